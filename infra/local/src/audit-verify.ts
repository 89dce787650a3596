import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Hopeless, runCommand } from './hopeless.ts'
import { repository } from './layout.ts'
import { startLocalServices } from './local-services.ts'
import { processEnvironment, subgraphs } from './platform.ts'
import { readSecrets } from './secrets.ts'

/** `npm run audit:verify [-- --anchor members:SEQ:HASH]`: checks the chain of each service; fails when one is broken. */
const COMMAND = join(repository, 'packages/service-kit/src/audit-verify-cli.ts')

await runCommand(async () => {
  const [flag, anchor = ''] = process.argv.slice(2)
  const [, anchored, rest] = /^(\w+):(\d+:[\w-]+)$/.exec(anchor) ?? []
  if (flag !== undefined && (flag !== '--anchor' || !subgraphs.some(({ name }) => name === anchored)))
    throw new Hopeless('Say `npm run audit:verify`, or `npm run audit:verify -- --anchor members:SEQ:HASH`.')
  const services = await startLocalServices({ what: 'npm run audit:verify' })
  let failed = 0
  for (const subgraph of subgraphs) {
    const args = rest && subgraph.name === anchored ? ['--anchor', rest] : []
    const child = spawn(process.execPath, [COMMAND, ...args], {
      cwd: subgraph.folder,
      env: processEnvironment(subgraph, { ...services, secrets: readSecrets() }),
      stdio: 'inherit',
    })
    if ((await new Promise((ended) => child.on('exit', ended))) !== 0) failed++
  }
  await services.stop()
  return failed === 0 ? 0 : 1
})
