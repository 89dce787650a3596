/** What the loader asks of the unified graph; a test holds each against the committed schema. */
export const OFFICES_QUERY = `query DemoOffices {
  offices { code staff { id displayName } referentSpecialties { topic { fr } } }
}`

export const OPEN_OFFICE = `mutation DemoOpenOffice($input: OpenOfficeInput!) {
  openOffice(input: $input) { office { code } userErrors { code message field } }
}`

export const WELCOME_STAFF_MEMBER = `mutation DemoWelcomeStaffMember($input: WelcomeStaffMemberInput!) {
  welcomeStaffMember(input: $input) { staffMember { id } userErrors { code message field } }
}`

export const NAME_REFERENT = `mutation DemoNameReferent($input: NameReferentInput!) {
  nameReferent(input: $input) { referentSpecialty { id } userErrors { code message field } }
}`

export const ACCOUNT_BY_EMAIL = `query DemoAccountByEmail($email: String!) {
  accountByEmail(email: $email) { id }
}`

export const INVITE_STAFF = `mutation DemoInviteStaff($input: InviteStaffInput!) {
  inviteStaff(input: $input) { account { id } userErrors { code message field } }
}`

export const GRANT_ROLE = `mutation DemoGrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) { roleGrant { id } userErrors { code message field } }
}`

export const MEMBER_BY_REF = `query DemoMemberByRef($ref: String!) {
  memberByRef(ref: $ref) { id consents { purpose } }
}`

export const GIVE_CONSENT = `mutation DemoGiveConsent($input: GiveConsentInput!) {
  giveConsent(input: $input) { member { id } userErrors { code message field } }
}`

export const GATHERINGS_QUERY = `query DemoGatherings($office: ID!) {
  office(code: $office) {
    gatherings(first: 100) {
      edges { node { id title state startsAtLocal recap { id photos { alt } } } }
    }
  }
}`

export const ANNOUNCE_GATHERING = `mutation DemoAnnounceGathering($input: AnnounceGatheringInput!) {
  announceGathering(input: $input) { gathering { id } userErrors { code message field } }
}`

export const CANCEL_GATHERING = `mutation DemoCancelGathering($input: CancelGatheringInput!) {
  cancelGathering(input: $input) { gathering { id } userErrors { code message field } }
}`

export const PUBLISH_RECAP = `mutation DemoPublishRecap($input: PublishRecapInput!) {
  publishRecap(input: $input) { recap { id } userErrors { code message field } }
}`

export const ADD_RECAP_PHOTO = `mutation DemoAddRecapPhoto($input: AddRecapPhotoInput!) {
  addRecapPhoto(input: $input) { recap { id } userErrors { code message field } }
}`

export const NEWS_QUERY = `query DemoNews {
  newsItems(first: 100) { edges { node { texts { title } } } }
}`

export const PUBLISH_NEWS_ITEM = `mutation DemoPublishNewsItem($input: PublishNewsItemInput!) {
  publishNewsItem(input: $input) { newsItem { id } userErrors { code message field } }
}`

export const MY_LISTINGS = `query DemoMyListings($id: ID!) {
  member(id: $id) { listings(first: 100) { edges { node { id title } } } }
}`

export const MY_EXCHANGES = `query DemoMyExchanges($id: ID!, $listingId: ID!) {
  member(id: $id) { exchanges(filter: { listingId: $listingId }) { edges { node { id state } } } }
}`

export const PUBLISH_LISTING = `mutation DemoPublishListing($input: PublishListingInput!) {
  publishListing(input: $input) { listing { id } userErrors { code message field } }
}`

export const REQUEST_EXCHANGE = `mutation DemoRequestExchange($input: RequestExchangeInput!) {
  requestExchange(input: $input) { exchange { id } userErrors { code message field } }
}`

export const ACCEPT_REQUEST = `mutation DemoAcceptRequest($input: AcceptRequestInput!) {
  acceptRequest(input: $input) { exchange { id } userErrors { code message field } }
}`

export const DECLINE_REQUEST = `mutation DemoDeclineRequest($input: DeclineRequestInput!) {
  declineRequest(input: $input) { exchange { id } userErrors { code message field } }
}`

export const CANCEL_EXCHANGE = `mutation DemoCancelExchange($input: CancelExchangeInput!) {
  cancelExchange(input: $input) { exchange { id } userErrors { code message field } }
}`

export const REPORT_EXCHANGE_DONE = `mutation DemoReportExchangeDone($input: ReportExchangeDoneInput!) {
  reportExchangeDone(input: $input) { exchange { id } userErrors { code message field } }
}`

export const CONFIRM_EXCHANGE = `mutation DemoConfirmExchange($input: ConfirmExchangeInput!) {
  confirmExchange(input: $input) { exchange { id } userErrors { code message field } }
}`

export const DISPUTE_EXCHANGE = `mutation DemoDisputeExchange($input: DisputeExchangeInput!) {
  disputeExchange(input: $input) { exchange { id } userErrors { code message field } }
}`

export const SERIES_QUERY = `query DemoSeries($office: ID!) {
  office(code: $office) { gatheringSeries { title } }
}`

export const ANNOUNCE_SERIES = `mutation DemoAnnounceSeries($input: AnnounceSeriesInput!) {
  announceSeries(input: $input) { series { id } userErrors { code message field } }
}`

export const PLACES_QUERY = `query DemoPlaces($office: ID!) {
  office(code: $office) { gatherings(first: 100) { edges { node { id title onSitePlaces { taken waiting } } } } }
}`

export const TAKE_SEAT = `mutation DemoTakeSeat($input: TakeSeatInput!) {
  takeSeat(input: $input) { registration { id } userErrors { code message field } }
}`

export const NEEDS_QUERY = `query DemoNeeds {
  needs(first: 20) {
    edges { node { id title history { kind } joinings(first: 100) { edges { node { member { id } } } } } }
  }
}`

export const RAISE_NEED = `mutation DemoRaiseNeed($input: RaiseNeedInput!) {
  raiseNeed(input: $input) { need { id } userErrors { code message field } }
}`

export const JOIN_NEED = `mutation DemoJoinNeed($input: JoinNeedInput!) {
  joinNeed(input: $input) { need { id } userErrors { code message field } }
}`

export const ASSIGN_ANSWER = `mutation DemoAssignAnswer($input: AssignAnswerInput!) {
  assignAnswer(input: $input) { need { id } userErrors { code message field } }
}`

export const ANSWER_NEED = `mutation DemoAnswerNeed($input: AnswerNeedInput!) {
  answerNeed(input: $input) { need { id } userErrors { code message field } }
}`

export const REOPEN_NEED = `mutation DemoReopenNeed($input: ReopenNeedInput!) {
  reopenNeed(input: $input) { need { id } userErrors { code message field } }
}`
