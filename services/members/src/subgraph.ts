import type { ServiceDefinition } from '@encommun/service-kit'
import { accountResolvers } from './accounts/account.resolvers.ts'
import { activityResolvers } from './activity/activity.resolvers.ts'
import type { MembersConfig } from './config.ts'
import { consentResolvers } from './consents/consent.resolvers.ts'
import { contactResolvers } from './contact/contact.resolvers.ts'
import { contextFactory, type MembersContext } from './context.ts'
import { dataExportResolvers } from './data-exports/data-export.resolvers.ts'
import { directoryResolvers } from './directory/directory.resolvers.ts'
import { carryOutErasuresChore } from './erasures/carry-out-erasures.job.ts'
import { eraseLongGone } from './erasures/carry-out-erasures.ts'
import { erasureResolvers } from './erasures/erasure.resolvers.ts'
import { onErasureDone } from './listeners/on-erasure-done.ts'
import { onOfficeOpened } from './listeners/on-office-opened.ts'
import { onStaffLeft } from './listeners/on-staff-left.ts'
import { lookResolvers } from './looks/look.resolvers.ts'
import { memberResolvers } from './members/member.resolvers.ts'
import { officeResolvers } from './offices/office.resolvers.ts'
import { panoramaResolvers } from './panorama/panorama.resolvers.ts'
import { partnerKeyResolvers } from './partner-keys/partner-key.resolvers.ts'
import { passkeyResolvers } from './passkeys/passkey.resolvers.ts'
import { personalData } from './personal-data/personal-data.ts'
import { processingRegisterResolvers } from './processing-register/processing-register.resolvers.ts'
import { REFUSALS } from './refusals.ts'
import { roleGrantResolvers } from './role-grants/role-grant.resolvers.ts'
import { secondFactorResolvers } from './second-factors/second-factor.resolvers.ts'
import { sessionResolvers } from './sessions/session.resolvers.ts'
import { signInResolvers } from './sign-in/sign-in.resolvers.ts'
import { typologyResolvers } from './typology/typology.resolvers.ts'

export const membersService: ServiceDefinition<MembersContext, MembersConfig> = {
  name: 'members',
  sourceDirectory: import.meta.dirname,
  resolvers: [
    memberResolvers,
    consentResolvers,
    officeResolvers,
    activityResolvers,
    panoramaResolvers,
    typologyResolvers,
    directoryResolvers,
    contactResolvers,
    lookResolvers,
    partnerKeyResolvers,
    secondFactorResolvers,
    passkeyResolvers,
    accountResolvers,
    roleGrantResolvers,
    signInResolvers,
    sessionResolvers,
    dataExportResolvers,
    erasureResolvers,
    processingRegisterResolvers,
  ],
  refusals: REFUSALS,
  contextFactory,
  listeners: [onOfficeOpened, onStaffLeft, onErasureDone],
  chores: [carryOutErasuresChore],
  personalData,
  retention: [
    {
      what: 'messages between members',
      rule: 'NINETY_DAYS',
      forget: (before, { contactRequests }) => contactRequests.forgetBefore(before),
    },
    {
      what: 'requests for data',
      rule: 'ONE_YEAR',
      forget: (before, { dataExports }) => dataExports.forgetBefore(before),
    },
    {
      what: 'erasures that ended',
      rule: 'FIVE_YEARS',
      forget: (before, { erasures }) => erasures.forgetFinishedBefore(before),
    },
    { what: 'members who left', rule: 'MEMBERSHIP', forget: eraseLongGone },
  ],
}
