/** Nothing can go on, and the message is one sentence for the person at the terminal: no stack, no cause. */
export class Hopeless extends Error {
  override name = 'Hopeless'
}

/** Runs a command of the terminal: a Hopeless is said, anything else is a fault and shows its stack. */
export async function runCommand(command: () => Promise<number>): Promise<never> {
  try {
    process.exit(await command())
  } catch (error) {
    console.error(error instanceof Hopeless ? `✘ ${error.message}` : error)
    process.exit(1)
  }
}
