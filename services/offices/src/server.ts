import { runService } from '@encommun/service-kit'
import { config } from './config.ts'
import { officesService } from './subgraph.ts'

await runService(officesService, config())
