// `npm run import`, `npm run token` and the like: a command of one process, with the settings that `npm start` gives it.
import { runWithDependencies } from './pre-step.mjs'

await runWithDependencies('infra/local/src/run-in-platform.ts')
