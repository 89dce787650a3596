// Plain JavaScript on purpose: what runs before the dependencies are there, on any Node from 20 on.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const OLDEST_NODE = 20
const repository = dirname(dirname(fileURLToPath(import.meta.url)))
const ownNode = join(repository, 'node_modules/.bin/node')

/** Brings the dependencies up to date, then runs a TypeScript file with the Node the project pins; ends with its exit code. */
export async function runWithDependencies(script, args = process.argv.slice(2)) {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
    fail(`En commun needs Node ${OLDEST_NODE} or newer to begin with; this is ${process.version}.`)
  if (!isInstalled()) await install()
  process.exit(await inOwnNode(join(repository, script), args))
}

/** Whether node_modules holds what package-lock.json asks for; npm notes there what it has installed. */
function isInstalled() {
  const note = join(repository, 'node_modules/.package-lock.json')
  if (!existsSync(note) || !existsSync(ownNode)) return false
  const installed = packagesOf(note)
  return Object.entries(packagesOf(join(repository, 'package-lock.json'))).every(
    ([path, { version, link, optional, devOptional, peer }]) =>
      !path.includes('node_modules/') ||
      link ||
      optional ||
      devOptional ||
      peer ||
      installed[path]?.version === version,
  )
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

async function install() {
  if (spawnSync('npm', ['--version']).error) fail('npm is missing: install Node with npm, then start again.')
  const startedAt = Date.now()
  const seconds = () => `${Math.round((Date.now() - startedAt) / 1000)} s`
  const isTerminal = process.stdout.isTTY
  process.stdout.write('• Installing dependencies (npm install), about a minute …')
  const ticking =
    isTerminal &&
    setInterval(() => process.stdout.write(`\r• Installing dependencies (npm install) … ${seconds()}        `), 1000)
  const output = []
  // Not `npm ci`: it refuses a lock file without builds for other systems, which not every registry carries. This keeps to
  // the lock file too, and leaves it as it is.
  const npm = spawn('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  npm.stdout.on('data', (chunk) => output.push(chunk))
  npm.stderr.on('data', (chunk) => output.push(chunk))
  const code = await new Promise((resolve) => npm.on('close', resolve))
  clearInterval(ticking)
  process.stdout.write(isTerminal ? '\r' : '\n')
  if (code !== 0) fail(`${Buffer.concat(output)}\nnpm install failed; is the package registry reachable?`)
  console.log(`✔ Dependencies installed (${seconds()})                        `)
}

async function inOwnNode(script, args) {
  const child = spawn(ownNode, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(ownNode)}:${process.env.PATH}` },
  })
  // A terminal's Ctrl-C reaches the child by itself; it decides when all has stopped.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  const [code, signal] = await new Promise((resolve) => child.on('exit', (...ended) => resolve(ended)))
  return signal ? 1 : code
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
