import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type ComposedPlatform, startComposedPlatform } from '../src/composed-platform.ts'
import { askAll, probesOfNothing, type Row, withoutProbe } from '../src/rights/matrix.ts'
import { rightsPage } from '../src/rights/rights-page.ts'
import { statedAccess } from '../src/rights/stated-access.ts'
import { makeWorld } from '../src/rights/world.ts'

/** Everything × everybody × own and other office, over the whole platform, compared with the page that people agreed to. */
const PAGE = join(import.meta.dirname, '../../../docs/rights.md')
const stated = statedAccess()
let platform: ComposedPlatform
let rows: Row[]

beforeAll(async () => {
  platform = await startComposedPlatform()
  const world = await makeWorld(platform)
  const { createPartnerKey } = await platform.must(
    world.viewers['head office'],
    'mutation ($input: CreatePartnerKeyInput!) { createPartnerKey(input: $input) { key userErrors { code } } }',
    {
      input: {
        partnerName: 'Festival',
        scopes: ['PUBLIC_DIRECTORY'],
        origins: [],
        expiresOn: Temporal.Now.plainDateISO().add({ days: 30 }).toString(),
      },
    },
  )
  rows = await askAll({ platform, world, partnerKey: createPartnerKey.key }, stated)
}, 180_000)
afterAll(() => platform.stop(), 60_000)

test('S40 each operation and each field with an `@access` of its own is asked for', () => {
  expect([withoutProbe(stated), probesOfNothing(stated)]).toEqual([[], []])
})

test('S40 S41 S52 S53 who may what is what docs/rights.md says', () => {
  const page = rightsPage(rows)
  if (process.env.WRITE_RIGHTS) writeFileSync(PAGE, page)
  expect(page.split('\n')).toEqual(readFileSync(PAGE, 'utf8').split('\n'))
})

test('S54 there is no operation to see the graph as somebody else', () => {
  expect(stated.map(({ name }) => name).filter((name) => /impersonat|viewAs|actAs|onBehalf/i.test(name))).toEqual([])
})
