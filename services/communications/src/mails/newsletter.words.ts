import type { Locale } from '@encommun/domain-kit'
import type { NewsKind } from '../news/news-item.store.ts'

/** « de Nantes », « d’Angers », « du Mans », « des Sables-d’Olonne »: French joins the name of a town to its preposition. */
export function ofTown(town: string): string {
  if (town.startsWith('Le ')) return `du ${town.slice(3)}`
  if (town.startsWith('Les ')) return `des ${town.slice(4)}`
  return /^[aeiouyhàâéèêëîïôûü]/i.test(town) ? `d’${town}` : `de ${town}`
}

type Words = {
  subject: (office: string, month: string) => string
  preheader: (gatherings: number, recaps: number, newMembers: number) => string
  kicker: (month: string) => string
  title: (office: string) => string
  greeting: (name: string) => string
  lead: string
  gatherings: string
  noGatherings: string
  what: string
  aim: string
  how: string
  remotely: string
  onSiteAndRemotely: string
  minutes: (minutes: number) => string
  recaps: string
  noRecaps: string
  lesson: string
  photo: (credit: string) => string
  more: string
  needs: string
  reason: string
  exchange: string
  exchanged: (giver: string, receiver: string) => string
  news: string
  noNews: string
  kinds: Record<NewsKind, string>
  newMembers: string
  newMembersLead: string
  noNewMembers: string
  yourTurn: string
  yourTurnText: string
  write: string
  why: (office: string) => string
  unsubscribe: string
  signature: string
  /** Stands for the reader in a preview. */
  exampleName: string
}

const hours = (minutes: number, hour: string, half: (hours: number) => string) =>
  minutes % 60 === 0 ? `${minutes / 60}\u00a0${hour}` : half(Math.floor(minutes / 60))

