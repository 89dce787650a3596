import { expect, test } from '@jest/globals'
import { checkNews } from './news.rules.ts'

const news = (over: Partial<Parameters<typeof checkNews>[0]> = {}) => ({
  kind: 'GENERAL' as const,
  trade: null,
  texts: [{ locale: 'fr' as const, title: 'Assemblée', body: 'Elle aura lieu en mai.' }],
  link: null,
  ...over,
})
const codes = (over: Parameters<typeof news>[0]) => {
  const checked = checkNews(news(over))
  return checked.ok ? [] : checked.refusals.map(({ code }) => code)
}
const text = { locale: 'fr' as const, title: 'T', body: 'B' }

test.each([
  ['one language', {}, []],
  ['no language', { texts: [] }, ['NEWS_TEXT_MISSING']],
  ['a blank body', { texts: [{ ...text, body: '  ' }] }, ['NEWS_TEXT_MISSING']],
  ['French twice', { texts: [text, text] }, ['LANGUAGE_TWICE']],
  ['a body of 1,501 characters', { texts: [{ ...text, body: 'x'.repeat(1_501) }] }, ['NEWS_TEXT_TOO_LONG']],
  ['trade news about no trade', { kind: 'TRADE' as const, trade: ' ' }, ['TRADE_MISSING']],
  ['a link that runs a script', { link: 'javascript:alert(1)' }, ['INVALID_LINK']],
  ['a link over https', { link: 'https://exemple.fr/suite' }, []],
])('news with %s', (_, over, expected) => {
  expect(codes(over)).toEqual(expected)
})
