import { runService } from '@encommun/service-kit'
import { config } from './config.ts'
import { membersService } from './subgraph.ts'

await runService(membersService, config())
