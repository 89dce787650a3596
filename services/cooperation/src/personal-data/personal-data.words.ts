import type { PersonalKind } from '@encommun/service-kit'

const id = { fr: 'Identifiant', nl: 'Kenmerk', en: 'Id' }
const gathering = { fr: 'Rencontre', nl: 'Ontmoeting', en: 'Gathering' }
const startsAtLocal = { fr: 'Commence le', nl: 'Begint op', en: 'Begins at' }

export const COOPERATION_KINDS: Readonly<Record<string, PersonalKind>> = {
  Registration: {
    title: { fr: 'Vos inscriptions aux rencontres', nl: 'Uw inschrijvingen', en: 'Your registrations' },
    fields: {
      id,
      gathering,
      startsAtLocal,
      seat: { fr: 'Place', nl: 'Plaats', en: 'Seat' },
      state: { fr: 'État', nl: 'Stand', en: 'State' },
      waitingRank: { fr: 'Rang sur la liste d’attente', nl: 'Plaats op de wachtlijst', en: 'Rank on the waiting list' },
      takenAt: { fr: 'Inscription le', nl: 'Ingeschreven op', en: 'Registered at' },
      promotedAt: { fr: 'Place obtenue le', nl: 'Plaats gekregen op', en: 'Place given at' },
    },
  },
  Problem: {
    title: {
      fr: 'Les problématiques que vous avez apportées',
      nl: 'De vraagstukken die u meebracht',
      en: 'The problems that you brought',
    },
    fields: { id, gathering, startsAtLocal, text: { fr: 'Texte', nl: 'Tekst', en: 'Text' } },
  },
  Responsibility: {
    title: { fr: 'Ce que vous portez', nl: 'Wat u draagt', en: 'What you carry' },
    fields: { gathering, startsAtLocal, task: { fr: 'Tâche', nl: 'Taak', en: 'Task' } },
  },
}
