import { expect, test } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'
import { archiveOf } from './archive.ts'

test('S49 an archive has a page and a file of data for each service, and nothing in it is taken for markup', () => {
  const part = {
    service: 'exchange' as const,
    kinds: [
      {
        kind: 'Listing',
        title: 'Vos annonces',
        rules: ['Gardé un an après la fin.'],
        fields: [{ name: 'title', label: 'Titre' }],
        records: [{ title: '<script>alert(1)</script>' }],
      },
    ],
  }
  const files = unzipSync(archiveOf([part, { service: 'offices', kinds: [] }], 'fr'))
  expect(Object.keys(files).sort()).toEqual([
    'exchange.html',
    'exchange.json',
    'index.html',
    'offices.html',
    'offices.json',
  ])
  const page = strFromU8(files['exchange.html'] ?? new Uint8Array())
  expect(page).toContain('<html lang="fr">')
  expect(page).toContain('Gardé un an après la fin.')
  expect(page).not.toContain('<script>')
  expect(strFromU8(files['offices.html'] ?? new Uint8Array())).toContain('Rien.')
  expect(JSON.parse(strFromU8(files['exchange.json'] ?? new Uint8Array()))).toEqual(part)
})
