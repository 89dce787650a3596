import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type NameNode,
  parse,
  visit,
} from 'graphql'

/** A page has twenty when nobody says how many. */
const PAGE =
  '@listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)'
/** A mutation loads, decides, and writes in a transaction. */
const MUTATION = '@cost(weight: 10)'

const directive = (text: string): ConstDirectiveNode => {
  const [definition] = parse(`type T { f: Int ${text} }`, { noLocation: true }).definitions
  const found = definition?.kind === Kind.OBJECT_TYPE_DEFINITION && definition.fields?.[0]?.directives?.[0]
  if (!found) throw new Error(`no directive: ${text}`)
  return found
}
const page = directive(PAGE)
const mutation = directive(MUTATION)

const carrying = (field: FieldDefinitionNode, added: ConstDirectiveNode): FieldDefinitionNode =>
  field.directives?.some(({ name }) => name.value === added.name.value)
    ? field
    : { ...field, directives: [...(field.directives ?? []), added] }

const weighed = <Type extends { name: NameNode; fields?: readonly FieldDefinitionNode[] | undefined }>(
  type: Type,
): Type => ({
  ...type,
  fields: type.fields?.map((field) => {
    if (field.arguments?.some(({ name }) => name.value === 'first')) return carrying(field, page)
    return type.name.value === 'Mutation' ? carrying(field, mutation) : field
  }),
})

/**
 * Says of each page of a connection how long it may be, and of each mutation what it weighs, unless its field says
 * otherwise: the composed graph then has the cost of everything, in terms that any gateway knows.
 */
export const describeCosts = (typeDefs: DocumentNode): DocumentNode =>
  visit(typeDefs, { ObjectTypeDefinition: weighed, ObjectTypeExtension: weighed })
