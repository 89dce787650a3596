export { type Audience, allow, enforceAccess, fieldsWithoutAccess, type StatedAccess, statedAccess } from './access.ts'
export {
  type Audit,
  type AuditEntry,
  type AuditRecord,
  type AuditTrail,
  type ChainReport,
  createAuditTrail,
} from './audit.ts'
export { ConfigError, jsonOf, processShape, readConfig, type ServiceConfig, serviceShape } from './config.ts'
export type { IncomingRequest, RequestContext } from './context.ts'
export { connectDatabase, type Database, isDuplicateKey, oneOf, prepareCollections, type Session } from './database.ts'
export { createIdempotency, type Once } from './idempotency.ts'
export {
  createTokenSigner,
  createTokenVerifier,
  INTERNAL_TOKEN_HEADER,
  INTERNAL_TOKEN_SECONDS,
  type InternalClaims,
  isBodyOf,
} from './internal-token.ts'
export { byId, listsBy, perArguments } from './loaders.ts'
export { createLog } from './log.ts'
export { faultOf, maskError } from './masking.ts'
export { createOneAtATime, type OneAtATime } from './one-at-a-time.ts'
export {
  createOutbox,
  deliverEvent,
  eventHandler,
  eventQueueOf,
  type Listener,
  type Outbox,
  on,
  type Publish,
} from './outbox.ts'
export {
  formerMember,
  memberKindsOf,
  type PersonalData,
  type PersonalKind,
  type PersonalPart,
  type PersonalRecord,
  type PersonalValue,
  partOf,
} from './personal-data.ts'
export { PII_WORDS } from './personal-data.words.ts'
export {
  type DataCategory,
  type DataSubject,
  fieldsWithoutVerdict,
  type LegalBasis,
  type OnErase,
  type PersonalField,
  type PersonalVerdict,
  personalFieldsOf,
  type RetentionRule,
} from './pii.ts'
export { type Process, startProcess } from './process.ts'
export { exportQueueAges } from './queue-age.ts'
export { KIT_REFUSALS, payloadsIn, type RefusalCatalogue, sayRefusal, type UserError } from './refusals.ts'
export { forgetWhatIsOver, overBefore, type RetentionDuty } from './retention.ts'
export { scalars } from './scalars.ts'
export {
  type Chore,
  type OpenService,
  openService,
  type Resources,
  resourcesOf,
  runService,
  type ServiceDefinition,
  type ServiceParts,
} from './service.ts'
export { signServiceToken, verifyServiceToken } from './service-token.ts'
export { requireStepUp, STEP_UP_MINUTES, steppedUp } from './step-up.ts'
export { buildSchema, COMMON_SCHEMA_FILE, readTypeDefs } from './subgraph-schema.ts'
export { createSubgraphServer } from './subgraph-server.ts'
export { startTracing, tracer } from './tracing.ts'
export {
  ANONYMOUS,
  advisorViewer,
  bodyViewer,
  committeeViewer,
  communicatorViewer,
  FAMILIES,
  type Family,
  type Hat,
  hasHat,
  hasRole,
  headOfficeViewer,
  isMember,
  isOfTheHouse,
  isStaffOf,
  memberViewer,
  officeLeadViewer,
  officesOf,
  partnerViewer,
  ROLES,
  type Role,
  serviceViewer,
  sponsorViewer,
  type Viewer,
  viewerShape,
  wearing,
} from './viewer.ts'
export {
  privateJwkShape,
  publicJwkShape,
  SESSION_TOKEN_SECONDS,
  signSessionToken,
  signViewerToken,
  type ViewerClaims,
  verifyViewerToken,
  viewerTokenKey,
} from './viewer-token.ts'
