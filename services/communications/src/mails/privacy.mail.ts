import type { Locale } from '@encommun/domain-kit'
import { PRIVACY_WORDS } from './privacy.words.ts'
import type { Mail } from './render-mail.ts'
import { buttonMail, shown } from './sign-in.mail.ts'

type MyData = { locale: Locale; name: string; exportId: string; expiresAt: Temporal.Instant; publicUrl: string }

/** The link opens for the member's session only, so it is no secret. */
export function myDataMail({ locale, name, exportId, expiresAt, publicUrl }: MyData): Mail {
  const { greeting, data } = PRIVACY_WORDS[locale]
  return buttonMail(locale, data.subject, data.lead, {
    title: data.subject,
    paragraphs: [greeting(name), data.lead],
    button: data.button,
    href: new URL(`/my-data/${exportId}`, publicUrl).toString(),
    after: [data.until(shown(expiresAt, locale, { dateStyle: 'long' })), data.notYou],
    why: data.why,
  })
}

type Erasure = {
  locale: Locale
  name: string
  askedBy: 'MEMBER' | 'HEAD_OFFICE' | 'RETENTION'
  dueAt: Temporal.Instant
  publicUrl: string
}

export function erasureMail({ locale, name, askedBy, dueAt, publicUrl }: Erasure): Mail {
  const { greeting, erasure } = PRIVACY_WORDS[locale]
  return buttonMail(locale, erasure.subject, erasure.lead[askedBy], {
    title: erasure.subject,
    paragraphs: [greeting(name), erasure.lead[askedBy], erasure.what],
    button: erasure.button,
    href: `${new URL('/auth/sign-in', publicUrl)}?lang=${locale}`,
    after: [erasure.until(shown(dueAt, locale, { dateStyle: 'long', timeStyle: 'short' }))],
    why: erasure.why,
  })
}
