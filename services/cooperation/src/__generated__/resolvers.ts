/* Made by `npm run generate` from the schema; edit the schema instead. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Gathering as GatheringRecord } from '../gatherings/gathering.store.ts';
import type { Responsibility as ResponsibilityRecord } from '../gatherings/gathering.rules.ts';
import type { Recap as RecapRecord } from '../recaps/recap.store.ts';
import type { Photo as PhotoRecord } from '../photos/photo.store.ts';
import type { CooperationContext } from '../context.ts';
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

/** A picture and what must be known of it. */
export type AddRecapPhotoInput = {
  /** What is to be seen, for those who do not see it, at most 300 characters. */
  alt: Scalars['String']['input'];
  /** JPEG, PNG, WebP or AVIF in base64, at most 2 MiB once decoded. */
  base64: Scalars['String']['input'];
  /** Line below the picture, at most 300 characters. */
  caption?: InputMaybe<Scalars['String']['input']>;
  /** Who made it, at most 120 characters. */
  credit?: InputMaybe<Scalars['String']['input']>;
  /** That everybody who can be recognised agreed to be shown. */
  imageRightsConfirmed: Scalars['Boolean']['input'];
  /** The recap. */
  recapId: Scalars['ID']['input'];
};

/** The recap with its pictures, or why it is unchanged. */
export type AddRecapPhotoPayload = {
  __typename?: 'AddRecapPhotoPayload';
  /** Null when refused. */
  recap?: Maybe<Recap>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** What people must know to come, and who answers for it. */
export type AnnounceGatheringInput = {
  /** What is it for? At most 1,000 characters. */
  aim: Scalars['String']['input'];
  /** 15 minutes to 7 days. */
  durationMinutes: Scalars['Int']['input'];
  /** Language of these texts. */
  language: Language;
  /** The office that supports it. */
  officeCode: Scalars['ID']['input'];
  /** Where to go; needed unless there is a `remoteLink`. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Where to join from afar, https; needed unless there is a `place`. */
  remoteLink?: InputMaybe<Scalars['String']['input']>;
  /** Each of the four tasks at least once, by two or more different people. */
  responsibilities: Array<ResponsibilityInput>;
  /** When it begins, on the clock on the wall there. */
  startsAtLocal: Scalars['LocalDateTime']['input'];
  /** IANA zone of the place. */
  timeZone: Scalars['String']['input'];
  /** A short name, at most 120 characters. */
  title: Scalars['String']['input'];
  /** What is it? At most 1,000 characters. */
  whatItIs: Scalars['String']['input'];
  /** What will we do there? At most 1,000 characters. */
  whatWeWillDo: Scalars['String']['input'];
};

/** The new gathering, or why there is none. */
export type AnnounceGatheringPayload = {
  __typename?: 'AnnounceGatheringPayload';
  /** Null when refused. */
  gathering?: Maybe<Gathering>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Which gathering is called off, and why. */
export type CancelGatheringInput = {
  /** Which. */
  gatheringId: Scalars['ID']['input'];
  /** Told to everybody, at most 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** The cancelled gathering, or why it stays as it was. */
export type CancelGatheringPayload = {
  __typename?: 'CancelGatheringPayload';
  /** Null when refused. */
  gathering?: Maybe<Gathering>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/**
 * A time that members spend together: a trade meeting, a visit, a shared meal, a debate (rec. 7, 8.1). Open to the members
 * of every office; for everybody else, null.
 */
export type Gathering = {
  __typename?: 'Gathering';
  /** Second answer: what is it for? */
  aim: Scalars['String']['output'];
  /** Why it does not take place, as told to everybody. Null unless cancelled. */
  cancellationReason?: Maybe<Scalars['String']['output']>;
  /** When that was decided. Null unless cancelled. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** How long, in minutes. */
  durationMinutes: Scalars['Int']['output'];
  /** When it ends, in UTC. */
  endsAt: Scalars['DateTime']['output'];
  /** Starts with `gat_`. */
  id: Scalars['ID']['output'];
  /** Language of the title and of the answers, and usually of the gathering. */
  language: Language;
  /** The office that supports it. Null while the offices service is away. */
  office?: Maybe<Office>;
  /** Where to go. Null when it is held remotely only. */
  place?: Maybe<Scalars['String']['output']>;
  /** What came of it. Null while nobody has written it. */
  recap?: Maybe<Recap>;
  /** Where to join from afar, https. Null when it is held on site only. */
  remoteLink?: Maybe<Scalars['String']['output']>;
  /** Who is answerable for what (rec. 9): each of the four tasks at least once, by two or more different people. */
  responsibilities: Array<Responsibility>;
  /** When it begins, in UTC. A wall time that a change to winter time brings twice means the first. */
  startsAt: Scalars['DateTime']['output'];
  /** What the clock on the wall says when it begins. With `timeZone` it is the truth; `startsAt` is derived of both. */
  startsAtLocal: Scalars['LocalDateTime']['output'];
  /** Whether it takes place, as far as is known. */
  state: GatheringState;
  /** IANA zone of the place, such as Europe/Paris. */
  timeZone: Scalars['String']['output'];
  /** A short name. */
  title: Scalars['String']['output'];
  /** First answer of every announcement (rec. 9): what is it? */
  whatItIs: Scalars['String']['output'];
  /** Third answer: what will we do there? */
  whatWeWillDo: Scalars['String']['output'];
};

/** A page of gatherings. */
export type GatheringConnection = {
  __typename?: 'GatheringConnection';
  /** In order of beginning. */
  edges: Array<GatheringEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A gathering within a page. */
export type GatheringEdge = {
  __typename?: 'GatheringEdge';
  /** Pass it as `after` to go on behind this one. */
  cursor: Scalars['String']['output'];
  /** The gathering. */
  node: Gathering;
};

/** Which gatherings; what is left out does not narrow. */
export type GatheringFilter = {
  /** Beginning at or after this instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of this office. */
  officeCode?: InputMaybe<Scalars['ID']['input']>;
  /** In this state. */
  state?: InputMaybe<GatheringState>;
  /** Beginning before this instant. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Whether a gathering takes place. */
export type GatheringState =
  /** It takes place, or took place. */
  | 'ANNOUNCED'
  /** It does not take place; the reason is kept, and shown. */
  | 'CANCELLED';

/** A language of the platform. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR'
  /** Dutch. */
  | 'NL';

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
  /** Starts with `mem_`. */
  id: Scalars['ID']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a picture to a recap; for members who carry the gathering and staff of its office. Refuses with UNKNOWN_RECAP, IMAGE_RIGHTS_MISSING, ALT_MISSING, TEXT_TOO_LONG, PHOTO_TOO_LARGE, INVALID_PHOTO, TOO_MANY_PHOTOS. */
  addRecapPhoto: AddRecapPhotoPayload;
  /** Announces a gathering. Members announce what they have a task in; staff announce for their office, and may record one that has already taken place. Refuses with ANSWER_MISSING, TEXT_MISSING, TEXT_TOO_LONG, UNKNOWN_OFFICE, UNKNOWN_TIME_ZONE, NONEXISTENT_LOCAL_TIME, STARTS_IN_PAST, INVALID_DURATION, PLACE_MISSING, INVALID_LINK, UNKNOWN_PERSON, TASK_UNASSIGNED, NEEDS_TWO_PEOPLE. */
  announceGathering: AnnounceGatheringPayload;
  /** Calls a gathering off that has not begun, with a reason that everybody reads; for members who carry it and staff of its office. Refuses with UNKNOWN_GATHERING, GATHERING_CANCELLED, GATHERING_BEGUN, TEXT_MISSING, TEXT_TOO_LONG. */
  cancelGathering: CancelGatheringPayload;
  /** Tells what came of a gathering, once it has begun; for members who carry it and staff of its office. Refuses with UNKNOWN_GATHERING, GATHERING_CANCELLED, GATHERING_NOT_BEGUN, TEXT_MISSING, TEXT_TOO_LONG, LESSON_MISSING, RECAP_EXISTS. */
  publishRecap: PublishRecapPayload;
  /** Takes a picture out of a recap for good, such as when someone on it no longer agrees; for members who carry the gathering and staff of its office. Refuses with UNKNOWN_PHOTO. */
  removeRecapPhoto: RemoveRecapPhotoPayload;
  /** Moves a gathering that has not begun, for members who carry it and staff of its office. What is left out stays. Refuses with UNKNOWN_GATHERING, GATHERING_CANCELLED, GATHERING_BEGUN, TEXT_TOO_LONG, NONEXISTENT_LOCAL_TIME, STARTS_IN_PAST, INVALID_DURATION, PLACE_MISSING, INVALID_LINK. */
  rescheduleGathering: RescheduleGatheringPayload;
};


export type MutationAddRecapPhotoArgs = {
  input: AddRecapPhotoInput;
};


export type MutationAnnounceGatheringArgs = {
  input: AnnounceGatheringInput;
};


export type MutationCancelGatheringArgs = {
  input: CancelGatheringInput;
};


export type MutationPublishRecapArgs = {
  input: PublishRecapInput;
};


export type MutationRemoveRecapPhotoArgs = {
  input: RemoveRecapPhotoInput;
};


export type MutationRescheduleGatheringArgs = {
  input: RescheduleGatheringInput;
};

/** A local office, which supports what members carry (rec. 7.1). */
export type Office = {
  __typename?: 'Office';
  /** Three capital letters, such as NAN. */
  code: Scalars['ID']['output'];
  /** Its gatherings that begin at or after `from` and before `until`, in order of beginning, of every state unless one is named. Null for whoever is neither member nor staff, and while the cooperation service is away. */
  gatherings?: Maybe<GatheringConnection>;
  /** Recaps of its gatherings of that month, by the clock on the wall of each, in order of beginning. Null for whoever is neither member nor staff, and while the cooperation service is away. */
  recaps?: Maybe<Array<Recap>>;
};


/** A local office, which supports what members carry (rec. 7.1). */
export type OfficeGatheringsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  state?: InputMaybe<GatheringState>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A local office, which supports what members carry (rec. 7.1). */
export type OfficeRecapsArgs = {
  month: Scalars['YearMonth']['input'];
};

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

/** A picture of a recap, re-encoded here: JPEG, without what the camera noted about place and device. */
export type Photo = {
  __typename?: 'Photo';
  /** What is to be seen, for those who do not see it. */
  alt: Scalars['String']['output'];
  /** Line below the picture. Null when there is none. */
  caption?: Maybe<Scalars['String']['output']>;
  /** Who made it. Null when not named. */
  credit?: Maybe<Scalars['String']['output']>;
  /** In pixels, at most 1,200. */
  height: Scalars['Int']['output'];
  /** Starts with `pho_`. */
  id: Scalars['ID']['output'];
  /** Path of the picture below the platform's address: `/photos/pho_….jpg`. What it answers never changes. */
  path: Scalars['String']['output'];
  /** In pixels, at most 1,200. */
  width: Scalars['Int']['output'];
};

/** The bytes of a picture. */
export type PhotoFile = {
  __typename?: 'PhotoFile';
  /** The bytes in base64. */
  base64: Scalars['String']['output'];
  /** Always image/jpeg. */
  contentType: Scalars['String']['output'];
};

/** What came of a gathering. */
export type PublishRecapInput = {
  /** Of which. */
  gatheringId: Scalars['ID']['input'];
  /** Needed for one that failed, at most 1,000 characters; left out for the others. */
  lesson?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was what it set out to be. */
  outcome?: RecapOutcome;
  /** What happened, at most 10,000 characters; empty lines part paragraphs. */
  text: Scalars['String']['input'];
};

/** The recap, or why there is none. */
export type PublishRecapPayload = {
  __typename?: 'PublishRecapPayload';
  /** Null when refused. */
  recap?: Maybe<Recap>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

export type Query = {
  __typename?: 'Query';
  /** One gathering. Null when there is none of that id. */
  gathering?: Maybe<Gathering>;
  /** Gatherings of the whole cooperative, in order of beginning: nobody is kept from those of another office (rec. 3.3). */
  gatherings: GatheringConnection;
  /** A picture of a published recap; public, since mails show it. Null when there is none, or it was removed. */
  photo?: Maybe<PhotoFile>;
};


export type QueryGatheringArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGatheringsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GatheringFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPhotoArgs = {
  id: Scalars['ID']['input'];
};

/** What came of a gathering, for everybody who was not there (rec. 9). */
export type Recap = {
  __typename?: 'Recap';
  /** The gathering it is about. */
  gathering: Gathering;
  /** Starts with `rec_`. */
  id: Scalars['ID']['output'];
  /** What we learnt of a gathering that failed. Null unless it did. */
  lesson?: Maybe<Scalars['String']['output']>;
  /** Whether it was what it set out to be. */
  outcome: RecapOutcome;
  /** In the order in which they were added; at most 12. */
  photos: Array<Photo>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** What happened, in the words of those who were there. */
  text: Scalars['String']['output'];
};

/** Whether a gathering was what it set out to be. A failure that is told helps the next to try (rec. 4, 7.2). */
export type RecapOutcome =
  /** It did not work out; the lesson says what we learnt. */
  | 'FAILED'
  /** It took place and did what it was for. */
  | 'HELD';

/** Which picture. */
export type RemoveRecapPhotoInput = {
  /** Starts with `pho_`. */
  photoId: Scalars['ID']['input'];
};

/** The recap without it, or why it is unchanged. */
export type RemoveRecapPhotoPayload = {
  __typename?: 'RemoveRecapPhotoPayload';
  /** Null when refused. */
  recap?: Maybe<Recap>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** When, and if need be where, a gathering takes place now. */
export type RescheduleGatheringInput = {
  /** 15 minutes to 7 days. */
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Which. */
  gatheringId: Scalars['ID']['input'];
  /** Where to go; null for remotely only. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Where to join from afar, https; null for on site only. */
  remoteLink?: InputMaybe<Scalars['String']['input']>;
  /** When it begins now, on the clock on the wall there. */
  startsAtLocal: Scalars['LocalDateTime']['input'];
};

/** The moved gathering, or why it stays as it was. */
export type RescheduleGatheringPayload = {
  __typename?: 'RescheduleGatheringPayload';
  /** Null when refused. */
  gathering?: Maybe<Gathering>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** One task of a gathering and who has it: a member or someone of the staff. */
export type Responsibility = {
  __typename?: 'Responsibility';
  /** Null when someone of the staff has it, while the members service is away, and for viewers who may not see that member. */
  member?: Maybe<Member>;
  /** Null when a member has it, and while the offices service is away. */
  staffMember?: Maybe<StaffMember>;
  /** Which of the four. */
  task: ResponsibilityTask;
};

/** Who has a task: name exactly one of the two. */
export type ResponsibilityInput = {
  /** A member. */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Someone of the staff. */
  staffMemberId?: InputMaybe<Scalars['ID']['input']>;
  /** Which task. */
  task: ResponsibilityTask;
};

/** The four questions of recommendation 9 about who does what. */
export type ResponsibilityTask =
  /** Leads the gathering itself. */
  | 'ANIMATES'
  /** Carries it: decides, and answers for it. */
  | 'CARRIES'
  /** Decides how it is made known. */
  | 'COMMUNICATES'
  /** Sends the information out. */
  | 'SENDS';

/** The hats a viewer can wear. One person may have several. */
export type Role =
  /** Staff of an office; what they may do holds for their own offices. */
  | 'ADVISOR'
  /** Staff of the whole cooperative. */
  | 'HEAD_OFFICE'
  /** A member of the cooperative. */
  | 'MEMBER'
  /** A partner structure, known by its key. */
  | 'PARTNER'
  /** One of our own programs, such as the worker that assembles newsletters. */
  | 'SERVICE';

/** Someone who works for an office. */
export type StaffMember = {
  __typename?: 'StaffMember';
  /** Starts with `stf_`. */
  id: Scalars['ID']['output'];
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
  Gathering: Gathering;
  Office: Office;
  Recap: Recap;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Gathering:
    ( { __typename: 'Gathering' }
    & GraphQLRecursivePick<FederationTypes['Gathering'], {"id":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"code":true}> );
  Recap:
    ( { __typename: 'Recap' }
    & GraphQLRecursivePick<FederationTypes['Recap'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddRecapPhotoInput: AddRecapPhotoInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddRecapPhotoPayload: ResolverTypeWrapper<Omit<AddRecapPhotoPayload, 'recap'> & { recap?: Maybe<ResolversTypes['Recap']> }>;
  AnnounceGatheringInput: AnnounceGatheringInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnnounceGatheringPayload: ResolverTypeWrapper<Omit<AnnounceGatheringPayload, 'gathering'> & { gathering?: Maybe<ResolversTypes['Gathering']> }>;
  CancelGatheringInput: CancelGatheringInput;
  CancelGatheringPayload: ResolverTypeWrapper<Omit<CancelGatheringPayload, 'gathering'> & { gathering?: Maybe<ResolversTypes['Gathering']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Gathering: ResolverTypeWrapper<GatheringRecord>;
  GatheringConnection: ResolverTypeWrapper<Omit<GatheringConnection, 'edges'> & { edges: Array<ResolversTypes['GatheringEdge']> }>;
  GatheringEdge: ResolverTypeWrapper<Omit<GatheringEdge, 'node'> & { node: ResolversTypes['Gathering'] }>;
  GatheringFilter: GatheringFilter;
  GatheringState: GatheringState;
  Language: Language;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalDateTime: ResolverTypeWrapper<Scalars['LocalDateTime']['output']>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  LocalisedTextInput: LocalisedTextInput;
  Member: ResolverTypeWrapper<Member>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Office: ResolverTypeWrapper<Omit<Office, 'gatherings' | 'recaps'> & { gatherings?: Maybe<ResolversTypes['GatheringConnection']>, recaps?: Maybe<Array<ResolversTypes['Recap']>> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Photo: ResolverTypeWrapper<PhotoRecord>;
  PhotoFile: ResolverTypeWrapper<PhotoFile>;
  PublishRecapInput: PublishRecapInput;
  PublishRecapPayload: ResolverTypeWrapper<Omit<PublishRecapPayload, 'recap'> & { recap?: Maybe<ResolversTypes['Recap']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recap: ResolverTypeWrapper<RecapRecord>;
  RecapOutcome: RecapOutcome;
  RemoveRecapPhotoInput: RemoveRecapPhotoInput;
  RemoveRecapPhotoPayload: ResolverTypeWrapper<Omit<RemoveRecapPhotoPayload, 'recap'> & { recap?: Maybe<ResolversTypes['Recap']> }>;
  RescheduleGatheringInput: RescheduleGatheringInput;
  RescheduleGatheringPayload: ResolverTypeWrapper<Omit<RescheduleGatheringPayload, 'gathering'> & { gathering?: Maybe<ResolversTypes['Gathering']> }>;
  Responsibility: ResolverTypeWrapper<ResponsibilityRecord>;
  ResponsibilityInput: ResponsibilityInput;
  ResponsibilityTask: ResponsibilityTask;
  Role: Role;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  UserError: ResolverTypeWrapper<UserError>;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddRecapPhotoInput: AddRecapPhotoInput;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  AddRecapPhotoPayload: Omit<AddRecapPhotoPayload, 'recap'> & { recap?: Maybe<ResolversParentTypes['Recap']> };
  AnnounceGatheringInput: AnnounceGatheringInput;
  Int: Scalars['Int']['output'];
  AnnounceGatheringPayload: Omit<AnnounceGatheringPayload, 'gathering'> & { gathering?: Maybe<ResolversParentTypes['Gathering']> };
  CancelGatheringInput: CancelGatheringInput;
  CancelGatheringPayload: Omit<CancelGatheringPayload, 'gathering'> & { gathering?: Maybe<ResolversParentTypes['Gathering']> };
  DateTime: Scalars['DateTime']['output'];
  Gathering: GatheringRecord;
  GatheringConnection: Omit<GatheringConnection, 'edges'> & { edges: Array<ResolversParentTypes['GatheringEdge']> };
  GatheringEdge: Omit<GatheringEdge, 'node'> & { node: ResolversParentTypes['Gathering'] };
  GatheringFilter: GatheringFilter;
  LocalDate: Scalars['LocalDate']['output'];
  LocalDateTime: Scalars['LocalDateTime']['output'];
  LocalisedText: LocalisedText;
  LocalisedTextInput: LocalisedTextInput;
  Member: Member;
  Mutation: Record<PropertyKey, never>;
  Office: Omit<Office, 'gatherings' | 'recaps'> & { gatherings?: Maybe<ResolversParentTypes['GatheringConnection']>, recaps?: Maybe<Array<ResolversParentTypes['Recap']>> } | FederationReferenceTypes['Office'];
  PageInfo: PageInfo;
  Photo: PhotoRecord;
  PhotoFile: PhotoFile;
  PublishRecapInput: PublishRecapInput;
  PublishRecapPayload: Omit<PublishRecapPayload, 'recap'> & { recap?: Maybe<ResolversParentTypes['Recap']> };
  Query: Record<PropertyKey, never>;
  Recap: RecapRecord;
  RemoveRecapPhotoInput: RemoveRecapPhotoInput;
  RemoveRecapPhotoPayload: Omit<RemoveRecapPhotoPayload, 'recap'> & { recap?: Maybe<ResolversParentTypes['Recap']> };
  RescheduleGatheringInput: RescheduleGatheringInput;
  RescheduleGatheringPayload: Omit<RescheduleGatheringPayload, 'gathering'> & { gathering?: Maybe<ResolversParentTypes['Gathering']> };
  Responsibility: ResponsibilityRecord;
  ResponsibilityInput: ResponsibilityInput;
  StaffMember: StaffMember;
  UserError: UserError;
  YearMonth: Scalars['YearMonth']['output'];
};

export type AccessDirectiveArgs = {
  to: Array<Role>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = CooperationContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddRecapPhotoPayloadResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['AddRecapPhotoPayload'] = ResolversParentTypes['AddRecapPhotoPayload']> = {
  recap?: Resolver<Maybe<ResolversTypes['Recap']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnnounceGatheringPayloadResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['AnnounceGatheringPayload'] = ResolversParentTypes['AnnounceGatheringPayload']> = {
  gathering?: Resolver<Maybe<ResolversTypes['Gathering']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelGatheringPayloadResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['CancelGatheringPayload'] = ResolversParentTypes['CancelGatheringPayload']> = {
  gathering?: Resolver<Maybe<ResolversTypes['Gathering']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type GatheringResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['Gathering'] = ResolversParentTypes['Gathering'], FederationReferenceType extends FederationReferenceTypes['Gathering'] = FederationReferenceTypes['Gathering']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Gathering']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recap?: Resolver<Maybe<ResolversTypes['Recap']>, ParentType, ContextType>;
  remoteLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAtLocal?: Resolver<ResolversTypes['LocalDateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GatheringState'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whatItIs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whatWeWillDo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GatheringConnectionResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['GatheringConnection'] = ResolversParentTypes['GatheringConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GatheringEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GatheringEdgeResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['GatheringEdge'] = ResolversParentTypes['GatheringEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gathering'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalDateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDateTime'], any> {
  name: 'LocalDateTime';
}

export type LocalisedTextResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addRecapPhoto?: Resolver<ResolversTypes['AddRecapPhotoPayload'], ParentType, ContextType, RequireFields<MutationAddRecapPhotoArgs, 'input'>>;
  announceGathering?: Resolver<ResolversTypes['AnnounceGatheringPayload'], ParentType, ContextType, RequireFields<MutationAnnounceGatheringArgs, 'input'>>;
  cancelGathering?: Resolver<ResolversTypes['CancelGatheringPayload'], ParentType, ContextType, RequireFields<MutationCancelGatheringArgs, 'input'>>;
  publishRecap?: Resolver<ResolversTypes['PublishRecapPayload'], ParentType, ContextType, RequireFields<MutationPublishRecapArgs, 'input'>>;
  removeRecapPhoto?: Resolver<ResolversTypes['RemoveRecapPhotoPayload'], ParentType, ContextType, RequireFields<MutationRemoveRecapPhotoArgs, 'input'>>;
  rescheduleGathering?: Resolver<ResolversTypes['RescheduleGatheringPayload'], ParentType, ContextType, RequireFields<MutationRescheduleGatheringArgs, 'input'>>;
};

export type OfficeResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gatherings?: Resolver<Maybe<ResolversTypes['GatheringConnection']>, ParentType, ContextType, Partial<OfficeGatheringsArgs>>;
  recaps?: Resolver<Maybe<Array<ResolversTypes['Recap']>>, ParentType, ContextType, RequireFields<OfficeRecapsArgs, 'month'>>;
};

export type PageInfoResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PhotoResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['Photo'] = ResolversParentTypes['Photo']> = {
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PhotoFileResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['PhotoFile'] = ResolversParentTypes['PhotoFile']> = {
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishRecapPayloadResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['PublishRecapPayload'] = ResolversParentTypes['PublishRecapPayload']> = {
  recap?: Resolver<Maybe<ResolversTypes['Recap']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  gathering?: Resolver<Maybe<ResolversTypes['Gathering']>, ParentType, ContextType, RequireFields<QueryGatheringArgs, 'id'>>;
  gatherings?: Resolver<ResolversTypes['GatheringConnection'], ParentType, ContextType, Partial<QueryGatheringsArgs>>;
  photo?: Resolver<Maybe<ResolversTypes['PhotoFile']>, ParentType, ContextType, RequireFields<QueryPhotoArgs, 'id'>>;
};

export type RecapResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['Recap'] = ResolversParentTypes['Recap'], FederationReferenceType extends FederationReferenceTypes['Recap'] = FederationReferenceTypes['Recap']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Recap']> | FederationReferenceType, FederationReferenceType, ContextType>;
  gathering?: Resolver<ResolversTypes['Gathering'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lesson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RecapOutcome'], ParentType, ContextType>;
  photos?: Resolver<Array<ResolversTypes['Photo']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemoveRecapPhotoPayloadResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['RemoveRecapPhotoPayload'] = ResolversParentTypes['RemoveRecapPhotoPayload']> = {
  recap?: Resolver<Maybe<ResolversTypes['Recap']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RescheduleGatheringPayloadResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['RescheduleGatheringPayload'] = ResolversParentTypes['RescheduleGatheringPayload']> = {
  gathering?: Resolver<Maybe<ResolversTypes['Gathering']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResponsibilityResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  task?: Resolver<ResolversTypes['ResponsibilityTask'], ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = CooperationContext> = {
  AddRecapPhotoPayload?: AddRecapPhotoPayloadResolvers<ContextType>;
  AnnounceGatheringPayload?: AnnounceGatheringPayloadResolvers<ContextType>;
  CancelGatheringPayload?: CancelGatheringPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Gathering?: GatheringResolvers<ContextType>;
  GatheringConnection?: GatheringConnectionResolvers<ContextType>;
  GatheringEdge?: GatheringEdgeResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalDateTime?: GraphQLScalarType;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Photo?: PhotoResolvers<ContextType>;
  PhotoFile?: PhotoFileResolvers<ContextType>;
  PublishRecapPayload?: PublishRecapPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recap?: RecapResolvers<ContextType>;
  RemoveRecapPhotoPayload?: RemoveRecapPhotoPayloadResolvers<ContextType>;
  RescheduleGatheringPayload?: RescheduleGatheringPayloadResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = CooperationContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
