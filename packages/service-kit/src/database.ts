import mongoose, { type ClientSession, type Connection, type Model } from 'mongoose'

export type Session = ClientSession
export type Database = {
  connection: Connection
  /**
   * All of it or nothing; runs again when another transaction was faster, so `work` only touches the database.
   * A refusal that `work` returns rolls back what it wrote before.
   */
  atomically<T>(work: (session: Session) => Promise<T>): Promise<T>
  ping(): Promise<void>
  close(): Promise<void>
}

// Unknown fields are faults, not silence: a filter on a field that does not exist would match every document.
mongoose.set({
  strict: 'throw',
  strictQuery: 'throw',
  sanitizeFilter: true,
  autoIndex: false,
  autoCreate: false,
  bufferCommands: false,
})

export async function connectDatabase(uri: string, name: string): Promise<Database> {
  const connection = await mongoose
    .createConnection(uri, {
      dbName: name,
      maxPoolSize: 20,
      waitQueueTimeoutMS: 2_000,
      serverSelectionTimeoutMS: 5_000,
      // Tests count the commands that a list costs.
      monitorCommands: true,
    })
    .asPromise()
  return {
    connection,
    atomically: (work) => atomicallyOn(connection, work),
    async ping() {
      await connection.db?.command({ ping: 1 })
    },
    close: () => connection.close(),
  }
}

class RolledBack extends Error {
  readonly answer: unknown
  constructor(answer: unknown) {
    super('rolled back by a refusal')
    this.answer = answer
  }
}

async function atomicallyOn<T>(connection: Connection, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await connection.transaction(async (session) => {
      const answer = await work(session)
      if (typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false)
        throw new RolledBack(answer)
      return answer
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.answer as T
    throw error
  }
}

/** Makes collections and indexes that are missing. Called once at start, after the stores have named theirs. */
export async function prepareCollections({ connection }: Database): Promise<void> {
  const models = Object.values(connection.models) as Model<unknown>[]
  // One after the other: two starts at once then meet the same index, not a deadlock.
  for (const model of models) {
    await model.createCollection()
    await model.createIndexes()
  }
}

/** Whether a write lost against a unique index. */
export const isDuplicateKey = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 11_000

/**
 * The filter « one of these ». `sanitizeFilter` takes operators for values unless the code says that it means them:
 * so stores mark each of theirs, by this or `mongoose.trusted`, and an operator out of a request stays a harmless value.
 */
export const oneOf = (values: readonly string[]) => mongoose.trusted({ $in: values.map(String) })
