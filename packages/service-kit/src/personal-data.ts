import { randomUUID } from 'node:crypto'
import type { Locale, Localised } from '@encommun/domain-kit'
import type { ServiceName } from '@encommun/event-contracts'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { RequestContext } from './context.ts'
import type { Session } from './database.ts'
import { type Listener, type Outbox, on } from './outbox.ts'
import { PII_WORDS } from './personal-data.words.ts'
import { type PersonalVerdict, personalFieldsOf } from './pii.ts'

export type PersonalValue = string | number | boolean | null | readonly string[]
/** One thing of a person: a type of the schema, or a kind that is kept and shown nowhere, with a value for each of its fields. */
export type PersonalRecord = { kind: string; values: Readonly<Record<string, PersonalValue>> }
export type PersonalKind = {
  /** In the plural, above the list. */
  title: Localised
  fields: Readonly<Record<string, Localised>>
  /** For what no field of the schema shows; all else has its verdict there. */
  kept?: PersonalVerdict
}

/** What a service holds of members: how it is told to them, found and forgotten. */
export type PersonalData<Context> = {
  /** By type of the schema or own name. The contract suite compares them with `@pii`: none is forgotten. */
  kinds: Readonly<Record<string, PersonalKind>>
  /** Types of the schema that show what a kind of another name holds: so that nothing is told twice. */
  views?: Readonly<Record<string, string>>
  /** All of one member and nothing of others: facts of others stand as ids at most. */
  gather: (memberId: string, context: Context) => Promise<readonly PersonalRecord[]>
  /** As `onErase` says, in the transaction of `session`; safe to run again. */
  erase: (memberId: string, context: Context, session: Session) => Promise<unknown>
}

/**
 * Whoever stood in a row before the person was erased. A new one for each row, random and without age, so that two rows of
 * one person cannot be told to be of one.
 */
export const formerMember = (): string => `former_${randomUUID()}`

/** A part of an archive, as it stands in it: readable words in one language beside the values. */
export type PersonalPart = {
  service: ServiceName
  kinds: {
    kind: string
    title: string
    /** Why it is held, for how long, and what erasure does, in words. */
    rules: string[]
    fields: { name: string; label: string }[]
    records: Readonly<Record<string, PersonalValue>>[]
  }[]
}

type Definition<Context> = { name: ServiceName; personalData: PersonalData<Context> }

/** The kinds of a schema that hold something of members, with their fields. */
export function memberKindsOf(schema: GraphQLSchema): Map<string, { field: string; verdict: PersonalVerdict }[]> {
  const kinds = new Map<string, { field: string; verdict: PersonalVerdict }[]>()
  for (const { type, field, verdict } of personalFieldsOf(schema))
    if (verdict.of === 'MEMBER') kinds.set(type, [...(kinds.get(type) ?? []), { field, verdict }])
  return kinds
}

/** Throws for a record whose fields are not those of its kind: an archive that lacks one must not leave. */
function checkRecord({ kind, values }: PersonalRecord, fields: readonly string[] | undefined): void {
  const missing = fields?.filter((field) => !(field in values)) ?? [kind]
  const unknown = Object.keys(values).filter((field) => !fields?.includes(field))
  if (missing.length + unknown.length > 0)
    throw new Error(`personal data of kind ${kind}: missing ${missing.join()}, unknown ${unknown.join()}`)
}

export function partOf<Context>(
  { name, personalData }: Definition<Context>,
  schema: GraphQLSchema,
  records: readonly PersonalRecord[],
  locale: Locale,
): PersonalPart {
  const inSchema = memberKindsOf(schema)
  const byKind = Map.groupBy(records, ({ kind }) => kind)
  for (const record of records) {
    const kind = personalData.kinds[record.kind]
    checkRecord(record, kind && Object.keys(kind.fields))
  }
  return {
    service: name,
    kinds: Object.entries(personalData.kinds).map(([kind, { title, fields, kept }]) => {
      const verdicts = kept ? [kept] : (inSchema.get(kind) ?? []).map(({ verdict }) => verdict)
      return {
        kind,
        title: title[locale],
        rules: [...new Set(verdicts.map((verdict) => sentenceOf(verdict, locale)))],
        fields: Object.entries(fields).map(([field, label]) => ({ name: field, label: label[locale] })),
        records: (byKind.get(kind) ?? []).map(({ values }) => values),
      }
    }),
  }
}

const sentenceOf = ({ category, basis, retention, onErase }: PersonalVerdict, locale: Locale): string =>
  [PII_WORDS.category[category], PII_WORDS.basis[basis], PII_WORDS.retention[retention], PII_WORDS.onErase[onErase]]
    .map((words) => words[locale])
    .join(' ')

/** Whether a schema takes part in `PersonalData`: the type and the field of the service's own name. */
const takesPart = (typeDefs: DocumentNode): boolean =>
  typeDefs.definitions.some((definition) => 'name' in definition && definition.name?.value === 'PersonalData')

/** `PersonalData.<service>`: the part of this service, as JSON, for the member whose it is and for nobody else. */
export function personalDataResolvers<Context extends RequestContext>(
  definition: Definition<Context>,
  typeDefs: DocumentNode,
  schemaOf: () => GraphQLSchema,
): object[] {
  if (!takesPart(typeDefs)) return []
  const isOwn = (memberId: string, { viewer }: Context) => viewer.memberId !== null && viewer.memberId === memberId
  return [
    {
      PersonalData: {
        __resolveReference: ({ memberId }: { memberId: string }, context: Context) =>
          isOwn(memberId, context) ? { memberId } : null,
        [definition.name]: async ({ memberId }: { memberId: string }, _: unknown, context: Context) => {
          if (!isOwn(memberId, context)) return null
          const records = await definition.personalData.gather(memberId, context)
          return JSON.stringify(partOf(definition, schemaOf(), records, context.locale))
        },
      },
    },
  ]
}

/** Erases the member here and says so, in one transaction: there is no receipt without the deed. */
export const erasureListener = <Context extends RequestContext>(
  { name, personalData }: Definition<Context>,
  outbox: Outbox,
): Listener<Context> =>
  on('member.erased', async ({ memberId, erasureId }, context: Context, session) => {
    await personalData.erase(memberId, context, session)
    await outbox.publishIn(context)('erasure.done', { erasureId, service: name }, session)
    context.log.info({ erasureId }, 'member erased')
  })
