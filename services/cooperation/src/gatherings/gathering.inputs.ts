import { LOCALES, pageOf, pageWindow } from '@encommun/domain-kit'
import type { AnnounceGatheringInput, QueryGatheringsArgs, ResponsibilityInput } from '../__generated__/resolvers.ts'
import type { AnnouncementWish, Responsibility } from './gathering.rules.ts'
import { type Gathering, type GatheringWindow, positionOf } from './gathering.store.ts'

/** What GraphQL leaves out or gives as null, as the rules take it. */
export const windowOf = (
  wish: Omit<NonNullable<QueryGatheringsArgs['filter']>, 'officeCode'>,
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
): GatheringWindow => ({
  from: wish.from ?? null,
  until: wish.until ?? null,
  state: wish.state ?? null,
  page: pageWindow({ first: first ?? null, after: after ?? null }, 2),
})
export const connectionOf = (rows: readonly Gathering[], { page }: GatheringWindow) => pageOf(rows, page, positionOf)

const responsibilityOf = ({ task, memberId, staffMemberId }: ResponsibilityInput): Responsibility => ({
  task,
  memberId: memberId ?? null,
  staffMemberId: staffMemberId ?? null,
})

export const wishOf = (input: AnnounceGatheringInput): AnnouncementWish => ({
  ...input,
  language: LOCALES.find((locale) => locale.toUpperCase() === input.language) ?? 'fr',
  place: input.place ?? null,
  remoteLink: input.remoteLink ?? null,
  onSitePlaces: input.onSitePlaces ?? null,
  remotePlaces: input.remotePlaces ?? null,
  targetAudience: {
    officeCodes: input.targetAudience?.officeCodes ?? [],
    trades: input.targetAudience?.trades ?? [],
  },
  isCoDevelopment: input.isCoDevelopment ?? false,
  responsibilities: input.responsibilities.map(responsibilityOf),
})
