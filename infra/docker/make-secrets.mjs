// Writes the `.env` that docker-compose.yml reads: keys of this machine, made once, readable by their owner only.
// Plain JavaScript without dependencies, so that it runs before anything is installed: node infra/docker/make-secrets.mjs [FILE]
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const file = process.argv[2] ?? join(repository, '.env')
const SUBGRAPHS = ['MEMBERS', 'OFFICES', 'COOPERATION', 'EXCHANGE', 'GOVERNANCE', 'COMMUNICATIONS']

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const names = { alg: 'EdDSA', use: 'sig', kid: randomBytes(8).toString('hex') }
// Quoted, because it is JSON; no such value has an apostrophe in it.
const jwk = (half) => `'${JSON.stringify({ ...half.export({ format: 'jwk' }), ...names })}'`
const key = () => randomBytes(32).toString('base64url')

const settings = {
  DATABASE_PASSWORD: key(),
  ...Object.fromEntries(SUBGRAPHS.map((name) => [`INTERNAL_TOKEN_KEY_${name}`, key()])),
  ...Object.fromEntries(SUBGRAPHS.map((name) => [`AUDIT_KEY_${name}`, key()])),
  SERVICE_TOKEN_KEY_COMMUNICATIONS: key(),
  CALENDAR_KEY: key(),
  SIGN_IN_KEY: key(),
  SECOND_FACTOR_KEY: key(),
  ERASURE_KEY: key(),
  UNSUBSCRIBE_KEY: key(),
  VIEWER_TOKEN_PUBLIC_JWK: jwk(publicKey),
  VIEWER_TOKEN_PRIVATE_JWK: jwk(privateKey),
}
try {
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(file, lines.join(''), { mode: 0o600, flag: 'wx' })
  console.log(`Keys written to ${file}.`)
} catch (error) {
  if (error.code !== 'EEXIST') throw error
  console.error(`${file} is there already and stays as it is: new keys would end all tokens and links that are out.`)
  process.exitCode = 1
}
