// Fifty thousand members, and more and more requests a second of many of them, until answers come too late: what the platform
// sustains on this machine, and what of it gives way first.
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { memberViewer } from '@encommun/service-kit'
import { type ComposedPlatform, startComposedPlatform } from '../src/composed-platform.ts'
import { GOAL, isSustained, nextRate, percentile, spread } from './figures.ts'
import { AMOUNTS, type Filled, fill, seatsOf } from './fill.ts'
import { type Answered, type Ask, createOpenLoop } from './open-loop.ts'
import { coresBetween, readProcessorTime } from './processor-time.ts'
import { type Readings, readReadings, since } from './readings.ts'

const FIRST_RATE = 20
const STEP_SECONDS = 20
const WARM_UP_SECONDS = 15
/** One pause of a shared machine is more than a hundredth of a step: only what fails twice is too much. */
const TRIES = 2
/** Keeps the whole within ten minutes. */
const MEASURING_SECONDS = 360

/** Of a hundred requests; a place at a gathering is asked for once in twenty. */
const MIX = { memberPage: 40, officeGatherings: 25, directorySearch: 20, newsletterArchive: 10, takeSeat: 5 } as const
type Kind = keyof typeof MIX

const operation = (name: string) =>
  readFileSync(join(import.meta.dirname, `../frontend/src/${name}.operations.graphql`), 'utf8')
const DOCUMENTS: Record<Kind, string> = {
  memberPage: operation('member-page'),
  officeGatherings: operation('office-gatherings'),
  directorySearch: operation('directory-search'),
  newsletterArchive: operation('newsletter-archive'),
  takeSeat: operation('take-seat'),
}
/** What people look for: often something, sometimes by place or trade. */
const SEARCHES = [
  { text: 'ceramiste' },
  { text: 'photo' },
  { office: 'NAN' },
  { text: 'graph', office: 'LYO' },
  { trade: 'Comédien·ne' },
  { near: { latitude: 50.85, longitude: 4.35, withinKm: 20 } },
]

/** Requests in the order of the mix, each by another member; each place is asked for once. */
function createAsks({ members, gatherings }: Filled, tokens: readonly string[]): () => { kind: Kind; ask: Ask } {
  const kindOf = spread(MIX)
  const from = Temporal.Now.instant().toString()
  let asked = 0
  let seats = 0
  let searches = 0
  const variablesOf = (kind: Kind, index: number): object => {
    const { id = '', office = '' } = members[index] ?? {}
    switch (kind) {
      case 'memberPage':
        // One in four looks at somebody else.
        return { id: asked % 4 === 0 ? members[(index + 1) % members.length]?.id : id }
      case 'officeGatherings':
        return { office, from }
      case 'directorySearch':
        return { filter: SEARCHES[searches++ % SEARCHES.length], first: 20 }
      case 'newsletterArchive':
        return { office }
      case 'takeSeat': {
        const round = Math.floor(seats / members.length)
        const [gatheringId = ''] = seatsOf(gatherings.get(office) ?? [], index, 1, AMOUNTS.seatsOfMember + round)
        return { input: { gatheringId, seat: 'ON_SITE', idempotencyKey: `${gatheringId}-${id}` } }
      }
    }
  }
  return () => {
    const kind = kindOf(asked++)
    // Places go by members in turn, so that nobody asks twice for one.
    const index = kind === 'takeSeat' ? seats++ % members.length : (asked * 7) % members.length
    const body = JSON.stringify({ query: DOCUMENTS[kind], variables: variablesOf(kind, index) })
    return { kind, ask: { token: tokens[index] ?? '', body } }
  }
}

const perKind = (answered: readonly Answered<Kind>[]): string =>
  (Object.keys(MIX) as Kind[])
    .map((kind) => {
      const own = answered.filter((one) => one.kind === kind).map(({ ms }) => ms)
      return `${kind} ${percentile(own, 0.5).toFixed(0)}/${percentile(own, 0.99).toFixed(0)}`
    })
    .join(', ')

/** Who used how much of a core, most first; what used next to nothing is left out. */
const perPart = (cores: ReadonlyMap<string, number>): string =>
  [...cores]
    .filter(([, share]) => share >= 0.02)
    .sort(([, one], [, other]) => other - one)
    .map(([name, share]) => `${name} ${share.toFixed(2)}`)
    .join(', ')

const perProcess = (readings: Readings): string =>
  [...readings]
    .map(([name, { loopP99Ms, databaseWaitMs, fetchMs }]) =>
      [
        `${name} loop ${loopP99Ms.toFixed(0)}`,
        ...(databaseWaitMs === null ? [] : [`pool ${databaseWaitMs.toFixed(1)}`]),
        ...(fetchMs === null ? [] : [`fetches ${[...fetchMs].map(([to, ms]) => `${to} ${ms.toFixed(0)}`).join(' ')}`]),
      ].join(' '),
    )
    .join('; ')

/** At each rate: how late, who used how much processor, and where requests waited. */
async function measure(platform: ComposedPlatform): Promise<void> {
  const filled = await fill(platform)
  const tokens = await Promise.all(filled.members.map(({ id }) => platform.tokenOf(memberViewer(id))))
  const next = createAsks(filled, tokens)
  const loop = createOpenLoop(`${platform.gatewayUrl}/graphql`)
  const named = new Map([...platform.pids(), ['this load', process.pid]])
  console.log(
    `\n${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}; steps of ${STEP_SECONDS} s at a constant rate, whatever is still under way; ms from the moment a request was due`,
  )
  await loop.run(FIRST_RATE, WARM_UP_SECONDS, next)
  const attempt = async (rate: number): Promise<boolean> => {
    const before = { cpu: readProcessorTime(named), readings: await readReadings(platform.privateUrls()) }
    const { sent, answered, failed, seconds } = await loop.run(rate, STEP_SECONDS, next)
    const cores = coresBetween(before.cpu, readProcessorTime(named), seconds)
    const readings = since(before.readings, await readReadings(platform.privateUrls()))
    const times = answered.map(({ ms }) => ms)
    const p99Ms = percentile(times, 0.99)
    const kept = isSustained({ sent, failed: failed.length, p99Ms })
    console.log(
      `\n${rate}/s: p50 ${percentile(times, 0.5).toFixed(0)}, p99 ${p99Ms.toFixed(0)} ms, ${answered.length} of ${sent} answered${kept ? '' : ': not sustained'}`,
    )
    console.log(`  p50/p99   ${perKind(answered)}`)
    console.log(`  cores     ${perPart(cores)}`)
    console.log(`  ms        ${perProcess(readings)}`)
    for (const reason of new Set(failed.slice(0, 20))) console.log(`  failed    ${reason}`)
    return kept
  }
  const end = performance.now() + MEASURING_SECONDS * 1_000
  let sustained = 0
  let tooMuch: number | undefined
  for (let rate: number | undefined = FIRST_RATE; rate !== undefined; rate = nextRate(sustained, tooMuch)) {
    let kept = false
    for (let tries = 0; tries < TRIES && !kept && performance.now() < end; tries++) kept = await attempt(rate)
    if (kept) sustained = rate
    else tooMuch = rate
    if (performance.now() >= end) break
  }
  await loop.close()
  console.log(`\nsustained with p99 ≤ ${GOAL.p99Ms} ms: ${sustained} requests a second`)
  if (performance.now() >= end) console.log('the time was up before it was too much')
}

const platform = await startComposedPlatform({ withWorker: false })
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void platform.stop().finally(() => process.exit(130)))
try {
  await measure(platform)
} finally {
  await platform.stop()
}
