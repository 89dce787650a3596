import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { layout } from './layout.ts'

/** Keys of this machine's platform: made once, never in git, readable by their owner only. */
const SUBGRAPHS = ['members', 'offices', 'cooperation', 'exchange', 'governance', 'communications'] as const
export type Subgraph = (typeof SUBGRAPHS)[number]
export type Secrets = {
  viewerTokenPrivateJwk: string
  viewerTokenPublicJwk: string
  internalTokenKeys: Record<Subgraph, string>
  /** Each service signs and seals its own log. */
  auditKeys: Record<Subgraph, string>
  /** By program: a stolen key speaks for its own program alone. */
  serviceTokenKeys: Record<'communications', string>
  unsubscribeKey: string
  suppressionKey: string
  calendarKey: string
  signInKey: string
  secondFactorKey: string
  erasureKey: string
}

/** What was made stays; what a newer version of the platform needs beside it is added. */
export function readSecrets(file = layout.secrets): Secrets {
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {}
  const made = makeSecrets()
  const secrets = {
    ...made,
    ...kept,
    internalTokenKeys: { ...made.internalTokenKeys, ...kept.internalTokenKeys },
    auditKeys: { ...made.auditKeys, ...kept.auditKeys },
    serviceTokenKeys: { ...made.serviceTokenKeys, ...kept.serviceTokenKeys },
  }
  if (isDeepStrictEqual(secrets, kept)) return secrets
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(unfinished, file)
  return secrets
}

function makeSecrets(): Secrets {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const names = { alg: 'EdDSA', use: 'sig', kid: randomBytes(8).toString('hex') }
  const jwk = (key: typeof privateKey) => JSON.stringify({ ...key.export({ format: 'jwk' }), ...names })
  const key = () => randomBytes(32).toString('base64url')
  const keyOfEach = () => Object.fromEntries(SUBGRAPHS.map((name) => [name, key()])) as Record<Subgraph, string>
  return {
    viewerTokenPrivateJwk: jwk(privateKey),
    viewerTokenPublicJwk: jwk(publicKey),
    internalTokenKeys: keyOfEach(),
    auditKeys: keyOfEach(),
    serviceTokenKeys: { communications: key() },
    unsubscribeKey: key(),
    suppressionKey: key(),
    calendarKey: key(),
    signInKey: key(),
    secondFactorKey: key(),
    erasureKey: key(),
  }
}
