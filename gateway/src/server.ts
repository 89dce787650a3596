import { createLog, startProcess, startTracing } from '@encommun/service-kit'
import { config } from './config.ts'
import { createGateway } from './gateway.ts'

const settings = config()
const log = createLog('gateway', settings.LOG_LEVEL)
const tracing = startTracing('gateway', settings.OTEL_EXPORTER_OTLP_ENDPOINT)
const running = await startProcess({ log, host: settings.HOST, privatePort: settings.PRIVATE_PORT, checks: [] })
const gateway = await createGateway(settings, { log, metrics: running.metrics, isReady: running.isReady })
running.onStop('server', () => gateway.close())
running.onStop('traces', () => tracing.close())
await gateway.server.listen({ host: settings.HOST, port: settings.PORT })
running.ready()
log.info({ port: settings.PORT }, 'gateway ready')
