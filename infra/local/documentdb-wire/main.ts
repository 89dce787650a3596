import { startWireGateway } from './server.ts'

/** The wire gateway as a process of its own: `node documentdb-wire/main.ts PORT SOCKET_OF_POSTGRESQL [OWN_SOCKET]`. */
const log = (line: string) => console.log(`${new Date().toISOString()} wire gateway: ${line}`)
const [port = '4017', postgresSocket = '', socketPath] = process.argv.slice(2)
const gateway = await startWireGateway({ port: Number(port), ...(socketPath && { socketPath }), postgresSocket, log })
log(
  `mongodb://127.0.0.1:${gateway.port} in front of DocumentDB. For development, tests and demonstrations: NOT FOR PRODUCTION.`,
)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    gateway.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
}
