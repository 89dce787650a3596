import { dayIn, newId } from '@encommun/domain-kit'
import type { Database } from '@encommun/service-kit'
import type { Stores } from '../context.ts'
import { officeInMonth } from '../members/member.rules.ts'
import type { Member } from '../members/member.store.ts'
import { tallyOf } from '../panorama/tally.rules.ts'
import { BUSINESS_TIME_ZONE } from '../time-zone.ts'
import { classify, isNews, ruleSetFor, STARTING_VALUES } from '../typology/typology.rules.ts'
import { corrections } from './activity.rules.ts'

/** Few enough for one transaction, many enough that a round trip does not count. */
const PORTION = 250

export type Counted = { members: number; changed: number }
type Needs = Pick<
  Stores,
  'members' | 'contracts' | 'snapshots' | 'ruleSets' | 'classifications' | 'panoramas' | 'offices'
> &
  Pick<Database, 'atomically'> & { now: Temporal.Instant }

/**
 * Brings everything that follows from contracts in line with them: monthly snapshots, observed trades, classes, and the
 * figures of offices. It compares rather than trusts what an import says it changed, so that one which was killed half-way
 * is made whole by the next.
 */
export async function countActivity(needs: Needs, onPortion: (members: number) => void = () => {}): Promise<Counted> {
  const { panoramas, offices, now } = needs
  const { counted, figures } = await countMembers(needs, undefined, onPortion)
  for (const officeCode of new Set([...(await offices.codes()), ...figures.keys()]))
    await panoramas.put(figures.get(officeCode) ?? { officeCode, ...NOBODY }, now)
  return counted
}

/** The same for the members of one office. Its months stay: those who moved away had a part in them too. */
export async function countActivityOf(officeCode: string, needs: Needs): Promise<Counted> {
  const { counted, figures } = await countMembers(needs, officeCode, () => {})
  const { members, byClass } = figures.get(officeCode) ?? NOBODY
  const [before] = await needs.panoramas.byOffices([officeCode])
  await needs.panoramas.put({ officeCode, members, byClass, months: before?.months ?? [] }, needs.now)
  return counted
}

const NOBODY = {
  members: 0,
  byClass: { ACTIVE: 0, OCCASIONAL: 0, INACTIVE: 0, NEVER_ENGAGED: 0, UNKNOWN: 0 },
  months: [],
}

async function countMembers(needs: Needs, officeCode: string | undefined, onPortion: (members: number) => void) {
  const ruleSets = await ruleSetsOrStart(needs)
  const tally = tallyOf()
  const counted: Counted = { members: 0, changed: 0 }
  for await (const portion of needs.members.inPortions(PORTION, officeCode)) {
    counted.changed += await countPortion(portion, ruleSets, tally, needs)
    counted.members += portion.length
    onPortion(portion.length)
  }
  return { counted, figures: new Map(tally.offices().map((office) => [office.officeCode, office])) }
}

async function ruleSetsOrStart({ ruleSets, now }: Needs) {
  const adopted = await ruleSets.all()
  if (adopted.some(({ officeCode }) => officeCode === null)) return adopted
  const start = { ...STARTING_VALUES, id: newId('trs'), officeCode: null, version: 1, adoptedAt: now, adoptedBy: null }
  await ruleSets.insert(start)
  return ruleSets.all()
}

async function countPortion(
  portion: readonly Member[],
  ruleSets: Awaited<ReturnType<typeof ruleSetsOrStart>>,
  tally: ReturnType<typeof tallyOf>,
  { contracts, snapshots, classifications, members, atomically, now }: Needs,
): Promise<number> {
  const ids = portion.map(({ id }) => id)
  const today = dayIn(now, BUSINESS_TIME_ZONE)
  const [figures, current, latest] = await Promise.all([
    contracts.figuresOf(ids),
    snapshots.currentOf(ids),
    classifications.latestOf(ids),
  ])
  const figuresOf = Map.groupBy(figures, ({ memberId }) => memberId)
  const currentOf = Map.groupBy(current, ({ memberId }) => memberId)
  const latestOf = new Map(latest.map((found) => [found.memberId, found]))

  const found = portion.map((member) => {
    const told = figuresOf.get(member.id) ?? []
    const corrected = corrections(told, currentOf.get(member.id) ?? [])
    const kept = (currentOf.get(member.id) ?? []).filter(({ month }) => !corrected.some((row) => row.month === month))
    const months = [...kept, ...corrected].sort((one, other) => one.month.localeCompare(other.month))
    const ruleSet = ruleSetFor(ruleSets, member.officeCode)
    if (!ruleSet) throw new Error('no typology holds for the cooperative')
    const finding = classify(months, member.origin, ruleSet, today)
    const observedTrades = [...new Set(months.flatMap(({ trades }) => trades))]
      .filter((trade) => !member.declaredTrades.includes(trade))
      .sort()
    tally.add(
      {
        officeCode: member.officeCode,
        activityClass: finding.class,
        officeIn: (month) => officeInMonth(member.periods, month),
      },
      months,
    )
    const isObservedNew =
      finding.class !== member.activityClass || observedTrades.join() !== member.observedTrades.join()
    return {
      corrected,
      news: isNews(latestOf.get(member.id) ?? null, finding) ? [{ ...finding, memberId: member.id }] : [],
      observed: isObservedNew ? [{ id: member.id, observedTrades, activityClass: finding.class }] : [],
    }
  })
  const corrected = found.flatMap((each) => each.corrected)
  const news = found.flatMap((each) => each.news)
  const observed = found.flatMap((each) => each.observed)
  if (corrected.length + news.length + observed.length > 0)
    await atomically(async (session) => {
      await snapshots.append(corrected, now, session)
      await classifications.append(news, now, session)
      await members.noteObserved(observed, session)
    })
  return news.length
}
