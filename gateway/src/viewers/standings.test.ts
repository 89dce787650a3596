import { memberViewer, type Viewer } from '@encommun/service-kit'
import { expect, test } from '@jest/globals'
import { createStandings } from './standings.ts'

const signedIn: Viewer = { ...memberViewer('mem_1'), accountId: 'acc_1' }
const proven: Viewer = { ...signedIn, steppedUpAt: '2026-11-23T10:00:00Z' }

/** Standings over a members service that says who the session is now, and counts. */
function scripted(answer: () => Viewer | null) {
  let [asked, time] = [0, 0]
  const standings = createStandings(
    async () => {
      asked++
      return answer()
    },
    () => time,
  )
  return {
    of: (token: Viewer) => standings.of('ses_1', token),
    asked: () => asked,
    later: (ms: number) => (time += ms),
  }
}

test('a session is asked for once in half a minute', async () => {
  const { of, asked, later } = scripted(() => signedIn)
  await of(signedIn)
  later(29_999)
  await of(signedIn)
  expect(asked()).toBe(1)
  later(1)
  await of(signedIn)
  expect(asked()).toBe(2)
})

test('a second factor that was shown at another gateway counts here at once', async () => {
  let now = signedIn
  const { of, asked } = scripted(() => now)
  expect(await of(signedIn)).toBe(signedIn)
  now = proven
  expect(await of(proven)).toBe(proven)
  await of(proven)
  // The token of before the proof is as good as its session.
  expect(await of(signedIn)).toBe(proven)
  expect(asked()).toBe(2)
})

test('a session that ended is not asked for again by a token that says more', async () => {
  const { of, asked } = scripted(() => null)
  expect([await of(signedIn), await of(proven)]).toEqual([null, null])
  expect(asked()).toBe(1)
})
