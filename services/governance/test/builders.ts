import { newId } from '@encommun/domain-kit'
import { advisorViewer, headOfficeViewer, memberViewer, type Session } from '@encommun/service-kit'
import { fixedClock, startTestService, type TestService } from '@encommun/test-kit'
import type { GovernanceContext } from '../src/context.ts'
import { governanceService } from '../src/subgraph.ts'

export const people = { ada: newId('mem'), bo: newId('mem'), cleo: newId('mem'), camille: newId('stf') }
export const ada = { viewer: memberViewer(people.ada) }
export const bo = { viewer: memberViewer(people.bo) }
export const cleo = { viewer: memberViewer(people.cleo) }
export const camille = { viewer: advisorViewer(people.camille, 'NAN') }
export const dominique = { viewer: advisorViewer(newId('stf'), 'LYO') }
export const headOffice = { viewer: headOfficeViewer(newId('stf')) }

export const directory = (changes: object = {}) => ({
  title: 'Un annuaire des membres',
  text: 'Savoir qui fait quoi, pour travailler ensemble.',
  language: 'FR',
  officeCode: 'NAN',
  idempotencyKey: newId('key'),
  ...changes,
})

export const RAISE =
  'mutation ($input: RaiseNeedInput!) { raiseNeed(input: $input) { need { id } userErrors { code field message } } }'

/** On 23 November 2026, a Monday, with two offices known. */
export async function startGovernance() {
  const clock = fixedClock('2026-11-23T09:00:00Z')
  const service = await startTestService(governanceService, {}, clock)
  await openOffices(service)
  const raise = async (changes: object = {}, asked: object = ada): Promise<string> => {
    const { raiseNeed } = await service.must(RAISE, { input: directory(changes) }, asked)
    if (!raiseNeed.need) throw new Error(JSON.stringify(raiseNeed.userErrors))
    return raiseNeed.need.id
  }
  /** The refusal codes of a mutation, none when it worked. */
  const codesOf = async (name: string, input: object, asked: object): Promise<string[]> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`
    const data = await service.must(document, { input }, asked)
    return data[name].userErrors.map(({ code }: { code: string }) => code)
  }
  const errorOf = async (name: string, input: object, asked: object): Promise<string | undefined> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`
    return (await service.ask(document, { input }, asked)).errors?.[0]?.extensions.code
  }
  const needOf = async (id: string, fields: string, asked: object = ada) =>
    (await service.must(`query ($id: ID!) { need(id: $id) { ${fields} } }`, { id }, asked)).need
  /** What the hourly chore does. */
  const lookAfterDueDays = async () => {
    for (const { run } of service.definition.chores ?? [])
      await run(service.contextFor({ now: clock(), viewer: headOffice.viewer, log: { warn() {} } } as never) as never)
  }
  return { service, clock, raise, codesOf, errorOf, needOf, lookAfterDueDays }
}

/** As when the offices service has told of them: one beside Paris, one half a day ahead of it. */
export async function openOffices(service: TestService<GovernanceContext>): Promise<void> {
  const { offices } = service.contextFor({ viewer: ada.viewer } as never)
  const known = [
    { code: 'NAN', timeZone: 'Europe/Paris' },
    { code: 'LYO', timeZone: 'Europe/Paris' },
    { code: 'NOU', timeZone: 'Pacific/Noumea' },
  ]
  await service.database.atomically(async (session: Session) => {
    for (const office of known) await offices.remember(office, session)
  })
}
