import { describe, expect, test } from '@jest/globals'
import {
  ANONYMOUS,
  advisorViewer,
  committeeViewer,
  communicatorViewer,
  hasHat,
  hasRole,
  headOfficeViewer,
  isStaffOf,
  officeLeadViewer,
  officesOf,
  partnerViewer,
  serviceViewer,
  type Viewer,
  viewerShape,
  wearing,
} from './viewer.ts'

test('S42 an advisor is staff of their own offices only, head office of all, a communicator of none', () => {
  expect(isStaffOf(advisorViewer('stf_1', 'NAN', 'LYO'), 'LYO')).toBe(true)
  expect(isStaffOf(advisorViewer('stf_1', 'NAN'), 'LYO')).toBe(false)
  expect(isStaffOf(headOfficeViewer('stf_1'), 'LYO')).toBe(true)
  expect(isStaffOf(communicatorViewer('stf_1', 'NAN'), 'NAN')).toBe(false)
  expect(isStaffOf(committeeViewer('mem_1', 'NAN'), 'NAN')).toBe(false)
})

test('who answers for an office is an advisor of it, and of no other', () => {
  const lead = officeLeadViewer('stf_1', 'NAN')
  expect(hasRole(lead, 'ADVISOR')).toBe(true)
  expect([hasHat(lead, 'ADVISOR', 'NAN'), hasHat(lead, 'OFFICE_LEAD', 'NAN'), hasHat(lead, 'ADVISOR', 'LYO')]).toEqual([
    true,
    true,
    false,
  ])
  expect(hasHat(advisorViewer('stf_1', 'NAN'), 'OFFICE_LEAD', 'NAN')).toBe(false)
  expect(officesOf({ ...lead, hats: [...lead.hats, ...advisorViewer('stf_1', 'NAN', 'LYO').hats] })).toEqual([
    'NAN',
    'LYO',
  ])
})

describe('S54 one family of hats a request', () => {
  const both: Viewer = {
    ...ANONYMOUS,
    accountId: 'acc_1',
    memberId: 'mem_1',
    staffId: 'stf_1',
    hats: [...committeeViewer('mem_1', 'NAN').hats, ...advisorViewer('stf_1', 'NAN').hats],
  }
  const roles = (viewer: Viewer) => viewer.hats.map(({ role }) => role)

  test('who has both and says nothing wears the member’s', () => {
    const worn = wearing(both, undefined)
    expect(roles(worn)).toEqual(['MEMBER', 'COMMITTEE'])
    expect([worn.memberId, worn.staffId, worn.accountId]).toEqual(['mem_1', null, 'acc_1'])
  })
  test('who asks for the staff’s has no member’s rights beside', () => {
    const worn = wearing(both, 'staff')
    expect(roles(worn)).toEqual(['ADVISOR'])
    expect([worn.memberId, worn.staffId]).toEqual([null, 'stf_1'])
  })
  test('who has one family only needs to say nothing', () => {
    expect(wearing(advisorViewer('stf_1', 'NAN'), undefined)).toEqual(advisorViewer('stf_1', 'NAN'))
  })
  test('asking for a family that is not there gives none of the other', () => {
    expect(wearing(advisorViewer('stf_1', 'NAN'), 'member')).toEqual(ANONYMOUS)
  })
  test.each([ANONYMOUS, partnerViewer('pky_1', 'DIRECTORY'), serviceViewer('worker')])(
    'nobody, partners and programs stay what they are',
    (viewer) => {
      expect(wearing(viewer, 'staff')).toEqual(viewer)
    },
  )
})

test.each([
  ['an unknown role', { ...ANONYMOUS, hats: [{ role: 'KING', scope: null }] }],
  ['a role without its hat', { ...ANONYMOUS, hats: ['ADVISOR'] }],
  ['the shape before hats', { roles: ['HEAD_OFFICE'], offices: [], memberId: null, staffId: 'stf_1', service: null }],
])('%s is no viewer', (_, claimed) => {
  expect(viewerShape.safeParse(claimed).success).toBe(false)
})
