import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '@encommun/service-kit'
import { expect, test } from '@jest/globals'
import { gatewayShape, SUBGRAPHS } from './config.ts'

test('every setting is in .env.example', () => {
  const example = readFileSync(join(import.meta.dirname, '../../.env.example'), 'utf8')
  const listed = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, key]) => key)
  expect(listed).toEqual(expect.arrayContaining(Object.keys(gatewayShape)))
})

test('each service has an address and a key of its own', () => {
  for (const name of SUBGRAPHS.map((one) => one.toUpperCase()))
    expect(Object.keys(gatewayShape)).toEqual(expect.arrayContaining([`${name}_URL`, `INTERNAL_TOKEN_KEY_${name}`]))
})

test('a key that is no key is said together with everything else that is missing', () => {
  const read = () => readConfig(gatewayShape, { PORT: '4000', VIEWER_TOKEN_PUBLIC_JWK: '{"kty":"RSA"' })
  expect(read).toThrow(/VIEWER_TOKEN_PUBLIC_JWK: is no JSON/)
  expect(read).toThrow(/SERVICE_TOKEN_KEY_COMMUNICATIONS/)
})
