/* Made by `npm run generate` from the schema; edit the schema instead. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Listing as ListingRecord } from '../listings/listing.store.ts';
import type { Exchange as ExchangeRecord } from '../exchanges/exchange.store.ts';
import type { Counter as CounterRecord } from '../counters/counter.rules.ts';
import type { ExchangeContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, RFC 3339: `2026-11-23T08:30:00Z`. */
  DateTime: { input: Temporal.Instant; output: Temporal.Instant; }
  /** A calendar day without a time zone, ISO 8601: `2026-11-23`. */
  LocalDate: { input: Temporal.PlainDate; output: Temporal.PlainDate; }
  /** Wall-clock time of a place, ISO 8601 without offset: `2026-11-23T08:30`. A field beside it names the time zone. */
  LocalDateTime: { input: Temporal.PlainDateTime; output: Temporal.PlainDateTime; }
  /** A calendar month, ISO 8601: `2026-11`. */
  YearMonth: { input: Temporal.PlainYearMonth; output: Temporal.PlainYearMonth; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Which request is accepted. */
export type AcceptRequestInput = {
  /** Which exchange. */
  exchangeId: Scalars['ID']['input'];
};

/** The exchange, or why it stays as it was. */
export type AcceptRequestPayload = {
  __typename?: 'AcceptRequestPayload';
  /** Null when refused. */
  exchange?: Maybe<Exchange>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Which exchange is called off, and why. */
export type CancelExchangeInput = {
  /** Which exchange. */
  exchangeId: Scalars['ID']['input'];
  /** Told to the other side, at most 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** The exchange, or why it stays as it was. */
export type CancelExchangePayload = {
  __typename?: 'CancelExchangePayload';
  /** Null when refused. */
  exchange?: Maybe<Exchange>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Which listing. */
export type CloseListingInput = {
  /** Which. */
  listingId: Scalars['ID']['input'];
};

/** The listing, or why it stays as it was. */
export type CloseListingPayload = {
  __typename?: 'CloseListingPayload';
  /** Null when refused. */
  listing?: Maybe<Listing>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Which exchange is confirmed. */
export type ConfirmExchangeInput = {
  /** Which exchange. */
  exchangeId: Scalars['ID']['input'];
  /** Whether others may be told of it, with both names: only if both sides say so. */
  mayBeTold?: Scalars['Boolean']['input'];
};

/** The exchange, or why it stays as it was. */
export type ConfirmExchangePayload = {
  __typename?: 'ConfirmExchangePayload';
  /** Null when refused. */
  exchange?: Maybe<Exchange>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** What kind of thing is held about a person. */
export type DataCategory =
  /** How somebody gets in, and when they came. */
  | 'ACCESS'
  /** What somebody does in the cooperative. */
  | 'ACTIVITY'
  /** What somebody agreed to, and when. */
  | 'CONSENT'
  /** How somebody is reached. */
  | 'CONTACT'
  /** What somebody wrote. */
  | 'CONTENT'
  /** Who somebody is. */
  | 'IDENTITY'
  /** A picture on which somebody may be seen. */
  | 'IMAGE'
  /** Nothing of a person. */
  | 'NONE'
  /** What somebody asks for or stands for. */
  | 'OPINION'
  /** What somebody earns, or what is found out from it. */
  | 'TURNOVER';

/** Whose it is. */
export type DataSubject =
  /** A member. */
  | 'MEMBER'
  /** Somebody whom a text or a picture shows and no id names: they ask the office, which removes it by hand. */
  | 'OTHERS'
  /** Staff of an office or of head office. */
  | 'STAFF';

/** Which request is declined, and why. */
export type DeclineRequestInput = {
  /** Which exchange. */
  exchangeId: Scalars['ID']['input'];
  /** Told to who asked, at most 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** The exchange, or why it stays as it was. */
export type DeclineRequestPayload = {
  __typename?: 'DeclineRequestPayload';
  /** Null when refused. */
  exchange?: Maybe<Exchange>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Which exchange was not as agreed, and how. */
export type DisputeExchangeInput = {
  /** Which exchange. */
  exchangeId: Scalars['ID']['input'];
  /** Told to the other side, at most 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** The exchange, or why it stays as it was. */
export type DisputeExchangePayload = {
  __typename?: 'DisputeExchangePayload';
  /** Null when refused. */
  exchange?: Maybe<Exchange>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/**
 * One member gives, another receives (rec. 7.5): asked for, accepted, done, and confirmed by both; or ended with a reason.
 * It is between these two: for everybody else, null.
 */
export type Exchange = {
  __typename?: 'Exchange';
  /** When it was accepted. Null before. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When both had confirmed: from then on it counts. Null before. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When one side said that it is done. Null before. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was declined or cancelled. Null unless it was. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who gives. Null as `requester`. */
  giver?: Maybe<Member>;
  /** When the giver confirmed. Null before. */
  giverConfirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Starts with `exc_`. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  listing: Listing;
  /** What the requester wrote. */
  message: Scalars['String']['output'];
  /** Why it was declined, cancelled or disputed. Null otherwise, and when a request was declined because its listing closed. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Who gave the reason. Null when there is none, else as `requester`. */
  reasonBy?: Maybe<Member>;
  /** Who receives. Null as `requester`. */
  receiver?: Maybe<Member>;
  /** When the receiver confirmed. Null before. */
  receiverConfirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** Who asked. Null while the members service is away, and for viewers who may not see that member. */
  requester?: Maybe<Member>;
  /** How often who asked has given and received: to be read before accepting. It is no condition; zero and zero is how everybody begins. */
  requesterGivenReceived: GivenReceivedCounter;
  /** How far it is. */
  state: ExchangeState;
};

/** A page of exchanges. */
export type ExchangeConnection = {
  __typename?: 'ExchangeConnection';
  /** The newest first. */
  edges: Array<ExchangeEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An exchange within a page. */
export type ExchangeEdge = {
  __typename?: 'ExchangeEdge';
  /** Pass it as `after` to go on behind this one. */
  cursor: Scalars['String']['output'];
  /** The exchange. */
  node: Exchange;
};

/** Which exchanges; what is left out does not narrow. */
export type ExchangeFilter = {
  /** About this listing. */
  listingId?: InputMaybe<Scalars['ID']['input']>;
  /** In this state. */
  state?: InputMaybe<ExchangeState>;
};

/** An exchange that both sides agreed to be told of, and only what they agreed to. */
export type ExchangeOfTheMonth = {
  __typename?: 'ExchangeOfTheMonth';
  /** When both had confirmed. */
  confirmedAt: Scalars['DateTime']['output'];
  /** Who gave. Null while the members service is away, and for viewers who may not see that member. */
  giver?: Maybe<Member>;
  /** What it was about. */
  listing: Listing;
  /** Who received. Null as `giver`. */
  receiver?: Maybe<Member>;
};

/** How far an exchange is. */
export type ExchangeState =
  /** The owner agreed; the listing is reserved for it. */
  | 'ACCEPTED'
  /** One side called it off. */
  | 'CANCELLED'
  /** Both confirmed; it counts for both. */
  | 'CONFIRMED'
  /** The owner said no, or the listing closed. */
  | 'DECLINED'
  /** One side says that it was not as agreed. It counts for nobody until that is settled. */
  | 'DISPUTED'
  /** One side said that it took place; both may confirm. */
  | 'DONE'
  /** Waits for the owner of the listing. */
  | 'REQUESTED';

/** How often a member gave and received by listings of one kind. */
export type GivenReceivedByKind = {
  __typename?: 'GivenReceivedByKind';
  /** How often the member gave. */
  given: Scalars['Int']['output'];
  /** Which kind. */
  kind: ListingKind;
  /** How often the member received. */
  received: Scalars['Int']['output'];
};

/**
 * How often a member gave and received (rec. 7.5): the number of exchanges that both sides confirmed, and nothing else.
 * It is shown before a request is accepted, it buys nothing, and nobody owes anything.
 */
export type GivenReceivedCounter = {
  __typename?: 'GivenReceivedCounter';
  /** The same by kind of listing; kinds that never came up are left out. */
  byKind: Array<GivenReceivedByKind>;
  /** How often the member gave. */
  given: Scalars['Int']['output'];
  /** How often the member received. */
  received: Scalars['Int']['output'];
  /** How to read these figures, in the language of the request: that zero and zero is how everybody begins, for instance. */
  sentence: Scalars['String']['output'];
};

/** A language of the platform. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR'
  /** Dutch. */
  | 'NL';

/** Why it may be held (GDPR article 6). */
export type LegalBasis =
  /** The person agreed, and may take it back. */
  | 'CONSENT'
  /** The person's membership or work contract needs it. */
  | 'CONTRACT'
  /** A law asks for it. */
  | 'LEGAL_OBLIGATION'
  /** The common life of the cooperative needs it, and the person's interests do not weigh more. */
  | 'LEGITIMATE_INTEREST';

/**
 * Something that a member offers, looks for, lends or gives (rec. 7.5). It is there for one other member at a time. Members
 * of every office see it and may answer; for everybody else, null.
 */
export type Listing = {
  __typename?: 'Listing';
  /** Starts with `lst_`. */
  id: Scalars['ID']['output'];
  /** Whether it also works from afar: by telephone, by mail, online. */
  isRemote: Scalars['Boolean']['output'];
  /** What becomes of it: decides who gives and who receives. */
  kind: ListingKind;
  /** Language of the title and the text. */
  language: Language;
  /** The office where it is at home. Null while the offices service is away. */
  office?: Maybe<Office>;
  /** Who published it. Null while the members service is away, and for viewers who may not see that member. */
  owner?: Maybe<Member>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** How often it has been asked for so far. */
  requestCount: Scalars['Int']['output'];
  /** Whether it can be asked for. */
  state: ListingState;
  /** What it is, and the modalities that the member proposes. */
  text: Scalars['String']['output'];
  /** A short name. */
  title: Scalars['String']['output'];
  /** Last day on which it can be asked for, by the calendar of the office. */
  untilOn: Scalars['LocalDate']['output'];
};

/** A page of listings. */
export type ListingConnection = {
  __typename?: 'ListingConnection';
  /** The newest first. */
  edges: Array<ListingEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A listing within a page. */
export type ListingEdge = {
  __typename?: 'ListingEdge';
  /** Pass it as `after` to go on behind this one. */
  cursor: Scalars['String']['output'];
  /** The listing. */
  node: Listing;
};

/** Which listings; what is left out does not narrow. */
export type ListingFilter = {
  /** Those that work from afar, or those that do not. */
  isRemote?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this kind. */
  kind?: InputMaybe<ListingKind>;
  /** In this state. */
  state?: InputMaybe<ListingState>;
};

/** What becomes of a listing. */
export type ListingKind =
  /** The owner gives a thing that does not come back. */
  | 'GIFT'
  /** The owner gives a thing that comes back; once it did, the listing is open again. */
  | 'LOAN'
  /** The owner looks for something, and receives. */
  | 'NEED'
  /** The owner gives time or know-how. */
  | 'OFFER';

/** Whether a listing can be asked for. */
export type ListingState =
  /** Its exchange was confirmed by both, or it was closed. */
  | 'CLOSED'
  /** Its last day has passed. */
  | 'EXPIRED'
  /** It can be asked for. */
  | 'OPEN'
  /** A request was accepted; it opens again if the exchange is cancelled. */
  | 'RESERVED';

/** One text in the three languages of the cooperative. */
export type LocalisedText = {
  __typename?: 'LocalisedText';
  /** In English. */
  en: Scalars['String']['output'];
  /** In French. */
  fr: Scalars['String']['output'];
  /** In Dutch. */
  nl: Scalars['String']['output'];
};

/** One text in the three languages of the cooperative. */
export type LocalisedTextInput = {
  /** In English. */
  en: Scalars['String']['input'];
  /** In French. */
  fr: Scalars['String']['input'];
  /** In Dutch. */
  nl: Scalars['String']['input'];
};

/** A member of the cooperative. */
export type Member = {
  __typename?: 'Member';
  /** The member's own exchanges on either side, the newest first. Null for everybody else, and while the exchange service is away. */
  exchanges?: Maybe<ExchangeConnection>;
  /** How often the member gave and received. Null for whoever is neither member nor staff, and while the exchange service is away. */
  givenReceived?: Maybe<GivenReceivedCounter>;
  /** Starts with `mem_`. */
  id: Scalars['ID']['output'];
  /** What the member published, the newest first. Null for whoever is neither member nor staff, and while the exchange service is away. */
  listings?: Maybe<ListingConnection>;
};


/** A member of the cooperative. */
export type MemberExchangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExchangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A member of the cooperative. */
export type MemberListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ListingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** The owner of the listing agrees; of several at once one is accepted. Refuses with UNKNOWN_EXCHANGE, REQUEST_ANSWERED, LISTING_NOT_OPEN. */
  acceptRequest: AcceptRequestPayload;
  /** One side calls it off before it is done, or ends a dispute with it; an accepted listing opens again. Refuses with UNKNOWN_EXCHANGE, EXCHANGE_NOT_CANCELLABLE, REASON_MISSING, TEXT_TOO_LONG. */
  cancelExchange: CancelExchangePayload;
  /** Takes a listing off, for its owner and for staff of its office; requests that wait are declined with it. Refuses with UNKNOWN_LISTING, LISTING_RESERVED, LISTING_CLOSED. */
  closeListing: CloseListingPayload;
  /** One side confirms; with the second the exchange counts for both. Refuses with UNKNOWN_EXCHANGE, EXCHANGE_NOT_DONE, ALREADY_CONFIRMED. */
  confirmExchange: ConfirmExchangePayload;
  /** The owner of the listing says no, and why. Refuses with UNKNOWN_EXCHANGE, REQUEST_ANSWERED, REASON_MISSING, TEXT_TOO_LONG. */
  declineRequest: DeclineRequestPayload;
  /** One side says that it was not as agreed. Refuses with UNKNOWN_EXCHANGE, EXCHANGE_NOT_DONE, REASON_MISSING, TEXT_TOO_LONG. */
  disputeExchange: DisputeExchangePayload;
  /** Publishes what the member who asks offers, looks for, lends or gives. Refuses with TEXT_MISSING, TEXT_TOO_LONG, UNKNOWN_OFFICE, UNTIL_IN_PAST, UNTIL_TOO_FAR. */
  publishListing: PublishListingPayload;
  /** One side says that it took place. Refuses with UNKNOWN_EXCHANGE, EXCHANGE_NOT_ACCEPTED. */
  reportExchangeDone: ReportExchangeDonePayload;
  /** Asks for a listing; members of every office may, whatever they have given or received before. Refuses with UNKNOWN_LISTING, LISTING_NOT_OPEN, OWN_LISTING, ALREADY_REQUESTED, TEXT_MISSING, TEXT_TOO_LONG, IDEMPOTENCY_KEY_REUSED. */
  requestExchange: RequestExchangePayload;
  /** Who disputed says that it is settled; both may confirm again. Refuses with UNKNOWN_EXCHANGE, EXCHANGE_NOT_DISPUTED. */
  settleDispute: SettleDisputePayload;
};


export type MutationAcceptRequestArgs = {
  input: AcceptRequestInput;
};


export type MutationCancelExchangeArgs = {
  input: CancelExchangeInput;
};


export type MutationCloseListingArgs = {
  input: CloseListingInput;
};


export type MutationConfirmExchangeArgs = {
  input: ConfirmExchangeInput;
};


export type MutationDeclineRequestArgs = {
  input: DeclineRequestInput;
};


export type MutationDisputeExchangeArgs = {
  input: DisputeExchangeInput;
};


export type MutationPublishListingArgs = {
  input: PublishListingInput;
};


export type MutationReportExchangeDoneArgs = {
  input: ReportExchangeDoneInput;
};


export type MutationRequestExchangeArgs = {
  input: RequestExchangeInput;
};


export type MutationSettleDisputeArgs = {
  input: SettleDisputeInput;
};

/** A local office. */
export type Office = {
  __typename?: 'Office';
  /** Three capital letters, such as NAN. */
  code: Scalars['ID']['output'];
  /** The last exchange about a listing of this office that was confirmed by both in that month, by the office's calendar, and that both agreed to be told of. Null when there is none, and for whoever is neither member nor staff. */
  exchangeOfTheMonth?: Maybe<ExchangeOfTheMonth>;
  /** Listings that are at home there, the newest first. Null for whoever is neither member nor staff, and while the exchange service is away. */
  listings?: Maybe<ListingConnection>;
};


/** A local office. */
export type OfficeExchangeOfTheMonthArgs = {
  month: Scalars['YearMonth']['input'];
};


/** A local office. */
export type OfficeListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ListingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What erasing the person does to it. */
export type OnErase =
  /** It is deleted. */
  | 'DELETE'
  /** It stays, for the reason that its field gives. */
  | 'KEEP'
  /** It stays as a fact of others, and leads to nobody any more. */
  | 'PSEUDONYMISE';

/** Where a page of a list ends, as in the Relay connection specification. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge: pass it as `after`. Null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something came before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. Null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What the platform holds of one member, each service its own part. For that member alone, through `myDataExport`; for everybody else, null. */
export type PersonalData = {
  __typename?: 'PersonalData';
  /** What the exchange service holds, as JSON: kinds of things, each with a title, the rules under which it is held, fields with labels, and records. */
  exchange?: Maybe<Scalars['String']['output']>;
  /** Whose it is. */
  memberId: Scalars['ID']['output'];
};

/** What others must know to ask for it. */
export type PublishListingInput = {
  /** Whether it also works from afar. */
  isRemote?: Scalars['Boolean']['input'];
  /** What becomes of it. */
  kind: ListingKind;
  /** Language of these texts. */
  language: Language;
  /** The office where it is at home. */
  officeCode: Scalars['ID']['input'];
  /** What it is, and the modalities; at most 2,000 characters. */
  text: Scalars['String']['input'];
  /** A short name, at most 120 characters. */
  title: Scalars['String']['input'];
  /** Last day on which it can be asked for: today in that office, or within a year. */
  untilOn: Scalars['LocalDate']['input'];
};

/** The listing, or why there is none. */
export type PublishListingPayload = {
  __typename?: 'PublishListingPayload';
  /** Null when refused. */
  listing?: Maybe<Listing>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

export type Query = {
  __typename?: 'Query';
  /** One exchange of the member who asks. Null when there is none of that id. */
  exchange?: Maybe<Exchange>;
  /** One listing. Null when there is none of that id. */
  listing?: Maybe<Listing>;
  /** Listings of the whole cooperative, the newest first: nobody is kept from those of another office. */
  listings: ListingConnection;
};


export type QueryExchangeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryListingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ListingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which exchange took place. */
export type ReportExchangeDoneInput = {
  /** Which exchange. */
  exchangeId: Scalars['ID']['input'];
};

/** The exchange, or why it stays as it was. */
export type ReportExchangeDonePayload = {
  __typename?: 'ReportExchangeDonePayload';
  /** Null when refused. */
  exchange?: Maybe<Exchange>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** What is asked for. */
export type RequestExchangeInput = {
  /** A text of the client's choice: the same key asks once. */
  idempotencyKey: Scalars['String']['input'];
  /** Which listing. */
  listingId: Scalars['ID']['input'];
  /** To its owner, at most 1,000 characters. */
  message: Scalars['String']['input'];
};

/** The exchange, or why there is none. */
export type RequestExchangePayload = {
  __typename?: 'RequestExchangePayload';
  /** Null when refused. */
  exchange?: Maybe<Exchange>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** How long it is held. */
export type RetentionRule =
  /** As long as the cooperative remembers: a common work that names nobody once its authors are gone. */
  | 'COMMON_MEMORY'
  /** 15 minutes: as long as a mail takes to be read. */
  | 'FIFTEEN_MINUTES'
  /** 5 years after it ended: the general limitation of claims (French civil code, article 2224). */
  | 'FIVE_YEARS'
  /** While the person is a member and 5 years after the last membership ended: members come back after years, and claims end by then. */
  | 'MEMBERSHIP'
  /** 90 days after it happened: time to look into a complaint or to come back to it. */
  | 'NINETY_DAYS'
  /** 1 year after it ended: a member comes back to last year's, not to what is older. */
  | 'ONE_YEAR'
  /** 7 days: time to fetch an archive after a week away, and no longer. */
  | 'SEVEN_DAYS'
  /** While the person works here and 5 years after. */
  | 'STAFF_CONTRACT'
  /** 2 years after it took place: two rounds of a yearly programme, to see who has not been met for long. */
  | 'TWO_YEARS';

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

/** Which dispute is settled. */
export type SettleDisputeInput = {
  /** Which exchange. */
  exchangeId: Scalars['ID']['input'];
};

/** The exchange, or why it stays as it was. */
export type SettleDisputePayload = {
  __typename?: 'SettleDisputePayload';
  /** Null when refused. */
  exchange?: Maybe<Exchange>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Why something was refused, and what the person can do about it. */
export type UserError = {
  __typename?: 'UserError';
  /** Stable, for programs. `docs/errors.md` lists all codes. */
  code: Scalars['String']['output'];
  /** Path of the input field it is about. Null when it is about the whole. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For the person, in the language of the request. */
  message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Exchange: Exchange;
  Listing: Listing;
  Member: Member;
  Office: Office;
  PersonalData: PersonalData;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Exchange:
    ( { __typename: 'Exchange' }
    & GraphQLRecursivePick<FederationTypes['Exchange'], {"id":true}> );
  Listing:
    ( { __typename: 'Listing' }
    & GraphQLRecursivePick<FederationTypes['Listing'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"code":true}> );
  PersonalData:
    ( { __typename: 'PersonalData' }
    & GraphQLRecursivePick<FederationTypes['PersonalData'], {"memberId":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptRequestInput: AcceptRequestInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptRequestPayload: ResolverTypeWrapper<Omit<AcceptRequestPayload, 'exchange'> & { exchange?: Maybe<ResolversTypes['Exchange']> }>;
  CancelExchangeInput: CancelExchangeInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CancelExchangePayload: ResolverTypeWrapper<Omit<CancelExchangePayload, 'exchange'> & { exchange?: Maybe<ResolversTypes['Exchange']> }>;
  CloseListingInput: CloseListingInput;
  CloseListingPayload: ResolverTypeWrapper<Omit<CloseListingPayload, 'listing'> & { listing?: Maybe<ResolversTypes['Listing']> }>;
  ConfirmExchangeInput: ConfirmExchangeInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConfirmExchangePayload: ResolverTypeWrapper<Omit<ConfirmExchangePayload, 'exchange'> & { exchange?: Maybe<ResolversTypes['Exchange']> }>;
  DataCategory: DataCategory;
  DataSubject: DataSubject;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineRequestInput: DeclineRequestInput;
  DeclineRequestPayload: ResolverTypeWrapper<Omit<DeclineRequestPayload, 'exchange'> & { exchange?: Maybe<ResolversTypes['Exchange']> }>;
  DisputeExchangeInput: DisputeExchangeInput;
  DisputeExchangePayload: ResolverTypeWrapper<Omit<DisputeExchangePayload, 'exchange'> & { exchange?: Maybe<ResolversTypes['Exchange']> }>;
  Exchange: ResolverTypeWrapper<ExchangeRecord>;
  ExchangeConnection: ResolverTypeWrapper<Omit<ExchangeConnection, 'edges'> & { edges: Array<ResolversTypes['ExchangeEdge']> }>;
  ExchangeEdge: ResolverTypeWrapper<Omit<ExchangeEdge, 'node'> & { node: ResolversTypes['Exchange'] }>;
  ExchangeFilter: ExchangeFilter;
  ExchangeOfTheMonth: ResolverTypeWrapper<ExchangeRecord>;
  ExchangeState: ExchangeState;
  GivenReceivedByKind: ResolverTypeWrapper<GivenReceivedByKind>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  GivenReceivedCounter: ResolverTypeWrapper<CounterRecord>;
  Language: Language;
  LegalBasis: LegalBasis;
  Listing: ResolverTypeWrapper<ListingRecord>;
  ListingConnection: ResolverTypeWrapper<Omit<ListingConnection, 'edges'> & { edges: Array<ResolversTypes['ListingEdge']> }>;
  ListingEdge: ResolverTypeWrapper<Omit<ListingEdge, 'node'> & { node: ResolversTypes['Listing'] }>;
  ListingFilter: ListingFilter;
  ListingKind: ListingKind;
  ListingState: ListingState;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalDateTime: ResolverTypeWrapper<Scalars['LocalDateTime']['output']>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  LocalisedTextInput: LocalisedTextInput;
  Member: ResolverTypeWrapper<Omit<Member, 'exchanges' | 'givenReceived' | 'listings'> & { exchanges?: Maybe<ResolversTypes['ExchangeConnection']>, givenReceived?: Maybe<ResolversTypes['GivenReceivedCounter']>, listings?: Maybe<ResolversTypes['ListingConnection']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Office: ResolverTypeWrapper<Omit<Office, 'exchangeOfTheMonth' | 'listings'> & { exchangeOfTheMonth?: Maybe<ResolversTypes['ExchangeOfTheMonth']>, listings?: Maybe<ResolversTypes['ListingConnection']> }>;
  OnErase: OnErase;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalData: ResolverTypeWrapper<PersonalData>;
  PublishListingInput: PublishListingInput;
  PublishListingPayload: ResolverTypeWrapper<Omit<PublishListingPayload, 'listing'> & { listing?: Maybe<ResolversTypes['Listing']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReportExchangeDoneInput: ReportExchangeDoneInput;
  ReportExchangeDonePayload: ResolverTypeWrapper<Omit<ReportExchangeDonePayload, 'exchange'> & { exchange?: Maybe<ResolversTypes['Exchange']> }>;
  RequestExchangeInput: RequestExchangeInput;
  RequestExchangePayload: ResolverTypeWrapper<Omit<RequestExchangePayload, 'exchange'> & { exchange?: Maybe<ResolversTypes['Exchange']> }>;
  RetentionRule: RetentionRule;
  Role: Role;
  SettleDisputeInput: SettleDisputeInput;
  SettleDisputePayload: ResolverTypeWrapper<Omit<SettleDisputePayload, 'exchange'> & { exchange?: Maybe<ResolversTypes['Exchange']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptRequestInput: AcceptRequestInput;
  ID: Scalars['ID']['output'];
  AcceptRequestPayload: Omit<AcceptRequestPayload, 'exchange'> & { exchange?: Maybe<ResolversParentTypes['Exchange']> };
  CancelExchangeInput: CancelExchangeInput;
  String: Scalars['String']['output'];
  CancelExchangePayload: Omit<CancelExchangePayload, 'exchange'> & { exchange?: Maybe<ResolversParentTypes['Exchange']> };
  CloseListingInput: CloseListingInput;
  CloseListingPayload: Omit<CloseListingPayload, 'listing'> & { listing?: Maybe<ResolversParentTypes['Listing']> };
  ConfirmExchangeInput: ConfirmExchangeInput;
  Boolean: Scalars['Boolean']['output'];
  ConfirmExchangePayload: Omit<ConfirmExchangePayload, 'exchange'> & { exchange?: Maybe<ResolversParentTypes['Exchange']> };
  DateTime: Scalars['DateTime']['output'];
  DeclineRequestInput: DeclineRequestInput;
  DeclineRequestPayload: Omit<DeclineRequestPayload, 'exchange'> & { exchange?: Maybe<ResolversParentTypes['Exchange']> };
  DisputeExchangeInput: DisputeExchangeInput;
  DisputeExchangePayload: Omit<DisputeExchangePayload, 'exchange'> & { exchange?: Maybe<ResolversParentTypes['Exchange']> };
  Exchange: ExchangeRecord;
  ExchangeConnection: Omit<ExchangeConnection, 'edges'> & { edges: Array<ResolversParentTypes['ExchangeEdge']> };
  ExchangeEdge: Omit<ExchangeEdge, 'node'> & { node: ResolversParentTypes['Exchange'] };
  ExchangeFilter: ExchangeFilter;
  ExchangeOfTheMonth: ExchangeRecord;
  GivenReceivedByKind: GivenReceivedByKind;
  Int: Scalars['Int']['output'];
  GivenReceivedCounter: CounterRecord;
  Listing: ListingRecord;
  ListingConnection: Omit<ListingConnection, 'edges'> & { edges: Array<ResolversParentTypes['ListingEdge']> };
  ListingEdge: Omit<ListingEdge, 'node'> & { node: ResolversParentTypes['Listing'] };
  ListingFilter: ListingFilter;
  LocalDate: Scalars['LocalDate']['output'];
  LocalDateTime: Scalars['LocalDateTime']['output'];
  LocalisedText: LocalisedText;
  LocalisedTextInput: LocalisedTextInput;
  Member: Omit<Member, 'exchanges' | 'givenReceived' | 'listings'> & { exchanges?: Maybe<ResolversParentTypes['ExchangeConnection']>, givenReceived?: Maybe<ResolversParentTypes['GivenReceivedCounter']>, listings?: Maybe<ResolversParentTypes['ListingConnection']> } | FederationReferenceTypes['Member'];
  Mutation: Record<PropertyKey, never>;
  Office: Omit<Office, 'exchangeOfTheMonth' | 'listings'> & { exchangeOfTheMonth?: Maybe<ResolversParentTypes['ExchangeOfTheMonth']>, listings?: Maybe<ResolversParentTypes['ListingConnection']> } | FederationReferenceTypes['Office'];
  PageInfo: PageInfo;
  PersonalData: PersonalData | FederationReferenceTypes['PersonalData'];
  PublishListingInput: PublishListingInput;
  PublishListingPayload: Omit<PublishListingPayload, 'listing'> & { listing?: Maybe<ResolversParentTypes['Listing']> };
  Query: Record<PropertyKey, never>;
  ReportExchangeDoneInput: ReportExchangeDoneInput;
  ReportExchangeDonePayload: Omit<ReportExchangeDonePayload, 'exchange'> & { exchange?: Maybe<ResolversParentTypes['Exchange']> };
  RequestExchangeInput: RequestExchangeInput;
  RequestExchangePayload: Omit<RequestExchangePayload, 'exchange'> & { exchange?: Maybe<ResolversParentTypes['Exchange']> };
  SettleDisputeInput: SettleDisputeInput;
  SettleDisputePayload: Omit<SettleDisputePayload, 'exchange'> & { exchange?: Maybe<ResolversParentTypes['Exchange']> };
  UserError: UserError;
  YearMonth: Scalars['YearMonth']['output'];
};

export type AccessDirectiveArgs = {
  to: Array<Role>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = ExchangeContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PiiDirectiveArgs = {
  basis?: Maybe<LegalBasis>;
  category: DataCategory;
  of?: DataSubject;
  onErase?: Maybe<OnErase>;
  retention?: Maybe<RetentionRule>;
};

export type PiiDirectiveResolver<Result, Parent, ContextType = ExchangeContext, Args = PiiDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptRequestPayloadResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['AcceptRequestPayload'] = ResolversParentTypes['AcceptRequestPayload']> = {
  exchange?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelExchangePayloadResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['CancelExchangePayload'] = ResolversParentTypes['CancelExchangePayload']> = {
  exchange?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseListingPayloadResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['CloseListingPayload'] = ResolversParentTypes['CloseListingPayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmExchangePayloadResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['ConfirmExchangePayload'] = ResolversParentTypes['ConfirmExchangePayload']> = {
  exchange?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclineRequestPayloadResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['DeclineRequestPayload'] = ResolversParentTypes['DeclineRequestPayload']> = {
  exchange?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DisputeExchangePayloadResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['DisputeExchangePayload'] = ResolversParentTypes['DisputeExchangePayload']> = {
  exchange?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExchangeResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['Exchange'] = ResolversParentTypes['Exchange'], FederationReferenceType extends FederationReferenceTypes['Exchange'] = FederationReferenceTypes['Exchange']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Exchange']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  giver?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  giverConfirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  receiverConfirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  requesterGivenReceived?: Resolver<ResolversTypes['GivenReceivedCounter'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExchangeState'], ParentType, ContextType>;
};

export type ExchangeConnectionResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['ExchangeConnection'] = ResolversParentTypes['ExchangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExchangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExchangeEdgeResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['ExchangeEdge'] = ResolversParentTypes['ExchangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exchange'], ParentType, ContextType>;
};

export type ExchangeOfTheMonthResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['ExchangeOfTheMonth'] = ResolversParentTypes['ExchangeOfTheMonth']> = {
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  giver?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type GivenReceivedByKindResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['GivenReceivedByKind'] = ResolversParentTypes['GivenReceivedByKind']> = {
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ListingKind'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GivenReceivedCounterResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['GivenReceivedCounter'] = ResolversParentTypes['GivenReceivedCounter']> = {
  byKind?: Resolver<Array<ResolversTypes['GivenReceivedByKind']>, ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListingResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing'], FederationReferenceType extends FederationReferenceTypes['Listing'] = FederationReferenceTypes['Listing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Listing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRemote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ListingKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ListingState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  untilOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ListingConnectionResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['ListingConnection'] = ResolversParentTypes['ListingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ListingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ListingEdgeResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['ListingEdge'] = ResolversParentTypes['ListingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalDateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDateTime'], any> {
  name: 'LocalDateTime';
}

export type LocalisedTextResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  exchanges?: Resolver<Maybe<ResolversTypes['ExchangeConnection']>, ParentType, ContextType, Partial<MemberExchangesArgs>>;
  givenReceived?: Resolver<Maybe<ResolversTypes['GivenReceivedCounter']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listings?: Resolver<Maybe<ResolversTypes['ListingConnection']>, ParentType, ContextType, Partial<MemberListingsArgs>>;
};

export type MutationResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptRequest?: Resolver<ResolversTypes['AcceptRequestPayload'], ParentType, ContextType, RequireFields<MutationAcceptRequestArgs, 'input'>>;
  cancelExchange?: Resolver<ResolversTypes['CancelExchangePayload'], ParentType, ContextType, RequireFields<MutationCancelExchangeArgs, 'input'>>;
  closeListing?: Resolver<ResolversTypes['CloseListingPayload'], ParentType, ContextType, RequireFields<MutationCloseListingArgs, 'input'>>;
  confirmExchange?: Resolver<ResolversTypes['ConfirmExchangePayload'], ParentType, ContextType, RequireFields<MutationConfirmExchangeArgs, 'input'>>;
  declineRequest?: Resolver<ResolversTypes['DeclineRequestPayload'], ParentType, ContextType, RequireFields<MutationDeclineRequestArgs, 'input'>>;
  disputeExchange?: Resolver<ResolversTypes['DisputeExchangePayload'], ParentType, ContextType, RequireFields<MutationDisputeExchangeArgs, 'input'>>;
  publishListing?: Resolver<ResolversTypes['PublishListingPayload'], ParentType, ContextType, RequireFields<MutationPublishListingArgs, 'input'>>;
  reportExchangeDone?: Resolver<ResolversTypes['ReportExchangeDonePayload'], ParentType, ContextType, RequireFields<MutationReportExchangeDoneArgs, 'input'>>;
  requestExchange?: Resolver<ResolversTypes['RequestExchangePayload'], ParentType, ContextType, RequireFields<MutationRequestExchangeArgs, 'input'>>;
  settleDispute?: Resolver<ResolversTypes['SettleDisputePayload'], ParentType, ContextType, RequireFields<MutationSettleDisputeArgs, 'input'>>;
};

export type OfficeResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  exchangeOfTheMonth?: Resolver<Maybe<ResolversTypes['ExchangeOfTheMonth']>, ParentType, ContextType, RequireFields<OfficeExchangeOfTheMonthArgs, 'month'>>;
  listings?: Resolver<Maybe<ResolversTypes['ListingConnection']>, ParentType, ContextType, Partial<OfficeListingsArgs>>;
};

export type PageInfoResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData'], FederationReferenceType extends FederationReferenceTypes['PersonalData'] = FederationReferenceTypes['PersonalData']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonalData']> | FederationReferenceType, FederationReferenceType, ContextType>;
  exchange?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PublishListingPayloadResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['PublishListingPayload'] = ResolversParentTypes['PublishListingPayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  exchange?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType, RequireFields<QueryExchangeArgs, 'id'>>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType, RequireFields<QueryListingArgs, 'id'>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, Partial<QueryListingsArgs>>;
};

export type ReportExchangeDonePayloadResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['ReportExchangeDonePayload'] = ResolversParentTypes['ReportExchangeDonePayload']> = {
  exchange?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestExchangePayloadResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['RequestExchangePayload'] = ResolversParentTypes['RequestExchangePayload']> = {
  exchange?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettleDisputePayloadResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['SettleDisputePayload'] = ResolversParentTypes['SettleDisputePayload']> = {
  exchange?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ExchangeContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = ExchangeContext> = {
  AcceptRequestPayload?: AcceptRequestPayloadResolvers<ContextType>;
  CancelExchangePayload?: CancelExchangePayloadResolvers<ContextType>;
  CloseListingPayload?: CloseListingPayloadResolvers<ContextType>;
  ConfirmExchangePayload?: ConfirmExchangePayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeclineRequestPayload?: DeclineRequestPayloadResolvers<ContextType>;
  DisputeExchangePayload?: DisputeExchangePayloadResolvers<ContextType>;
  Exchange?: ExchangeResolvers<ContextType>;
  ExchangeConnection?: ExchangeConnectionResolvers<ContextType>;
  ExchangeEdge?: ExchangeEdgeResolvers<ContextType>;
  ExchangeOfTheMonth?: ExchangeOfTheMonthResolvers<ContextType>;
  GivenReceivedByKind?: GivenReceivedByKindResolvers<ContextType>;
  GivenReceivedCounter?: GivenReceivedCounterResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  ListingConnection?: ListingConnectionResolvers<ContextType>;
  ListingEdge?: ListingEdgeResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalDateTime?: GraphQLScalarType;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  PublishListingPayload?: PublishListingPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReportExchangeDonePayload?: ReportExchangeDonePayloadResolvers<ContextType>;
  RequestExchangePayload?: RequestExchangePayloadResolvers<ContextType>;
  SettleDisputePayload?: SettleDisputePayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = ExchangeContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  pii?: PiiDirectiveResolver<any, any, ContextType>;
};
