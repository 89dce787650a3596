import { PublicError } from '@encommun/domain-kit'
import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  defaultFieldResolver,
  type GraphQLFieldConfig,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { RequestContext } from './context.ts'
import { hasRole, type Role, type Viewer } from './viewer.ts'

/** Whom `@access` names: roles, or everybody. */
export type Audience = readonly (Role | 'ANYONE')[]

/** Throws for a policy that said no: UNAUTHENTICATED to those who have not said who they are, FORBIDDEN to the others. */
export function allow(permitted: boolean, viewer: Viewer, deed: string): void {
  if (permitted) return
  if (viewer.accountId === null && viewer.hats.length === 0)
    throw new PublicError('UNAUTHENTICATED', `Sign in to ${deed}.`)
  throw new PublicError('FORBIDDEN', `You may not ${deed}.`)
}

/** What the schema says of a whole type, and of a field; undefined where it says nothing. */
export type StatedAccess = {
  ofType(type: GraphQLObjectType): Audience | undefined
  ofField(type: GraphQLObjectType, name: string): Audience | undefined
}

export function statedAccess(schema: GraphQLSchema): StatedAccess {
  const stated = (node: Parameters<typeof getDirective>[1]): Audience | undefined =>
    (getDirective(schema, node, 'access')?.[0] as { to: Audience } | undefined)?.to
  const ofType: StatedAccess['ofType'] = (type) => stated(type)
  return {
    ofType,
    ofField: (type, name) => {
      const field = type.getFields()[name]
      return (field && stated(field)) ?? (isRoot(type) ? undefined : ofType(type))
    },
  }
}

const isRoot = ({ name }: { name: string }) => name === 'Query' || name === 'Mutation'
/** What federation itself adds: `_service`, `_entities`, `_Service`. */
const isFederation = ({ name }: { name: string }) => name.startsWith('_')

/** `Type.field` of whatever the schema gives nobody: each is denied, and fails the contract suite. */
export function fieldsWithoutAccess(schema: GraphQLSchema): string[] {
  const access = statedAccess(schema)
  return objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => !isFederation(field) && access.ofField(type, field.name) === undefined)
      .map(({ name }) => `${type.name}.${name}`),
  )
}

const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !isIntrospectionType(type) && !isFederation(type),
  )

/** Whether the viewer is among them. */
type Test = (viewer: Viewer) => boolean

const testOf =
  (audience: Audience): Test =>
  (viewer) =>
    audience.some((one) => one === 'ANYONE' || hasRole(viewer, one))

const covers = (wide: Audience, narrow: Audience): boolean =>
  wide.includes('ANYONE') ||
  narrow.every((one) => wide.includes(one) || (one === 'OFFICE_LEAD' && wide.includes('ADVISOR')))

/**
 * Puts each `@access` of the schema in front of its resolver. A field of Query or Mutation that is not for the viewer throws; a
 * nullable field of a thing, or one that leads to a thing that is not for the viewer, is null: what you may not see does not
 * exist for you.
 *
 * A type's own rule is asked where the thing is reached: by `_entities`, and by a field that is open to more people than the
 * thing. Which these are is worked out once, here: most fields need no question at all, and stay as they were.
 */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  const access = statedAccess(schema)
  const types = new Map(objectTypes(schema).map((type) => [type.name, type]))
  /** The rules of the things that a field leads to; several for an interface. */
  const rulesBehind = (field: GraphQLFieldConfig<unknown, RequestContext>): Audience[] => {
    const type = getNamedType(field.type)
    const reached = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []
    return reached.map(access.ofType).filter((rule) => rule !== undefined)
  }
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field: GraphQLFieldConfig<unknown, RequestContext>, name, typeName) => {
      const type = types.get(typeName)
      if (!type || isFederation({ name })) return field
      const own = access.ofField(type, name) ?? []
      // Whoever got hold of a thing has passed the rule of its type.
      const passed: Audience = isRoot(type) ? ['ANYONE'] : (access.ofType(type) ?? ['ANYONE'])
      const mayAsk = covers(own, passed) ? null : testOf(own)
      const behind = rulesBehind(field)
        .filter((rule) => !covers(rule, own) && !covers(rule, passed))
        .map(testOf)
      if (!mayAsk && behind.length === 0) return field
      const resolve = field.resolve ?? defaultFieldResolver
      const mayBeNull = !isNonNullType(field.type)
      const tells = isRoot(type)
      return {
        ...field,
        resolve(source, input, context, info) {
          const { viewer } = context
          const asks = mayAsk?.(viewer) ?? true
          const permitted = asks && behind.every((test) => test(viewer))
          if (!permitted && mayBeNull && (asks || !tells)) return null
          allow(permitted, viewer, `use ${typeName}.${name}`)
          return resolve(source, input, context, info)
        },
      }
    },
  })
}

/** For `_entities`: whether the viewer may get hold of a thing of that type at all (S06). */
export function entityAccess(schema: GraphQLSchema): (viewer: Viewer, typeName: string) => boolean {
  const access = statedAccess(schema)
  const tests = new Map(
    objectTypes(schema).flatMap((type) => {
      const rule = access.ofType(type)
      return rule ? [[type.name, testOf(rule)] as const] : []
    }),
  )
  return (viewer, typeName) => tests.get(typeName)?.(viewer) ?? true
}
