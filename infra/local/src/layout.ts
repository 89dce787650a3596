import { join } from 'node:path'

export const repository = join(import.meta.dirname, '../../..')
/** Everything that a run leaves behind; `npm run reset` deletes it. */
export const localDirectory = process.env.ENCOMMUN_LOCAL_DIR ?? join(repository, '.local')

export const layout = {
  debianRoot: join(localDirectory, 'debian'),
  /** Inside the Debian root, because the servers see nothing else. */
  serverData: join(localDirectory, 'debian/srv'),
  logs: join(localDirectory, 'logs'),
  run: join(localDirectory, 'run'),
  users: join(localDirectory, 'run/users'),
  mailbox: join(localDirectory, 'mailbox'),
  secrets: join(localDirectory, 'secrets.json'),
  demoLoaded: join(localDirectory, 'demo-loaded.json'),
  testResults: join(repository, '.local/test-results'),
}

export const logFileOf = (name: string) => join(layout.logs, `${name}.log`)
/** The Node this runs with, and its siblings out of node_modules. */
export const ownBinaries = join(repository, 'node_modules/.bin')
