import type { ApolloServerPlugin } from '@apollo/server'
import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from 'graphql'
import type { GatewayContext } from '../context.ts'
import { ALLOWANCES, kindOf, payerOf } from './allowances.rules.ts'
import { fragmentsOf, written } from './document-shape.rules.ts'
import { LimitError } from './limit-error.ts'
import { at, type Cost, costOf, type Weights } from './operation-cost.rules.ts'
import type { Points } from './points.ts'

/** A mutation of this weight or more sends mails, grants, or changes what many see: it comes alone. */
const SENSITIVE = 100
/** `x-query-cost: cost=61, budget=3000, left=29939`. */
export const COST_HEADER = 'x-query-cost'

type Options = { schema: GraphQLSchema; weights: Weights; points: Points }

/** Reckons what an operation may cost at most, refuses it beyond the viewer's budget, and charges it otherwise. */
export function operationCost({ schema, weights, points }: Options): ApolloServerPlugin<GatewayContext> {
  // As long as Apollo Server keeps the document.
  const reckoned = new WeakMap<OperationDefinitionNode, Cost>()
  const costFor = (operation: OperationDefinitionNode, document: DocumentNode): Cost => {
    let cost = reckoned.get(operation)
    if (cost === undefined) {
      cost = costOf({ schema, weights }, operation, fragmentsOf(document))
      reckoned.set(operation, cost)
    }
    return cost
  }

  const alone = (operation: OperationDefinitionNode, document: DocumentNode, anonymous: boolean) => {
    const fields = written(operation.selectionSet, fragmentsOf(document))
    if (fields.length < 2) return
    const sensitive = fields.find(({ name }) => (weights.get(`Mutation.${name.value}`)?.cost ?? 0) >= SENSITIVE)
    if (anonymous || sensitive)
      throw new LimitError(
        'MUTATION_NOT_ALONE',
        `${(sensitive ?? fields[0])?.name.value} comes alone in its operation.`,
      )
  }

  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, document, request, response, contextValue }) {
          const { viewer, address, door, warmingUp } = contextValue
          const kind = kindOf(viewer, door)
          if (warmingUp || !kind || !operation || operation.operation === OperationTypeNode.SUBSCRIPTION) return
          if (operation.operation === OperationTypeNode.MUTATION) alone(operation, document, kind === 'anonymous')
          const cost = Math.max(1, Math.ceil(at(costFor(operation, document), request.variables ?? {})))
          const { budget } = ALLOWANCES[kind]
          if (cost > budget)
            throw new LimitError(
              'OPERATION_TOO_EXPENSIVE',
              `This operation may cost ${cost} points, and you may ask for ${budget} at once: ask for fewer things, or for shorter pages.`,
            )
          const left = await points.charge(kind, payerOf(viewer, address), cost)
          response.http.headers.set(COST_HEADER, `cost=${cost}, budget=${budget}, left=${left}`)
        },
      }
    },
  }
}
