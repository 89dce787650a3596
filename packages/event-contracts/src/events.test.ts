import { expect, test } from '@jest/globals'
import { EVENTS } from './index.ts'

const contracts = Object.entries(EVENTS)

test.each(contracts)('%s: the example has the shape that the contract states', (_, { payload, example }) => {
  expect(payload.strict().parse(example)).toEqual(example)
})

test.each(contracts)('%s carries ids and codes only, never a person', (_, { payload }) => {
  expect(Object.keys(payload.shape).filter((key) => !/(Id|Code|On|At|Version|timeZone|service)$/.test(key))).toEqual([])
})
