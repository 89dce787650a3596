import {
  gatheringInput,
  listingInput,
  needInput,
  newsInput,
  officeInput,
  photoInput,
  type Side,
  staffEmail,
  type Things,
  type World,
} from './world.ts'

type At = { things: Things; code: Side; world: World }
/** How one field is asked for, of a thing in one's own office and in another. */
export type Probe = {
  /** Which of the things it is about, where a field has several kinds of them. */
  of?: string
  /** Whether there is a thing of each office; what is the same for the whole cooperative is asked once. */
  once?: true
  document: string
  variables?: (at: At) => object | Promise<object>
  /** Way to the value that tells: there, or null. For a mutation its payload. */
  path: readonly string[]
}

const query = (fields: string, path: readonly string[], variables: Probe['variables'] = () => ({})): Probe => ({
  document: fields,
  path,
  variables,
})
const byId = (name: string, thing: keyof Things, selection = '__typename'): Probe =>
  query(`query ($id: ID!) { ${name}(id: $id) { ${selection} } }`, [name], ({ things }) => ({ id: things[thing] }))
const ofThing = (root: string, thing: keyof Things, field: string, path: readonly string[] = []): Probe =>
  query(`query ($id: ID!) { ${root}(id: $id) { ${field} } }`, [root, ...path], ({ things }) => ({ id: things[thing] }))
const ofOffice = (field: string, name: string): Probe =>
  query(`query ($code: ID!) { office(code: $code) { ${field} } }`, ['office', name], ({ code }) => ({ code }))
const ofMember = (field: string, name: string): Probe => ofThing('member', 'concerned', field, [name])
const once = (probe: Probe): Probe => ({ ...probe, once: true })
const called = (of: string, probe: Probe): Probe => ({ ...probe, of })

/**
 * Where it can be, the input passes who may and is refused for what it says, so that nothing changes: a text is missing, a
 * day is past. What cannot be made to fail is harmless to repeat, or makes a thing of its own for each asking.
 */
const mutation = (name: string, input: (at: At) => object | Promise<object>): Probe => ({
  document: `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { code } } }`,
  path: [name],
  variables: async (at) => ({ input: await input(at) }),
})
const auditTrail = (service: string): Probe =>
  once(query(`{ ${service}AuditTrail(first: 1) { edges { cursor } } }`, [`${service}AuditTrail`]))

const EDGES = '{ edges { cursor } }'
const DAY = Temporal.Now.plainDateISO('Europe/Paris')
const LONG_AGO = '2020-01-06'
const month = DAY.toPlainYearMonth()
const PANORAMA = `(from: "${month.subtract({ months: 1 }).toPlainDate({ day: 1 })}", to: "${month.toPlainDate({ day: 1 }).subtract({ days: 1 })}")`

