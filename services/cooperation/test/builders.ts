import { newId } from '@encommun/domain-kit'
import { ANONYMOUS, advisorViewer, memberViewer, type Session } from '@encommun/service-kit'
import { fixedClock, startTestService, type TestService } from '@encommun/test-kit'
import type { CooperationContext } from '../src/context.ts'
import type { AnnouncementWish } from '../src/gatherings/gathering.rules.ts'
import { cooperationService } from '../src/subgraph.ts'

export const CONFIG = { CALENDAR_KEY: 'a calendar key that only tests use, 32 bytes' }
export const people = { ada: newId('mem'), bo: newId('mem'), cleo: newId('mem'), camille: newId('stf') }
export const ada = { viewer: memberViewer(people.ada) }
export const bo = { viewer: memberViewer(people.bo) }
export const cleo = { viewer: memberViewer(people.cleo) }
export const camille = { viewer: advisorViewer(people.camille, 'NAN') }
export const dominique = { viewer: advisorViewer(newId('stf'), 'LYO') }

const member = (memberId: string) => ({ memberId, staffMemberId: null })
const staff = (staffMemberId: string) => ({ memberId: null, staffMemberId })

/** Ada carries, Bo leads, Camille of the Nantes office makes it known. */
export const breakfast = (): AnnouncementWish => ({
  officeCode: 'NAN',
  title: 'Petit déjeuner des métiers',
  whatItIs: 'Un petit déjeuner de deux heures.',
  aim: 'Se connaître entre métiers.',
  whatWeWillDo: 'Chacun·e raconte un projet en cinq minutes.',
  language: 'fr',
  startsAtLocal: Temporal.PlainDateTime.from('2026-11-16T08:30'),
  timeZone: 'Europe/Paris',
  durationMinutes: 120,
  place: 'Le bureau, 1 rue de la Coopérative',
  remoteLink: null,
  onSitePlaces: null,
  remotePlaces: null,
  targetAudience: { officeCodes: [], trades: [] },
  isCoDevelopment: false,
  responsibilities: [
    { task: 'CARRIES', ...member(people.ada) },
    { task: 'COMMUNICATES', ...staff(people.camille) },
    { task: 'SENDS', ...staff(people.camille) },
    { task: 'ANIMATES', ...member(people.bo) },
  ],
})

/** The same as the mutation's input. */
export const breakfastInput = (changes: object = {}) => ({
  ...breakfast(),
  startsAtLocal: '2026-11-16T08:30',
  language: 'FR',
  ...changes,
})

export const ANNOUNCE = `mutation ($input: AnnounceGatheringInput!) {
  announceGathering(input: $input) { gathering { id startsAt startsAtLocal state } userErrors { code field message } }
}`

/** On 1 November 2026, with two offices known. */
export async function startCooperation() {
  const clock = fixedClock('2026-11-01T09:00:00Z')
  const service = await startTestService(cooperationService, CONFIG, clock)
  await openOffices(service)
  const announce = async (changes: object = {}, asked: object = ada): Promise<string> => {
    const { announceGathering } = await service.must(ANNOUNCE, { input: breakfastInput(changes) }, asked)
    if (!announceGathering.gathering) throw new Error(JSON.stringify(announceGathering.userErrors))
    return announceGathering.gathering.id
  }
  /** The refusal codes of a mutation, none when it worked. */
  const codesOf = async (mutation: string, input: object, asked: object): Promise<string[]> => {
    const [name = ''] = /^\w+/.exec(mutation) ?? []
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
    const data = await service.must(
      `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`,
      { input },
      asked,
    )
    return data[name].userErrors.map(({ code }: { code: string }) => code)
  }
  return { service, clock, announce, codesOf }
}

/** As when the offices service has told of them. */
export async function openOffices(service: TestService<CooperationContext>): Promise<void> {
  const { offices } = service.contextFor({ viewer: ANONYMOUS } as never)
  await service.database.atomically(async (session: Session) => {
    await offices.remember({ code: 'NAN', countryCode: 'FR', timeZone: 'Europe/Paris' }, session)
    await offices.remember({ code: 'LYO', countryCode: 'FR', timeZone: 'Europe/Paris' }, session)
    await offices.remember({ code: 'BXL', countryCode: 'BE', timeZone: 'Europe/Brussels' }, session)
  })
}
