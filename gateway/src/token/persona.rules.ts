export type Persona =
  | { kind: 'advisor'; office: string; place: number }
  | { kind: 'member'; ref: string }
  | { kind: 'admin' }
  | { kind: 'partner'; key: string }

/** Reads `advisor:NAN`, `advisor:NAN:2` (the second by name), `member:SC1197`, `admin`, `partner:KEY`; undefined for anything else. */
export function personaOf(text: string): Persona | undefined {
  const [, office, place] = /^advisor:([A-Z]{3})(?::([1-9]\d?))?$/.exec(text) ?? []
  if (office) return { kind: 'advisor', office, place: Number(place ?? 1) }
  const [, ref] = /^member:(.+)$/.exec(text) ?? []
  if (ref) return { kind: 'member', ref }
  const [, key] = /^partner:(.+)$/.exec(text) ?? []
  if (key) return { kind: 'partner', key }
  return text === 'admin' ? { kind: 'admin' } : undefined
}
