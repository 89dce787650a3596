import type { Statement } from './postgres-connection.ts'

/** The engine's SQL functions, each under a name by which it is prepared once a connection. They take and give BSON. */
const BSON = 'documentdb_core.bson'
const SEQUENCE = 'documentdb_core.bsonsequence'
const statement = (name: string, text: string): Statement => ({ name, text })

const write = (name: string) =>
  statement(name, `SELECT p_result FROM documentdb_api.${name}($1::text, $2::${BSON}, $3::${SEQUENCE}, $4::text)`)
export const WRITES: Readonly<Record<string, Statement>> = {
  insert: write('insert'),
  update: write('update'),
  delete: write('delete'),
}

export const FIND_AND_MODIFY = statement(
  'find_and_modify',
  `SELECT p_result FROM documentdb_api.find_and_modify($1::text, $2::${BSON}, $3::text)`,
)

const firstPage = (name: string) =>
  statement(
    name,
    `SELECT cursorpage, continuation, persistconnection, cursorid FROM documentdb_api.${name}_cursor_first_page($1::text, $2::${BSON})`,
  )
export const FIRST_PAGES: Readonly<Record<string, Statement>> = {
  find: firstPage('find'),
  aggregate: firstPage('aggregate'),
  listCollections: firstPage('list_collections'),
  listIndexes: firstPage('list_indexes'),
}

export const GET_MORE = statement(
  'get_more',
  `SELECT cursorpage, continuation FROM documentdb_api.cursor_get_more($1::text, $2::${BSON}, $3::${BSON})`,
)

/** One document in, one out. */
const answer = (name: string, call: string) => statement(name, `SELECT ${call}`)
export const ANSWERS: Readonly<Record<string, Statement>> = {
  count: answer('count', `document FROM documentdb_api.count_query($1::text, $2::${BSON})`),
  distinct: answer('distinct', `document FROM documentdb_api.distinct_query($1::text, $2::${BSON})`),
  validate: answer('validate', `document FROM documentdb_api.validate($1::text, $2::${BSON})`),
  create: answer('create', `documentdb_api.create_collection_view($1::text, $2::${BSON})`),
  // The background variant answers before the index exists; a test that counts on a unique index cannot use it.
  createIndexes: answer(
    'create_indexes',
    `documentdb_api_internal.create_indexes_non_concurrently($1::text, $2::${BSON}, true)`,
  ),
}

export const DROP_INDEXES = statement('drop_indexes', `CALL documentdb_api.drop_indexes($1::text, $2::${BSON})`)
export const DROP_COLLECTION = statement('drop_collection', 'SELECT documentdb_api.drop_collection($1::text, $2::text)')
export const DROP_DATABASE = statement('drop_database', 'SELECT documentdb_api.drop_database($1::text)')
export const RENAME_COLLECTION = statement('rename_collection', `SELECT documentdb_api.rename_collection($1::${BSON})`)
export const COLL_MOD = statement('coll_mod', `SELECT documentdb_api.coll_mod($1::text, $2::text, $3::${BSON})`)
export const COLL_STATS = statement('coll_stats', 'SELECT documentdb_api.coll_stats($1::text, $2::text, 1)')
export const DB_STATS = statement('db_stats', 'SELECT documentdb_api.db_stats($1::text, 1, false)')
export const LIST_DATABASES = statement('list_databases', `SELECT documentdb_api.list_databases($1::${BSON})`)
export const CONNECTION_STATUS = statement('connection_status', `SELECT documentdb_api.connection_status($1::${BSON})`)
export const CURRENT_OP = statement('current_op', `SELECT document FROM documentdb_api.current_op_command($1::${BSON})`)
