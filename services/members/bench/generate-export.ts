import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { CONTRACT_COLUMNS, MEMBER_COLUMNS } from '../src/import/import.rules.ts'

export const BENCH_OFFICES = ['NAN', 'LYO', 'STR', 'LIE', 'BXL']
const TRADES = ['Graphiste', 'Comédien·ne', 'Céramiste', 'Technicien·ne son', 'Facilitateur·trice']

async function write(path: string, header: readonly string[], lines: number, line: (index: number) => string) {
  const stream = createWriteStream(path)
  stream.write(`\ufeff${header.join(';')}\r\n`)
  for (let index = 0; index < lines; index++) if (!stream.write(`${line(index)}\r\n`)) await once(stream, 'drain')
  stream.end()
  await once(stream, 'finish')
}

/** Members spread over five offices, the first of which has six in ten; the same numbers give the same file. */
export const writeMembers = (path: string, count: number) =>
  write(path, Object.values(MEMBER_COLUMNS), count, (index) => {
    const office = index % 10 < 6 ? 'NAN' : BENCH_OFFICES[1 + (index % 4)]
    const trade = TRADES[index % TRADES.length]
    return `SC${index};Nom${index};Prénom;p${index}@exemple.fr;${office};0${1 + (index % 9)}/03/2019;fr;47,2;-1,5;${trade};couture;INSCRIPTION;oui;O;"Bonjour ; je suis là."`
  })

/** Six years of contracts until October 2026. */
export const writeContracts = (path: string, count: number, members: number) =>
  write(path, Object.values(CONTRACT_COLUMNS), count, (index) => {
    const month = (index * 7) % 72
    const day = String(1 + (index % 28)).padStart(2, '0')
    const on = `${day}/${String(1 + (month % 12)).padStart(2, '0')}/${2020 + Math.floor(month / 12)}`
    const isFuture = month >= 70
    return `CT${index};SC${(index * 31) % members};${isFuture ? `${day}/10/2025` : on};${TRADES[index % TRADES.length]};1 ${String(100 + (index % 900))},${String(index % 100).padStart(2, '0')}`
  })
