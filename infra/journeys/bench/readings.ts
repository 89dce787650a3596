/** What one process says of itself on its private port; sums are since its start. */
type Reading = {
  /** The event loop's delay, 99 of 100, since it was last asked. */
  loopP99Ms: number
  databaseWait: Sum | null
  /** Fetches of the gateway, by service. */
  fetches: Map<string, Sum>
}
type Sum = { seconds: number; count: number }

/** The same between two moments, as means in milliseconds; null for what a process does not have. */
export type Readings = ReadonlyMap<
  string,
  { loopP99Ms: number; databaseWaitMs: number | null; fetchMs: ReadonlyMap<string, number> | null }
>

/** Lines of the Prometheus text format: each value under its name and labels. */
export function samplesOf(text: string): { name: string; labels: Record<string, string>; value: number }[] {
  return text.split('\n').flatMap((line) => {
    const [, name, labels = '', value] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? []
    if (!name) return []
    const pairs = [...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, label = '', text = '']) => [label, text])
    return [{ name, labels: Object.fromEntries(pairs), value: Number(value) }]
  })
}

function readingOf(text: string): Reading {
  const samples = samplesOf(text)
  const sumOf = (name: string, subgraph?: string): Sum => {
    const total = (suffix: string) =>
      samples
        .filter((sample) => sample.name === `${name}_${suffix}` && (!subgraph || sample.labels.subgraph === subgraph))
        .reduce((sum, { value }) => sum + value, 0)
    return { seconds: total('sum'), count: total('count') }
  }
  const wait = 'encommun_database_wait_seconds'
  const fetch = 'encommun_subgraph_fetch_seconds'
  const asked = new Set(
    samples.flatMap(({ name, labels }) => (name === `${fetch}_count` ? [labels.subgraph ?? ''] : [])),
  )
  return {
    loopP99Ms: (samples.find(({ name }) => name === 'nodejs_eventloop_lag_p99_seconds')?.value ?? 0) * 1_000,
    databaseWait: samples.some(({ name }) => name === `${wait}_count`) ? sumOf(wait) : null,
    fetches: new Map([...asked].map((subgraph) => [subgraph, sumOf(fetch, subgraph)])),
  }
}

export async function readReadings(privateUrls: ReadonlyMap<string, string>): Promise<Map<string, Reading>> {
  const read = async ([name, url]: [string, string]): Promise<[string, Reading]> => [
    name,
    readingOf(await (await fetch(`${url}/metrics`)).text()),
  ]
  return new Map(await Promise.all([...privateUrls].map(read)))
}

const meanMs = (before: Sum | null | undefined, after: Sum): number => {
  const count = after.count - (before?.count ?? 0)
  return count === 0 ? 0 : ((after.seconds - (before?.seconds ?? 0)) / count) * 1_000
}

export function since(before: ReadonlyMap<string, Reading>, after: ReadonlyMap<string, Reading>): Readings {
  return new Map(
    [...after].map(([name, { loopP99Ms, databaseWait, fetches }]) => {
      const earlier = before.get(name)
      const fetchMs = new Map([...fetches].map(([to, sum]) => [to, meanMs(earlier?.fetches.get(to), sum)]))
      return [
        name,
        {
          loopP99Ms,
          databaseWaitMs: databaseWait && meanMs(earlier?.databaseWait, databaseWait),
          fetchMs: fetchMs.size > 0 ? fetchMs : null,
        },
      ]
    }),
  )
}
