import { Pool } from 'undici'

/** As many browsers at once: more than are ever under way below the limit, so that nobody waits for a connection of ours. */
const CONNECTIONS = 512
/** Whoever waited this long has left. */
const PATIENCE_MS = 10_000
const TICK_MS = 2

export type Ask = { token: string; body: string }
export type Answered<Kind> = { kind: Kind; ms: number }
export type Run<Kind> = { sent: number; answered: Answered<Kind>[]; failed: string[]; seconds: number }

/**
 * Sends at a constant rate whether or not answers come, as people do, and counts from the moment a request was due: a
 * platform that falls behind cannot slow its users down.
 */
export function createOpenLoop(url: string) {
  const { origin, pathname } = new URL(url)
  const pool = new Pool(origin, { connections: CONNECTIONS, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 })

  /** Null when it is a whole answer; else what was wrong with it. */
  const post = async ({ token, body }: Ask): Promise<string | null> => {
    const answer = await pool.request({
      path: pathname,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'fr', authorization: `Bearer ${token}` },
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const text = await answer.body.text()
    if (answer.statusCode !== 200) return `status ${answer.statusCode}: ${text.slice(0, 300)}`
    if (text.startsWith('{"errors"') || text.includes('"userErrors":[{') || text.includes('"errors":[{"message"'))
      return text.slice(0, 300)
    return null
  }

  return {
    async run<Kind>(rate: number, seconds: number, next: () => { kind: Kind; ask: Ask }): Promise<Run<Kind>> {
      const answered: Answered<Kind>[] = []
      const failed: string[] = []
      const underWay: Promise<void>[] = []
      const startedAt = performance.now()
      const total = rate * seconds
      for (let sent = 0; sent < total; ) {
        const due = Math.min(total, Math.floor(((performance.now() - startedAt) / 1_000) * rate) + 1)
        for (; sent < due; sent++) {
          const dueAt = startedAt + (sent / rate) * 1_000
          const { kind, ask } = next()
          underWay.push(
            post(ask).then(
              (fault) => {
                if (fault === null) answered.push({ kind, ms: performance.now() - dueAt })
                else failed.push(fault)
              },
              (error: unknown) => {
                failed.push(String(error))
              },
            ),
          )
        }
        await new Promise((resolve) => setTimeout(resolve, TICK_MS))
      }
      await Promise.all(underWay)
      return { sent: total, answered, failed, seconds: (performance.now() - startedAt) / 1_000 }
    },
    close: () => pool.close(),
  }
}
