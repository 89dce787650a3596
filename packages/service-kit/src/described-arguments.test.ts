import { expect, test } from '@jest/globals'
import { parse, print } from 'graphql'
import { describeArguments } from './described-arguments.ts'

const printed = (schema: string) => print(describeArguments(parse(schema)))

test('an argument without a description gets the usual one of its name', () => {
  expect(printed('type Query { "Things." things(first: Int, after: String): Int }')).toMatch(
    /"How many at most[^"]*"\s+first: Int\s+"Goes on behind[^"]*"\s+after: String/,
  )
})

test('what the schema says itself stays, and an unknown name stays bare for the gateway’s test to find', () => {
  const own = printed('"Mine." type Query { things("The best." first: Int, colour: String): Int }')
  expect(own).toContain('"The best."')
  expect(own).toMatch(/^"Mine\."/)
  expect(own).not.toContain('How many')
  expect(own).toMatch(/\n\s+colour: String/)
})

test('a root that is only extended is extended still', () => {
  expect(printed('extend type Query { thing(id: ID!): Int }')).toMatch(/^extend type Query/)
})
