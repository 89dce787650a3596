import { headOfficeViewer, signViewerToken, type Viewer, viewerTokenKey } from '@encommun/service-kit'

export type UserError = { code: string; message: string; field: string[] | null }
/** Asks the gateway as one person; throws for whatever is no answer. */
export type Ask = <Data>(document: string, variables?: object) => Promise<Data>

export const headOffice = headOfficeViewer('stf_00000000-0000-7000-8000-000000000000')

/** Longer than the slowest load. */
const TOKEN_HOURS = 1

/**
 * Everything in the demo was said by somebody, through the one public door: so it passes the same policies and rules as
 * what people do, and shows that the graph is enough.
 */
export async function createGatewayClient(url: string, privateJwk: string): Promise<(viewer: Viewer) => Ask> {
  const key = await viewerTokenKey(JSON.parse(privateJwk))
  return (viewer) => {
    const token = signViewerToken(key, viewer, TOKEN_HOURS)
    return async <Data>(query: string, variables: object = {}): Promise<Data> => {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          authorization: `Bearer ${await token}`,
          'accept-language': 'fr',
        },
        body: JSON.stringify({ query, variables }),
      })
      const text = await response.text()
      const { data, errors } = jsonOf(text) as { data?: Data; errors?: { message: string }[] }
      if (!data || errors)
        throw new Error(
          `the gateway answered ${response.status}: ${errors?.map(({ message }) => message).join('; ') ?? text.slice(0, 200)}`,
        )
      return data
    }
  }
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

/** What a mutation made, or an error that says what it was refused for. */
export function made<T>(thing: T | null, userErrors: readonly UserError[]): T {
  if (userErrors.length > 0 || thing === null)
    throw new Error(`refused: ${userErrors.map(({ code, message }) => `${code} (${message})`).join('; ')}`)
  return thing
}
