import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { buildSchema, getOperationAST, parse } from 'graphql'
import { ALLOWANCES } from '../src/limits/allowances.rules.ts'
import { fragmentsOf, shapeProblem } from '../src/limits/document-shape.rules.ts'
import { at, costOf, readWeights } from '../src/limits/operation-cost.rules.ts'
import { readTrustedDocuments } from '../src/trusted-documents/trusted-documents.ts'

const HERE = join(import.meta.dirname, '..')
const schema = buildSchema(readFileSync(join(HERE, 'schema.graphql'), 'utf8'))
const weights = readWeights(readFileSync(join(HERE, 'supergraph.graphql'), 'utf8'))
const forFrontends = readFileSync(join(HERE, '../docs/frontend-teams.md'), 'utf8')
const worked = [...forFrontends.matchAll(/```graphql\n([^`]+)```/g)].map(([, text = '']) => text)
const ours = [...readTrustedDocuments(join(HERE, 'trusted-documents')).values()].map(({ text }) => text)
const named = (texts: string[]) =>
  texts.map((text) => [getOperationAST(parse(text))?.name?.value ?? text, text] as const)

const cost = (text: string) => {
  const document = parse(text)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  return at(costOf({ schema, weights }, operation, fragmentsOf(document)), { first: 20 })
}

test.each(named(worked))('%s, as docs/frontend-teams.md has it, is within what a member may ask for', (_, text) => {
  expect(shapeProblem(parse(text))).toBeUndefined()
  expect(cost(text)).toBeLessThanOrEqual(ALLOWANCES.member.budget)
})

test.each(named(ours))('the trusted document %s is in good shape', (_, text) => {
  expect(shapeProblem(parse(text))).toBeUndefined()
})

test.each(['Photo', 'OfficeCalendar', 'UnsubscribePage', 'Unsubscribe'])(
  'what the door asks with %s is within its budget',
  (name) => {
    const text = ours.find((one) => getOperationAST(parse(one))?.name?.value === name)
    expect(cost(String(text))).toBeLessThanOrEqual(ALLOWANCES.door.budget)
  },
)

test('every office with its staff and referents is for everybody', () => {
  expect(
    cost(
      '{ offices { code name { fr nl en } location { latitude longitude } contact { address phone email } staff { displayName } } }',
    ),
  ).toBeLessThanOrEqual(ALLOWANCES.anonymous.budget + 25 * 3)
})
