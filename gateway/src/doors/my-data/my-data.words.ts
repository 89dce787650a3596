import type { Locale } from '@encommun/domain-kit'

type Words = {
  title: string
  lead: string
  button: string
  over: { title: string; text: string }
  signIn: { title: string; text: string; button: string }
  away: { title: string; text: string }
  none: string
  archive: string
  file: string
  services: Record<string, string>
}

export const MY_DATA_WORDS: Readonly<Record<Locale, Words>> = {
  fr: {
    title: 'Vos données',
    lead: 'L’archive contient tout ce que la plateforme garde à votre sujet : des pages lisibles et les mêmes données en JSON. Elle est préparée au moment du téléchargement et ne se télécharge qu’une fois.',
    button: 'Télécharger mes données',
    over: {
      title: 'Cette archive n’est plus disponible',
      text: 'Elle a déjà été téléchargée, ou son délai de sept jours est passé. Vous pouvez en demander une nouvelle.',
    },
    signIn: {
      title: 'Connectez-vous d’abord',
      text: 'Vos données ne se remettent qu’à vous. Connectez-vous, puis revenez à ce lien.',
      button: 'Me connecter',
    },
    away: {
      title: 'Un instant',
      text: 'Une partie de la plateforme ne répond pas : l’archive serait incomplète. Rien n’est perdu, réessayez dans quelques minutes.',
    },
    none: 'Rien.',
    archive: 'Tout ce que la plateforme garde à votre sujet',
    file: 'mes-donnees',
    services: {
      members: 'Membre, activité, accords, compte',
      offices: 'Bureaux',
      cooperation: 'Rencontres',
      exchange: 'Échanges',
      governance: 'Besoins',
      communications: 'Courriels',
    },
  },
  nl: {
    title: 'Uw gegevens',
    lead: 'Het archief bevat alles wat het platform over u bewaart: leesbare pagina’s en dezelfde gegevens als JSON. Het wordt gemaakt terwijl u het ophaalt, en u haalt het één keer op.',
    button: 'Mijn gegevens ophalen',
    over: {
      title: 'Dit archief is er niet meer',
      text: 'Het werd al opgehaald, of de termijn van zeven dagen is voorbij. U kunt een nieuw vragen.',
    },
    signIn: {
      title: 'Meld u eerst aan',
      text: 'Uw gegevens gaan alleen naar u. Meld u aan en kom terug naar deze link.',
      button: 'Aanmelden',
    },
    away: {
      title: 'Een ogenblik',
      text: 'Een deel van het platform antwoordt niet: het archief zou onvolledig zijn. Er is niets verloren, probeer het over enkele minuten opnieuw.',
    },
    none: 'Niets.',
    archive: 'Alles wat het platform over u bewaart',
    file: 'mijn-gegevens',
    services: {
      members: 'Lid, activiteit, instemmingen, account',
      offices: 'Kantoren',
      cooperation: 'Ontmoetingen',
      exchange: 'Uitwisselingen',
      governance: 'Noden',
      communications: 'Mails',
    },
  },
  en: {
    title: 'Your data',
    lead: 'The archive holds all that the platform keeps of you: pages to read, and the same as JSON. It is made while you fetch it, and is fetched once.',
    button: 'Fetch my data',
    over: {
      title: 'This archive is gone',
      text: 'It was fetched before, or its seven days are over. You can ask for a new one.',
    },
    signIn: {
      title: 'Sign in first',
      text: 'Your data is handed to you alone. Sign in, then come back to this link.',
      button: 'Sign in',
    },
    away: {
      title: 'One moment',
      text: 'A part of the platform does not answer: the archive would not be whole. Nothing is lost, try again in a few minutes.',
    },
    none: 'Nothing.',
    archive: 'All that the platform keeps of you',
    file: 'my-data',
    services: {
      members: 'Member, activity, consents, account',
      offices: 'Offices',
      cooperation: 'Gatherings',
      exchange: 'Exchanges',
      governance: 'Needs',
      communications: 'Mails',
    },
  },
}
