import { connect } from 'node:net'
import { join } from 'node:path'
import { findRunning, launch, type Running, untilReady } from './background-process.ts'
import { layout } from './layout.ts'
import { mustBeFree, portOf } from './ports.ts'

/** Programs on this machine come by the socket; the port is for tools such as mongosh. */
const socketPath = join(layout.run, 'wire.sock')
export const WIRE_URI = `mongodb://${encodeURIComponent(socketPath)}/?directConnection=true`

/** Our own MongoDB protocol in front of PostgreSQL, as a process of its own; undefined when it ran already. */
export async function startWireGatewayProcess(postgresSocket: string): Promise<Running | undefined> {
  if (findRunning('documentdb-wire')) return undefined
  await mustBeFree('WIRE_PORT', 'the wire gateway (MongoDB protocol)')
  const port = portOf('WIRE_PORT')
  const started = launch({
    name: 'documentdb-wire',
    command: process.execPath,
    args: [join(import.meta.dirname, '../documentdb-wire/main.ts'), String(port), postgresSocket, socketPath],
  })
  await untilReady(started, accepts)
  return started
}

const accepts = (): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ path: socketPath }, () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
