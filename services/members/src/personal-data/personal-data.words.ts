import type { PersonalKind } from '@encommun/service-kit'

const id = { fr: 'Identifiant', nl: 'Kenmerk', en: 'Id' }
const from = { fr: 'Du', nl: 'Van', en: 'From' }
const to = { fr: 'Au', nl: 'Tot', en: 'To' }
const contracts = { fr: 'Contrats', nl: 'Contracten', en: 'Contracts' }
const turnoverCents = {
  fr: 'Chiffre d’affaires (centimes)',
  nl: 'Omzet (eurocent)',
  en: 'Turnover (cents)',
}
const origin = { fr: 'Origine', nl: 'Herkomst', en: 'Origin' }
const trade = { fr: 'Métier', nl: 'Beroep', en: 'Trade' }
const state = { fr: 'État', nl: 'Stand', en: 'State' }

export const MEMBERS_KINDS: Readonly<Record<string, PersonalKind>> = {
  Member: {
    title: { fr: 'Vous', nl: 'U', en: 'You' },
    fields: {
      id,
      ref: { fr: 'Référence sociétaire', nl: 'Lidnummer', en: 'Reference' },
      displayName: { fr: 'Nom', nl: 'Naam', en: 'Name' },
      email: { fr: 'Adresse e-mail', nl: 'E-mailadres', en: 'Mail address' },
      officeCode: { fr: 'Bureau', nl: 'Kantoor', en: 'Office' },
      joinedOn: { fr: 'Entrée le', nl: 'Toegetreden op', en: 'Joined on' },
      locale: { fr: 'Langue', nl: 'Taal', en: 'Language' },
      skills: { fr: 'Compétences', nl: 'Vaardigheden', en: 'Skills' },
      membershipOrigin: origin,
      place: {
        fr: 'Lieu, à un kilomètre près (latitude, longitude)',
        nl: 'Plaats, op een kilometer (breedte, lengte)',
        en: 'Place, to a kilometre (latitude, longitude)',
      },
    },
  },
  Trade: {
    title: { fr: 'Vos métiers', nl: 'Uw beroepen', en: 'Your trades' },
    fields: { name: trade, origin },
  },
  MembershipPeriod: {
    title: { fr: 'Vos périodes', nl: 'Uw periodes', en: 'Your periods of membership' },
    fields: { officeCode: { fr: 'Bureau', nl: 'Kantoor', en: 'Office' }, from, to },
  },
  PresentationSheet: {
    title: { fr: 'Votre fiche de présentation', nl: 'Uw voorstelling', en: 'Your presentation' },
    fields: {
      id,
      text: { fr: 'Texte', nl: 'Tekst', en: 'Text' },
      trades: { fr: 'Métiers', nl: 'Beroepen', en: 'Trades' },
      publishable: { fr: 'Peut être publiée', nl: 'Mag verschijnen', en: 'May be published' },
      publishableSince: { fr: 'Depuis le', nl: 'Sinds', en: 'Since' },
    },
  },
  ConsentEvent: {
    title: { fr: 'Vos accords', nl: 'Uw instemmingen', en: 'Your consents' },
    fields: {
      purpose: { fr: 'Pour', nl: 'Waarvoor', en: 'What for' },
      textVersion: { fr: 'Version du texte', nl: 'Versie van de tekst', en: 'Version of the text' },
      text: { fr: 'Texte accepté', nl: 'Aanvaarde tekst', en: 'Text agreed to' },
      source: { fr: 'D’où', nl: 'Vanwaar', en: 'From where' },
      givenAt: { fr: 'Donné le', nl: 'Gegeven op', en: 'Given at' },
      withdrawnAt: { fr: 'Retiré le', nl: 'Ingetrokken op', en: 'Withdrawn at' },
      withdrawnBy: { fr: 'Retiré d’où', nl: 'Ingetrokken vanwaar', en: 'Withdrawn from where' },
    },
  },
  ActivityMonth: {
    title: { fr: 'Votre activité par mois', nl: 'Uw activiteit per maand', en: 'Your activity by month' },
    fields: {
      month: { fr: 'Mois', nl: 'Maand', en: 'Month' },
      contracts,
      turnoverCents,
      lastContractOn: { fr: 'Dernier contrat le', nl: 'Laatste contract op', en: 'Last contract on' },
      version: { fr: 'Version', nl: 'Versie', en: 'Version' },
    },
  },
  Contract: {
    title: { fr: 'Vos contrats importés', nl: 'Uw ingelezen contracten', en: 'Your imported contracts' },
    kept: { category: 'TURNOVER', basis: 'CONTRACT', retention: 'MEMBERSHIP', onErase: 'DELETE', of: 'MEMBER' },
    fields: {
      number: { fr: 'Numéro', nl: 'Nummer', en: 'Number' },
      on: { fr: 'Le', nl: 'Op', en: 'On' },
      trade,
      cents: { fr: 'Montant (centimes)', nl: 'Bedrag (eurocent)', en: 'Amount (cents)' },
    },
  },
  MemberClassification: {
    title: { fr: 'Vos classements', nl: 'Uw indelingen', en: 'Your classes' },
    fields: {
      id,
      class: { fr: 'Classe', nl: 'Klasse', en: 'Class' },
      from,
      to,
      contracts,
      turnoverCents,
      classifiedAt: { fr: 'Établi le', nl: 'Vastgesteld op', en: 'Found at' },
      explanation: { fr: 'Pourquoi', nl: 'Waarom', en: 'Why' },
    },
  },
  ContactRequest: {
    title: {
      fr: 'Les messages que vous avez envoyés par l’annuaire',
      nl: 'Berichten die u via de ledengids stuurde',
      en: 'Messages that you sent through the directory',
    },
    fields: {
      id,
      subject: { fr: 'Sujet', nl: 'Onderwerp', en: 'Subject' },
      message: { fr: 'Message', nl: 'Bericht', en: 'Message' },
      requestedAt: { fr: 'Envoyé le', nl: 'Verstuurd op', en: 'Sent at' },
    },
  },
  DataExport: {
    title: { fr: 'Vos demandes de données', nl: 'Uw vragen om gegevens', en: 'Your requests for your data' },
    fields: {
      id,
      requestedAt: { fr: 'Demandé le', nl: 'Gevraagd op', en: 'Requested at' },
      expiresAt: { fr: 'Jusqu’au', nl: 'Tot', en: 'Until' },
      collectedAt: { fr: 'Téléchargé le', nl: 'Opgehaald op', en: 'Fetched at' },
      isOpen: { fr: 'Disponible', nl: 'Beschikbaar', en: 'Can be fetched' },
      language: { fr: 'Langue', nl: 'Taal', en: 'Language' },
    },
  },
  Erasure: {
    title: { fr: 'Vos demandes d’effacement', nl: 'Uw vragen om wissing', en: 'Your requests for erasure' },
    fields: {
      id,
      memberId: { fr: 'Membre', nl: 'Lid', en: 'Member' },
      state,
      askedAt: { fr: 'Demandé le', nl: 'Gevraagd op', en: 'Asked at' },
      askedBy: { fr: 'Demandé par', nl: 'Gevraagd door', en: 'Asked by' },
      dueAt: { fr: 'Commence le', nl: 'Begint op', en: 'Begins at' },
      deadlineAt: { fr: 'Délai légal', nl: 'Wettelijke termijn', en: 'Legal deadline' },
      isLate: { fr: 'En retard', nl: 'Te laat', en: 'Late' },
      finishedAt: { fr: 'Terminé le', nl: 'Beëindigd op', en: 'Ended at' },
    },
  },
  Account: {
    title: { fr: 'Votre compte', nl: 'Uw account', en: 'Your account' },
    fields: {
      id,
      email: { fr: 'Adresse e-mail', nl: 'E-mailadres', en: 'Mail address' },
      staffMemberId: { fr: 'Personne du bureau', nl: 'Medewerker', en: 'Member of staff' },
      createdAt: { fr: 'Créé le', nl: 'Gemaakt op', en: 'Made at' },
      invitedUntil: { fr: 'Invitation jusqu’au', nl: 'Uitgenodigd tot', en: 'Invited until' },
    },
  },
  Session: {
    title: { fr: 'Vos sessions', nl: 'Uw sessies', en: 'Your sessions' },
    fields: {
      id,
      device: { fr: 'Appareil', nl: 'Toestel', en: 'Device' },
      createdAt: { fr: 'Ouverte le', nl: 'Begonnen op', en: 'Begun at' },
      lastUsedAt: { fr: 'Dernière utilisation', nl: 'Laatst gebruikt', en: 'Last used' },
      expiresAt: { fr: 'Jusqu’au', nl: 'Tot', en: 'Until' },
    },
  },
  RoleGrant: {
    title: { fr: 'Vos rôles', nl: 'Uw rollen', en: 'Your roles' },
    fields: {
      id,
      role: { fr: 'Rôle', nl: 'Rol', en: 'Role' },
      scope: { fr: 'Pour', nl: 'Voor', en: 'For' },
      from,
      until: to,
      grantedAt: { fr: 'Donné le', nl: 'Gegeven op', en: 'Given at' },
      grantedBy: { fr: 'Donné par', nl: 'Gegeven door', en: 'Given by' },
    },
  },
  SecondFactors: {
    title: { fr: 'Votre second facteur', nl: 'Uw tweede factor', en: 'Your second factor' },
    fields: {
      hasTotp: { fr: 'Application de codes', nl: 'Codes op een toestel', en: 'Codes from a device' },
      recoveryCodesLeft: { fr: 'Codes de secours restants', nl: 'Resterende noodcodes', en: 'Recovery codes left' },
      forStaff: { fr: 'Exigé', nl: 'Vereist', en: 'Required' },
      steppedUpAt: { fr: 'Montré le', nl: 'Getoond op', en: 'Shown at' },
    },
  },
  Passkey: {
    title: { fr: 'Vos clés d’accès', nl: 'Uw toegangssleutels', en: 'Your passkeys' },
    fields: {
      id,
      name: { fr: 'Nom', nl: 'Naam', en: 'Name' },
      createdAt: { fr: 'Créée le', nl: 'Gemaakt op', en: 'Made at' },
      lastUsedAt: { fr: 'Dernière utilisation', nl: 'Laatst gebruikt', en: 'Last used' },
    },
  },
}

/** What these show is held under another name. */
export const MEMBERS_VIEWS = {
  PublicProfile: 'Member',
  Viewer: 'Account',
  Hat: 'RoleGrant',
  SessionTokens: 'Session',
  SessionStanding: 'Session',
  SignInMail: 'Account',
  RedeemSignInPayload: 'Session',
} as const
