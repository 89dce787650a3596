import type { Locale } from '@encommun/domain-kit'
import { encoded, frame, otherLanguages } from './page.ts'

type Question = {
  locale: Locale
  title: string
  question: string
  button: string
  addressIn: (locale: Locale) => string
}

/** Works without a script; the button alone unsubscribes, so that a mail scanner that opens links does not. */
export const questionPage = ({ locale, title, question, button, addressIn }: Question): string =>
  frame(
    locale,
    title,
    `<h1>${encoded(title)}</h1>
<p>${encoded(question)}</p>
<form method="post"><input type="hidden" name="by" value="page"><button>${encoded(button)}</button></form>
${otherLanguages(locale, addressIn)}`,
  )

export const donePage = (locale: Locale, title: string, text: string): string =>
  frame(locale, title, `<h1>${encoded(title)}</h1>\n<p role="status">${encoded(text)}</p>`)

const AWAY = {
  fr: [
    'Un instant',
    'Notre service ne répond pas en ce moment, et votre demande n’est pas enregistrée. Réessayez dans quelques minutes avec le même lien.',
  ],
  nl: [
    'Een ogenblik',
    'Onze dienst antwoordt op dit moment niet, en uw verzoek is niet geregistreerd. Probeer het over enkele minuten opnieuw met dezelfde link.',
  ],
  en: [
    'One moment',
    'Our service does not answer right now, and your request is not recorded. Try again in a few minutes with the same link.',
  ],
} as const satisfies Record<Locale, readonly [string, string]>

/** The words stand here because the service that has the others is the one that is away. */
export const awayPage = (locale: Locale): string => donePage(locale, AWAY[locale][0], AWAY[locale][1])
