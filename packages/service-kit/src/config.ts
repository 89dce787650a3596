import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Thrown once, with every problem in it. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length} problem(s):\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    )
    this.name = 'ConfigError'
  }
}

/** A setting that is JSON. */
export const jsonOf = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((value, context) => {
    try {
      return JSON.parse(String(value))
    } catch {
      context.addIssue({ code: 'custom', message: 'is no JSON' })
      return z.NEVER
    }
  }, shape)

/** Settings that every process of the platform has. */
export const processShape = {
  HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('Address that both ports are bound to; 0.0.0.0 in a container alone'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  PRIVATE_PORT: z.coerce.number().int().min(0).max(65_535).describe('Metrics and health details; never published'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional().describe('Traces go there; without it none are made'),
}
/** Settings of a process with a database and queues. */
export const serviceShape = {
  ...processShape,
  MONGODB_URI: z.string().startsWith('mongodb').describe('Any MongoDB-compatible server with transactions'),
  DATABASE_NAME: z.string().min(1),
  REDIS_URL: z.string().startsWith('redis'),
  QUEUE_PREFIX: z.string().default('encommun'),
  INTERNAL_TOKEN_KEY: z.string().min(32).describe('Shared by the gateway and this service alone'),
  AUDIT_KEY: z.string().min(32).describe('Signs and seals the log of who did what; of this service alone'),
}
export type ServiceConfig = z.infer<z.ZodObject<typeof serviceShape>>

/**
 * Reads the environment by a zod shape. A secret may come as `NAME_FILE`, the path of a file with the value.
 * Throws a ConfigError that lists every problem, so that one start shows them all.
 */
export function readConfig<Shape extends z.ZodRawShape>(
  shape: Shape,
  environment: Readonly<Record<string, string | undefined>>,
): z.infer<z.ZodObject<Shape>> {
  const problems: string[] = []
  const given: Record<string, string | undefined> = {}
  for (const key of Object.keys(shape)) {
    const file = environment[`${key}_FILE`]
    if (file === undefined) {
      given[key] = environment[key] === '' ? undefined : environment[key]
      continue
    }
    try {
      given[key] = readFileSync(file, 'utf8').trim()
    } catch {
      problems.push(`${key}_FILE: ${file} cannot be read`)
    }
  }
  const parsed = z.object(shape).safeParse(given)
  for (const issue of parsed.error?.issues ?? []) {
    const key = String(issue.path[0])
    if (!problems.some((problem) => problem.startsWith(`${key}_FILE`))) problems.push(`${key}: ${issue.message}`)
  }
  if (problems.length > 0 || !parsed.success) throw new ConfigError(problems)
  return parsed.data
}
