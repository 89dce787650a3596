import { pruneSchema } from '@graphql-tools/utils'
import {
  buildASTSchema,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  printSchema,
  visit,
} from 'graphql'

/** Stands on what partners may ask for: on a field, or on a type for all of its fields. */
const TAG = 'partner'

/**
 * The part of the graph that partner structures see, whatever else is in it: what carries `@tag(name: "partner")`, and the
 * types that it leads to. What is not tagged does not exist for them, so that a new field never becomes public by itself.
 */
export function partnerSchema(supergraphSdl: string, publicSchema: GraphQLSchema): GraphQLSchema {
  const tagged = new Set<string>()
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue
    for (const field of definition.fields ?? [])
      if (isTagged(definition) || isTagged(field)) tagged.add(`${definition.name.value}.${field.name.value}`)
  }
  const part = visit(parse(printSchema(publicSchema), { noLocation: true }), {
    ObjectTypeDefinition(type) {
      const fields = type.fields?.filter(({ name }) => tagged.has(`${type.name.value}.${name.value}`)) ?? []
      return fields.length > 0 ? { ...type, fields } : null
    },
  })
  return pruneSchema(buildASTSchema(part))
}

const isTagged = ({ directives }: Pick<ObjectTypeDefinitionNode, 'directives'>): boolean =>
  directives?.some(
    ({ name, arguments: given }) =>
      name.value === 'tag' && given?.some(({ value }) => value.kind === Kind.STRING && value.value === TAG),
  ) ?? false
