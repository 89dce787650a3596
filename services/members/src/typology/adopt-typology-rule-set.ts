import { newId, ok, type Result, refuse } from '@encommun/domain-kit'
import { allow } from '@encommun/service-kit'
import type { MembersContext } from '../context.ts'
import { mayAdoptRuleSet } from '../members/member.policy.ts'
import { checkThresholds, type RuleSet, type Thresholds } from './typology.rules.ts'

type Input = Thresholds & { officeCode: string | null; followsVersion: number }

export async function adoptTypologyRuleSet(
  { officeCode, followsVersion, ...thresholds }: Input,
  { viewer, offices, ruleSets, now }: MembersContext,
): Promise<Result<RuleSet>> {
  allow(mayAdoptRuleSet(viewer), viewer, 'adopt a typology')
  const checked = checkThresholds(thresholds)
  if (!checked.ok) return checked
  if (officeCode !== null && !(await offices.isKnown(officeCode)))
    return refuse({ code: 'UNKNOWN_OFFICE', field: ['officeCode'], values: { code: officeCode } })
  const own = (await ruleSets.all()).filter((ruleSet) => ruleSet.officeCode === officeCode)
  const newest = Math.max(0, ...own.map(({ version }) => version))
  const outdated = refuse({ code: 'RULE_SET_OUTDATED', field: ['followsVersion'], values: { version: newest } })
  if (newest !== followsVersion) return outdated
  const adoptedBy = viewer.staffId
  const ruleSet = { ...thresholds, id: newId('trs'), officeCode, version: newest + 1, adoptedAt: now, adoptedBy }
  return (await ruleSets.insert(ruleSet)) ? ok(ruleSet) : outdated
}
