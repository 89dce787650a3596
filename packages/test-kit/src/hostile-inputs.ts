import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** A request that a schema must not let through: nobody's resolver, and no database, gets to see it. */
export type HostileInput = { title: string; query: string; variables: Record<string, unknown> }

/** What forms of other software take along with the fields that they show. */
const UNASKED = [
  'role',
  'officeId',
  '_id',
  '__v',
  'createdAt',
  'balance',
  'apiKey',
  '$set',
  '$where',
  'a.b',
  'constructor',
]
const OPERATORS = ['$ne', '$gt', '$regex', '$where', '$expr', '$function', '$set', '$unset']
/** In place of a text or an id. */
const NO_TEXT: readonly [string, unknown][] = [
  ...OPERATORS.map((operator): [string, unknown] => [operator, { [operator]: operator === '$ne' ? null : '' }]),
  ['a BSON value', { _bsontype: 'ObjectId', id: '0' }],
  ['a list', ['a', 'b']],
  ['a pipeline', [{ $unset: 'email' }]],
]

type Element = GraphQLArgument | GraphQLInputField
const isRequired = ({ type, defaultValue }: Element): boolean => isNonNullType(type) && defaultValue === undefined

const SAMPLES: Record<string, unknown> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2026-11-23T08:30:00Z',
  LocalDate: '2026-11-23',
  LocalDateTime: '2026-11-23T08:30',
  YearMonth: '2026-11',
}
/** The smallest value that fits. */
export function sampleOf(type: GraphQLInputType): unknown {
  const bare = getNullableType(type)
  if (isListType(bare)) return [sampleOf(bare.ofType)]
  if (isEnumType(bare)) return bare.getValues()[0]?.name
  if (isInputObjectType(bare)) return samplesOf(Object.values(bare.getFields()))
  return SAMPLES[getNamedType(bare).name] ?? 'x'
}
const samplesOf = (elements: readonly Element[]): Record<string, unknown> =>
  Object.fromEntries(elements.filter(isRequired).map(({ name, type }) => [name, sampleOf(type)]))

type Operation = { kind: 'query' | 'mutation'; name: string; args: readonly GraphQLArgument[]; isLeaf: boolean }

function operationsOf(schema: GraphQLSchema): Operation[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {})
      .filter(({ name }) => !name.startsWith('_'))
      .map(({ name, args, type }) => ({
        kind: root === schema.getMutationType() ? ('mutation' as const) : ('query' as const),
        name,
        args,
        isLeaf: isLeafType(getNamedType(type)),
      })),
  )
}

/** An operation with all its arguments as variables, and the smallest values that fit. */
export function sampleRequest({ kind, name, args, isLeaf }: Operation): {
  query: string
  variables: Record<string, unknown>
} {
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const call = `${name}${passed && `(${passed})`}${isLeaf ? '' : ' { __typename }'}`
  return { query: `${kind}${declared && ` (${declared})`} { ${call} }`, variables: samplesOf(args) }
}
export const sampleRequests = (
  schema: GraphQLSchema,
): Map<string, { query: string; variables: Record<string, unknown> }> =>
  new Map(
    operationsOf(schema).map((operation) => [
      `${operation.kind === 'query' ? 'Query' : 'Mutation'}.${operation.name}`,
      sampleRequest(operation),
    ]),
  )

/** `values`, with another value at the end of `path`; what is missing on the way is made. */
function replaced(elements: readonly Element[], values: Record<string, unknown>, path: readonly string[], by: unknown) {
  const [name = '', ...rest] = path
  const element = elements.find((one) => one.name === name)
  const inner = element && getNamedType(element.type)
  if (rest.length === 0 || !isInputObjectType(inner)) return { ...values, [name]: by }
  const fields = Object.values(inner.getFields())
  const own = (Array.isArray(values[name]) ? values[name][0] : values[name]) ?? samplesOf(fields)
  const next: unknown = replaced(fields, own as Record<string, unknown>, rest, by)
  return { ...values, [name]: isListType(getNullableType(element?.type as GraphQLInputType)) ? [next] : next }
}

/** Every place in the input, objects and values. No input of ours holds itself. */
function placesIn(elements: readonly Element[], above: readonly string[] = []): { path: string[]; element: Element }[] {
  return elements.flatMap((element) => {
    const path = [...above, element.name]
    const type = getNamedType(element.type)
    const inside = isInputObjectType(type) ? placesIn(Object.values(type.getFields()), path) : []
    return [{ path, element }, ...inside]
  })
}

/** S44, S56–S59 for each operation of a schema and each place of its input. */
export function hostileInputs(schema: GraphQLSchema): { operation: string; inputs: HostileInput[] }[] {
  return operationsOf(schema)
    .filter(({ args }) => args.length > 0)
    .map((operation) => {
      const { query, variables } = sampleRequest(operation)
      const inputs = placesIn(operation.args).flatMap(({ path, element }): HostileInput[] => {
        const place = path.join('.')
        const type = getNamedType(element.type)
        const isList = isListType(getNullableType(element.type))
        const at = (value: unknown) => replaced(operation.args, variables, path, value)
        if (isInputObjectType(type)) {
          const sample = sampleOf(type) as object
          return UNASKED.filter((name) => !(name in type.getFields())).map((name) => {
            const value = JSON.parse(JSON.stringify({ ...sample, [name]: 'x' }))
            return { title: `${place} with the field ${name}`, query, variables: at(isList ? [value] : value) }
          })
        }
        return [
          ...NO_TEXT.map(([what, value]) => ({
            title: `${place} with ${what}`,
            query,
            // A list of texts takes a list.
            variables: at(isList ? [value] : value),
          })),
          ...(isNonNullType(element.type) ? [{ title: `${place} with null`, query, variables: at(null) }] : []),
        ]
      })
      return { operation: operation.name, inputs }
    })
}

const SORTS = /^(sort|order|orderBy|sortBy|select|fields|populate)$/i

/** S60: what says how to sort or what to show names one of a few values; a text could name any field. */
export function openSortArguments(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .flatMap((type) => {
      if (isInputObjectType(type)) return Object.values(type.getFields()).map((element) => ({ of: type.name, element }))
      if (!isObjectType(type)) return []
      return Object.values(type.getFields()).flatMap(({ name, args }) =>
        args.map((element) => ({ of: `${type.name}.${name}`, element: element as Element })),
      )
    })
    .filter(({ element }) => SORTS.test(element.name) && !isEnumType(getNamedType(element.type)))
    .map(({ of, element }) => `${of}(${element.name})`)
}
