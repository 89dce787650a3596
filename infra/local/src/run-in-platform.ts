import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { Hopeless, runCommand } from './hopeless.ts'
import { repository } from './layout.ts'
import { startLocalServices } from './local-services.ts'
import { everyProcess, processEnvironment, toolEnvironment } from './platform.ts'
import { readSecrets } from './secrets.ts'

/**
 * Runs a command of a service with the settings that `npm start` gives it, and starts the local services when they do not run:
 * `node infra/local/src/run-in-platform.ts members services/members/src/import-cli.ts …`. `tool` as a name is for commands that only
 * make tokens or talk to the gateway: those need no database.
 */
await runCommand(async () => {
  const [name = '', script = '', ...args] = process.argv.slice(2)
  const service = everyProcess.find((candidate) => candidate.name === name)
  if (!service && name !== 'tool') throw new Hopeless(`There is no process called ${name}.`)
  const services = service
    ? await startLocalServices({ what: `a command of ${name}` })
    : { mongodbUri: '', redisUrl: '', stop: async () => undefined }
  const surroundings = { ...services, secrets: readSecrets() }
  const child = spawn(process.execPath, [resolve(repository, script), ...args], {
    // Files named on the command line are meant from where it was typed.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: service ? processEnvironment(service, surroundings) : toolEnvironment(surroundings),
    stdio: 'inherit',
  })
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  const code = await new Promise<number>((ended) => child.on('exit', (status) => ended(status ?? 1)))
  await services.stop()
  return code
})
