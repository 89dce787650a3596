import { MalformedMessage, type Message } from './framing.ts'
import { BSON_TYPE, bigintAt, documentOf, elementsOf, isTrueAt, stringAt } from './raw-bson.ts'

/** A command as the engine wants it: without the fields that concern the session, the routing or the durability. */
export type Command = {
  name: string
  database: string
  /** The collection, where the command is about one. */
  collection: string | undefined
  spec: Buffer
  sequence: Buffer | undefined
  /** The session's id, raw bytes as a string; only ever compared. */
  session: string | undefined
  transactionNumber: bigint | undefined
  inTransaction: boolean
  startsTransaction: boolean
}

const NOT_FOR_THE_ENGINE = new Set([
  '$db',
  '$clusterTime',
  '$readPreference',
  'apiDeprecationErrors',
  'apiStrict',
  'apiVersion',
  'autocommit',
  'lsid',
  'readConcern',
  'recoveryToken',
  'startTransaction',
  'txnNumber',
  'writeConcern',
])

export function parseCommand({ body, sequence }: Message): Command {
  const command: Command = {
    name: '',
    database: 'admin', // OP_QUERY carries no $db; a driver's first `hello` goes to admin
    collection: undefined,
    spec: body,
    sequence,
    session: undefined,
    transactionNumber: undefined,
    inTransaction: false,
    startsTransaction: false,
  }
  const kept: [number, number][] = []
  let keptUpTo = 4
  for (const element of elementsOf(body)) {
    if (command.name === '') {
      command.name = element.name
      if (element.type === BSON_TYPE.string) command.collection = stringAt(body, element)
      continue
    }
    if (!NOT_FOR_THE_ENGINE.has(element.name)) continue
    if (element.start > keptUpTo) kept.push([keptUpTo, element.start])
    keptUpTo = element.end
    switch (element.name) {
      case '$db':
        if (element.type !== BSON_TYPE.string) throw new MalformedMessage('$db is not a string')
        command.database = stringAt(body, element)
        break
      case 'lsid':
        command.session = body.toString('latin1', element.valueStart, element.end)
        break
      case 'txnNumber':
        command.transactionNumber = bigintAt(body, element)
        break
      case 'autocommit':
        command.inTransaction = !isTrueAt(body, element)
        break
      case 'startTransaction':
        command.startsTransaction = isTrueAt(body, element)
        break
    }
  }
  if (command.name === '') throw new MalformedMessage('an empty command')
  if (keptUpTo > 4) {
    if (keptUpTo < body.length - 1) kept.push([keptUpTo, body.length - 1])
    command.spec = documentOf(body, kept)
  }
  return command
}
