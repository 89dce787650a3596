import type { Locale } from '@encommun/domain-kit'

type Page = { title: string; question: string; button: string; doneTitle: string; doneText: string }

export const UNSUBSCRIBE_PAGE: Readonly<Record<Locale, Page>> = {
  fr: {
    title: 'Ne plus recevoir la lettre',
    question:
      'Vous ne recevrez plus la lettre mensuelle de votre bureau, ni les rappels de ses rencontres. Les messages qui concernent votre activité continueront de vous parvenir.',
    button: 'Me désinscrire',
    doneTitle: 'C’est fait',
    doneText:
      'La lettre mensuelle et les rappels ne vous seront plus envoyés. Rien d’autre ne change pour vous dans la coopérative.',
  },
  nl: {
    title: 'De nieuwsbrief niet meer ontvangen',
    question:
      'U ontvangt de maandelijkse nieuwsbrief van uw kantoor en de herinneringen aan zijn ontmoetingen niet meer. Berichten over uw eigen activiteit blijven komen.',
    button: 'Mij uitschrijven',
    doneTitle: 'Het is gebeurd',
    doneText:
      'De maandelijkse nieuwsbrief en de herinneringen worden u niet meer toegestuurd. Voor de rest verandert er voor u niets in de coöperatie.',
  },
  en: {
    title: 'Stop receiving the newsletter',
    question:
      'You will no longer receive the monthly newsletter of your office, nor reminders of its gatherings. Messages about your own activity will still reach you.',
    button: 'Unsubscribe me',
    doneTitle: 'It is done',
    doneText:
      'The monthly newsletter and the reminders will no longer be sent to you. Nothing else changes for you in the cooperative.',
  },
}
