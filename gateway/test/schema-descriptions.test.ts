import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { buildSchema, isIntrospectionType, isSpecifiedDirective, isSpecifiedScalarType } from 'graphql'

/** Frontend teams read the schema and nothing else: a word without a description is a question to somebody. */
test('every type, field, argument and value of the public schema is described', () => {
  const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'))
  const elements: { name: string; description?: string | null | undefined }[] = schema
    .getDirectives()
    .filter((directive) => !isSpecifiedDirective(directive))
    .map(({ name, description }) => ({ name: `@${name}`, description }))
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue
    elements.push(type)
    for (const value of 'getValues' in type ? type.getValues() : [])
      elements.push({ name: `${type.name}.${value.name}`, description: value.description })
    for (const field of 'getFields' in type ? Object.values(type.getFields()) : []) {
      elements.push({ name: `${type.name}.${field.name}`, description: field.description })
      for (const argument of 'args' in field ? field.args : [])
        elements.push({ name: `${type.name}.${field.name}(${argument.name}:)`, description: argument.description })
    }
  }
  expect(elements.length).toBeGreaterThan(1_000)
  expect(elements.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([])
})
