import type { Locale } from '@encommun/domain-kit'

type Words = {
  greeting: (name: string) => string
  data: { subject: string; lead: string; button: string; until: (day: string) => string; notYou: string; why: string }
  erasure: {
    subject: string
    lead: Record<'MEMBER' | 'HEAD_OFFICE' | 'RETENTION', string>
    what: string
    until: (moment: string) => string
    button: string
    why: string
  }
}

export const PRIVACY_WORDS: Readonly<Record<Locale, Words>> = {
  fr: {
    greeting: (name) => `Bonjour ${name},`,
    data: {
      subject: 'Vos données sont prêtes à être téléchargées',
      lead: 'Vous avez demandé tout ce que la plateforme garde à votre sujet. L’archive se prépare au moment où vous la téléchargez, une seule fois.',
      button: 'Télécharger mes données',
      until: (day) => `Le lien vaut jusqu’au ${day}, et seulement si vous êtes connecté·e.`,
      notYou:
        'Vous n’avez rien demandé ? Quelqu’un a utilisé votre session : terminez toutes vos sessions depuis votre compte.',
      why: 'Vous recevez ce message parce que vos données ont été demandées depuis votre compte.',
    },
    erasure: {
      subject: 'Un effacement de vos données est demandé',
      lead: {
        MEMBER: 'Vous avez demandé l’effacement de vos données.',
        HEAD_OFFICE: 'Le siège a demandé, pour vous, l’effacement de vos données.',
        RETENTION: 'Vous n’êtes plus membre depuis cinq ans : nous n’avons plus de raison de garder vos données.',
      },
      what: 'Votre fiche, votre activité, vos messages et votre compte seront supprimés. Ce que d’autres ont vécu avec vous reste, sans votre nom.',
      until: (moment) =>
        `Rien n’est encore effacé. Jusqu’au ${moment}, vous pouvez annuler depuis votre compte ou en répondant à votre bureau ; après, c’est définitif.`,
      button: 'Me connecter pour annuler',
      why: 'Vous recevez ce message une seule fois, parce qu’un effacement ne se fait pas sans que vous le sachiez.',
    },
  },
  nl: {
    greeting: (name) => `Dag ${name},`,
    data: {
      subject: 'Uw gegevens staan klaar om op te halen',
      lead: 'U vroeg alles op wat het platform over u bewaart. Het archief wordt gemaakt terwijl u het ophaalt, één keer.',
      button: 'Mijn gegevens ophalen',
      until: (day) => `De link geldt tot ${day}, en alleen als u aangemeld bent.`,
      notYou: 'Hebt u niets gevraagd? Iemand gebruikte uw sessie: beëindig al uw sessies vanuit uw account.',
      why: 'U krijgt dit bericht omdat uw gegevens vanuit uw account zijn opgevraagd.',
    },
    erasure: {
      subject: 'Er is gevraagd uw gegevens te wissen',
      lead: {
        MEMBER: 'U vroeg om uw gegevens te wissen.',
        HEAD_OFFICE: 'Het hoofdkantoor vroeg, voor u, om uw gegevens te wissen.',
        RETENTION: 'U bent al vijf jaar geen lid meer: we hebben geen reden meer om uw gegevens te bewaren.',
      },
      what: 'Uw voorstelling, uw activiteit, uw berichten en uw account worden verwijderd. Wat anderen met u meemaakten, blijft, zonder uw naam.',
      until: (moment) =>
        `Er is nog niets gewist. Tot ${moment} kunt u dit intrekken vanuit uw account of via uw kantoor; daarna is het definitief.`,
      button: 'Aanmelden om in te trekken',
      why: 'U krijgt dit bericht één keer, omdat er niets gewist wordt zonder dat u het weet.',
    },
  },
  en: {
    greeting: (name) => `Hello ${name},`,
    data: {
      subject: 'Your data is ready to be fetched',
      lead: 'You asked for all that the platform keeps of you. The archive is made while you fetch it, once.',
      button: 'Fetch my data',
      until: (day) => `The link holds until ${day}, and only while you are signed in.`,
      notYou: 'You asked for nothing? Somebody used your session: end all your sessions from your account.',
      why: 'You receive this message because your data was asked for from your account.',
    },
    erasure: {
      subject: 'Your data is to be erased',
      lead: {
        MEMBER: 'You asked that your data be erased.',
        HEAD_OFFICE: 'Head office asked, for you, that your data be erased.',
        RETENTION: 'You have not been a member for five years: we have no reason left to keep your data.',
      },
      what: 'Your presentation, your activity, your messages and your account will be deleted. What others lived through with you stays, without your name.',
      until: (moment) =>
        `Nothing is erased yet. Until ${moment} you can take this back from your account or through your office; after that it is final.`,
      button: 'Sign in to take it back',
      why: 'You receive this message once, since nothing is erased without your knowing.',
    },
  },
}
