import type { Locale } from '@encommun/domain-kit'

export type Outcome = 'DONE' | 'PLANNED' | 'REFUSED' | 'IMPOSSIBLE'
type Words = {
  subject: Record<Outcome, (title: string) => string>
  outcome: Record<Outcome, string>
  greeting: (name: string) => string
  lead: string
  asked: string
  reason: string
  again: string
  why: string
}

export const NEED_ANSWER_WORDS: Readonly<Record<Locale, Words>> = {
  fr: {
    subject: {
      DONE: (title) => `C’est fait : ${title}`,
      PLANNED: (title) => `C’est prévu : ${title}`,
      REFUSED: (title) => `La réponse est non : ${title}`,
      IMPOSSIBLE: (title) => `Ce n’est pas possible : ${title}`,
    },
    outcome: {
      DONE: 'C’est fait',
      PLANNED: 'C’est prévu',
      REFUSED: 'La réponse est non',
      IMPOSSIBLE: 'Ce n’est pas possible',
    },
    greeting: (name) => `Bonjour ${name},`,
    lead: 'Vous aviez dit en avoir besoin. Voici la réponse de la coopérative, avec sa raison.',
    asked: 'Ce qui était demandé',
    reason: 'Pourquoi',
    again: 'Si cette réponse ne tient pas, redemandez en disant pourquoi : votre question repart, et l’histoire reste.',
    why: 'Vous recevez ce message une seule fois, parce que vous vous êtes joint·e à cette demande.',
  },
  nl: {
    subject: {
      DONE: (title) => `Het is er: ${title}`,
      PLANNED: (title) => `Het is gepland: ${title}`,
      REFUSED: (title) => `Het antwoord is nee: ${title}`,
      IMPOSSIBLE: (title) => `Het kan niet: ${title}`,
    },
    outcome: {
      DONE: 'Het is er',
      PLANNED: 'Het is gepland',
      REFUSED: 'Het antwoord is nee',
      IMPOSSIBLE: 'Het kan niet',
    },
    greeting: (name) => `Dag ${name},`,
    lead: 'U zei dat u dit nodig had. Dit is het antwoord van de coöperatie, met de reden erbij.',
    asked: 'Wat er gevraagd werd',
    reason: 'Waarom',
    again: 'Gaat dit antwoord niet op? Vraag het opnieuw en zeg waarom: uw vraag vertrekt weer, en het verhaal blijft.',
    why: 'U krijgt dit bericht één keer, omdat u zich bij deze vraag hebt aangesloten.',
  },
  en: {
    subject: {
      DONE: (title) => `It is there: ${title}`,
      PLANNED: (title) => `It is planned: ${title}`,
      REFUSED: (title) => `The answer is no: ${title}`,
      IMPOSSIBLE: (title) => `It cannot be done: ${title}`,
    },
    outcome: {
      DONE: 'It is there',
      PLANNED: 'It is planned',
      REFUSED: 'The answer is no',
      IMPOSSIBLE: 'It cannot be done',
    },
    greeting: (name) => `Hello ${name},`,
    lead: 'You said that you needed this. Here is what the cooperative answers, and why.',
    asked: 'What was asked',
    reason: 'Why',
    again: 'If this answer does not hold, ask again and say why: your question starts anew, and its story stays.',
    why: 'You receive this message once, because you joined this request.',
  },
}
