import { dayIn, newId, ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import { consentFor } from '../consents/consent.rules.ts'
import type { MembersContext } from '../context.ts'
import { BUSINESS_TIME_ZONE } from '../time-zone.ts'
import { CONTACTS_A_DAY, checkLetter } from './contact.rules.ts'

type Input = { memberId: string; subject: string; message: string; idempotencyKey: string }

/** Gives the id of the message. Whoever cannot be reached and whoever does not exist are told apart by nobody. */
export async function contactMember(
  { idempotencyKey, ...letter }: Input,
  context: MembersContext,
): Promise<Result<string>> {
  const { viewer, loaders, contactRequests, once, publish, audit, now } = context
  const sender = viewer.memberId === null ? null : await loaders.member.load(viewer.memberId)
  allow(sender !== null, viewer, 'write to members')
  const checked = checkLetter(letter)
  if (!checked.ok) return checked
  if (letter.memberId === viewer.memberId) return refuse({ code: 'CONTACT_YOURSELF', field: ['memberId'] })
  const receiver = await loaders.member.load(letter.memberId)
  if (!sender || !receiver || !consentFor(receiver.consents, 'DIRECTORY'))
    return refuse({ code: 'MEMBER_NOT_REACHABLE', field: ['memberId'] })
  const day = dayIn(now, BUSINESS_TIME_ZONE).toString()
  await contactRequests.openDay(sender.id, day)
  return once(context, idempotencyKey, letter, async (session) => {
    if (!(await contactRequests.takeOne(sender.id, day, CONTACTS_A_DAY, session)))
      return refuse({ code: 'CONTACT_LIMIT_REACHED', values: { limit: CONTACTS_A_DAY } })
    const id = newId('con')
    const parties = { fromMemberId: sender.id, toMemberId: receiver.id }
    await contactRequests.insert({ id, ...parties, ...checked.value, requestedAt: now }, session)
    await audit.record(session, { deed: 'contact-member', resource: receiver.id, office: receiver.officeCode })
    await publish('contact.requested', { contactRequestId: id }, session)
    return ok(id)
  })
}
