import {
  ANONYMOUS,
  advisorViewer,
  bodyViewer,
  committeeViewer,
  communicatorViewer,
  headOfficeViewer,
  memberViewer,
  officeLeadViewer,
  sponsorViewer,
  type Viewer,
} from '@encommun/service-kit'

/** Every kind of person that asks the graph. Those with an office have it in Nantes. */
export const KINDS = [
  'nobody',
  'member',
  'concerned',
  'sponsor',
  'committee',
  'body',
  'advisor',
  'lead',
  'communicator',
  'head office',
  'partner',
] as const
export type Kind = (typeof KINDS)[number]

/** Nobody else than whom the thing is about is `concerned`: the member whose file it is, who carries, owns or asked. */
export const viewersOf = (ids: { member: string; concerned: string; staff: string }): Record<Kind, Viewer> => {
  // Signed in, and proven a moment ago.
  const proven = (name: string) => ({ accountId: `acc_${name}`, steppedUpAt: Temporal.Now.instant().toString() })
  const headOffice = headOfficeViewer('stf_00000000-0000-7000-8000-000000000000')
  return {
    nobody: ANONYMOUS,
    member: { ...memberViewer(ids.member), ...proven('member') },
    concerned: { ...memberViewer(ids.concerned), ...proven('concerned') },
    sponsor: { ...sponsorViewer(ids.member), ...proven('member') },
    committee: { ...committeeViewer(ids.member, 'NAN'), ...proven('member') },
    body: { ...bodyViewer(ids.member, 'bdy_ethics'), ...proven('member') },
    advisor: { ...advisorViewer(ids.staff, 'NAN'), ...proven('staff') },
    lead: { ...officeLeadViewer('stf_00000000-0000-7000-8000-00000000000a', 'NAN'), ...proven('staff') },
    communicator: { ...communicatorViewer('stf_00000000-0000-7000-8000-00000000000b', 'NAN'), ...proven('staff') },
    'head office': { ...headOffice, ...proven('head-office') },
    partner: ANONYMOUS,
  }
}
