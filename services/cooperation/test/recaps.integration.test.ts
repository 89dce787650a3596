import { newId } from '@encommun/domain-kit'
import { serviceViewer } from '@encommun/service-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { ada, bo, camille, cleo, startCooperation } from './builders.ts'

let story: Awaited<ReturnType<typeof startCooperation>>
let base64: string
beforeAll(async () => {
  story = await startCooperation()
  base64 = (
    await sharp({ create: { width: 60, height: 40, channels: 3, background: '#c96' } })
      .png()
      .toBuffer()
  ).toString('base64')
})
beforeEach(() => story.clock.set('2026-11-01T09:00:00Z'))
afterAll(() => story.service.close())

const tell = async (): Promise<{ gatheringId: string; recapId: string }> => {
  const gatheringId = await story.announce()
  story.clock.set('2026-11-17T09:00:00Z')
  const { publishRecap } = await story.service.must(
    'mutation ($input: PublishRecapInput!) { publishRecap(input: $input) { recap { id outcome } userErrors { code } } }',
    { input: { gatheringId, text: 'Nous étions douze.' } },
    ada,
  )
  return { gatheringId, recapId: publishRecap.recap.id }
}
const photo = (recapId: string, changes: object = {}) => ({
  recapId,
  base64,
  alt: 'Une table, douze tasses.',
  imageRightsConfirmed: true,
  ...changes,
})
const photosOf = async (recapId: string): Promise<{ id: string; path: string }[]> => {
  const { _entities } = await story.service.must(
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Recap { photos { id path alt caption credit width height } } } }',
    { of: [{ __typename: 'Recap', id: recapId }] },
    { viewer: serviceViewer('communications') },
  )
  return _entities[0].photos
}

test('a recap comes after the gathering has begun, once, and of none that was cancelled', async () => {
  const [gatheringId, cancelled] = [await story.announce(), await story.announce()]
  const input = { gatheringId, text: 'Nous étions douze.' }
  expect(await story.codesOf('publishRecap', input, ada)).toEqual(['GATHERING_NOT_BEGUN'])
  await story.codesOf('cancelGathering', { gatheringId: cancelled, reason: 'La salle est inondée.' }, ada)
  story.clock.set('2026-11-16T07:30:00Z')
  expect(await story.codesOf('publishRecap', { ...input, gatheringId: cancelled }, ada)).toEqual([
    'GATHERING_CANCELLED',
  ])
  const answers = await Promise.all([1, 2, 3].map(() => story.codesOf('publishRecap', input, ada)))
  expect(answers.flat()).toEqual(['RECAP_EXISTS', 'RECAP_EXISTS'])
})

test('a gathering that failed is told as such, with what was learnt', async () => {
  const gatheringId = await story.announce()
  story.clock.set('2026-11-17T09:00:00Z')
  const input = { gatheringId, text: 'Personne n’a proposé de problématique.', outcome: 'FAILED' }
  expect(await story.codesOf('publishRecap', input, camille)).toEqual(['LESSON_MISSING'])
  const lesson = 'Demander d’abord aux conseiller·ères.'
  expect(await story.codesOf('publishRecap', { ...input, lesson }, camille)).toEqual([])
  const { gathering } = await story.service.must(
    'query ($id: ID!) { gathering(id: $id) { recap { outcome lesson gathering { id } } } }',
    { id: gatheringId },
    cleo,
  )
  expect(gathering.recap).toEqual({ outcome: 'FAILED', lesson, gathering: { id: gatheringId } })
})

test('an office’s month of recaps is the month on the wall there, not in UTC', async () => {
  const gatheringId = await story.announce({ startsAtLocal: '2026-12-01T00:30' })
  story.clock.set('2026-12-02T09:00:00Z')
  await story.codesOf('publishRecap', { gatheringId, text: 'À minuit et demi.' }, ada)
  const month = async (of: string) => {
    const { _entities } = await story.service.must(
      `{ _entities(representations: [{ __typename: "Office", code: "NAN" }]) { ... on Office { recaps(month: "${of}") { text } } } }`,
      {},
      cleo,
    )
    return _entities[0].recaps.map(({ text }: { text: string }) => text)
  }
  expect(await month('2026-12')).toEqual(['À minuit et demi.'])
  expect(await month('2026-11')).not.toContain('À minuit et demi.')
})

