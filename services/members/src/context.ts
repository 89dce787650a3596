import type { Database, Once, Publish, RequestContext, ServiceParts } from '@encommun/service-kit'
import { type ContractStore, createContractStore } from './activity/contract.store.ts'
import { createSnapshotStore, type SnapshotStore } from './activity/snapshot.store.ts'
import { type ContactRequestStore, createContactRequestStore } from './contact/contact-request.store.ts'
import { createLeaseStore, type LeaseStore } from './import/lease.store.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { createMemberStore, type MemberStore } from './members/member.store.ts'
import { createOfficeStore, type OfficeStore } from './offices/office.store.ts'
import { createPanoramaStore, type PanoramaStore } from './panorama/panorama.store.ts'
import { createPartnerKeyStore, type PartnerKeyStore } from './partner-keys/partner-key.store.ts'
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
  partnerKeys: PartnerKeyStore
}
export type MembersContext = RequestContext &
  Stores & { loaders: Loaders; atomically: Database['atomically']; once: Once; publish: Publish }

export const createStores = (database: Database): Stores => ({
  members: createMemberStore(database),
  contracts: createContractStore(database),
  snapshots: createSnapshotStore(database),
  ruleSets: createRuleSetStore(database),
  classifications: createClassificationStore(database),
  panoramas: createPanoramaStore(database),
  offices: createOfficeStore(database),
  contactRequests: createContactRequestStore(database),
  leases: createLeaseStore(database),
  partnerKeys: createPartnerKeyStore(database),
})

export function contextFactory({
  database,
  outbox,
  once,
}: ServiceParts<unknown>): (request: RequestContext) => MembersContext {
  const stores = createStores(database)
  return (request) => ({
    ...request,
    ...stores,
    loaders: createLoaders(stores),
    atomically: database.atomically,
    once,
    publish: outbox.publishIn(request),
  })
}
