import { parseArgs } from 'node:util'
import {
  advisorViewer,
  ConfigError,
  headOfficeViewer,
  memberViewer,
  signViewerToken,
  type Viewer,
  viewerTokenKey,
} from '@encommun/service-kit'
import {
  AdvisorsOfDocument,
  CreateKeyDocument,
  LiveKeysOfDocument,
  MemberByRefDocument,
  RevokeKeyDocument,
} from '../__generated__/operations/graphql.ts'
import { tokenConfig } from '../config.ts'
import { type Persona, personaOf } from './persona.rules.ts'

/** A working day: whoever tries things out in the morning still has the tab in the evening. */
const HOURS = 12
/** Head office as such: these tokens are for development, so no person of the story stands behind it. */
const ADMIN = headOfficeViewer('stf_00000000-0000-7000-8000-000000000000')
/** Persons of development have no phone: they count as having shown a second factor for as long as their token holds. */
const proven = (viewer: Viewer): Viewer => ({
  ...viewer,
  steppedUpAt: Temporal.Now.instant().add({ hours: HOURS }).toString(),
})
const USAGE = 'npm run -s token -- --as advisor:NAN | advisor:NAN:2 | member:REF | admin | partner:NAME'

/** Shown as it is, without a stack: the person can do something about it. */
class Problem extends Error {}

async function main(): Promise<string> {
  const persona = personaAsked()
  const settings = tokenConfig()
  const key = await viewerTokenKey(settings.VIEWER_TOKEN_PRIVATE_JWK)
  const bearer = await signViewerToken(key, proven(ADMIN), HOURS)
  const graph = { url: settings.GATEWAY_URL, bearer }
  if (persona.kind === 'partner') return partnerKey(persona.name, graph)
  return signViewerToken(key, proven(await viewerOf(persona, graph)), HOURS)
}

try {
  process.stdout.write(`${await main()}\n`)
} catch (error) {
  if (!(error instanceof Problem || error instanceof ConfigError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function personaAsked(): Persona {
  const { values } = parseArgs({ options: { as: { type: 'string' } }, strict: false })
  const persona = personaOf(String(values.as ?? ''))
  if (!persona) throw new Problem(`Say who you want to be: ${USAGE}`)
  return persona
}

/** A real key, until midnight; whoever asks again gets another, and the older ones of that name end. */
async function partnerKey(partnerName: string, graph: Graph): Promise<string> {
  const { partnerKeys } = await ask(graph, LiveKeysOfDocument, {})
  const older = partnerKeys.edges.filter(({ node }) => node.live && node.partnerName === partnerName)
  for (const { node } of older) await ask(graph, RevokeKeyDocument, { partnerKeyId: node.id })
  const expiresOn = Temporal.Now.plainDateISO().toString()
  const { createPartnerKey } = await ask(graph, CreateKeyDocument, { partnerName, expiresOn })
  if (!createPartnerKey.key) throw new Problem(createPartnerKey.userErrors.map(({ message }) => message).join('\n'))
  return createPartnerKey.key
}

async function viewerOf(persona: Exclude<Persona, { kind: 'partner' }>, graph: Graph): Promise<Viewer> {
  switch (persona.kind) {
    case 'admin':
      return ADMIN
    case 'advisor': {
      const { office } = await ask(graph, AdvisorsOfDocument, { office: persona.office })
      if (!office) throw new Problem(`There is no office ${persona.office}.`)
      const advisor = office.staff[persona.place - 1]
      if (!advisor) throw new Problem(`Office ${persona.office} has ${office.staff.length} advisor(s).`)
      return advisorViewer(advisor.id, persona.office)
    }
    case 'member': {
      const { memberByRef } = await ask(graph, MemberByRefDocument, { ref: persona.ref })
      if (!memberByRef) throw new Problem(`There is no member with the reference ${persona.ref}.`)
      return memberViewer(memberByRef.id)
    }
  }
}

/** Where to ask, as head office. */
type Graph = { url: string; bearer: string }
type Document<Answer, Variables> = {
  __apiType?: (variables: Variables) => Answer
  __meta__?: Record<string, unknown> | undefined
}

async function ask<Answer, Variables>(
  { url, bearer }: Graph,
  { __meta__ }: Document<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` }
  const body = JSON.stringify({ documentId: __meta__?.hash, variables })
  const response = await fetch(url, { method: 'POST', headers, body }).catch(() => {
    throw new Problem(`Nobody answers at ${url}: is the platform running (npm start)?`)
  })
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: { message: string }[] }
  if (errors?.[0] || !data) throw new Problem(`The platform answered: ${errors?.[0]?.message ?? response.status}`)
  return data
}
