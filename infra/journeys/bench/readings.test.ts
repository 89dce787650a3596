import { expect, test } from '@jest/globals'
import { samplesOf, since } from './readings.ts'

test('the text of /metrics is read line by line', () => {
  const text = `# HELP a What it is
# TYPE a counter
a 3
b_sum{subgraph="members",outcome="ok"} 0.25
c{} NaN`
  expect(samplesOf(text)).toEqual([
    { name: 'a', labels: {}, value: 3 },
    { name: 'b_sum', labels: { subgraph: 'members', outcome: 'ok' }, value: 0.25 },
    { name: 'c', labels: {}, value: Number.NaN },
  ])
})

test('means are those of the time between two readings', () => {
  const reading = (seconds: number, count: number) =>
    new Map([['members', { loopP99Ms: 12, databaseWait: { seconds, count }, fetches: new Map() }]])
  expect(since(reading(10, 100), reading(11, 200)).get('members')).toEqual({
    loopP99Ms: 12,
    databaseWaitMs: 10,
    fetchMs: null,
  })
  expect(since(reading(10, 100), reading(10, 100)).get('members')?.databaseWaitMs).toBe(0)
})
