import { pageWindow } from '@encommun/domain-kit'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { mayReadSheetsOf } from '../members/member.policy.ts'

/** Cursors of both lists have two keys: what it is sorted by, and the id. */
const CURSOR_KEYS = 2

export const officeResolvers: Pick<Resolvers, 'Office'> = {
  Office: {
    __resolveReference: ({ code }) => ({ code }),
    memberCount: async ({ code }, _, { loaders }) => (await loaders.panorama.load(code))?.members ?? 0,
    newsletterRecipients: ({ code }, page, { members }) =>
      members.newsletterRecipients(code, pageWindow(page, CURSOR_KEYS)),
    newPresentationSheets: ({ code }, page, { viewer, members }) =>
      mayReadSheetsOf(viewer, code) ? members.publishableSheets(code, pageWindow(page, CURSOR_KEYS)) : null,
  },
}
