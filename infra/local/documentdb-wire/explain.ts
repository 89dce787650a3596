import { type Document, deserialize, serialize } from 'bson'
import type { Command } from './command.ts'
import { CommandError } from './errors.ts'
import type { PostgresConnection } from './postgres-connection.ts'

/** Commands whose plan the engine shows, with its function that stands for the query. */
const QUERY_OF: Readonly<Record<string, string>> = {
  find: 'bson_aggregation_find',
  aggregate: 'bson_aggregation_pipeline',
  count: 'bson_aggregation_count',
  distinct: 'bson_aggregation_distinct',
}
const STAGE_OF: Readonly<Record<string, string>> = {
  'Seq Scan': 'COLLSCAN',
  'Index Scan': 'IXSCAN',
  'Index Only Scan': 'IXSCAN',
  'Bitmap Index Scan': 'IXSCAN',
  'Bitmap Heap Scan': 'FETCH',
  Sort: 'SORT',
  'Incremental Sort': 'SORT',
  Limit: 'LIMIT',
  Aggregate: 'GROUP',
}

/** PostgreSQL's plan in MongoDB's terms, as far as those reach; the engine's own plan stands beside it. */
export async function explain({ spec, database }: Command, connection: PostgresConnection): Promise<Document> {
  const { explain: explained, verbosity = 'queryPlanner' } = deserialize(spec, { promoteValues: false })
  const name = Object.keys(explained ?? {})[0] ?? ''
  const query = QUERY_OF[name]
  if (!query)
    throw new CommandError(115, 'CommandNotSupported', `explain of '${name}' is not supported by the wire gateway`)
  const { $db: _, lsid: __, writeConcern: ___, readConcern: ____, ...inner } = explained
  if (name === 'aggregate') inner.cursor ??= {}
  const literal = `'BSONHEX${Buffer.from(serialize(inner)).toString('hex')}'::documentdb_core.bson`
  const isRun = String(verbosity) !== 'queryPlanner'
  // The engine expands these functions only when their arguments are constants, hence no parameters; hex and a doubled quote are safe.
  const text = `EXPLAIN (FORMAT JSON${isRun ? ', ANALYZE' : ''}) SELECT document FROM documentdb_api_catalog.${query}('${database.replaceAll("'", "''")}', ${literal})`
  const rows = await connection.query({ name: '', text }, [])
  const [result] = JSON.parse(String(rows[0]?.[0])) as [{ Plan: PlanNode; 'Execution Time'?: number }]
  const stage = stageOf(result.Plan)
  return {
    queryPlanner: {
      plannerVersion: 1,
      namespace: `${database}.${String(inner[name])}`,
      indexFilterSet: false,
      parsedQuery: inner.filter ?? inner.query ?? {},
      winningPlan: stage,
      rejectedPlans: [],
    },
    ...(isRun && { executionStats: statsOf(result.Plan, result['Execution Time'] ?? 0) }),
    enginePlan: result.Plan,
    serverInfo: { host: '127.0.0.1', version: 'DocumentDB on PostgreSQL, through the wire gateway of En commun' },
    ok: 1,
  }
}

type PlanNode = {
  'Node Type': string
  'Index Name'?: string
  'Actual Rows'?: number
  'Rows Removed by Filter'?: number
  Plans?: PlanNode[]
}

function stageOf(node: PlanNode): Document {
  const [input, ...others] = (node.Plans ?? []).map(stageOf)
  return {
    stage: STAGE_OF[node['Node Type']] ?? node['Node Type'].toUpperCase().replaceAll(' ', '_'),
    ...(node['Index Name'] && { indexName: node['Index Name'] }),
    ...(others.length > 0 ? { inputStages: [input, ...others] } : input && { inputStage: input }),
  }
}

function statsOf(plan: PlanNode, milliseconds: number): Document {
  let keys = 0
  let documents = 0
  const visit = (node: PlanNode) => {
    const rows = (node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)
    if (STAGE_OF[node['Node Type']] === 'IXSCAN') keys += rows
    if (/^(Seq|Index|Bitmap Heap)/.test(node['Node Type'])) documents += rows
    node.Plans?.forEach(visit)
  }
  visit(plan)
  return {
    executionSuccess: true,
    nReturned: plan['Actual Rows'] ?? 0,
    executionTimeMillis: Math.round(milliseconds),
    totalKeysExamined: keys,
    totalDocsExamined: documents,
  }
}
