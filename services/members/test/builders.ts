import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { headOfficeViewer } from '@encommun/service-kit'
import { startTestService, type TestService } from '@encommun/test-kit'
import type { MembersContext } from '../src/context.ts'
import { CONTRACT_COLUMNS, MEMBER_COLUMNS, type Report } from '../src/import/import.rules.ts'
import { importExport } from '../src/import/import-export.ts'
import type { Member } from '../src/members/member.store.ts'
import { membersService } from '../src/subgraph.ts'
import { TEST_SETTINGS } from './settings.ts'

/** The day on which all tests of this service happen. */
export const NOW = '2026-11-23T10:00:00Z'
export const headOffice = { viewer: headOfficeViewer('stf_0') }

export type MemberFields = Partial<Record<keyof typeof MEMBER_COLUMNS, string>>
export type ContractFields = Partial<Record<keyof typeof CONTRACT_COLUMNS, string>>

const quoted = (field: string) => (/[";\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
const row = (columns: object, fields: Record<string, string>) =>
  Object.keys(columns)
    .map((column) => quoted(fields[column] ?? ''))
    .join(';')

/** One line of the members export: a whole one, but for what a test changes. */
export const memberLine = (ref: string, fields: MemberFields = {}): string =>
  row(MEMBER_COLUMNS, {
    ref,
    lastName: 'Rolland',
    firstName: `Camille ${ref}`,
    email: `${ref.toLowerCase()}@exemple.fr`,
    office: 'NAN',
    joinedOn: '14/10/2021',
    language: 'fr',
    latitude: '47,21800',
    longitude: '-1,55300',
    trades: 'Graphiste',
    skills: 'couture | Figma',
    origin: 'INSCRIPTION',
    directory: 'oui',
    newsletter: 'O',
    presentation: 'Je relie des livres.',
    ...fields,
  })
export const contractLine = (number: string, ref: string, fields: ContractFields = {}): string =>
  row(CONTRACT_COLUMNS, { number, ref, on: '08/12/2025', trade: 'Graphiste', amount: '905,97', ...fields })

const header = (columns: object) => Object.values(columns).join(';')
export const membersCsv = (...lines: string[]) => [header(MEMBER_COLUMNS), ...lines].join('\r\n')
export const contractsCsv = (...lines: string[]) => [header(CONTRACT_COLUMNS), ...lines].join('\r\n')

export function fileOf(content: string | Uint8Array, name = 'export.csv'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'encommun-test-')), name)
  writeFileSync(path, content)
  return path
}

export type Story = TestService<MembersContext> & {
  stores: MembersContext
  import(files: { members?: string; contracts?: string }, now?: string): Promise<Report>
  /** Imports these lines, and whatever came before stays. */
  importLines(members: string[], contracts?: string[], now?: string): Promise<Report>
  byRef(ref: string): Promise<Member>
}

/** A service of its own with two offices, at one moment. */
export async function startStory(clock: () => Temporal.Instant = () => Temporal.Instant.from(NOW)): Promise<Story> {
  const service = await startTestService(membersService, TEST_SETTINGS, clock)
  const request = { viewer: headOffice.viewer, locale: 'en', requestId: 'test', now: clock() } as never
  const stores = service.contextFor(request)
  for (const code of ['NAN', 'BXL']) await stores.offices.remember(code)
  const run: Story['import'] = (files, now) =>
    importExport(files, {
      ...stores,
      now: now === undefined ? clock() : Temporal.Instant.from(now),
      timeZone: 'Europe/Brussels',
    })
  return {
    ...service,
    stores,
    import: run,
    importLines: (members, contracts = [], now) =>
      run(
        {
          members: fileOf(membersCsv(...members)),
          ...(contracts.length > 0 && { contracts: fileOf(contractsCsv(...contracts)) }),
        },
        now,
      ),
    async byRef(ref) {
      const [member] = await stores.members.byRefs([ref])
      if (!member) throw new Error(`no member ${ref}`)
      return member
    },
  }
}
