import { expect, test } from '@jest/globals'
import { personaOf } from './persona.rules.ts'

test.each([
  ['advisor:NAN', { kind: 'advisor', office: 'NAN', place: 1 }],
  ['advisor:NAN:2', { kind: 'advisor', office: 'NAN', place: 2 }],
  ['member:SC1197', { kind: 'member', ref: 'SC1197' }],
  ['admin', { kind: 'admin' }],
  ['partner:festival', { kind: 'partner', name: 'festival' }],
])('%s is somebody', (text, persona) => {
  expect(personaOf(text)).toEqual(persona)
})

test.each(['', 'advisor', 'advisor:nantes', 'advisor:NAN:0', 'member:', 'admin:NAN', 'king'])(
  '“%s” is nobody',
  (text) => {
    expect(personaOf(text)).toBeUndefined()
  },
)
