import type { PersonalKind } from '@encommun/service-kit'

const id = { fr: 'Identifiant', nl: 'Kenmerk', en: 'Id' }
const given = { fr: 'Donné', nl: 'Gegeven', en: 'Given' }
const received = { fr: 'Reçu', nl: 'Gekregen', en: 'Received' }
const kind = { fr: 'Genre', nl: 'Soort', en: 'Kind' }

export const EXCHANGE_KINDS: Readonly<Record<string, PersonalKind>> = {
  Listing: {
    title: { fr: 'Vos annonces', nl: 'Uw aanbod en vragen', en: 'Your listings' },
    fields: {
      id,
      kind,
      title: { fr: 'Titre', nl: 'Titel', en: 'Title' },
      text: { fr: 'Texte', nl: 'Tekst', en: 'Text' },
      language: { fr: 'Langue', nl: 'Taal', en: 'Language' },
      isRemote: { fr: 'À distance', nl: 'Op afstand', en: 'From afar' },
      untilOn: { fr: 'Jusqu’au', nl: 'Tot en met', en: 'Until' },
      state: { fr: 'État', nl: 'Stand', en: 'State' },
      publishedAt: { fr: 'Publiée le', nl: 'Geplaatst op', en: 'Published at' },
      requestCount: { fr: 'Demandes reçues', nl: 'Aanvragen gekregen', en: 'Requests received' },
    },
  },
  Exchange: {
    title: { fr: 'Vos échanges', nl: 'Uw uitwisselingen', en: 'Your exchanges' },
    fields: {
      id,
      state: { fr: 'État', nl: 'Stand', en: 'State' },
      side: { fr: 'Votre côté', nl: 'Uw kant', en: 'Your side' },
      message: { fr: 'Votre message', nl: 'Uw bericht', en: 'Your message' },
      reason: { fr: 'La raison que vous avez donnée', nl: 'De reden die u gaf', en: 'The reason that you gave' },
      mayBeTold: {
        fr: 'Vous acceptez qu’on en parle',
        nl: 'U stemt ermee in dat erover verteld wordt',
        en: 'You agree that it is told of',
      },
      requestedAt: { fr: 'Demandé le', nl: 'Gevraagd op', en: 'Requested at' },
      acceptedAt: { fr: 'Accepté le', nl: 'Aanvaard op', en: 'Accepted at' },
      doneAt: { fr: 'Fait le', nl: 'Gedaan op', en: 'Done at' },
      giverConfirmedAt: {
        fr: 'Confirmé par qui donne le',
        nl: 'Bevestigd door wie geeft op',
        en: 'Confirmed by the giver at',
      },
      receiverConfirmedAt: {
        fr: 'Confirmé par qui reçoit le',
        nl: 'Bevestigd door wie krijgt op',
        en: 'Confirmed by the receiver at',
      },
      confirmedAt: { fr: 'Confirmé par les deux le', nl: 'Door beiden bevestigd op', en: 'Confirmed by both at' },
      endedAt: { fr: 'Terminé sans suite le', nl: 'Zonder gevolg beëindigd op', en: 'Ended without effect at' },
    },
  },
  GivenReceivedCounter: {
    title: { fr: 'Donné et reçu', nl: 'Gegeven en gekregen', en: 'Given and received' },
    fields: { given, received, sentence: { fr: 'Ce que cela dit', nl: 'Wat dat zegt', en: 'What it says' } },
  },
  GivenReceivedByKind: {
    title: { fr: 'Donné et reçu, par genre', nl: 'Gegeven en gekregen, per soort', en: 'Given and received, by kind' },
    fields: { kind, given, received },
  },
}
