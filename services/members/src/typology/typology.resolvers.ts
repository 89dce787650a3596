import type { Resolvers } from '../__generated__/resolvers.ts'
import type { MembersContext } from '../context.ts'
import { noteLook } from '../looks/note-look.ts'
import { maySeeFile } from '../members/member.policy.ts'
import { payload } from '../payload.ts'
import { adoptTypologyRuleSet } from './adopt-typology-rule-set.ts'
import { classifyMembers } from './classify-members.ts'
import type { RuleSet } from './typology.rules.ts'
import { explain } from './typology.words.ts'

/** Years of monthly imports. */
const MAX_HISTORY = 50

/** Rule sets are never removed, so what was found by one can rely on it. */
async function mustLoadRuleSet(id: string, { loaders }: MembersContext): Promise<RuleSet> {
  const ruleSet = await loaders.ruleSet.load(id)
  if (!ruleSet) throw new Error(`rule set ${id} is missing`)
  return ruleSet
}

export const typologyResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Member' | 'MemberClassification'> = {
  Query: {
    typologyRuleSets: (_, __, { ruleSets }) => ruleSets.all(),
  },
  Mutation: {
    adoptTypologyRuleSet: async (_, { input }, context) =>
      payload(
        'ruleSet',
        await adoptTypologyRuleSet({ ...input, officeCode: input.officeCode ?? null }, context),
        context,
      ),
    classifyMembers: async (_, { input }, context) =>
      payload('classified', await classifyMembers(input.officeCode, context), context),
  },
  Member: {
    classification: (member, _, { viewer, loaders }) =>
      maySeeFile(viewer, member) ? loaders.classification.load(member.id) : null,
    classifications: async (member, _, { viewer, loaders }) =>
      maySeeFile(viewer, member) ? (await loaders.classifications.load(member.id)).slice(0, MAX_HISTORY) : null,
  },
  MemberClassification: {
    ruleSet: ({ ruleSetId }, _, context) => mustLoadRuleSet(ruleSetId, context),
    from: ({ months }) => Temporal.PlainYearMonth.from(months.from).toPlainDate({ day: 1 }),
    to: ({ months }) => {
      const month = Temporal.PlainYearMonth.from(months.to)
      return month.toPlainDate({ day: month.daysInMonth })
    },
    turnoverCents: ({ memberId, turnoverCents }, _, context) => noteLook('turnover', memberId, turnoverCents, context),
    explanation: async (found, _, context) => {
      const words = explain(found, await mustLoadRuleSet(found.ruleSetId, context), context.locale)
      return noteLook('turnover', found.memberId, words, context)
    },
  },
}
