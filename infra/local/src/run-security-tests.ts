import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { runCommand } from './hopeless.ts'
import { layout, ownBinaries, repository } from './layout.ts'
import { startLocalServices } from './local-services.ts'
import { progress } from './progress.ts'
import { readPage, type TestResult, tally, untruthsOf } from './security-numbers.ts'

/**
 * `npm run test:security`: all tests whose titles begin with a number of docs/security.md, over all packages, on the real local
 * services. Prints number → result; fails when a test does, and when the page says of a number what did not happen.
 */
const LIMIT_MINUTES = 10
const TITLE = '(^| )S[0-9][0-9] '
/** As it stands in a source: a title, or the suite that gives each service its titles. */
const HAS_NUMBERS = /['"`]S\d\d\b|subgraphContract\(/

type Package = { folder: string; name: string; files: string[] }

const packages: Package[] = ['gateway', ...['services', 'packages', 'infra'].flatMap(foldersIn)].flatMap((folder) => {
  const files = readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.test.ts') &&
      !file.includes('node_modules') &&
      HAS_NUMBERS.test(readFileSync(join(repository, folder, file), 'utf8')),
  )
  return files.length > 0 ? [{ folder, name: basename(folder), files }] : []
})

function foldersIn(parent: string): string[] {
  return readdirSync(join(repository, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(repository, parent, entry.name, 'package.json')))
    .map(({ name }) => join(parent, name))
}

await runCommand(async () => {
  const services = await startLocalServices({ what: 'npm run test:security', log: progress })
  rmSync(layout.testResults, { recursive: true, force: true })
  const tooLate = AbortSignal.timeout(LIMIT_MINUTES * 60_000)
  const environment = { ...process.env, MONGODB_URI: services.mongodbUri, REDIS_URL: services.redisUrl }
  const results: TestResult[] = []
  const broken: string[] = []
  for (const { folder, name, files } of packages) {
    if (tooLate.aborted) {
      broken.push(`${name}: not reached within ${LIMIT_MINUTES} minutes`)
      continue
    }
    progress.say(`• ${name}`)
    const child = spawn(join(ownBinaries, 'encommun-jest'), ['--testNamePattern', TITLE, '--silent', ...files], {
      cwd: join(repository, folder),
      stdio: ['ignore', 'ignore', 'pipe'],
      env: environment,
      signal: tooLate,
    })
    const said: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    child.on('error', () => undefined)
    const code = await new Promise((ended) => child.on('close', ended))
    if (code !== 0) console.log(Buffer.concat(said).toString())
    const file = join(layout.testResults, `${name}.json`)
    if (!existsSync(file)) {
      broken.push(`${name}: left no results`)
      continue
    }
    const { testResults } = JSON.parse(readFileSync(file, 'utf8'))
    for (const { name: path, assertionResults, message } of testResults) {
      if (assertionResults.length === 0) broken.push(`${path}: ${message}`)
      for (const { ancestorTitles, title, status } of assertionResults)
        results.push({ titles: [...ancestorTitles, title], status, owner: name })
    }
  }
  await services.stop()
  const lines = tally(results)
  console.log('\nnumber  result  tests  where')
  for (const { number, passed, failed, owners } of lines)
    console.log(
      `${number.padEnd(7)} ${failed > 0 ? 'FAILED' : 'passed'}  ${String(passed + failed).padStart(5)}  ${owners.join(', ')}`,
    )
  const page = readPage(readFileSync(join(repository, 'docs/security.md'), 'utf8'))
  console.log(`\nNot tried, and docs/security.md says why: ${[...page.untried].join(', ') || 'none'}.`)
  const untrue = untruthsOf(page, new Set(lines.map(({ number }) => number)))
  for (const sentence of untrue) console.log(`UNTRUE  docs/security.md: ${sentence}`)
  for (const reason of broken) console.log(`BROKEN  ${reason}`)
  return broken.length + untrue.length > 0 || lines.some(({ failed }) => failed > 0) ? 1 : 0
})
