import { type ChildProcess, spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { headOfficeViewer, signViewerToken, viewerTokenKey } from '@encommun/service-kit'
import { freePorts } from '@encommun/test-kit/free-ports'
import autocannon from 'autocannon'
import { SUBGRAPHS } from '../src/config.ts'

/**
 * Our gateway against the stock one and against the same fetches by hand, over the same subgraphs, round by round. The
 * gateway under test has CPU 0 to itself; load and subgraphs have CPU 1 (`npm run bench:gateway` pins this process there).
 */
const HERE = import.meta.dirname
const CONNECTIONS = 16
const PAGES = 200
const ROUNDS = 5
const WARM_UP_SECONDS = 2
const ROUND_SECONDS = 2
const CLOCK_TICKS = 100

/** What a page of the site asks, what a long list asks, and next to nothing. */
const SCENARIOS = {
  page: `query ($after: String) { office(code: "NAN") { name { fr } contact { address } memberCount
    staff { displayName role specialties { topic { fr } } }
    gatherings(first: 5, after: $after) { edges { node { title startsAtLocal place responsibilities { task member { displayName office { name { fr } } } staffMember { displayName } } } } }
    newsletters(first: 3) { edges { node { month state approvedBy { displayName } } } } } }`,
  list: `query ($after: String) { gatherings(first: 20, after: $after) { edges { node { title aim startsAtLocal durationMinutes place
    office { name { fr } contact { address } }
    responsibilities { task member { displayName office { code } } staffMember { displayName role } } } } } }`,
  small: 'query ($after: ID!) { member(id: $after) { displayName office { code name { fr } } } }',
}
type Scenario = keyof typeof SCENARIOS
const bodiesOf = (scenario: Scenario) =>
  Array.from({ length: PAGES }, (_, page) =>
    JSON.stringify({ query: SCENARIOS[scenario], variables: { after: `page${page}` } }),
  )

const children: ChildProcess[] = []
const pinned = ['taskset', '-c', '0']
function start(words: string[], environment: Record<string, string>): ChildProcess {
  const [command = '', ...args] = words
  const child = spawn(command, args, {
    cwd: join(HERE, '..'),
    env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  return child
}
const node = (...args: string[]) => [...pinned, process.execPath, ...args]

const keyPair = generateKeyPairSync('ed25519')
const authorization = `Bearer ${await signViewerToken(await viewerTokenKey(keyPair.privateKey.export({ format: 'jwk' })), headOfficeViewer('stf_1'), 1)}`
const headers = { 'content-type': 'application/json', authorization }

type Variant = { name: string; url: string; pid: number }
async function startVariant(name: string, words: string[], environment: Record<string, string>): Promise<Variant> {
  const [port] = await freePorts(1)
  const child = start(words, { ...environment, PORT: String(port) })
  child.stdout?.resume()
  const url = `http://127.0.0.1:${port}/graphql`
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} did not start`)
    if (await fetch(url, { method: 'POST', headers, body: '{"query":"{__typename}"}' }).catch(() => null)) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  // taskset replaces itself by the program, so its pid is the gateway's.
  return { name, url, pid: child.pid ?? 0 }
}

const post = async (url: string, body: string) => (await fetch(url, { method: 'POST', headers, body })).text()

/** What a gateway asks for each body, grouped in waves: a fetch that came after another had ended waited for it. */
async function record(gatewayUrl: string, stubUrl: string, bodies: string[]): Promise<[string, object[][]][]> {
  const all: [string, object[][]][] = []
  const recordedUrl = new URL('/recorded', stubUrl)
  await fetch(recordedUrl)
  for (const body of bodies) {
    await post(gatewayUrl, body)
    const fetches = (await (await fetch(recordedUrl)).json()) as {
      subgraph: string
      body: string
      startedAfter: number
      endedAt: number
    }[]
    const waves: object[][] = []
    let endOfWave = -1
    for (const { subgraph, body: asked, startedAfter, endedAt } of fetches.sort(
      (one, other) => one.startedAfter - other.startedAfter,
    )) {
      if (startedAfter >= endOfWave) {
        waves.push([])
        endOfWave = Number.POSITIVE_INFINITY
      }
      waves.at(-1)?.push({ subgraph, body: asked })
      endOfWave = Math.min(endOfWave, endedAt)
    }
    all.push([body, waves])
  }
  return all
}

/** Of the process itself; CLOCK_TICKS is 100 a second on every Linux that Node supports. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS
}

type Round = { perSecond: number; cpuMicroseconds: number; p99: number }
async function load({ url, pid }: Variant, bodies: string[], duration: number): Promise<Round> {
  const before = cpuSeconds(pid)
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration,
    requests: bodies.map((body) => ({ method: 'POST' as const, headers, body })),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} bad answers, ${result.errors} errors`)
  const answered = result.requests.total
  return {
    perSecond: answered / result.duration,
    cpuMicroseconds: ((cpuSeconds(pid) - before) / answered) * 1e6,
    p99: result.latency.p99,
  }
}

const median = (values: number[]) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

async function main() {
  const stubs = start([process.execPath, 'bench/stub-subgraphs.ts'], {})
  const [line] = (await once(createInterface({ input: stubs.stdout as NodeJS.ReadableStream }), 'line')) as [string]
  const urls = JSON.parse(line) as Record<string, string>
  const [stubUrl = ''] = Object.values(urls)
  const SUBGRAPHS_JSON = JSON.stringify(urls)

  const ours = await startVariant(
    'ours',
    node('--max-semi-space-size=32', '--min-semi-space-size=32', 'src/server.ts'),
    {
      PRIVATE_PORT: String((await freePorts(1))[0]),
      LOG_LEVEL: 'error',
      PUBLIC_URL: 'http://127.0.0.1',
      VIEWER_TOKEN_PUBLIC_JWK: JSON.stringify(keyPair.publicKey.export({ format: 'jwk' })),
      SESSIONLESS_TOKENS: 'true',
      SERVICE_TOKEN_KEY_COMMUNICATIONS: 'k'.repeat(32),
      // The round trip of counting is part of what is measured; what is left of the points is not.
      REDIS_URL: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379',
      QUEUE_PREFIX: 'bench',
      QUOTA_FACTOR: '1000000',
      FREE_FORM: 'everybody',
      ...Object.fromEntries(
        SUBGRAPHS.flatMap((name) => [
          [`${name.toUpperCase()}_URL`, urls[name] ?? 'http://127.0.0.1:9'],
          [`INTERNAL_TOKEN_KEY_${name.toUpperCase()}`, 'k'.repeat(32)],
        ]),
      ),
    },
  )
  const stock = await startVariant('stock', node('bench/stock-gateway.ts'), { SUBGRAPHS: SUBGRAPHS_JSON })

  console.log(
    `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}; ${CONNECTIONS} connections, ${ROUNDS} rounds of ${ROUND_SECONDS} s, medians`,
  )
  for (const scenario of Object.keys(SCENARIOS) as Scenario[]) {
    const bodies = bodiesOf(scenario)
    const recorded = await record(stock.url, stubUrl, bodies)
    const file = join(mkdtempSync(join(tmpdir(), 'bench-gateway-')), 'recorded.json')
    writeFileSync(file, JSON.stringify(Object.fromEntries(recorded)))
    const direct = await startVariant('direct', node('bench/direct-gateway.ts'), {
      SUBGRAPHS: SUBGRAPHS_JSON,
      RECORDED: file,
    })

    let bytes = 0
    for (const body of bodies) {
      const [one, other] = [await post(ours.url, body), await post(stock.url, body)]
      if (one.trim() !== other.trim() || one.includes('"errors"'))
        throw new Error(`the gateways differ on ${body}:\n${one.slice(0, 2_000)}\n${other.slice(0, 2_000)}`)
      bytes = one.length
    }
    const fetches = recorded[0]?.[1] ?? []
    console.log(
      `\n${scenario}: ${fetches.flat().length} fetches in ${fetches.length} waves, ${(bytes / 1024).toFixed(1)} KB; ${bodies.length} answers identical`,
    )

    const variants = [stock, ours, direct]
    const rounds = new Map<Variant, Round[]>(variants.map((variant) => [variant, []]))
    for (const variant of variants) await load(variant, bodies, WARM_UP_SECONDS)
    for (let round = 0; round < ROUNDS; round++)
      for (const variant of variants) rounds.get(variant)?.push(await load(variant, bodies, ROUND_SECONDS))

    // Round against round, since what else the machine does changes from one to the next.
    const against = (own: Round[], figure: (round: Round, stockRound: Round) => number) =>
      median(own.map((round, index) => figure(round, rounds.get(stock)?.[index] ?? round)))
    console.log('gateway   req/s      x   CPU µs/req      x   p99 ms')
    for (const variant of variants) {
      const own = rounds.get(variant) ?? []
      const row: [string, number][] = [
        [median(own.map(({ perSecond }) => perSecond)).toFixed(0), 7],
        [against(own, (round, base) => round.perSecond / base.perSecond).toFixed(2), 6],
        [median(own.map(({ cpuMicroseconds }) => cpuMicroseconds)).toFixed(0), 12],
        [against(own, (round, base) => base.cpuMicroseconds / round.cpuMicroseconds).toFixed(2), 6],
        [median(own.map(({ p99 }) => p99)).toFixed(0), 8],
      ]
      console.log([variant.name.padEnd(7), ...row.map(([figure, width]) => figure.padStart(width))].join(' '))
    }
  }
}

try {
  await main()
} finally {
  for (const child of children) child.kill('SIGTERM')
}
