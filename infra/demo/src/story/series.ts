import type { Task } from './gatherings.ts'

export type StorySeries = {
  office: string
  title: string
  whatItIs: string
  aim: string
  whatWeWillDo: string
  language: 'FR' | 'NL' | 'EN'
  rule: string
  holidayRule: 'SKIP' | 'NEXT_WEEK' | 'NEXT_WORKING_DAY'
  /** On the wall there; the first comes the day after the story is loaded, or later. */
  time: string
  durationMinutes: number
  place: string
  remoteLink: string | null
  onSitePlaces: number | null
  targetAudience?: { officeCodes?: string[]; trades?: string[] }
  who: Record<Task, string>
}

/** Rec. 7.3: the breakfast of Lyon, as its members described it; and one of Brussels whose days meet Belgian holidays. */
export const SERIES: readonly StorySeries[] = [
  {
    office: 'LYO',
    title: 'Petit déjeuner du 3e lundi',
    whatItIs:
      'Le petit déjeuner mensuel, deux heures : trente minutes d’« adhérent·e inspirant·e », puis un thème choisi ensemble.',
    aim: 'Trouver des façons d’exister qui ne fatiguent personne, et savoir qui fait quoi.',
    whatWeWillDo:
      'Quelqu’un raconte son métier, on échange trois idées par table, et on désigne qui organise le prochain.',
    language: 'FR',
    rule: 'FREQ=MONTHLY;BYDAY=3MO',
    holidayRule: 'NEXT_WEEK',
    time: '08:30',
    durationMinutes: 120,
    place: 'Imprimerie des Pentes, Lyon',
    remoteLink: 'https://visio.exemple.fr/petit-dej-lyon',
    // Registering is asked for: someone has to count the croissants.
    onSitePlaces: 24,
    who: { CARRIES: 'SC2010', COMMUNICATES: 'matteo', SENDS: 'matteo', ANIMATES: 'SC2009' },
  },
  {
    office: 'BXL',
    title: 'Permanence du 3e mercredi / Spreekuur van de 3e woensdag',
    whatItIs: 'Une table, deux conseiller·ères, et qui a une question ou une réponse. Men spreekt Nederlands.',
    aim: 'Que personne n’attende un rendez-vous pour une question de cinq minutes.',
    whatWeWillDo: 'Chacun·e pose la sienne ; celles qui reviennent deviennent le thème du mois suivant.',
    language: 'FR',
    rule: 'FREQ=MONTHLY;BYDAY=3WE',
    holidayRule: 'NEXT_WORKING_DAY',
    time: '12:00',
    durationMinutes: 90,
    place: 'Le bureau / Het kantoor, 40 quai aux Idées, Bruxelles',
    remoteLink: null,
    onSitePlaces: null,
    who: { CARRIES: 'SC2022', COMMUNICATES: 'mehdi', SENDS: 'an', ANIMATES: 'mehdi' },
  },
]

/** Rec. 3.3: members of every office come; the places are fewer than those who wish to, so some wait. */
export const REGISTRATIONS: readonly { office: string; title: string; seated: string[]; waiting: string[] }[] = [
  {
    office: 'LYO',
    title: 'Atelier : lire un contrat d’auteur en vidéo',
    seated: ['SC2009', 'SC2010', 'SC2011', 'SC2012', 'SC2013', 'SC2014'],
    waiting: ['SC2001', 'SC2018', 'SC2022'],
  },
]
