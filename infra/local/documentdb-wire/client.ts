import type { PostgresConnection } from './postgres-connection.ts'

/** One socket of a driver's pool. */
export type Client = {
  id: number
  address: string
  gone: boolean
  /** Where its command runs that may be interrupted when the socket drops: a read, or anything inside a transaction. */
  interruptible: PostgresConnection | undefined
}
