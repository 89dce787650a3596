// `npm test`: everything a fresh clone needs, then all tests on real local services.
import { runWithDependencies } from './pre-step.mjs'

await runWithDependencies('infra/local/src/run-tests.ts')
