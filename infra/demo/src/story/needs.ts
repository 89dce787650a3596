type Outcome = 'DONE' | 'PLANNED' | 'REFUSED' | 'IMPOSSIBLE'
/**
 * A day of its own, so many days before the first run, or that day of the month before it: this month's letter tells what
 * was answered then.
 */
export type StoryDay = { on: string } | { daysAgo: number } | { ofLastMonth: number }
/** `by` is the key of someone of the staff; head office for null. */
export type StoryStep =
  | { kind: 'assign'; when: StoryDay; by: string | null; to: string; due: StoryDay }
  | { kind: 'answer'; when: StoryDay; by: string | null; outcome: Outcome; reason: string }
  | { kind: 'reopen'; when: StoryDay; by: string | null; reason: string }

/** One title names a need, so that a second run finds it. */
export type StoryNeed = {
  /** Null for the whole cooperative. */
  office: string | null
  title: string
  text: string
  language: 'FR' | 'NL' | 'EN'
  /** Reference of the member who raises it, or the key of who writes down what an office was told (head office for null). */
  raisedBy: { member: string } | { staff: string | null; when: StoryDay }
  steps: StoryStep[]
  /** References of those who join, before the last step is told. */
  joinedBy: string[]
}

export const NEEDS: readonly StoryNeed[] = [
  {
    office: null,
    title: 'Un annuaire des membres',
    text: `Savoir qui fait quoi, où, et comment se joindre : un annuaire, un catalogue, peu importe le nom. Chaque personne qui arrive le met sur la table.

« Cet outil a été cent fois demandé », disaient les groupes de travail en 2020, « et pourtant personne ne peut expliquer clairement pourquoi il n’est pas souhaitable, possible, ou met du temps à se mettre en place. »`,
    language: 'FR',
    raisedBy: { staff: null, when: { on: '2020-11-25' } },
    steps: [
      { kind: 'assign', when: { on: '2020-12-14' }, by: null, to: 'camille', due: { on: '2021-06-30' } },
      {
        kind: 'answer',
        when: { on: '2021-09-20' },
        by: null,
        outcome: 'PLANNED',
        reason:
          'Oui, mais pas avant d’avoir le consentement de chaque personne qui y figure : un fichier de membres ne s’ouvre pas tout seul. Nous préparons la question à poser.',
      },
      {
        kind: 'reopen',
        when: { on: '2023-03-14' },
        by: null,
        reason:
          'Redemandé dans trois bureaux le même mois : dix-huit mois après « c’est prévu », il n’y a toujours rien à ouvrir.',
      },
      {
        kind: 'answer',
        when: { ofLastMonth: 18 },
        by: null,
        outcome: 'DONE',
        reason: `L’annuaire existe. Y figure qui le veut, et en sort qui le veut : c’est votre consentement qui vous y met, et rien d’autre. On y cherche par métier, par savoir-faire, par bureau ou autour d’un lieu, et on s’y écrit sans que les adresses se voient.

Pourquoi si tard : parce que personne ne devait la réponse. Désormais, un besoin a quelqu’un qui la doit, et un jour pour la donner.`,
      },
    ],
    joinedBy: ['SC2001', 'SC2003', 'SC2010', 'SC2014', 'SC2019', 'SC2022', 'SC2027'],
  },
  {
    office: 'LYO',
    title: 'Une salle pour répéter le matin',
    text: 'Le bureau est vide avant dix heures. Peut-on y répéter, à trois ou quatre, deux matins par semaine ?',
    language: 'FR',
    raisedBy: { staff: 'ines', when: { daysAgo: 55 } },
    steps: [{ kind: 'assign', when: { daysAgo: 48 }, by: 'ines', to: 'matteo', due: { daysAgo: 18 } }],
    joinedBy: ['SC2009', 'SC2010'],
  },
  {
    office: null,
    title: 'Un sous-domaine pour nos sites',
    text: 'Pouvoir mettre son site sous l’adresse de la coopérative, comme labellecompagnie.encommun.example, plutôt que de payer un nom chacun de son côté.',
    language: 'FR',
    raisedBy: { staff: null, when: { ofLastMonth: 3 } },
    steps: [
      {
        kind: 'answer',
        when: { ofLastMonth: 24 },
        by: null,
        outcome: 'REFUSED',
        reason:
          'C’est faisable, et nous avons choisi de ne pas le faire : ce qui paraît sous notre adresse nous engage en droit, et nous ne voulons relire le site de personne. Un nom à soi coûte une dizaine d’euros par an et vous suit si vous partez. La référente de votre bureau aide à le réserver.',
      },
    ],
    joinedBy: ['SC2002', 'SC2010', 'SC2015'],
  },
  {
    office: 'BXL',
    title: 'De contracten ook in het Nederlands',
    text: 'Wie in Brussel in het Nederlands werkt, tekent nog te vaak een contract dat alleen in het Frans bestaat.',
    language: 'NL',
    raisedBy: { member: 'SC2022' },
    steps: [{ kind: 'assign', when: { daysAgo: 0 }, by: 'mehdi', to: 'an', due: { daysAgo: -21 } }],
    joinedBy: ['SC2027'],
  },
  {
    office: 'NAN',
    title: 'Un endroit pour réagir à froid',
    text: 'Entre deux assemblées, il n’y a nulle part où écrire une idée en prenant son temps, ni où lire celles des autres.',
    language: 'FR',
    raisedBy: { member: 'SC2003' },
    steps: [],
    joinedBy: ['SC2001', 'SC2002', 'SC2004'],
  },
]
