import { ANONYMOUS, headOfficeViewer, partnerViewer, serviceViewer, type Viewer } from '@encommun/service-kit'
import { expect, test } from '@jest/globals'
import { ada, bo, breakfast, camille, cleo, dominique } from '../../test/builders.ts'
import { mayAnnounce, mayRecordPast, mayRunGathering, maySeeGatherings } from './gathering.policy.ts'

const rows: [string, Viewer, boolean, boolean, boolean, boolean][] = [
  // who                      viewer                     sees   announces runs   records past
  ['who carries it', ada.viewer, true, true, true, false],
  ['who leads it', bo.viewer, true, true, false, false],
  ['a member without a task', cleo.viewer, true, false, false, false],
  ['staff of its office', camille.viewer, true, true, true, true],
  ['staff of another office', dominique.viewer, true, false, false, false],
  ['head office', headOfficeViewer('stf_0'), true, true, true, true],
  ['a program of ours', serviceViewer('communications'), true, false, false, false],
  ['a partner', partnerViewer('key'), false, false, false, false],
  ['nobody', ANONYMOUS, false, false, false, false],
]

test.each(rows)('what %s may do with a gathering', (_, viewer, sees, announces, runs, recordsPast) => {
  const gathering = breakfast()
  expect(maySeeGatherings(viewer)).toBe(sees)
  expect(mayAnnounce(viewer, gathering)).toBe(announces)
  expect(mayRunGathering(viewer, gathering)).toBe(runs)
  expect(mayRecordPast(viewer, gathering)).toBe(recordsPast)
})
