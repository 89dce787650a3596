import { generateKeyPairSync } from 'node:crypto'
import { z } from 'zod'
import { type MembersConfig, membersShape } from '../src/config.ts'

const { privateKey } = generateKeyPairSync('ed25519')

export const TEST_SETTINGS: MembersConfig = z.object(membersShape).parse({
  VIEWER_TOKEN_PRIVATE_JWK: JSON.stringify(privateKey.export({ format: 'jwk' })),
  SIGN_IN_KEY: 'a key that only tests use, 32 bytes or more',
  SECOND_FACTOR_KEY: 'another key that only tests use, 32 bytes or more',
  ERASURE_KEY: 'a third key that only tests use, 32 bytes or more',
  PUBLIC_URL: 'https://graph.example.org',
})
