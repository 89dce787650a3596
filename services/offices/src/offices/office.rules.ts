import { ok, type Refusal, type Result, refuse } from '@encommun/domain-kit'
import Holidays from 'date-holidays'
import type { Office } from './office.store.ts'

const countries = Object.keys(new Holidays().getCountries())

const isTimeZone = (timeZone: string) => {
  try {
    Temporal.Now.zonedDateTimeISO(timeZone)
    return timeZone.includes('/')
  } catch {
    return false
  }
}

/** Everything that is wrong with it at once, so that the form shows all of it. */
export function checkOffice(office: Office): Result<Office> {
  const { code, country, timeZone, location } = office
  const refusals: Refusal[] = []
  if (!/^[A-Z]{3}$/.test(code)) refusals.push({ code: 'INVALID_OFFICE_CODE', field: ['code'] })
  if (!countries.includes(country)) refusals.push({ code: 'UNKNOWN_COUNTRY', field: ['country'], values: { country } })
  if (!isTimeZone(timeZone)) refusals.push({ code: 'UNKNOWN_TIME_ZONE', field: ['timeZone'], values: { timeZone } })
  if (Math.abs(location.latitude) > 90 || Math.abs(location.longitude) > 180)
    refusals.push({ code: 'INVALID_LOCATION', field: ['location'] })
  const [first, ...others] = refusals
  return first ? refuse(first, ...others) : ok(office)
}

/** What others are told of an office: what never changes. */
export const openedFactsOf = ({ code, country, timeZone }: Pick<Office, 'code' | 'country' | 'timeZone'>) => ({
  officeCode: code,
  countryCode: country,
  timeZone,
})

export type Holiday = { on: Temporal.PlainDate; name: { fr: string; nl: string; en: string } }

/** Public holidays by date-holidays, whose tables are maintained per country; its own language where it lacks one of ours. */
export function holidaysOf(country: string, year: number): Holiday[] {
  const inLanguage = (language: string) =>
    new Holidays(country, { languages: [language], types: ['public'] }).getHolidays(year, language)
  const [french, dutch, english] = [inLanguage('fr'), inLanguage('nl'), inLanguage('en')]
  return french.map(({ date, name }, index) => ({
    on: Temporal.PlainDate.from(date.slice(0, 10)),
    name: { fr: name, nl: dutch[index]?.name ?? name, en: english[index]?.name ?? name },
  }))
}
