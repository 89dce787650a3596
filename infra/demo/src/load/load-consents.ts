import type { Viewer } from '@encommun/service-kit'
import { memberViewer } from '@encommun/service-kit'
import { PORTRAITS } from '../export/portraits.ts'
import { GIVE_CONSENT, MEMBER_BY_REF } from './documents.ts'
import { type Ask, headOffice, made, type UserError } from './gateway-client.ts'

/** As the screen of the sheet asks it; a new wording is a new version. */
const TEXT_VERSION = '2026-11'

type Found = { memberByRef: { id: string; consents: { purpose: string }[] | null } | null }

/**
 * Newcomers consent to their sheet in a newsletter, each as themselves. Whoever was asked before is not asked again: a
 * consent that somebody withdrew stays withdrawn. Gives the ids of all portraits by reference.
 */
export async function loadConsents(
  as: (viewer: Viewer) => Ask,
): Promise<{ changes: number; memberIds: Map<string, string> }> {
  const ask = as(headOffice)
  const memberIds = new Map<string, string>()
  let changes = 0
  for (const { ref, publishes } of PORTRAITS) {
    const { memberByRef } = await ask<Found>(MEMBER_BY_REF, { ref })
    if (!memberByRef) throw new Error(`there is no member ${ref}, though it was imported`)
    const { id, consents } = memberByRef
    memberIds.set(ref, id)
    const wasAsked = consents?.some(({ purpose }) => purpose === 'SHEET_IN_NEWSLETTER') ?? false
    if (!publishes || wasAsked) continue
    const { giveConsent } = await as(memberViewer(id))<{
      giveConsent: { member: object | null; userErrors: UserError[] }
    }>(GIVE_CONSENT, { input: { purpose: 'SHEET_IN_NEWSLETTER', textVersion: TEXT_VERSION } })
    made(giveConsent.member, giveConsent.userErrors)
    changes++
  }
  return { changes, memberIds }
}
