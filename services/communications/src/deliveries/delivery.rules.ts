/** What the relay made of one try. */
export type Outcome =
  | { kind: 'ACCEPTED'; response: string }
  /** Surely not taken now; may be later. */
  | { kind: 'LATER'; statusCode: number | null; response: string }
  /** Surely not taken, and never will be. */
  | { kind: 'REFUSED'; statusCode: number; response: string }
  /** The connection broke after the mail was handed over: taken or not, nobody here knows. */
  | { kind: 'UNKNOWN'; response: string }

/** As long as a worker waits for the relay to take one mail, from the connection to the last reply. */
export const TRY_SECONDS = 45
/** Longer than a try, so that whoever looks after a doubt does not overtake a worker that still tries. */
export const LEASE_SECONDS = 60
const WAITS_MINUTES = [1, 5, 15, 60, 240] as const

/** What is known of a failed try: the relay's reply, if it gave one, and whether it had begun to get the mail. */
export type FailedTry = { responseCode?: unknown; message?: unknown; handedOver: boolean }

/** Relays repeat the address that they refuse: the ledger knows its row, and has no need of it. */
const withoutAddresses = (text: string): string => text.replace(/[^\s<>"'():;,]+@[^\s<>"'():;,]+/g, '…')

/**
 * 5yz is for good, 4yz for now (RFC 5321 § 4.2.1). An error without a reply is harmless as long as nothing of the mail
 * was handed over; from then on the relay may have taken it.
 */
export function outcomeOf({ responseCode, message, handedOver }: FailedTry): Outcome {
  const response = withoutAddresses(String(message)).slice(0, 500)
  if (typeof responseCode === 'number' && responseCode >= 500)
    return { kind: 'REFUSED', statusCode: responseCode, response }
  if (typeof responseCode === 'number' && responseCode >= 400)
    return { kind: 'LATER', statusCode: responseCode, response }
  return handedOver ? { kind: 'UNKNOWN', response } : { kind: 'LATER', statusCode: null, response }
}

/** When to try again after so many tries; null once it was tried over a whole working day. */
export function nextTryAt(tries: number, now: Temporal.Instant): Temporal.Instant | null {
  const minutes = WAITS_MINUTES[tries - 1]
  return minutes === undefined ? null : now.add({ minutes })
}

/** Only an address that does not exist (5.1.x, 5.2.1) stops further mail; a policy or a full box says nothing of it. */
export const isDeadAddress = (response: string): boolean => /\b5\.(1\.\d{1,3}|2\.1)\b/.test(response)

/** The same for every try of a delivery, so that a relay or a reader can tell a twin (RFC 5322 § 3.6.4). */
export const messageIdOf = (mailingId: string, recipientId: string, mailFrom: string): string =>
  `<${mailingId}.${recipientId}@${/@([^@\s>]+)>?$/.exec(mailFrom)?.[1]}>`
