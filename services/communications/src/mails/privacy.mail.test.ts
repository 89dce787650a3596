import { LOCALES } from '@encommun/domain-kit'
import { expect, test } from '@jest/globals'
import { erasureMail, myDataMail } from './privacy.mail.ts'
import { MAIL_BYTES, renderMail } from './render-mail.ts'

const publicUrl = 'https://encommun.example'
const at = Temporal.Instant.from('2026-11-26T10:00:00Z')

test.each(LOCALES)('the mail about one’s data leads to it and says until when, in %s', async (locale) => {
  const { text, html } = await renderMail(
    myDataMail({ locale, name: 'Ada Canari', exportId: 'exp_1', expiresAt: at, publicUrl }),
  )
  expect(text).toContain('Ada Canari')
  expect(text).toContain('2026')
  expect(html).toContain('https://encommun.example/my-data/exp_1')
  expect(html.length).toBeLessThan(MAIL_BYTES)
})

test.each(
  LOCALES.flatMap((locale) =>
    (['MEMBER', 'HEAD_OFFICE', 'RETENTION'] as const).map((askedBy) => [locale, askedBy] as const),
  ),
)(
  'the mail about an erasure says, in %s, who asked (%s) and until when it can be taken back',
  async (locale, askedBy) => {
    const { text } = await renderMail(erasureMail({ locale, name: 'Ada', askedBy, dueAt: at, publicUrl }))
    expect(text).toContain('26')
    expect(text).toMatch(/11[:h. ]*00/)
  },
)
