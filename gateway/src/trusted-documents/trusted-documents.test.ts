import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { readTrustedDocuments } from './trusted-documents.ts'
import { warmUp } from './warm-up.ts'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
function directoryOf(files: Record<string, Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'trusted-'))
  for (const [file, manifest] of Object.entries(files)) writeFileSync(join(directory, file), JSON.stringify(manifest))
  return directory
}

test('a document that two programs ask belongs to both', () => {
  const manifest = { [`sha256:${hashOf('{ a }')}`]: '{ a }' }
  const documents = readTrustedDocuments(directoryOf({ 'communications.json': manifest, 'gateway.json': manifest }))
  expect(documents.get(hashOf('{ a }'))).toEqual({ text: '{ a }', programs: new Set(['communications', 'gateway']) })
})

test('a text that was changed behind its hash stops the start', () => {
  const directory = directoryOf({ 'gateway.json': { [`sha256:${hashOf('{ a }')}`]: '{ b }' } })
  expect(() => readTrustedDocuments(directory)).toThrow(/is not the hash of its text/)
})

const schema = buildSchema(`
  scalar YearMonth
  enum Colour { RED }
  input Where { month: YearMonth!, colour: Colour!, first: Int! = 3, near: [Float!]! }
  type Query { things(where: Where!, after: ID): [String] }
`)

test('a document is run once with values that its variables take', async () => {
  const asked: unknown[] = []
  const text =
    'query ($where: Where!, $after: ID, $flag: Boolean! = true) { things(where: $where, after: $after) @include(if: $flag) }'
  await warmUp(schema, [text], async (_, variables) => {
    asked.push(variables)
    return undefined
  })
  expect(asked).toEqual([{ where: { month: 'x', colour: 'RED', near: [] } }])
})

test('a document that the schema no longer knows stops the start, and is named', async () => {
  const run = async () => [{ message: 'Cannot query field "gone"' }]
  await expect(warmUp(schema, ['query Lost { gone }'], run)).rejects.toThrow(
    'trusted document Lost: Cannot query field "gone"',
  )
})
