import type { Locale } from '@encommun/domain-kit'

type Words = {
  askTitle: string
  askLead: string
  email: string
  askButton: string
  askNote: string
  byPasskey: string
  sentTitle: string
  sentText: (email: string) => string
  sentNote: string
  again: string
  confirmTitle: string
  confirmText: string
  confirmButton: string
  invalidTitle: string
  accountTitle: string
  signedInAs: (who: string) => string
  secondFactors: string
  sessionsTitle: string
  here: string
  unknownDevice: string
  since: (day: string, lastUsed: string) => string
  end: string
  endOf: (device: string) => string
  signOut: string
  signOutEverywhere: string
  signedOutTitle: string
  signedOutText: string
  signInAgain: string
  foreignTitle: string
  foreignText: string
  awayTitle: string
  awayText: string
}

export const AUTH_WORDS: Readonly<Record<Locale, Words>> = {
  fr: {
    askTitle: 'Se connecter',
    askLead:
      'Écrivez votre adresse : nous vous envoyons un lien qui vous connecte. Il n’y a pas de mot de passe à retenir.',
    email: 'Votre adresse e-mail',
    askButton: 'Recevoir le lien',
    askNote: 'C’est l’adresse que la coopérative a pour vous. Elle a changé ? Votre bureau la corrige.',
    byPasskey: 'Se connecter par une clé d’accès',
    sentTitle: 'Regardez vos e-mails',
    sentText: (email) =>
      `Si la coopérative connaît l’adresse ${email}, un lien y arrive dans la minute. Il vaut quinze minutes, une seule fois.`,
    sentNote:
      'Ouvrez-le dans ce navigateur, sur cet appareil. Rien n’arrive ? Regardez dans les indésirables, ou vérifiez que c’est bien l’adresse de votre inscription.',
    again: 'Essayer une autre adresse',
    confirmTitle: 'Vous y êtes presque',
    confirmText:
      'Un dernier geste, pour être sûr que c’est bien vous : les robots qui lisent les e-mails ouvrent les liens, mais ne cliquent pas ici.',
    confirmButton: 'Me connecter',
    invalidTitle: 'Ce lien ne vous connecte pas',
    accountTitle: 'Mon compte',
    signedInAs: (who) => `Vous êtes dans En commun en tant que ${who}.`,
    secondFactors: 'Mes deuxièmes facteurs',
    sessionsTitle: 'Où je suis connecté·e',
    here: 'ce navigateur',
    unknownDevice: 'Un programme',
    since: (day, lastUsed) => `depuis le ${day}, vu le ${lastUsed}`,
    end: 'Terminer',
    endOf: (device) => `Terminer la session : ${device}`,
    signOut: 'Me déconnecter',
    signOutEverywhere: 'Me déconnecter partout',
    signedOutTitle: 'À bientôt',
    signedOutText: 'Vous êtes déconnecté·e.',
    signInAgain: 'Se connecter à nouveau',
    foreignTitle: 'Recommencez depuis notre page',
    foreignText: 'Cette demande ne vient pas de notre page : rien n’a été fait.',
    awayTitle: 'Un instant',
    awayText: 'Notre service ne répond pas en ce moment. Réessayez dans quelques minutes.',
  },
  nl: {
    askTitle: 'Aanmelden',
    askLead: 'Schrijf uw adres: we sturen u een link waarmee u aangemeld bent. Er is geen wachtwoord te onthouden.',
    email: 'Uw e-mailadres',
    askButton: 'De link krijgen',
    askNote: 'Het is het adres dat de coöperatie van u heeft. Is het veranderd? Uw kantoor past het aan.',
    byPasskey: 'Met een toegangssleutel binnengaan',
    sentTitle: 'Kijk in uw mailbox',
    sentText: (email) =>
      `Als de coöperatie het adres ${email} kent, komt daar binnen de minuut een link aan. Hij geldt vijftien minuten, één keer.`,
    sentNote:
      'Open hem in deze browser, op dit toestel. Komt er niets? Kijk bij de ongewenste mail, of ga na of dit het adres van uw inschrijving is.',
    again: 'Een ander adres proberen',
    confirmTitle: 'U bent er bijna',
    confirmText:
      'Nog één stap, om zeker te zijn dat u het bent: robots die mails lezen openen de links, maar klikken hier niet.',
    confirmButton: 'Mij aanmelden',
    invalidTitle: 'Deze link meldt u niet aan',
    accountTitle: 'Mijn account',
    signedInAs: (who) => `U bent in En commun als ${who}.`,
    secondFactors: 'Mijn tweede factoren',
    sessionsTitle: 'Waar ik aangemeld ben',
    here: 'deze browser',
    unknownDevice: 'Een programma',
    since: (day, lastUsed) => `sinds ${day}, gezien op ${lastUsed}`,
    end: 'Beëindigen',
    endOf: (device) => `Sessie beëindigen: ${device}`,
    signOut: 'Afmelden',
    signOutEverywhere: 'Overal afmelden',
    signedOutTitle: 'Tot ziens',
    signedOutText: 'U bent afgemeld.',
    signInAgain: 'Opnieuw aanmelden',
    foreignTitle: 'Begin opnieuw op onze pagina',
    foreignText: 'Dit verzoek komt niet van onze pagina: er is niets gedaan.',
    awayTitle: 'Een ogenblik',
    awayText: 'Onze dienst antwoordt op dit moment niet. Probeer het over enkele minuten opnieuw.',
  },
  en: {
    askTitle: 'Sign in',
    askLead: 'Write your address: we send you a link that signs you in. There is no password to remember.',
    email: 'Your e-mail address',
    askButton: 'Get the link',
    askNote: 'It is the address that the cooperative has for you. Has it changed? Your office corrects it.',
    byPasskey: 'Sign in with a passkey',
    sentTitle: 'Look into your mailbox',
    sentText: (email) =>
      `If the cooperative knows the address ${email}, a link arrives there within a minute. It is good for fifteen minutes, once.`,
    sentNote:
      'Open it in this browser, on this device. Nothing comes? Look into the junk mail, or check that this is the address of your inscription.',
    again: 'Try another address',
    confirmTitle: 'You are nearly there',
    confirmText:
      'One last step, to be sure that it is you: robots that read mails open the links, and do not click here.',
    confirmButton: 'Sign me in',
    invalidTitle: 'This link does not sign you in',
    accountTitle: 'My account',
    signedInAs: (who) => `You are in En commun as ${who}.`,
    secondFactors: 'My second factors',
    sessionsTitle: 'Where I am signed in',
    here: 'this browser',
    unknownDevice: 'A program',
    since: (day, lastUsed) => `since ${day}, seen ${lastUsed}`,
    end: 'End',
    endOf: (device) => `End the session: ${device}`,
    signOut: 'Sign out',
    signOutEverywhere: 'Sign out everywhere',
    signedOutTitle: 'See you soon',
    signedOutText: 'You are signed out.',
    signInAgain: 'Sign in again',
    foreignTitle: 'Start again from our page',
    foreignText: 'This request does not come from our page: nothing was done.',
    awayTitle: 'One moment',
    awayText: 'Our service does not answer right now. Try again in a few minutes.',
  },
}
