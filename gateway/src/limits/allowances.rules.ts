import { isIPv6 } from 'node:net'
import { hasRole, type Viewer } from '@encommun/service-kit'

type Allowance = {
  /** What one operation may cost, in points of `@cost` and `@listSize`. */
  budget: number
  /** What all operations of one payer may cost in a minute. */
  perMinute: number
  /** From how many requests under way on, in this process, the next one of this kind is sent away. */
  underWay: number
}

/**
 * How much each kind of viewer may ask for. A page of ours costs 30 to 300 points, the archive of a year of newsletters
 * 2,000: so a person can open more than a hundred pages a minute, and a list of lists of lists is for nobody.
 */
export const ALLOWANCES = {
  /** By address. What is public is small: an office's page, its holidays, a list of all offices. */
  anonymous: { budget: 300, perMinute: 3_000, underWay: 64 },
  /** By key. A partner's site keeps what it read, and asks ten whole budgets a minute. */
  partner: { budget: 1_000, perMinute: 10_000, underWay: 96 },
  /** By person. */
  member: { budget: 3_000, perMinute: 30_000, underWay: 128 },
  /** By person. Tables of a hundred rows with what belongs to each. */
  staff: { budget: 10_000, perMinute: 100_000, underWay: 128 },
  /** By address: photos, calendars and unsubscribing, where the mail programs of thousands come from a few addresses. */
  door: { budget: 3_000, perMinute: 30_000, underWay: 128 },
} as const satisfies Record<string, Allowance>
export type Kind = keyof typeof ALLOWANCES

/** What is under way for our own programs: above all others, since who waits for them has asked before. */
export const SERVICE_UNDER_WAY = 160

/** Undefined for our own programs: they run documents that we wrote, and their queues decide how fast. */
export function kindOf(viewer: Viewer, door?: true): Kind | undefined {
  if (hasRole(viewer, 'SERVICE')) return undefined
  if (door) return 'door'
  if (hasRole(viewer, 'PARTNER')) return 'partner'
  if (viewer.staffId !== null) return 'staff'
  return viewer.hats.length > 0 ? 'member' : 'anonymous'
}

/** Who pays: a person or key wherever it asks from, and for others the address. */
export const payerOf = (viewer: Viewer, address: string): string =>
  viewer.partner?.keyId ?? viewer.accountId ?? viewer.staffId ?? viewer.memberId ?? networkOf(address)

/** One household or server has a /64 of IPv6: to change the end of the address costs it nothing. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (mapped) return mapped
  const [head = '', tail = ''] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const missing = address.includes('::') ? 8 - groups.length - tail.split(':').filter(Boolean).length : 0
  const whole = [...groups, ...Array.from({ length: missing }, () => '0'), ...tail.split(':').filter(Boolean)]
  return `${whole.slice(0, 4).join(':')}::/64`
}
