import { ok, type Result, refuse } from '@encommun/domain-kit'
import type { ReferentSpecialty } from './specialty.store.ts'
import type { StaffMember } from './staff.store.ts'

export const isActive = (person: StaffMember | null): person is StaffMember =>
  person !== null && person.endedAt === null

/** Rec. 6.1: a backup who is the referent is no backup, and both answer in their own office. */
export function checkReferents(
  wish: Pick<ReferentSpecialty, 'officeCode' | 'referentId' | 'backupId'>,
  referent: StaffMember | null,
  backup: StaffMember | null,
): Result<true> {
  if (!isActive(referent)) return refuse({ code: 'UNKNOWN_STAFF_MEMBER', field: ['referentId'] })
  if (wish.backupId !== null && !isActive(backup)) return refuse({ code: 'UNKNOWN_STAFF_MEMBER', field: ['backupId'] })
  if (wish.backupId === wish.referentId) return refuse({ code: 'BACKUP_IS_REFERENT', field: ['backupId'] })
  if (referent.officeCode !== wish.officeCode)
    return refuse({ code: 'OTHER_OFFICE', field: ['referentId'], values: { name: referent.displayName } })
  if (backup && backup.officeCode !== wish.officeCode)
    return refuse({ code: 'OTHER_OFFICE', field: ['backupId'], values: { name: backup.displayName } })
  return ok(true)
}
