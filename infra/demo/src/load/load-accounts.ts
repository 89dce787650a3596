import type { Viewer } from '@encommun/service-kit'
import { STAFF } from '../story/people.ts'
import { ACCOUNT_BY_EMAIL, GRANT_ROLE, INVITE_STAFF } from './documents.ts'
import { type Ask, headOffice, made, type UserError } from './gateway-client.ts'

type Found = { accountByEmail: { id: string } | null }
type Invited = { inviteStaff: { account: { id: string } | null; userErrors: UserError[] } }
type Granted = { grantRole: { roleGrant: object | null; userErrors: UserError[] } }

/** « Camille Rivière » is written to at `camille.riviere@equipe.example`. */
const addressOf = (displayName: string) =>
  `${displayName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@equipe.example`

/** Lets the staff of the story sign in, each in the own office, and one person of head office; members need no invitation. */
export async function loadAccounts(
  as: (viewer: Viewer) => Ask,
  staffIds: ReadonlyMap<string, string>,
): Promise<{ changes: number }> {
  // Roles are given after a second factor, which is taken for shown here.
  const ask = as({ ...headOffice, steppedUpAt: Temporal.Now.instant().toString() })
  const people = [
    ...STAFF.map(({ key, office, displayName }) => ({
      staffMemberId: staffIds.get(key),
      email: addressOf(displayName),
      role: 'ADVISOR',
      scope: office as string | null,
    })),
    { staffMemberId: headOffice.staffId, email: 'siege@equipe.example', role: 'HEAD_OFFICE', scope: null },
  ]
  let changes = 0
  for (const { staffMemberId, email, role, scope } of people) {
    const { accountByEmail } = await ask<Found>(ACCOUNT_BY_EMAIL, { email })
    if (accountByEmail) continue
    const { inviteStaff } = await ask<Invited>(INVITE_STAFF, { input: { staffMemberId, email, language: 'FR' } })
    const { id: accountId } = made(inviteStaff.account, inviteStaff.userErrors)
    const { grantRole } = await ask<Granted>(GRANT_ROLE, { input: { accountId, role, scope } })
    made(grantRole.roleGrant, grantRole.userErrors)
    changes++
  }
  return { changes }
}