test.each([
  ['who leads it', bo],
  ['a member without a task', cleo],
])('%s neither tells of it nor adds photos', async (_, asked) => {
  const { recapId } = await tell()
  const { errors } = await story.service.ask(
    'mutation ($input: AddRecapPhotoInput!) { addRecapPhoto(input: $input) { userErrors { code } } }',
    { input: photo(recapId) },
    asked,
  )
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

test('a photo is stored re-encoded, described, and public under its path', async () => {
  const { recapId } = await tell()
  const words = { caption: 'Le petit déjeuner', credit: ' ' }
  expect(await story.codesOf('addRecapPhoto', photo(recapId, words), ada)).toEqual([])
  const [stored] = await photosOf(recapId)
  expect(stored).toMatchObject({
    alt: 'Une table, douze tasses.',
    caption: 'Le petit déjeuner',
    credit: null,
    width: 60,
    height: 40,
  })
  expect(stored?.path).toBe(`/photos/${stored?.id}.jpg`)
  const { photo: file } = await story.service.must('query ($id: ID!) { photo(id: $id) { contentType base64 } }', {
    id: stored?.id,
  })
  expect(file.contentType).toBe('image/jpeg')
  expect((await sharp(Buffer.from(file.base64, 'base64')).metadata()).format).toBe('jpeg')
})

test.each([
  ['without image rights', { imageRightsConfirmed: false }, 'IMAGE_RIGHTS_MISSING'],
  ['without words for those who do not see it', { alt: ' ' }, 'ALT_MISSING'],
  ['with a caption as long as a recap', { caption: 'x'.repeat(301) }, 'TEXT_TOO_LONG'],
  ['that is none', { base64: Buffer.from('hello').toString('base64') }, 'INVALID_PHOTO'],
  ['of more than 2 MiB', { base64: Buffer.alloc(2 * 1024 * 1024 + 3).toString('base64') }, 'PHOTO_TOO_LARGE'],
  ['of no recap', { recapId: newId('rec') }, 'UNKNOWN_RECAP'],
])('a photo %s is refused', async (_, changes, code) => {
  const { recapId } = await tell()
  expect(await story.codesOf('addRecapPhoto', photo(recapId, changes), ada)).toEqual([code])
})

test('a photo of exactly 2 MiB is not too large', async () => {
  const { recapId } = await tell()
  const exact = { base64: Buffer.alloc(2 * 1024 * 1024).toString('base64') }
  expect(await story.codesOf('addRecapPhoto', photo(recapId, exact), ada)).toEqual(['INVALID_PHOTO'])
})

test('of twenty photos at once a recap takes twelve', async () => {
  const { recapId } = await tell()
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => story.codesOf('addRecapPhoto', photo(recapId), ada)),
  )
  expect(answers.flat()).toEqual(Array(8).fill('TOO_MANY_PHOTOS'))
  expect(await photosOf(recapId)).toHaveLength(12)
})

test('a removed photo is gone for everybody, and leaves room for another', async () => {
  const { recapId } = await tell()
  await story.codesOf('addRecapPhoto', photo(recapId), ada)
  const [stored] = await photosOf(recapId)
  const input = { photoId: stored?.id }
  const answers = await Promise.all([1, 2].map(() => story.codesOf('removeRecapPhoto', input, camille)))
  expect(answers.flat()).toEqual(['UNKNOWN_PHOTO'])
  expect(await photosOf(recapId)).toEqual([])
  const { photo: file } = await story.service.must('query ($id: ID!) { photo(id: $id) { base64 } }', { id: stored?.id })
  expect(file).toBeNull()
})
