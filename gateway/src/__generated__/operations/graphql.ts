/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type OfficeCalendarQueryVariables = Exact<{
  token: string;
}>;


export type OfficeCalendarQuery = { calendar: { officeCode: string, gatherings: Array<{ id: string, title: string, whatItIs: string, aim: string, whatWeWillDo: string, startsAt: string, timeZone: string, durationMinutes: number, place: string | null, remoteLink: string | null, state: GatheringState, cancellationReason: string | null, revision: number }> } | null };

export type PhotoQueryVariables = Exact<{
  id: string | number;
}>;


export type PhotoQuery = { photo: { contentType: string, base64: string } | null };

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
export const PhotoDocument = new TypedDocumentString(`
    query Photo($id: ID!) {
  photo(id: $id) {
    contentType
    base64
  }
}
    `, {"hash":"sha256:93a116ef846777ad6216234a1ff6985296e5f3d8c2c08dfcf3b9bce651bf85a6"}) as unknown as TypedDocumentString<PhotoQuery, PhotoQueryVariables>;
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