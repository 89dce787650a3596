import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'

/**
 * What a document may be, whoever sends it. Counted with every fragment written out, as it would be executed, and before
 * the document is validated or planned: both cost more than in proportion to what they are given.
 */
export const DOCUMENT_LIMITS = {
  /** GraphiQL's own introspection has 350; our longest page 240. */
  tokens: 2_000,
  /** The deepest page of ours has 8: office, newsletters, edges, node, sections, recaps, photos, path. */
  depth: 10,
  /** A page shows a thing under two or three names, never under thirty. `__typename` counts, as any other field. */
  aliases: 30,
  /** `@include` and `@skip` on the parts of a page that can be folded. */
  directives: 10,
  /** What a page needs at once; a second request is better than a twentieth field. */
  rootFields: 20,
  /** Fields and spreads: four times our longest page. */
  selections: 1_000,
  /** The same field again in one place, as fragments of several components bring it: validation compares each with each. */
  repeats: 100,
  /** One for each component of a page. */
  fragments: 50,
} as const

type Measure = Exclude<keyof typeof DOCUMENT_LIMITS, 'tokens'>
type Size = Record<'depth' | 'aliases' | 'directives' | 'selections', number>
const NOTHING: Size = { depth: 0, aliases: 0, directives: 0, selections: 0 }

/** Names that mean something to JavaScript: as an alias they would be the key of an object (CVE-2026-32621). */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])

const SENTENCES: Record<Measure, string> = {
  depth: 'levels of fields',
  aliases: 'aliases',
  directives: 'directives',
  rootFields: 'root fields',
  selections: 'fields, with fragments written out',
  repeats: 'fields asked for again in the same place',
  fragments: 'fragments',
}

/** Why this document is not looked at any further; undefined for one in good shape. */
export function shapeProblem(document: DocumentNode): string | undefined {
  const fragments = fragmentsOf(document)
  const counted = countOf(document, fragments)
  if (counted === 'cycle') return 'A fragment contains itself.'
  if (hasReservedName(document)) return 'An alias has a name that is reserved.'
  const over = (Object.keys(SENTENCES) as Measure[]).find((measure) => counted[measure] > DOCUMENT_LIMITS[measure])
  if (over) return `At most ${DOCUMENT_LIMITS[over]} ${SENTENCES[over]}.`
  // Only now: written out, it is small.
  const repeats = Math.max(
    ...document.definitions.map((definition) =>
      'selectionSet' in definition ? repeatsIn([definition.selectionSet], fragments) : 0,
    ),
  )
  return repeats > DOCUMENT_LIMITS.repeats ? `At most ${DOCUMENT_LIMITS.repeats} ${SENTENCES.repeats}.` : undefined
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

export const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  )

/** Each fragment is measured once, so that eighteen that double each other cost eighteen measures. */
function countOf(document: DocumentNode, fragments: Fragments): Record<Measure, number> | 'cycle' {
  const measured = new Map<string, Size | 'under way'>()
  let cycle = false

  const fragment = (name: string): Size => {
    const known = measured.get(name)
    if (known === 'under way') cycle = true
    if (known) return known === 'under way' ? NOTHING : known
    const definition = fragments.get(name)
    if (!definition) return NOTHING // validation says which
    measured.set(name, 'under way')
    const size = plus(ofSet(definition.selectionSet), { directives: definition.directives?.length ?? 0 })
    measured.set(name, size)
    return size
  }
  const ofSet = (set: SelectionSetNode): Size =>
    set.selections
      .map(ofSelection)
      .reduce((sum, size) => ({ ...plus(sum, size), depth: Math.max(sum.depth, size.depth) }), NOTHING)
  const ofSelection = (node: SelectionNode): Size => {
    const directives = node.directives?.length ?? 0
    if (node.kind === Kind.FRAGMENT_SPREAD) return plus(fragment(node.name.value), { directives, selections: 1 })
    const inner = node.selectionSet ? ofSet(node.selectionSet) : NOTHING
    if (node.kind === Kind.INLINE_FRAGMENT) return plus(inner, { directives, selections: 1 })
    // How deep a type may lead to a type is said by the schema, and introspection is a setting of its own.
    const depth = node.name.value.startsWith('__') ? 1 : inner.depth + 1
    return { ...plus(inner, { directives, selections: 1, aliases: node.alias ? 1 : 0 }), depth }
  }

  const all: Record<Measure, number> = { ...NOTHING, rootFields: 0, repeats: 0, fragments: fragments.size }
  for (const definition of document.definitions) {
    if (!('selectionSet' in definition)) continue
    const isOperation = definition.kind === Kind.OPERATION_DEFINITION
    const size = isOperation
      ? plus(ofSet(definition.selectionSet), { directives: definition.directives?.length ?? 0 })
      : fragment(definition.name.value)
    for (const measure of ['depth', 'aliases', 'directives', 'selections'] as const)
      all[measure] = Math.max(all[measure], size[measure])
    if (isOperation && size.selections <= DOCUMENT_LIMITS.selections)
      all.rootFields = Math.max(all.rootFields, cycle ? 0 : written(definition.selectionSet, fragments).length)
  }
  return cycle ? 'cycle' : all
}

const plus = (one: Size, other: Partial<Size>): Size => ({
  depth: one.depth,
  aliases: one.aliases + (other.aliases ?? 0),
  directives: one.directives + (other.directives ?? 0),
  selections: one.selections + (other.selections ?? 0),
})

/** The fields of a selection set, those of its fragments among them. */
export function written({ selections }: SelectionSetNode, fragments: Fragments): FieldNode[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node]
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value)
    return inner ? written(inner.selectionSet, fragments) : []
  })
}

/** How many fields ask for a key of the answer that another field of the same place has asked for. */
function repeatsIn(sets: readonly SelectionSetNode[], fragments: Fragments): number {
  const groups = Map.groupBy(
    sets.flatMap((set) => written(set, fragments)),
    ({ alias, name }) => (alias ?? name).value,
  )
  let repeats = 0
  for (const fields of groups.values()) {
    repeats += fields.length - 1
    const inner = fields.flatMap(({ selectionSet }) => selectionSet ?? [])
    if (inner.length > 0) repeats += repeatsIn(inner, fragments)
  }
  return repeats
}

function hasReservedName(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Field({ alias }) {
      if (alias && RESERVED.has(alias.value)) found = true
    },
    Variable({ name }) {
      if (RESERVED.has(name.value)) found = true
    },
  })
  return found
}
