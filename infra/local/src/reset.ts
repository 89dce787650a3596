import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { stop } from './background-process.ts'
import { Hopeless, runCommand } from './hopeless.ts'
import { layout, localDirectory } from './layout.ts'
import { stopLeftovers } from './local-services.ts'
import { STOP_ORDER } from './platform.ts'
import { others } from './users.ts'

/** `npm run reset`: back to a fresh clone, but for the unpacked Debian root; `-- --all` forgets that too. */
const all = process.argv.includes('--all')

await runCommand(async () => {
  const users = others()
  if (users.length > 0)
    throw new Hopeless(
      `Nothing was forgotten: ${users.map(({ what, pid }) => `${what} (process ${pid})`).join(', ')} still runs. Stop it first.`,
    )
  for (const group of STOP_ORDER) for (const { name } of group) await stop(name)
  await stopLeftovers()
  if (existsSync(localDirectory))
    for (const name of readdirSync(localDirectory)) {
      if (name === basename(layout.debianRoot) && !all) rmSync(layout.serverData, { recursive: true, force: true })
      else rmSync(join(localDirectory, name), { recursive: true, force: true })
    }
  console.log(
    all
      ? 'Data, secrets, logs and the unpacked Debian root are forgotten.'
      : 'Data, secrets, mails and logs are forgotten. The unpacked Debian root stays for a quick next start (`npm run reset -- --all` forgets it too).',
  )
  return 0
})
