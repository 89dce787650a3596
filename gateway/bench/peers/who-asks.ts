import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  createTokenSigner,
  INTERNAL_TOKEN_HEADER,
  type Viewer,
  verifyViewerToken,
  viewerTokenKey,
} from '@encommun/service-kit'
import { config, subgraphsOf } from '../../src/config.ts'

/**
 * What a gateway does here besides GraphQL, by our own code and the same for each peer: it finds out who asks, and tells
 * each service so. A peer believes a token for as long as it runs, ours for ten seconds: a small advantage for the peers.
 */
const settings = config()
const publicKey = await viewerTokenKey(settings.VIEWER_TOKEN_PUBLIC_JWK)
const believed = new Map<string, Viewer>()

export const port = settings.PORT
export const host = settings.HOST
export const subgraphs = subgraphsOf(settings)
const signers = new Map<string, ReturnType<typeof createTokenSigner>>(
  subgraphs.map(({ name, internalTokenKey }) => [name, createTokenSigner(name, internalTokenKey)]),
)
/** As it is committed, with the addresses of the services that run. */
export const supergraph = subgraphs.reduce(
  (sdl, { name, url }) => sdl.replace(`http://${name}.invalid/graphql`, url),
  readFileSync(join(import.meta.dirname, '../../supergraph.graphql'), 'utf8'),
)

/** The headers that a service wants of a fetch with this body, in the name of whoever sent `authorization` to the gateway. */
export async function headersOf(
  subgraph: string,
  authorization: unknown,
  body: unknown,
): Promise<Record<string, string>> {
  const sign = signers.get(subgraph)
  if (!sign || typeof body !== 'string') throw new Error(`nothing to sign for ${subgraph}`)
  const token = String(authorization).replace(/^Bearer /, '')
  let viewer = believed.get(token)
  if (!viewer) {
    viewer = (await verifyViewerToken(publicKey, token)).viewer
    believed.set(token, viewer)
  }
  return { [INTERNAL_TOKEN_HEADER]: sign({ viewer, locale: 'fr' }, body) }
}

/** A peer's package, of the folder it was installed in: outside the repository's own dependencies, so its types are said here. */
export const peer = <Module>(name: string): Promise<Module> =>
  import(import.meta.resolve(name, `file://${process.env.PEERS}/index.js`))
