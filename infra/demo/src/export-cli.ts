import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parseMonth } from '@encommun/domain-kit'
import { writeExport } from './export/write-export.ts'

const USAGE = 'npm run demo:export -- --out DIR [--month 2026-11]'

const { values } = parseArgs({ options: { out: { type: 'string' }, month: { type: 'string' } } })
const month = values.month === undefined ? Temporal.Now.plainDateISO().toPlainYearMonth() : parseMonth(values.month)
if (!values.out || !month) {
  console.error(`Usage: ${USAGE}`)
  process.exit(2)
}
// npm runs scripts in the package's folder; people mean the one they are in.
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), values.out)
const { expected } = writeExport(folder, month)
console.log(`${expected.members} members and ${expected.contracts} contracts of ${month} written to ${folder}`)
