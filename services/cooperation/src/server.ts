import { runService } from '@encommun/service-kit'
import { config } from './config.ts'
import { cooperationService } from './subgraph.ts'

await runService(cooperationService, config())
