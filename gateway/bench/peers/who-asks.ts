import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { INTERNAL_TOKEN_HEADER, type Viewer } from '@encommun/service-kit'
import { config, subgraphsOf } from '../../src/config.ts'
import { createInternalTokens } from '../../src/subgraphs/internal-tokens.ts'
import { verifyViewerToken, viewerTokenKey } from '../../src/viewers/viewer-token.ts'

/**
 * What a gateway does here besides GraphQL, by our own code and the same for each peer: it finds out who asks, and tells
 * each service so. A peer believes a token for as long as it runs, ours for ten seconds: a small advantage for the peers.
 */
const settings = config()
const tokens = createInternalTokens()
const publicKey = await viewerTokenKey(settings.VIEWER_TOKEN_PUBLIC_JWK)
const believed = new Map<string, Viewer>()

export const port = settings.PORT
export const host = settings.HOST
export const subgraphs = subgraphsOf(settings)
/** As it is committed, with the addresses of the services that run. */
export const supergraph = subgraphs.reduce(
  (sdl, { name, url }) => sdl.replace(`http://${name}.invalid/graphql`, url),
  readFileSync(join(import.meta.dirname, '../../supergraph.graphql'), 'utf8'),
)

/** The headers that a service wants of this fetch, in the name of whoever sent `authorization` to the gateway. */
export async function headersOf(subgraph: string, authorization: unknown): Promise<Record<string, string>> {
  const key = subgraphs.find(({ name }) => name === subgraph)?.internalTokenKey
  if (!key) throw new Error(`there is no service ${subgraph}`)
  const token = String(authorization).replace(/^Bearer /, '')
  let viewer = believed.get(token)
  if (!viewer) {
    viewer = (await verifyViewerToken(publicKey, token)).viewer
    believed.set(token, viewer)
  }
  return { [INTERNAL_TOKEN_HEADER]: await tokens(subgraph, key, { viewer, locale: 'fr' }) }
}

/** A peer's package, of the folder it was installed in: outside the repository's own dependencies, so its types are said here. */
export const peer = <Module>(name: string): Promise<Module> =>
  import(import.meta.resolve(name, `file://${process.env.PEERS}/index.js`))
