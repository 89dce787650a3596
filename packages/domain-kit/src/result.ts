/** What a person may do something about: never thrown, shown as `userErrors` in their language. */
export type Refusal = {
  /** SCREAMING_SNAKE, stable; a service's catalogue has its sentence in three languages. */
  code: string
  /** Path of the input field it is about. */
  field?: readonly string[]
  /** Values the sentence names, such as the number of places. */
  values?: Readonly<Record<string, string | number>>
}
export type Refused = { ok: false; refusals: readonly [Refusal, ...Refusal[]] }
export type Result<T> = { ok: true; value: T } | Refused

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const refuse = (...refusals: [Refusal, ...Refusal[]]): Refused => ({ ok: false, refusals })
export const isRefused = <T>(result: Result<T>): result is Refused => !result.ok
