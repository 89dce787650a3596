import { getDirective } from '@graphql-tools/utils'
import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql'

export type DataCategory =
  | 'NONE'
  | 'IDENTITY'
  | 'CONTACT'
  | 'ACTIVITY'
  | 'TURNOVER'
  | 'OPINION'
  | 'CONTENT'
  | 'IMAGE'
  | 'CONSENT'
  | 'ACCESS'
export type LegalBasis = 'CONTRACT' | 'CONSENT' | 'LEGITIMATE_INTEREST' | 'LEGAL_OBLIGATION'
export type RetentionRule =
  | 'FIFTEEN_MINUTES'
  | 'SEVEN_DAYS'
  | 'NINETY_DAYS'
  | 'ONE_YEAR'
  | 'TWO_YEARS'
  | 'FIVE_YEARS'
  | 'MEMBERSHIP'
  | 'STAFF_CONTRACT'
  | 'COMMON_MEMORY'
export type OnErase = 'DELETE' | 'PSEUDONYMISE' | 'KEEP'
export type DataSubject = 'MEMBER' | 'STAFF' | 'OTHERS'

/** What `@pii` says of something that holds a person's data. */
export type PersonalVerdict = {
  category: Exclude<DataCategory, 'NONE'>
  basis: LegalBasis
  retention: RetentionRule
  onErase: OnErase
  of: DataSubject
}
/** One field of the schema that says something about a person. */
export type PersonalField = { type: string; field: string; description: string; verdict: PersonalVerdict }

/** Content: what these hold, nobody can tell from their type. */
const CONTENT = new Set(['String', 'ID', 'LocalisedText'])
/** A cursor says nothing that its list does not. */
const CURSORS = new Set(['cursor', 'startCursor', 'endCursor'])

type Said = { category: DataCategory } & Partial<Omit<PersonalVerdict, 'category'>> & { of: DataSubject }

function verdictOf(schema: GraphQLSchema, type: GraphQLObjectType, field: GraphQLField<unknown, unknown>) {
  const own = getDirective(schema, field, 'pii')?.[0] ?? getDirective(schema, type, 'pii')?.[0]
  return own as Said | undefined
}

const fieldsOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('_'))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ name }) => !name.startsWith('_'))
        .map((field) => ({ type, field, said: verdictOf(schema, type, field) })),
    )

/** Fields with content on which nobody decided whether they hold something of a person, and verdicts that are not whole. */
export function fieldsWithoutVerdict(schema: GraphQLSchema): string[] {
  return fieldsOf(schema)
    .filter(({ field, said }) => {
      if (said) return said.category !== 'NONE' && !(said.basis && said.retention && said.onErase)
      const isExternal = getDirective(schema, field, 'external') !== undefined
      return CONTENT.has(getNamedType(field.type).name) && !CURSORS.has(field.name) && !isExternal
    })
    .map(({ type, field }) => `${type.name}.${field.name}`)
    .sort()
}

/** What a thing leads to has verdicts of its own. */
const leadsElsewhere = ({ type }: GraphQLField<unknown, unknown>) => {
  const named = getNamedType(type)
  return isObjectType(named) && named.name !== 'LocalisedText'
}

/** Every field of a schema that says something about a person, in the order of the schema. */
export function personalFieldsOf(schema: GraphQLSchema): PersonalField[] {
  return fieldsOf(schema).flatMap(({ type, field, said }) => {
    if (!said || said.category === 'NONE' || leadsElsewhere(field)) return []
    const { category, basis, retention, onErase, of } = said
    if (!basis || !retention || !onErase) throw new Error(`@pii of ${type.name}.${field.name} is not whole`)
    const verdict = { category, basis, retention, onErase, of } satisfies PersonalVerdict
    return [{ type: type.name, field: field.name, description: field.description ?? '', verdict }]
  })
}
