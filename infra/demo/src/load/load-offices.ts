import { OFFICES } from '../offices.ts'
import { REFERENTS, STAFF } from '../story/people.ts'
import { NAME_REFERENT, OFFICES_QUERY, OPEN_OFFICE, WELCOME_STAFF_MEMBER } from './documents.ts'
import { type Ask, made, type UserError } from './gateway-client.ts'

type Known = {
  offices: {
    code: string
    staff: { id: string; displayName: string }[]
    referentSpecialties: { topic: { fr: string } }[]
  }[]
}

/** Opens the offices, takes in their staff, names referents: what is missing of it. Gives the staff's ids by key. */
export async function loadOffices(ask: Ask): Promise<{ changes: number; staffIds: Map<string, string> }> {
  const { offices: known } = await ask<Known>(OFFICES_QUERY)
  const knownOf = (code: string) => known.find((office) => office.code === code)
  let changes = 0

  for (const { members: _, postalCodes: __, ...input } of OFFICES) {
    if (knownOf(input.code)) continue
    const { openOffice } = await ask<{ openOffice: { office: object | null; userErrors: UserError[] } }>(OPEN_OFFICE, {
      input,
    })
    made(openOffice.office, openOffice.userErrors)
    changes++
  }

  const staffIds = new Map<string, string>()
  for (const { key, office, displayName, role } of STAFF) {
    let id = knownOf(office)?.staff.find((person) => person.displayName === displayName)?.id
    if (id === undefined) {
      const { welcomeStaffMember } = await ask<{
        welcomeStaffMember: { staffMember: { id: string } | null; userErrors: UserError[] }
      }>(WELCOME_STAFF_MEMBER, { input: { officeCode: office, displayName, role } })
      id = made(welcomeStaffMember.staffMember, welcomeStaffMember.userErrors).id
      changes++
    }
    staffIds.set(key, id)
  }

  for (const { office, topic, referent, backup } of REFERENTS) {
    if (knownOf(office)?.referentSpecialties.some((specialty) => specialty.topic.fr === topic.fr)) continue
    const { nameReferent } = await ask<{
      nameReferent: { referentSpecialty: object | null; userErrors: UserError[] }
    }>(NAME_REFERENT, {
      input: {
        officeCode: office,
        topic,
        referentId: staffIds.get(referent),
        backupId: backup && staffIds.get(backup),
      },
    })
    made(nameReferent.referentSpecialty, nameReferent.userErrors)
    changes++
  }
  return { changes, staffIds }
}
