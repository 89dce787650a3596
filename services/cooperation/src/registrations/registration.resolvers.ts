import { pageOf, pageWindow } from '@encommun/domain-kit'
import type { Resolvers } from '../__generated__/resolvers.ts'
import type { CooperationContext } from '../context.ts'
import { maySeeGatherings } from '../gatherings/gathering.policy.ts'
import type { Gathering } from '../gatherings/gathering.store.ts'
import { mustLoadGathering } from '../gatherings/must-load-gathering.ts'
import { payload } from '../payload.ts'
import { leaveSeat } from './leave-seat.ts'
import { maySeeWhoComes, officesWhoseRegistrationsAreSeen } from './registration.policy.ts'
import { ACTIVE, isInAudience, whyNotPushed } from './registration.rules.ts'
import type { Registration } from './registration.store.ts'
import { takeSeat } from './take-seat.ts'

/** What the members service says of the person, when a field requires it. */
type Required = { office: { code: string } | null; trades: readonly { name: string }[] } | null
/** All that is known here of a member. */
export type MemberParent = { id: string }
export type RegistrationParent = Registration & { required?: Required }

const isActive = ({ state }: Registration) => ACTIVE.some((active) => active === state)

async function seesWhoComes(gathering: Gathering, { viewer, loaders }: CooperationContext): Promise<boolean> {
  const own = viewer.memberId === null ? null : await loaders.ownRegistrationAt.load(gathering.id)
  return maySeeWhoComes(viewer, gathering, own !== null && isActive(own))
}

async function seesRegistration(registration: Registration, context: CooperationContext): Promise<boolean> {
  if (!maySeeGatherings(context.viewer)) return false
  if (registration.memberId === context.viewer.memberId) return true
  return seesWhoComes(await mustLoadGathering(registration.gatheringId, context), context)
}

async function findRegistration(id: string, context: CooperationContext): Promise<Registration | null> {
  const registration = await context.loaders.registration.load(id)
  return registration && (await seesRegistration(registration, context)) ? registration : null
}

export const registrationResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Gathering' | 'Member' | 'Registration'> = {
  Query: {
    registration: (_, { id }, context) => findRegistration(id, context),
  },
  Mutation: {
    takeSeat: async (_, { input }, context) => payload('registration', await takeSeat(input, context), context),
    leaveSeat: async (_, { input }, context) => payload('registration', await leaveSeat(input, context), context),
  },
  Gathering: {
    onSitePlaces: ({ place, onSitePlaces, onSite }) => (place === null ? null : { limit: onSitePlaces, ...onSite }),
    remotePlaces: ({ remoteLink, remotePlaces, remote }) =>
      remoteLink === null ? null : { limit: remotePlaces, ...remote },
    myRegistration: ({ id }, _, { loaders }) => loaders.ownRegistrationAt.load(id),
    registrations: async (gathering, { first, after }, context) => {
      if (!(await seesWhoComes(gathering, context))) return null
      const page = pageWindow({ first: first ?? null, after: after ?? null })
      return pageOf(await context.loaders.registrationsAt(page).load(gathering.id), page, ({ turn }) => [turn])
    },
  },
  Member: {
    __resolveReference: ({ id }) => ({ id }),
    registrations: async ({ id }, { first, after }, { viewer, loaders }) => {
      const officeCodes = officesWhoseRegistrationsAreSeen(viewer, id)
      if (officeCodes?.length === 0) return null
      const page = pageWindow({ first: first ?? null, after: after ?? null })
      return pageOf(await loaders.registrationsOf({ officeCodes, page }).load(id), page, (row) => [row.id])
    },
  },
  Registration: {
    __resolveReference: async (reference, context) => {
      const registration = await findRegistration(reference.id, context)
      if (!registration) return null
      const { member } = reference as { member?: Required }
      return member === undefined ? registration : { ...registration, required: member }
    },
    gathering: ({ gatheringId }, _, context) => mustLoadGathering(gatheringId, context),
    member: ({ memberId }) => ({ id: memberId }),
    // Null also for whoever was promoted between the two reads.
    waitingRank: (registration, _, { loaders }) =>
      registration.state === 'WAITING' ? loaders.waitingRank.load(registration) : null,
    notPushedBecause: async ({ memberId, gatheringId, required }, _, context) => {
      if (!required || memberId !== context.viewer.memberId) return null
      const { targetAudience } = await mustLoadGathering(gatheringId, context)
      const person = { officeCode: required.office?.code ?? null, trades: required.trades.map(({ name }) => name) }
      return isInAudience(targetAudience, person) ? null : whyNotPushed(targetAudience)[context.locale]
    },
  },
}
