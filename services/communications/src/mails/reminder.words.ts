import type { Locale } from '@encommun/domain-kit'
import { ofTown } from './newsletter.words.ts'

type Words = {
  subject: (day: string, title: string) => string
  lead: (office: string, daysLeft: number) => string
  come: string
  why: (office: string) => string
  unsubscribe: string
}

const inDays = (daysLeft: number, near: readonly string[], far: (days: number) => string) =>
  near[daysLeft] ?? far(daysLeft)

/** The three questions, and how long and where it is, are worded as in the newsletter. */
export const REMINDER_WORDS: Readonly<Record<Locale, Words>> = {
  fr: {
    subject: (day, title) => `${day} : ${title}`,
    lead: (office, daysLeft) =>
      `C’est ${inDays(daysLeft, ['aujourd’hui', 'demain', 'dans deux jours'], (days) => `dans ${days} jours`)}, au bureau ${ofTown(office)} ou près de lui. Peut-être en serez-vous ?`,
    come: 'Pour venir, prenez une place dans l’agenda, ou répondez simplement à ce message.',
    why: (office) =>
      `Vous recevez ce rappel, une seule fois, parce que vous recevez les lettres du bureau ${ofTown(office)} et n’avez pas demandé de place. Celles et ceux qui en ont une, ou qui l’attendent, n’en reçoivent pas.`,
    unsubscribe: 'Ne plus recevoir les lettres et rappels du bureau',
  },
  nl: {
    subject: (day, title) => `${day}: ${title}`,
    lead: (office, daysLeft) =>
      `${inDays(daysLeft, ['Vandaag', 'Morgen', 'Over twee dagen'], (days) => `Over ${days} dagen`)}, in of bij het kantoor ${office}. Komt u misschien ook?`,
    come: 'Wilt u komen? Neem een plaats via de agenda, of beantwoord gewoon dit bericht.',
    why: (office) =>
      `U krijgt deze herinnering één keer omdat u de brieven van het kantoor ${office} ontvangt en nog geen plaats hebt gevraagd. Wie al een plaats heeft of erop wacht, krijgt ze niet.`,
    unsubscribe: 'Brieven en herinneringen van het kantoor niet meer ontvangen',
  },
  en: {
    subject: (day, title) => `${day}: ${title}`,
    lead: (office, daysLeft) =>
      `${inDays(daysLeft, ['Today', 'Tomorrow', 'In two days'], (days) => `In ${days} days`)}, at the ${office} office or near it. Perhaps you will be there?`,
    come: 'To come, take a place in the calendar, or simply answer this message.',
    why: (office) =>
      `You receive this reminder once, because you receive the letters of the ${office} office and have not asked for a place. Those who have one, or wait for one, get none.`,
    unsubscribe: 'Stop receiving letters and reminders of the office',
  },
}
