import { join } from 'node:path'
import { readTypeDefs } from '@encommun/service-kit'
import {
  type ASTNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  print,
  visit,
} from 'graphql'

type Thing = { keys: readonly ConstDirectiveNode[]; fields: FieldDefinitionNode[] }

const SERVICES = join(import.meta.dirname, '../../../services')
const ROOTS = ['Query', 'Mutation']
/** What the first version of federation knows; the rest of ours is for people, or for the second. */
const KNOWN = ['key', 'external', 'requires', 'provides', 'deprecated']

/**
 * The services' schemas in the words of Federation 1, for gateways that speak only that: of a type that several services
 * share, the one that says most of it has it, and the others extend it, with their key marked as somebody else's. Fields with
 * `@requires` are left out: Mercurius fetches what they need even when nobody asks for them, and from the wrong service.
 */
export function inFederationOne(names: readonly string[]): Map<string, string> {
  const services = new Map(names.map((name) => [name, readThings(name)]))
  const homes = new Map<string, string>()
  for (const [name, { things }] of services)
    for (const [type, { fields }] of things) {
      const most = services.get(homes.get(type) ?? '')?.things.get(type)?.fields.length ?? 0
      if (fields.length > most) homes.set(type, name)
    }
  return new Map(
    [...services].map(([name, { others, things }]) => [
      name,
      [...others, ...[...things].map(([type, thing]) => printed(type, thing, homes.get(type) === name))].join('\n'),
    ]),
  )
}

function readThings(service: string): { things: Map<string, Thing>; others: string[] } {
  const things = new Map<string, Thing>()
  const others: string[] = []
  for (const definition of parse(print(readTypeDefs(join(SERVICES, service, 'src'), service))).definitions) {
    if (definition.kind === Kind.SCHEMA_EXTENSION || definition.kind === Kind.DIRECTIVE_DEFINITION) continue
    const plain = withoutTheSecond(definition)
    if (plain.kind !== Kind.OBJECT_TYPE_DEFINITION && plain.kind !== Kind.OBJECT_TYPE_EXTENSION) {
      others.push(print(plain))
      continue
    }
    const thing = things.get(plain.name.value) ?? { keys: [], fields: [] }
    things.set(plain.name.value, {
      keys: [...thing.keys, ...(plain.directives ?? [])],
      fields: [...thing.fields, ...(plain.fields ?? [])],
    })
  }
  return { things, others }
}

const withoutTheSecond = (definition: DefinitionNode): DefinitionNode =>
  visit(definition, {
    enter: (node: ASTNode) =>
      'description' in node && node.description ? { ...node, description: undefined } : undefined,
    Directive: (node) => (KNOWN.includes(node.name.value) ? undefined : null),
    Argument: (node) => (node.name.value === 'resolvable' ? null : undefined),
  })

function printed(type: string, { keys, fields }: Thing, isHome: boolean): string {
  const extends_ = ROOTS.includes(type) || (keys.length > 0 && !isHome)
  const keyFields = keys.flatMap(({ arguments: [fieldSet] = [] }) =>
    fieldSet?.value.kind === Kind.STRING ? fieldSet.value.value.split(' ') : [],
  )
  const marked = (field: FieldDefinitionNode, ...names: string[]) =>
    field.directives?.some(({ name }) => names.includes(name.value))
  const lines = fields
    .filter((field) => !marked(field, 'requires', 'external'))
    .map((field) => `  ${print(field)}${extends_ && keyFields.includes(field.name.value) ? ' @external' : ''}`)
  if (lines.length === 0) return ''
  return `${extends_ ? 'extend ' : ''}type ${type} ${keys.map(print).join(' ')} {\n${lines.join('\n')}\n}`
}
