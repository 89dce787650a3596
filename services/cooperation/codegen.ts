import { serverTypes } from '@encommun/tooling/codegen'

export default serverTypes({
  contextType: '../context.ts#CooperationContext',
  mappers: {
    Gathering: '../gatherings/gathering.store.ts#Gathering as GatheringRecord',
    Responsibility: '../gatherings/gathering.rules.ts#Responsibility as ResponsibilityRecord',
    GatheringSeries: '../series/series.store.ts#GatheringSeries as SeriesRecord',
    Registration: '../registrations/registration.resolvers.ts#RegistrationParent',
    CoDevelopment: '../gatherings/gathering.store.ts#Gathering as CoDevelopmentRecord',
    Problem: '../co-development/problem.store.ts#Problem as ProblemRecord',
    Member: '../registrations/registration.resolvers.ts#MemberParent',
    Calendar: '../calendar/find-calendar.ts#Calendar as CalendarRecord',
    Recap: '../recaps/recap.store.ts#Recap as RecapRecord',
    Photo: '../photos/photo.store.ts#Photo as PhotoRecord',
  },
})
