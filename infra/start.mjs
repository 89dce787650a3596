// `npm start`: everything a fresh clone needs, then the platform. `npm run local` starts only the local services.
import { runWithDependencies } from './pre-step.mjs'

await runWithDependencies('infra/local/src/start.ts')
