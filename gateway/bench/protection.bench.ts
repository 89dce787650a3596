import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { headOfficeViewer, signViewerToken, viewerTokenKey } from '@encommun/service-kit'
import { freePorts } from '@encommun/test-kit/free-ports'
import autocannon from 'autocannon'
import { SignJWT } from 'jose'
import { SUBGRAPHS } from '../src/config.ts'

/**
 * `npm run bench:protection [-- COMMIT]`: what the gateway's protection costs a federated query: this gateway beside the one of
 * the last commit before tokens for each fetch, denial by default, costs and rates. No switch turns them off, so the older
 * sources run as they were. Two hundred persons ask, each in their own name and within their own points of the minute. Both are
 * asked in turn over the same subgraphs; each has CPU 0 while it is asked, load and subgraphs have CPU 1. What a subgraph pays to
 * check a token is in `npm run bench:subgraph`. Points are counted in REDIS_URL.
 */
const BASE = process.argv[2] ?? '4f93de2'
const REPOSITORY = join(import.meta.dirname, '../..')
const [CONNECTIONS, ROUNDS, ROUND_SECONDS, WARM_UP_SECONDS, PERSONS, CLOCK_TICKS] = [16, 9, 2, 3, 200, 100]
const QUERY = `query ($after: String) { office(code: "NAN") { name { fr } contact { address } memberCount
  staff { displayName role specialties { topic { fr } } }
  gatherings(first: 5, after: $after) { edges { node { title startsAtLocal place responsibilities { task member { displayName office { name { fr } } } staffMember { displayName } } } } }
  newsletters(first: 3) { edges { node { month state approvedBy { displayName } } } } } }`
const persons = Array.from({ length: PERSONS }, (_, index) => `stf_${index}`)
const bodyOf = (person: string) => JSON.stringify({ query: QUERY, variables: { after: `page${person}` } })

const children: ChildProcess[] = []
function start(cwd: string, words: string[], environment: Record<string, string>): ChildProcess {
  const child = spawn('taskset', words, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  return child
}
/** The sources as they were, with the dependencies that are installed here. */
function checkOut(commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-protection-'))
  const archive = execFileSync('git', ['archive', commit, 'gateway', 'packages', 'services'], {
    cwd: REPOSITORY,
    maxBuffer: 2 ** 28,
  })
  execFileSync('tar', ['-x', '-C', folder], { input: archive })
  mkdirSync(join(folder, 'node_modules/@encommun'), { recursive: true })
  for (const name of readdirSync(join(REPOSITORY, 'node_modules')))
    if (name !== '@encommun') symlinkSync(join(REPOSITORY, 'node_modules', name), join(folder, 'node_modules', name))
  for (const name of readdirSync(join(folder, 'packages')))
    symlinkSync(join(folder, 'packages', name), join(folder, 'node_modules/@encommun', name))
  for (const own of ['gateway', 'packages/service-kit', 'packages/job-kit'])
    if (existsSync(join(REPOSITORY, own, 'node_modules')))
      symlinkSync(join(REPOSITORY, own, 'node_modules'), join(folder, own, 'node_modules'))
  return folder
}

const keyPair = generateKeyPairSync('ed25519')
const privateKey = await viewerTokenKey(keyPair.privateKey.export({ format: 'jwk' }))
/** How a viewer was written down at that time. */
const formerViewer = (staffId: string) => ({
  roles: ['HEAD_OFFICE'],
  memberId: null,
  staffId,
  offices: [],
  partnerKey: null,
  service: null,
})
const formerToken = (person: string) =>
  new SignJWT({ viewer: formerViewer(person) })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer('encommun')
    .setAudience('gateway')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey)

