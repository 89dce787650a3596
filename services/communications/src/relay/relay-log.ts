import { z } from 'zod'

/** NO_LOG: nobody can be asked. AWAY: the log does not answer now. */
export type RelayKnowledge = 'ACCEPTED' | 'NOT_ACCEPTED' | 'NO_LOG' | 'AWAY'
export type RelayLog = { ask(messageId: string): Promise<RelayKnowledge> }

const TIMEOUT_MS = 5_000
const answer = z.array(z.unknown())

/**
 * Whether the relay took a mail: `GET url?messageId=<…>` answers a JSON list of what it has under that Message-ID, empty
 * for none. The development mailbox speaks like this; a relay's own log gets a small adapter in front.
 */
export function createRelayLog(url: string | undefined): RelayLog {
  return {
    async ask(messageId) {
      if (url === undefined) return 'NO_LOG'
      const question = new URL(url)
      question.searchParams.set('messageId', messageId)
      try {
        const response = await fetch(question, { signal: AbortSignal.timeout(TIMEOUT_MS) })
        if (!response.ok) return 'AWAY'
        return answer.parse(await response.json()).length > 0 ? 'ACCEPTED' : 'NOT_ACCEPTED'
      } catch {
        return 'AWAY'
      }
    },
  }
}
