// `npm run test:security`: every test that has a number of the list of attacks, and which numbers have none.
import { runWithDependencies } from './pre-step.mjs'

await runWithDependencies('infra/local/src/run-security-tests.ts')
