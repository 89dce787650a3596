import type { Locale } from '@encommun/domain-kit'

type SignInWords = {
  subject: string
  preheader: string
  title: string
  greeting: (name: string | null) => string
  lead: string
  button: string
  until: (time: string) => string
  notYou: string
  why: string
}

export const SIGN_IN_WORDS: Readonly<Record<Locale, SignInWords>> = {
  fr: {
    subject: 'Votre lien pour vous connecter à En commun',
    preheader: 'Il vaut quinze minutes, une seule fois.',
    title: 'Votre lien de connexion',
    greeting: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
    lead: 'Vous avez demandé à vous connecter à En commun. Ouvrez ce lien dans le navigateur où vous l’avez demandé :',
    button: 'Me connecter',
    until: (time) => `Le lien vaut une seule fois, jusqu’à ${time}.`,
    notYou:
      'Vous n’avez rien demandé ? Ne faites rien : sans ce lien, personne n’entre. Ne le transmettez à personne ; nous ne vous le demanderons jamais.',
    why: 'Vous recevez ce message parce que quelqu’un a écrit votre adresse sur notre page de connexion.',
  },
  nl: {
    subject: 'Uw link om u aan te melden bij En commun',
    preheader: 'Hij geldt vijftien minuten, één keer.',
    title: 'Uw link om u aan te melden',
    greeting: (name) => (name ? `Dag ${name},` : 'Dag,'),
    lead: 'U wilde zich aanmelden bij En commun. Open deze link in de browser waar u hem gevraagd hebt:',
    button: 'Mij aanmelden',
    until: (time) => `De link geldt één keer, tot ${time}.`,
    notYou:
      'Hebt u niets gevraagd? Doe niets: zonder deze link komt niemand binnen. Geef hem aan niemand door; wij zullen er u nooit om vragen.',
    why: 'U krijgt dit bericht omdat iemand uw adres op onze aanmeldpagina schreef.',
  },
  en: {
    subject: 'Your link to sign in to En commun',
    preheader: 'It is good for fifteen minutes, once.',
    title: 'Your link to sign in',
    greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
    lead: 'You asked to sign in to En commun. Open this link in the browser where you asked for it:',
    button: 'Sign me in',
    until: (time) => `The link is good once, until ${time}.`,
    notYou:
      'You asked for nothing? Do nothing: without this link nobody gets in. Pass it on to nobody; we will never ask you for it.',
    why: 'You receive this message because somebody wrote your address on our page to sign in.',
  },
}

type InvitationWords = {
  subject: string
  title: string
  lead: string
  how: string
  button: string
  until: (day: string) => string
  why: string
}

export const INVITATION_WORDS: Readonly<Record<Locale, InvitationWords>> = {
  fr: {
    subject: 'Vous êtes invité·e dans l’équipe d’En commun',
    title: 'Bienvenue dans l’équipe',
    lead: 'La coopérative vous a ouvert un compte sur En commun, la plateforme de ses bureaux et de ses membres.',
    how: 'Connectez-vous avec cette adresse : un lien vous arrivera par e-mail. La première fois, vous choisirez aussi un second moyen de prouver que c’est vous, avec votre téléphone ou cet ordinateur.',
    button: 'Me connecter',
    until: (day) => `L’invitation vaut jusqu’au ${day}. Passé ce jour, demandez-en une autre à qui vous a invité·e.`,
    why: 'Vous recevez ce message parce qu’une personne de la coopérative vous a invité·e à cette adresse.',
  },
  nl: {
    subject: 'U bent uitgenodigd in de ploeg van En commun',
    title: 'Welkom in de ploeg',
    lead: 'De coöperatie opende voor u een account op En commun, het platform van haar kantoren en leden.',
    how: 'Meld u aan met dit adres: u krijgt een link per mail. De eerste keer kiest u ook een tweede manier om te bewijzen dat u het bent, met uw telefoon of deze computer.',
    button: 'Mij aanmelden',
    until: (day) => `De uitnodiging geldt tot ${day}. Vraag daarna een nieuwe aan wie u uitnodigde.`,
    why: 'U krijgt dit bericht omdat iemand van de coöperatie u op dit adres uitnodigde.',
  },
  en: {
    subject: 'You are invited to the team of En commun',
    title: 'Welcome to the team',
    lead: 'The cooperative has opened an account for you on En commun, the platform of its offices and members.',
    how: 'Sign in with this address: a link comes to you by mail. The first time you also choose a second way to prove that it is you, with your phone or this computer.',
    button: 'Sign in',
    until: (day) => `The invitation holds until ${day}. After that day ask whoever invited you for another one.`,
    why: 'You receive this message because somebody of the cooperative invited you at this address.',
  },
}
