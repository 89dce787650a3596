import type { PersonalKind } from '@encommun/service-kit'

const id = { fr: 'Identifiant', nl: 'Kenmerk', en: 'Id' }

export const GOVERNANCE_KINDS: Readonly<Record<string, PersonalKind>> = {
  Need: {
    title: { fr: 'Les besoins que vous avez exprimés', nl: 'De noden die u uitte', en: 'The needs that you raised' },
    fields: {
      id,
      title: { fr: 'Titre', nl: 'Titel', en: 'Title' },
      text: { fr: 'Texte', nl: 'Tekst', en: 'Text' },
      language: { fr: 'Langue', nl: 'Taal', en: 'Language' },
      isCooperativeWide: { fr: 'Pour toute la coopérative', nl: 'Voor de hele coöperatie', en: 'For all offices' },
      timeZone: { fr: 'Fuseau horaire', nl: 'Tijdzone', en: 'Time zone' },
      state: { fr: 'État', nl: 'Stand', en: 'State' },
      raisedOn: { fr: 'Exprimé le', nl: 'Geuit op', en: 'Raised on' },
      dueOn: { fr: 'Réponse due le', nl: 'Antwoord tegen', en: 'Answer due on' },
      escalatedAt: { fr: 'Signalé au siège le', nl: 'Gemeld aan het hoofdkantoor op', en: 'Escalated at' },
      escalationLevel: { fr: 'Échéances manquées', nl: 'Gemiste termijnen', en: 'Missed days' },
      joinedCount: { fr: 'Personnes concernées', nl: 'Betrokken mensen', en: 'People who need it' },
      officeCount: { fr: 'Bureaux concernés', nl: 'Betrokken kantoren', en: 'Offices where it is needed' },
      hasJoined: { fr: 'Vous en êtes', nl: 'U hoort erbij', en: 'You need it too' },
    },
  },
  NeedChange: {
    title: { fr: 'Ce que vous avez fait pour des besoins', nl: 'Wat u voor noden deed', en: 'What you did for needs' },
    fields: {
      needId: { fr: 'Besoin', nl: 'Nood', en: 'Need' },
      kind: { fr: 'Genre', nl: 'Soort', en: 'Kind' },
      on: { fr: 'Le', nl: 'Op', en: 'On' },
      recordedAt: { fr: 'Noté le', nl: 'Genoteerd op', en: 'Recorded at' },
      reason: { fr: 'Raison', nl: 'Reden', en: 'Reason' },
      dueOn: { fr: 'Pour le', nl: 'Tegen', en: 'Due on' },
    },
  },
  NeedJoining: {
    title: { fr: 'Les besoins que vous partagez', nl: 'De noden die u deelt', en: 'The needs that you share' },
    fields: {
      needId: { fr: 'Besoin', nl: 'Nood', en: 'Need' },
      title: { fr: 'Titre', nl: 'Titel', en: 'Title' },
      officeCode: { fr: 'Bureau', nl: 'Kantoor', en: 'Office' },
      joinedAt: { fr: 'Depuis le', nl: 'Sinds', en: 'Since' },
    },
  },
}
