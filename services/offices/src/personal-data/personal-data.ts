import type { PersonalData } from '@encommun/service-kit'
import type { OfficesContext } from '../context.ts'

/** Offices know their staff and no member: there is nothing to tell, and nothing to erase but by saying so. */
export const personalData: PersonalData<OfficesContext> = {
  kinds: {},
  gather: async () => [],
  erase: async () => {},
}
