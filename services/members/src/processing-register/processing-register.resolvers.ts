import type { Resolvers } from '../__generated__/resolvers.ts'
import { REGISTER } from './__generated__/register.ts'

/** Made with the graph, out of the schemas of all services: none sees more than its own. */
export const processingRegisterResolvers: Pick<Resolvers, 'Query'> = {
  Query: {
    processingRegister: () => [...REGISTER],
  },
}
