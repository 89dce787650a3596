import { type Localised, newId, ok, type Result, refuse } from '@encommun/domain-kit'
import { allow, isDuplicateKey } from '@encommun/service-kit'
import type { CommunicationsContext } from '../context.ts'
import { gatherContents, officeTimeZone, withWholeGraph } from './gather-contents.ts'
import { mayEdit } from './newsletter.policy.ts'
import { checkOpening, monthOf } from './newsletter.rules.ts'
import type { Newsletter } from './newsletter.store.ts'

type Input = { officeCode: string; month: Temporal.PlainYearMonth | null; opening: Localised | null }
/** Somebody else assembled at the same moment: what they wrote is read, and it is gathered again. */
const ATTEMPTS = 3

export async function assembleNewsletter(input: Input, context: CommunicationsContext): Promise<Result<Newsletter>> {
  const { viewer, now } = context
  allow(mayEdit(viewer, input.officeCode), viewer, 'assemble the newsletter of this office')
  const opening = checkOpening(input.opening)
  if (!opening.ok) return opening
  return withWholeGraph(context, async (signal) => {
    const timeZone = await officeTimeZone(input.officeCode, signal, context)
    if (timeZone === null)
      return refuse({ code: 'UNKNOWN_OFFICE', field: ['officeCode'], values: { code: input.officeCode } })
    const month = monthOf(input.month, timeZone, now)
    if (!month.ok) return month
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const assembled = await assembleOnce({ ...input, month: month.value, timeZone }, signal, context)
      if (assembled) return assembled
    }
    throw new Error(`newsletter ${input.officeCode} ${month.value} was overtaken ${ATTEMPTS} times`)
  })
}

type Wish = Input & { month: Temporal.PlainYearMonth; timeZone: string }

/** Null when somebody else was faster: with this letter, or with a sheet that it was to have. */
async function assembleOnce(
  { officeCode: edition, month, timeZone, opening }: Wish,
  signal: AbortSignal,
  context: CommunicationsContext,
): Promise<Result<Newsletter> | null> {
  const { viewer, newsletters, sheetTurns, atomically, now } = context
  const [before] = await newsletters.ofMonths([edition], [month])
  if (before && before.state !== 'DRAFT')
    return refuse({ code: 'NEWSLETTER_EXISTS', values: { month: month.toString() } })
  const id = before?.id ?? newId('nws')
  const gathered = await gatherContents({ newsletterId: id, edition, month }, signal, context)
  if (!gathered.ok) return gathered
  const assembly = {
    timeZone,
    opening: opening ?? before?.opening ?? null,
    contents: gathered.value,
    assembledAt: now,
    assembledById: viewer.staffId ?? '',
  }
  try {
    const assembled = await atomically(async (session): Promise<Result<true>> => {
      const written = before
        ? (await newsletters.assembleAgain(id, assembly, session)) !== null
        : await newsletters.insert({ id, edition, month, ...assembly }, session)
      if (!written) return refuse({ code: 'NEWSLETTER_EXISTS' })
      await sheetTurns.take(gathered.value.sheetIds, id, session)
      return ok(true)
    })
    if (!assembled.ok) return null
  } catch (error) {
    if (isDuplicateKey(error)) return null
    throw error
  }
  const [newsletter] = await newsletters.byIds([id])
  return newsletter ? ok(newsletter) : null
}
