import { PublicError } from '@encommun/domain-kit'
import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils'
import { defaultFieldResolver, type GraphQLFieldConfig, type GraphQLSchema, isNonNullType } from 'graphql'
import type { RequestContext } from './context.ts'
import { hasRole, type Role, type Viewer } from './viewer.ts'

/** Whom `@access` names: roles, or everybody. */
type Audience = Role | 'ANYONE'
const isAmong = (viewer: Viewer, to: readonly Audience[]): boolean =>
  to.some((audience) => audience === 'ANYONE' || hasRole(viewer, audience))

/** Throws for a policy that said no: UNAUTHENTICATED to those who have not said who they are, FORBIDDEN to the others. */
export function allow(permitted: boolean, viewer: Viewer, deed: string): void {
  if (permitted) return
  if (viewer.accountId === null && viewer.hats.length === 0)
    throw new PublicError('UNAUTHENTICATED', `Sign in to ${deed}.`)
  throw new PublicError('FORBIDDEN', `You may not ${deed}.`)
}

/**
 * Puts each `@access` of the schema in front of its resolver. A field of Query or Mutation throws; a nullable field of
 * a thing is null for whoever may not see it, since what you may not see does not exist for you.
 */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field: GraphQLFieldConfig<unknown, RequestContext>, name, typeName) => {
      const access = getDirective(schema, field, 'access')?.[0] as { to: Audience[] } | undefined
      if (!access) return field
      const resolve = field.resolve ?? defaultFieldResolver
      const isRoot = typeName === 'Query' || typeName === 'Mutation'
      const hides = !isRoot && !isNonNullType(field.type)
      return {
        ...field,
        resolve(source, input, context, info) {
          const permitted = isAmong(context.viewer, access.to)
          if (!permitted && hides) return null
          allow(permitted, context.viewer, `use ${typeName}.${name}`)
          return resolve(source, input, context, info)
        },
      }
    },
  })
}
