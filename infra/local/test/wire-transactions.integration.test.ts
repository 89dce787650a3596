import { expect, test } from '@jest/globals'
import { type ClientSession, MongoClient } from 'mongodb'
import { describeWire, newSession, number, range, rawSocket, until } from './wire-harness.ts'

type Account = { _id: number; n: number }

describeWire('transactions of the wire gateway', (wire) => {
  const accounts = () => wire().db.collection<Account>('accounts')
  const value = async (id: number) => (await accounts().findOne({ _id: id }))?.n
  const openTransactions = async () => (await wire().db.admin().serverStatus()).transactions.currentOpen
  const inTransaction = async (work: (session: ClientSession) => Promise<void>) => {
    const session = wire().client.startSession()
    session.startTransaction()
    try {
      await work(session)
    } finally {
      await session.endSession()
    }
  }

  test('what was written is seen inside at once, outside after the commit, and never after an abort', async () => {
    await accounts().insertOne({ _id: 1, n: 0 })
    await inTransaction(async (session) => {
      await accounts().updateOne({ _id: 1 }, { $set: { n: 1 } }, { session })
      expect((await accounts().findOne({ _id: 1 }, { session }))?.n).toBe(1)
      expect(await value(1)).toBe(0)
      await session.commitTransaction()
      expect(await value(1)).toBe(1)
    })
    await inTransaction(async (session) => {
      await accounts().updateOne({ _id: 1 }, { $set: { n: 2 } }, { session })
      await session.abortTransaction()
    })
    expect(await value(1)).toBe(1)
  })

  test('a batch after a transaction of the same session is no repetition from before a restart', async () => {
    const session = wire().client.startSession()
    session.startTransaction()
    await accounts().insertOne({ _id: 200, n: 0 }, { session })
    await session.commitTransaction()
    await accounts().insertMany(
      [
        { _id: 201, n: 0 },
        { _id: 202, n: 0 },
      ],
      { session },
    )
    await session.endSession()
    expect(await accounts().countDocuments({ _id: { $in: [200, 201, 202] } })).toBe(3)
  })

  test('a commit asked for twice is answered twice', async () => {
    await inTransaction(async (session) => {
      await accounts().insertOne({ _id: 2, n: 0 }, { session })
      await session.commitTransaction()
      await session.commitTransaction()
    })
    expect(await value(2)).toBe(0)
  })

  test('reads of a transaction are of one moment', async () => {
    await accounts().insertOne({ _id: 3, n: 0 })
    await inTransaction(async (session) => {
      expect((await accounts().findOne({ _id: 3 }, { session }))?.n).toBe(0)
      await accounts().updateOne({ _id: 3 }, { $inc: { n: 1 } })
      expect((await accounts().findOne({ _id: 3 }, { session }))?.n).toBe(0)
      await session.commitTransaction()
    })
  })

  test('who writes after another has written may try again, and is told so', async () => {
    await accounts().insertOne({ _id: 4, n: 0 })
    await inTransaction(async (session) => {
      await accounts().findOne({ _id: 4 }, { session })
      await accounts().updateOne({ _id: 4 }, { $inc: { n: 1 } })
      const failure = await accounts()
        .updateOne({ _id: 4 }, { $inc: { n: 1 } }, { session })
        .catch((error) => error)
      expect(failure).toMatchObject({ code: 112, codeName: 'WriteConflict' })
      expect(failure.hasErrorLabel('TransientTransactionError')).toBe(true)
    })
    expect(await value(4)).toBe(1)
  })

  test('an error ends the transaction: swallowed or not, nothing of it is kept', async () => {
    await accounts().insertOne({ _id: 5, n: 0 })
    await inTransaction(async (session) => {
      await accounts().insertOne({ _id: 6, n: 0 }, { session })
      await expect(accounts().insertOne({ _id: 5, n: 0 }, { session })).rejects.toMatchObject({ code: 11000 })
      const failure = await session.commitTransaction().catch((error) => error)
      expect(failure).toMatchObject({ code: 251, codeName: 'NoSuchTransaction' })
    })
    expect(await value(6)).toBeUndefined()
  })

  test('a new collection may be made inside', async () => {
    await inTransaction(async (session) => {
      await wire().db.collection('born_inside').insertOne({ a: 1 }, { session })
      await session.commitTransaction()
    })
    expect(await wire().db.collection('born_inside').countDocuments()).toBe(1)
  })

  test('a dropped socket rolls back', async () => {
    await accounts().insertOne({ _id: 7, n: 0 })
    const socket = await rawSocket(wire().port)
    const reply = await socket.send({
      update: 'accounts',
      updates: [{ q: { _id: 7 }, u: { $inc: { n: 1 } } }],
      lsid: newSession(),
      txnNumber: number(1),
      autocommit: false,
      startTransaction: true,
      $db: wire().db.databaseName,
    })
    expect(reply).toMatchObject({ nModified: 1, ok: 1 })
    expect(await openTransactions()).toBe(1)
    socket.drop()
    await until(async () => (await openTransactions()) === 0)
    await accounts().updateOne({ _id: 7 }, { $inc: { n: 10 } }) // the lock is free
    expect(await value(7)).toBe(10)
  })

  test('a client that closes ends its transactions', async () => {
    const client = await MongoClient.connect(wire().uri)
    const session = client.startSession()
    session.startTransaction()
    await client.db(wire().db.databaseName).collection<Account>('accounts').insertOne({ _id: 8, n: 0 }, { session })
    await client.close()
    await until(async () => (await openTransactions()) === 0)
    expect(await value(8)).toBeUndefined()
  })

  test('two that wait for each other do not both wait for ever', async () => {
    await accounts().insertMany([
      { _id: 20, n: 0 },
      { _id: 21, n: 0 },
    ])
    const cross = (first: number, second: number) =>
      wire().client.withSession((session) =>
        session.withTransaction(async () => {
          await accounts().updateOne({ _id: first }, { $inc: { n: 1 } }, { session })
          await accounts().updateOne({ _id: second }, { $inc: { n: 1 } }, { session })
        }),
      )
    await Promise.all(range(6).map((n) => (n % 2 ? cross(20, 21) : cross(21, 20))))
    expect([await value(20), await value(21)]).toEqual([6, 6])
  })

  test('of 20 parallel read-modify-write transactions all land', async () => {
    await accounts().insertOne({ _id: 30, n: 0 })
    await Promise.all(
      range(20).map(() =>
        wire().client.withSession((session) =>
          session.withTransaction(async () => {
            const found = await accounts().findOne({ _id: 30 }, { session })
            await accounts().updateOne({ _id: 30 }, { $set: { n: (found?.n ?? 0) + 1 } }, { session })
          }),
        ),
      ),
    )
    expect(await value(30)).toBe(20)
  })

  test('more transactions than connections wait their turn', async () => {
    await Promise.all(
      range(200).map((n) =>
        wire().client.withSession((session) =>
          session.withTransaction(async () => {
            await accounts().insertOne({ _id: 1000 + n, n }, { session })
          }),
        ),
      ),
    )
    expect(await accounts().countDocuments({ _id: { $gte: 1000 } })).toBe(200)
  })
})

