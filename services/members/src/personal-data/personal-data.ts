import type { PersonalData, PersonalRecord, Session } from '@encommun/service-kit'
import { consentFor } from '../consents/consent.rules.ts'
import { textOf } from '../consents/consent.texts.ts'
import type { MembersContext } from '../context.ts'
import { isOpen } from '../data-exports/data-export.rules.ts'
import { deadlineOf, isLate } from '../erasures/erasure.rules.ts'
import type { Member } from '../members/member.store.ts'
import { explain } from '../typology/typology.words.ts'
import { MEMBERS_KINDS, MEMBERS_VIEWS } from './personal-data.words.ts'

export const personalData: PersonalData<MembersContext> = {
  kinds: MEMBERS_KINDS,
  views: MEMBERS_VIEWS,
  async gather(memberId, context) {
    const [[member], ...others] = await Promise.all([
      context.members.byIds([memberId]),
      figuresOf(memberId, context),
      lettersOf(memberId, context),
      requestsOf(memberId, context),
      accessOf(memberId, context),
    ])
    return [...(member ? fileOf(member, context) : []), ...others.flat()]
  },
  erase: eraseFile,
}

const text = (at: { toString(): string } | null | undefined) => at?.toString() ?? null

function fileOf(member: Member, { locale }: MembersContext): PersonalRecord[] {
  const { consents, periods, sheet, location } = member
  const publication = consentFor(consents, 'SHEET_IN_NEWSLETTER')
  return [
    {
      kind: 'Member',
      values: {
        id: member.id,
        ref: member.ref,
        displayName: member.displayName,
        email: member.email,
        officeCode: member.officeCode,
        joinedOn: member.joinedOn.toString(),
        locale: member.locale,
        skills: member.skills,
        membershipOrigin: member.origin,
        place: location && `${location.latitude}, ${location.longitude}`,
      },
    },
    ...member.declaredTrades.map((name) => ({ kind: 'Trade', values: { name, origin: 'DECLARED' } })),
    ...member.observedTrades.map((name) => ({ kind: 'Trade', values: { name, origin: 'OBSERVED' } })),
    ...periods.map(({ officeCode, from, to }) => ({
      kind: 'MembershipPeriod',
      values: { officeCode, from: from.toString(), to: text(to) },
    })),
    ...(sheet
      ? [
          {
            kind: 'PresentationSheet',
            values: {
              id: sheet.id,
              text: sheet.text,
              trades: member.declaredTrades,
              publishable: publication !== undefined,
              publishableSince: text(publication?.givenAt),
            },
          },
        ]
      : []),
    ...consents.map((consent) => ({
      kind: 'ConsentEvent',
      values: {
        purpose: consent.purpose,
        textVersion: consent.textVersion,
        text: textOf(consent)?.[locale] ?? null,
        source: consent.source,
        givenAt: consent.givenAt.toString(),
        withdrawnAt: text(consent.withdrawnAt),
        withdrawnBy: consent.withdrawnBy,
      },
    })),
  ]
}

async function figuresOf(
  memberId: string,
  { contracts, snapshots, classifications, ruleSets, locale }: MembersContext,
): Promise<PersonalRecord[]> {
  const [lines, months, classes, rules] = await Promise.all([
    contracts.allOf(memberId),
    snapshots.allOf(memberId),
    classifications.historyOf([memberId]),
    ruleSets.all(),
  ])
  return [
    ...lines.map(({ memberId: _, ...values }) => ({ kind: 'Contract', values })),
    ...months.map(({ month, contracts: count, cents, lastContractOn, version }) => ({
      kind: 'ActivityMonth',
      values: { month, contracts: count, turnoverCents: cents, lastContractOn, version },
    })),
    ...classes.map((found) => {
      const ruleSet = rules.find(({ id }) => id === found.ruleSetId)
      return {
        kind: 'MemberClassification',
        values: {
          id: found.id,
          class: found.class,
          from: found.months.from,
          to: found.months.to,
          contracts: found.contracts,
          turnoverCents: found.turnoverCents,
          classifiedAt: found.classifiedAt.toString(),
          explanation: ruleSet ? explain(found, ruleSet, locale) : null,
        },
      }
    }),
  ]
}

async function lettersOf(memberId: string, { contactRequests }: MembersContext): Promise<PersonalRecord[]> {
  // What others wrote to the member is theirs, and lies in the member's own mailbox.
  return (await contactRequests.sentBy(memberId)).map(({ id, subject, message, requestedAt }) => ({
    kind: 'ContactRequest',
    values: { id, subject, message, requestedAt: requestedAt.toString() },
  }))
}

