import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { SendPage } from './page.ts'

const FOLDER = join(import.meta.dirname, '../explorer')
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * The page that a browser gets at `/graphql` in development. Ours and small: GraphiQL would be forty megabytes of packages
 * or another host's script.
 */
export function explorerDoor(app: FastifyInstance, sendPage: SendPage): (reply: FastifyReply) => FastifyReply {
  const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8')
  const page = read('explorer.html')
  for (const [file, type] of [
    ['explorer.js', 'text/javascript; charset=utf-8'],
    ['explorer.css', 'text/css; charset=utf-8'],
  ] as const) {
    const text = read(file)
    app.get(`/explorer/${file}`, (_, reply) => reply.type(type).send(text))
  }
  return (reply) => sendPage(reply, page, POLICY)
}
