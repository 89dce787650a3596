import {
  type Database,
  type Once,
  type Publish,
  type RequestContext,
  type ServiceParts,
  signSessionToken,
  type Viewer,
  viewerTokenKey,
} from '@encommun/service-kit'
import { type AccountStore, createAccountStore } from './accounts/account.store.ts'
import { type ContractStore, createContractStore } from './activity/contract.store.ts'
import { createSnapshotStore, type SnapshotStore } from './activity/snapshot.store.ts'
import type { MembersConfig } from './config.ts'
import { type ContactRequestStore, createContactRequestStore } from './contact/contact-request.store.ts'
import { createDataExportStore, type DataExportStore } from './data-exports/data-export.store.ts'
import { createErasureStore, type ErasureStore } from './erasures/erasure.store.ts'
import { createLeaseStore, type LeaseStore } from './import/lease.store.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { createMemberStore, type MemberStore } from './members/member.store.ts'
import { createOfficeStore, type OfficeStore } from './offices/office.store.ts'
import { createPanoramaStore, type PanoramaStore } from './panorama/panorama.store.ts'
import { createPartnerKeyStore, type PartnerKeyStore } from './partner-keys/partner-key.store.ts'
import { createPasskeyStore, type PasskeyStore } from './passkeys/passkey.store.ts'
import { createPasskeyChallengeStore, type PasskeyChallengeStore } from './passkeys/passkey-challenge.store.ts'
import { createRoleGrantStore, type RoleGrantStore } from './role-grants/role-grant.store.ts'
import { createSecondFactorStore, type SecondFactorStore } from './second-factors/second-factor.store.ts'
import { createSessionStore, type SessionStore } from './sessions/session.store.ts'
import { createSignInChallengeStore, type SignInChallengeStore } from './sign-in/sign-in-challenge.store.ts'
import { type ClassificationStore, createClassificationStore } from './typology/classification.store.ts'
import { createRuleSetStore, type RuleSetStore } from './typology/rule-set.store.ts'

export type Stores = {
  members: MemberStore
  contracts: ContractStore
  snapshots: SnapshotStore
  ruleSets: RuleSetStore
  classifications: ClassificationStore
  panoramas: PanoramaStore
  offices: OfficeStore
  contactRequests: ContactRequestStore
  leases: LeaseStore
  erasures: ErasureStore
  dataExports: DataExportStore
  partnerKeys: PartnerKeyStore
  accounts: AccountStore
  roleGrants: RoleGrantStore
  sessions: SessionStore
  signInChallenges: SignInChallengeStore
  secondFactors: SecondFactorStore
  passkeys: PasskeyStore
  passkeyChallenges: PasskeyChallengeStore
}
export type MembersContext = RequestContext &
  Stores & {
    settings: MembersConfig
    loaders: Loaders
    atomically: Database['atomically']
    once: Once
    publish: Publish
    /** Signs what somebody who is signed in shows for ten minutes. */
    signAccess: (session: { sessionId: string; viewer: Viewer }, now: Temporal.Instant) => Promise<string>
  }

export const createStores = (database: Database, { ERASURE_KEY }: Pick<MembersConfig, 'ERASURE_KEY'>): Stores => ({
  members: createMemberStore(database),
  contracts: createContractStore(database),
  snapshots: createSnapshotStore(database),
  ruleSets: createRuleSetStore(database),
  classifications: createClassificationStore(database),
  panoramas: createPanoramaStore(database),
  offices: createOfficeStore(database),
  contactRequests: createContactRequestStore(database),
  leases: createLeaseStore(database),
  erasures: createErasureStore(database, ERASURE_KEY),
  dataExports: createDataExportStore(database),
  partnerKeys: createPartnerKeyStore(database),
  accounts: createAccountStore(database),
  roleGrants: createRoleGrantStore(database),
  sessions: createSessionStore(database),
  signInChallenges: createSignInChallengeStore(database),
  secondFactors: createSecondFactorStore(database),
  passkeys: createPasskeyStore(database),
  passkeyChallenges: createPasskeyChallengeStore(database),
})

export function contextFactory({
  config,
  database,
  outbox,
  once,
}: ServiceParts<MembersConfig>): (request: RequestContext) => MembersContext {
  const stores = createStores(database, config)
  const key = viewerTokenKey(config.VIEWER_TOKEN_PRIVATE_JWK)
  const signAccess: MembersContext['signAccess'] = async (session, now) => signSessionToken(await key, session, now)
  return (request) => ({
    ...request,
    ...stores,
    settings: config,
    signAccess,
    loaders: createLoaders(stores, request),
    atomically: database.atomically,
    once,
    publish: outbox.publishIn(request),
  })
}