async function requestsOf(memberId: string, { dataExports, erasures, now }: MembersContext): Promise<PersonalRecord[]> {
  const [requests, asked] = await Promise.all([dataExports.allOf(memberId), erasures.allOf(memberId)])
  return [
    ...requests.map((request) => ({
      kind: 'DataExport',
      values: {
        id: request.id,
        requestedAt: request.requestedAt.toString(),
        expiresAt: request.expiresAt.toString(),
        collectedAt: text(request.collectedAt),
        isOpen: isOpen(request, now),
        language: request.locale,
      },
    })),
    ...asked.map((erasure) => ({
      kind: 'Erasure',
      values: {
        id: erasure.id,
        memberId,
        state: erasure.state,
        askedAt: erasure.askedAt.toString(),
        askedBy: erasure.askedBy,
        dueAt: erasure.dueAt.toString(),
        deadlineAt: deadlineOf(erasure).toString(),
        isLate: isLate(erasure, now),
        finishedAt: text(erasure.finishedAt),
      },
    })),
  ]
}

async function accessOf(
  memberId: string,
  { accounts, sessions, roleGrants, secondFactors, passkeys }: MembersContext,
): Promise<PersonalRecord[]> {
  const account = await accounts.byMemberId(memberId)
  if (!account) return []
  const [opened, granted, factors, keys] = await Promise.all([
    sessions.allOf(account.id),
    roleGrants.ofAccounts([account.id]),
    secondFactors.of(account.id),
    passkeys.of(account.id),
  ])
  return [
    {
      kind: 'Account',
      values: {
        id: account.id,
        email: account.email,
        staffMemberId: account.staffId,
        createdAt: account.createdAt.toString(),
        invitedUntil: text(account.invitedUntil),
      },
    },
    ...opened.map(({ id, userAgent, createdAt, lastUsedAt, expiresAt }) => ({
      kind: 'Session',
      values: {
        id,
        device: userAgent,
        createdAt: createdAt.toString(),
        lastUsedAt: lastUsedAt.toString(),
        expiresAt: expiresAt.toString(),
      },
    })),
    ...granted.map(({ id, role, scope, from, until, grantedAt, grantedBy }) => ({
      kind: 'RoleGrant',
      values: {
        id,
        role,
        scope,
        from: from.toString(),
        until: text(until),
        grantedAt: grantedAt.toString(),
        grantedBy,
      },
    })),
    {
      kind: 'SecondFactors',
      values: {
        hasTotp: factors.totp !== null,
        recoveryCodesLeft: factors.recoveryHashes.length,
        forStaff: account.staffId !== null,
        steppedUpAt: text(opened.at(-1)?.steppedUpAt),
      },
    },
    ...keys.map(({ id, name, createdAt, lastUsedAt }) => ({
      kind: 'Passkey',
      values: { id, name, createdAt: createdAt.toString(), lastUsedAt: text(lastUsedAt) },
    })),
  ]
}

/** Everything goes but the register: that there was an erasure, and a hash by which an import knows the reference. */
async function eraseFile(memberId: string, context: MembersContext, session: Session): Promise<void> {
  const { members, contracts, snapshots, classifications, contactRequests, dataExports, erasures, now } = context
  const [member] = await members.byIds([memberId])
  if (member) await erasures.rememberRef(member.ref, now, session)
  await members.remove(memberId, session)
  await contracts.removeOf([memberId], session)
  await snapshots.removeOf([memberId], session)
  await classifications.removeOf([memberId], session)
  await contactRequests.removeOf(memberId, session)
  await dataExports.removeOf(memberId, session)
  await eraseAccess(memberId, member?.email ?? null, context, session)
}

/** The roles that somebody has as a member; those of the work belong to the work. */
const MEMBER_ROLES_ONLY = ['SPONSOR', 'COMMITTEE', 'BODY'] as const

async function eraseAccess(
  memberId: string,
  email: string | null,
  { accounts, sessions, roleGrants, secondFactors, passkeys, signInChallenges }: MembersContext,
  session: Session,
): Promise<void> {
  const account = await accounts.byMemberId(memberId)
  for (const address of new Set([email, account?.email ?? null]))
    if (address !== null) await signInChallenges.removeOf(address, session)
  if (!account) return
  await sessions.removeAllOf(account.id, session)
  if (account.staffId !== null) {
    await roleGrants.removeAllOf(account.id, MEMBER_ROLES_ONLY, session)
    await accounts.unlinkMember(account.id, session)
    return
  }
  await roleGrants.removeAllOf(account.id, null, session)
  await secondFactors.forget(account.id, session)
  await passkeys.removeAllOf(account.id, session)
  await accounts.remove(account.id, session)
}
