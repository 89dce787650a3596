import { expect, test } from '@jest/globals'
import { createLog } from './log.ts'

const lines: string[] = []
const log = createLog('members', 'info', { write: (line) => void lines.push(line) })
const written = (work: () => void) => {
  lines.length = 0
  work()
  return lines.join('')
}

test.each(['a\nb {"level":"fatal"}', '\u001b[2J\u001b[31mred', '\r\n{"service":"gateway"}', '\u2028\u0000"}'])(
  'S68 %j in a name is one line of valid JSON, and writes no line of its own',
  (name) => {
    const text = written(() => log.info({ operationName: name, agent: name }, name))
    expect(text.trimEnd().split(/\r|\n/)).toHaveLength(1)
    expect(text).not.toContain('\u001b')
    expect(JSON.parse(text)).toMatchObject({ service: 'members', level: 'info', operationName: name })
  },
)

test('S76 a fault that names a person is logged without the person', () => {
  const fault = new Error('E11000 dup key: { email: "alice@example.org" }', {
    cause: new Error('550 <bob@example.org> eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOjF9.c2ln ec_abcd1234_0123456789abcdefghij'),
  })
  const text = written(() => log.error({ err: fault, memberId: 'mem_1' }, 'request failed'))
  for (const canary of ['alice', 'bob', 'eyJ', '0123456789']) expect(text).not.toContain(canary)
  expect(JSON.parse(text)).toMatchObject({ memberId: 'mem_1', msg: 'request failed', err: { type: 'Error' } })
})

test('S76 fields of a person are cut out by name, wherever a caller puts them', () => {
  const person = { email: 'x', displayName: 'Camille', token: 'secret', phone: '0612' }
  const text = written(() => log.info({ ...person, input: person, deep: { input: person } }, 'x'))
  for (const canary of ['Camille', 'secret', '0612']) expect(text).not.toContain(canary)
})
