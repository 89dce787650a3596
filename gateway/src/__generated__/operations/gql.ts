/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment Tokens on SessionTokens {\n  sessionId\n  accessToken\n  accessExpiresAt\n  refreshToken\n}\n\nquery SessionStanding($sessionId: ID!) {\n  sessionStanding(sessionId: $sessionId) {\n    hats {\n      role\n      scope\n    }\n    accountId\n    memberId\n    staffMemberId\n    steppedUpAt\n  }\n}\n\nmutation AskForSignIn($input: AskForSignInInput!) {\n  askForSignIn(input: $input) {\n    asked\n    userErrors {\n      message\n    }\n  }\n}\n\nmutation RedeemSignIn($input: RedeemSignInInput!) {\n  redeemSignIn(input: $input) {\n    tokens {\n      ...Tokens\n    }\n    knownBrowser\n    next\n    userErrors {\n      code\n      message\n    }\n  }\n}\n\nmutation RefreshSession($input: RefreshSessionInput!) {\n  refreshSession(input: $input) {\n    tokens {\n      ...Tokens\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}\n\nmutation SignOut($input: SignOutInput!) {\n  signOut(input: $input) {\n    signedOut\n  }\n}\n\nquery AccountPage {\n  viewer {\n    member {\n      displayName\n    }\n    account {\n      email\n      sessions {\n        id\n        device\n        createdAt\n        lastUsedAt\n      }\n    }\n  }\n}\n\nmutation EndSession($sessionId: ID!) {\n  endSession(input: {sessionId: $sessionId}) {\n    sessionId\n  }\n}\n\nmutation EndAllSessions {\n  endAllSessions {\n    ended\n  }\n}": typeof types.TokensFragmentDoc,
    "query OfficeCalendar($token: String!) {\n  calendar(token: $token) {\n    officeCode\n    gatherings {\n      id\n      title\n      whatItIs\n      aim\n      whatWeWillDo\n      startsAt\n      timeZone\n      durationMinutes\n      place\n      remoteLink\n      state\n      cancellationReason\n      revision\n    }\n  }\n}": typeof types.OfficeCalendarDocument,
    "query Photo($id: ID!) {\n  photo(id: $id) {\n    contentType\n    base64\n  }\n}": typeof types.PhotoDocument,
    "fragment UnsubscribeWords on UnsubscribePage {\n  language\n  title\n  question\n  button\n  doneTitle\n  doneText\n}\n\nquery UnsubscribePage($language: Language!) {\n  unsubscribePage(language: $language) {\n    ...UnsubscribeWords\n  }\n}\n\nmutation Unsubscribe($token: String!, $language: Language!, $byPage: Boolean!) {\n  unsubscribe(input: {token: $token, language: $language, byPage: $byPage}) {\n    page {\n      ...UnsubscribeWords\n    }\n  }\n}": typeof types.UnsubscribeWordsFragmentDoc,
    "query AdvisorsOf($office: ID!) {\n  office(code: $office) {\n    staff {\n      id\n    }\n  }\n}\n\nquery MemberByRef($ref: String!) {\n  memberByRef(ref: $ref) {\n    id\n  }\n}\n\nquery LiveKeysOf {\n  partnerKeys(first: 100) {\n    edges {\n      node {\n        id\n        partnerName\n        live\n      }\n    }\n  }\n}\n\nmutation RevokeKey($partnerKeyId: ID!) {\n  revokePartnerKey(input: {partnerKeyId: $partnerKeyId}) {\n    userErrors {\n      message\n    }\n  }\n}\n\nmutation CreateKey($partnerName: String!, $expiresOn: LocalDate!) {\n  createPartnerKey(\n    input: {partnerName: $partnerName, scopes: [PUBLIC_DIRECTORY], origins: [], expiresOn: $expiresOn}\n  ) {\n    key\n    userErrors {\n      message\n    }\n  }\n}": typeof types.AdvisorsOfDocument,
    "query PartnerKeyStanding($prefix: String!, $secretHash: String!) {\n  partnerKeyStanding(prefix: $prefix, secretHash: $secretHash) {\n    keyId\n    scopes\n    origins\n    costPerDay\n  }\n}\n\nquery PartnerOrigins {\n  partnerOrigins\n}": typeof types.PartnerKeyStandingDocument,
};
const documents: Documents = {
    "fragment Tokens on SessionTokens {\n  sessionId\n  accessToken\n  accessExpiresAt\n  refreshToken\n}\n\nquery SessionStanding($sessionId: ID!) {\n  sessionStanding(sessionId: $sessionId) {\n    hats {\n      role\n      scope\n    }\n    accountId\n    memberId\n    staffMemberId\n    steppedUpAt\n  }\n}\n\nmutation AskForSignIn($input: AskForSignInInput!) {\n  askForSignIn(input: $input) {\n    asked\n    userErrors {\n      message\n    }\n  }\n}\n\nmutation RedeemSignIn($input: RedeemSignInInput!) {\n  redeemSignIn(input: $input) {\n    tokens {\n      ...Tokens\n    }\n    knownBrowser\n    next\n    userErrors {\n      code\n      message\n    }\n  }\n}\n\nmutation RefreshSession($input: RefreshSessionInput!) {\n  refreshSession(input: $input) {\n    tokens {\n      ...Tokens\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}\n\nmutation SignOut($input: SignOutInput!) {\n  signOut(input: $input) {\n    signedOut\n  }\n}\n\nquery AccountPage {\n  viewer {\n    member {\n      displayName\n    }\n    account {\n      email\n      sessions {\n        id\n        device\n        createdAt\n        lastUsedAt\n      }\n    }\n  }\n}\n\nmutation EndSession($sessionId: ID!) {\n  endSession(input: {sessionId: $sessionId}) {\n    sessionId\n  }\n}\n\nmutation EndAllSessions {\n  endAllSessions {\n    ended\n  }\n}": types.TokensFragmentDoc,
    "query OfficeCalendar($token: String!) {\n  calendar(token: $token) {\n    officeCode\n    gatherings {\n      id\n      title\n      whatItIs\n      aim\n      whatWeWillDo\n      startsAt\n      timeZone\n      durationMinutes\n      place\n      remoteLink\n      state\n      cancellationReason\n      revision\n    }\n  }\n}": types.OfficeCalendarDocument,
    "query Photo($id: ID!) {\n  photo(id: $id) {\n    contentType\n    base64\n  }\n}": types.PhotoDocument,
    "fragment UnsubscribeWords on UnsubscribePage {\n  language\n  title\n  question\n  button\n  doneTitle\n  doneText\n}\n\nquery UnsubscribePage($language: Language!) {\n  unsubscribePage(language: $language) {\n    ...UnsubscribeWords\n  }\n}\n\nmutation Unsubscribe($token: String!, $language: Language!, $byPage: Boolean!) {\n  unsubscribe(input: {token: $token, language: $language, byPage: $byPage}) {\n    page {\n      ...UnsubscribeWords\n    }\n  }\n}": types.UnsubscribeWordsFragmentDoc,
    "query AdvisorsOf($office: ID!) {\n  office(code: $office) {\n    staff {\n      id\n    }\n  }\n}\n\nquery MemberByRef($ref: String!) {\n  memberByRef(ref: $ref) {\n    id\n  }\n}\n\nquery LiveKeysOf {\n  partnerKeys(first: 100) {\n    edges {\n      node {\n        id\n        partnerName\n        live\n      }\n    }\n  }\n}\n\nmutation RevokeKey($partnerKeyId: ID!) {\n  revokePartnerKey(input: {partnerKeyId: $partnerKeyId}) {\n    userErrors {\n      message\n    }\n  }\n}\n\nmutation CreateKey($partnerName: String!, $expiresOn: LocalDate!) {\n  createPartnerKey(\n    input: {partnerName: $partnerName, scopes: [PUBLIC_DIRECTORY], origins: [], expiresOn: $expiresOn}\n  ) {\n    key\n    userErrors {\n      message\n    }\n  }\n}": types.AdvisorsOfDocument,
    "query PartnerKeyStanding($prefix: String!, $secretHash: String!) {\n  partnerKeyStanding(prefix: $prefix, secretHash: $secretHash) {\n    keyId\n    scopes\n    origins\n    costPerDay\n  }\n}\n\nquery PartnerOrigins {\n  partnerOrigins\n}": types.PartnerKeyStandingDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Tokens on SessionTokens {\n  sessionId\n  accessToken\n  accessExpiresAt\n  refreshToken\n}\n\nquery SessionStanding($sessionId: ID!) {\n  sessionStanding(sessionId: $sessionId) {\n    hats {\n      role\n      scope\n    }\n    accountId\n    memberId\n    staffMemberId\n    steppedUpAt\n  }\n}\n\nmutation AskForSignIn($input: AskForSignInInput!) {\n  askForSignIn(input: $input) {\n    asked\n    userErrors {\n      message\n    }\n  }\n}\n\nmutation RedeemSignIn($input: RedeemSignInInput!) {\n  redeemSignIn(input: $input) {\n    tokens {\n      ...Tokens\n    }\n    knownBrowser\n    next\n    userErrors {\n      code\n      message\n    }\n  }\n}\n\nmutation RefreshSession($input: RefreshSessionInput!) {\n  refreshSession(input: $input) {\n    tokens {\n      ...Tokens\n    }\n    userErrors {\n      code\n      message\n    }\n  }\n}\n\nmutation SignOut($input: SignOutInput!) {\n  signOut(input: $input) {\n    signedOut\n  }\n}\n\nquery AccountPage {\n  viewer {\n    member {\n      displayName\n    }\n    account {\n      email\n      sessions {\n        id\n        device\n        createdAt\n        lastUsedAt\n      }\n    }\n  }\n}\n\nmutation EndSession($sessionId: ID!) {\n  endSession(input: {sessionId: $sessionId}) {\n    sessionId\n  }\n}\n\nmutation EndAllSessions {\n  endAllSessions {\n    ended\n  }\n}"): typeof import('./graphql.ts').TokensFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OfficeCalendar($token: String!) {\n  calendar(token: $token) {\n    officeCode\n    gatherings {\n      id\n      title\n      whatItIs\n      aim\n      whatWeWillDo\n      startsAt\n      timeZone\n      durationMinutes\n      place\n      remoteLink\n      state\n      cancellationReason\n      revision\n    }\n  }\n}"): typeof import('./graphql.ts').OfficeCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Photo($id: ID!) {\n  photo(id: $id) {\n    contentType\n    base64\n  }\n}"): typeof import('./graphql.ts').PhotoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment UnsubscribeWords on UnsubscribePage {\n  language\n  title\n  question\n  button\n  doneTitle\n  doneText\n}\n\nquery UnsubscribePage($language: Language!) {\n  unsubscribePage(language: $language) {\n    ...UnsubscribeWords\n  }\n}\n\nmutation Unsubscribe($token: String!, $language: Language!, $byPage: Boolean!) {\n  unsubscribe(input: {token: $token, language: $language, byPage: $byPage}) {\n    page {\n      ...UnsubscribeWords\n    }\n  }\n}"): typeof import('./graphql.ts').UnsubscribeWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdvisorsOf($office: ID!) {\n  office(code: $office) {\n    staff {\n      id\n    }\n  }\n}\n\nquery MemberByRef($ref: String!) {\n  memberByRef(ref: $ref) {\n    id\n  }\n}\n\nquery LiveKeysOf {\n  partnerKeys(first: 100) {\n    edges {\n      node {\n        id\n        partnerName\n        live\n      }\n    }\n  }\n}\n\nmutation RevokeKey($partnerKeyId: ID!) {\n  revokePartnerKey(input: {partnerKeyId: $partnerKeyId}) {\n    userErrors {\n      message\n    }\n  }\n}\n\nmutation CreateKey($partnerName: String!, $expiresOn: LocalDate!) {\n  createPartnerKey(\n    input: {partnerName: $partnerName, scopes: [PUBLIC_DIRECTORY], origins: [], expiresOn: $expiresOn}\n  ) {\n    key\n    userErrors {\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').AdvisorsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PartnerKeyStanding($prefix: String!, $secretHash: String!) {\n  partnerKeyStanding(prefix: $prefix, secretHash: $secretHash) {\n    keyId\n    scopes\n    origins\n    costPerDay\n  }\n}\n\nquery PartnerOrigins {\n  partnerOrigins\n}"): typeof import('./graphql.ts').PartnerKeyStandingDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
