import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Document } from 'bson'
import mongoose, { type Connection, type Model, Schema, Types } from 'mongoose'
import { describeWire, range } from './wire-harness.ts'

/** What mongoose asks of a MongoDB, each of its ways once. Its own suite is not in its npm package; this one is ours and smaller. */
describeWire('mongoose through the wire gateway', (wire) => {
  let connection: Connection
  beforeAll(async () => {
    connection = await mongoose
      .createConnection(wire().uri, { dbName: wire().db.databaseName, autoIndex: false })
      .asPromise()
  })
  afterAll(() => connection.close())

  const model = (name: string, schema: Schema): Model<Document> =>
    (connection.models[name] as Model<Document> | undefined) ?? connection.model<Document>(name, schema)

  const Person = () =>
    model(
      'Person',
      new Schema(
        {
          name: { type: String, required: true, index: true },
          email: { type: String, unique: true, sparse: true, lowercase: true },
          age: Number,
          tags: [String],
          scores: Map,
          homes: [{ town: String, since: Date }],
          friend: { type: Schema.Types.ObjectId, ref: 'Person' },
          big: BigInt,
          price: Schema.Types.Decimal128,
          token: Schema.Types.UUID,
          blob: Buffer,
          anything: Schema.Types.Mixed,
        },
        { timestamps: true, optimisticConcurrency: true },
      ),
    )

  test('a document of every type is saved, found, changed and removed', async () => {
    const token = new Types.UUID()
    const made = await Person().create({
      name: 'Léa',
      email: 'LEA@Example.org',
      age: 41,
      tags: ['son', 'lumière'],
      scores: { a: 1 },
      homes: [{ town: 'Nantes', since: new Date(0) }],
      big: 2n ** 60n,
      price: Types.Decimal128.fromString('12.30'),
      token,
      blob: Buffer.from([1, 0, 2]),
      anything: { deep: [{ er: null }] },
    })
    const found = await Person().findById(made._id).orFail()
    expect(found.toObject({ flattenMaps: true })).toMatchObject({
      name: 'Léa',
      email: 'lea@example.org',
      big: 2n ** 60n,
      scores: { a: 1 },
      anything: { deep: [{ er: null }] },
    })
    expect([String(found.price), String(found.token), [...found.blob]]).toEqual(['12.30', String(token), [1, 0, 2]])
    expect(found.createdAt).toBeInstanceOf(Date)
    found.tags.push('image')
    found.homes.id(found.homes[0]._id).town = 'Lyon'
    found.scores.set('b', 2)
    await found.save()
    const again = await Person().findById(made._id).lean().orFail()
    expect(again).toMatchObject({
      tags: ['son', 'lumière', 'image'],
      homes: [{ town: 'Lyon' }],
      scores: { a: 1, b: 2 },
      __v: 1,
    })
    expect(await Person().deleteOne({ _id: made._id })).toMatchObject({ deletedCount: 1 })
    expect(await Person().exists({ _id: made._id })).toBeNull()
  })

  test('who saves an old version is refused', async () => {
    const made = await Person().create({ name: 'Version' })
    const [first, second] = await Promise.all([
      Person().findById(made._id).orFail(),
      Person().findById(made._id).orFail(),
    ])
    first.age = 1
    second.age = 2
    await first.save()
    await expect(second.save()).rejects.toThrow(/No matching document|VersionError/)
  })

  test.each([
    [{ age: { $gte: 3, $lt: 6 } }, [3, 4, 5]],
    [{ age: { $in: [1, 8] } }, [1, 8]],
    [{ age: { $nin: range(9) } }, [9]],
    [{ $or: [{ age: 0 }, { name: 'Q7' }] }, [0, 7]],
    [{ $nor: [{ age: { $gt: 1 } }] }, [0, 1]],
    [{ name: /^Q[12]$/ }, [1, 2]],
    [{ tags: 'even', age: { $not: { $gt: 3 } } }, [0, 2]],
    [{ tags: { $all: ['even', 't4'] } }, [4]],
    [{ tags: { $size: 2 }, age: { $lte: 2 } }, [0, 2]],
    [{ homes: { $elemMatch: { town: 'T5' } } }, [5]],
    [{ 'homes.town': 'T6' }, [6]],
    [{ age: { $mod: [5, 0] } }, [0, 5]],
    [{ big: { $exists: true } }, []],
    [{ age: { $type: 'number' }, $expr: { $eq: ['$age', { $toInt: '$anything' }] } }, range(10)],
  ])('the filter %j finds what it should', async (filter, ages) => {
    const Query = model('Query', Person().schema.clone())
    if ((await Query.countDocuments()) === 0)
      await Query.insertMany(
        range(10).map((n) => ({
          name: `Q${n}`,
          age: n,
          email: `q${n}@x`,
          tags: n % 2 ? ['odd'] : ['even', `t${n}`],
          homes: [{ town: `T${n}` }],
          anything: String(n),
        })),
      )
    const found = await Query.find(filter).sort({ age: 1 }).select('age').lean()
    expect(found.map(({ age }) => age)).toEqual(ages)
  })

  test.each([
    [{ $set: { a: 9 } }, { a: 9 }],
    [
      { $unset: { a: 1 }, $currentDate: { at: true } },
      { at: expect.any(Date), list: [1, 2, 3] },
    ],
    [{ $inc: { a: -3 } }, { a: -2 }],
    [{ $mul: { a: 7 } }, { a: 7 }],
    [{ $min: { a: 0 } }, { a: 0 }],
    [{ $max: { a: 5 } }, { a: 5 }],
    [{ $rename: { a: 'b' } }, { b: 1 }],
    [{ $push: { list: { $each: [9, 8], $sort: 1, $slice: 3 } } }, { list: [1, 2, 3] }],
    [{ $addToSet: { list: { $each: [3, 4] } } }, { list: [1, 2, 3, 4] }],
    [{ $pull: { list: { $gte: 2 } } }, { list: [1] }],
    [{ $pop: { list: -1 } }, { list: [2, 3] }],
    [{ $bit: { a: { or: 6 } } }, { a: 7 }],
    [[{ $set: { b: { $add: ['$a', { $size: '$list' }] } } }], { b: 4 }],
  ])('the update %j does what it should', async (update, expected) => {
    const Thing = model('Thing', new Schema({ a: Number, b: Number, at: Date, list: [Number] }))
    const { _id } = await Thing.create({ a: 1, list: [1, 2, 3] })
    const changed = await Thing.findByIdAndUpdate(_id, update, { returnDocument: 'after', updatePipeline: true }).lean()
    expect(changed).toMatchObject(expected)
  })

  test('array filters and positions reach the elements they mean', async () => {
    const Thing = model('Row', new Schema({ cells: [{ k: String, n: Number }] }))
    const { _id } = await Thing.create({
      cells: [
        { k: 'a', n: 1 },
        { k: 'b', n: 1 },
      ],
    })
    await Thing.updateOne({ _id }, { $set: { 'cells.$[cell].n': 5 } }, { arrayFilters: [{ 'cell.k': 'b' }] })
    await Thing.updateOne({ _id, 'cells.k': 'a' }, { $inc: { 'cells.$.n': 10 } })
    expect((await Thing.findById(_id).lean())?.cells.map(({ n }: Document) => n)).toEqual([11, 5])
  })

  test('references are populated, arrays of them and virtual ones', async () => {
    const authors = new Schema({ name: String })
    authors.virtual('books', { ref: 'Book', localField: '_id', foreignField: 'author' })
    const Author = model('Author', authors)
    const Book = model(
      'Book',
      new Schema({
        title: String,
        author: { type: Schema.Types.ObjectId, ref: 'Author' },
        also: [{ type: Schema.Types.ObjectId, ref: 'Author' }],
      }),
    )
    const ann = await Author.create({ name: 'Ann' })
    const bob = await Author.create({ name: 'Bob' })
    await Book.create({ title: 'B', author: ann._id, also: [ann._id, bob._id] })
    const book = await Book.findOne().populate('author').populate('also', 'name').lean()
    expect(book).toMatchObject({ author: { name: 'Ann' }, also: [{ name: 'Ann' }, { name: 'Bob' }] })
    const withBooks = await Author.findById(ann._id).populate('books').orFail()
    expect(withBooks.toObject({ virtuals: true }).books).toMatchObject([{ title: 'B' }])
  })

  test('aggregates group, join, unwind, facet and bucket', async () => {
    const Sale = model('Sale', new Schema({ office: String, cents: Number, month: String, lines: [String] }))
    await Sale.insertMany(
      range(60).map((n) => ({
        office: n % 2 ? 'NAN' : 'LYO',
        cents: n * 100,
        month: `2026-0${(n % 6) + 1}`,
        lines: ['x', `l${n % 3}`],
      })),
    )
    expect(
      await Sale.aggregate([
        { $group: { _id: '$office', sum: { $sum: '$cents' }, n: { $sum: 1 }, max: { $max: '$cents' } } },
        { $sort: { _id: 1 } },
      ]),
    ).toEqual([
      { _id: 'LYO', sum: 87_000, n: 30, max: 5800 },
      { _id: 'NAN', sum: 90_000, n: 30, max: 5900 },
    ])
    const [facets] = await Sale.aggregate([
      {
        $facet: {
          lines: [{ $unwind: '$lines' }, { $sortByCount: '$lines' }, { $limit: 1 }],
          buckets: [{ $bucket: { groupBy: '$cents', boundaries: [0, 3000, 6000], output: { n: { $sum: 1 } } } }],
          total: [{ $count: 'n' }],
        },
      },
    ])
    // MongoDB sorts buckets, the engine does not promise it.
    facets.buckets.sort((a: Document, b: Document) => a._id - b._id)
    expect(facets).toEqual({
      lines: [{ _id: 'x', count: 60 }],
      buckets: [
        { _id: 0, n: 30 },
        { _id: 3000, n: 30 },
      ],
      total: [{ n: 60 }],
    })
    const joined = await Sale.aggregate([
      { $limit: 1 },
      {
        $lookup: {
          from: 'sales',
          let: { office: '$office' },
          pipeline: [{ $match: { $expr: { $eq: ['$office', '$$office'] } } }, { $count: 'n' }],
          as: 'same',
        },
      },
      { $set: { n: { $first: '$same.n' } } },
      { $project: { _id: 0, n: 1 } },
    ])
    expect(joined).toEqual([{ n: 30 }])
    await Sale.aggregate([
      { $group: { _id: '$month', cents: { $sum: '$cents' } } },
      { $merge: { into: 'sales_by_month' } },
    ])
    expect(await connection.collection('sales_by_month').countDocuments()).toBe(6)
    expect((await Sale.distinct('month')).sort()).toHaveLength(6)
    expect(await Sale.estimatedDocumentCount()).toBe(60)
  })

  test('window functions and graph searches work', async () => {
    const Node = model('Node', new Schema({ _id: String, parent: String, n: Number }))
    await Node.insertMany([
      { _id: 'a', n: 1 },
      { _id: 'b', parent: 'a', n: 2 },
      { _id: 'c', parent: 'b', n: 3 },
    ])
    const [chain] = await Node.aggregate([
      { $match: { _id: 'c' } },
      {
        $graphLookup: {
          from: 'nodes',
          startWith: '$parent',
          connectFromField: 'parent',
          connectToField: '_id',
          as: 'above',
        },
      },
    ])
    expect(chain.above.map(({ _id }: { _id: string }) => _id).sort()).toEqual(['a', 'b'])
    const sums = await Node.aggregate([
      {
        $setWindowFields: {
          sortBy: { n: 1 },
          output: { sum: { $sum: '$n', window: { documents: ['unbounded', 'current'] } } },
        },
      },
      { $sort: { n: 1 } },
    ])
    expect(sums.map(({ sum }) => sum)).toEqual([1, 3, 6])
  })

  test('indexes are made, listed, used as constraints and synchronised', async () => {
    const Indexed = model(
      'Indexed',
      new Schema({ a: String, b: Number, until: Date })
        .index({ a: 1, b: -1 }, { unique: true })
        .index({ b: 1 }, { partialFilterExpression: { b: { $gt: 5 } } })
        .index({ until: 1 }, { expireAfterSeconds: 3600 }),
    )
    await Indexed.createCollection()
    await Indexed.createIndexes()
    await Indexed.createIndexes() // again: nothing to do, no error
    expect((await Indexed.listIndexes()).map(({ name }) => name).sort()).toEqual(['_id_', 'a_1_b_-1', 'b_1', 'until_1'])
    await Indexed.create({ a: 'x', b: 1 })
    await expect(Indexed.create({ a: 'x', b: 1 })).rejects.toMatchObject({ code: 11000 })
    Indexed.schema.clearIndexes()
    Indexed.schema.index({ a: 1 })
    expect((await Indexed.syncIndexes()).sort()).toEqual(['a_1_b_-1', 'b_1', 'until_1'])
    expect((await Indexed.listIndexes()).map(({ name }) => name).sort()).toEqual(['_id_', 'a_1'])
  })

  test('text is searched by words, in French too, and ranked', async () => {
    const Page = model('Page', new Schema({ text: String }).index({ text: 'text' }, { default_language: 'french' }))
    await Page.createIndexes()
    await Page.create([
      { text: 'prise de son et éclairage' },
      { text: 'éclairages, éclairage de scène' },
      { text: 'graphiste' },
    ])
    const found = await Page.find({ $text: { $search: 'éclairage' } }, { score: { $meta: 'textScore' } })
      .sort({ score: { $meta: 'textScore' } })
      .lean()
    expect(found).toHaveLength(2)
  })

  test('places are found by distance', async () => {
    const Place = model(
      'Place',
      new Schema({ name: String, at: { type: { type: String }, coordinates: [Number] } }).index({ at: '2dsphere' }),
    )
    await Place.createIndexes()
    await Place.create([
      { name: 'Nantes', at: { type: 'Point', coordinates: [-1.5536, 47.2184] } },
      { name: 'Lyon', at: { type: 'Point', coordinates: [4.8357, 45.764] } },
    ])
    const near = {
      $geometry: { type: 'Point' as const, coordinates: [-1.5, 47.2] as [number, number] },
      $maxDistance: 50_000,
    }
    expect((await Place.find({ at: { $near: near } })).map(({ name }) => name)).toEqual(['Nantes'])
    const [closest] = await Place.aggregate([
      { $geoNear: { near: { type: 'Point', coordinates: [4.8, 45.7] }, distanceField: 'metres', spherical: true } },
      { $limit: 1 },
    ])
    expect(closest.name).toBe('Lyon')
  })

  test('a bulk of all kinds is written in order', async () => {
    const Bulk = model('Bulk', new Schema({ _id: Number, n: Number }))
    const result = await Bulk.bulkWrite([
      { insertOne: { document: { _id: 1, n: 1 } } },
      { updateOne: { filter: { _id: 1 }, update: { $inc: { n: 1 } } } },
      { updateOne: { filter: { _id: 2 }, update: { $set: { n: 5 } }, upsert: true } },
      { replaceOne: { filter: { _id: 2 }, replacement: { n: 6 } } },
      { insertOne: { document: { _id: 3 } } },
      { deleteOne: { filter: { _id: 3 } } },
      { updateMany: { filter: {}, update: { $inc: { n: 10 } } } },
    ])
    expect(result).toMatchObject({ insertedCount: 2, upsertedCount: 1, deletedCount: 1 })
    expect(await Bulk.find().sort({ _id: 1 }).lean()).toMatchObject([
      { _id: 1, n: 12 },
      { _id: 2, n: 16 },
    ])
  })

  test('5,000 documents are inserted at once and streamed back', async () => {
    const Many = model('Many', new Schema({ n: Number, text: String }))
    await Many.insertMany(range(5000).map((n) => ({ n, text: 'x'.repeat(200) })))
    let sum = 0
    for await (const { n } of Many.find().sort({ n: -1 }).cursor({ batchSize: 333 })) sum += n ?? 0
    expect(sum).toBe((4999 * 5000) / 2)
  })

  test('a document of 12 MB goes and comes back', async () => {
    const Large = model('Large', new Schema({ text: String }))
    const { _id } = await Large.create({ text: 'é'.repeat(6 * 1024 * 1024) })
    expect((await Large.findById(_id).orFail()).text).toHaveLength(6 * 1024 * 1024)
  })

  test('connection.transaction keeps documents in step with what was rolled back', async () => {
    const Step = model('Step', new Schema({ n: Number }))
    await Step.createCollection()
    const document = new Step({ n: 1 })
    await expect(
      connection.transaction(async (session) => {
        await document.save({ session })
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    expect(document.isNew).toBe(true)
    await connection.transaction(async (session) => {
      await document.save({ session })
      await Step.updateMany({}, { $inc: { n: 1 } }, { session })
      expect(await Step.countDocuments().session(session)).toBe(1)
    })
    expect((await Step.findOne().lean())?.n).toBe(2)
  })

  test('discriminators share a collection, and hooks and middleware run', async () => {
    const Event = model('Event', new Schema({ at: Date }, { discriminatorKey: 'kind' }))
    const Click = Event.discriminator<Document>('Click', new Schema({ url: String }))
    await Click.create({ url: '/a' })
    await Event.create({})
    expect(await Event.countDocuments()).toBe(2)
    expect(await Click.countDocuments()).toBe(1)
  })

  test('a schema that changed reads what an older one wrote, and validators of the collection hold', async () => {
    await connection.collection('shapes').insertOne({ old: 'x', n: '5' })
    const Shape = model('Shape', new Schema({ n: Number, fresh: { type: String, default: 'new' } }))
    const shape = await Shape.findOne().orFail()
    expect([shape.n, shape.fresh, shape.get('old')]).toEqual([5, 'new', 'x'])
    await shape.save()
    expect(await connection.collection('shapes').findOne()).toMatchObject({ old: 'x', fresh: 'new' })
  })

  test.each([
    ['$where', () => connection.collection('shapes').find({ $where: 'true' }).toArray()],
    [
      '$function',
      () =>
        connection
          .collection('shapes')
          .find({ $expr: { $function: { body: 'function() {}', args: [], lang: 'js' } } })
          .toArray(),
    ],
  ])('%s, which the engine lacks, is refused and not misread', async (_, ask) => {
    await expect(ask()).rejects.toMatchObject({ code: expect.any(Number) })
  })
})
