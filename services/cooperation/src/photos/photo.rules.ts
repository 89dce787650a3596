import {
  ok,
  problemsOfLength,
  problemsOfText,
  type Refusal,
  type Result,
  refuse,
  textOrNull,
} from '@encommun/domain-kit'

export type PhotoWords = { alt: string; caption: string | null; credit: string | null }

/** What a mail client still loads in a train; cameras give more, browsers shrink it before they send. */
const MAX_BYTES = 2 * 1024 * 1024
/** A recap is read in a few minutes. */
export const MAX_PHOTOS = 12
const LINE_LIMIT = 300
const CREDIT_LIMIT = 120

/** Rec. 9: photos are shared with all, so everybody on them agreed before, and who does not see them is told what they show. */
export function checkPhoto(wish: PhotoWords & { base64: string; imageRightsConfirmed: boolean }): Result<PhotoWords> {
  const words = { alt: wish.alt.trim(), caption: textOrNull(wish.caption), credit: textOrNull(wish.credit) }
  const refusals: Refusal[] = []
  if (!wish.imageRightsConfirmed) refusals.push({ code: 'IMAGE_RIGHTS_MISSING', field: ['imageRightsConfirmed'] })
  refusals.push(
    ...problemsOfText(words.alt, 'alt', { limit: LINE_LIMIT, missing: 'ALT_MISSING' }),
    ...problemsOfLength(words.caption, 'caption', LINE_LIMIT),
    ...problemsOfLength(words.credit, 'credit', CREDIT_LIMIT),
  )
  if (Math.floor((wish.base64.length * 3) / 4) > MAX_BYTES + 2)
    refusals.push({ code: 'PHOTO_TOO_LARGE', field: ['base64'] })
  const [first, ...others] = refusals
  return first ? refuse(first, ...others) : ok(words)
}
