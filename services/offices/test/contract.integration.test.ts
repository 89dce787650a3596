import { advisorViewer, headOfficeViewer } from '@encommun/service-kit'
import { subgraphContract } from '@encommun/test-kit'
import { officesService } from '../src/subgraph.ts'
import { nantesInput } from './builders.ts'

subgraphContract({
  definition: officesService,
  config: {},
  lists: [
    {
      title: 'staff with their office and specialties',
      viewer: advisorViewer('stf_1', 'NAN'),
      async fill(service, rows) {
        const viewer = headOfficeViewer('stf_0')
        await service.must(
          'mutation ($input: OpenOfficeInput!) { openOffice(input: $input) { userErrors { code } } }',
          { input: nantesInput() },
          { viewer },
        )
        for (let row = 0; row < rows; row++)
          await service.must(
            'mutation ($input: WelcomeStaffMemberInput!) { welcomeStaffMember(input: $input) { userErrors { code } } }',
            { input: { officeCode: 'NAN', displayName: `Camille ${row}`, role: 'Conseil' } },
            { viewer },
          )
      },
      query: '{ offices { staff { displayName office { code } specialties { topic { fr } referent { id } } } } }',
    },
  ],
})
