import { expect, test } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { describeWire, newSession, number, range, rawSocket, until } from './wire-harness.ts'

describeWire('commands of the wire gateway', (wire) => {
  test('says what it is and that it is not for production', async () => {
    const admin = wire().db.admin()
    expect(await admin.command({ hello: 1 })).toMatchObject({ isWritablePrimary: true, msg: 'isdbgrid', ok: 1 })
    expect(await admin.buildInfo()).toMatchObject({
      version: '7.0.0',
      notice: expect.stringContaining('not for production'),
    })
    expect(await admin.serverStatus()).toMatchObject({
      storageEngine: { name: 'documentdb' },
      connections: { current: expect.any(Number) },
    })
    expect(await admin.ping()).toEqual({ ok: 1 })
    expect(await admin.command({ connectionStatus: 1 })).toMatchObject({ authInfo: { authenticatedUsers: [] } })
  })

  test('an unknown command is refused by name', async () => {
    await expect(wire().db.command({ makeCoffee: 1 })).rejects.toMatchObject({ code: 59, codeName: 'CommandNotFound' })
  })

  test('values of every kind come back as they went', async () => {
    const values = {
      text: 'é·😀',
      whole: 42,
      long: 2n ** 53n + 1n,
      broken: 0.1,
      yes: true,
      nothing: null,
      at: new Date(0),
      list: [1, [2, { three: 3 }]],
      bytes: Buffer.from([0, 255, 128]),
      pattern: /^a/i,
    }
    const { insertedId } = await wire().db.collection('values').insertOne(values)
    const found = await wire()
      .db.collection('values')
      .findOne({ _id: insertedId }, { useBigInt64: true, promoteBuffers: true })
    expect(found).toMatchObject({ ...values, bytes: expect.anything() })
    expect(Buffer.from(found?.bytes)).toEqual(values.bytes)
  })

  test('collections are made, listed, renamed, modified and dropped', async () => {
    const { db } = wire()
    await db.createCollection('made')
    await db.collection('made').rename('renamed')
    expect((await db.listCollections().toArray()).map(({ name }) => name)).toContain('renamed')
    expect(await db.command({ collMod: 'renamed', validationLevel: 'off' })).toMatchObject({ ok: 1 })
    expect(await db.command({ collStats: 'renamed' })).toMatchObject({ ok: 1, count: 0 })
    expect(await db.stats()).toMatchObject({ db: db.databaseName, ok: 1 })
    expect(await db.collection('renamed').drop()).toBe(true)
    expect((await db.listCollections().toArray()).map(({ name }) => name)).not.toContain('renamed')
  })

  test('databases are listed, and gone once dropped', async () => {
    const other = wire().client.db(`${wire().db.databaseName}_b`)
    await other.collection('c').insertOne({ a: 1 })
    const names = async () =>
      (await wire().db.admin().listDatabases({ nameOnly: true })).databases.map(({ name }) => name)
    expect(await names()).toContain(other.databaseName)
    await other.dropDatabase()
    expect(await names()).not.toContain(other.databaseName)
  })

  test('an index exists once createIndexes has answered, and explain shows that it is used', async () => {
    const things = wire().db.collection('indexed')
    await things.insertMany(range(200).map((n) => ({ n, kind: n % 3 })))
    expect(await things.createIndex({ n: 1 }, { name: 'by_n' })).toBe('by_n')
    expect((await things.indexes()).map(({ name }) => name)).toEqual(['_id_', 'by_n'])
    const withIndex = await things.find({ n: 5 }).explain('executionStats')
    expect(JSON.stringify(withIndex.queryPlanner.winningPlan)).toContain('"stage":"IXSCAN","indexName":"by_n"')
    expect(withIndex.executionStats).toMatchObject({ nReturned: 1, executionSuccess: true })
    const without = await things.find({ kind: 1 }).explain('queryPlanner')
    expect(JSON.stringify(without.queryPlanner.winningPlan)).toContain('COLLSCAN')
    await things.dropIndex('by_n')
    expect((await things.indexes()).map(({ name }) => name)).toEqual(['_id_'])
  })

  test('a duplicate key reads E11000, whichever command meets it', async () => {
    const keys = wire().db.collection<{ _id: number; k: string }>('keys')
    await keys.createIndex({ k: 1 }, { unique: true })
    await keys.insertMany([
      { _id: 1, k: 'a' },
      { _id: 2, k: 'b' },
    ])
    const duplicate = { code: 11000, message: expect.stringMatching(/^E11000 duplicate key error/) }
    await expect(keys.insertOne({ _id: 3, k: 'a' })).rejects.toMatchObject(duplicate)
    await expect(keys.insertOne({ _id: 1, k: 'z' })).rejects.toMatchObject(duplicate)
    await expect(keys.updateOne({ _id: 2 }, { $set: { k: 'a' } })).rejects.toMatchObject(duplicate)
    await expect(keys.findOneAndUpdate({ _id: 2 }, { $set: { k: 'a' } })).rejects.toMatchObject(duplicate)
    await keys.dropIndex('k_1')
    await keys.insertOne({ _id: 4, k: 'a' })
    await expect(keys.createIndex({ k: 1 }, { unique: true })).rejects.toMatchObject({ code: 11000 })
  })

  test('an unordered batch reports each failure at its place', async () => {
    const batch = wire().db.collection<{ _id: number }>('batch')
    const failure = await batch
      .insertMany([{ _id: 1 }, { _id: 1 }, { _id: 2 }], { ordered: false })
      .catch((error) => error)
    expect(failure).toMatchObject({ code: 11000, insertedCount: 2 })
    expect(failure.writeErrors[0].index).toBe(1)
  })

  test('a read that takes too long is ended', async () => {
    const slow = wire().db.collection('slow')
    await slow.insertMany(range(3000).map((n) => ({ n })))
    const pipeline = [
      {
        $lookup: {
          from: 'slow',
          let: { n: '$n' },
          pipeline: [{ $match: { $expr: { $gt: ['$n', '$$n'] } } }],
          as: 'all',
        },
      },
      { $count: 'n' },
    ]
    await expect(slow.aggregate(pipeline, { maxTimeMS: 50 }).toArray()).rejects.toMatchObject({ code: 50 })
  })

  test('a write that wants no answer gets none and is done', async () => {
    const quiet = wire().db.collection('quiet', { writeConcern: { w: 0 } })
    await quiet.insertOne({ a: 1 })
    await until(async () => (await wire().db.collection('quiet').countDocuments()) === 1)
  })

  test('a write sent twice under one number is done once', async () => {
    const socket = await rawSocket(wire().port)
    const $db = wire().db.databaseName
    await wire()
      .db.collection<{ _id: number; n: number }>('once')
      .insertMany([
        { _id: 1, n: 0 },
        { _id: 2, n: 0 },
      ])
    const lsid = newSession()
    const increment = (id: number) => ({ q: { _id: id }, u: { $inc: { n: 1 } } })
    const one = { update: 'once', updates: [increment(1)], lsid, txnNumber: number(1), $db }
    const batch = { update: 'once', updates: [increment(1), increment(2)], lsid, txnNumber: number(2), $db }
    const insert = { insert: 'once', documents: [{ _id: 9 }], lsid, txnNumber: number(3), $db }
    for (const command of [one, batch, insert]) {
      const first = await socket.send(command)
      expect(first).toMatchObject({ ok: 1 })
      expect(await socket.send(command)).toEqual(first)
    }
    expect(
      await wire()
        .db.collection('once')
        .find({}, { sort: { _id: 1 } })
        .toArray(),
    ).toEqual([{ _id: 1, n: 2 }, { _id: 2, n: 1 }, { _id: 9 }])
    expect(await socket.send(one)).toMatchObject({ ok: 0, codeName: 'TransactionTooOld' })
    socket.drop()
  })

  test('a batch that may be the repetition of one written before a restart is refused', async () => {
    const socket = await rawSocket(wire().port)
    const batch = {
      insert: 'doubtful',
      documents: [{ _id: 1 }, { _id: 2 }],
      lsid: newSession(),
      txnNumber: number(7),
      $db: wire().db.databaseName,
    }
    expect(await socket.send(batch)).toMatchObject({ ok: 0, codeName: 'IncompleteTransactionHistory' })
    socket.drop()
  })

  test.each([
    ['words of another protocol', Buffer.from('GET / HTTP/1.1\r\n\r\n')],
    ['a message of 2 GB', Buffer.from('ffffff7f000000000000000000000000', 'hex')],
    ['a broken document', Buffer.from('1e0000000100000000000000dd0700000000000000090000007761000000', 'hex')],
  ])('%s closes that socket with one line in the log, and no other', async (_, bytes) => {
    const before = wire().logged.length
    const socket = await rawSocket(wire().port)
    socket.socket.write(bytes)
    await socket.closed
    await until(() => wire().logged.length > before)
    expect(wire().logged.length).toBe(before + 1)
    expect(await wire().db.admin().ping()).toEqual({ ok: 1 })
  })

  test('a hundred drivers come and go', async () => {
    await Promise.all(
      range(100).map(async () => {
        const client = await MongoClient.connect(wire().uri, { maxPoolSize: 1 })
        await client.db(wire().db.databaseName).collection('values').countDocuments()
        await client.close()
      }),
    )
    const { connections } = await wire().db.admin().serverStatus()
    expect(connections.current).toBeLessThan(100)
  })
})
