import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readTypeDefs } from '@encommun/service-kit'
import { type ConstDirectiveNode, Kind, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode } from 'graphql'

const SERVICES = join(import.meta.dirname, '../../../../services')

/** A root field, or a field with an `@access` of its own; `to` as the schema has it. */
export type Stated = { service: string; name: string; to: readonly string[] }

/** Which roles an `@access` names; undefined where there is none. */
function rolesOf(directives: readonly ConstDirectiveNode[] = []): string[] | undefined {
  const access = directives.find(({ name }) => name.value === 'access')
  const to = access?.arguments?.find(({ name }) => name.value === 'to')?.value
  return to?.kind === Kind.LIST
    ? to.values.flatMap((value) => (value.kind === Kind.ENUM ? [value.value] : []))
    : undefined
}

const isObject = (node: { kind: Kind }): node is ObjectTypeDefinitionNode | ObjectTypeExtensionNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION

/** Everything in the graph of which somebody decided who may use it, service by service. */
export function statedAccess(): Stated[] {
  return readdirSync(SERVICES)
    .sort()
    .flatMap((service) =>
      readTypeDefs(join(SERVICES, service, 'src'), service)
        .definitions.filter(isObject)
        .flatMap(({ name: type, fields }) =>
          (fields ?? []).flatMap(({ name, directives }) => {
            const to = rolesOf(directives)
            const isRoot = type.value === 'Query' || type.value === 'Mutation'
            // What programs alone read of a thing needs no asking: no person has the role.
            const isOfPrograms = to?.every((role) => role === 'SERVICE')
            if (!isRoot && (!to || to.includes('ANYONE') || isOfPrograms)) return []
            return [{ service, name: `${type.value}.${name.value}`, to: to ?? [] }]
          }),
        ),
    )
    .sort((one, other) => order(one.name) - order(other.name) || one.name.localeCompare(other.name))
}
const order = (name: string) => (name.startsWith('Query.') ? 0 : name.startsWith('Mutation.') ? 1 : 2)
