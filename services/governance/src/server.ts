import { runService } from '@encommun/service-kit'
import { config } from './config.ts'
import { governanceService } from './subgraph.ts'

await runService(governanceService, config())
