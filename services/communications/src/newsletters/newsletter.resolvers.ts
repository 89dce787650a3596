import { pageOf, pageWindow } from '@encommun/domain-kit'
import type { Resolvers } from '../__generated__/resolvers.ts'
import type { CommunicationsContext } from '../context.ts'
import { localeOfLanguage } from '../languages.ts'
import { letterKey } from '../loaders.ts'
import { payload } from '../payload.ts'
import { approveNewsletter } from './approve-newsletter.ts'
import { assembleNewsletter } from './assemble-newsletter.ts'
import { mayRead, seesDrafts } from './newsletter.policy.ts'
import { erasureDayOf } from './newsletter.rules.ts'
import type { Newsletter } from './newsletter.store.ts'
import { previewNewsletter } from './preview-newsletter.ts'
import { reopenNewsletter } from './reopen-newsletter.ts'
import { sendNewsletter } from './send-newsletter.ts'
import { stopNewsletter } from './stop-newsletter.ts'

const readable = (newsletter: Newsletter | null, { viewer }: CommunicationsContext) =>
  newsletter && mayRead(viewer, newsletter) ? newsletter : null
const staffMember = (id: string | null) => (id === null ? null : { id })
const named = (ids: string[]) => ids.map((id) => ({ id }))

export const newsletterResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Office' | 'Newsletter' | 'NewsletterSections'
> = {
  Query: {
    newsletter: async (_, { id }, context) => readable(await context.loaders.newsletter.load(id), context),
  },
  Mutation: {
    assembleNewsletter: async (_, { input }, context) => {
      const wish = { ...input, month: input.month ?? null, opening: input.opening ?? null }
      return payload('newsletter', await assembleNewsletter(wish, context), context)
    },
    approveNewsletter: async (_, { input }, context) =>
      payload('newsletter', await approveNewsletter({ ...input, revision: input.revision ?? null }, context), context),
    reopenNewsletter: async (_, { input }, context) =>
      payload('newsletter', await reopenNewsletter(input.newsletterId, context), context),
    sendNewsletter: async (_, { input }, context) =>
      payload('newsletter', await sendNewsletter(input, context), context),
    stopNewsletter: async (_, { input }, context) =>
      payload('newsletter', await stopNewsletter(input.newsletterId, context), context),
  },
  Office: {
    newsletters: async ({ code }, page, { viewer, newsletters }) => {
      const window = pageWindow(page)
      const rows = await newsletters.page(code, !seesDrafts(viewer, code), window)
      return pageOf(rows, window, ({ month }) => [month.toString()])
    },
    newsletter: async ({ code }, { month }, context) =>
      readable(await context.loaders.newsletterOfMonth.load(letterKey(code, month)), context),
  },
  Newsletter: {
    __resolveReference: async ({ id }, context) => readable(await context.loaders.newsletter.load(id), context),
    office: ({ edition }) => ({ code: edition }),
    assembledBy: ({ assembledById }) => staffMember(assembledById),
    approvedBy: ({ approvedById }) => staffMember(approvedById),
    sections: (newsletter) => newsletter,
    preview: (newsletter, { language }, context) => previewNewsletter(newsletter, localeOfLanguage(language), context),
    delivery: async (newsletter, _, { viewer, loaders }) => {
      const { id, edition, startedAt, finishedAt, total, timeZone, finalCounts } = newsletter
      if (!startedAt || !seesDrafts(viewer, edition)) return null
      const counts = finalCounts ?? (await loaders.deliveryCounts.load(id))?.counts
      if (!counts) throw new Error(`no counts of newsletter ${id}`)
      const recipientsErasedOn = finishedAt && erasureDayOf(finishedAt, timeZone)
      return { ...counts, total, startedAt, finishedAt, recipientsErasedOn }
    },
  },
  NewsletterSections: {
    nextGatherings: ({ contents }) => named(contents.gatheringIds),
    recaps: ({ contents }) => named(contents.recapIds),
    answeredNeeds: ({ contents }) => named(contents.needIds),
    exchangeOfTheMonth: ({ contents: { exchangeListingId } }) =>
      exchangeListingId === null ? null : { id: exchangeListingId },
    news: async ({ contents }, _, { loaders }) =>
      (await loaders.newsItem.loadMany(contents.newsItemIds)).flatMap((item) =>
        item && !(item instanceof Error) ? [item] : [],
      ),
    newMembers: ({ contents }) => named(contents.sheetIds),
  },
}
