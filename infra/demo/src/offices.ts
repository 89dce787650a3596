/** The five offices of the demo: true towns, made-up addresses. */
export type DemoOffice = {
  code: string
  name: { fr: string; nl: string; en: string }
  country: 'FR' | 'BE'
  timeZone: string
  languages: ('FR' | 'NL' | 'EN')[]
  location: { latitude: number; longitude: number }
  contact: { address: string; email: string; phone: string }
  /** How many of the 640 members belong to it. */
  members: number
  postalCodes: string[]
}

export const OFFICES: readonly DemoOffice[] = [
  {
    code: 'NAN',
    name: { fr: 'Nantes', nl: 'Nantes', en: 'Nantes' },
    country: 'FR',
    timeZone: 'Europe/Paris',
    languages: ['FR'],
    location: { latitude: 47.2184, longitude: -1.5536 },
    contact: {
      address: '12 quai des Coopératrices, 44000 Nantes',
      email: 'nantes@encommun.example',
      phone: '+33 2 61 91 44 00',
    },
    members: 158,
    postalCodes: ['44000', '44100', '44200', '44300', '44400', '44600', '49000', '85000'],
  },
  {
    code: 'LYO',
    name: { fr: 'Lyon', nl: 'Lyon', en: 'Lyon' },
    country: 'FR',
    timeZone: 'Europe/Paris',
    languages: ['FR'],
    location: { latitude: 45.764, longitude: 4.8357 },
    contact: {
      address: '7 montée de la Grande-Table, 69001 Lyon',
      email: 'lyon@encommun.example',
      phone: '+33 4 65 71 69 00',
    },
    members: 150,
    postalCodes: ['69001', '69003', '69007', '69100', '42000', '38000', '71000'],
  },
  {
    code: 'STR',
    name: { fr: 'Strasbourg', nl: 'Straatsburg', en: 'Strasbourg' },
    country: 'FR',
    timeZone: 'Europe/Paris',
    languages: ['FR'],
    location: { latitude: 48.5734, longitude: 7.7521 },
    contact: {
      address: '3 impasse des Deux-Rives, 67000 Strasbourg',
      email: 'strasbourg@encommun.example',
      phone: '+33 3 53 01 67 00',
    },
    members: 102,
    postalCodes: ['67000', '67100', '67200', '68000', '57000'],
  },
  {
    code: 'LIE',
    name: { fr: 'Liège', nl: 'Luik', en: 'Liège' },
    country: 'BE',
    timeZone: 'Europe/Brussels',
    languages: ['FR'],
    location: { latitude: 50.6326, longitude: 5.5797 },
    contact: {
      address: '21 rue du Perron-Commun, 4000 Liège',
      email: 'liege@encommun.example',
      phone: '+32 4 555 40 00',
    },
    members: 114,
    postalCodes: ['4000', '4020', '4500', '4800', '4900', '5000', '6600'],
  },
  {
    code: 'BXL',
    name: { fr: 'Bruxelles', nl: 'Brussel', en: 'Brussels' },
    country: 'BE',
    timeZone: 'Europe/Brussels',
    languages: ['FR', 'NL'],
    location: { latitude: 50.8467, longitude: 4.3525 },
    contact: {
      address: '40 quai aux Idées / Ideeënkaai 40, 1000 Bruxelles',
      email: 'bruxelles@encommun.example',
      phone: '+32 2 555 10 00',
    },
    members: 116,
    postalCodes: ['1000', '1030', '1050', '1060', '1080', '1348', '9000'],
  },
]

export const officeOf = (code: string): DemoOffice => {
  const office = OFFICES.find((candidate) => candidate.code === code)
  if (!office) throw new Error(`the demo has no office ${code}`)
  return office
}
