import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SERVICES } from '@encommun/event-contracts'
import {
  buildSchema,
  type PersonalData,
  type PersonalField,
  PII_WORDS,
  personalFieldsOf,
  readTypeDefs,
} from '@encommun/service-kit'

/** Writes the register of processing out of `@pii`: a page for people, and a file by which the graph answers. */
const repository = join(import.meta.dirname, '../../..')

type Entry = PersonalField['verdict'] & { service: string; type: string; field: string; description: string }

async function entriesOf(service: string): Promise<Entry[]> {
  const source = join(repository, 'services', service, 'src')
  const { personalData } = (await import(join(source, 'personal-data/personal-data.ts'))) as {
    personalData: PersonalData<never>
  }
  const inSchema = personalFieldsOf(buildSchema(readTypeDefs(source, service), []))
  const kept = Object.entries(personalData.kinds).flatMap(([type, { kept: verdict, fields }]) =>
    verdict ? Object.entries(fields).map(([field, words]) => ({ type, field, description: words.en, verdict })) : [],
  )
  return [...inSchema, ...kept].map(({ verdict, ...where }) => ({ service, ...where, ...verdict }))
}

const entries: Entry[] = []
for (const service of SERVICES) entries.push(...(await entriesOf(service)))

const quoted = (value: string) =>
  value.includes("'") ? JSON.stringify(value) : `'${value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}'`
writeFileSync(
  join(repository, 'services/members/src/processing-register/__generated__/register.ts'),
  `${[
    '/* Made by `npm run generate` from the schemas of all services; edit those instead. */',
    'export const REGISTER = [',
    ...entries.map(
      (entry) =>
        `  { ${Object.entries(entry)
          .map(([key, value]) => `${key}: ${quoted(value)}`)
          .join(', ')} },`,
    ),
    '] as const',
  ].join('\n')}\n`,
)

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const sentence = (text: string) => /^.*?[.:;](?=\s|$)/.exec(text)?.[0].replace(/[:;]$/, '.') ?? text
const rulesOf = (words: Readonly<Record<string, Readonly<Record<'fr' | 'nl' | 'en', string>>>>) => [
  '| | fr | nl | en |',
  '| --- | --- | --- | --- |',
  ...Object.entries(words).map(([code, { fr, nl, en }]) => `| \`${code}\` | ${cell(fr)} | ${cell(nl)} | ${cell(en)} |`),
  '',
]
const tableOf = (service: string) => {
  const own = entries.filter((entry) => entry.service === service)
  return [
    `## ${service}`,
    '',
    ...(own.length === 0
      ? ['Holds nothing of a person.', '']
      : [
          '| type and field | what it is | of | category | basis | retention | on erasure |',
          '| --- | --- | --- | --- | --- | --- | --- |',
          ...own.map(
            ({ type, field, description, of, category, basis, retention, onErase }) =>
              `| \`${type}.${field}\` | ${cell(sentence(description))} | ${of} | ${category} | ${basis} | ${retention} | ${onErase} |`,
          ),
          '',
        ]),
  ]
}
writeFileSync(
  join(repository, 'docs/register-of-processing.md'),
  `${[
    '# Register of processing',
    '',
    'Made by `npm run generate` from `@pii` in the schemas and from `services/*/src/personal-data`; edit those. Head office reads the',
    'same as `processingRegister` in the graph. [privacy.md](privacy.md) says how it is kept to.',
    '',
    '*Who is responsible*: the cooperative. *Who receives it*: members, staff and partner structures as far as each field’s `@access` and',
    'its policy let them, the mail relay for mails; nobody outside France and Belgium, and nobody by sale.',
    '',
    '## The words',
    '',
    'Reasons for the numbers stand in `RetentionRule` of the schema.',
    '',
    ...rulesOf(PII_WORDS.category),
    ...rulesOf(PII_WORDS.basis),
    ...rulesOf(PII_WORDS.retention),
    ...rulesOf(PII_WORDS.onErase),
    ...SERVICES.flatMap(tableOf),
  ]
    .join('\n')
    .trimEnd()}\n`,
)
