import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { ANONYMOUS, createTokenSigner, INTERNAL_TOKEN_HEADER } from '../src/index.ts'
import { KEY, REQUESTS } from './schema.ts'

/**
 * `npm run bench:subgraph`: our subgraph server against @apollo/server standalone, the same schema and resolvers, one
 * process each on CPU 0, the load on CPU 1, in turn. Medians; about a minute.
 */
const ROUNDS = 5
const SECONDS = 2
const CONNECTIONS = 16
const VARIANTS = ['stock', 'ours'] as const

type Report = { url: string; cpuMicroseconds: number }
type Figure = { perSecond: number; microseconds: number; p99: number }

const reportOf = async (child: ChildProcess): Promise<Report> => {
  const answer = once(child, 'message')
  child.send('report')
  return (await answer)[0] as Report
}
const start = async (variant: string): Promise<ChildProcess> => {
  const child = spawn('taskset', ['-c', '0', process.execPath, join(import.meta.dirname, 'server.ts'), variant], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  await once(child, 'message')
  return child
}
const round = async (child: ChildProcess, body: object, seconds = SECONDS): Promise<Figure> => {
  const before = await reportOf(child)
  const text = JSON.stringify(body)
  const result = await autocannon({
    url: before.url,
    method: 'POST',
    connections: CONNECTIONS,
    duration: seconds,
    requests: [{ setupRequest: (request) => ({ ...request, body: text, headers: headersOf(text) }) }],
  })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} answers were errors`)
  const used = (await reportOf(child)).cpuMicroseconds - before.cpuMicroseconds
  return { perSecond: result.requests.average, microseconds: used / result.requests.total, p99: result.latency.p99 }
}
/** A token serves one request: the load makes them, on its own CPU. */
const sign = createTokenSigner('bench', KEY)
const headersOf = (body: string) => ({
  'content-type': 'application/json',
  [INTERNAL_TOKEN_HEADER]: sign({ viewer: ANONYMOUS, locale: 'fr' }, body),
})
const median = (values: number[]) =>
  values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

const children = await Promise.all(VARIANTS.map(start))
try {
  console.log(`Node ${process.version}, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s in turn, medians`)
  for (const [name, body] of Object.entries(REQUESTS)) {
    const figures: Figure[][] = VARIANTS.map(() => [])
    for (const child of children) await round(child, body, 3)
    for (let turn = 0; turn < ROUNDS; turn++)
      for (const [index, child] of children.entries()) figures[index]?.push(await round(child, body))
    const [stock = Number.NaN, ours = Number.NaN] = figures.map((all) => median(all.map(({ perSecond }) => perSecond)))
    for (const [index, all] of figures.entries())
      console.log(
        `${name.padEnd(16)} ${VARIANTS[index]?.padEnd(6)} ${Math.round(median(all.map(({ perSecond }) => perSecond)))} requests/s, ` +
          `${Math.round(median(all.map(({ microseconds }) => microseconds)))} µs CPU each, p99 ${median(all.map(({ p99 }) => p99))} ms`,
      )
    console.log(`${name.padEnd(16)} ratio  ${(ours / stock).toFixed(2)}`)
  }
} finally {
  for (const child of children) child.kill()
}
