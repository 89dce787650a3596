import type { Database } from '@encommun/service-kit'

/** Counts the database commands that `work` causes: a list must not cost one for each of its rows. */
export async function countCommands<T>(
  { connection }: Database,
  work: () => Promise<T>,
): Promise<{ value: T; commands: string[] }> {
  const commands: string[] = []
  const note = ({ commandName }: { commandName: string }) => commands.push(commandName)
  const client = connection.getClient()
  client.on('commandStarted', note)
  try {
    return { value: await work(), commands }
  } finally {
    client.off('commandStarted', note)
  }
}
