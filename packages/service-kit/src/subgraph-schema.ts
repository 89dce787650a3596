import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { PublicError } from '@encommun/domain-kit'
import { mergeResolvers } from '@graphql-tools/merge'
import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  type DocumentNode,
  defaultFieldResolver,
  type GraphQLFieldConfig,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isObjectType,
  parse,
} from 'graphql'
import { enforceAccess, entityAccess } from './access.ts'
import { auditSchemaOf } from './audit-schema.ts'
import type { RequestContext } from './context.ts'
import { describeArguments } from './described-arguments.ts'
import { describeCosts } from './described-costs.ts'
import { scalars } from './scalars.ts'

/** The part of the schema that all services share: scalars, `@access`, UserError, PageInfo. */
export const COMMON_SCHEMA_FILE = join(import.meta.dirname, 'common.graphql')
const AUDIT_SCHEMA_FILE = join(import.meta.dirname, 'audit.graphql')

/** A page has at most 100 things and a request a few lists of them; more in one fetch is an attack (S05). */
const MAX_REPRESENTATIONS = 1_000

/** Every `*.graphql` below a service's `src`, the common one, and the service's log. Client operations, `*.operations.graphql`, are no schema. */
export function readTypeDefs(sourceDirectory: string, service: string): DocumentNode {
  const own = readdirSync(sourceDirectory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql') && !file.endsWith('.operations.graphql'))
    .sort()
    .map((file) => join(sourceDirectory, file))
  const texts = [COMMON_SCHEMA_FILE, AUDIT_SCHEMA_FILE, ...own].map((file) => readFileSync(file, 'utf8'))
  return describeCosts(describeArguments(parse([...texts, auditSchemaOf(service)].join('\n'))))
}

export function buildSchema(typeDefs: DocumentNode, resolvers: readonly object[]): GraphQLSchema {
  const defined = new Set(
    typeDefs.definitions.map((definition) => ('name' in definition ? definition.name?.value : undefined)),
  )
  const usedScalars = Object.fromEntries(Object.entries(scalars).filter(([name]) => defined.has(name)))
  const schema = buildSubgraphSchema({
    typeDefs,
    resolvers: mergeResolvers([usedScalars, ...resolvers] as never) as never,
  })
  return guardEntities(enforceAccess(schema))
}

const isPlain = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value)

/**
 * A key is a plain value. What another service gave for `@requires` has the shape of its field: a list where the field is
 * one, an object where it leads to one, and plain values at every end.
 */
function fits(value: unknown, type: GraphQLOutputType | undefined): boolean {
  if (isPlain(value)) return true
  const shape = type && getNullableType(type)
  if (Array.isArray(value)) return isListType(shape) && value.every((item) => fits(item, shape.ofType))
  return isObjectType(shape) && fieldsFit(value as object, shape)
}
const fieldsFit = (value: object, type: GraphQLObjectType): boolean =>
  Object.entries(value).every(([name, part]) => fits(part, type.getFields()[name]?.type))

/**
 * `_entities` is a public door with an untyped input: nothing but key values, and what fields require, gets through. A thing
 * that the viewer may not get hold of by any root field is not there by this door either (S06).
 */
function guardEntities(schema: GraphQLSchema): GraphQLSchema {
  const isReachable = entityAccess(schema)
  return mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field: GraphQLFieldConfig<unknown, unknown>, name) => {
      if (name !== '_entities') return field
      const resolve = field.resolve ?? defaultFieldResolver
      return {
        ...field,
        resolve(source, input, context, info) {
          const representations = input.representations as unknown[]
          if (representations.length > MAX_REPRESENTATIONS)
            throw new PublicError('BAD_USER_INPUT', `At most ${MAX_REPRESENTATIONS} representations at once.`)
          for (const representation of representations) {
            const known =
              typeof representation === 'object' &&
              representation !== null &&
              !Array.isArray(representation) &&
              '__typename' in representation &&
              typeof representation.__typename === 'string' &&
              entityNames(info.schema).has(representation.__typename) &&
              fieldsFit(representation, info.schema.getType(representation.__typename) as GraphQLObjectType)
            if (!known)
              throw new PublicError(
                'BAD_USER_INPUT',
                'A representation names an entity of this service by plain key values.',
              )
          }
          const { viewer } = context as RequestContext
          const reachable = (representations as { __typename: string }[]).map(({ __typename }) =>
            isReachable(viewer, __typename),
          )
          const found = resolve(
            source,
            { representations: representations.filter((_, index) => reachable[index]) },
            context,
            info,
          ) as unknown[]
          let next = 0
          return reachable.map((there) => (there ? found[next++] : null))
        },
      }
    },
  })
}

const namesOf = new WeakMap<GraphQLSchema, Set<string>>()
function entityNames(schema: GraphQLSchema): Set<string> {
  let names = namesOf.get(schema)
  if (!names) {
    const union = schema.getType('_Entity')
    names = new Set(union && 'getTypes' in union ? union.getTypes().map(({ name }) => name) : [])
    namesOf.set(schema, names)
  }
  return names
}
