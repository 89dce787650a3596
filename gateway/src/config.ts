import { jsonOf, privateJwkShape, processShape, publicJwkShape, readConfig } from '@encommun/service-kit'
import { z } from 'zod'

/** The services behind the gateway: the names of their folders, in the supergraph and in INTERNAL_TOKEN_KEY_… */
export const SUBGRAPHS = ['members', 'offices', 'cooperation', 'exchange', 'governance', 'communications'] as const
export type SubgraphName = (typeof SUBGRAPHS)[number]

const key = z.string().min(32)
const switched = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true')

/** Several values in one setting, with commas between them. */
const listed = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  )

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
  SESSIONLESS_TOKENS: switched.describe(
    'Whether tokens without a session are believed, as `npm run token` makes them; for development',
  ),
  REDIS_URL: z.string().startsWith('redis').describe('Counts what each person, key and address asked for'),
  QUEUE_PREFIX: z.string().default('encommun').describe('What its keys there start with'),
  ALLOWED_ORIGINS: listed
    .pipe(z.array(z.url().refine((text) => new URL(text).origin === text, 'is no origin')))
    .describe('Origins whose pages may ask, with tokens of their readers: https://app.example,https://…'),
  TRUSTED_PROXIES: listed.describe(
    'Addresses or networks of load balancers whose x-forwarded-for is believed; of nobody by default',
  ),
  FREE_FORM: z
    .enum(['partners', 'everybody'])
    .default('partners')
    .describe('Who may ask in free form; everybody is for development, where documents are still written'),
  QUOTA_FACTOR: z.coerce
    .number()
    .min(1)
    .default(1)
    .describe('Multiplies what may be asked in a minute; for loads and benchmarks'),
  APP_DOCUMENTS: z.string().optional().describe('Folder with a manifest of documents for each frontend'),
  INTROSPECTION: switched.describe('Whether the schema can be asked for, and GraphiQL is served; for development'),
}
export type GatewayConfig = z.infer<z.ZodObject<typeof gatewayShape>>

export const config = () => readConfig(gatewayShape, process.env)

/** By program, as in the names of `trusted-documents/*.json`. */
export const serviceTokenKeysOf = (settings: GatewayConfig): ReadonlyMap<string, string> =>
  new Map([['communications', settings.SERVICE_TOKEN_KEY_COMMUNICATIONS]])
const tokenShape = {
  GATEWAY_URL: z.url().describe('Where persons of the demo are looked up'),
  VIEWER_TOKEN_PRIVATE_JWK: jsonOf(privateJwkShape).describe('Signs tokens of development'),
}
/** What `npm run token` needs. */
export const tokenConfig = () => readConfig(tokenShape, process.env)

export const subgraphsOf = (settings: GatewayConfig): { name: SubgraphName; url: string; internalTokenKey: string }[] =>
  SUBGRAPHS.map((name) => {
    const upper = name.toUpperCase() as Uppercase<SubgraphName>
    return { name, url: settings[`${upper}_URL`], internalTokenKey: settings[`INTERNAL_TOKEN_KEY_${upper}`] }
  })
