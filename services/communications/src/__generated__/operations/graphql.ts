/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Who asked for an erasure. */
export type ErasureOrigin =
  /** Head office, for the member. */
  | 'HEAD_OFFICE'
  /** The member. */
  | 'MEMBER'
  /** Nobody: the membership ended five years ago. */
  | 'RETENTION';

/** How far an erasure is. */
export type ErasureState =
  /** Asked for; nothing happened yet, and it can be cancelled. */
  | 'ASKED'
  /** Taken back before it began. */
  | 'CANCELLED'
  /** Every service has erased the member. */
  | 'DONE'
  /** On its way through the services. */
  | 'RUNNING';

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

/** What comes of a need. */
export type NeedOutcome =
  /** It is there. */
  | 'DONE'
  /** It cannot be done. */
  | 'IMPOSSIBLE'
  /** It will come; the reason says when, or after what. */
  | 'PLANNED'
  /** It could be done, and it was decided not to. */
  | 'REFUSED';

/** Whether a gathering was what it set out to be. A failure that is told helps the next to try (rec. 4, 7.2). */
export type RecapOutcome =
  /** It did not work out; the lesson says what we learnt. */
  | 'FAILED'
  /** It took place and did what it was for. */
  | 'HELD';

/** What became of a registration. */
export type RegistrationState =
  /** The gathering was called off. */
  | 'CANCELLED_WITH_GATHERING'
  /** Gave it up. */
  | 'LEFT'
  /** Has a place. */
  | 'SEATED'
  /** Gets one when somebody before them leaves, in the order of asking, until the gathering begins. */
  | 'WAITING';

export type OfficeClockQueryVariables = Exact<{
  office: string | number;
}>;


export type OfficeClockQuery = { office: { timeZone: string } | null };

export type AssemblyFactsQueryVariables = Exact<{
  office: string | number;
  from: string;
  until: string;
  recapMonth: string;
  gatherings: number;
}>;


export type AssemblyFactsQuery = { office: { code: string, gatherings: { edges: Array<{ node: { id: string } }> } | null, recaps: Array<{ id: string }> | null, answeredNeeds: Array<{ id: string }> | null, exchangeOfTheMonth: { listing: { id: string } } | null } | null };

export type PresentationSheetsQueryVariables = Exact<{
  office: string | number;
  after?: string | null | undefined;
}>;