describeWire('races through the wire gateway', (wire) => {
  test('of 200 parallel first inserts into a new collection each lands, and of 200 on one unique key one', async () => {
    const fresh = wire().db.collection('fresh')
    const first = await Promise.allSettled(range(200).map((n) => fresh.insertOne({ n })))
    expect(first.filter(({ status }) => status === 'rejected')).toEqual([])
    const unique = wire().db.collection('unique')
    await unique.createIndex({ key: 1 }, { unique: true })
    const second = await Promise.allSettled(range(200).map(() => unique.insertOne({ key: 'one' })))
    expect(second.filter(({ status }) => status === 'fulfilled').length).toBe(1)
    expect(new Set(second.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : [])))).toEqual(
      new Set([11000]),
    )
  })

  test('40 collections with indexes made at once, each by two clients, never deadlock out to them', async () => {
    const made = await Promise.allSettled(
      range(80).flatMap((n) => {
        const collection = wire().db.collection(`made_${n % 40}`)
        return [collection.createIndex({ a: 1 }, { unique: true }), collection.insertOne({ a: n })]
      }),
    )
    expect(made.filter(({ status }) => status === 'rejected')).toEqual([])
  })

  test('of 50 parallel conditional updates on 12 seats 12 get one', async () => {
    const gatherings = wire().db.collection<{ _id: string; size: number; taken: number }>('gatherings')
    await gatherings.insertOne({ _id: 'g', size: 12, taken: 0 })
    const free = { _id: 'g', $expr: { $lt: ['$taken', '$size'] } }
    const answers = await Promise.all(range(50).map(() => gatherings.updateOne(free, { $inc: { taken: 1 } })))
    expect(answers.filter(({ modifiedCount }) => modifiedCount === 1).length).toBe(12)
    expect((await gatherings.findOne({ _id: 'g' }))?.taken).toBe(12)
  })

  test('of 50 parallel upserts of one document one inserts', async () => {
    const counters = wire().db.collection<{ _id: string; n: number }>('counters')
    const answers = await Promise.all(
      range(50).map(() => counters.updateOne({ _id: 'c' }, { $inc: { n: 1 } }, { upsert: true })),
    )
    expect(answers.filter(({ upsertedCount }) => upsertedCount === 1).length).toBe(1)
    expect((await counters.findOne({ _id: 'c' }))?.n).toBe(50)
  })
})
