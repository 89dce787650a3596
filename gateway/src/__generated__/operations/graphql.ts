/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Who wants to sign in, and in which browser. */
export type AskForSignInInput = {
  /** SHA-256, base64url, of a secret that this browser keeps: only there the link opens. */
  browserKeyHash: string;
  /** As it was typed. */
  email: string;
  /** What the browser kept from signing in before. Nobody can lock it out by asking for the same address elsewhere. */
  knownBrowser?: string | null | undefined;
  /** The language of the page. */
  language: Language;
  /** Where the person wanted to go: a path of ours; anything else is dropped. */
  next?: string | null | undefined;
};

/** Whether a gathering takes place. */
export type GatheringState =
  /** It takes place, or took place. */
  | 'ANNOUNCED'
  /** It does not take place; the reason is kept, and shown. */
  | 'CANCELLED'
  /** It does not take place on that day and waits for a new one (`rescheduleGathering`): a co-development that lacked problems on the day before. Places stay taken. */
  | 'POSTPONED';

/** A language of the platform. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR'
  /** Dutch. */
  | 'NL';

/** What a partner's key may open; each is granted by itself. A key without any reads the public part of the graph. */
export type PartnerScope =
  /** The members who agreed to be shown to partner structures: `publicDirectory`. */
  | 'PUBLIC_DIRECTORY';

/** A signature. */
export type ProveByPasskeyInput = {
  /** Of the question. */
  challengeId: string | number;
  /** What the browser answered, as JSON. */
  response: string;
  /** The session. */
  sessionId: string | number;
};

/** A link, and the browser it was opened in. */
export type RedeemSignInInput = {
  /** The secret whose hash was given when it was asked for. */
  browserKey: string;
  /** As it stands in the link. */
  token: string;
  /** What the browser says it is, so that the person recognises it in the list of sessions. */
  userAgent: string;
};

/** What a browser or program kept. */
export type RefreshSessionInput = {
  /** As it was given. */
  refreshToken: string;
};

/** A new passkey. */
export type RegisterPasskeyInput = {
  /** Of the question. */
  challengeId: string | number;
  /** What the person calls the device; the browser's name when empty. */
  name: string;
  /** What the browser answered, as JSON. */
  response: string;
  /** The session. */
  sessionId: string | number;
};

/** The hats a viewer can wear. One person may have several, and wears those of a member or those of the staff, never both in one request (rec. 8). */
export type Role =
  /** Staff of an office; what they may do holds for their own offices. */
  | 'ADVISOR'
  /** Everybody, signed in or not. */
  | 'ANYONE'
  /** A member of a body of the cooperative, such as the ethics committee (rec. 6.3). */
  | 'BODY'
  /** A member of the local committee of an office (rec. 8); a member too. */
  | 'COMMITTEE'
  /** Staff who writes the news and newsletters of an office, and sees no member's file. */
  | 'COMMUNICATOR'
  /** Staff of the whole cooperative. */
  | 'HEAD_OFFICE'
  /** A member of the cooperative. */
  | 'MEMBER'
  /** Who answers for an office: an advisor of it too. */
  | 'OFFICE_LEAD'
  /** A partner structure, known by its key. */
  | 'PARTNER'
  /** One of our own programs, such as the worker that assembles newsletters. */
  | 'SERVICE'
  /** A member who helps newcomers to find their way (rec. 5.2); a member too. */
  | 'SPONSOR';

/** A signature of whoever it is. */
export type SignInByPasskeyInput = {
  /** Of the question. */
  challengeId: string | number;
  /** What the browser answered, as JSON. */
  response: string;
  /** What the browser says it is, so that the person recognises it in the list of sessions. */
  userAgent: string;
};

/** What a browser or program kept. */
export type SignOutInput = {
  /** As it was given. */
  refreshToken: string;
};

export type TokensFragment = { sessionId: string, accessToken: string, accessExpiresAt: string, refreshToken: string | null };

