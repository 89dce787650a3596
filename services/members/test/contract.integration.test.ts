import { advisorViewer } from '@encommun/service-kit'
import { subgraphContract } from '@encommun/test-kit'
import { importExport } from '../src/import/import-export.ts'
import { membersService } from '../src/subgraph.ts'
import { contractLine, contractsCsv, fileOf, memberLine, membersCsv } from './builders.ts'
import { TEST_SETTINGS } from './settings.ts'

subgraphContract({
  definition: membersService,
  config: TEST_SETTINGS,
  lists: [
    {
      title: 'members with everything that is known of them',
      viewer: advisorViewer('stf_1', 'NAN'),
      async fill(service, rows) {
        const now = Temporal.Instant.from('2026-11-23T10:00:00Z')
        const stores = service.contextFor({ requestId: 'test' } as never)
        await stores.offices.remember('NAN')
        const refs = Array.from({ length: rows }, (_, index) => `SC${index}`)
        const files = {
          members: fileOf(membersCsv(...refs.map((ref) => memberLine(ref)))),
          contracts: fileOf(contractsCsv(...refs.map((ref) => contractLine(`CT${ref}`, ref)))),
        }
        await importExport(files, { ...stores, now, timeZone: 'Europe/Brussels' })
      },
      query: `{ directory(first: 50) { totalCount edges { node {
        ref displayName email office { code memberCount } trades { name origin } skills membershipPeriods { from office { code } }
        presentationSheet { text member { id } } consents { purpose } activity { month contracts }
        classification { class explanation ruleSet { version } } classifications { class }
      } } } }`,
    },
  ],
})
