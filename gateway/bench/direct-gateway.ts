import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createSubgraphClient } from '../src/subgraphs/subgraph-client.ts'

/**
 * The wall: the very fetches that the gateway makes for each request, by hand, with its own client: parse, stringify, no
 * GraphQL. RECORDED names a file: for each request body its waves of fetches.
 */
type Waves = { subgraph: string; body: string }[][]
const urls = JSON.parse(process.env.SUBGRAPHS ?? '{}') as Record<string, string>
const clients = Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, createSubgraphClient(url)]))
const recorded = JSON.parse(readFileSync(process.env.RECORDED ?? '', 'utf8')) as Record<string, Waves>
const headers = { 'content-type': 'application/json' }

createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', async () => {
    const answers: unknown[] = []
    for (const wave of recorded[Buffer.concat(chunks).toString()] ?? []) {
      const bodies = await Promise.all(wave.map(({ subgraph, body }) => clients[subgraph]?.post(headers, body)))
      for (const answer of bodies) if (answer) answers.push(JSON.parse(answer.body))
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answers))
  })
}).listen(Number(process.env.PORT), '127.0.0.1')
