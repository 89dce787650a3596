import { ANONYMOUS, advisorViewer, memberViewer, partnerViewer, serviceViewer } from '@encommun/service-kit'
import { expect, test } from '@jest/globals'
import { kindOf, networkOf, payerOf } from './allowances.rules.ts'

test.each([
  ['nobody in particular', ANONYMOUS, 'anonymous', '192.0.2.1'],
  ['a member', memberViewer('mem_1'), 'member', 'mem_1'],
  ['an advisor', advisorViewer('stf_1', 'NAN'), 'staff', 'stf_1'],
  ['a partner', partnerViewer('key_1'), 'partner', 'key_1'],
  ['a program of ours', serviceViewer('communications'), undefined, '192.0.2.1'],
  ['a member with an account', { ...memberViewer('mem_1'), accountId: 'acc_1' }, 'member', 'acc_1'],
])('%s pays as who it is', (_, viewer, kind, payer) => {
  expect([kindOf(viewer), payerOf(viewer, '192.0.2.1')]).toEqual([kind, payer])
})

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s pays as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
