import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { fieldsWithoutVerdict, personalFieldsOf } from './pii.ts'
import { buildSchema, COMMON_SCHEMA_FILE } from './subgraph-schema.ts'

const schemaOf = (sdl: string) => buildSchema(parse(`${readFileSync(COMMON_SCHEMA_FILE, 'utf8')}\n${sdl}`), [])
const LETTER = '@pii(category: CONTENT, basis: CONSENT, retention: ONE_YEAR, onErase: DELETE)'

test('a text without a verdict of its own or of its type is found, and so is a verdict that is not whole', () => {
  const schema = schemaOf(`
    type Query { name: String count: Int thing: Thing letter: Letter }
    type Thing @pii(category: NONE) { name: String! note: String @pii(category: CONTENT) }
    type Letter { text: String cursor: String words: LocalisedText }
  `)
  expect(fieldsWithoutVerdict(schema)).toEqual(['Letter.text', 'Letter.words', 'Query.name', 'Thing.note'])
})

test('a field takes the verdict of its type unless it has its own, and what leads to a thing is that thing’s', () => {
  const schema = schemaOf(`
    type Query { letter: Letter }
    type Letter ${LETTER} { id: ID! @pii(category: NONE) "What it says." text: String sentAt: DateTime answer: Letter title: LocalisedText }
  `)
  expect(personalFieldsOf(schema).map(({ field }) => field)).toEqual(['text', 'sentAt', 'title'])
  expect(personalFieldsOf(schema)[0]).toEqual({
    type: 'Letter',
    field: 'text',
    description: 'What it says.',
    verdict: { category: 'CONTENT', basis: 'CONSENT', retention: 'ONE_YEAR', onErase: 'DELETE', of: 'MEMBER' },
  })
})
