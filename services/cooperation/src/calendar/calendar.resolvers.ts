import type { Resolvers } from '../__generated__/resolvers.ts'
import { findCalendar, findCalendarFeed } from './find-calendar.ts'

export const calendarResolvers: Pick<Resolvers, 'Query'> = {
  Query: {
    myCalendarFeed: (_, { officeCode }, context) => findCalendarFeed(officeCode, context),
    calendar: (_, { token }, context) => findCalendar(token, context),
  },
}
