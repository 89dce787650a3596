import { advisorViewer, headOfficeViewer, memberViewer } from '@encommun/service-kit'
import { startTestService, type TestService } from '@encommun/test-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { OfficesContext } from '../src/context.ts'
import { officesService } from '../src/subgraph.ts'
import { nantesInput } from './builders.ts'

const headOffice = { viewer: headOfficeViewer('stf_0') }
const OPEN =
  'mutation ($input: OpenOfficeInput!) { openOffice(input: $input) { office { code languages } userErrors { code message field } } }'
const WELCOME =
  'mutation ($input: WelcomeStaffMemberInput!) { welcomeStaffMember(input: $input) { staffMember { id } userErrors { code } } }'
const NAME = `mutation ($input: NameReferentInput!) {
  nameReferent(input: $input) { referentSpecialty { id needsReferent referent { displayName } backup { displayName } } userErrors { code field } }
}`

let service: TestService<OfficesContext>
const welcome = async (displayName: string, officeCode = 'NAN'): Promise<string> => {
  const { welcomeStaffMember } = await service.must(
    WELCOME,
    { input: { officeCode, displayName, role: 'Conseil' } },
    headOffice,
  )
  return welcomeStaffMember.staffMember.id
}

beforeAll(async () => {
  service = await startTestService(officesService, {})
  await service.must(OPEN, { input: nantesInput() }, headOffice)
  await service.must(OPEN, { input: { ...nantesInput(), code: 'LYO' } }, headOffice)
})
afterAll(() => service.close())

test('of two offices with one code, opened at once, one wins and the other is told so in Dutch', async () => {
  const input = { ...nantesInput(), code: 'GNT', country: 'BE', timeZone: 'Europe/Brussels' }
  const answers = await Promise.all([1, 2].map(() => service.must(OPEN, { input }, { ...headOffice, locale: 'nl' })))
  const refusals = answers.flatMap(({ openOffice }) => openOffice.userErrors)
  expect(refusals).toEqual([
    { code: 'OFFICE_EXISTS', field: ['code'], message: 'Er bestaat al een kantoor GNT: kies een andere code.' },
  ])
})

test('an opened office is told to those who listen, in the same transaction', async () => {
  const events = await service.database.connection.collection('outbox').find({ name: 'office.opened' }).toArray()
  expect(events.map(({ payload }) => payload.officeCode).sort()).toContain('NAN')
})

test('all offices are told again, for services that joined after they opened', async () => {
  const told = () =>
    service.database.connection
      .collection('outbox')
      .countDocuments({ name: 'office.opened', 'payload.officeCode': 'LYO' })
  const before = await told()
  const [chore] = service.definition.chores ?? []
  await chore?.run(service.contextFor({ requestId: 'schedule' } as never))
  expect(await told()).toBe(before + 1)
})

test.each([
  ['nobody', undefined, 'UNAUTHENTICATED'],
  ['a member', memberViewer('mem_1'), 'FORBIDDEN'],
  ['an advisor', advisorViewer('stf_1', 'NAN'), 'FORBIDDEN'],
])('%s opens no office', async (_, viewer, code) => {
  const { errors } = await service.ask(OPEN, { input: nantesInput() }, viewer ? { viewer } : {})
  expect(errors?.[0]?.extensions.code).toBe(code)
})

test('holidays come with the day and three names', async () => {
  const { office } = await service.must('{ office(code: "NAN") { holidays(year: 2026) { on name { fr nl en } } } }')
  expect(office.holidays).toContainEqual({
    on: '2026-07-14',
    name: { fr: 'Fête Nationale de la France', nl: expect.any(String), en: expect.any(String) },
  })
})

test('an advisor names a referent and a backup; when the referent leaves, the backup remains', async () => {
  const [referentId, backupId] = [await welcome('Camille'), await welcome('Dominique')]
  const topic = { fr: 'Contrat de cession', nl: 'Cessiecontract', en: 'Assignment contract' }
  const advisor = { viewer: advisorViewer(referentId, 'NAN') }
  const { nameReferent } = await service.must(
    NAME,
    { input: { officeCode: 'NAN', topic, referentId, backupId } },
    advisor,
  )
  expect(nameReferent.referentSpecialty).toMatchObject({
    referent: { displayName: 'Camille' },
    backup: { displayName: 'Dominique' },
    needsReferent: false,
  })
  await service.must(
    'mutation ($input: EndStaffMemberInput!) { endStaffMember(input: $input) { userErrors { code } } }',
    { input: { staffMemberId: referentId } },
    headOffice,
  )
  const { office } = await service.must(
    '{ office(code: "NAN") { staff { displayName } referentSpecialties { needsReferent referent { displayName } backup { displayName } } } }',
  )
  expect(office.staff).toEqual([{ displayName: 'Dominique' }])
  expect(office.referentSpecialties).toEqual([
    { needsReferent: false, referent: null, backup: { displayName: 'Dominique' } },
  ])
})

test('an advisor names referents in the own office only', async () => {
  const referentId = await welcome('Sacha')
  const input = { officeCode: 'NAN', topic: { fr: 'A', nl: 'A', en: 'A' }, referentId }
  const { errors } = await service.ask(NAME, { input }, { viewer: advisorViewer('stf_9', 'LYO') })
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

test('a referent from another office, or a backup who is the referent, is refused', async () => {
  const [here, elsewhere] = [await welcome('Noa'), await welcome('Alix', 'LYO')]
  const topic = { fr: 'B', nl: 'B', en: 'B' }
  const codes = async (input: object) => {
    const { nameReferent } = await service.must(NAME, { input: { officeCode: 'NAN', topic, ...input } }, headOffice)
    return nameReferent.userErrors.map(({ code }: { code: string }) => code)
  }
  expect(await codes({ referentId: elsewhere })).toEqual(['OTHER_OFFICE'])
  expect(await codes({ referentId: here, backupId: here })).toEqual(['BACKUP_IS_REFERENT'])
  expect(await codes({ referentId: 'stf_nobody' })).toEqual(['UNKNOWN_STAFF_MEMBER'])
})
