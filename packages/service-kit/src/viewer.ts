import { z } from 'zod'

export const ROLES = ['MEMBER', 'ADVISOR', 'HEAD_OFFICE', 'PARTNER', 'SERVICE'] as const
export type Role = (typeof ROLES)[number]

/** Who asks. The gateway finds it out, services decide by it; ids are null for hats that are not worn. */
export const viewerShape = z.object({
  roles: z.array(z.enum(ROLES)),
  memberId: z.string().nullable(),
  staffId: z.string().nullable(),
  /** Codes of the offices in which the viewer is an advisor. */
  offices: z.array(z.string()),
  partnerKey: z.string().nullable(),
  service: z.string().nullable(),
})
export type Viewer = z.infer<typeof viewerShape>

export const ANONYMOUS: Viewer = {
  roles: [],
  memberId: null,
  staffId: null,
  offices: [],
  partnerKey: null,
  service: null,
}

export const memberViewer = (memberId: string): Viewer => ({ ...ANONYMOUS, roles: ['MEMBER'], memberId })
export const advisorViewer = (staffId: string, ...offices: string[]): Viewer => ({
  ...ANONYMOUS,
  roles: ['ADVISOR'],
  staffId,
  offices,
})
export const headOfficeViewer = (staffId: string): Viewer => ({ ...ANONYMOUS, roles: ['HEAD_OFFICE'], staffId })
export const partnerViewer = (partnerKey: string): Viewer => ({ ...ANONYMOUS, roles: ['PARTNER'], partnerKey })
export const serviceViewer = (service: string): Viewer => ({ ...ANONYMOUS, roles: ['SERVICE'], service })

export const hasRole = (viewer: Viewer, ...roles: readonly Role[]): boolean =>
  roles.some((role) => viewer.roles.includes(role))

/** Staff of that office, or of head office, which has the whole cooperative in view. */
export const isStaffOf = (viewer: Viewer, officeCode: string): boolean =>
  hasRole(viewer, 'HEAD_OFFICE') || (hasRole(viewer, 'ADVISOR') && viewer.offices.includes(officeCode))
