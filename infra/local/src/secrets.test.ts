import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readSecrets } from './secrets.ts'

test('secrets of an older platform keep what they have and get what they lack', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'secrets-')), 'secrets.json')
  const { internalTokenKeys, ...others } = readSecrets(file)
  const { exchange: _, ...older } = internalTokenKeys
  writeFileSync(file, JSON.stringify({ ...others, internalTokenKeys: older }))
  const secrets = readSecrets(file)
  expect(secrets).toMatchObject({ ...others, internalTokenKeys: older })
  expect(secrets.internalTokenKeys.exchange).toHaveLength(43)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(secrets)
})
