import { composeServices } from '@apollo/composition'
import {
  ANONYMOUS,
  fieldsWithoutAccess,
  fieldsWithoutVerdict,
  KIT_REFUSALS,
  memberKindsOf,
  type RequestContext,
  type ServiceDefinition,
  type Viewer,
} from '@encommun/service-kit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
  parse,
  print,
} from 'graphql'
import { countCommands } from './count-commands.ts'
import { hostileInputs, openSortArguments } from './hostile-inputs.ts'
import { startTestService, type TestService } from './test-service.ts'

type ListProbe<Context extends RequestContext> = {
  /** What the list is, for the test's title. */
  title: string
  viewer: Viewer
  /** Makes so many rows; called twice, with a few and with many. */
  fill(service: TestService<Context>, rows: number): Promise<void>
  query: string
  variables?: object
}

type Contract<Context extends RequestContext, Config> = {
  definition: ServiceDefinition<Context, Config>
  config: Config
  /** One of each list that leads to other things: it must cost the same number of commands however long it is. */
  lists: readonly ListProbe<Context>[]
}

/** What every subgraph promises, whatever it is about; run by one test file in each service. */
export function subgraphContract<Context extends RequestContext, Config>({
  definition,
  config,
  lists,
}: Contract<Context, Config>): void {
  let service: TestService<Context>
  beforeAll(async () => {
    service = await startTestService(definition, config)
  })
  afterAll(() => service.close())

  const entities = () => {
    const union = service.schema.getType('_Entity')
    return isUnionType(union) ? union.getTypes().map(({ name }) => name) : []
  }

  describe(`the subgraph ${definition.name}`, () => {
    test('S01 S02 answers nobody but the gateway, and says nothing to others', async () => {
      const forged = { __typename: entities()[0] ?? 'Query', id: 'x', turnover: 999_999 }
      for (const payload of [
        { query: '{ _service { sdl } }' },
        {
          query: 'query ($all: [_Any!]!) { _entities(representations: $all) { __typename } }',
          variables: { all: [forged] },
        },
      ]) {
        const response = await service.inject({ method: 'POST', url: '/graphql', payload })
        expect([response.statusCode, response.body]).toEqual([401, ''])
      }
    })

    test('composes alone, but for the fields that it requires of other services', () => {
      const { errors } = composeServices([
        { name: definition.name, typeDefs: service.typeDefs, url: 'http://127.0.0.1' },
      ])
      expect(errors?.filter(({ extensions }) => extensions.code !== 'EXTERNAL_MISSING_ON_BASE') ?? []).toEqual([])
    })

    test('describes every element of its schema', () => {
      const bare = Object.values(service.schema.getTypeMap())
        .filter(
          (type) =>
            !isIntrospectionType(type) &&
            !/^(_|federation__|link__|Query$|Mutation$|String$|Int$|Float$|ID$|Boolean$)/.test(type.name),
        )
        .flatMap((type) => {
          const fields =
            isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
              ? Object.values(type.getFields())
              : []
          const values = isEnumType(type) ? type.getValues() : []
          return [
            ...(type.description ? [] : [type.name]),
            ...[...fields, ...values]
              .filter(({ description }) => !description)
              .map(({ name }) => `${type.name}.${name}`),
          ]
        })
      expect(bare).toEqual([])
    })

    test('says of each text that it gives whether it holds something of a person (@pii)', () => {
      expect(fieldsWithoutVerdict(service.schema)).toEqual([])
    })

    test('S40 says of each field who may use it, by `@access` on the field or its type', () => {
      expect(fieldsWithoutAccess(service.schema)).toEqual([])
    })

    test('S49 tells a member every field that its schema or its database holds of them, with words in three languages', () => {
      const { kinds, views = {} } = definition.personalData
      const inSchema = memberKindsOf(service.schema)
      const told = [...inSchema].flatMap(([kind, fields]) => fields.map(({ field }) => `${kind}.${field}`))
      const worded = Object.entries(kinds).flatMap(([kind, { fields }]) =>
        Object.keys(fields).map((field) => `${kind}.${field}`),
      )
      const isView = (field: string) => (views[field.split('.')[0] ?? ''] ?? '') in kinds
      expect(told.filter((field) => !worded.includes(field) && !isView(field))).toEqual([])
      // What stands in no schema says itself under which rules it is kept.
      expect(Object.entries(kinds).filter(([kind, { kept }]) => inSchema.has(kind) === (kept !== undefined))).toEqual(
        [],
      )
    })

    test('names each of its refusals in the schema, and has a sentence in three languages for each', () => {
      const said = new Set(
        [...print(service.typeDefs).matchAll(/Refuses with ([A-Z_, ]+)/g)].flatMap(([, codes = '']) =>
          codes.split(/[, ]+/).filter((code) => code.length > 1),
        ),
      )
      const known = Object.keys(definition.refusals)
      const kits = Object.keys(KIT_REFUSALS)
      expect([...said].filter((code) => !kits.includes(code)).sort()).toEqual(known.sort())
      for (const sentences of Object.values(definition.refusals))
        expect(Object.values(sentences).every((sentence) => sentence.length > 10)).toBe(true)
    })

    test('S22 masks a fault: the answer has an id and nothing of the cause', async () => {
      const root = Object.values(service.schema.getQueryType()?.getFields() ?? {}).find(
        ({ name }) => !name.startsWith('_'),
      )
      if (!root) throw new Error('a subgraph without a query')
      const broken = {
        ...definition,
        contextFactory: () => () => {
          throw new Error('E11000 alice@example.org at mongodb://10.0.0.1')
        },
      } as never
      const other = await startTestService<Context, Config>(broken, config)
      try {
        const { status, errors } = await other.ask('{ __typename }')
        expect(status).toBe(500)
        expect(JSON.stringify(errors)).not.toMatch(/E11000|alice|mongodb/)
        expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR')
      } finally {
        await other.close()
      }
    })

    test.each([
      ['an operator as key', (name: string) => [{ __typename: name, id: { $ne: null } }]],
      ['a list as key', (name: string) => [{ __typename: name, id: ['a', 'b'] }]],
      ['a type that is no entity', () => [{ __typename: 'Query', id: 'a' }]],
      ['a type of nobody', () => [{ __typename: '__proto__', id: 'a' }]],
      ['no type', () => [{ id: 'a' }]],
      ['null', () => [null]],
      [
        '1,001 of them',
        (name: string) => Array.from({ length: 1_001 }, (_, index) => ({ __typename: name, id: `x${index}` })),
      ],
    ])('S05 refuses representations with %s, without asking the database', async (_, representations) => {
      for (const name of entities()) {
        const { value, commands } = await countCommands(service.database, () =>
          service.ask(
            'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
            { representations: representations(name) },
          ),
        )
        expect(value.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
        expect(value.status).toBe(400)
        expect(commands).toEqual([])
      }
    })

    test('S44 S56 S57 S58 S59 takes no field that is not asked for, and no operator, list or null in place of a value', async () => {
      const passed: string[] = []
      for (const { operation, inputs } of hostileInputs(service.schema)) {
        const { commands } = await countCommands(service.database, async () => {
          for (const { title, query, variables } of inputs) {
            const { status, errors } = await service.ask(query, variables)
            const isRefused = status === 400 && errors?.[0]?.extensions.code === 'BAD_USER_INPUT'
            if (!isRefused) passed.push(`${operation}: ${title} (${status} ${errors?.[0]?.extensions.code})`)
          }
        })
        if (commands.length > 0) passed.push(`${operation}: ${commands.join(', ')} reached the database`)
      }
      expect(passed).toEqual([])
    }, 60_000)

    test('S60 sorts and selects by names of its own only, never by a text', () => {
      expect(openSortArguments(service.schema)).toEqual([])
    })

    test('answers null for entities that do not exist', async () => {
      for (const name of entities()) {
        const keys =
          print(parse(print(service.typeDefs))).match(new RegExp(`type ${name} [^{]*@key\\(fields: "(\\w+)"`))?.[1] ??
          'id'
        const { data } = await service.ask(
          'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
          {
            representations: [{ __typename: name, [keys]: 'nobody' }],
          },
          { viewer: ANONYMOUS },
        )
        // Either unknown here, or a stub whose owner decides: never an error.
        expect(data._entities).toHaveLength(1)
      }
    })

    for (const { title, viewer, fill, query, variables } of lists) {
      test(`lists ${title} with as many commands for twenty as for two`, async () => {
        const cost = async (rows: number) => {
          const fresh = await startTestService(definition, config)
          try {
            await fill(fresh, rows)
            await fresh.must(query, variables, { viewer })
            const { commands } = await countCommands(fresh.database, () => fresh.must(query, variables, { viewer }))
            return commands.length
          } finally {
            await fresh.close()
          }
        }
        expect(await cost(20)).toBe(await cost(2))
      })
    }
  })
}
