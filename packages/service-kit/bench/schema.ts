import { parse } from 'graphql'
import { byId } from '../src/index.ts'

export const KEY = 'a key that only benchmarks use, ok?'

/** A list that leads to other things, answered from memory: what is measured is the server, not a database. */
export const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Member @key(fields: "id") { id: ID! displayName: String! locale: String! trades: [String!]! office: Office! }
  type Office @key(fields: "code") { code: ID! name: String! timeZone: String! }
  type Query { members(first: Int!): [Member!]! }
`)

const offices = ['NAN', 'LYO', 'STR', 'LIE', 'BXL'].map((code) => ({
  code,
  name: `Bureau ${code}`,
  timeZone: 'Europe/Paris',
}))
const members = Array.from({ length: 4_000 }, (_, index) => ({
  id: `mem_${index}`,
  displayName: `Camille Dupont-Lefèvre ${index}`,
  locale: 'fr',
  trades: ['Graphiste', 'Illustrateur·trice', 'Chargé·e de production'].slice(0, 1 + (index % 3)),
  officeCode: offices[index % offices.length]?.code ?? 'NAN',
}))
const memberOf = new Map(members.map((member) => [member.id, member]))

export const createLoaders = () => ({
  office: byId(
    async (codes) => offices.filter(({ code }) => codes.includes(code)),
    ({ code }) => code,
  ),
  member: byId(
    async (ids) => ids.flatMap((id) => memberOf.get(id) ?? []),
    ({ id }) => id,
  ),
})
type Context = { loaders: ReturnType<typeof createLoaders> }

export const resolvers = {
  Query: { members: (_: unknown, { first }: { first: number }) => members.slice(0, first) },
  Member: {
    __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.member.load(id),
    office: ({ officeCode }: { officeCode: string }, _: unknown, { loaders }: Context) =>
      loaders.office.load(officeCode),
  },
  Office: { __resolveReference: ({ code }: { code: string }, { loaders }: Context) => loaders.office.load(code) },
}

const FIELDS = 'id displayName locale trades office { code name timeZone }'
export const REQUESTS = {
  'list of 20': { query: `query ($first: Int!) { members(first: $first) { ${FIELDS} } }`, variables: { first: 20 } },
  '_entities of 20': {
    query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Member { ${FIELDS} } } }`,
    variables: {
      representations: Array.from({ length: 20 }, (_, index) => ({ __typename: 'Member', id: `mem_${index * 7}` })),
    },
  },
}
