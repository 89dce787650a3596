import { runService } from '@encommun/service-kit'
import { config } from './config.ts'
import { communicationsService } from './subgraph.ts'

await runService(communicationsService, config())
