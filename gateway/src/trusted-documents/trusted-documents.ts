import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { PublicError } from '@encommun/domain-kit'
import { hasRole, type Viewer } from '@encommun/service-kit'
import { z } from 'zod'

const manifestShape = z.record(z.templateLiteral(['sha256:', z.hex()]), z.string())

export type TrustedDocument = { text: string; programs: ReadonlySet<string> }
/** By SHA-256 of the text. */
export type TrustedDocuments = ReadonlyMap<string, TrustedDocument>

/** One file for each program, as `npm run generate` collects them, and those of frontends elsewhere. A text that is not what its hash says stops the start. */
export function readTrustedDocuments(...directories: string[]): TrustedDocuments {
  const documents = new Map<string, { text: string; programs: Set<string> }>()
  const files = directories.flatMap((directory) =>
    readdirSync(directory)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => join(directory, file)),
  )
  for (const file of files) {
    const program = basename(file, '.json')
    for (const [documentId, text] of Object.entries(manifestShape.parse(JSON.parse(readFileSync(file, 'utf8'))))) {
      const hash = createHash('sha256').update(text).digest('hex')
      if (documentId !== `sha256:${hash}`) throw new Error(`${file}: ${documentId} is not the hash of its text`)
      const known = documents.get(hash)
      if (known) known.programs.add(program)
      else documents.set(hash, { text, programs: new Set([program]) })
    }
  }
  return documents
}

const askedShape = z.object({
  query: z.string().nullish(),
  documentId: z.string().nullish(),
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string() }).nullish() }).nullish(),
})

/** A request for a document that is not known here. */
export class UnknownDocument extends Error {}

/**
 * The text to run when a request names a trusted document, undefined when it brings its own. A program of ours may
 * run its own documents and nothing else: what a stolen service token can ask is written in the repository.
 */
export function trustedText(documents: TrustedDocuments, asked: unknown, viewer: Viewer): string | undefined {
  const parsed = askedShape.safeParse(asked)
  const { query, documentId, extensions } = parsed.data ?? {}
  const hash = documentId?.replace(/^sha256:/, '') ?? extensions?.persistedQuery?.sha256Hash
  const isProgram = hasRole(viewer, 'SERVICE')
  if (hash === undefined || (query && !documentId)) {
    if (isProgram) throw new PublicError('FORBIDDEN', 'A program runs its trusted documents only.')
    return undefined
  }
  if (query) throw new PublicError('BAD_USER_INPUT', 'Send `query` or `documentId`, not both.')
  const document = documents.get(hash)
  if (!document || (isProgram && !document.programs.has(viewer.service ?? ''))) throw new UnknownDocument()
  return document.text
}
