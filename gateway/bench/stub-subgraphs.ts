import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { readTypeDefs } from '@encommun/service-kit'
import {
  execute,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql'

/**
 * The services' own schemas over made-up values, executed once for each distinct request and then answered from memory:
 * the gateway before them is the bottleneck. Prints their addresses and, for `direct-gateway.ts`, keeps in which order a
 * gateway asked (GET /recorded empties the list).
 */
const SERVICES = join(import.meta.dirname, '../../services')
const LIST_LENGTH = 3
const FIRST_ANSWER_MS = 10

type Recorded = { subgraph: string; body: string; startedAfter: number; endedAt: number }
let clock = 0
const recorded: Recorded[] = []

function madeUp(type: GraphQLOutputType, name: string, seed: string, first: number | undefined): unknown {
  if (isNonNullType(type)) return madeUp(type.ofType, name, seed, first)
  if (isListType(type))
    return Array.from({ length: first ?? LIST_LENGTH }, (_, index) =>
      madeUp(type.ofType, name, `${seed}.${index}`, undefined),
    )
  if (isObjectType(type)) return { __typename: type.name, seed: `${seed}.${name}`, first }
  if (isEnumType(type)) return type.getValues()[0]?.name
  return (
    { Int: seed.length, Float: 47.2184, Boolean: true, DateTime: '2026-11-23T18:30:00Z', LocalDate: '2026-11-23' }[
      type.name
    ] ?? `${name} « ${seed} »`
  )
}

/** A page has as many edges as were asked for; twenty members come from five offices, as they do. */
const fieldResolver: GraphQLFieldResolver<{ seed?: string; first?: number; [field: string]: unknown }, unknown> = (
  source,
  input,
  _,
  info,
) => {
  const given = source[info.fieldName]
  if (given !== undefined) return given
  const seed = `${source.seed ?? source.id ?? source.code ?? ''}${input.after ?? input.id ?? ''}`
  if (info.fieldName === 'code' || info.fieldName === 'id') {
    const place = Number(seed.match(/\d+/g)?.at(-1) ?? 0)
    return info.parentType.name === 'Office' ? `N${'ABCDE'[place % 5]}N` : `${info.parentType.name}-${seed}`
  }
  return madeUp(
    info.returnType,
    info.fieldName,
    seed,
    info.fieldName === 'edges' ? source.first : (input.first as number | undefined),
  )
}

async function serve(name: string): Promise<[string, string]> {
  const schema = buildSubgraphSchema({ typeDefs: readTypeDefs(join(SERVICES, name, 'src'), name) })
  const answers = new Map<string, Buffer>()
  const answerTo = async (body: string): Promise<Buffer> => {
    const { query, variables } = JSON.parse(body)
    const result = await execute({
      schema,
      document: parse(query),
      variableValues: variables,
      rootValue: {},
      fieldResolver: fieldResolver as never,
    })
    if (result.errors) throw new Error(`${name}: ${result.errors[0]?.message}`)
    return Buffer.from(JSON.stringify(result))
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', async () => {
      if (request.url === '/recorded') {
        response.end(JSON.stringify(recorded.splice(0)))
        return
      }
      const body = Buffer.concat(chunks).toString()
      let answer = answers.get(body)
      if (!answer) {
        const entry = { subgraph: name, body, startedAfter: clock, endedAt: 0 }
        recorded.push(entry)
        // Once, so that fetches which a gateway sends at the same time are seen to overlap.
        await setTimeout(FIRST_ANSWER_MS)
        answer = await answerTo(body)
        answers.set(body, answer)
        entry.endedAt = ++clock
      }
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer)
    })
  }).listen(0, '127.0.0.1')
  server.keepAliveTimeout = 65_000
  await once(server, 'listening')
  return [name, `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`]
}

const names = readdirSync(SERVICES).filter((name) => existsSync(join(SERVICES, name, 'src')))
console.log(JSON.stringify(Object.fromEntries(await Promise.all(names.map(serve)))))
