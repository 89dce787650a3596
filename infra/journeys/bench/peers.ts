// Other gateways over the services that ours stands before, with the member page of the page for frontend teams: the same
// answers first, then the same load in turn.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { headOfficeViewer, memberViewer } from '@encommun/service-kit'
import { freePorts } from '@encommun/test-kit/free-ports'
import autocannon from 'autocannon'
import { type ComposedPlatform, startComposedPlatform } from '../src/composed-platform.ts'
import { median } from './figures.ts'
import { processorSeconds, readProcessorTime } from './processor-time.ts'

const REPOSITORY = join(import.meta.dirname, '../../..')
const PEERS = join(REPOSITORY, '.local/bench-peers')
const PINNED = join(REPOSITORY, 'gateway/bench/peers')
const CONNECTIONS = [1, 16, 64]
const ROUNDS = 3
const ROUND_SECONDS = 4
const WARM_UP_SECONDS = 3
/** Members, each with their own token: the first 27 of the demo have a story over all services. */
const MEMBERS = 200
const READY_SECONDS = 60
/** As our gateway is started: requests leave much short-lived garbage, whoever plans them. */
const NODE_FLAGS = ['--max-semi-space-size=32', '--min-semi-space-size=32']
const MEMBER_PAGE = readFileSync(join(import.meta.dirname, '../frontend/src/member-page.operations.graphql'), 'utf8')

type Variant = { name: string; url: string; pid: number; end(): Promise<void> }
type Asked = { method: 'POST'; headers: Record<string, string>; body: string }

/** As pinned; again only when the pins have changed. */
function installPeers(): void {
  const files = ['package.json', 'package-lock.json']
  const same = (file: string) =>
    existsSync(join(PEERS, file)) && readFileSync(join(PEERS, file)).equals(readFileSync(join(PINNED, file)))
  if (existsSync(join(PEERS, 'node_modules/graphql')) && files.every(same)) return
  console.log(`The other gateways are installed into ${PEERS} …`)
  rmSync(PEERS, { recursive: true, force: true })
  mkdirSync(PEERS, { recursive: true })
  for (const file of files) cpSync(join(PINNED, file), join(PEERS, file))
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: PEERS,
    stdio: 'inherit',
  })
}

