import { ok, type Refusal, type Result, refuse } from '@encommun/domain-kit'

/** Ten a day is a lively member; more is somebody who writes to everybody. */
export const CONTACTS_A_DAY = 10

export type Letter = { subject: string; message: string }

/** The subject becomes a mail's: one line, or it could smuggle in headers. */
export function checkLetter(letter: Letter): Result<Letter> {
  const [subject, message] = [letter.subject.trim(), letter.message.trim()]
  const refusals: Refusal[] = []
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (subject.length < 3 || subject.length > 120 || /[\u0000-\u001f\u007f\u2028\u2029]/.test(subject))
    refusals.push({ code: 'INVALID_MESSAGE', field: ['subject'] })
  if (message.length < 10 || message.length > 4_000) refusals.push({ code: 'INVALID_MESSAGE', field: ['message'] })
  const [first, ...others] = refusals
  return first ? refuse(first, ...others) : ok({ subject, message })
}
