import type { Locale } from '@encommun/domain-kit'

/** What became of a gathering; CHANGED is the same hour at another place, or for longer or shorter. */
export type Told = 'MOVED' | 'CHANGED' | 'CANCELLED' | 'POSTPONED' | 'SEAT_FREED'
type Words = {
  subject: Record<Told, (title: string) => string>
  heading: Record<Told, string>
  greeting: (name: string) => string
  lead: Record<Told, string>
  before: string
  now: string
  when: string
  reason: string
  /** What becomes of the reader's own place. */
  seated: Record<Told, string>
  waiting: string
  answer: string
  why: Record<Told, string>
}

const WHY_FR = 'Vous recevez ce message une seule fois, parce que vous avez demandé une place à cette rencontre.'
const WHY_NL = 'U krijgt dit bericht één keer, omdat u een plaats hebt gevraagd voor deze ontmoeting.'
const WHY_EN = 'You receive this message once, because you asked for a place at this gathering.'

/** How long and where it is are worded as in the newsletter. */
export const GATHERING_NOTICE_WORDS: Readonly<Record<Locale, Words>> = {
  fr: {
    subject: {
      MOVED: (title) => `Nouvelle date : ${title}`,
      CHANGED: (title) => `Du changement : ${title}`,
      CANCELLED: (title) => `Rencontre annulée : ${title}`,
      POSTPONED: (title) => `Rencontre reportée : ${title}`,
      SEAT_FREED: (title) => `Une place pour vous : ${title}`,
    },
    heading: {
      MOVED: 'Nouvelle date',
      CHANGED: 'Du changement',
      CANCELLED: 'Rencontre annulée',
      POSTPONED: 'Rencontre reportée',
      SEAT_FREED: 'Une place pour vous',
    },
    greeting: (name) => `Bonjour ${name},`,
    lead: {
      MOVED: 'Cette rencontre, à laquelle vous avez demandé une place, change de date.',
      CHANGED:
        'Cette rencontre, à laquelle vous avez demandé une place, garde son heure, mais change de lieu ou de durée.',
      CANCELLED: 'Cette rencontre, à laquelle vous aviez demandé une place, n’aura pas lieu.',
      POSTPONED:
        'Cette séance, à laquelle vous avez demandé une place, n’a pas lieu ce jour-là : il manque des problématiques à y apporter.',
      SEAT_FREED: 'Quelqu’un a rendu sa place, et vous étiez en tête de la liste d’attente : elle est à vous.',
    },
    before: 'Avant',
    now: 'Maintenant',
    when: 'Quand',
    reason: 'Pourquoi',
    seated: {
      MOVED:
        'Votre place reste la vôtre. Si vous ne pouvez plus venir, rendez-la dans l’agenda : quelqu’un l’attend peut-être.',
      CHANGED:
        'Votre place reste la vôtre. Si vous ne pouvez plus venir, rendez-la dans l’agenda : quelqu’un l’attend peut-être.',
      CANCELLED: 'Vous n’avez rien à faire : les inscriptions sont annulées avec elle.',
      POSTPONED:
        'Votre place reste la vôtre ; un message vous dira la nouvelle date. Et si vous apportiez une problématique ?',
      SEAT_FREED: 'Si vous ne pouvez pas venir, rendez-la dans l’agenda : la personne suivante l’attend.',
    },
    waiting: 'Vous gardez votre rang sur la liste d’attente.',
    answer: 'Une question ? Répondez simplement à ce message : il va au bureau.',
    why: {
      MOVED: WHY_FR,
      CHANGED: WHY_FR,
      CANCELLED: WHY_FR,
      POSTPONED: WHY_FR,
      SEAT_FREED: 'Vous recevez ce message une seule fois, parce que vous attendiez une place à cette rencontre.',
    },
  },
  nl: {
    subject: {
      MOVED: (title) => `Nieuwe datum: ${title}`,
      CHANGED: (title) => `Er verandert iets: ${title}`,
      CANCELLED: (title) => `Ontmoeting geannuleerd: ${title}`,
      POSTPONED: (title) => `Ontmoeting uitgesteld: ${title}`,
      SEAT_FREED: (title) => `Een plaats voor u: ${title}`,
    },
    heading: {
      MOVED: 'Nieuwe datum',
      CHANGED: 'Er verandert iets',
      CANCELLED: 'Ontmoeting geannuleerd',
      POSTPONED: 'Ontmoeting uitgesteld',
      SEAT_FREED: 'Een plaats voor u',
    },
    greeting: (name) => `Dag ${name},`,
    lead: {
      MOVED: 'Deze ontmoeting, waarvoor u een plaats hebt gevraagd, krijgt een andere datum.',
      CHANGED:
        'Deze ontmoeting, waarvoor u een plaats hebt gevraagd, behoudt haar uur, maar de plaats of de duur verandert.',
      CANCELLED: 'Deze ontmoeting, waarvoor u een plaats had gevraagd, gaat niet door.',
      POSTPONED:
        'Deze sessie, waarvoor u een plaats hebt gevraagd, gaat die dag niet door: er ontbreken vraagstukken om in te brengen.',
      SEAT_FREED: 'Iemand gaf een plaats op en u stond bovenaan op de wachtlijst: ze is nu van u.',
    },
    before: 'Eerst',
    now: 'Nu',
    when: 'Wanneer',
    reason: 'Waarom',
    seated: {
      MOVED: 'Uw plaats blijft van u. Kunt u niet meer komen? Geef ze op via de agenda: misschien wacht iemand erop.',
      CHANGED: 'Uw plaats blijft van u. Kunt u niet meer komen? Geef ze op via de agenda: misschien wacht iemand erop.',
      CANCELLED: 'U hoeft niets te doen: de inschrijvingen zijn mee geannuleerd.',
      POSTPONED:
        'Uw plaats blijft van u; een bericht meldt u de nieuwe datum. Brengt u misschien zelf een vraagstuk mee?',
      SEAT_FREED: 'Kunt u niet komen? Geef ze op via de agenda: de volgende wacht erop.',
    },
    waiting: 'U behoudt uw rang op de wachtlijst.',
    answer: 'Een vraag? Beantwoord gewoon dit bericht: het gaat naar het kantoor.',
    why: {
      MOVED: WHY_NL,
      CHANGED: WHY_NL,
      CANCELLED: WHY_NL,
      POSTPONED: WHY_NL,
      SEAT_FREED: 'U krijgt dit bericht één keer, omdat u op een plaats voor deze ontmoeting wachtte.',
    },
  },
  en: {
    subject: {
      MOVED: (title) => `New date: ${title}`,
      CHANGED: (title) => `Something changes: ${title}`,
      CANCELLED: (title) => `Gathering cancelled: ${title}`,
      POSTPONED: (title) => `Gathering postponed: ${title}`,
      SEAT_FREED: (title) => `A place for you: ${title}`,
    },
    heading: {
      MOVED: 'New date',
      CHANGED: 'Something changes',
      CANCELLED: 'Gathering cancelled',
      POSTPONED: 'Gathering postponed',
      SEAT_FREED: 'A place for you',
    },
    greeting: (name) => `Hello ${name},`,
    lead: {
      MOVED: 'This gathering, at which you asked for a place, has another date.',
      CHANGED: 'This gathering, at which you asked for a place, keeps its hour, but its place or its length changes.',
      CANCELLED: 'This gathering, at which you had asked for a place, does not take place.',
      POSTPONED:
        'This session, at which you asked for a place, does not take place on that day: it lacks problems to work on.',
      SEAT_FREED: 'Somebody gave their place up, and you were first on the waiting list: it is yours.',
    },
    before: 'Before',
    now: 'Now',
    when: 'When',
    reason: 'Why',
    seated: {
      MOVED:
        'Your place stays yours. If you can no longer come, give it up in the calendar: somebody may be waiting for it.',
      CHANGED:
        'Your place stays yours. If you can no longer come, give it up in the calendar: somebody may be waiting for it.',
      CANCELLED: 'There is nothing for you to do: the registrations are cancelled with it.',
      POSTPONED: 'Your place stays yours; a message will tell you the new date. Would you bring a problem yourself?',
      SEAT_FREED: 'If you cannot come, give it up in the calendar: the next person is waiting for it.',
    },
    waiting: 'You keep your rank on the waiting list.',
    answer: 'A question? Simply answer this message: it goes to the office.',
    why: {
      MOVED: WHY_EN,
      CHANGED: WHY_EN,
      CANCELLED: WHY_EN,
      POSTPONED: WHY_EN,
      SEAT_FREED: 'You receive this message once, because you were waiting for a place at this gathering.',
    },
  },
}