const children: ChildProcess[] = []
/** A gateway of its own process; what it says when it does not start is the finding. */
async function startPeer(name: string, platform: ComposedPlatform, probe: Asked): Promise<Variant> {
  const [port] = await freePorts(1)
  const child = spawn(
    process.execPath,
    [...NODE_FLAGS, '--experimental-import-meta-resolve', `bench/peers/${name}.ts`],
    {
      cwd: join(REPOSITORY, 'gateway'),
      env: {
        ...platform.gatewaySettings,
        NODE_ENV: 'production',
        APOLLO_TELEMETRY_DISABLED: '1',
        LOG_LEVEL: 'warn',
        PORT: String(port),
        PEERS,
        PROBE: probe.headers.authorization,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  children.push(child)
  let said = ''
  child.stderr.on('data', (chunk) => (said = `${said}${chunk}`.slice(-4_000)))
  const url = `http://127.0.0.1:${port}/graphql`
  for (const deadline = Date.now() + READY_SECONDS * 1_000; ; ) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`it did not start:\n${said}`)
    if (await fetch(url, probe).catch(() => null)) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { name, url, pid: child.pid ?? 0, end: () => endOf(child) }
}
async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

async function memberPages(platform: ComposedPlatform): Promise<Asked[]> {
  const headOffice = headOfficeViewer('stf_00000000-0000-7000-8000-000000000000')
  const pages: Asked[] = []
  for (let index = 0; index < MEMBERS; index++) {
    const { memberByRef } = await platform.must(headOffice, 'query ($ref: String!) { memberByRef(ref: $ref) { id } }', {
      ref: `SC${2_001 + index}`,
    })
    const { id } = memberByRef
    const headers = {
      'content-type': 'application/json',
      'accept-language': 'fr',
      authorization: `Bearer ${await platform.tokenOf(memberViewer(id))}`,
    }
    pages.push({ method: 'POST', headers, body: JSON.stringify({ query: MEMBER_PAGE, variables: { id } }) })
  }
  return pages
}

const answerOf = async (url: string, page: Asked): Promise<unknown> => (await fetch(url, page)).json()

/** Where two answers part, and what each has there. */
function difference(ours: unknown, peers: unknown, path = 'answer'): string {
  if (typeof ours === 'object' && ours !== null && typeof peers === 'object' && peers !== null)
    for (const key of new Set([...Object.keys(ours), ...Object.keys(peers)])) {
      const [one, other] = [ours[key as never] as unknown, peers[key as never] as unknown]
      if (!isDeepStrictEqual(one, other)) return difference(one, other, `${path}.${key}`)
    }
  const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 600)
  return `${path}\n  ours:  ${shown(ours)}\n  theirs: ${shown(peers)}`
}

/** Throws with the first answer that is not ours. */
async function mustAnswerAlike(ours: Variant, peer: Variant, pages: readonly Asked[]): Promise<void> {
  let unlike = 0
  let first = ''
  for (const page of pages) {
    const [expected, answered] = [await answerOf(ours.url, page), await answerOf(peer.url, page)]
    if (isDeepStrictEqual(answered, expected)) continue
    unlike++
    first ||= difference(expected, answered)
  }
  if (unlike > 0) throw new Error(`${unlike} of ${pages.length} answers are not ours; the first differs at ${first}`)
}

type Round = {
  perSecond: number
  ownMicroseconds: number
  restMicroseconds: number
  p50: number
  p99: number
  faults: number
}
async function load(
  { url, pid }: Variant,
  services: ReadonlyMap<string, number>,
  pages: Asked[],
  connections: number,
  duration: number,
): Promise<Round> {
  const used = () => ({
    own: processorSeconds(pid),
    rest: readProcessorTime(services)
      .entries()
      .reduce((sum, [name, seconds]) => (name === 'everything else' ? sum : sum + seconds), 0),
  })
  const before = used()
  // Each connection begins elsewhere: in step they would all ask for the same member at the same moment.
  let begun = 0
  const setupClient = (client: { setRequests(requests: Asked[]): void }) => {
    const from = Math.floor((begun++ * pages.length) / connections)
    client.setRequests([...pages.slice(from), ...pages.slice(0, from)])
  }
  const result = await autocannon({ url, connections, duration, requests: pages, setupClient })
  const after = used()
  const answered = result.requests.total
  return {
    perSecond: answered / result.duration,
    ownMicroseconds: ((after.own - before.own) / answered) * 1e6,
    restMicroseconds: ((after.rest - before.rest) / answered) * 1e6,
    p50: result.latency.p50,
    p99: result.latency.p99,
    faults: result.non2xx + result.errors,
  }
}

async function measure(platform: ComposedPlatform): Promise<void> {
  const { code, output } = await platform.run('infra/demo/src/load.ts')
  if (code !== 0) throw new Error(`the demo was not loaded:\n${output}`)
  const pages = await memberPages(platform)
  const [first] = pages
  if (!first) throw new Error('nobody to ask about')
  const services = new Map(platform.pids())
  const ours: Variant = {
    name: 'ours',
    url: `${platform.gatewayUrl}/graphql`,
    pid: services.get('gateway') ?? 0,
    end: async () => undefined,
  }
  services.delete('gateway')

  const variants = [ours]
  for (const name of ['apollo', 'hive', 'mercurius']) {
    let peer: Variant | undefined
    try {
      peer = await startPeer(name, platform, first)
      await mustAnswerAlike(ours, peer, pages)
      variants.push(peer)
    } catch (error) {
      console.log(`\n${name} is not measured: ${(error as Error).message.trim()}`)
      await peer?.end()
    }
  }
  console.log(`\n${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`)
  console.log(
    `${pages.length} member pages, each by its member, the same from ${variants.map(({ name }) => name).join(', ')}; ${ROUNDS} rounds of ${ROUND_SECONDS} s in turn, medians`,
  )
  for (const variant of variants) await load(variant, services, pages, 16, WARM_UP_SECONDS)
  for (const connections of CONNECTIONS) {
    const rounds = new Map<Variant, Round[]>(variants.map((variant) => [variant, []]))
    for (let round = 0; round < ROUNDS; round++)
      for (const variant of variants)
        rounds.get(variant)?.push(await load(variant, services, pages, connections, ROUND_SECONDS))
    console.log(
      `\n${connections} at once    req/s   own CPU µs   × ours   services and database µs   p50 ms   p99 ms  faults`,
    )
    for (const variant of variants) {
      const own = rounds.get(variant) ?? []
      const of = (figure: keyof Round) => median(own.map((round) => round[figure]))
      // Round against round, since what else the machine does changes from one to the next.
      const factor = median(
        own.map(({ ownMicroseconds }, index) => ownMicroseconds / (rounds.get(ours)?.[index]?.ownMicroseconds ?? 1)),
      )
      const row: [string, number][] = [
        [of('perSecond').toFixed(0), 10],
        [of('ownMicroseconds').toFixed(0), 12],
        [factor.toFixed(2), 8],
        [of('restMicroseconds').toFixed(0), 26],
        [of('p50').toFixed(0), 8],
        [of('p99').toFixed(0), 8],
        [own.reduce((sum, { faults }) => sum + faults, 0).toFixed(0), 7],
      ]
      console.log([variant.name.padEnd(11), ...row.map(([figure, width]) => figure.padStart(width))].join(' '))
    }
  }
}

const end = async () => {
  for (const child of children) await endOf(child)
  await platform.stop()
}
installPeers()
const platform = await startComposedPlatform({ withWorker: false })
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end().finally(() => process.exit(130)))
try {
  await measure(platform)
} finally {
  await end()
}
