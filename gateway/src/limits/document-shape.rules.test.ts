import { expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { shapeProblem } from './document-shape.rules.ts'

const problem = (text: string) => shapeProblem(parse(text))
const many = (count: number, one: (index: number) => string) => Array.from({ length: count }, (_, index) => one(index))

test.each([
  ['a page', '{ office(code: "NAN") { name { fr } gatherings(first: 5) { edges { node { title } } } } }'],
  ['ten levels', `{ ${'a { '.repeat(9)} a ${'} '.repeat(9)} }`],
  ['introspection as GraphiQL asks it', `{ __schema { ${'type { '.repeat(12)} name ${'} '.repeat(12)} } }`],
  ['the same field from two components', '{ a { ...One ...Two } } fragment One on A { id } fragment Two on A { id }'],
])('%s is in good shape', (_, text) => {
  expect(problem(text)).toBeUndefined()
})

test.each([
  ['eleven levels', `{ ${'a { '.repeat(10)} a ${'} '.repeat(10)} }`, /10 levels/],
  ['levels hidden in fragments', `{ ...F } fragment F on Q { ${'a { '.repeat(10)} a ${'} '.repeat(10)} }`, /10 levels/],
  ['31 aliases', `{ ${many(31, (index) => `x${index}: a`).join(' ')} }`, /30 aliases/],
  ['31 aliases of __typename', `{ ${many(31, (index) => `x${index}: __typename`).join(' ')} }`, /30 aliases/],
  [
    'aliases hidden in a fragment',
    `{ a { ...F } b { ...F } } fragment F on A { ${many(16, (index) => `x${index}: a`).join(' ')} }`,
    /30 aliases/,
  ],
  ['11 directives', `{ a ${'@include(if: true) '.repeat(11)} }`, /10 directives/],
  ['21 root fields', `{ ${many(21, (index) => `f${index}`).join(' ')} }`, /20 root fields/],
  ['1,001 fields', `{ a { ${many(1_001, (index) => `f${index}`).join(' ')} } }`, /1000 fields/],
  ['500 times the same field', `{ a { ${'id '.repeat(500)} } }`, /100 fields asked for again/],
  [
    'the same field again at many places',
    `{ ${many(15, (index) => `f${index} { id id id id id id id id id }`).join(' ')} }`,
    /100 fields asked for again/,
  ],
  [
    '51 fragments',
    `{ b { ${many(51, (index) => `...F${index}`).join(' ')} } } ${many(51, (index) => `fragment F${index} on Q { a }`).join(' ')}`,
    /50 fragments/,
  ],
  ['a fragment in itself', '{ ...F } fragment F on Q { a { ...F } }', /contains itself/],
  ['two fragments in each other', '{ a } fragment F on Q { ...G } fragment G on Q { ...F }', /contains itself/],
  ['an alias that is a prototype', '{ __proto__: a }', /reserved/],
  ['a variable that is a constructor', 'query ($constructor: ID) { a(id: $constructor) }', /reserved/],
])('%s is refused', (_, text, why) => {
  expect(problem(text)).toMatch(why)
})

test.each([
  ['fields', 'id'],
  ['nothing', '...Unknown'],
])('fragments that double each other eighteen times, down to %s, are refused', (_, last) => {
  const fragments = many(
    18,
    (index) => `fragment F${index} on Q { ${index === 17 ? last : `...F${index + 1} ...F${index + 1}`} }`,
  )
  expect(problem(`{ ...F0 ...F0 } ${fragments.join(' ')}`)).toMatch(/1000 fields/)
})
