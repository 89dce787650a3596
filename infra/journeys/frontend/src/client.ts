import type { TypedDocumentString } from './graph/graphql.ts'

type GraphError = { message: string; path?: (string | number)[]; extensions: { code: string; errorId?: string } }
export type Graph = { url: string; token: string; language: 'fr' | 'nl' | 'en' }

/** Asks the graph once. What could not be read is null in `data`, and `errors` says why: show what is there. */
export async function ask<Data, Variables>(
  graph: Graph,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<{ data: Data; errors: GraphError[] }> {
  const response = await fetch(graph.url, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${graph.token}`,
      'accept-language': graph.language,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  })
  const { data = null, errors = [] } = (await response.json()) as { data?: Data | null; errors?: GraphError[] }
  if (!data) throw new Error(errors[0]?.message ?? `the graph answered ${response.status}`, { cause: errors })
  return { data, errors }
}
