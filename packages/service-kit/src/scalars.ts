import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

/** A scalar that is a Temporal value inside and its ISO text outside; `pattern` refuses what Temporal would tolerate. */
const temporal = <T extends { toString(): string }>(
  name: string,
  pattern: RegExp,
  example: string,
  from: (text: string) => T,
  write = (value: T) => value.toString(),
) => {
  const parse = (value: unknown): T => {
    if (typeof value === 'string' && pattern.test(value)) {
      try {
        return from(value)
      } catch {
        // the pattern fits and the date does not exist: the same answer
      }
    }
    throw new GraphQLError(`${name} is written like ${example}.`, { extensions: { code: 'BAD_USER_INPUT' } })
  }
  return new GraphQLScalarType<T, string>({
    name,
    serialize: (value) => write(value as T),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  })
}

const strict = { overflow: 'reject' } as const
export const scalars = {
  DateTime: temporal(
    'DateTime',
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/,
    '2026-11-23T08:30:00Z',
    (text) => Temporal.Instant.from(text),
  ),
  LocalDate: temporal('LocalDate', /^\d{4}-\d\d-\d\d$/, '2026-11-23', (text) => Temporal.PlainDate.from(text, strict)),
  LocalDateTime: temporal(
    'LocalDateTime',
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/,
    '2026-11-23T08:30',
    (text) => Temporal.PlainDateTime.from(text, strict),
    (value) => value.toString({ smallestUnit: 'minute' }),
  ),
  YearMonth: temporal('YearMonth', /^\d{4}-\d\d$/, '2026-11', (text) => Temporal.PlainYearMonth.from(text, strict)),
}
