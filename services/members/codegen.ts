import { serverTypes } from '@encommun/tooling/codegen'

const member = '../members/member.store.ts#Member as MemberRecord'

export default serverTypes({
  contextType: '../context.ts#MembersContext',
  mappers: {
    Member: member,
    Office: '../offices/office.store.ts#OfficeReference',
    PresentationSheet: '../members/member.store.ts#MemberWithSheet',
    MemberConnection: '../members/member.store.ts#MemberPage',
    PublicProfile: member,
    PublicProfileConnection: '../members/member.store.ts#MemberPage',
    MembershipPeriod: '../members/member.store.ts#MembershipPeriod as PeriodRecord',
    ConsentEvent: '../consents/consent.rules.ts#Consent',
    ActivityMonth: '../activity/snapshot.store.ts#Snapshot',
    Erasure: '../erasures/erasure.rules.ts#Erasure as ErasureRecord',
    DataExport: '../data-exports/data-export.rules.ts#DataExport as DataExportRecord',
    PersonalData: '../data-exports/data-export.rules.ts#PersonalDataOf',
    ConsentText: '../consents/consent.texts.ts#ConsentText as ConsentTextRecord',
    Panorama: '../panorama/panorama.rules.ts#PanoramaFigures',
    PanoramaMonth: '../panorama/panorama.rules.ts#MonthCell',
    TypologyRuleSet: '../typology/typology.rules.ts#RuleSet',
    MemberClassification: '../typology/typology.rules.ts#Classification',
    Passkey: '../passkeys/passkey.store.ts#Passkey as PasskeyRecord',
    PartnerKey: '../partner-keys/partner-key.rules.ts#PartnerKey as PartnerKeyRecord',
    PartnerKeyStanding: '../partner-keys/partner-key.rules.ts#PartnerKey as PartnerKeyRecord',
    TurnoverLook: '@encommun/service-kit#AuditRecord',
    ContactRequest: '../contact/contact-request.store.ts#ContactRequest as ContactRecord',
    Account: '../accounts/account.store.ts#Account as AccountRecord',
    Viewer: '@encommun/service-kit#Viewer as ViewerRecord',
    SessionStanding: '@encommun/service-kit#Viewer as ViewerRecord',
    RoleGrant: '../role-grants/role-grant.store.ts#RoleGrant as RoleGrantRecord',
    Session: '../sessions/session.store.ts#Session as SessionRecord',
    SignInMail: '../sign-in/sign-in-mail.ts#SignInMail as SignInMailRecord',
  },
})
