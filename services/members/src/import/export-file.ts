import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { ExportRow } from './import.rules.ts'

/** Said to the person who runs the import, as it is: nothing was written. */
export class ExportFileError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ExportFileError'
  }
}

export type ExportFile = { path: string; bytes: number; encoding: 'utf-8' | 'windows-1252' }

/**
 * Looks at the whole file once: bytes that are no UTF-8 anywhere make it Windows-1252, the other encoding that the
 * business system writes. Guessing by its beginning would break at the first accent behind it.
 */
export async function openExport(path: string): Promise<ExportFile> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new ExportFileError(`${path} is not a file.`)
    return { path, bytes: found.size, encoding: (await isUtf8(path)) ? 'utf-8' : 'windows-1252' }
  } catch (error) {
    if (error instanceof ExportFileError) throw error
    throw new ExportFileError(`${path} cannot be read: ${(error as Error).message}`, { cause: error })
  }
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }))
      decoder.decode(chunk, { stream: true })
    decoder.decode()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false
    throw error
  }
}

const CHUNK_BYTES = 256 * 1024
/** A record is a few hundred characters; one that does not end would otherwise fill the memory. */
const MAX_RECORD_CHARACTERS = 1_000_000

/** Text of the file with `\n` line ends only: so the parser's count of lines is that of an editor. */
async function* textOf({ path, encoding }: ExportFile, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  let held = ''
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    onBytes(chunk.length)
    const text = held + decoder.decode(chunk, { stream: true })
    // A chunk may end between the two halves of a line end.
    held = text.endsWith('\r') ? '\r' : ''
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n')
  }
  yield (held + decoder.decode()).replace(/\r\n?/g, '\n')
}

const plain = (name: string) =>
  name
    .trim()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()

/** The records of an export, streamed, by our names of its columns, in whatever order the file has them. */
export async function* rowsOf<Column extends string>(
  file: ExportFile,
  columns: Readonly<Record<Column, string>>,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<ExportRow<Column>> {
  const parser = parse({
    delimiter: ';',
    record_delimiter: ['\n'],
    bom: true,
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_RECORD_CHARACTERS,
  })
  pipeline(Readable.from(textOf(file, onBytes)), parser, () => {})
  let places: { column: Column; index: number }[] | undefined
  let width = 0
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (!places) {
        places = placesOf(file, record, columns)
        width = record.length
        continue
      }
      if (record.every((field) => field.trim() === '')) continue
      const line = info.lines - record.reduce((breaks, field) => breaks + lineBreaksIn(field), 0)
      const fields = {} as Record<Column, string>
      for (const { column, index } of places) fields[column] = record[index]?.trim() ?? ''
      yield { line, isWhole: record.length === width, fields }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const problem =
      error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
        ? 'a quotation mark is opened before and not closed'
        : error.message
    throw new ExportFileError(`${file.path}, line ${Number(error.lines)}: ${problem}.`, { cause: error })
  }
  if (!places) throw new ExportFileError(`${file.path} is empty.`)
}

function lineBreaksIn(field: string): number {
  let breaks = 0
  for (let at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) breaks++
  return breaks
}

function placesOf<Column extends string>(
  { path }: ExportFile,
  header: readonly string[],
  columns: Readonly<Record<Column, string>>,
): { column: Column; index: number }[] {
  const names = header.map(plain)
  const wanted = Object.entries(columns) as [Column, string][]
  const places = wanted.map(([column, name]) => ({ column, name, index: names.indexOf(plain(name)) }))
  const missing = places.filter(({ index }) => index < 0).map(({ name }) => `« ${name} »`)
  if (missing.length > 0)
    throw new ExportFileError(
      `${path} lacks the column(s) ${missing.join(', ')}. Its first line must name: ${wanted
        .map(([, name]) => name)
        .join(';')} (in any order, separated by semicolons). Is it the right file?`,
    )
  return places
}
