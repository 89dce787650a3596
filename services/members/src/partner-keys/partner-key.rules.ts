import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { dayIn, ok, type Refusal, type Result, refuse } from '@encommun/domain-kit'
import { fold } from '../directory/search-terms.rules.ts'
import { BUSINESS_TIME_ZONE } from '../time-zone.ts'

export type PartnerScope = 'PUBLIC_DIRECTORY'
export type PartnerKey = {
  id: string
  partnerName: string
  prefix: string
  /** SHA-256 in hex. A secret of 256 random bits needs no slow hash: there is nothing to guess. */
  secretHash: string
  scopes: readonly PartnerScope[]
  origins: readonly string[]
  costPerDay: number
  createdAt: Temporal.Instant
  expiresOn: Temporal.PlainDate
  lastUsedAt: Temporal.Instant | null
  revokedAt: Temporal.Instant | null
}

/** A site, its test site and some more; a longer list is somebody's whole customer base, and each entry is a door. */
export const MAX_ORIGINS = 10
/** Fifty profiles with their offices cost about 200: a thousand such pages a day, each of five offices every eight minutes. */
export const DEFAULT_COST_PER_DAY = 200_000
export const COST_PER_DAY = { least: 1_000, most: 2_000_000 } as const
/** Within a year somebody asks whether the partnership still is one; whoever kept the key of a former one has nothing. */
const MAX_YEARS = 1
/** The old one and the new one: a partner changes over without a gap. */
export const LIVE_KEYS = 2

const HOST = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

/** As a browser writes it in `Origin`: a scheme, a host, a port that is not the usual one. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { origin, protocol, hostname } = new URL(text)
  return origin === text && protocol === 'https:' && HOST.test(hostname)
}

export type KeyWish = Pick<PartnerKey, 'partnerName' | 'scopes' | 'origins' | 'expiresOn' | 'costPerDay'>

export function checkKeyWish(wish: KeyWish, now: Temporal.Instant): Result<KeyWish> {
  const partnerName = wish.partnerName.normalize('NFC').trim().replace(/\s+/g, ' ')
  const origins = [...new Set(wish.origins)]
  const today = dayIn(now, BUSINESS_TIME_ZONE)
  const refusals: Refusal[] = []
  if (partnerName.length < 2 || partnerName.length > 80 || /\p{C}/u.test(partnerName) || partnerOf(partnerName) === '')
    refusals.push({ code: 'INVALID_PARTNER_NAME', field: ['partnerName'] })
  if (origins.length > MAX_ORIGINS)
    refusals.push({ code: 'TOO_MANY_ORIGINS', field: ['origins'], values: { limit: MAX_ORIGINS } })
  const wrong = origins.find((origin) => !isOrigin(origin))
  if (wrong !== undefined) refusals.push({ code: 'INVALID_ORIGIN', field: ['origins'] })
  const latest = today.add({ years: MAX_YEARS })
  if (Temporal.PlainDate.compare(wish.expiresOn, today) < 0 || Temporal.PlainDate.compare(wish.expiresOn, latest) > 0)
    refusals.push({ code: 'INVALID_KEY_EXPIRY', field: ['expiresOn'], values: { latest: latest.toString() } })
  if (wish.costPerDay < COST_PER_DAY.least || wish.costPerDay > COST_PER_DAY.most)
    refusals.push({ code: 'INVALID_COST_PER_DAY', field: ['costPerDay'], values: COST_PER_DAY })
  const [first, ...others] = refusals
  return first ? refuse(first, ...others) : ok({ ...wish, partnerName, origins, scopes: [...new Set(wish.scopes)] })
}

/** The same partner, however its name is written. */
export const partnerOf = (partnerName: string): string => fold(partnerName)

/** From the first moment of the day after its last one it opens nothing. */
export const expiryOf = (expiresOn: Temporal.PlainDate): Temporal.Instant =>
  expiresOn.add({ days: 1 }).toZonedDateTime(BUSINESS_TIME_ZONE).toInstant()

export const isLive = ({ expiresOn, revokedAt }: Pick<PartnerKey, 'expiresOn' | 'revokedAt'>, now: Temporal.Instant) =>
  revokedAt === null && Temporal.Instant.compare(now, expiryOf(expiresOn)) < 0

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** `ec_`, eight characters to tell keys apart, and a secret of 256 bits. */
export function newKey(): { key: string; prefix: string; secretHash: string } {
  const prefix = randomBytes(4).toString('hex')
  const secret = randomBytes(32).toString('base64url')
  return { key: `ec_${prefix}_${secret}`, prefix, secretHash: sha256(secret) }
}

/** Compared whole for a key that does not exist, so that the answer takes as long. */
const NOBODYS_HASH = sha256('')

/** Whether it is live, and the secret the right one. Takes the same time wherever two hashes differ. */
export function opens(key: PartnerKey | null, secretHash: string, now: Temporal.Instant): key is PartnerKey {
  const given = Buffer.from(sha256(secretHash))
  const right = timingSafeEqual(given, Buffer.from(sha256(key?.secretHash ?? NOBODYS_HASH)))
  return key !== null && right && isLive(key, now)
}
