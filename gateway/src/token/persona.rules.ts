export type Persona =
  | { kind: 'advisor'; office: string; place: number }
  | { kind: 'member'; ref: string }
  | { kind: 'admin' }
  | { kind: 'partner'; name: string }

/** Reads `advisor:NAN`, `advisor:NAN:2` (the second by name), `member:SC1197`, `admin`, `partner:NAME`; undefined for anything else. */
export function personaOf(text: string): Persona | undefined {
  const [, office, place] = /^advisor:([A-Z]{3})(?::([1-9]\d?))?$/.exec(text) ?? []
  if (office) return { kind: 'advisor', office, place: Number(place ?? 1) }
  const [, ref] = /^member:(.+)$/.exec(text) ?? []
  if (ref) return { kind: 'member', ref }
  const [, name] = /^partner:(.+)$/.exec(text) ?? []
  if (name) return { kind: 'partner', name }
  return text === 'admin' ? { kind: 'admin' } : undefined
}
