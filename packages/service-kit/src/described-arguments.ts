import { type DocumentNode, Kind, type NameNode, type StringValueNode, visit } from 'graphql'

/**
 * What an argument of this name says in the whole graph, unless its field says it better. In one place, since a name that
 * meant two things would have two names.
 */
const ARGUMENTS: Readonly<Record<string, string>> = {
  first: 'How many at most, 1 to 100; 20 when left out.',
  after: 'Goes on behind this cursor, which a page of the same list gave; from its beginning when left out.',
  input: 'What is asked for.',
  filter: 'Only those for which all of it is true; all when left out.',
  id: 'The id that the graph gave.',
  code: 'Three capital letters, such as NAN.',
  officeCode: 'Code of an office, such as NAN.',
  ref: 'The reference in the business system, such as SC1197.',
  token: 'As it stands in the address that was given out.',
  language: 'The language of the text.',
  month: 'A month, on the calendar of the office.',
  year: 'A calendar year.',
  from: 'Not before this instant; from the first when left out.',
  until: 'Before this instant; to the last when left out.',
  state: 'Only those in this state; those of every state when left out.',
}
const ROOTS: Readonly<Record<string, string>> = {
  Query: 'What can be read.',
  Mutation: 'What can be done. Each takes one input, and its payload says in `userErrors` what it was refused for.',
}

/** A parsed node without a description has the key all the same, so this comes after it. */
const described = <Node extends { name: NameNode; description?: StringValueNode | undefined }>(
  node: Node,
  usual: Readonly<Record<string, string>>,
): Node => {
  const value = usual[node.name.value]
  return node.description || value === undefined ? node : { ...node, description: { kind: Kind.STRING, value } }
}

/** Gives the arguments and the roots of a schema their usual descriptions where it has none of their own. */
export function describeArguments(typeDefs: DocumentNode): DocumentNode {
  return visit(typeDefs, {
    ObjectTypeDefinition: (type) => described(type, ROOTS),
    FieldDefinition: (field) => ({
      ...field,
      arguments: field.arguments?.map((argument) => described(argument, ARGUMENTS)) ?? [],
    }),
  })
}
