import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOCALES } from '@encommun/domain-kit'
import { KIT_REFUSALS, type RefusalCatalogue } from '@encommun/service-kit'

/** Writes `docs/errors.md` from the catalogues of the services: what a client can be told, and in which words. */
const repository = join(import.meta.dirname, '../../..')
const services = readdirSync(join(repository, 'services')).sort()

const catalogues: [string, RefusalCatalogue][] = [['all services', KIT_REFUSALS]]
for (const service of services) {
  const { REFUSALS } = (await import(join(repository, 'services', service, 'src/refusals.ts'))) as {
    REFUSALS: RefusalCatalogue
  }
  catalogues.push([service, REFUSALS])
}

const cell = (text: string) => text.replaceAll('|', '\\|')
const table = ([service, catalogue]: [string, RefusalCatalogue]) => [
  `## Refusals of ${service}`,
  '',
  `| code | ${LOCALES.join(' | ')} |`,
  `| --- | ${LOCALES.map(() => '---').join(' | ')} |`,
  ...Object.entries(catalogue)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([code, sentences]) => `| \`${code}\` | ${LOCALES.map((locale) => cell(sentences[locale])).join(' | ')} |`),
  '',
]

writeFileSync(
  join(repository, 'docs/errors.md'),
  `${[
    '# What the graph answers when something is not possible',
    '',
    'Made by `npm run generate` from `services/*/src/refusals.ts`; edit those.',
    '',
    'There are three kinds. A **refusal** is something the person can act on: it stands in the payload of a mutation, as',
    '`userErrors { code message field }`, with the sentence in the language of the request (`Accept-Language`: fr, nl or en).',
    'A **public error** stands in `errors`, with one of the codes below. Anything else is a **fault** of ours: `errors` then has',
    '`INTERNAL_SERVER_ERROR` and an `errorId`, under which our log has the whole; the cause is never told.',
    '',
    '## Public errors',
    '',
    '| code | meaning, and what to do |',
    '| --- | --- |',
    '| `UNAUTHENTICATED` | Nobody is signed in, or the token is not valid (any more): sign in. |',
    '| `FORBIDDEN` | You are known and may not do this. |',
    '| `STEP_UP_REQUIRED` | You may, right after a second factor: go to `/auth/second-factor?next=…`, come back within ten minutes and ask again. |',
    '| `NOT_FOUND` | There is no such thing, or none that you may know of. |',
    '| `BAD_USER_INPUT` | The input has the wrong shape; the message says which. |',
    '| `BAD_CURSOR` | A cursor of another list or sort order: start again without `after`. |',
    '| `UNAVAILABLE` | A part of the platform is away; try again. |',
    '| `DOCUMENT_TOO_LARGE`, `OPERATION_TOO_EXPENSIVE`, `ANSWER_TOO_LARGE`, `BODY_TOO_LARGE` | Too much at once: ask for less. |',
    '| `MUTATION_NOT_ALONE`, `FREE_FORM_REFUSED`, `ORIGIN_REFUSED` | Not in this form: [limits.md](limits.md) says in which. |',
    '| `TOO_MANY_REQUESTS`, `OVERLOADED` | Wait as many seconds as `Retry-After` says. |',
    '| `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` | The document is not GraphQL, or does not fit the schema. |',
    '',
    ...catalogues.flatMap(table),
  ]
    .join('\n')
    .trimEnd()}\n`,
)