export type PresentationSheetsQuery = { office: { code: string, newPresentationSheets: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type NewsletterFactsQueryVariables = Exact<{
  newsletterId: string | number;
  recapMonth: string;
}>;


export type NewsletterFactsQuery = { newsletter: { office: { name: { fr: string, nl: string, en: string }, contact: { address: string, email: string | null }, exchangeOfTheMonth: { listing: { id: string, title: string, text: string, language: Language }, giver: { displayName: string } | null, receiver: { displayName: string } | null } | null } | null, sections: { nextGatherings: Array<{ id: string, title: string, whatItIs: string, aim: string, whatWeWillDo: string, language: Language, startsAtLocal: string, startsAt: string, durationMinutes: number, place: string | null, remoteLink: string | null, state: GatheringState } | null>, recaps: Array<{ id: string, text: string, outcome: RecapOutcome, lesson: string | null, gathering: { title: string, language: Language, startsAtLocal: string }, photos: Array<{ path: string, alt: string, caption: string | null, credit: string | null }> } | null>, answeredNeeds: Array<{ id: string, title: string, language: Language, currentAnswer: { outcome: NeedOutcome, reason: string, language: Language } | null } | null>, exchangeOfTheMonth: { id: string } | null, newMembers: Array<{ id: string, text: string, trades: Array<string>, publishable: boolean, member: { displayName: string, locale: Language } } | null> } } | null };

export type NewsletterRecipientsQueryVariables = Exact<{
  office: string | number;
  after?: string | null | undefined;
}>;


export type NewsletterRecipientsQuery = { office: { code: string, newsletterRecipients: { edges: Array<{ node: { id: string, displayName: string, locale: Language, email: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ContactToDeliverQueryVariables = Exact<{
  contactRequestId: string | number;
}>;


export type ContactToDeliverQuery = { contactRequest: { subject: string, message: string, from: { displayName: string, email: string | null } | null, to: { id: string, displayName: string, locale: Language, email: string | null } | null } | null };

export type WhoAskedQueryVariables = Exact<{
  needId: string | number;
  after?: string | null | undefined;
}>;


export type WhoAskedQuery = { need: { currentAnswer: { id: string } | null, joinings: { edges: Array<{ node: { member: { id: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type NeedAnswerToDeliverQueryVariables = Exact<{
  needId: string | number;
  memberId: string | number;
}>;


export type NeedAnswerToDeliverQuery = { need: { title: string, text: string, language: Language, currentAnswer: { id: string, outcome: NeedOutcome, reason: string, language: Language } | null } | null, member: { id: string, displayName: string, locale: Language, email: string | null } | null };

export type WhoComesQueryVariables = Exact<{
  gatheringId: string | number;
  after?: string | null | undefined;
}>;


export type WhoComesQuery = { gathering: { registrations: { edges: Array<{ node: { id: string, member: { id: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type GatheringNoticeToDeliverQueryVariables = Exact<{
  registrationId: string | number;
}>;


export type GatheringNoticeToDeliverQuery = { registration: { id: string, state: RegistrationState, takenAt: string, promotedAt: string | null, member: { id: string, displayName: string, locale: Language, email: string | null } | null, gathering: { id: string, title: string, language: Language, state: GatheringState, startsAt: string, startsAtLocal: string, timeZone: string, durationMinutes: number, place: string | null, remoteLink: string | null, cancellationReason: string | null, office: { code: string, contact: { address: string, email: string | null } } | null } } | null };

export type DataExportToDeliverQueryVariables = Exact<{
  exportId: string | number;
}>;


export type DataExportToDeliverQuery = { dataExport: { id: string, isOpen: boolean, expiresAt: string, member: { displayName: string, email: string | null, locale: Language } | null } | null };

export type ErasureToDeliverQueryVariables = Exact<{
  erasureId: string | number;
}>;


export type ErasureToDeliverQuery = { erasure: { state: ErasureState, askedBy: ErasureOrigin, dueAt: string, member: { displayName: string, email: string | null, locale: Language } | null } | null };

export type GatheringsToRemindOfQueryVariables = Exact<{
  office: string | number;
  from: string;
  until: string;
  after?: string | null | undefined;
}>;


export type GatheringsToRemindOfQuery = { office: { timeZone: string, gatherings: { edges: Array<{ node: { id: string, startsAt: string, state: GatheringState, whatItIs: string, aim: string, whatWeWillDo: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type GatheringStillAheadQueryVariables = Exact<{
  gatheringId: string | number;
}>;


export type GatheringStillAheadQuery = { gathering: { id: string, startsAt: string, state: GatheringState, whatItIs: string, aim: string, whatWeWillDo: string } | null };

export type GatheringToScheduleQueryVariables = Exact<{
  gatheringId: string | number;
}>;


export type GatheringToScheduleQuery = { gathering: { id: string, startsAt: string, state: GatheringState, whatItIs: string, aim: string, whatWeWillDo: string, office: { code: string } | null } | null };

export type ReminderFactsQueryVariables = Exact<{
  gatheringId: string | number;
}>;


export type ReminderFactsQuery = { gathering: { title: string, language: Language, startsAtLocal: string, durationMinutes: number, place: string | null, remoteLink: string | null, id: string, startsAt: string, state: GatheringState, whatItIs: string, aim: string, whatWeWillDo: string, targetAudience: { officeCodes: Array<string>, trades: Array<string> }, office: { code: string, timeZone: string, name: { fr: string, nl: string, en: string }, contact: { address: string, email: string | null } } | null } | null };

export type ReminderRecipientsQueryVariables = Exact<{
  office: string | number;
  after?: string | null | undefined;
}>;


export type ReminderRecipientsQuery = { office: { code: string, newsletterRecipients: { edges: Array<{ node: { id: string, displayName: string, locale: Language, email: string | null, trades: Array<{ name: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ReminderSubjectFragment = { id: string, startsAt: string, state: GatheringState, whatItIs: string, aim: string, whatWeWillDo: string };

export type SignInMailToDeliverQueryVariables = Exact<{
  challengeId: string | number;
}>;


export type SignInMailToDeliverQuery = { signInMail: { email: string, displayName: string | null, locale: Language, token: string, expiresAt: string } | null };

export type InvitationToDeliverQueryVariables = Exact<{
  accountId: string | number;
}>;


export type InvitationToDeliverQuery = { invitationMail: { email: string, locale: Language, until: string } | null };

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
export const ReminderSubjectFragmentDoc = new TypedDocumentString(`
    fragment ReminderSubject on Gathering {
  id
  startsAt
  state
  whatItIs
  aim
  whatWeWillDo
}
    `, {"fragmentName":"ReminderSubject"}) as unknown as TypedDocumentString<ReminderSubjectFragment, unknown>;
export const OfficeClockDocument = new TypedDocumentString(`
    query OfficeClock($office: ID!) {
  office(code: $office) {
    timeZone
  }
}
    `, {"hash":"sha256:3c0c7794843573a5eda521e20b73a8a10e8b95669faa986d36fcbb8645f5dc95"}) as unknown as TypedDocumentString<OfficeClockQuery, OfficeClockQueryVariables>;
export const AssemblyFactsDocument = new TypedDocumentString(`
    query AssemblyFacts($office: ID!, $from: DateTime!, $until: DateTime!, $recapMonth: YearMonth!, $gatherings: Int!) {
  office(code: $office) {
    code
    gatherings(from: $from, until: $until, state: ANNOUNCED, first: $gatherings) {
      edges {
        node {
          id
        }
      }
    }
    recaps(month: $recapMonth) {
      id
    }
    answeredNeeds(month: $recapMonth) {
      id
    }
    exchangeOfTheMonth(month: $recapMonth) {
      listing {
        id
      }
    }
  }
}
    `, {"hash":"sha256:097aaa861eee30e01de64080bab875c549e20c53f6797e1664c8b35b3f080e02"}) as unknown as TypedDocumentString<AssemblyFactsQuery, AssemblyFactsQueryVariables>;
export const PresentationSheetsDocument = new TypedDocumentString(`
    query PresentationSheets($office: ID!, $after: String) {
  office(code: $office) {
    code
    newPresentationSheets(first: 100, after: $after) {
      edges {
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:aeefd56573000f5181cd06cb28c7c3e8343ed14715953764754f96f2f3835eeb"}) as unknown as TypedDocumentString<PresentationSheetsQuery, PresentationSheetsQueryVariables>;
export const NewsletterFactsDocument = new TypedDocumentString(`
    query NewsletterFacts($newsletterId: ID!, $recapMonth: YearMonth!) {
  newsletter(id: $newsletterId) {
    office {
      name {
        fr
        nl
        en
      }
      contact {
        address
        email
      }
      exchangeOfTheMonth(month: $recapMonth) {
        listing {
          id
          title
          text
          language
        }
        giver {
          displayName
        }
        receiver {
          displayName
        }
      }
    }
    sections {
      nextGatherings {
        id
        title
        whatItIs
        aim
        whatWeWillDo
        language
        startsAtLocal
        startsAt
        durationMinutes
        place
        remoteLink
        state
      }
      recaps {
        id
        text
        outcome
        lesson
        gathering {
          title
          language
          startsAtLocal
        }
        photos {
          path
          alt
          caption
          credit
        }
      }
      answeredNeeds {
        id
        title
        language
        currentAnswer {
          outcome
          reason
          language
        }
      }
      exchangeOfTheMonth {
        id
      }
      newMembers {
        id
        text
        trades
        publishable
        member {
          displayName
          locale
        }
      }
    }
  }
}
    `, {"hash":"sha256:77871a6af493c949ab9289d06cafc364301038f2ac6f6cde42e2c68fa7fdfe1a"}) as unknown as TypedDocumentString<NewsletterFactsQuery, NewsletterFactsQueryVariables>;
export const NewsletterRecipientsDocument = new TypedDocumentString(`
    query NewsletterRecipients($office: ID!, $after: String) {
  office(code: $office) {
    code
    newsletterRecipients(first: 100, after: $after) {
      edges {
        node {
          id
          displayName
          locale
          email
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:e6e72e48ee49205cede4832d5c810b2033b84cfd5f4adb5fda31a386f42148df"}) as unknown as TypedDocumentString<NewsletterRecipientsQuery, NewsletterRecipientsQueryVariables>;
export const ContactToDeliverDocument = new TypedDocumentString(`
    query ContactToDeliver($contactRequestId: ID!) {
  contactRequest(id: $contactRequestId) {
    subject
    message
    from {
      displayName
      email
    }
    to {
      id
      displayName
      locale
      email
    }
  }
}
    `, {"hash":"sha256:d221c63d928c6bf7b5a7886b3a91aaf8f587a3bb9ecaedcc4d36330782db47e6"}) as unknown as TypedDocumentString<ContactToDeliverQuery, ContactToDeliverQueryVariables>;
export const WhoAskedDocument = new TypedDocumentString(`
    query WhoAsked($needId: ID!, $after: String) {
  need(id: $needId) {
    currentAnswer {
      id
    }
    joinings(first: 100, after: $after) {
      edges {
        node {
          member {
            id
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:3bdbfd36d9f505d926d13f0531f866661131da9e9a0547a2bf338b20b52ae608"}) as unknown as TypedDocumentString<WhoAskedQuery, WhoAskedQueryVariables>;
export const NeedAnswerToDeliverDocument = new TypedDocumentString(`
    query NeedAnswerToDeliver($needId: ID!, $memberId: ID!) {
  need(id: $needId) {
    title
    text
    language
    currentAnswer {
      id
      outcome
      reason
      language
    }
  }
  member(id: $memberId) {
    id
    displayName
    locale
    email
  }
}
    `, {"hash":"sha256:30f7dfb2e47188f46928e20365b45e243377b2bd824d0d764c2a3d727135f9d8"}) as unknown as TypedDocumentString<NeedAnswerToDeliverQuery, NeedAnswerToDeliverQueryVariables>;
export const WhoComesDocument = new TypedDocumentString(`
    query WhoComes($gatheringId: ID!, $after: String) {
  gathering(id: $gatheringId) {
    registrations(first: 100, after: $after) {
      edges {
        node {
          id
          member {
            id
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:2f00a161226197426914b570553ad2fc2038b4ddd08c7af4299f6a79051649ab"}) as unknown as TypedDocumentString<WhoComesQuery, WhoComesQueryVariables>;
export const GatheringNoticeToDeliverDocument = new TypedDocumentString(`
    query GatheringNoticeToDeliver($registrationId: ID!) {
  registration(id: $registrationId) {
    id
    state
    takenAt
    promotedAt
    member {
      id
      displayName
      locale
      email
    }
    gathering {
      id
      title
      language
      state
      startsAt
      startsAtLocal
      timeZone
      durationMinutes
      place
      remoteLink
      cancellationReason
      office {
        code
        contact {
          address
          email
        }
      }
    }
  }
}
    `, {"hash":"sha256:c43e0c00896011a918abdada75435d344ffffc63a531a87439bf7c36256d3f22"}) as unknown as TypedDocumentString<GatheringNoticeToDeliverQuery, GatheringNoticeToDeliverQueryVariables>;
export const DataExportToDeliverDocument = new TypedDocumentString(`
    query DataExportToDeliver($exportId: ID!) {
  dataExport(id: $exportId) {
    id
    isOpen
    expiresAt
    member {
      displayName
      email
      locale
    }
  }
}
    `, {"hash":"sha256:cb35ed685b24511edfee19e0d1ac0c0431960b51525aea787fcb9e36af10f0d2"}) as unknown as TypedDocumentString<DataExportToDeliverQuery, DataExportToDeliverQueryVariables>;
export const ErasureToDeliverDocument = new TypedDocumentString(`
    query ErasureToDeliver($erasureId: ID!) {
  erasure(id: $erasureId) {
    state
    askedBy
    dueAt
    member {
      displayName
      email
      locale
    }
  }
}
    `, {"hash":"sha256:9078f56875753f5a0a348ce8755caa16479eb5296add88430785cc7ffa08edc8"}) as unknown as TypedDocumentString<ErasureToDeliverQuery, ErasureToDeliverQueryVariables>;
export const GatheringsToRemindOfDocument = new TypedDocumentString(`
    query GatheringsToRemindOf($office: ID!, $from: DateTime!, $until: DateTime!, $after: String) {
  office(code: $office) {
    timeZone
    gatherings(from: $from, until: $until, first: 100, after: $after) {
      edges {
        node {
          ...ReminderSubject
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ReminderSubject on Gathering {
  id
  startsAt
  state
  whatItIs
  aim
  whatWeWillDo
}`, {"hash":"sha256:cce2452b265441f592256b7bde32b6435c77005d5444002badee8f39ffa9864a"}) as unknown as TypedDocumentString<GatheringsToRemindOfQuery, GatheringsToRemindOfQueryVariables>;
export const GatheringStillAheadDocument = new TypedDocumentString(`
    query GatheringStillAhead($gatheringId: ID!) {
  gathering(id: $gatheringId) {
    ...ReminderSubject
  }
}
    fragment ReminderSubject on Gathering {
  id
  startsAt
  state
  whatItIs
  aim
  whatWeWillDo
}`, {"hash":"sha256:8e3b8fc13ca41f15d6535b639449ca80d7e4632e044fb519b9d7d0f0a4ab23ad"}) as unknown as TypedDocumentString<GatheringStillAheadQuery, GatheringStillAheadQueryVariables>;
export const GatheringToScheduleDocument = new TypedDocumentString(`
    query GatheringToSchedule($gatheringId: ID!) {
  gathering(id: $gatheringId) {
    ...ReminderSubject
    office {
      code
    }
  }
}
    fragment ReminderSubject on Gathering {
  id
  startsAt
  state
  whatItIs
  aim
  whatWeWillDo
}`, {"hash":"sha256:83c6879e8401a5e2fd61c0804087acd27cd86b0fe55886dea346cd2bfb20ac6c"}) as unknown as TypedDocumentString<GatheringToScheduleQuery, GatheringToScheduleQueryVariables>;
export const ReminderFactsDocument = new TypedDocumentString(`
    query ReminderFacts($gatheringId: ID!) {
  gathering(id: $gatheringId) {
    ...ReminderSubject
    title
    language
    startsAtLocal
    durationMinutes
    place
    remoteLink
    targetAudience {
      officeCodes
      trades
    }
    office {
      code
      timeZone
      name {
        fr
        nl
        en
      }
      contact {
        address
        email
      }
    }
  }
}
    fragment ReminderSubject on Gathering {
  id
  startsAt
  state
  whatItIs
  aim
  whatWeWillDo
}`, {"hash":"sha256:8736f8c0de7f1b19b9b5b59b756551feb30b2b05ee14e001bedffc82dea14645"}) as unknown as TypedDocumentString<ReminderFactsQuery, ReminderFactsQueryVariables>;
export const ReminderRecipientsDocument = new TypedDocumentString(`
    query ReminderRecipients($office: ID!, $after: String) {
  office(code: $office) {
    code
    newsletterRecipients(first: 100, after: $after) {
      edges {
        node {
          id
          displayName
          locale
          email
          trades {
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:787032750ce5f00c53527f87d56943b96f4e1edc003225293d3fd5f85eaeac27"}) as unknown as TypedDocumentString<ReminderRecipientsQuery, ReminderRecipientsQueryVariables>;
export const SignInMailToDeliverDocument = new TypedDocumentString(`
    query SignInMailToDeliver($challengeId: ID!) {
  signInMail(challengeId: $challengeId) {
    email
    displayName
    locale
    token
    expiresAt
  }
}
    `, {"hash":"sha256:39ac5efa39113d2181f5f53497100a2b49f8dd1102c303de90eed040dbec83da"}) as unknown as TypedDocumentString<SignInMailToDeliverQuery, SignInMailToDeliverQueryVariables>;
export const InvitationToDeliverDocument = new TypedDocumentString(`
    query InvitationToDeliver($accountId: ID!) {
  invitationMail(accountId: $accountId) {
    email
    locale
    until
  }
}
    `, {"hash":"sha256:532ed66d78bdb8352826ed1b29aa13a8c9a01bf466466856ed7d180e4f260a95"}) as unknown as TypedDocumentString<InvitationToDeliverQuery, InvitationToDeliverQueryVariables>;