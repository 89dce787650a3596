import { parseMonth } from '@encommun/domain-kit'
import { createGatewayClient, headOffice } from './load/gateway-client.ts'
import { importExport } from './load/import-export.ts'
import { loadAccounts } from './load/load-accounts.ts'
import { loadConsents } from './load/load-consents.ts'
import { loadExchanges } from './load/load-exchanges.ts'
import { loadGatherings, monthOfStory } from './load/load-gatherings.ts'
import { loadNeeds } from './load/load-needs.ts'
import { loadNews } from './load/load-news.ts'
import { loadOffices } from './load/load-offices.ts'
import { loadRegistrations } from './load/load-registrations.ts'
import { loadSeries } from './load/load-series.ts'

/**
 * Tells the demo's story to a running platform, through its gateway. May run again: it adds what is missing, and says so
 * when nothing is.
 */
const { GATEWAY_URL, VIEWER_TOKEN_PRIVATE_JWK, DEMO_MONTH } = process.env
if (!GATEWAY_URL || !VIEWER_TOKEN_PRIVATE_JWK) {
  console.error('GATEWAY_URL and VIEWER_TOKEN_PRIVATE_JWK are needed: run `npm run demo:load` while `npm start` runs.')
  process.exit(2)
}
const now = Temporal.Now.instant()
const startedAt = performance.now()
const as = await createGatewayClient(GATEWAY_URL, VIEWER_TOKEN_PRIVATE_JWK)
const month = (await monthOfStory(as)) ?? parseMonth(DEMO_MONTH ?? '') ?? Temporal.Now.plainDateISO().toPlainYearMonth()

let total = 0
const step = async <T extends { changes: number }>(name: string, work: () => Promise<T>): Promise<T> => {
  const began = performance.now()
  const result = await work()
  total += result.changes
  const said = 'said' in result ? ` (${result.said})` : ''
  console.log(
    `${name}: ${result.changes === 0 ? 'nothing changed' : `${result.changes} changes`}${said}, ${((performance.now() - began) / 1_000).toFixed(1)} s`,
  )
  return result
}
const { staffIds } = await step('Offices, staff and referents', () => loadOffices(as(headOffice)))
await step('Accounts of the staff', () => loadAccounts(as, staffIds))
await step('Import of the business system’s export', () => importExport(month))
const { memberIds } = await step('Consents of newcomers', () => loadConsents(as))
await step('Gatherings, recaps and photos', () => loadGatherings(as, { staffIds, memberIds }, month, now))
await step('Listings and exchanges', () => loadExchanges(as, memberIds, now))
await step('Series', () => loadSeries(as, { staffIds, memberIds }, now))
await step('Registrations', () => loadRegistrations(as, memberIds))
await step('Needs and answers', () => loadNeeds(as, { staffIds, memberIds }, now))
await step('News', () => loadNews(as, staffIds))
const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1)
console.log(
  total === 0
    ? `The demo of ${month} was there already: nothing changed (${seconds} s).`
    : `The demo of ${month} is loaded (${seconds} s).`,
)
