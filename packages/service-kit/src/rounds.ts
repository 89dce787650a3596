import { EventEmitter } from 'node:events'

type Rounds = {
  /** One at a time; a long one asks whether it should still go on. */
  round: (isStopped: () => boolean) => Promise<unknown>
  everyMs: number
  failed: (error: unknown) => void
}

/** Work that waits in the database: waking makes its rounds fast, looking again and again makes them certain. */
export function createWakeUp() {
  const woken = new EventEmitter()
  return {
    wake(): void {
      woken.emit('wake')
    },
    /** Makes rounds for as long as the process runs; `close` waits for the one under way. */
    startRounds({ round, everyMs, failed }: Rounds): { close(): Promise<void> } {
      let stopped = false
      let running: Promise<unknown> = Promise.resolve()
      let timer: NodeJS.Timeout | undefined
      const tick = () => {
        clearTimeout(timer)
        running = running
          .then(() => (stopped ? undefined : round(() => stopped)))
          .catch(failed)
          .finally(() => {
            clearTimeout(timer)
            if (!stopped) timer = setTimeout(tick, everyMs)
          })
      }
      woken.on('wake', tick)
      tick()
      return {
        async close() {
          stopped = true
          woken.off('wake', tick)
          clearTimeout(timer)
          await running
        },
      }
    },
  }
}
