import type { Resolvers } from '../__generated__/resolvers.ts'
import { sentenceOf } from './counter.rules.ts'

export const counterResolvers: Pick<Resolvers, 'Member' | 'GivenReceivedCounter'> = {
  Member: {
    __resolveReference: ({ id }) => ({ id }),
    givenReceived: ({ id }, _, { loaders }) => loaders.counterOfMember.load(id),
  },
  GivenReceivedCounter: {
    sentence: (counter, _, { locale }) => sentenceOf(counter)[locale],
  },
}
