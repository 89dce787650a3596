/** One line a step: what happens, then how long it took. */
export type Progress = {
  say: (line: string) => void
  step: <T>(what: string, work: (detail: (text: string) => void) => Promise<T>) => Promise<T>
}

const isTerminal = process.stdout.isTTY === true

export const progress: Progress = {
  say: (line) => console.log(line),
  async step(what, work) {
    const startedAt = performance.now()
    const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
    const show = (text: string) => {
      if (isTerminal) process.stdout.write(`\r\x1b[2K• ${what} … ${text}`)
      else if (text) console.log(`• ${what} … ${text}`)
    }
    show('')
    const result = await work(show)
    console.log(`${isTerminal ? '\r\x1b[2K' : ''}✔ ${what} (${seconds()})`)
    return result
  },
}
/** For callers that only want the services, such as the tests. */
export const quiet: Progress = { say: () => undefined, step: (_what, work) => work(() => undefined) }
