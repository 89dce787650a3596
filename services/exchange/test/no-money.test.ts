import { join } from 'node:path'
import { readTypeDefs } from '@encommun/service-kit'
import { expect, test } from '@jest/globals'
import { Kind, visit } from 'graphql'

const own = readTypeDefs(join(import.meta.dirname, '../src'), 'exchange')

/** Every name of the schema: types, fields, arguments, enum values. What directives say to the gateway, nobody asks for. */
function namesOf(): string[] {
  const names: string[] = []
  visit(own, { Directive: () => false, Name: ({ value }) => void names.push(value) })
  return names
}

test('no element of the schema is an amount, a price, a currency, a point, a balance or a debt (vector 12)', () => {
  const money =
    /amount|montant|price|prix|cost|currency|money|cents?$|euro|point|credit|balance|debt|owe|dette|deposit|caution|fee$|pay|fund|wallet|budget|value|worth|token|coin|noisette|rate|score|rank|hours?$/i
  // A payload is what a mutation answers with; it pays nothing.
  const names = new Set(namesOf().map((name) => name.replace(/Payload$/, '')))
  expect([...names].filter((name) => money.test(name))).toEqual([])
})

test('the only numbers are counts of exchanges and requests, and page sizes', () => {
  const numbers = new Set<string>()
  visit(own, {
    enter(node) {
      if (node.kind !== Kind.FIELD_DEFINITION && node.kind !== Kind.INPUT_VALUE_DEFINITION) return
      let type = node.type
      while (type.kind !== Kind.NAMED_TYPE) type = type.type
      if (['Int', 'Float'].includes(type.name.value)) numbers.add(node.name.value)
    },
  })
  expect([...numbers].sort()).toEqual(['first', 'given', 'received', 'requestCount'])
})

test('there is no list of members by what they gave or received: no leaderboard', () => {
  const sorted = namesOf().filter((name) => /sort|order|top|leader/i.test(name))
  expect(sorted).toEqual([])
})
