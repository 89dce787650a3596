// A page for development: asks, shows the answer, and looks words up in the schema. It loads nothing from elsewhere.
const element = (id) => document.getElementById(id)
const [query, variables, token, answer, search, schema] = [
  'query',
  'variables',
  'token',
  'answer',
  'search',
  'schema',
].map(element)

const EXAMPLE = `# With a token of an advisor (npm run -s token -- --as advisor:NAN) this is the panorama of an office.
query Panorama($office: ID!, $from: LocalDate!, $to: LocalDate!) {
  office(code: $office) {
    name { fr }
    panorama(from: $from, to: $to) {
      members
      withContracts
      turnoverCents
      byClass { class members }
    }
  }
}`
const day = (date) => date.toISOString().slice(0, 10)
const now = new Date()
const EXAMPLE_VARIABLES = {
  office: 'NAN',
  from: day(new Date(Date.UTC(now.getFullYear() - 1, now.getMonth(), 1))),
  to: day(new Date(Date.UTC(now.getFullYear(), now.getMonth(), 0))),
}

// A token lasts a working day; it is forgotten with the tab.
token.value = sessionStorage.getItem('token') ?? ''
query.value = sessionStorage.getItem('query') ?? EXAMPLE
variables.value = sessionStorage.getItem('variables') ?? JSON.stringify(EXAMPLE_VARIABLES, null, 2)

async function ask(body) {
  const bearer = token.value.trim()
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' }
  if (bearer) headers.authorization = `Bearer ${bearer}`
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) })
  return response.json()
}

async function run() {
  for (const field of [token, query, variables]) sessionStorage.setItem(field.id, field.value)
  answer.textContent = '…'
  try {
    const given = variables.value.trim()
    const result = await ask({ query: query.value, variables: given ? JSON.parse(given) : {} })
    answer.textContent = JSON.stringify(result, null, 2)
  } catch (error) {
    answer.textContent = String(error)
  }
}
element('run').addEventListener('click', run)
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run()
})

const TYPE = 'fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }'
const INTROSPECTION = `{ __schema { types { name description kind
  fields { name description args { name type { ...T } } type { ...T } }
  inputFields { name description type { ...T } } enumValues { name description } } } } ${TYPE}`

const written = ({ kind, name, ofType }) =>
  kind === 'NON_NULL' ? `${written(ofType)}!` : kind === 'LIST' ? `[${written(ofType)}]` : name
const signature = ({ name, args = [], type }) =>
  `${name}${args.length ? `(${args.map((one) => `${one.name}: ${written(one.type)}`).join(', ')})` : ''}${type ? `: ${written(type)}` : ''}`
const make = (tag, text, ...children) => {
  const made = document.createElement(tag)
  if (text) made.textContent = text
  made.append(...children)
  return made
}

function show(types) {
  const words = search.value.trim().toLowerCase()
  const fits = ({ name, description }) => `${name} ${description ?? ''}`.toLowerCase().includes(words)
  schema.replaceChildren(
    ...types.flatMap((type) => {
      const members = type.fields ?? type.inputFields ?? type.enumValues ?? []
      const shown = fits(type) ? members : members.filter(fits)
      if (shown.length === 0 && !fits(type)) return []
      const list = make('dl', '', ...shown.flatMap((one) => [make('dt', signature(one)), make('dd', one.description)]))
      const details = make('details', '', make('summary', type.name), make('p', type.description), list)
      details.open = words.length > 2
      return [details]
    }),
  )
}

const { data } = await ask({ query: INTROSPECTION })
const rank = ({ name }) => ({ Query: 0, Mutation: 1 })[name] ?? 2
const types = (data?.__schema.types ?? [])
  .filter(({ name }) => !name.startsWith('__'))
  .sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name))
search.addEventListener('input', () => show(types))
show(types)
