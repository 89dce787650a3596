import { LOCALES } from '@encommun/domain-kit'
import { expect, test } from '@jest/globals'
import { sampleLetter } from '../../test/sample-letter.ts'
import { MOST } from '../newsletters/newsletter.rules.ts'
import { contactMail } from './contact.mail.ts'
import { DARK, LIGHT } from './layout.ts'
import { newsletterMail } from './newsletter.mail.ts'
import { MAIL_BYTES, renderMail } from './render-mail.ts'
import { invitationMail, signInMail } from './sign-in.mail.ts'

const publicUrl = 'https://encommun.example'
const rendered = (locale: (typeof LOCALES)[number], letter = sampleLetter()) =>
  renderMail(newsletterMail(letter, { locale, publicUrl }))
const many = <T>(count: number, [first]: T[]): T[] => Array.from({ length: count }, () => first as T)

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}
const pairs = (['LIGHT', 'DARK'] as const).flatMap((name) => {
  const palette = { LIGHT, DARK }[name]
  const onCard = (['ink', 'soft', 'clay', 'ochre', 'pine', 'plum'] as const).map((colour) => [colour, 'card'] as const)
  return [...onCard, ['soft', 'ground'] as const, ['clay', 'tile'] as const, ['card', 'plum'] as const].map(
    ([text, ground]) => [name, text, ground, palette[text], palette[ground]] as const,
  )
})

test.each(pairs)('in the %s, %s on %s has the contrast of WCAG AA', (_, __, ___, text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
})

test.each(LOCALES)(
  'a letter in %s says its language, keeps both colour schemes, and each picture has a text',
  async (locale) => {
    const { html } = await rendered(locale)
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${locale}"`))
    expect(html).toContain('prefers-color-scheme: dark')
    expect(html).toContain('<meta name="color-scheme" content="light dark"')
    const images = html.match(/<img[^>]*>/g) ?? []
    expect(images).toHaveLength(3)
    for (const image of images) expect(image).toMatch(/alt="[^"]{5,}"/)
  },
)

test('what somebody wrote in another language is marked as such', async () => {
  const { html } = await rendered('fr')
  expect(html).toContain('<h3 lang="nl">Ontmoeting van de muzikanten</h3>')
})

test('the fullest letter is read whole: below the size at which mail programs cut it', async () => {
  const { gatherings, recaps, news, newMembers, ...rest } = sampleLetter()
  const long = 'Un mot après l’autre, la phrase s’allonge sans finir. '.repeat(40)
  const letter = {
    ...rest,
    gatherings: many(MOST.gatherings, gatherings).map((one) => ({
      ...one,
      whatItIs: long,
      aim: long,
      whatWeWillDo: long,
    })),
    recaps: many(MOST.recaps, recaps).map((one) => ({ ...one, text: long })),
    news: many(MOST.news, news).map((one) => ({ ...one, texts: one.texts.map((text) => ({ ...text, body: long })) })),
    newMembers: many(MOST.newMembers, newMembers).map((one) => ({ ...one, text: long })),
  }
  expect(Buffer.byteLength((await rendered('fr', letter)).html)).toBeLessThan(MAIL_BYTES)
})

test('a letter without anything to tell invites, in every section', async () => {
  const { text } = await rendered('fr', { ...sampleLetter(), gatherings: [], recaps: [], news: [], newMembers: [] })
  for (const words of [
    'Rien n’est encore annoncé',
    'Aucun récit',
    'Pas d’autre nouvelle',
    'Personne ne s’est présenté',
  ])
    expect(text).toContain(words)
})

test('plain text has every heading and link, and neither styles nor decoration', async () => {
  const { text } = await rendered('nl')
  expect(text).toContain('De volgende ontmoetingen\n------------------------')
  expect(text).toContain('{{UNSUBSCRIBE_URL}}')
  expect(text).not.toMatch(/[<{](style|td|div)|&nbsp;|\u200b/)
})

test('S64 markup in a message, a name or a subject is shown, not run', async () => {
  const evil = '<img src=x onerror=alert(1)>'
  const { html, subject } = await renderMail(
    contactMail({
      locale: 'fr',
      subject: evil,
      message: `${evil}\n\n<mj-raw>${evil}</mj-raw>`,
      from: { name: evil, address: 'a@exemple.fr' },
      to: { name: evil },
    }),
  )
  expect(subject).toContain(evil)
  expect(html).not.toContain('<img')
})

test('S24 the mail to sign in says in the reader’s language how long its link holds, and the link is of our own address', async () => {
  const mail = {
    locale: 'nl',
    name: 'Lou',
    token: 'sin_1.a+b',
    expiresAt: Temporal.Instant.from('2026-11-23T10:15:00Z'),
    publicUrl,
  } as const
  const { subject, text, html } = await renderMail(signInMail(mail))
  expect(subject).toBe('Uw link om u aan te melden bij En commun')
  expect(text).toContain('Dag Lou,')
  expect(text).toContain('één keer, tot 11:15')
  expect([...text.matchAll(/<(http[^>]+)>/g)].map(([, url]) => url)).toEqual([
    'https://encommun.example/auth/sign-in/confirm?token=sin_1.a%2Bb&lang=nl',
  ])
  expect(html).not.toMatch(/<img|src=/)
})

test('an invitation carries no key: it says where to sign in, and until when', async () => {
  const until = Temporal.Instant.from('2026-12-07T10:00:00Z')
  for (const locale of LOCALES) {
    const { text } = await renderMail(invitationMail({ locale, until, publicUrl }))
    expect([...text.matchAll(/<(http[^>]+)>/g)].map(([, url]) => url)).toEqual([
      `https://encommun.example/auth/sign-in?lang=${locale}`,
    ])
    expect(text).toMatch(/7 (décembre|december|December) 2026|December 7, 2026/)
  }
})
