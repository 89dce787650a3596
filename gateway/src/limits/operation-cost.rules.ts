import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql'

/** What a list has that says nothing of its own: the trades of a member, the tasks of a gathering. */
const USUAL_LIST = 10
/** Pages are cut there, whatever is asked for. */
const LONGEST_PAGE = 100

type ListSize = { assumedSize: number | null; slicingArguments: string[]; sizedFields: string[] }
type Weight = { cost?: number; listSize?: ListSize }
/** By `Type.field`; what is not there weighs 1, or nothing when it is a scalar. */
export type Weights = ReadonlyMap<string, Weight>

/** Reads `@cost` and `@listSize` as composition keeps them, in the supergraph. */
export function readWeights(supergraphSdl: string): Weights {
  const weights = new Map<string, Weight>()
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    for (const { name, directives } of definition.fields ?? []) {
      const cost = argumentsOf(directives, 'cost')?.weight as number | undefined
      const listSize = argumentsOf(directives, 'listSize')
      if (cost === undefined && !listSize) continue
      weights.set(`${definition.name.value}.${name.value}`, {
        ...(cost !== undefined && { cost }),
        ...(listSize && {
          listSize: { assumedSize: null, slicingArguments: [], sizedFields: [], ...(listSize as Partial<ListSize>) },
        }),
      })
    }
  }
  return weights
}

function argumentsOf(directives: readonly ConstDirectiveNode[] | undefined, name: string) {
  const found = directives?.find((directive) => directive.name.value === name)
  return (
    found &&
    Object.fromEntries(found.arguments?.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]) ?? [])
  )
}

type Variables = Readonly<Record<string, unknown>>
/** A number, or how to reckon it when variables say how long lists are. */
export type Cost = number | ((variables: Variables) => number)

const sum = (costs: readonly Cost[]): Cost => {
  const fixed = costs.reduce<number>((total, cost) => total + (typeof cost === 'number' ? cost : 0), 0)
  const open = costs.filter((cost) => typeof cost !== 'number')
  if (open.length === 0) return fixed
  return (variables) => open.reduce((total, cost) => total + cost(variables), fixed)
}
const times = (size: Cost, inner: Cost): Cost => {
  if (typeof size === 'number' && typeof inner === 'number') return size * inner
  return (variables) => at(size, variables) * at(inner, variables)
}
export const at = (cost: Cost, variables: Variables): number => (typeof cost === 'number' ? cost : cost(variables))

/**
 * What an operation may cost at most, as the cost directives say: each thing weighs 1, a list as much as it may be long. The
 * document must be valid and of a shape that is allowed; what depends on variables is left open, the rest is reckoned once.
 */
export function costOf(
  { schema, weights }: { schema: GraphQLSchema; weights: Weights },
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Cost {
  const defaults = new Map(
    operation.variableDefinitions?.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
    ),
  )
  const read = (node: ValueNode, variables: Variables): unknown => {
    if (node.kind !== Kind.VARIABLE) return valueFromASTUntyped(node)
    const name = node.name.value
    return variables[name] === undefined ? defaults.get(name) : variables[name]
  }

  const sizeSaidBy = ({ assumedSize, slicingArguments }: ListSize, field: FieldNode): Cost => {
    const unsaid = assumedSize ?? USUAL_LIST
    const said = field.arguments?.filter(({ name }) => slicingArguments.includes(name.value)) ?? []
    const sizeOf = (variables: Variables) =>
      Math.max(0, ...said.map(({ value }) => pageOf(read(value, variables), unsaid)))
    if (said.length === 0) return unsaid
    return said.some(({ value }) => value.kind === Kind.VARIABLE) ? sizeOf : sizeOf({})
  }

  const ofSet = (set: SelectionSetNode, parent: string, sized: ReadonlyMap<string, Cost>): Cost =>
    sum(
      set.selections.map((node): Cost => {
        const cost = ((): Cost => {
          if (node.kind === Kind.FIELD) return ofField(node, parent, sized)
          const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value)
          return inner ? ofSet(inner.selectionSet, inner.typeCondition?.name.value ?? parent, sized) : 0
        })()
        const skips = skipped(node.directives, read)
        return skips && cost !== 0 ? (variables) => (skips(variables) ? 0 : at(cost, variables)) : cost
      }),
    )

  const ofField = (field: FieldNode, parent: string, sized: ReadonlyMap<string, Cost>): Cost => {
    const definition = fieldsOf(schema, parent)?.[field.name.value]
    if (!definition) return 0 // __typename, and introspection, which is a setting of its own
    const { cost, listSize } = weights.get(`${parent}.${field.name.value}`) ?? {}
    const size = listSize && sizeSaidBy(listSize, field)
    const isList = listsIn(definition.type)
    const inner = new Map(isList ? [] : listSize?.sizedFields.map((name) => [name, size ?? USUAL_LIST] as const))
    const named = getNamedType(definition.type)
    const own = cost ?? (isCompositeType(named) ? 1 : 0)
    const each = field.selectionSet ? sum([own, ofSet(field.selectionSet, named.name, inner)]) : own
    return isList ? times(sized.get(field.name.value) ?? size ?? USUAL_LIST, each) : each
  }

  const root = schema.getRootType(operation.operation)
  return root ? ofSet(operation.selectionSet, root.name, new Map()) : 0
}

/** A size that is no number is refused later; until then it counts as a whole page. */
const pageOf = (value: unknown, unsaid: number): number => {
  if (value === undefined || value === null) return unsaid
  return typeof value === 'number' && value >= 1 ? Math.min(value, LONGEST_PAGE) : LONGEST_PAGE
}

const listsIn = (type: GraphQLOutputType): boolean => isListType(getNullableType(type))

function fieldsOf(schema: GraphQLSchema, name: string): ReturnType<GraphQLObjectType['getFields']> | undefined {
  const type = schema.getType(name)
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : undefined
}

function skipped(
  directives: readonly DirectiveNode[] | undefined,
  read: (node: ValueNode, variables: Variables) => unknown,
): ((variables: Variables) => boolean) | undefined {
  const conditions = directives?.flatMap(({ name, arguments: given }) => {
    const condition = given?.find((argument) => argument.name.value === 'if')?.value
    const skipsWhen = { skip: true, include: false }[name.value]
    return condition && skipsWhen !== undefined ? [{ condition, skipsWhen }] : []
  })
  if (!conditions?.length) return undefined
  return (variables) => conditions.some(({ condition, skipsWhen }) => read(condition, variables) === skipsWhen)
}
