import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { readConfig } from './config.ts'

const shape = {
  PORT: z.coerce.number().int().max(65_535),
  KEY: z.string().min(32),
  LEVEL: z.enum(['info', 'debug']).default('info'),
}
const key = 'k'.repeat(32)

test('all problems are reported at once, each with its name', () => {
  expect(() => readConfig(shape, { PORT: '70000', LEVEL: 'loud' })).toThrow(
    /3 problem[\s\S]*PORT: [\s\S]*KEY: [\s\S]*LEVEL: /,
  )
})

test('an empty variable counts as not set', () => {
  expect(readConfig(shape, { PORT: '1', KEY: key, LEVEL: '' })).toEqual({ PORT: 1, KEY: key, LEVEL: 'info' })
})

test('a secret may stand in a file, its last line break left out', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'key')
  writeFileSync(file, `${key}\n`)
  expect(readConfig(shape, { PORT: '1', KEY_FILE: file }).KEY).toBe(key)
})

test('a file that is not there is named', () => {
  expect(() => readConfig(shape, { PORT: '1', KEY_FILE: '/nowhere/key' })).toThrow(
    'KEY_FILE: /nowhere/key cannot be read',
  )
})
