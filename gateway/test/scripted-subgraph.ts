import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Asked = { headers: IncomingHttpHeaders; query: string; variables: Record<string, unknown> }
/** A body to send as JSON; or status, type and text of an answer that is none. */
export type Scripted = object | { status: number; type: string; text: string }

export type ScriptedSubgraph = {
  url: string
  asked: Asked[]
  /** What it answers from now on; a promise that never ends is a service that hangs. */
  answer: (asked: Asked) => Scripted | Promise<Scripted>
  stop(): Promise<void>
}

/** Stands for a service where a real one cannot be made to fail on demand: answers what the test says, and keeps what it was asked. */
export async function startScriptedSubgraph(
  answer: ScriptedSubgraph['answer'] = () => ({ data: {} }),
): Promise<ScriptedSubgraph> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString())
    const asked = { headers: request.headers, query, variables }
    subgraph.asked.push(asked)
    const scripted = await subgraph.answer(asked)
    if ('text' in scripted) response.writeHead(scripted.status, { 'content-type': scripted.type }).end(scripted.text)
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(scripted))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const subgraph: ScriptedSubgraph = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    asked: [],
    answer,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return subgraph
}
