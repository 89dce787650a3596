// `npm run reset`: forgets data, secrets and logs; with `-- --all` also the unpacked Debian root.
import { existsSync } from 'node:fs'
import { runWithDependencies } from './pre-step.mjs'

if (!existsSync(new URL('../.local', import.meta.url))) console.log('There is nothing to forget.')
else await runWithDependencies('infra/local/src/reset.ts')