export type SessionStandingQueryVariables = Exact<{
  sessionId: string | number;
}>;


export type SessionStandingQuery = { sessionStanding: { accountId: string, memberId: string | null, staffMemberId: string | null, steppedUpAt: string | null, hats: Array<{ role: Role, scope: string | null }> } | null };

export type AskForSignInMutationVariables = Exact<{
  input: AskForSignInInput;
}>;


export type AskForSignInMutation = { askForSignIn: { asked: boolean, userErrors: Array<{ message: string }> } };

export type RedeemSignInMutationVariables = Exact<{
  input: RedeemSignInInput;
}>;


export type RedeemSignInMutation = { redeemSignIn: { knownBrowser: string | null, next: string | null, tokens: { sessionId: string, accessToken: string, accessExpiresAt: string, refreshToken: string | null } | null, userErrors: Array<{ code: string, message: string }> } };

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type RefreshSessionMutation = { refreshSession: { tokens: { sessionId: string, accessToken: string, accessExpiresAt: string, refreshToken: string | null } | null, userErrors: Array<{ code: string, message: string }> } };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: { signedOut: boolean } };

export type AccountPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountPageQuery = { viewer: { member: { displayName: string } | null, account: { email: string | null, sessions: Array<{ id: string, device: string | null, createdAt: string, lastUsedAt: string }> | null } | null } };

export type EndSessionMutationVariables = Exact<{
  sessionId: string | number;
}>;


export type EndSessionMutation = { endSession: { sessionId: string | null } };

export type EndAllSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndAllSessionsMutation = { endAllSessions: { ended: number } };

export type OfficeCalendarQueryVariables = Exact<{
  token: string;
}>;


export type OfficeCalendarQuery = { calendar: { officeCode: string, gatherings: Array<{ id: string, title: string, whatItIs: string, aim: string, whatWeWillDo: string, startsAt: string, timeZone: string, durationMinutes: number, place: string | null, remoteLink: string | null, state: GatheringState, cancellationReason: string | null, revision: number }> } | null };

export type MyDataQueryVariables = Exact<{
  id: string | number;
}>;


export type MyDataQuery = { myDataExport: { isOpen: boolean, language: Language, data: { members: string | null, offices: string | null, cooperation: string | null, exchange: string | null, governance: string | null, communications: string | null } | null } | null };

export type MyDataStateQueryVariables = Exact<{
  id: string | number;
}>;


export type MyDataStateQuery = { myDataExport: { isOpen: boolean, language: Language } | null };

export type CollectMyDataMutationVariables = Exact<{
  exportId: string | number;
}>;


export type CollectMyDataMutation = { collectMyData: { dataExport: { id: string } | null, userErrors: Array<{ message: string }> } };

export type PhotoQueryVariables = Exact<{
  id: string | number;
}>;


export type PhotoQuery = { photo: { contentType: string, base64: string } | null };

export type SecondFactorsQueryVariables = Exact<{
  sessionId: string | number;
}>;


export type SecondFactorsQuery = { secondFactors: { hasTotp: boolean, recoveryCodesLeft: number, forStaff: boolean, steppedUpAt: string | null, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }> } | null };

export type TotpEnrolmentFragment = { uri: string, secret: string };

export type PasskeyQuestionFragment = { challengeId: string, options: string };

export type RefusalFragment = { code: string, message: string };

export type BeginTotpMutationVariables = Exact<{
  sessionId: string | number;
}>;


