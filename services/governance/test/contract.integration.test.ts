import { advisorViewer, memberViewer } from '@encommun/service-kit'
import { subgraphContract, type TestService } from '@encommun/test-kit'
import type { GovernanceContext } from '../src/context.ts'
import { governanceService } from '../src/subgraph.ts'
import { ada, bo, directory, headOffice, openOffices, people, RAISE } from './builders.ts'

/** Needs of two offices, raised by one member, joined by another, answered in November 2026. */
async function ask(service: TestService<GovernanceContext>, rows: number): Promise<void> {
  await openOffices(service)
  for (let row = 0; row < rows; row++) {
    const officeCode = row % 2 ? 'NAN' : 'LYO'
    const { raiseNeed } = await service.must(RAISE, { input: directory({ officeCode }) }, ada)
    const needId = raiseNeed.need.id
    await service.must(
      'mutation ($input: JoinNeedInput!) { joinNeed(input: $input) { userErrors { code } } }',
      { input: { needId, officeCode } },
      bo,
    )
    await service.must(
      'mutation ($input: AnswerNeedInput!) { answerNeed(input: $input) { userErrors { code } } }',
      { input: { needId, outcome: 'DONE', reason: 'Il existe.', language: 'FR' } },
      headOffice,
    )
  }
}
const OF_A_NEED = 'title joinedCount officeCount hasJoined currentAnswer { reason answeredBy { id } } history { kind }'

subgraphContract({
  definition: governanceService,
  config: {},
  lists: [
    {
      title: 'needs with how far they reach and who joined',
      viewer: advisorViewer(people.camille, 'NAN'),
      fill: ask,
      query: `{ needs { edges { node { ${OF_A_NEED} joinings { edges { node { member { id } office { code } } } } } } } }`,
    },
    {
      title: 'needs of several offices, and those that several members joined',
      viewer: advisorViewer(people.camille, 'NAN'),
      fill: ask,
      query: `query ($month: YearMonth!) { _entities(representations: [
        { __typename: "Office", code: "NAN" }, { __typename: "Office", code: "LYO" },
        { __typename: "Member", id: "${people.ada}" }, { __typename: "Member", id: "${people.bo}" }
      ]) {
        ... on Office { needs { edges { node { ${OF_A_NEED} } } } answeredNeeds(month: $month) { ${OF_A_NEED} } }
        ... on Member { joinedNeeds { edges { node { ${OF_A_NEED} } } } }
      } }`,
      variables: { month: Temporal.Now.plainDateISO('Europe/Paris').toPlainYearMonth().toString() },
    },
    {
      title: 'the own needs of a member',
      viewer: memberViewer(people.bo),
      fill: ask,
      query: `{ _entities(representations: [{ __typename: "Member", id: "${people.bo}" }]) { ... on Member { joinedNeeds { edges { node { ${OF_A_NEED} } } } } } }`,
    },
  ],
})
