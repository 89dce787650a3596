import { expect, test } from '@jest/globals'
import { buildSchema, type FragmentDefinitionNode, getOperationAST, Kind, parse } from 'graphql'
import { at, costOf, readWeights } from './operation-cost.rules.ts'

const sdl = `
  directive @cost(weight: Int!) on FIELD_DEFINITION
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean) on FIELD_DEFINITION
  type Query {
    thing: Thing
    offices: [Thing!]! @listSize(assumedSize: 25)
    search(first: Int): Page! @cost(weight: 10) @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)
  }
  type Mutation { do: Thing @cost(weight: 10) }
  type Page { edges: [Edge!]! totalCount: Int @cost(weight: 5) }
  type Edge { node: Thing! cursor: String! }
  type Thing { id: ID! parts: [Thing!]! words: [String!]! search(first: Int): Page! @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges"]) }
`
const schema = buildSchema(sdl)
const weights = readWeights(sdl)

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text)
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  return at(costOf({ schema, weights }, operation, fragments), variables)
}

test.each([
  ['a thing weighs 1, its scalars nothing', '{ thing { id words } }', 1],
  ['a list weighs as much as it may be long', '{ offices { id } }', 25],
  ['a list that says nothing has ten', '{ thing { parts { id } } }', 1 + 10],
  ['lists in lists multiply', '{ offices { parts { id } } }', 25 * (1 + 10)],
  ['a page has twenty', '{ search { edges { node { id } } } }', 10 + 20 * 2],
  ['a page has as many as are asked for', '{ search(first: 5) { edges { node { id } } } }', 10 + 5 * 2],
  ['a page has a hundred at most', '{ search(first: 20000) { edges { node { id } } } }', 10 + 100 * 2],
  ['a count has a weight of its own', '{ search(first: 1) { totalCount } }', 10 + 5],
  [
    'pages in pages multiply',
    '{ search(first: 10) { edges { node { search(first: 10) { edges { node { id } } } } } } }',
    10 + 10 * (2 + 1 + 10 * 2),
  ],
  ['a mutation weighs what it says', 'mutation { do { id } }', 10],
  [
    'a fragment counts where it is used',
    '{ thing { ...F } offices { ...F } } fragment F on Thing { parts { id } }',
    1 + 10 + 25 * 11,
  ],
  ['an alias counts again', '{ a: thing { id } b: thing { id } }', 2],
  ['what is skipped for certain costs nothing', '{ thing @skip(if: true) { parts { id } } }', 0],
  ['introspection costs nothing here', '{ __typename }', 0],
])('%s', (_, text, expected) => {
  expect(cost(text)).toBe(expected)
})

const paged =
  'query ($n: Int = 50, $more: Boolean! = false) { search(first: $n) { edges { node { id parts @include(if: $more) { id } } } } }'
test.each([
  ['a size by a variable', { n: 3 }, 10 + 3 * 2],
  ['the default of a variable', {}, 10 + 50 * 2],
  ['null, which is the usual page', { n: null }, 10 + 20 * 2],
  ['20,000 by a variable', { n: 20_000 }, 10 + 100 * 2],
  ['no number at all', { n: { $gt: 1 } }, 10 + 100 * 2],
  ['less than nothing', { n: -5 }, 10 + 100 * 2],
  ['a part that is included by a variable', { n: 3, more: true }, 10 + 3 * (2 + 10)],
])('%s is reckoned for each request', (_, variables, expected) => {
  expect(cost(paged, variables)).toBe(expected)
})
