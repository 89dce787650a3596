import { expect, test } from '@jest/globals'
import { nantes } from '../../test/builders.ts'
import { checkOffice, holidaysOf } from './office.rules.ts'

test('a holiday is its country’s own: 21 July in Belgium, not in France', () => {
  const on = (country: string) => holidaysOf(country, 2026).map((holiday) => holiday.on.toString())
  expect(on('BE')).toContain('2026-07-21')
  expect(on('FR')).not.toContain('2026-07-21')
  expect(on('FR')).toContain('2026-07-14')
})

test('a holiday is named in the three languages', () => {
  const easter = holidaysOf('BE', 2026).find((holiday) => holiday.on.toString() === '2026-04-06')
  expect(easter?.name).toEqual({ fr: 'Lundi de Pâques', nl: 'Paasmaandag', en: 'Easter Monday' })
})

test('an office that is wrong in everything is told everything at once', () => {
  const result = checkOffice({
    ...nantes(),
    code: 'nantes',
    country: 'XX',
    timeZone: 'CET+1',
    location: { latitude: 91, longitude: 0 },
  })
  expect(result.ok ? [] : result.refusals.map(({ code }) => code)).toEqual([
    'INVALID_OFFICE_CODE',
    'UNKNOWN_COUNTRY',
    'UNKNOWN_TIME_ZONE',
    'INVALID_LOCATION',
  ])
})
