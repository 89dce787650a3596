import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { readTypeDefs } from '@encommun/service-kit'
import { printSchema } from 'graphql'
import { partnerSchema } from './limits/partner-schema.ts'

/** `node src/compose.ts [--check]`: writes what the gateway runs on; with --check writes nothing and fails when a file is stale. */
const GATEWAY = join(import.meta.dirname, '..')
const SERVICES = join(GATEWAY, '../services')
const TRUSTED_DOCUMENTS = join(GATEWAY, 'trusted-documents')
const MANIFEST = 'src/__generated__/operations/persisted-documents.json'

const folders = (directory: string) =>
  readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
const hasSchema = (service: string) =>
  existsSync(join(SERVICES, service, 'src')) &&
  readdirSync(join(SERVICES, service, 'src'), { recursive: true, encoding: 'utf8' }).some(
    (file) => file.endsWith('.graphql') && !file.endsWith('.operations.graphql'),
  )

/** The routing addresses are placeholders: where a service runs is a setting, not a part of the schema. */
function composeGraph(): Map<string, string> {
  const services = folders(SERVICES)
    .filter(hasSchema)
    .map((name) => ({
      name,
      typeDefs: readTypeDefs(join(SERVICES, name, 'src'), name),
      url: `http://${name}.invalid/graphql`,
    }))
  const { errors, schema, supergraphSdl } = composeServices(services)
  if (errors) {
    for (const { message } of errors) console.error(message)
    process.exit(1)
  }
  const publicSchema = schema.toAPISchema().toGraphQLJSSchema()
  return new Map([
    [join(GATEWAY, 'supergraph.graphql'), `${supergraphSdl.trim()}\n`],
    [join(GATEWAY, 'schema.graphql'), `${printSchema(publicSchema)}\n`],
    [join(GATEWAY, 'partner.graphql'), `${printSchema(partnerSchema(supergraphSdl, publicSchema))}\n`],
  ])
}

/** One manifest for each program that asks the gateway, the gateway's own doors included. */
function collectTrustedDocuments(): Map<string, string> {
  const programs = [
    ...folders(SERVICES).map((name) => [name, join(SERVICES, name, MANIFEST)] as const),
    ['gateway', join(GATEWAY, MANIFEST)] as const,
  ]
  return new Map(
    programs
      .filter(([, manifest]) => existsSync(manifest))
      .map(([name, manifest]) => [
        join(TRUSTED_DOCUMENTS, `${name}.json`),
        `${JSON.stringify(JSON.parse(readFileSync(manifest, 'utf8')), null, 2)}\n`,
      ]),
  )
}

const wanted = new Map([...composeGraph(), ...collectTrustedDocuments()])
const committed = existsSync(TRUSTED_DOCUMENTS)
  ? readdirSync(TRUSTED_DOCUMENTS).map((file) => join(TRUSTED_DOCUMENTS, file))
  : []
const orphans = committed.filter((file) => !wanted.has(file))
const stale = [...wanted].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text)

if (process.argv.includes('--check')) {
  const names = [...stale.map(([file]) => file), ...orphans].map((file) => file.slice(GATEWAY.length + 1))
  if (names.length > 0) {
    console.error(`Stale in gateway/: ${names.join(', ')}. Run \`npm run generate\` and commit what it writes.`)
    process.exit(1)
  }
  console.log('The composed graph is up to date.')
} else {
  mkdirSync(TRUSTED_DOCUMENTS, { recursive: true })
  for (const [file, text] of stale) writeFileSync(file, text)
  for (const file of orphans) rmSync(file)
  console.log(
    stale.length + orphans.length === 0
      ? 'The composed graph was up to date.'
      : `Wrote ${stale.length} file(s) of the composed graph.`,
  )
}
