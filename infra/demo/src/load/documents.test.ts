import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import * as documents from './documents.ts'

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../../gateway/schema.graphql'), 'utf8'))

test.each(Object.entries(documents))('%s fits the unified graph', (_, document) => {
  expect(validate(schema, parse(document))).toEqual([])
})
