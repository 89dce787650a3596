import { expect, test } from '@jest/globals'
import { PORTRAITS } from '../export/portraits.ts'
import { GATHERINGS } from './gatherings.ts'
import { STAFF } from './people.ts'
import { REGISTRATIONS, SERIES } from './series.ts'

const members = new Set(PORTRAITS.map(({ ref }) => ref))
const known = new Set([...members, ...STAFF.map(({ key }) => key)])

test('each task of each series has somebody of the story, and two people at least share them', () => {
  for (const { who } of SERIES) {
    expect(Object.values(who).filter((person) => !known.has(person))).toEqual([])
    expect(new Set(Object.values(who)).size).toBeGreaterThanOrEqual(2)
  }
})

test('who the story seats has a place, and who waits has none left', () => {
  for (const { office, title, seated, waiting } of REGISTRATIONS) {
    const gathering = GATHERINGS.find((one) => one.office === office && one.title === title)
    expect(gathering?.onSitePlaces).toBe(seated.length)
    expect([...seated, ...waiting].filter((ref) => !members.has(ref))).toEqual([])
    expect(new Set([...seated, ...waiting]).size).toBe(seated.length + waiting.length)
  }
})
