import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { Hopeless, runCommand } from './hopeless.ts'
import { startLocalServices } from './local-services.ts'
import { everyProcess, gateway, processEnvironment, toolEnvironment } from './platform.ts'
import { readSecrets } from './secrets.ts'

/**
 * Runs a command of a process of the platform with the settings that `npm start` gives it: `run-in-platform.ts members
 * src/import/import-cli.ts …`. The gateway's commands only ask the running platform; those of a service need its database,
 * so the local services are started when they do not run.
 */
await runCommand(async () => {
  const [name = '', script = '', ...args] = process.argv.slice(2)
  const owner = everyProcess.find((candidate) => candidate.name === name)
  if (!owner) throw new Hopeless(`There is no process called ${name}.`)
  const needsDatabase = owner !== gateway
  const services = needsDatabase
    ? await startLocalServices({ what: `a command of ${name}` })
    : { mongodbUri: '', redisUrl: '', stop: async () => undefined }
  const surroundings = { ...services, secrets: readSecrets() }
  const child = spawn(process.execPath, [resolve(owner.folder, script), ...args], {
    // Files named on the command line are meant from where it was typed.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: needsDatabase ? processEnvironment(owner, surroundings) : toolEnvironment(surroundings),
    stdio: 'inherit',
  })
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  const code = await new Promise<number>((ended) => child.on('exit', (status) => ended(status ?? 1)))
  await services.stop()
  return code
})
