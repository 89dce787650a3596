import { runService } from '@encommun/service-kit'
import { config } from './config.ts'
import { exchangeService } from './subgraph.ts'

await runService(exchangeService, config())
