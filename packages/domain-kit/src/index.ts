export {
  type Connection,
  decodeCursor,
  encodeCursor,
  type PageArguments,
  type PageWindow,
  pageOf,
  pageWindow,
} from './connections.ts'
export { PublicError, type PublicErrorCode } from './errors.ts'
export { isId, newId } from './ids.ts'
export { LOCALES, type Locale, type Localised, localeOf } from './locales.ts'
export { ownPathOf } from './paths.ts'
export { isRefused, ok, type Refusal, type Refused, type Result, refuse } from './result.ts'
export { scrub } from './scrub.ts'
export { problemsOfLength, problemsOfText, textOrNull } from './texts.ts'
export { dateOf, dayIn, monthIn, parseDay, parseMonth } from './time.ts'
