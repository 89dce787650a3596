import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'

const directory = mkdtempSync(join(tmpdir(), 'encommun-'))
process.env.ENCOMMUN_LOCAL_DIR = directory
const { findRunning, isSameProcess, launch, stop, untilReady } = await import('./background-process.ts')
const { layout } = await import('./layout.ts')
const { alone, enter, leave, others } = await import('./users.ts')
const { readSecrets } = await import('./secrets.ts')
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const script = (code: string) => ({ command: process.execPath, args: ['-e', code] })
const always = async () => true
const never = async () => false

test('a process is found by its name until it is stopped, with what was noted of it', async () => {
  const running = launch({ name: 'sleeper', ...script('setTimeout(() => {}, 60_000)') }, { port: 4711 })
  await untilReady(running, always)
  expect(findRunning('sleeper')).toMatchObject({ pid: running.pid, facts: { port: 4711 } })
  await stop('sleeper')
  expect(findRunning('sleeper')).toBeUndefined()
  await stop('sleeper') // again: nothing to do
})

test('a record of a process whose number another one has got since is stale', () => {
  mkdirSync(layout.run, { recursive: true })
  writeFileSync(
    join(layout.run, 'stale.json'),
    JSON.stringify({ pid: process.pid, startedAt: '1', stopSignal: 'SIGTERM', facts: {} }),
  )
  expect(findRunning('stale')).toBeUndefined()
  expect(isSameProcess(process.pid, '1')).toBe(false)
})

test('a process that ends while it starts is shown with its last words', async () => {
  const running = launch({ name: 'broken', ...script('console.error("no such thing"); process.exit(3)') })
  await expect(untilReady(running, never)).rejects.toThrow(/broken ended while it started[\s\S]*no such thing/)
})

test('only one at a time starts or stops', async () => {
  const steps: string[] = []
  const work = (name: string) => () =>
    alone(async () => {
      steps.push(`${name} in`)
      await new Promise((resolve) => setTimeout(resolve, 30))
      steps.push(`${name} out`)
    })
  await Promise.all([work('a')(), work('b')()])
  expect(steps.map((step) => step.slice(2))).toEqual(['in', 'out', 'in', 'out'])
})

test('a door left closed by a process that is gone opens', async () => {
  writeFileSync(join(layout.run, 'door'), JSON.stringify({ pid: 999_999_999, startedAt: '1' }))
  expect(await alone(async () => 'in')).toBe('in')
})

test('users of the services are those that still run, without oneself', async () => {
  enter('this test')
  const neighbour = launch({ name: 'neighbour', ...script('setTimeout(() => {}, 60_000)') })
  const record = JSON.parse(readFileSync(join(layout.run, 'neighbour.json'), 'utf8'))
  writeFileSync(join(layout.users, String(neighbour.pid)), JSON.stringify({ ...record, what: 'a neighbour' }))
  expect(others().map(({ what }) => what)).toEqual(['a neighbour'])
  await stop('neighbour')
  expect(others()).toEqual([])
  leave()
})

test('secrets are made once, and readable by their owner only', async () => {
  const { statSync } = await import('node:fs')
  const secrets = readSecrets()
  expect(readSecrets()).toEqual(secrets)
  expect(statSync(layout.secrets).mode & 0o777).toBe(0o600)
  expect(JSON.parse(secrets.viewerTokenPublicJwk)).not.toHaveProperty('d')
  expect(new Set(Object.values(secrets.internalTokenKeys)).size).toBe(6)
})
