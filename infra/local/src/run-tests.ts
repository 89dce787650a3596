import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './hopeless.ts'
import { layout, ownBinaries, repository } from './layout.ts'
import { startLocalServices } from './local-services.ts'
import { progress } from './progress.ts'

/** `npm test`: all packages' tests on real local services; arguments go to turbo (`-- --filter=@encommun/members`). */
await runCommand(async () => {
  const services = await startLocalServices({ what: 'npm test', log: progress })
  rmSync(layout.testResults, { recursive: true, force: true })
  const turbo = spawn(join(ownBinaries, 'turbo'), ['run', 'test', '--continue', ...process.argv.slice(2)], {
    cwd: repository,
    stdio: 'inherit',
    env: {
      ...process.env,
      MONGODB_URI: services.mongodbUri,
      REDIS_URL: services.redisUrl,
      TURBO_TELEMETRY_DISABLED: '1',
    },
  })
  // Ctrl-C reaches turbo by itself; the services are stopped all the same.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => turbo.kill('SIGTERM'))
  const code = await new Promise<number>((resolve) => turbo.on('exit', (status) => resolve(status ?? 1)))
  await services.stop()
  const { passed, failed } = countTests()
  console.log(`${passed} passed, ${failed} failed`)
  return code === 0 && failed > 0 ? 1 : code
})

/** Adds up what each package's Jest left; a file that could not even run counts as a failure. */
function countTests(): { passed: number; failed: number } {
  let passed = 0
  let failed = 0
  const files = existsSync(layout.testResults) ? readdirSync(layout.testResults) : []
  for (const file of files) {
    const results = JSON.parse(readFileSync(join(layout.testResults, file), 'utf8'))
    passed += results.numPassedTests
    failed += results.numFailedTests + results.numRuntimeErrorTestSuites
  }
  return { passed, failed }
}
