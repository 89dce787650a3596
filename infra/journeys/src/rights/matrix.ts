import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleRequests } from '@encommun/test-kit'
import { buildSchema } from 'graphql'
import type { ComposedPlatform } from '../composed-platform.ts'
import { KINDS, type Kind } from './persons.ts'
import { PROBES, type Probe } from './probes.ts'
import type { Stated } from './stated-access.ts'
import { SIDES, type Side, type World } from './world.ts'

/** There, refused with a public error, or not there for the one who asks. */
export type Outcome = 'allowed' | 'refused' | 'hidden'
export type Row = { stated: Stated; of: string | undefined; once: boolean; cells: Record<Kind, Outcome[]> }
type Answer = { data?: any; errors?: { message: string; extensions: { code: string } }[] }

const SCHEMA = buildSchema(readFileSync(join(import.meta.dirname, '../../../../gateway/schema.graphql'), 'utf8'))
const samples = sampleRequests(SCHEMA)
/** What only our programs may: refused to everybody before anybody looks at what it says, so that any input will do. */
function ofProgramsAlone({ name, to }: Stated): Probe[] {
  const sample = samples.get(name)
  if (!sample || to.some((role) => role !== 'SERVICE')) return []
  return [{ document: sample.query, variables: () => sample.variables, path: [name.split('.')[1] ?? ''], once: true }]
}
const probesOf = (stated: Stated): readonly Probe[] => {
  const probes = PROBES[stated.name] ?? ofProgramsAlone(stated)
  return 'document' in probes ? [probes] : probes
}
/** What nobody has thought of yet: a root field, or a field with an `@access` of its own. */
export const withoutProbe = (stated: readonly Stated[]): string[] =>
  stated.filter((one) => probesOf(one).length === 0).map(({ name }) => name)
export const probesOfNothing = (stated: readonly Stated[]): string[] =>
  Object.keys(PROBES).filter((probed) => !stated.some(({ name }) => name === probed))

/** The last is for a partner who asks beyond `gateway/partner.graphql`. */
const REFUSALS = ['UNAUTHENTICATED', 'FORBIDDEN', 'FREE_FORM_REFUSED']

function outcomeOf({ data, errors }: Answer, { path }: Probe, what: string): Outcome {
  const [error] = errors ?? []
  if (error) {
    if (REFUSALS.includes(error.extensions.code)) return 'refused'
    throw new Error(`${what} has no answer: ${error.extensions.code}, ${error.message}`)
  }
  const value = path.reduce((thing, name) => thing?.[name], data)
  if (value === null || value === undefined) return 'hidden'
  const [refusal] = value.userErrors ?? []
  // A thing that one may not know of is as unknown as one that there is not.
  return /^UNKNOWN_|^MEMBER_NOT_REACHABLE$|^EXPORT_OVER$/.test(refusal?.code ?? '') ? 'hidden' : 'allowed'
}

type Asking = { platform: ComposedPlatform; world: World; partnerKey: string }

async function ask({ platform, world, partnerKey }: Asking, kind: Kind, body: object): Promise<Answer> {
  const bearer =
    kind === 'nobody' ? null : kind === 'partner' ? partnerKey : await platform.tokenOf(world.viewers[kind])
  const response = await fetch(`${platform.gatewayUrl}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(bearer && { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify(body),
  })
  return (await response.json()) as Answer
}

async function rowOf(asking: Asking, stated: Stated, probe: Probe): Promise<Row> {
  const { world } = asking
  const sides: readonly Side[] = probe.once ? ['NAN'] : SIDES
  const cells = {} as Row['cells']
  for (const kind of KINDS) {
    cells[kind] = []
    for (const code of sides) {
      const variables = await probe.variables?.({ things: world.things[code], code, world })
      const answer = await ask(asking, kind, { query: probe.document, variables })
      cells[kind].push(outcomeOf(answer, probe, `${stated.name} for ${kind} in ${code}`))
    }
  }
  return { stated, of: probe.of, once: probe.once === true, cells }
}

/** So many rows are asked for at once: one would wait for the network most of the time. */
const AT_ONCE = 6

/** Asks for everything, as everybody. */
export async function askAll(asking: Asking, stated: readonly Stated[]): Promise<Row[]> {
  const wanted = stated.flatMap((one) => probesOf(one).map((probe) => ({ one, probe })))
  const rows: Row[] = []
  let next = 0
  const work = async () => {
    for (let index = next++; index < wanted.length; index = next++) {
      const { one, probe } = wanted[index] as (typeof wanted)[number]
      rows[index] = await rowOf(asking, one, probe)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return rows
}
