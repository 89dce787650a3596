import { startWireGateway } from './server.ts'

/** The wire gateway as a process of its own: `node documentdb-wire/main.ts`, ports by WIRE_PORT and POSTGRES_PORT. */
const log = (line: string) => console.log(`${new Date().toISOString()} wire gateway: ${line}`)
const gateway = await startWireGateway({
  port: Number(process.env.WIRE_PORT ?? 4017),
  postgresPort: Number(process.env.POSTGRES_PORT ?? 4432),
  log,
})
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
