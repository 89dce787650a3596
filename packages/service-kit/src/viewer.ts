import { z } from 'zod'

export const ROLES = [
  'MEMBER',
  'SPONSOR',
  'ADVISOR',
  'OFFICE_LEAD',
  'COMMITTEE',
  'BODY',
  'COMMUNICATOR',
  'HEAD_OFFICE',
  'PARTNER',
  'SERVICE',
] as const
export type Role = (typeof ROLES)[number]

/** Roles that somebody has as staff; the others of a person are a member's, a committee's and a body's too (rec. 8). */
const STAFF_ROLES: readonly Role[] = ['ADVISOR', 'OFFICE_LEAD', 'COMMUNICATOR', 'HEAD_OFFICE']
/** Whoever answers for an office is an advisor of it too, and need not be granted both. */
const INCLUDED: Partial<Record<Role, Role>> = { OFFICE_LEAD: 'ADVISOR' }

const hatShape = z.object({
  role: z.enum(ROLES),
  /** Code of the office for ADVISOR, OFFICE_LEAD, COMMITTEE and COMMUNICATOR, id of the body for BODY, null for the others. */
  scope: z.string().nullable(),
})
export type Hat = z.infer<typeof hatShape>

/** Who asks. The gateway finds it out, services decide by it; ids are null for hats that are not worn. */
export const viewerShape = z.object({
  hats: z.array(hatShape),
  accountId: z.string().nullable(),
  memberId: z.string().nullable(),
  staffId: z.string().nullable(),
  partner: z.object({ keyId: z.string(), scopes: z.array(z.string()) }).nullable(),
  service: z.string().nullable(),
  /** Instant of the last second proof, RFC 3339. */
  steppedUpAt: z.string().nullable(),
})
export type Viewer = z.infer<typeof viewerShape>

export const ANONYMOUS: Viewer = {
  hats: [],
  accountId: null,
  memberId: null,
  staffId: null,
  partner: null,
  service: null,
  steppedUpAt: null,
}

const everywhere = (role: Role): Hat => ({ role, scope: null })
const inEach = (role: Role, offices: readonly string[]): Hat[] => offices.map((scope) => ({ role, scope }))

export const memberViewer = (memberId: string): Viewer => ({ ...ANONYMOUS, hats: [everywhere('MEMBER')], memberId })
const memberWith = (memberId: string, hat: Hat): Viewer => {
  const member = memberViewer(memberId)
  return { ...member, hats: [...member.hats, hat] }
}
export const sponsorViewer = (memberId: string): Viewer => memberWith(memberId, everywhere('SPONSOR'))
export const committeeViewer = (memberId: string, office: string): Viewer =>
  memberWith(memberId, { role: 'COMMITTEE', scope: office })
export const bodyViewer = (memberId: string, bodyId: string): Viewer =>
  memberWith(memberId, { role: 'BODY', scope: bodyId })

const staffViewer = (staffId: string, hats: Hat[]): Viewer => ({ ...ANONYMOUS, hats, staffId })
export const advisorViewer = (staffId: string, ...offices: string[]): Viewer =>
  staffViewer(staffId, inEach('ADVISOR', offices))
export const officeLeadViewer = (staffId: string, ...offices: string[]): Viewer =>
  staffViewer(staffId, inEach('OFFICE_LEAD', offices))
export const communicatorViewer = (staffId: string, ...offices: string[]): Viewer =>
  staffViewer(staffId, inEach('COMMUNICATOR', offices))
export const headOfficeViewer = (staffId: string): Viewer => staffViewer(staffId, [everywhere('HEAD_OFFICE')])

export const partnerViewer = (keyId: string, ...scopes: string[]): Viewer => ({
  ...ANONYMOUS,
  hats: [everywhere('PARTNER')],
  partner: { keyId, scopes },
})
export const serviceViewer = (service: string): Viewer => ({ ...ANONYMOUS, hats: [everywhere('SERVICE')], service })

const gives = (worn: Role, wanted: Role): boolean => worn === wanted || INCLUDED[worn] === wanted

export const hasRole = (viewer: Viewer, ...roles: readonly Role[]): boolean =>
  viewer.hats.some((hat) => roles.some((role) => gives(hat.role, role)))

export const hasHat = (viewer: Viewer, role: Role, scope: string | null): boolean =>
  viewer.hats.some((hat) => gives(hat.role, role) && hat.scope === scope)

/** Staff of that office, or of head office, which has the whole cooperative in view. */
export const isStaffOf = (viewer: Viewer, officeCode: string): boolean =>
  hasRole(viewer, 'HEAD_OFFICE') || hasHat(viewer, 'ADVISOR', officeCode)

/** Whether the viewer acts as a member: the one to ask where a deed needs somebody who is one. */
export const isMember = (viewer: Viewer): viewer is Viewer & { memberId: string } =>
  hasRole(viewer, 'MEMBER') && viewer.memberId !== null

/** Members, all staff and our own programs: those for whom the common life is, whatever their office (rec. 3.3). */
export const isOfTheHouse = (viewer: Viewer): boolean =>
  hasRole(viewer, 'MEMBER', 'ADVISOR', 'COMMUNICATOR', 'HEAD_OFFICE', 'SERVICE')

/** Codes of the offices in which the viewer is an advisor. */
export const officesOf = (viewer: Viewer): string[] => [
  ...new Set(viewer.hats.flatMap(({ role, scope }) => (gives(role, 'ADVISOR') && scope !== null ? [scope] : []))),
]

export const FAMILIES = ['staff', 'member'] as const
export type Family = (typeof FAMILIES)[number]
const familyOf = (role: Role): Family => (STAFF_ROLES.includes(role) ? 'staff' : 'member')

/** As long as somebody is believed, their requests share one object, and with it what is kept beside it. */
const dressed = new WeakMap<Viewer, Partial<Record<Family, Viewer>>>()

/**
 * The hats of one family: an advisor who works in a committee does so as a member, and an advisor's rights stay outside
 * (rec. 8). Who says nothing and has both wears the member's, which may less.
 */
export function wearing(viewer: Viewer, asked: Family | undefined): Viewer {
  if (hasRole(viewer, 'PARTNER', 'SERVICE')) return viewer
  const has = (family: Family) => viewer.hats.some(({ role }) => familyOf(role) === family)
  const worn = asked ?? (has('member') ? 'member' : 'staff')
  const kept = dressed.get(viewer) ?? {}
  dressed.set(viewer, kept)
  kept[worn] ??= {
    ...viewer,
    hats: viewer.hats.filter(({ role }) => familyOf(role) === worn),
    memberId: worn === 'member' ? viewer.memberId : null,
    staffId: worn === 'staff' ? viewer.staffId : null,
  }
  return kept[worn]
}
