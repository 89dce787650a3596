import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { layout } from './layout.ts'

/** Keys of this machine's platform: made once, never in git, readable by their owner only. */
const SUBGRAPHS = ['members', 'offices', 'cooperation', 'communications'] as const
export type Subgraph = (typeof SUBGRAPHS)[number]
export type Secrets = {
  viewerTokenPrivateJwk: string
  viewerTokenPublicJwk: string
  internalTokenKeys: Record<Subgraph, string>
  serviceTokenKey: string
  unsubscribeKey: string
  suppressionKey: string
}

export function readSecrets(): Secrets {
  if (existsSync(layout.secrets)) return JSON.parse(readFileSync(layout.secrets, 'utf8')) as Secrets
  const secrets = makeSecrets()
  mkdirSync(dirname(layout.secrets), { recursive: true })
  const unfinished = `${layout.secrets}.${process.pid}`
  writeFileSync(unfinished, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(unfinished, layout.secrets)
  return secrets
}

function makeSecrets(): Secrets {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const names = { alg: 'EdDSA', use: 'sig', kid: randomBytes(8).toString('hex') }
  const jwk = (key: typeof privateKey) => JSON.stringify({ ...key.export({ format: 'jwk' }), ...names })
  const key = () => randomBytes(32).toString('base64url')
  return {
    viewerTokenPrivateJwk: jwk(privateKey),
    viewerTokenPublicJwk: jwk(publicKey),
    internalTokenKeys: { members: key(), offices: key(), cooperation: key(), communications: key() },
    serviceTokenKey: key(),
    unsubscribeKey: key(),
    suppressionKey: key(),
  }
}
