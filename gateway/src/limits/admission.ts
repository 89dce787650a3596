import { hasRole, type Viewer } from '@encommun/service-kit'
import { type DocumentNode, type GraphQLSchema, Kind, parse, specifiedRules, validate } from 'graphql'
import { DOCUMENT_LIMITS, fragmentsOf, shapeProblem, written } from './document-shape.rules.ts'
import { LimitError } from './limit-error.ts'
import { variablesProblem } from './variable-shape.rules.ts'

/** Documents of our frontends are asked again and again; what is longer than any of them is looked at each time. */
const KEPT_DOCUMENTS = 1_000
const KEPT_CHARACTERS = 8_000
const MAX_ERRORS = 5
/** What a request may weigh that uploads nothing: our longest has 6 KiB, the longest text that an input takes 20. */
export const BODY_CHARACTERS = 128 * 1024
/** The mutations whose input is a file. */
const UPLOADS: ReadonlySet<string> = new Set(['addRecapPhoto'])

export type Asked = { query?: unknown; variables?: unknown }
type Look = { problem: string | undefined; uploads: boolean; partnerProblem: string | undefined }
type Options = { partnerSchema: GraphQLSchema; freeForm: 'partners' | 'everybody' }

/** Who may ask what in which form, before the document is validated or planned. */
export function createAdmission({ partnerSchema, freeForm }: Options) {
  const kept = new Map<string, Look>()

  const partnerProblem = (document: DocumentNode): string | undefined => {
    // Validation has nothing to say of a mutation where there are none.
    const rootless = document.definitions.find(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION && !partnerSchema.getRootType(definition.operation),
    )
    if (rootless) return 'Partners read.'
    const options = { maxErrors: MAX_ERRORS, hideSuggestions: true }
    return validate(partnerSchema, document, specifiedRules, options)[0]?.message
  }

  const lookAt = (text: string): Look | undefined => {
    const known = kept.get(text)
    if (known) return known
    let document: DocumentNode
    try {
      document = parse(text, { noLocation: true, maxTokens: DOCUMENT_LIMITS.tokens })
    } catch {
      return undefined // Apollo Server says where
    }
    const problem = shapeProblem(document)
    const look: Look = {
      problem,
      uploads: !problem && uploads(document),
      partnerProblem: problem ? undefined : partnerProblem(document),
    }
    if (text.length > KEPT_CHARACTERS) return look
    if (kept.size >= KEPT_DOCUMENTS) kept.delete(kept.keys().next().value ?? '')
    kept.set(text, look)
    return look
  }

  /** Throws a LimitError; what is no document at all is left to those who parse it. */
  return (
    { query, variables }: Asked,
    { viewer, trusted, characters }: { viewer: Viewer; trusted: boolean; characters: number },
  ) => {
    const wrong = variablesProblem(variables)
    if (wrong) throw new LimitError('DOCUMENT_TOO_LARGE', wrong)
    const look = typeof query === 'string' ? lookAt(query) : undefined
    if (look?.problem) throw new LimitError('DOCUMENT_TOO_LARGE', look.problem)
    if (characters > BODY_CHARACTERS && !look?.uploads) throw bodyTooLarge()
    if (trusted || !look) return
    if (hasRole(viewer, 'PARTNER')) {
      if (look.partnerProblem)
        throw new LimitError(
          'FREE_FORM_REFUSED',
          `${look.partnerProblem} gateway/partner.graphql is what partners may ask for.`,
        )
    } else if (freeForm === 'partners')
      throw new LimitError(
        'FREE_FORM_REFUSED',
        'Ask by the `documentId` of a trusted document; free form is for partners.',
      )
  }
}

export const bodyTooLarge = () =>
  new LimitError('BODY_TOO_LARGE', `At most ${BODY_CHARACTERS / 1024} KiB, but for the mutations that upload.`)

/** Whether all that the document does is to upload. */
function uploads(document: DocumentNode): boolean {
  const fragments = fragmentsOf(document)
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  return (
    operations.length > 0 &&
    operations.every(({ selectionSet }) =>
      written(selectionSet, fragments).every(({ name }) => UPLOADS.has(name.value)),
    )
  )
}
