import { beforeAll, expect, test } from '@jest/globals'
import { Long } from 'bson'
import { describeWire, newSession, number, range, rawSocket, until } from './wire-harness.ts'

describeWire('cursors of the wire gateway', (wire) => {
  const COUNT = 1000
  beforeAll(async () => {
    await wire()
      .db.collection<{ _id: number; shuffled: number }>('many')
      .insertMany(range(COUNT).map((n) => ({ _id: n, shuffled: (n * 7919) % COUNT })))
  })
  const many = () => wire().db.collection<{ _id: number; shuffled: number }>('many')
  const openCursors = async () => (await wire().db.admin().serverStatus()).metrics.cursor.open.total

  test.each([
    ['as it comes', () => many().find({}, { batchSize: 50 })],
    ['sorted', () => many().find({}, { batchSize: 50, sort: { shuffled: -1 } })],
    ['grouped', () => many().aggregate([{ $group: { _id: '$shuffled' } }, { $sort: { _id: 1 } }], { batchSize: 50 })],
  ])('reads %s, page after page, through any socket of the pool', async (_, open) => {
    const readers = await Promise.all(range(8).map(() => open().toArray()))
    for (const documents of readers) expect(new Set(documents.map(({ _id }) => _id)).size).toBe(COUNT)
    expect(await openCursors()).toBe(0)
  })

  test('sorted means sorted over all pages', async () => {
    const documents = await many()
      .find({}, { batchSize: 7, sort: { shuffled: 1 } })
      .toArray()
    expect(documents.map(({ shuffled }) => shuffled)).toEqual(range(COUNT))
  })

  test('several cursors of one transaction are read in turn', async () => {
    await wire().client.withSession((session) =>
      session.withTransaction(async () => {
        const up = many().find({}, { session, batchSize: 50, sort: { shuffled: 1 } })
        const down = many().find({}, { session, batchSize: 50, sort: { shuffled: -1 } })
        for (const n of range(COUNT)) {
          expect((await up.next())?.shuffled).toBe(n)
          expect((await down.next())?.shuffled).toBe(COUNT - 1 - n)
        }
        expect([await up.next(), await down.next()]).toEqual([null, null])
      }),
    )
  })

  test('a killed cursor is gone, and killing names those it did not know', async () => {
    const { cursor } = await wire().db.command(
      { find: 'many', sort: { shuffled: 1 }, batchSize: 10 },
      { promoteLongs: false },
    )
    const unknown = Long.fromNumber(4711)
    const killed = await wire().db.command(
      { killCursors: 'many', cursors: [cursor.id, unknown] },
      { promoteLongs: false },
    )
    expect(killed).toMatchObject({ cursorsKilled: [cursor.id], cursorsNotFound: [unknown] })
    await expect(wire().db.command({ getMore: cursor.id, collection: 'many' })).rejects.toMatchObject({
      code: 43,
      codeName: 'CursorNotFound',
    })
  })

  test('a cursor ends with its session', async () => {
    const socket = await rawSocket(wire().port)
    const lsid = newSession()
    const $db = wire().db.databaseName
    const { cursor } = await socket.send({ find: 'many', batchSize: 10, lsid, $db })
    expect(await socket.send({ endSessions: [lsid], $db })).toEqual({ ok: 1 })
    expect(
      await socket.send({ getMore: number(0).add(Long.fromString(String(cursor.id))), collection: 'many', $db }),
    ).toMatchObject({ codeName: 'CursorNotFound' })
    socket.drop()
  })

  test('cursors of a dropped socket are freed when no other socket goes on with them', async () => {
    const socket = await rawSocket(wire().port)
    await socket.send({ find: 'many', batchSize: 10, sort: { shuffled: 1 }, $db: wire().db.databaseName })
    expect(await openCursors()).toBe(1)
    socket.drop()
    await until(async () => (await openCursors()) === 0)
  })
})
