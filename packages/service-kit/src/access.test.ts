import type { PublicError } from '@encommun/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { graphql, parse } from 'graphql'
import { fieldsWithoutAccess } from './access.ts'
import { buildSchema } from './subgraph-schema.ts'
import {
  ANONYMOUS,
  advisorViewer,
  headOfficeViewer,
  memberViewer,
  officeLeadViewer,
  serviceViewer,
  type Viewer,
} from './viewer.ts'

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
    @link(url: "https://specs.encommun.coop/access/v1.0", import: ["@access"]) @composeDirective(name: "@access")
  directive @access(to: [Role!]!) on OBJECT | FIELD_DEFINITION
  enum Role { ANYONE MEMBER ADVISOR HEAD_OFFICE SERVICE }
  type Sheet @key(fields: "id") @access(to: [MEMBER, ADVISOR]) {
    id: ID!
    words: String!
    note: String @access(to: [ADVISOR])
    figure: Int! @access(to: [ADVISOR])
  }
  type Shelf @access(to: [ANYONE]) { name: String! sheet: Sheet  sheets: [Sheet!]! }
  type Forgotten { forgotten: String kept: String @access(to: [ANYONE]) }
  type Query {
    shelf: Shelf! @access(to: [ANYONE])
    sheet: Sheet @access(to: [MEMBER, ADVISOR])
    open: Sheet @access(to: [ANYONE])
    lost: Forgotten @access(to: [ANYONE])
    noted: String
    run: String @access(to: [SERVICE])
  }
`)
const sheet = { id: 's', words: 'w', note: 'n', figure: 3 }
const schema = buildSchema(typeDefs, [
  {
    Query: {
      shelf: () => ({ name: 'a', sheet, sheets: [sheet] }),
      sheet: () => sheet,
      open: () => sheet,
      lost: () => ({ forgotten: 'f', kept: 'k' }),
      noted: () => 'x',
      run: () => 'ran',
    },
    Sheet: { __resolveReference: () => ({ ...sheet }) },
  },
])
const ask = async (source: string, viewer: Viewer) => {
  const { data, errors } = await graphql({ schema, source, contextValue: { viewer } })
  return {
    data: JSON.parse(JSON.stringify(data)),
    codes: errors?.map(({ originalError }) => (originalError as PublicError).code) ?? [],
  }
}
const [member, advisor, headOffice] = [memberViewer('m'), advisorViewer('s', 'NAN'), headOfficeViewer('h')]

test('S40 a field that says nothing, on a type that says nothing, is named', () => {
  expect(fieldsWithoutAccess(schema)).toEqual(['Forgotten.forgotten', 'Query.noted'])
})

test('S40 and is denied to everybody, head office and programs too', async () => {
  for (const viewer of [ANONYMOUS, member, headOffice, serviceViewer('w')]) {
    expect(await ask('{ lost { forgotten kept } }', viewer)).toEqual({
      data: { lost: { forgotten: null, kept: 'k' } },
      codes: [],
    })
    expect((await ask('{ noted }', viewer)).data.noted).toBeNull()
  }
})

describe('S40 what a type says', () => {
  test('holds for its fields, and a field’s own word is stricter', async () => {
    expect(await ask('{ sheet { words note } }', member)).toEqual({
      data: { sheet: { words: 'w', note: null } },
      codes: [],
    })
    expect((await ask('{ sheet { words note figure } }', advisor)).data.sheet).toEqual({
      words: 'w',
      note: 'n',
      figure: 3,
    })
    expect(await ask('{ sheet { figure } }', member)).toEqual({ data: { sheet: null }, codes: ['FORBIDDEN'] })
  })
  test('is asked at a root field that is open to more people', async () => {
    expect(await ask('{ open { words } }', ANONYMOUS)).toEqual({ data: { open: null }, codes: [] })
    expect(await ask('{ sheet { words } }', ANONYMOUS)).toEqual({ data: { sheet: null }, codes: ['UNAUTHENTICATED'] })
    expect(await ask('{ sheet { words } }', headOffice)).toEqual({ data: { sheet: null }, codes: ['FORBIDDEN'] })
    expect((await ask('{ open { words } }', member)).data.open).toEqual({ words: 'w' })
  })
  test('is asked at a field of another thing: null where that may be, nothing of the thing in any case', async () => {
    expect(await ask('{ shelf { name sheet { words } } }', headOffice)).toEqual({
      data: { shelf: { name: 'a', sheet: null } },
      codes: [],
    })
    expect(await ask('{ shelf { sheets { words } } }', headOffice)).toEqual({ data: null, codes: ['FORBIDDEN'] })
  })
  test('S06 is asked by `_entities` as by a root field', async () => {
    const entities =
      '{ _entities(representations: [{ __typename: "Sheet", id: "s" }]) { ... on Sheet { words note } } }'
    expect(await ask(entities, ANONYMOUS)).toEqual({ data: { _entities: [null] }, codes: [] })
    expect(await ask(entities, headOffice)).toEqual({ data: { _entities: [null] }, codes: [] })
    expect((await ask(entities, member)).data._entities).toEqual([{ words: 'w', note: null }])
  })
})

test('S40 who answers for an office may what its advisors may; nobody else stands for another', async () => {
  expect((await ask('{ sheet { note } }', officeLeadViewer('s', 'NAN'))).data.sheet).toEqual({ note: 'n' })
  expect((await ask('{ run }', headOffice)).codes).toEqual(['FORBIDDEN'])
})

test('fields that need no question keep their own resolver, so that they cost nothing', () => {
  const fields = (name: string) => (schema.getType(name) as any).getFields()
  expect(fields('Sheet').words.resolve).toBeUndefined()
  expect(fields('Shelf').name.resolve).toBeUndefined()
  expect(fields('Sheet').note.resolve).toBeInstanceOf(Function)
})
