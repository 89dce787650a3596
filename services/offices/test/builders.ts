import type { Office } from '../src/offices/office.store.ts'

export const nantes = (): Office => ({
  code: 'NAN',
  name: { fr: 'Nantes', nl: 'Nantes', en: 'Nantes' },
  country: 'FR',
  timeZone: 'Europe/Paris',
  languages: ['fr'],
  location: { latitude: 47.2184, longitude: -1.5536 },
  contact: { address: '1 rue de la Coopérative, 44000 Nantes', email: 'nantes@exemple.fr', phone: null },
})

/** The same as the mutation's input. */
export const nantesInput = () => ({ ...nantes(), languages: ['FR'] })
