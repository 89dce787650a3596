import type { Outcome, Row } from './matrix.ts'
import { KINDS, type Kind } from './persons.ts'

const SIGN: Record<Outcome, string> = { allowed: '✓', refused: '✗', hidden: '–' }
/** Members without and with more hats are one column, where these change nothing. */
const SAME_AS_MEMBER: readonly Kind[] = ['sponsor', 'committee', 'body']

const cellOf = ([own, other]: readonly Outcome[]): string => {
  const signs = [own, other].filter((outcome) => outcome !== undefined).map((outcome) => SIGN[outcome])
  return [...new Set(signs)].length === 1 ? String(signs[0]) : signs.join(' ')
}
const programs = ({ stated: { to } }: Row): string => (to.includes('SERVICE') || to.includes('ANYONE') ? '✓' : '✗')

function tableOf(rows: readonly Row[]): string[] {
  const columns = KINDS.filter((kind) => !SAME_AS_MEMBER.includes(kind))
  return [
    `| field | ${columns.join(' | ')} | program |`,
    `| --- | ${columns.map(() => '---').join(' | ')} | --- |`,
    ...rows.map((row) => {
      const { stated, of, cells } = row
      const extra = SAME_AS_MEMBER.filter((kind) => cellOf(cells[kind]) !== cellOf(cells.member))
      const more = extra.map((kind) => `${kind}: ${cellOf(cells[kind])}`).join(', ')
      const title = `\`${stated.name}\`${of ? `, ${of}` : ''}${more ? ` (${more})` : ''}`
      return `| ${title} | ${columns.map((kind) => cellOf(cells[kind])).join(' | ')} | ${programs(row)} |`
    }),
    '',
  ]
}

/** `docs/rights.md`, whole. */
export function rightsPage(rows: readonly Row[]): string {
  const services = [...new Set(rows.map(({ stated }) => stated.service))].sort()
  return `${[...HEAD, ...services.flatMap((service) => [`## ${service}`, '', ...tableOf(rows.filter(({ stated }) => stated.service === service))])].join('\n')}`
}

const HEAD = [
  '# Who may what',
  '',
  'Made by `npm run generate:rights`, which asks the running platform for everything as everybody; read and agreed to by people. A test',
  'does the same and fails for each cell that is another than here, and for each field that is missing. To change a right, change the',
  'schema (`@access`) or the policy, make this page anew, and have the difference reviewed.',
  '',
  '| sign | meaning |',
  '| --- | --- |',
  '| ✓ | is answered; a mutation gets as far as its rules |',
  '| – | is not there: null, or `UNKNOWN_…` as for what does not exist |',
  '| ✗ | is refused: `UNAUTHENTICATED` to nobody, `FORBIDDEN` to the others, `FREE_FORM_REFUSED` to a partner beyond `gateway/partner.graphql` |',
  '| two signs | of the own office, and of another office; with one sign it is the same |',
  '',
  '**nobody** sends no token. **member** has nothing to do with the thing. **concerned** is the member whom it is about: whose file it is, who carries',
  'the gathering, published the listing, raised the need; for the other office that member is a member like any other. A sponsor, a member of the',
  'committee and of a body are members; where one of them may more, the field says so. **advisor**, **lead** and **communicator** work in the',
  'own office. **partner** holds a key with all scopes. **program** is what the schema states: our programs run trusted documents only.',
  '',
  'What is not in the tables: a field without an `@access` of its own is for whoever sees its thing. Public are the offices, their',
  'holidays, who works there and answers for which topic (rec. 6.1: one must know whom to ask before one belongs), the pictures of recaps, and what mails link to.',
  'Nobody can see the graph as somebody else does: there is no such operation (S54). Who is staff and a member wears the hats of',
  'one of both in a request, chosen by `x-hat`, without it the member’s (rec. 8).',
  'A member who is not in the directory is null for other members wherever a field leads to them; their `id` alone may stand beside what they published.',
  '',
]
