import { PublicError } from '@encommun/domain-kit'
import { expect, test } from '@jest/globals'
import { GraphQLError } from 'graphql'
import { pino } from 'pino'
import { maskError } from './masking.ts'

const logged: string[] = []
const log = pino({}, { write: (line: string) => logged.push(line) })
const masked = (error: Error, extensions = {}) => {
  const wrapped = new GraphQLError(error.message, { originalError: error, path: ['member'], extensions })
  return maskError(wrapped.toJSON(), wrapped, log)
}

test('a public error keeps its words and its code', () => {
  expect(masked(new PublicError('FORBIDDEN', 'You may not open an office.'))).toEqual({
    message: 'You may not open an office.',
    path: ['member'],
    extensions: { code: 'FORBIDDEN' },
  })
})

test('S22 a fault is told by an id alone, under which the log has the whole', () => {
  const { message, extensions } = masked(new Error('E11000 duplicate key { email: "alice@example.org" }'), {
    serviceName: 'members',
  })
  expect(message).not.toContain('alice')
  expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', errorId: expect.any(String) })
  expect(logged.join()).toContain(String(extensions?.errorId))
})

test('S22 a code that a fault gives itself does not unmask it', () => {
  expect(masked(new Error('secret'), { code: 'FORBIDDEN' }).message).not.toContain('secret')
})

test('a syntax error stays readable', () => {
  const error = new GraphQLError('Syntax Error: Unexpected Name', { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })
  expect(maskError(error.toJSON(), error, log).message).toBe('Syntax Error: Unexpected Name')
})
