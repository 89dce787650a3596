import type { Resolvers } from '../__generated__/resolvers.ts'
import { languageOf, localeOfLanguage } from '../needs/need.resolvers.ts'
import { currentAnswer } from '../needs/need.rules.ts'
import { payload } from '../payload.ts'
import { answerNeed } from './answer-need.ts'
import { assignAnswer } from './assign-answer.ts'
import { reopenNeed } from './reopen-need.ts'

const staffOf = (id: string | null) => (id === null ? null : { id })

export const answerResolvers: Pick<Resolvers, 'Mutation' | 'Need' | 'NeedAnswer'> = {
  Mutation: {
    assignAnswer: async (_, { input }, context) =>
      payload('need', await assignAnswer({ ...input, on: input.on ?? null }, context), context),
    answerNeed: async (_, { input }, context) =>
      payload(
        'need',
        await answerNeed({ ...input, language: localeOfLanguage(input.language), on: input.on ?? null }, context),
        context,
      ),
    reopenNeed: async (_, { input }, context) =>
      payload('need', await reopenNeed({ ...input, on: input.on ?? null }, context), context),
  },
  Need: {
    currentAnswer: (need) => currentAnswer(need),
    owedBy: ({ owedById }) => staffOf(owedById),
  },
  NeedAnswer: {
    language: ({ language }) => languageOf(language),
    answeredBy: ({ answeredById }) => staffOf(answeredById),
  },
}