/** What a letter counts up in its preview line: « 3 rencontres, 1 récit, 2 nouveaux visages ». */
const listed = (counts: readonly (readonly [number, string, string])[], none: string) =>
  counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count}\u00a0${count === 1 ? one : many}`)
    .join(', ') || none

export const NEWSLETTER_WORDS: Readonly<Record<Locale, Words>> = {
  fr: {
    subject: (office, month) => `${office}, ${month} : ce que nous faisons ensemble`,
    preheader: (gatherings, recaps, newMembers) =>
      `Dans cette lettre : ${listed(
        [
          [gatherings, 'rencontre', 'rencontres'],
          [recaps, 'récit', 'récits'],
          [newMembers, 'nouveau visage', 'nouveaux visages'],
        ],
        'des nouvelles de la coopérative',
      )}.`,
    kicker: (month) => `La lettre · ${month}`,
    title: (office) => `Des nouvelles ${ofTown(office)}`,
    greeting: (name) => `Bonjour ${name},`,
    lead: 'Voici ce qui se prépare, ce qui s’est passé le mois dernier, et qui vient de nous rejoindre.',
    gatherings: 'Les prochaines rencontres',
    noGatherings: 'Rien n’est encore annoncé. Et si c’était vous qui proposiez la prochaine rencontre ?',
    what: 'Qu’est-ce que c’est ?',
    aim: 'Dans quel but ?',
    how: 'Que va-t-on y faire ?',
    remotely: 'À distance',
    onSiteAndRemotely: 'ou à distance',
    minutes: (minutes) =>
      minutes < 60
        ? `${minutes}\u00a0min`
        : hours(minutes, 'h', (whole) => `${whole}\u00a0h\u00a0${String(minutes % 60).padStart(2, '0')}`),
    recaps: 'Le mois dernier, ensemble',
    noRecaps: 'Aucun récit ce mois-ci : deux phrases et une photo suffisent pour que les absents en profitent.',
    lesson: 'Ce que nous en retenons',
    photo: (credit) => `Photo : ${credit}`,
    more: 'Lire la suite',
    needs: 'Vous l’aviez demandé',
    reason: 'Pourquoi',
    exchange: 'L’échange du mois',
    exchanged: (giver, receiver) =>
      `${giver} a donné, ${receiver} a reçu. Et vous, qu’offririez-vous, que demanderiez-vous ?`,
    news: 'Bon à savoir',
    noNews: 'Pas d’autre nouvelle ce mois-ci.',
    kinds: { GENERAL: 'La coopérative', TRADE: 'Métier', LEGAL: 'Droit et statut' },
    newMembers: 'Nouveaux visages',
    newMembersLead: 'Ils et elles ont souhaité se présenter. Faites-leur signe par l’annuaire.',
    noNewMembers: 'Personne ne s’est présenté ce mois-ci. Votre fiche attend peut-être un « oui » de votre part.',
    yourTurn: 'Et le mois prochain ?',
    yourTurnText: 'Une idée de rencontre, un coup de main à proposer, une question cent fois posée : répondez-nous.',
    write: 'Écrire au bureau',
    why: (office) =>
      `Vous recevez cette lettre, une fois par mois, parce que vous êtes membre du bureau ${ofTown(office)}.`,
    unsubscribe: 'Ne plus la recevoir',
    signature: 'L’équipe du bureau',
    exampleName: 'Camille',
  },
  nl: {
    subject: (office, month) => `${office}, ${month}: wat we samen doen`,
    preheader: (gatherings, recaps, newMembers) =>
      `In deze nieuwsbrief: ${listed(
        [
          [gatherings, 'ontmoeting', 'ontmoetingen'],
          [recaps, 'verslag', 'verslagen'],
          [newMembers, 'nieuw gezicht', 'nieuwe gezichten'],
        ],
        'nieuws uit de coöperatie',
      )}.`,
    kicker: (month) => `De nieuwsbrief · ${month}`,
    title: (office) => `Nieuws uit ${office}`,
    greeting: (name) => `Dag ${name},`,
    lead: 'Dit staat er op stapel, dit gebeurde vorige maand, en deze mensen zijn er nieuw bij.',
    gatherings: 'De volgende ontmoetingen',
    noGatherings: 'Er is nog niets aangekondigd. Stelt u de volgende ontmoeting voor?',
    what: 'Wat is het?',
    aim: 'Waarvoor dient het?',
    how: 'Wat gaan we er doen?',
    remotely: 'Online',
    onSiteAndRemotely: 'of online',
    minutes: (minutes) =>
      minutes < 60
        ? `${minutes}\u00a0min.`
        : hours(minutes, 'uur', (whole) => `${whole}\u00a0uur\u00a0${minutes % 60}`),
    recaps: 'Vorige maand, samen',
    noRecaps: 'Geen verslagen deze maand: twee zinnen en een foto volstaan voor wie er niet bij was.',
    lesson: 'Wat we ervan onthouden',
    photo: (credit) => `Foto: ${credit}`,
    more: 'Lees verder',
    needs: 'U had erom gevraagd',
    reason: 'Waarom',
    exchange: 'De uitwisseling van de maand',
    exchanged: (giver, receiver) => `${giver} gaf, ${receiver} kreeg. En u, wat zou u bieden, wat zou u vragen?`,
    news: 'Goed om te weten',
    noNews: 'Verder geen nieuws deze maand.',
    kinds: { GENERAL: 'De coöperatie', TRADE: 'Beroep', LEGAL: 'Recht en statuut' },
    newMembers: 'Nieuwe gezichten',
    newMembersLead: 'Zij stellen zich graag voor. Laat van u horen via de ledengids.',
    noNewMembers: 'Deze maand stelde niemand zich voor. Misschien wacht uw fiche op een “ja” van u.',
    yourTurn: 'En volgende maand?',
    yourTurnText:
      'Een idee voor een ontmoeting, een helpende hand, een vraag die al honderd keer gesteld werd: antwoord ons.',
    write: 'Het kantoor schrijven',
    why: (office) => `U krijgt deze brief één keer per maand omdat u lid bent van het kantoor ${office}.`,
    unsubscribe: 'Niet meer ontvangen',
    signature: 'Het team van het kantoor',
    exampleName: 'Camille',
  },
  en: {
    subject: (office, month) => `${office}, ${month}: what we do together`,
    preheader: (gatherings, recaps, newMembers) =>
      `In this letter: ${listed(
        [
          [gatherings, 'gathering', 'gatherings'],
          [recaps, 'story', 'stories'],
          [newMembers, 'new face', 'new faces'],
        ],
        'news of the cooperative',
      )}.`,
    kicker: (month) => `The letter · ${month}`,
    title: (office) => `News from ${office}`,
    greeting: (name) => `Hello ${name},`,
    lead: 'Here is what is coming, what happened last month, and who has just joined us.',
    gatherings: 'Next gatherings',
    noGatherings: 'Nothing is announced yet. Will you propose the next one?',
    what: 'What is it?',
    aim: 'What is it for?',
    how: 'What will we do there?',
    remotely: 'Online',
    onSiteAndRemotely: 'or online',
    minutes: (minutes) =>
      minutes < 60
        ? `${minutes}\u00a0min`
        : hours(minutes, 'h', (whole) => `${whole}\u00a0h\u00a0${String(minutes % 60).padStart(2, '0')}`),
    recaps: 'Last month, together',
    noRecaps: 'No stories this month: two sentences and a picture are enough for those who could not come.',
    lesson: 'What we learnt',
    photo: (credit) => `Photo: ${credit}`,
    more: 'Read on',
    needs: 'You had asked for it',
    reason: 'Why',
    exchange: 'The exchange of the month',
    exchanged: (giver, receiver) =>
      `${giver} gave, ${receiver} received. And you: what would you offer, what would you ask for?`,
    news: 'Good to know',
    noNews: 'No other news this month.',
    kinds: { GENERAL: 'The cooperative', TRADE: 'Trade', LEGAL: 'Law and status' },
    newMembers: 'New faces',
    newMembersLead: 'They asked to introduce themselves. Say hello through the directory.',
    noNewMembers: 'Nobody introduced themselves this month. Perhaps your own sheet is waiting for your “yes”.',
    yourTurn: 'And next month?',
    yourTurnText: 'An idea for a gathering, a hand to lend, a question asked a hundred times: answer us.',
    write: 'Write to the office',
    why: (office) => `You receive this letter once a month because you are a member of the ${office} office.`,
    unsubscribe: 'Stop receiving it',
    signature: 'The office team',
    exampleName: 'Camille',
  },
}
