import { jsonOf, privateJwkShape, readConfig, serviceShape } from '@encommun/service-kit'
import { z } from 'zod'

export const membersShape = {
  VIEWER_TOKEN_PRIVATE_JWK: jsonOf(privateJwkShape).describe('Signs the tokens that say who somebody is'),
  SIGN_IN_KEY: z.string().min(32).describe('Seals mailed links, refresh tokens and known browsers'),
  SECOND_FACTOR_KEY: z.string().min(32).describe('Seals the secrets of authenticators and recovery codes'),
  PUBLIC_URL: z.url().describe('Where browsers reach the gateway: passkeys are made for it and no other site'),
  ERASURE_KEY: z
    .string()
    .min(32)
    .describe('Hashes the references of erased members, so that no import brings them back'),
}
/** What the service itself needs, apart from its process. */
export type MembersConfig = z.infer<z.ZodObject<typeof membersShape>>

export const config = () => readConfig({ ...serviceShape, ...membersShape }, process.env)