type Ask = { method: 'POST'; headers: Record<string, string>; body: string }
type Variant = { name: string; url: string; pid: number; asks: Ask[] }
async function startVariant(
  name: string,
  folder: string,
  tokenOf: (person: string) => Promise<string>,
  settings: Record<string, string>,
): Promise<Variant> {
  const asks = persons.map(async (person): Promise<Ask> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(person)}` }
    return { method: 'POST', headers, body: bodyOf(person) }
  })
  const [port, privatePort] = await freePorts(2)
  const words = ['-c', '0', process.execPath, '--max-semi-space-size=32', '--min-semi-space-size=32', 'src/server.ts']
  const child = start(join(folder, 'gateway'), words, {
    ...settings,
    PORT: String(port),
    PRIVATE_PORT: String(privatePort),
  })
  child.stdout?.resume()
  const variant = {
    name,
    url: `http://127.0.0.1:${port}/graphql`,
    pid: child.pid ?? 0,
    asks: await Promise.all(asks),
  }
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the gateway ${name} did not start`)
    if (await answerOf(variant, 0).catch(() => null)) return variant
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
const answerOf = async ({ url, asks }: Variant, index: number) => (await fetch(url, asks[index])).text()

function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS
}
type Round = { perSecond: number; cpuMicroseconds: number }
async function load({ url, pid, asks }: Variant, duration: number): Promise<Round> {
  const before = cpuSeconds(pid)
  const result = await autocannon({ url, connections: CONNECTIONS, duration, requests: asks })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} bad answers`)
  const answered = result.requests.total
  return { perSecond: answered / result.duration, cpuMicroseconds: ((cpuSeconds(pid) - before) / answered) * 1e6 }
}
const median = (values: number[]) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

const former = checkOut(BASE)
try {
  const stubs = start(join(REPOSITORY, 'gateway'), ['-c', '1', process.execPath, 'bench/stub-subgraphs.ts'], {})
  const [line] = (await once(createInterface({ input: stubs.stdout as NodeJS.ReadableStream }), 'line')) as [string]
  const urls = JSON.parse(line) as Record<string, string>
  const key = 'k'.repeat(32)
  const settings = {
    LOG_LEVEL: 'error',
    PUBLIC_URL: 'http://127.0.0.1',
    VIEWER_TOKEN_PUBLIC_JWK: JSON.stringify(keyPair.publicKey.export({ format: 'jwk' })),
    SESSIONLESS_TOKENS: 'true',
    SERVICE_TOKEN_KEY: key,
    SERVICE_TOKEN_KEY_COMMUNICATIONS: key,
    REDIS_URL: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379',
    QUEUE_PREFIX: `bench-${process.pid}`,
    FREE_FORM: 'everybody',
    ...Object.fromEntries(
      SUBGRAPHS.flatMap((name) => [
        [`${name.toUpperCase()}_URL`, urls[name] ?? 'http://127.0.0.1:9'],
        [`INTERNAL_TOKEN_KEY_${name.toUpperCase()}`, key],
      ]),
    ),
  }
  const token = (person: string) => signViewerToken(privateKey, headOfficeViewer(person), 1)
  const without = await startVariant('without', former, formerToken, settings)
  const protectedOne = await startVariant('with', REPOSITORY, token, settings)
  for (const index of persons.keys()) {
    const [one, other] = [await answerOf(without, index), await answerOf(protectedOne, index)]
    if (one.trim() !== other.trim() || one.includes('"errors"'))
      throw new Error(`the gateways differ:\n${one.slice(0, 1_000)}\n${other.slice(0, 1_000)}`)
  }
  const rounds = new Map<Variant, Round[]>([without, protectedOne].map((variant) => [variant, []]))
  for (const variant of rounds.keys()) await load(variant, WARM_UP_SECONDS)
  for (let round = 0; round < ROUNDS; round++)
    // Who goes first changes, so that nobody always runs on a warm machine.
    for (const variant of round % 2 === 0 ? [without, protectedOne] : [protectedOne, without])
      rounds.get(variant)?.push(await load(variant, ROUND_SECONDS))
  console.log(
    `Node ${process.version}, ${PERSONS} persons, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${ROUND_SECONDS} s in turn, medians`,
  )
  for (const [{ name }, own] of rounds)
    console.log(
      `${name.padEnd(8)} ${median(own.map(({ perSecond }) => perSecond))
        .toFixed(0)
        .padStart(6)} req/s ${median(own.map(({ cpuMicroseconds }) => cpuMicroseconds))
        .toFixed(0)
        .padStart(6)} µs CPU each`,
    )
  const ratios = (rounds.get(protectedOne) ?? []).map(
    ({ perSecond }, index) => perSecond / (rounds.get(without)?.[index]?.perSecond ?? perSecond),
  )
  console.log(`throughput kept: ${(median(ratios) * 100).toFixed(1)} % (round against round; the goal is 90 %)`)
} finally {
  for (const child of children) child.kill('SIGTERM')
  rmSync(former, { recursive: true, force: true })
}
