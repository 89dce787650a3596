import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { everyProcess, type PlatformProcess, repository } from '@encommun/local'

/** The mailbox is a development program; every other process of the table runs in containers too. */
export const processes = everyProcess.filter(({ name }) => name !== 'mailbox')

/** What `npm start` hands to a process beyond its own settings, or for development alone. */
const OPTIONAL = new Set([
  'HOST',
  'PORT',
  'PRIVATE_PORT',
  'INTROSPECTION',
  'SESSIONLESS_TOKENS',
  'FREE_FORM',
  'QUOTA_FACTOR',
  'RELAY_LOG_URL',
])

const surroundings = {
  mongodbUri: 'mongodb://nowhere',
  redisUrl: 'redis://nowhere',
  secrets: {
    viewerTokenPrivateJwk: '{}',
    viewerTokenPublicJwk: '{}',
    internalTokenKeys: { members: '', offices: '', cooperation: '', exchange: '', governance: '', communications: '' },
    auditKeys: { members: '', offices: '', cooperation: '', exchange: '', governance: '', communications: '' },
    serviceTokenKeys: { communications: '' },
    unsubscribeKey: '',
    suppressionKey: '',
    calendarKey: '',
    signInKey: '',
    secondFactorKey: '',
    erasureKey: '',
  },
}

/** The settings without which the process of the table does not start, and which therefore every way to run it names. */
export const neededSettings = (process: PlatformProcess): string[] =>
  Object.keys(process.environment(surroundings)).filter((name) => !OPTIONAL.has(name))

export const workspaceOf = (process: PlatformProcess): string => relative(repository, process.folder)
export const commandOf = (process: PlatformProcess): string[] => ['node', ...process.args]

export const textOf = (path: string): string => readFileSync(join(repository, path), 'utf8')
export const documentedSettings = new Set([...textOf('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name))