export type BeginTotpMutation = { beginTotp: { enrolment: { uri: string, secret: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type ConfirmTotpMutationVariables = Exact<{
  sessionId: string | number;
  code: string;
}>;


export type ConfirmTotpMutation = { confirmTotp: { recoveryCodes: Array<string> | null, tokens: { sessionId: string, accessToken: string, accessExpiresAt: string, refreshToken: string | null } | null, userErrors: Array<{ code: string, message: string }> } };

export type ProveByCodeMutationVariables = Exact<{
  sessionId: string | number;
  code: string;
}>;


export type ProveByCodeMutation = { proveByCode: { tokens: { sessionId: string, accessToken: string, accessExpiresAt: string, refreshToken: string | null } | null, userErrors: Array<{ code: string, message: string }> } };

export type RenewRecoveryCodesMutationVariables = Exact<{
  sessionId: string | number;
}>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes: { recoveryCodes: Array<string> | null, userErrors: Array<{ code: string, message: string }> } };

export type BeginPasskeyRegistrationMutationVariables = Exact<{
  sessionId: string | number;
}>;


export type BeginPasskeyRegistrationMutation = { beginPasskeyRegistration: { question: { challengeId: string, options: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type RegisterPasskeyMutationVariables = Exact<{
  input: RegisterPasskeyInput;
}>;


export type RegisterPasskeyMutation = { registerPasskey: { recoveryCodes: Array<string> | null, tokens: { sessionId: string, accessToken: string, accessExpiresAt: string, refreshToken: string | null } | null, userErrors: Array<{ code: string, message: string }> } };

export type BeginPasskeyProofMutationVariables = Exact<{
  sessionId: string | number;
}>;


export type BeginPasskeyProofMutation = { beginPasskeyProof: { question: { challengeId: string, options: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type ProveByPasskeyMutationVariables = Exact<{
  input: ProveByPasskeyInput;
}>;


export type ProveByPasskeyMutation = { proveByPasskey: { tokens: { sessionId: string, accessToken: string, accessExpiresAt: string, refreshToken: string | null } | null, userErrors: Array<{ code: string, message: string }> } };

export type BeginPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeySignInMutation = { beginPasskeySignIn: { question: { challengeId: string, options: string } | null, userErrors: Array<{ code: string, message: string }> } };

export type SignInByPasskeyMutationVariables = Exact<{
  input: SignInByPasskeyInput;
}>;


export type SignInByPasskeyMutation = { signInByPasskey: { tokens: { sessionId: string, accessToken: string, accessExpiresAt: string, refreshToken: string | null } | null, userErrors: Array<{ code: string, message: string }> } };

export type RemovePasskeyMutationVariables = Exact<{
  sessionId: string | number;
  passkeyId: string | number;
}>;


export type RemovePasskeyMutation = { removePasskey: { userErrors: Array<{ code: string, message: string }> } };

export type UnsubscribeWordsFragment = { language: Language, title: string, question: string, button: string, doneTitle: string, doneText: string };

export type UnsubscribePageQueryVariables = Exact<{
  language: Language;
}>;


export type UnsubscribePageQuery = { unsubscribePage: { language: Language, title: string, question: string, button: string, doneTitle: string, doneText: string } };

export type UnsubscribeMutationVariables = Exact<{
  token: string;
  language: Language;
  byPage: boolean;
}>;


export type UnsubscribeMutation = { unsubscribe: { page: { language: Language, title: string, question: string, button: string, doneTitle: string, doneText: string } } };

export type AdvisorsOfQueryVariables = Exact<{
  office: string | number;
}>;


export type AdvisorsOfQuery = { office: { staff: Array<{ id: string }> } | null };

export type MemberByRefQueryVariables = Exact<{
  ref: string;
}>;


export type MemberByRefQuery = { memberByRef: { id: string } | null };

export type LiveKeysOfQueryVariables = Exact<{ [key: string]: never; }>;


export type LiveKeysOfQuery = { partnerKeys: { edges: Array<{ node: { id: string, partnerName: string, live: boolean } }> } };

export type RevokeKeyMutationVariables = Exact<{
  partnerKeyId: string | number;
}>;


export type RevokeKeyMutation = { revokePartnerKey: { userErrors: Array<{ message: string }> } };

export type CreateKeyMutationVariables = Exact<{
  partnerName: string;
  expiresOn: string;
}>;


export type CreateKeyMutation = { createPartnerKey: { key: string | null, userErrors: Array<{ message: string }> } };

export type PartnerKeyStandingQueryVariables = Exact<{
  prefix: string;
  secretHash: string;
}>;


export type PartnerKeyStandingQuery = { partnerKeyStanding: { keyId: string, scopes: Array<PartnerScope>, origins: Array<string>, costPerDay: number } | null };

export type PartnerOriginsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerOriginsQuery = { partnerOrigins: Array<string> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TokensFragmentDoc = new TypedDocumentString(`
    fragment Tokens on SessionTokens {
  sessionId
  accessToken
  accessExpiresAt
  refreshToken
}
    `, {"fragmentName":"Tokens"}) as unknown as TypedDocumentString<TokensFragment, unknown>;
export const TotpEnrolmentFragmentDoc = new TypedDocumentString(`
    fragment TotpEnrolment on TotpEnrolment {
  uri
  secret
}
    `, {"fragmentName":"TotpEnrolment"}) as unknown as TypedDocumentString<TotpEnrolmentFragment, unknown>;
export const PasskeyQuestionFragmentDoc = new TypedDocumentString(`
    fragment PasskeyQuestion on PasskeyQuestion {
  challengeId
  options
}
    `, {"fragmentName":"PasskeyQuestion"}) as unknown as TypedDocumentString<PasskeyQuestionFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  message
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const UnsubscribeWordsFragmentDoc = new TypedDocumentString(`
    fragment UnsubscribeWords on UnsubscribePage {
  language
  title
  question
  button
  doneTitle
  doneText
}
    `, {"fragmentName":"UnsubscribeWords"}) as unknown as TypedDocumentString<UnsubscribeWordsFragment, unknown>;
export const SessionStandingDocument = new TypedDocumentString(`
    query SessionStanding($sessionId: ID!) {
  sessionStanding(sessionId: $sessionId) {
    hats {
      role
      scope
    }
    accountId
    memberId
    staffMemberId
    steppedUpAt
  }
}
    `, {"hash":"sha256:d599959311e17eef7a0a218cc7f30bd75c5d04a396aac9c0364e6dc24efd79c7"}) as unknown as TypedDocumentString<SessionStandingQuery, SessionStandingQueryVariables>;
export const AskForSignInDocument = new TypedDocumentString(`
    mutation AskForSignIn($input: AskForSignInInput!) {
  askForSignIn(input: $input) {
    asked
    userErrors {
      message
    }
  }
}
    `, {"hash":"sha256:73beffdb5bdaf90a3da010739190db2fec06de9ac002f1d22d4542b7aee7a000"}) as unknown as TypedDocumentString<AskForSignInMutation, AskForSignInMutationVariables>;
export const RedeemSignInDocument = new TypedDocumentString(`
    mutation RedeemSignIn($input: RedeemSignInInput!) {
  redeemSignIn(input: $input) {
    tokens {
      ...Tokens
    }
    knownBrowser
    next
    userErrors {
      code
      message
    }
  }
}
    fragment Tokens on SessionTokens {
  sessionId
  accessToken
  accessExpiresAt
  refreshToken
}`, {"hash":"sha256:8f0ccb5d20e2af82e1fbb0430aa0b3b89bc10092843ea77ba2030ef490badf09"}) as unknown as TypedDocumentString<RedeemSignInMutation, RedeemSignInMutationVariables>;
export const RefreshSessionDocument = new TypedDocumentString(`
    mutation RefreshSession($input: RefreshSessionInput!) {
  refreshSession(input: $input) {
    tokens {
      ...Tokens
    }
    userErrors {
      code
      message
    }
  }
}
    fragment Tokens on SessionTokens {
  sessionId
  accessToken
  accessExpiresAt
  refreshToken
}`, {"hash":"sha256:3290c5e5896c2fb02defd5735a7ac6709ad39e3e37070bacc1a23d3fd1bdf3dd"}) as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut($input: SignOutInput!) {
  signOut(input: $input) {
    signedOut
  }
}
    `, {"hash":"sha256:7ec12239e3689bf6d6eb9c7dc3aee357e9737b34d1f784bc3fac0f4569a16b41"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const AccountPageDocument = new TypedDocumentString(`
    query AccountPage {
  viewer {
    member {
      displayName
    }
    account {
      email
      sessions {
        id
        device
        createdAt
        lastUsedAt
      }
    }
  }
}
    `, {"hash":"sha256:1460f985c8ab15e7a3555349f39cb9296100b7a4cd903d80a2e4a206130fb72f"}) as unknown as TypedDocumentString<AccountPageQuery, AccountPageQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($sessionId: ID!) {
  endSession(input: {sessionId: $sessionId}) {
    sessionId
  }
}
    `, {"hash":"sha256:9edca9cf310ab8a53ef93ac94bcb5549ace231af0c65e42bfee36122b51c86fd"}) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndAllSessionsDocument = new TypedDocumentString(`
    mutation EndAllSessions {
  endAllSessions {
    ended
  }
}
    `, {"hash":"sha256:8c8477692f6e53f199c62ac290943c61fe66e7388a64934094f25d32efb8fc61"}) as unknown as TypedDocumentString<EndAllSessionsMutation, EndAllSessionsMutationVariables>;
export const OfficeCalendarDocument = new TypedDocumentString(`
    query OfficeCalendar($token: String!) {
  calendar(token: $token) {
    officeCode
    gatherings {
      id
      title
      whatItIs
      aim
      whatWeWillDo
      startsAt
      timeZone
      durationMinutes
      place
      remoteLink
      state
      cancellationReason
      revision
    }
  }
}
    `, {"hash":"sha256:f86a7f0e77f106221e5b517bdd61f0762c31c4e7286fa143092c78c97df1a16e"}) as unknown as TypedDocumentString<OfficeCalendarQuery, OfficeCalendarQueryVariables>;
export const MyDataDocument = new TypedDocumentString(`
    query MyData($id: ID!) {
  myDataExport(id: $id) {
    isOpen
    language
    data {
      members
      offices
      cooperation
      exchange
      governance
      communications
    }
  }
}
    `, {"hash":"sha256:71d66777b867ed559d27b2d9ff32ca9e8334441ebed6768eb5d7ed806b724ace"}) as unknown as TypedDocumentString<MyDataQuery, MyDataQueryVariables>;
export const MyDataStateDocument = new TypedDocumentString(`
    query MyDataState($id: ID!) {
  myDataExport(id: $id) {
    isOpen
    language
  }
}
    `, {"hash":"sha256:21d8371db5c77991b35be8099494465cb2855acd33d66399cf662ed17e00cbb3"}) as unknown as TypedDocumentString<MyDataStateQuery, MyDataStateQueryVariables>;
export const CollectMyDataDocument = new TypedDocumentString(`
    mutation CollectMyData($exportId: ID!) {
  collectMyData(input: {exportId: $exportId}) {
    dataExport {
      id
    }
    userErrors {
      message
    }
  }
}
    `, {"hash":"sha256:f26b3875170353bceffc387215576ef383252381b2787f2b95e4591ceb2b141c"}) as unknown as TypedDocumentString<CollectMyDataMutation, CollectMyDataMutationVariables>;
export const PhotoDocument = new TypedDocumentString(`
    query Photo($id: ID!) {
  photo(id: $id) {
    contentType
    base64
  }
}
    `, {"hash":"sha256:93a116ef846777ad6216234a1ff6985296e5f3d8c2c08dfcf3b9bce651bf85a6"}) as unknown as TypedDocumentString<PhotoQuery, PhotoQueryVariables>;
export const SecondFactorsDocument = new TypedDocumentString(`
    query SecondFactors($sessionId: ID!) {
  secondFactors(sessionId: $sessionId) {
    hasTotp
    recoveryCodesLeft
    forStaff
    steppedUpAt
    passkeys {
      id
      name
      createdAt
      lastUsedAt
    }
  }
}
    `, {"hash":"sha256:673af97c26c1f894e75d1dd7f90108e2254443b9d1707311f6b3ca4b0fc8e676"}) as unknown as TypedDocumentString<SecondFactorsQuery, SecondFactorsQueryVariables>;
export const BeginTotpDocument = new TypedDocumentString(`
    mutation BeginTotp($sessionId: ID!) {
  beginTotp(input: {sessionId: $sessionId}) {
    enrolment {
      ...TotpEnrolment
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment TotpEnrolment on TotpEnrolment {
  uri
  secret
}
fragment Refusal on UserError {
  code
  message
}`, {"hash":"sha256:395dce35773f4e4dcd8f08a9cd1185d184719a1d2474f1449c5f69e8756ae423"}) as unknown as TypedDocumentString<BeginTotpMutation, BeginTotpMutationVariables>;
export const ConfirmTotpDocument = new TypedDocumentString(`
    mutation ConfirmTotp($sessionId: ID!, $code: String!) {
  confirmTotp(input: {sessionId: $sessionId, code: $code}) {
    tokens {
      ...Tokens
    }
    recoveryCodes
    userErrors {
      ...Refusal
    }
  }
}
    fragment Tokens on SessionTokens {
  sessionId
  accessToken
  accessExpiresAt
  refreshToken
}
fragment Refusal on UserError {
  code
  message
}`, {"hash":"sha256:7d8ab22fc904800a826b453324b4c66a98d5e3253919f1b6f715c04db1fde972"}) as unknown as TypedDocumentString<ConfirmTotpMutation, ConfirmTotpMutationVariables>;
export const ProveByCodeDocument = new TypedDocumentString(`
    mutation ProveByCode($sessionId: ID!, $code: String!) {
  proveByCode(input: {sessionId: $sessionId, code: $code}) {
    tokens {
      ...Tokens
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Tokens on SessionTokens {
  sessionId
  accessToken
  accessExpiresAt
  refreshToken
}
fragment Refusal on UserError {
  code
  message
}`, {"hash":"sha256:f083ace0f80ca49ad99cc45a002cfd937eefeac8d67f7d75ebc9d0a92cfa3a5b"}) as unknown as TypedDocumentString<ProveByCodeMutation, ProveByCodeMutationVariables>;
export const RenewRecoveryCodesDocument = new TypedDocumentString(`
    mutation RenewRecoveryCodes($sessionId: ID!) {
  renewRecoveryCodes(input: {sessionId: $sessionId}) {
    recoveryCodes
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
}`, {"hash":"sha256:be32d07a71ed79338a857727aa534067558d977bb65fd8a1dbe7b57bc69ff1e5"}) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const BeginPasskeyRegistrationDocument = new TypedDocumentString(`
    mutation BeginPasskeyRegistration($sessionId: ID!) {
  beginPasskeyRegistration(input: {sessionId: $sessionId}) {
    question {
      ...PasskeyQuestion
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment PasskeyQuestion on PasskeyQuestion {
  challengeId
  options
}
fragment Refusal on UserError {
  code
  message
}`, {"hash":"sha256:9fc672811fadc6ee45f8689f680717d7e0f51af5d5bd577fb1937ef46c298aa2"}) as unknown as TypedDocumentString<BeginPasskeyRegistrationMutation, BeginPasskeyRegistrationMutationVariables>;
export const RegisterPasskeyDocument = new TypedDocumentString(`
    mutation RegisterPasskey($input: RegisterPasskeyInput!) {
  registerPasskey(input: $input) {
    tokens {
      ...Tokens
    }
    recoveryCodes
    userErrors {
      ...Refusal
    }
  }
}
    fragment Tokens on SessionTokens {
  sessionId
  accessToken
  accessExpiresAt
  refreshToken
}
fragment Refusal on UserError {
  code
  message
}`, {"hash":"sha256:4e3a10575da500c9cb45eebe9a59ed9f22555d95b7d1cfea4842b9ac0325c0ba"}) as unknown as TypedDocumentString<RegisterPasskeyMutation, RegisterPasskeyMutationVariables>;
export const BeginPasskeyProofDocument = new TypedDocumentString(`
    mutation BeginPasskeyProof($sessionId: ID!) {
  beginPasskeyProof(input: {sessionId: $sessionId}) {
    question {
      ...PasskeyQuestion
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment PasskeyQuestion on PasskeyQuestion {
  challengeId
  options
}
fragment Refusal on UserError {
  code
  message
}`, {"hash":"sha256:eb3e06daff5d8e21e25a4bd5d973811724117cf389be4f090caa9fabaf6fdc80"}) as unknown as TypedDocumentString<BeginPasskeyProofMutation, BeginPasskeyProofMutationVariables>;
export const ProveByPasskeyDocument = new TypedDocumentString(`
    mutation ProveByPasskey($input: ProveByPasskeyInput!) {
  proveByPasskey(input: $input) {
    tokens {
      ...Tokens
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Tokens on SessionTokens {
  sessionId
  accessToken
  accessExpiresAt
  refreshToken
}
fragment Refusal on UserError {
  code
  message
}`, {"hash":"sha256:2041c3b67ae1abf38fe34cfc87829b931824bad60c8898ff562cb97f877caecf"}) as unknown as TypedDocumentString<ProveByPasskeyMutation, ProveByPasskeyMutationVariables>;
export const BeginPasskeySignInDocument = new TypedDocumentString(`
    mutation BeginPasskeySignIn {
  beginPasskeySignIn {
    question {
      ...PasskeyQuestion
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment PasskeyQuestion on PasskeyQuestion {
  challengeId
  options
}
fragment Refusal on UserError {
  code
  message
}`, {"hash":"sha256:89a86d732ed57cf45c406094b2d31f0e332e2021bb40044a5efe2dafe7ee781c"}) as unknown as TypedDocumentString<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables>;
export const SignInByPasskeyDocument = new TypedDocumentString(`
    mutation SignInByPasskey($input: SignInByPasskeyInput!) {
  signInByPasskey(input: $input) {
    tokens {
      ...Tokens
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Tokens on SessionTokens {
  sessionId
  accessToken
  accessExpiresAt
  refreshToken
}
fragment Refusal on UserError {
  code
  message
}`, {"hash":"sha256:2b70f1d2e422fc3975e01c25922edcbc037e76faa0452f40a5c57f8f03cbd1ef"}) as unknown as TypedDocumentString<SignInByPasskeyMutation, SignInByPasskeyMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($sessionId: ID!, $passkeyId: ID!) {
  removePasskey(input: {sessionId: $sessionId, passkeyId: $passkeyId}) {
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
}`, {"hash":"sha256:cc08717e009eae22724c927abcb2bc8d40e535075e354535bc9d68f9c2a74239"}) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const UnsubscribePageDocument = new TypedDocumentString(`
    query UnsubscribePage($language: Language!) {
  unsubscribePage(language: $language) {
    ...UnsubscribeWords
  }
}
    fragment UnsubscribeWords on UnsubscribePage {
  language
  title
  question
  button
  doneTitle
  doneText
}`, {"hash":"sha256:16ce065cca1f9012e12a2596ca67d41baa888ee9eafce541892e1badd9ffb064"}) as unknown as TypedDocumentString<UnsubscribePageQuery, UnsubscribePageQueryVariables>;
export const UnsubscribeDocument = new TypedDocumentString(`
    mutation Unsubscribe($token: String!, $language: Language!, $byPage: Boolean!) {
  unsubscribe(input: {token: $token, language: $language, byPage: $byPage}) {
    page {
      ...UnsubscribeWords
    }
  }
}
    fragment UnsubscribeWords on UnsubscribePage {
  language
  title
  question
  button
  doneTitle
  doneText
}`, {"hash":"sha256:7b7afd29af7808c52f774684a9a75e6697aff190232fefa43d170495cf96a23c"}) as unknown as TypedDocumentString<UnsubscribeMutation, UnsubscribeMutationVariables>;
export const AdvisorsOfDocument = new TypedDocumentString(`
    query AdvisorsOf($office: ID!) {
  office(code: $office) {
    staff {
      id
    }
  }
}
    `, {"hash":"sha256:c0ed02e2ff1d31d8924fa3d7e5976a23f1dbc2cb39c605764e88c5b9f196f416"}) as unknown as TypedDocumentString<AdvisorsOfQuery, AdvisorsOfQueryVariables>;
export const MemberByRefDocument = new TypedDocumentString(`
    query MemberByRef($ref: String!) {
  memberByRef(ref: $ref) {
    id
  }
}
    `, {"hash":"sha256:2cb3c46a1f56b53ab678ca63b5213c875d1d98ee5f06a1f7fed314492f26966a"}) as unknown as TypedDocumentString<MemberByRefQuery, MemberByRefQueryVariables>;
export const LiveKeysOfDocument = new TypedDocumentString(`
    query LiveKeysOf {
  partnerKeys(first: 100) {
    edges {
      node {
        id
        partnerName
        live
      }
    }
  }
}
    `, {"hash":"sha256:32b1a666c30128f075e16db7b2e7250cae301ad80cf9a75c07d1a0817b33d262"}) as unknown as TypedDocumentString<LiveKeysOfQuery, LiveKeysOfQueryVariables>;
export const RevokeKeyDocument = new TypedDocumentString(`
    mutation RevokeKey($partnerKeyId: ID!) {
  revokePartnerKey(input: {partnerKeyId: $partnerKeyId}) {
    userErrors {
      message
    }
  }
}
    `, {"hash":"sha256:e82b48fb20174316a2d175a561b5306c6d9ced41daba34dec25732d123f97b29"}) as unknown as TypedDocumentString<RevokeKeyMutation, RevokeKeyMutationVariables>;
export const CreateKeyDocument = new TypedDocumentString(`
    mutation CreateKey($partnerName: String!, $expiresOn: LocalDate!) {
  createPartnerKey(
    input: {partnerName: $partnerName, scopes: [PUBLIC_DIRECTORY], origins: [], expiresOn: $expiresOn}
  ) {
    key
    userErrors {
      message
    }
  }
}
    `, {"hash":"sha256:cc72c8747051460d41dde1a00e9a5971b0f6e92aa601526dcba11809f23205c8"}) as unknown as TypedDocumentString<CreateKeyMutation, CreateKeyMutationVariables>;
export const PartnerKeyStandingDocument = new TypedDocumentString(`
    query PartnerKeyStanding($prefix: String!, $secretHash: String!) {
  partnerKeyStanding(prefix: $prefix, secretHash: $secretHash) {
    keyId
    scopes
    origins
    costPerDay
  }
}
    `, {"hash":"sha256:ee68307d0e715787819b3afd2b052454ede52dd447a2b5765da35db834ce27e8"}) as unknown as TypedDocumentString<PartnerKeyStandingQuery, PartnerKeyStandingQueryVariables>;
export const PartnerOriginsDocument = new TypedDocumentString(`
    query PartnerOrigins {
  partnerOrigins
}
    `, {"hash":"sha256:c2e1bdeeb1ef57208135b1ead6f54e4b5a56df9da0444d6badceb7fd12e0f927"}) as unknown as TypedDocumentString<PartnerOriginsQuery, PartnerOriginsQueryVariables>;