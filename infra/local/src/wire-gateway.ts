import { connect } from 'node:net'
import { join } from 'node:path'
import { findRunning, launch, type Running, untilReady } from './background-process.ts'
import { HOST, mustBeFree, portOf } from './ports.ts'

/** Our own MongoDB protocol in front of PostgreSQL, as a process of its own. */
export async function startWireGatewayProcess(postgresSocket: string): Promise<{ port: number; started?: Running }> {
  const running = findRunning('documentdb-wire')
  if (running) return { port: Number(running.facts.port) }
  await mustBeFree('WIRE_PORT', 'the wire gateway (MongoDB protocol)')
  const port = portOf('WIRE_PORT')
  const started = launch(
    {
      name: 'documentdb-wire',
      command: process.execPath,
      args: [join(import.meta.dirname, '../documentdb-wire/main.ts'), String(port), postgresSocket],
    },
    { port },
  )
  await untilReady(started, () => accepts(port))
  return { port, started }
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: HOST, port }, () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
