import { pageOf, pageWindow } from '@encommun/domain-kit'
import type { AuditTrail } from './audit.ts'

type AuditArguments = {
  filter?: {
    deed?: string | null
    resource?: string | null
    actor?: string | null
    from?: Temporal.Instant | null
    until?: Temporal.Instant | null
  } | null
  first?: number | null
  after?: string | null
}

export const auditFieldOf = (service: string) => `${service}AuditTrail`

/** Each service shows its own log under a name of its own: what happened in it is nobody else's to tell. */
export const auditSchemaOf = (service: string): string => `
  extend type Query {
    "What was done in the ${service} service and by whom, newest first. Kept for a year; nothing changes or removes an entry."
    ${auditFieldOf(service)}(filter: AuditFilter, first: Int, after: String): AuditEntryConnection! @access(to: [HEAD_OFFICE])
  }
`

export const auditResolversOf = (service: string, trail: AuditTrail) => ({
  Query: {
    [auditFieldOf(service)]: async (_: unknown, { filter, ...window }: AuditArguments) => {
      const page = pageWindow(window, 2)
      const { deed = null, resource = null, actor = null, from = null, until = null } = filter ?? {}
      const rows = await trail.page({ deed, resource, actor, from, until, page })
      return pageOf(rows, page, ({ at, id }) => [at.getTime(), id])
    },
  },
  AuditEntry: {
    at: ({ at }: { at: Date }) => at.toTemporalInstant(),
    isSealed: ({ seq }: { seq: number | null }) => seq !== null,
    officeCode: ({ office }: { office: string | null }) => office,
  },
})
