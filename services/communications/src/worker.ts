import { config } from './config.ts'
import { runMailWorker } from './mail-worker.ts'

await runMailWorker(config())
