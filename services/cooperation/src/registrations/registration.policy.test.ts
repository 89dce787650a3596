import { ANONYMOUS, headOfficeViewer, partnerViewer, serviceViewer, type Viewer } from '@encommun/service-kit'
import { expect, test } from '@jest/globals'
import { ada, bo, breakfast, camille, cleo, dominique, people } from '../../test/builders.ts'
import { maySeeWhoComes, mayTakeSeat, officesWhoseRegistrationsAreSeen } from './registration.policy.ts'

const rows: [string, Viewer, boolean, boolean, boolean, readonly string[] | null][] = [
  // who                      viewer                              takes  sees  sees as registered  sees of Cleo
  ['who carries it', ada.viewer, true, true, true, []],
  ['who leads it', bo.viewer, true, true, true, []],
  ['a member without a task', cleo.viewer, true, false, true, null],
  ['staff of its office', camille.viewer, false, true, true, ['NAN']],
  ['staff of another office', dominique.viewer, false, false, false, ['LYO']],
  ['head office', headOfficeViewer('stf_0'), false, true, true, null],
  ['a program of ours', serviceViewer('communications'), false, true, true, null],
  ['a partner', partnerViewer('key'), false, false, false, []],
  ['nobody', ANONYMOUS, false, false, false, []],
]

test.each(rows)('what %s may do with places', (_, viewer, takes, sees, seesRegistered, offices) => {
  expect(mayTakeSeat(viewer)).toBe(takes)
  expect(maySeeWhoComes(viewer, breakfast(), false)).toBe(sees)
  expect(maySeeWhoComes(viewer, breakfast(), true)).toBe(seesRegistered)
  expect(officesWhoseRegistrationsAreSeen(viewer, people.cleo)).toEqual(offices)
})
