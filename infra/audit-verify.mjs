// `npm run audit:verify`: whether the log of who did what is still as it was written, service by service.
import { runWithDependencies } from './pre-step.mjs'

await runWithDependencies('infra/local/src/audit-verify.ts')