/** One probe or more for each root field, and for each field that has an `@access` of its own. One that is missing here fails the test. */
export const PROBES: Readonly<Record<string, Probe | readonly Probe[]>> = {
  'Query.office': query('query ($code: ID!) { office(code: $code) { code } }', ['office'], ({ code }) => ({ code })),
  'Query.offices': once(query('{ offices { code } }', ['offices'])),
  'Query.officesAuditTrail': auditTrail('offices'),
  'Query.membersAuditTrail': auditTrail('members'),
  'Query.cooperationAuditTrail': auditTrail('cooperation'),
  'Query.exchangeAuditTrail': auditTrail('exchange'),
  'Query.governanceAuditTrail': auditTrail('governance'),
  'Query.communicationsAuditTrail': auditTrail('communications'),

  'Query.viewer': once(query('{ viewer { hats { role } } }', ['viewer'])),
  'Query.accountByEmail': query(
    'query ($email: String!) { accountByEmail(email: $email) { id } }',
    ['accountByEmail'],
    ({ code }) => ({ email: staffEmail(code) }),
  ),
  'Query.myDataExport': byId('myDataExport', 'dataExport'),
  'Query.consentTexts': once(query('{ consentTexts { purpose } }', ['consentTexts'])),
  'Query.myErasure': called('where none was asked for', once(query('{ myErasure { id } }', ['myErasure']))),
  'Query.erasures': once(query(`{ erasures ${EDGES} }`, ['erasures'])),
  'Query.processingRegister': once(query('{ processingRegister { field } }', ['processingRegister'])),
  'Mutation.requestMyData': once(mutation('requestMyData', () => ({}))),
  'Mutation.collectMyData': mutation('collectMyData', ({ things }) => ({ exportId: things.dataExport })),
  'Mutation.eraseMember': mutation('eraseMember', ({ things }) => ({ memberId: things.concerned, confirmation: 'x' })),
  'Mutation.cancelErasure': mutation('cancelErasure', ({ things }) => ({ memberId: things.concerned })),
  'Mutation.replayErasures': once(mutation('replayErasures', () => ({ since: '2100-01-01T00:00:00Z' }))),
  'Mutation.inviteStaff': mutation('inviteStaff', ({ things }) => ({
    staffMemberId: things.staff,
    email: 'x',
    language: 'FR',
  })),
  'Mutation.grantRole': [
    called(
      'of an advisor',
      mutation('grantRole', ({ code, things }) => endedRole(things.account, 'ADVISOR', code)),
    ),
    called(
      'of who answers for an office',
      mutation('grantRole', ({ code, things }) => endedRole(things.account, 'OFFICE_LEAD', code)),
    ),
    called(
      'of head office',
      once(mutation('grantRole', ({ things }) => endedRole(things.account, 'HEAD_OFFICE', null))),
    ),
  ],
  'Mutation.endRoleGrant': mutation('endRoleGrant', async (at) => ({ roleGrantId: await freshGrant(at) })),
  'Mutation.resetSecondFactors': mutation('resetSecondFactors', ({ things }) => ({ accountId: things.account })),
  'Mutation.endSession': called('of somebody else', once(mutation('endSession', () => ({ sessionId: 'ses_none' })))),
  'Mutation.endAllSessions': called(
    'of one’s own',
    once(query('mutation { endAllSessions { ended } }', ['endAllSessions'])),
  ),
  'Query.me': once(query('{ me { id } }', ['me'])),
  'Query.member': [
    called('who consents to the directory', byId('member', 'concerned')),
    called('who does not', byId('member', 'hidden')),
  ],
  'Query.memberByRef': query(
    'query ($ref: String!) { memberByRef(ref: $ref) { id } }',
    ['memberByRef'],
    ({ things }) => ({
      ref: things.hiddenRef,
    }),
  ),
  'Query.directory': once(query(`{ directory ${EDGES} }`, ['directory'])),
  'Query.publicDirectory': once(query(`{ publicDirectory ${EDGES} }`, ['publicDirectory'])),
  'Query.typologyRuleSets': once(query('{ typologyRuleSets { id } }', ['typologyRuleSets'])),
  'Query.partnerKeys': once(query(`{ partnerKeys ${EDGES} }`, ['partnerKeys'])),
  'Member.email': ofMember('email', 'email'),
  'Member.membershipPeriods': ofMember('membershipPeriods { from }', 'membershipPeriods'),
  'Member.membershipOrigin': ofMember('membershipOrigin', 'membershipOrigin'),
  'Member.consents': ofMember('consents { purpose }', 'consents'),
  'Member.activity': ofMember('activity { month }', 'activity'),
  'Member.turnoverLooks': ofMember('turnoverLooks { __typename }', 'turnoverLooks'),
  'Member.classification': ofMember('classification { class }', 'classification'),
  'Member.classifications': ofMember('classifications { class }', 'classifications'),
  'MemberConnection.totalCount': once(query('{ directory { totalCount } }', ['directory', 'totalCount'])),
  'Office.memberCount': ofOffice('memberCount', 'memberCount'),
  'Office.newPresentationSheets': ofOffice(`newPresentationSheets ${EDGES}`, 'newPresentationSheets'),
  'Office.panorama': ofOffice(`panorama${PANORAMA} { members }`, 'panorama'),
  'Mutation.giveConsent': once(mutation('giveConsent', () => ({ purpose: 'NEWSLETTER', textVersion: '2026-01' }))),
  'Mutation.withdrawConsent': once(mutation('withdrawConsent', () => ({ purpose: 'SHEET_IN_NEWSLETTER' }))),
  'Mutation.contactMember': [
    called(
      'who consents to the directory',
      mutation('contactMember', ({ things }) => contact(things.concerned, '')),
    ),
    called(
      'who does not',
      mutation('contactMember', ({ things }) => contact(things.hidden, 'Peut-on se voir ?')),
    ),
  ],
  'Mutation.adoptTypologyRuleSet': mutation('adoptTypologyRuleSet', ({ code }) => ({
    officeCode: code,
    followsVersion: 0,
    window: 'CALENDAR_YEAR',
    activeOverContracts: -1,
    activeOverTurnoverCents: 0,
    neverEngagedUpToContracts: 0,
  })),
  'Mutation.classifyMembers': mutation('classifyMembers', ({ code }) => ({ officeCode: code })),
  'Mutation.createPartnerKey': once(
    mutation('createPartnerKey', () => ({ partnerName: '', scopes: [], origins: [], expiresOn: DAY.toString() })),
  ),
  'Mutation.revokePartnerKey': once(mutation('revokePartnerKey', () => ({ partnerKeyId: 'key_none' }))),

  'Mutation.openOffice': once(mutation('openOffice', () => officeInput('x'))),
  'Mutation.welcomeStaffMember': mutation('welcomeStaffMember', ({ code }) => newStaff(code)),
  'Mutation.endStaffMember': mutation('endStaffMember', async ({ code, world }) => ({
    staffMemberId: (
      await world.make(world.viewers['head office'], 'welcomeStaffMember', newStaff(code), 'staffMember { id }')
    ).id,
  })),
  'Mutation.nameReferent': mutation('nameReferent', ({ code, things }) => ({
    officeCode: code,
    topic: { fr: 'Contrats', nl: 'Contracten', en: 'Contracts' },
    referentId: things.staff,
    backupId: things.staff,
  })),

  'Query.gathering': byId('gathering', 'gathering'),
  'Query.gatherings': once(query(`{ gatherings ${EDGES} }`, ['gatherings'])),
  'Query.gatheringSeries': byId('gatheringSeries', 'series'),
  'Query.registration': byId('registration', 'registration'),
  'Query.myCalendarFeed': query(
    'query ($code: ID!) { myCalendarFeed(officeCode: $code) { path } }',
    ['myCalendarFeed'],
    ({ code }) => ({ code }),
  ),
  'Query.photo': byId('photo', 'photo'),
  'Gathering.registrations': ofThing('gathering', 'gathering', `registrations ${EDGES}`, ['registrations']),
  'Gathering.myRegistration': ofThing('gathering', 'gathering', 'myRegistration { id }', ['myRegistration']),
  'Member.registrations': ofMember(`registrations ${EDGES}`, 'registrations'),
  'Office.gatherings': ofOffice(`gatherings ${EDGES}`, 'gatherings'),
  'Office.gatheringSeries': ofOffice('gatheringSeries { id }', 'gatheringSeries'),
  'Office.recaps': ofOffice(`recaps(month: "${month}") { id }`, 'recaps'),
  'Mutation.announceGathering': [
    called(
      'with a task of one’s own',
      mutation('announceGathering', ({ code, world }) => ({
        ...gatheringInput(code, 30),
        title: '',
        responsibilities: [
          { task: 'CARRIES', memberId: world.viewers.concerned.memberId },
          { task: 'ANIMATES', memberId: world.viewers.member.memberId },
        ],
      })),
    ),
    called(
      'with none',
      mutation('announceGathering', ({ code, things }) => ({
        ...gatheringInput(code, 30),
        title: '',
        responsibilities: [{ task: 'CARRIES', staffMemberId: things.staff }],
      })),
    ),
  ],
  'Mutation.rescheduleGathering': mutation('rescheduleGathering', ({ things }) => ({
    gatheringId: things.gathering,
    startsAtLocal: `${LONG_AGO}T08:30`,
  })),
  'Mutation.cancelGathering': mutation('cancelGathering', ({ things }) => ({
    gatheringId: things.gathering,
    reason: '',
  })),
  'Mutation.announceSeries': mutation('announceSeries', ({ code, world }) => ({
    ...gatheringInput(code, 30),
    title: '',
    rule: 'FREQ=MONTHLY;BYDAY=3MO',
    holidayRule: 'SKIP',
    responsibilities: [
      { task: 'CARRIES', memberId: world.viewers.concerned.memberId },
      { task: 'ANIMATES', memberId: world.viewers.member.memberId },
    ],
  })),
  'Mutation.changeSeries': mutation('changeSeries', ({ things }) => ({
    gatheringId: things.occurrence,
    scope: 'ALL',
    title: '',
  })),
  'Mutation.endSeries': mutation('endSeries', ({ things }) => ({
    gatheringId: things.occurrence,
    scope: 'ALL',
    reason: '',
  })),
  'Mutation.takeSeat': mutation('takeSeat', ({ things }) => ({
    gatheringId: things.cancelled,
    seat: 'ON_SITE',
    idempotencyKey: 'rights',
  })),
  'Mutation.leaveSeat': mutation('leaveSeat', ({ things }) => ({ gatheringId: things.cancelled })),
  'Mutation.bringProblem': mutation('bringProblem', ({ things }) => ({ gatheringId: things.coDevelopment, text: '' })),
  'Mutation.withdrawProblem': mutation('withdrawProblem', ({ things }) => ({ gatheringId: things.cancelled })),
  'Mutation.publishRecap': mutation('publishRecap', ({ things }) => ({ gatheringId: things.past, text: '' })),
  'Mutation.addRecapPhoto': mutation('addRecapPhoto', ({ things }) => ({ ...photoInput(things.recap), alt: '' })),
  'Mutation.removeRecapPhoto': mutation('removeRecapPhoto', async ({ things, world }) => {
    const { photos } = await world.make(
      world.viewers['head office'],
      'addRecapPhoto',
      photoInput(things.recap),
      'recap { photos { id } }',
    )
    // The first is `things.photo`; the last but one is left of the asking before, where it was refused.
    for (const { id } of photos.slice(1, -1))
      await world.make(world.viewers['head office'], 'removeRecapPhoto', { photoId: id }, 'recap { id }')
    return { photoId: photos.at(-1).id }
  }),

  'Query.listing': byId('listing', 'listing'),
  'Query.listings': once(query(`{ listings ${EDGES} }`, ['listings'])),
  'Query.exchange': byId('exchange', 'accepted'),
  'Office.listings': ofOffice(`listings ${EDGES}`, 'listings'),
  'Office.exchangeOfTheMonth': ofOffice(`exchangeOfTheMonth(month: "${month}") { confirmedAt }`, 'exchangeOfTheMonth'),
  'Member.listings': ofMember(`listings ${EDGES}`, 'listings'),
  'Member.exchanges': ofMember(`exchanges ${EDGES}`, 'exchanges'),
  'Member.givenReceived': ofMember('givenReceived { given }', 'givenReceived'),
  'Mutation.publishListing': mutation('publishListing', ({ code }) => ({ ...listingInput(code), title: '' })),
  'Mutation.closeListing': mutation('closeListing', async ({ code, things, world }) => ({
    listingId: (
      await world.make(
        { ...world.viewers.concerned, memberId: things.concerned },
        'publishListing',
        listingInput(code),
        'listing { id }',
      )
    ).id,
  })),
  'Mutation.requestExchange': mutation('requestExchange', ({ things }) => ({
    listingId: things.listing,
    message: '',
    idempotencyKey: 'rights',
  })),
  'Mutation.acceptRequest': mutation('acceptRequest', ({ things }) => ({ exchangeId: things.accepted })),
  'Mutation.declineRequest': mutation('declineRequest', ({ things }) => ({ exchangeId: things.requested, reason: '' })),
  'Mutation.cancelExchange': mutation('cancelExchange', ({ things }) => ({ exchangeId: things.accepted, reason: '' })),
  'Mutation.reportExchangeDone': mutation('reportExchangeDone', ({ things }) => ({ exchangeId: things.requested })),
  'Mutation.confirmExchange': mutation('confirmExchange', ({ things }) => ({ exchangeId: things.accepted })),
  'Mutation.disputeExchange': mutation('disputeExchange', ({ things }) => ({
    exchangeId: things.accepted,
    reason: 'Pas comme convenu.',
  })),
  'Mutation.settleDispute': mutation('settleDispute', ({ things }) => ({ exchangeId: things.accepted })),

  'Query.need': byId('need', 'need'),
  'Query.needs': once(query(`{ needs ${EDGES} }`, ['needs'])),
  'Query.overdueNeeds': query(
    `query ($code: ID!) { overdueNeeds(officeCode: $code) ${EDGES} }`,
    ['overdueNeeds'],
    ({ code }) => ({ code }),
  ),
  'Need.joinings': ofThing('need', 'need', `joinings ${EDGES}`, ['joinings']),
  'Member.joinedNeeds': ofMember(`joinedNeeds ${EDGES}`, 'joinedNeeds'),
  'Office.needs': ofOffice(`needs ${EDGES}`, 'needs'),
  'Office.answeredNeeds': ofOffice(`answeredNeeds(month: "${month}") { id }`, 'answeredNeeds'),
  'Mutation.raiseNeed': [
    called(
      'of an office',
      mutation('raiseNeed', ({ code }) => ({ ...needInput(code), title: '', idempotencyKey: 'rights' })),
    ),
    called(
      'of the whole cooperative',
      once(mutation('raiseNeed', () => ({ ...needInput(null), title: '', idempotencyKey: 'rights-all' }))),
    ),
    called(
      'of an office, on an earlier day',
      mutation('raiseNeed', ({ code }) => ({ ...needInput(code), title: '', on: LONG_AGO, idempotencyKey: 'rights' })),
    ),
  ],
  'Mutation.assignAnswer': mutation('assignAnswer', ({ things }) => ({
    needId: things.need,
    staffMemberId: things.staff,
    dueOn: LONG_AGO,
  })),
  'Mutation.answerNeed': [
    called(
      'that nobody owes',
      mutation('answerNeed', ({ things }) => answer(things.need)),
    ),
    called(
      'that an advisor of its office owes',
      mutation('answerNeed', ({ things }) => answer(things.owedNeed)),
    ),
  ],
  'Mutation.reopenNeed': mutation('reopenNeed', ({ things }) => ({ needId: things.answeredNeed, reason: '' })),
  'Mutation.joinNeed': mutation('joinNeed', ({ things }) => ({ needId: things.need })),
  'Mutation.leaveNeed': mutation('leaveNeed', ({ things }) => ({ needId: things.need })),

  'Query.newsletter': [
    called('that is not sent yet', byId('newsletter', 'draft')),
    called('that was sent', byId('newsletter', 'sent')),
  ],
  'Query.newsItem': byId('newsItem', 'news'),
  'Query.newsItems': once(query(`{ newsItems ${EDGES} }`, ['newsItems'])),
  'Query.unsubscribePage': once(query('{ unsubscribePage { title } }', ['unsubscribePage'])),
  'Office.newsletters': ofOffice(`newsletters ${EDGES}`, 'newsletters'),
  'Office.newsletter': ofOffice(`newsletter(month: "${month}") { id }`, 'newsletter'),
  'Office.reminderMailings': ofOffice(`reminderMailings ${EDGES}`, 'reminderMailings'),
  'Newsletter.assembledBy': ofThing('newsletter', 'sent', 'assembledBy { id }', ['assembledBy']),
  'Newsletter.approvedBy': ofThing('newsletter', 'sent', 'approvedBy { id }', ['approvedBy']),
  'Newsletter.preview': ofThing('newsletter', 'sent', 'preview(language: FR) { subject }', ['preview']),
  'Newsletter.delivery': ofThing('newsletter', 'sent', 'delivery { total }', ['delivery']),
  'Mutation.scheduleReminder': mutation('scheduleReminder', ({ things }) => ({
    subjectRefs: [things.gathering],
    remindAt: '2020-01-06T08:30:00Z',
    idempotencyKey: 'rights',
  })),
  'Mutation.assembleNewsletter': mutation('assembleNewsletter', ({ code }) => ({ officeCode: code, month: '2030-01' })),
  'Mutation.approveNewsletter': mutation('approveNewsletter', ({ things }) => ({
    newsletterId: things.draft,
    revision: 999,
  })),
  'Mutation.reopenNewsletter': mutation('reopenNewsletter', ({ things }) => ({ newsletterId: things.draft })),
  'Mutation.sendNewsletter': mutation('sendNewsletter', ({ things }) => ({
    newsletterId: things.draft,
    idempotencyKey: 'rights',
  })),
  'Mutation.stopNewsletter': mutation('stopNewsletter', ({ things }) => ({ newsletterId: things.draft })),
  'Mutation.publishNewsItem': [
    called(
      'for the members of an office',
      mutation('publishNewsItem', ({ code }) => ({ ...newsInput(code), texts: [] })),
    ),
    called('for everybody', once(mutation('publishNewsItem', () => ({ ...newsInput(null), texts: [] })))),
  ],
  'Mutation.withdrawNewsItem': mutation('withdrawNewsItem', async ({ code, world }) => ({
    newsItemId: (await world.make(world.viewers['head office'], 'publishNewsItem', newsInput(code), 'newsItem { id }'))
      .id,
  })),
  'Mutation.unsubscribe': once(mutation('unsubscribe', () => ({ token: 'none' }))),
}

function contact(memberId: string, message: string) {
  return { memberId, subject: 'Bonjour', message, idempotencyKey: `rights ${memberId}` }
}
const grants = new Map<Side, string>()
/** Nobody has a role twice: the one that was to be ended before is ended now, unless whoever was asked did it. */
async function freshGrant({ code, things, world }: At): Promise<string> {
  const { 'head office': headOffice } = world.viewers
  const before = grants.get(code)
  if (before) await world.make(headOffice, 'endRoleGrant', { roleGrantId: before }, 'roleGrant { id }').catch(() => {})
  const input = { accountId: things.account, role: 'COMMUNICATOR', scope: code }
  const { id } = await world.make(headOffice, 'grantRole', input, 'roleGrant { id }')
  grants.set(code, id)
  return id
}
/** Over before it began: refused for its days once it is clear who may. */
function endedRole(accountId: string, role: string, scope: string | null) {
  return { accountId, role, scope, from: '2026-01-02T00:00:00Z', until: '2026-01-01T00:00:00Z' }
}
function answer(needId: string) {
  return { needId, outcome: 'DONE', reason: '', language: 'FR' }
}
function newStaff(officeCode: Side) {
  return { officeCode, displayName: 'Sacha', role: 'conseil' }
}
