import { expect, test } from '@jest/globals'
import { variablesProblem } from './variable-shape.rules.ts'

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)

test.each([
  ['none', undefined],
  ['an input', { input: { officeCode: 'NAN', tasks: [{ task: 'ANIMATE', memberId: 'mem_1' }] } }],
  ['a number of many digits', { first: 10 ** 300 }],
])('variables with %s are looked at', (_, variables) => {
  expect(variablesProblem(variables)).toBeUndefined()
})

test.each([
  ['nested 13 times', { a: nested(13) }, /nested/],
  ['nested 60,000 times', { a: nested(60_000) }, /nested/],
  ['5,001 keys', Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`k${index}`, 1])), /5000 values/],
  ['a prototype', JSON.parse('{"input":{"__proto__":{"polluted":1}}}'), /reserved/],
])('variables with %s are refused', (_, variables, why) => {
  expect(variablesProblem(variables)).toMatch(why)
})
