import { processShape, readConfig } from '@encommun/service-kit'
import { z } from 'zod'

/** The services behind the gateway: the names of their folders, in the supergraph and in INTERNAL_TOKEN_KEY_… */
export const SUBGRAPHS = ['members', 'offices', 'cooperation', 'exchange', 'governance', 'communications'] as const
export type SubgraphName = (typeof SUBGRAPHS)[number]

const key = z.string().min(32)
/** A setting that is JSON. */
export const jsonOf = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((value, context) => {
    try {
      return JSON.parse(String(value))
    } catch {
      context.addIssue({ code: 'custom', message: 'is no JSON' })
      return z.NEVER
    }
  }, shape)
export const publicJwkShape = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() })
const switched = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true')

export const gatewayShape = {
  ...processShape,
  PUBLIC_URL: z.url().describe('How people and mails reach the gateway from outside'),
  MEMBERS_URL: z.url(),
  OFFICES_URL: z.url(),
  COOPERATION_URL: z.url(),
  EXCHANGE_URL: z.url(),
  GOVERNANCE_URL: z.url(),
  COMMUNICATIONS_URL: z.url(),
  INTERNAL_TOKEN_KEY_MEMBERS: key,
  INTERNAL_TOKEN_KEY_OFFICES: key,
  INTERNAL_TOKEN_KEY_COOPERATION: key,
  INTERNAL_TOKEN_KEY_EXCHANGE: key,
  INTERNAL_TOKEN_KEY_GOVERNANCE: key,
  INTERNAL_TOKEN_KEY_COMMUNICATIONS: key,
  VIEWER_TOKEN_PUBLIC_JWK: jsonOf(publicJwkShape).describe('Public half of the key that signs viewer tokens'),
  SERVICE_TOKEN_KEY_COMMUNICATIONS: key.describe('Signs the identity of that program; each has a key of its own'),
  INTROSPECTION: switched.describe('Whether the schema can be asked for, and GraphiQL is served; for development'),
}
export type GatewayConfig = z.infer<z.ZodObject<typeof gatewayShape>>

export const config = () => readConfig(gatewayShape, process.env)

/** By program, as in the names of `trusted-documents/*.json`. */
export const serviceTokenKeysOf = (settings: GatewayConfig): ReadonlyMap<string, string> =>
  new Map([['communications', settings.SERVICE_TOKEN_KEY_COMMUNICATIONS]])

export const subgraphsOf = (settings: GatewayConfig): { name: SubgraphName; url: string; internalTokenKey: string }[] =>
  SUBGRAPHS.map((name) => {
    const upper = name.toUpperCase() as Uppercase<SubgraphName>
    return { name, url: settings[`${upper}_URL`], internalTokenKey: settings[`INTERNAL_TOKEN_KEY_${upper}`] }
  })
