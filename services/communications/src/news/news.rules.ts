import { ok, type Refusal, type Result, refuse } from '@encommun/domain-kit'
import type { NewsItem } from './news-item.store.ts'

export const NEWS_TITLE_LENGTH = 120
export const NEWS_BODY_LENGTH = 1_500

type Wish = Pick<NewsItem, 'kind' | 'trade' | 'texts' | 'link'>

const isHttps = (link: string) => URL.canParse(link) && new URL(link).protocol === 'https:'

/** Everything that is wrong with it at once, so that the form shows all of it. */
export function checkNews({ kind, trade, texts, link }: Wish): Result<true> {
  const refusals: Refusal[] = []
  const tooLong = ({ title, body }: Wish['texts'][number]) =>
    title.length > NEWS_TITLE_LENGTH || body.length > NEWS_BODY_LENGTH
  if (texts.length === 0 || texts.some(({ title, body }) => title.trim() === '' || body.trim() === ''))
    refusals.push({ code: 'NEWS_TEXT_MISSING', field: ['texts'] })
  if (new Set(texts.map(({ locale }) => locale)).size < texts.length)
    refusals.push({ code: 'LANGUAGE_TWICE', field: ['texts'] })
  if (texts.some(tooLong)) {
    const values = { title: NEWS_TITLE_LENGTH, body: NEWS_BODY_LENGTH }
    refusals.push({ code: 'NEWS_TEXT_TOO_LONG', field: ['texts'], values })
  }
  if (kind === 'TRADE' && !trade?.trim()) refusals.push({ code: 'TRADE_MISSING', field: ['trade'] })
  if (link !== null && !isHttps(link)) refusals.push({ code: 'INVALID_LINK', field: ['link'] })
  const [first, ...others] = refusals
  return first ? refuse(first, ...others) : ok(true)
}
