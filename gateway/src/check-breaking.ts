import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, findBreakingChanges } from 'graphql'

/**
 * `node src/check-breaking.ts [base]`: fails when the public schema took something away since that commit (the one
 * before by default), unless a commit since then says BREAKING CHANGE.
 */
const SCHEMA = 'gateway/schema.graphql'
const repository = join(import.meta.dirname, '../..')
const git = (...words: string[]) =>
  execFileSync('git', words, {
    cwd: repository,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 26,
  })
const found = (...words: string[]): string | null => {
  try {
    return git(...words)
  } catch {
    return null
  }
}

const base = process.argv[2] ?? 'HEAD^'
const commit = found('rev-parse', '--verify', '--quiet', `${base}^{commit}`)?.trim()
if (!commit && process.argv[2]) {
  console.error(`There is no commit ${base}.`)
  process.exit(1)
}
const before = commit && found('show', `${commit}:${SCHEMA}`)
if (!before) {
  console.log(`${commit ? base : 'The history before this commit'} has no ${SCHEMA}: nothing to break.`)
  process.exit(0)
}
const changes = findBreakingChanges(buildSchema(before), buildSchema(readFileSync(join(repository, SCHEMA), 'utf8')))
for (const { type, description } of changes) console.log(`${type}: ${description}`)
const announced = git('log', '--format=%B', `${commit}..HEAD`).includes('BREAKING CHANGE')
if (changes.length > 0 && !announced) {
  console.error(
    `${changes.length} breaking change(s) since ${base}. Keep the old and deprecate it, or say BREAKING CHANGE in the commit.`,
  )
  process.exit(1)
}
console.log(changes.length === 0 ? `Nothing breaks since ${base}.` : 'Breaking, and announced.')
