import { parseArgs } from 'node:util'
import { isRefused, type Locale, newId, type Result } from '@encommun/domain-kit'
import { ConfigError, createLog, headOfficeViewer, openService, resourcesOf } from '@encommun/service-kit'
import { config } from '../config.ts'
import { REFUSALS } from '../refusals.ts'
import { grantRole } from '../role-grants/grant-role.ts'
import { membersService } from '../subgraph.ts'
import { inviteStaff } from './invite-staff.ts'

const USAGE = `npm run account -- --email name@example.org --head-office [--language fr|nl|en]

Invites the first person of head office, who then invites all others in the graph. Whoever may run this has the
database and its keys already.`

const options = { email: { type: 'string' }, 'head-office': { type: 'boolean' }, language: { type: 'string' } } as const

/** Shown as it is, without a stack: the person can do something about it. */
class Problem extends Error {}

try {
  console.log(await main())
} catch (error) {
  if (!(error instanceof Problem || error instanceof ConfigError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function main(): Promise<string> {
  const { values } = parseArgs({ options, strict: false })
  const language = String(values.language ?? 'fr').toUpperCase() as Uppercase<Locale>
  if (typeof values.email !== 'string' || !values['head-office'] || !['FR', 'NL', 'EN'].includes(language))
    throw new Problem(USAGE)
  const settings = config()
  const log = createLog('account', 'warn')
  const service = await openService(membersService, settings, resourcesOf(settings), log)
  try {
    const now = Temporal.Now.instant()
    // Whoever has the keys of the database needs no second factor to write into it.
    const viewer = { ...headOfficeViewer('stf_command-line'), steppedUpAt: now.toString() }
    const context = service.contextFor({ viewer, locale: 'fr', requestId: newId('cli'), log, now })
    const known = await context.accounts.byEmail(values.email.trim().toLowerCase())
    const staffMemberId = known?.staffId ?? newId('stf')
    const account = done(await inviteStaff({ staffMemberId, email: values.email, language }, context))
    const granted = await grantRole({ accountId: account.id, role: 'HEAD_OFFICE' }, context)
    const has = isRefused(granted) && granted.refusals[0].code === 'ALREADY_GRANTED'
    if (!has) done(granted)
    // A server that runs does so within a second; when none runs, nobody else would.
    await service.auditTrail.seal().catch((error) => log.warn({ err: error }, 'left to a server that runs'))
    const came = account.invitedUntil === null ? 'has signed in' : `is invited until ${account.invitedUntil}`
    return `${account.email} ${has ? 'was of head office already' : 'is of head office now'}, and ${came}.`
  } finally {
    await service.close()
  }
}

function done<T>(result: Result<T>): T {
  if (!isRefused(result)) return result.value
  throw new Problem(REFUSALS[result.refusals[0].code as keyof typeof REFUSALS].fr)
}
