// `npm run dead-letters`: what failed for good, and how to try it again.
import { runWithDependencies } from './pre-step.mjs'

await runWithDependencies('infra/local/src/dead-letters.ts')
