#!/usr/bin/env node
// Runs Jest in the calling package with the shared preset, and leaves its results where `npm test` adds them up.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const repository = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const { name } = JSON.parse(readFileSync('package.json', 'utf8'))
const results = join(repository, '.local/test-results')
mkdirSync(results, { recursive: true })

const jest = [
  '--experimental-vm-modules',
  '--no-warnings',
  join(dirname(require.resolve('jest/package.json')), 'bin/jest.js'),
  '--config',
  join(dirname(fileURLToPath(import.meta.url)), 'jest-preset.mjs'),
  '--rootDir',
  process.cwd(),
  '--passWithNoTests',
  '--json',
  `--outputFile=${join(results, `${name.split('/').at(-1)}.json`)}`,
  ...process.argv.slice(2),
]
const { status } = spawnSync(process.execPath, jest, { stdio: ['inherit', 'ignore', 'inherit'] })
process.exit(status ?? 1)
