import type { DemoOffice } from '../offices.ts'

/** Staff of the demo, named by a key that the story uses. */
export type DemoStaff = { key: string; office: DemoOffice['code']; displayName: string; role: string }

export const STAFF: readonly DemoStaff[] = [
  { key: 'camille', office: 'NAN', displayName: 'Camille Rivière', role: 'Conseillère, spectacle vivant' },
  { key: 'dominique', office: 'NAN', displayName: 'Dominique Le Bras', role: 'Conseiller, vie coopérative' },
  { key: 'sarah', office: 'NAN', displayName: 'Sarah Quéméner', role: 'Accueil et premiers rendez-vous' },
  { key: 'ines', office: 'LYO', displayName: 'Inès Charvet', role: 'Conseillère, audiovisuel' },
  { key: 'matteo', office: 'LYO', displayName: 'Mattéo Brun', role: 'Conseiller, vie coopérative' },
  { key: 'lena', office: 'STR', displayName: 'Léna Muller', role: 'Conseillère' },
  { key: 'amadou', office: 'STR', displayName: 'Amadou Sow', role: 'Conseiller, arts et artisanat' },
  { key: 'juliette', office: 'LIE', displayName: 'Juliette Hardy', role: 'Conseillère' },
  { key: 'renaud', office: 'LIE', displayName: 'Renaud Collard', role: 'Conseiller, statut d’artiste' },
  { key: 'an', office: 'BXL', displayName: 'An Vandevelde', role: 'Conseillère / Adviseur' },
  { key: 'mehdi', office: 'BXL', displayName: 'Mehdi Amrani', role: 'Conseiller, vie coopérative / Adviseur' },
]

/** Rec. 6.1: who to ask before signing, and who when that person is away. */
export const REFERENTS: readonly {
  office: string
  topic: { fr: string; nl: string; en: string }
  referent: string
  backup: string | null
}[] = [
  {
    office: 'NAN',
    topic: {
      fr: 'Contrat de cession',
      nl: 'Verkoopcontract van een voorstelling',
      en: 'Contract for the sale of a show',
    },
    referent: 'camille',
    backup: 'dominique',
  },
  {
    office: 'NAN',
    topic: { fr: 'Formation professionnelle', nl: 'Beroepsopleiding', en: 'Professional training' },
    referent: 'dominique',
    backup: 'sarah',
  },
  {
    office: 'LYO',
    topic: { fr: 'Audiovisuel', nl: 'Audiovisueel', en: 'Film and video' },
    referent: 'ines',
    backup: 'matteo',
  },
  {
    office: 'STR',
    topic: { fr: 'Artisanat et métiers d’art', nl: 'Ambacht en kunstambacht', en: 'Arts and crafts' },
    referent: 'amadou',
    backup: 'lena',
  },
  {
    office: 'LIE',
    topic: { fr: 'Attestation du travail des arts', nl: 'Kunstwerkattest', en: 'Arts work certificate' },
    referent: 'renaud',
    backup: 'juliette',
  },
  {
    office: 'BXL',
    topic: { fr: 'Facturation à l’étranger', nl: 'Factureren in het buitenland', en: 'Invoicing abroad' },
    referent: 'an',
    backup: null,
  },
]
