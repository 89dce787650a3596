/* Made by `npm run generate` from the schema; edit the schema instead. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Need as NeedRecord, Answer as AnswerRecord, Change as ChangeRecord } from '../needs/need.rules.ts';
import type { Joining as JoiningRecord } from '../joinings/joining.store.ts';
import type { GovernanceContext } from '../context.ts';
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

/** What a need is answered, and why. */
export type AnswerNeedInput = {
  /** Language of the reason. */
  language: Language;
  /** Which need. */
  needId: Scalars['ID']['input'];
  /** The day it was answered, for what happened before it was entered here; today when left out. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What comes of it. */
  outcome: NeedOutcome;
  /** Why, at most 4,000 characters; people who joined read it as it stands. */
  reason: Scalars['String']['input'];
};

/** The answered need, or why it is unchanged. */
export type AnswerNeedPayload = {
  __typename?: 'AnswerNeedPayload';
  /** Null when refused. */
  need?: Maybe<Need>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Who owes an answer, and by when. */
export type AssignAnswerInput = {
  /** By which day, on the need's calendar; not before the day it is assigned. */
  dueOn: Scalars['LocalDate']['input'];
  /** To which need. */
  needId: Scalars['ID']['input'];
  /** The day it was assigned, for what happened before it was entered here; today when left out. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who owes it. */
  staffMemberId: Scalars['ID']['input'];
};

/** The need with who owes its answer, or why it is unchanged. */
export type AssignAnswerPayload = {
  __typename?: 'AssignAnswerPayload';
  /** Null when refused. */
  need?: Maybe<Need>;
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

/** What the viewer needs too. */
export type JoinNeedInput = {
  /** Which need. */
  needId: Scalars['ID']['input'];
  /** The office in which the viewer meets it, usually their own. */
  officeCode?: InputMaybe<Scalars['ID']['input']>;
};

/** The need, or why nothing was joined. */
export type JoinNeedPayload = {
  __typename?: 'JoinNeedPayload';
  /** Null when refused. */
  need?: Maybe<Need>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** A language of the platform. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR'
  /** Dutch. */
  | 'NL';

/** What the viewer needs no more. */
export type LeaveNeedInput = {
  /** Which need. */
  needId: Scalars['ID']['input'];
};

/** The need, or why nothing was left. */
export type LeaveNeedPayload = {
  __typename?: 'LeaveNeedPayload';
  /** Null when refused. */
  need?: Maybe<Need>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

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
  /** What this member needs, last joined first. Null for all but the member and head office, and while the governance service is away. */
  joinedNeeds?: Maybe<NeedConnection>;
};


/** A member of the cooperative. */
export type MemberJoinedNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Answers a need, with the reason; everybody who joined is told. For who owes it, and head office. Refuses with UNKNOWN_NEED, NEED_ANSWERED, REASON_MISSING, TEXT_TOO_LONG, DAY_IN_FUTURE, DAY_BEFORE_LAST_CHANGE. */
  answerNeed: AnswerNeedPayload;
  /** Names who owes the answer, and by which day; for staff of the office, head office for the whole cooperative. Said again, it replaces. Refuses with UNKNOWN_NEED, NEED_ANSWERED, UNKNOWN_STAFF_MEMBER, DUE_DAY_PAST, DAY_IN_FUTURE, DAY_BEFORE_LAST_CHANGE. */
  assignAnswer: AssignAnswerPayload;
  /** Says « I need it too »: counted once a person, and told what is answered. Joining again changes nothing. Refuses with UNKNOWN_NEED, UNKNOWN_OFFICE. */
  joinNeed: JoinNeedPayload;
  /** Takes that back; nothing changes for who had not joined. Refuses with UNKNOWN_NEED. */
  leaveNeed: LeaveNeedPayload;
  /** Says what is needed. Members raise for any office or for the whole cooperative, and have joined then; staff write down what their office was told. Asked again with the same key, the answer is the same need. Refuses with TEXT_MISSING, TEXT_TOO_LONG, UNKNOWN_OFFICE, DAY_IN_FUTURE, IDEMPOTENCY_KEY_REUSED. */
  raiseNeed: RaiseNeedPayload;
  /** Asks again, with a reason, since the answer does not hold; for members who joined and for staff of the office. The answer stays in the history. Refuses with UNKNOWN_NEED, NEED_NOT_ANSWERED, REASON_MISSING, TEXT_TOO_LONG, DAY_IN_FUTURE, DAY_BEFORE_LAST_CHANGE. */
  reopenNeed: ReopenNeedPayload;
};


export type MutationAnswerNeedArgs = {
  input: AnswerNeedInput;
};


export type MutationAssignAnswerArgs = {
  input: AssignAnswerInput;
};


export type MutationJoinNeedArgs = {
  input: JoinNeedInput;
};


export type MutationLeaveNeedArgs = {
  input: LeaveNeedInput;
};


export type MutationRaiseNeedArgs = {
  input: RaiseNeedInput;
};


export type MutationReopenNeedArgs = {
  input: ReopenNeedInput;
};

/**
 * Something that members need and ask for, counted across people and offices, so that nobody has to ask a hundred times and
 * everybody can read what came of it, and why (rec. 11). For members, staff and our own programs; for everybody else, null.
 */
export type Need = {
  __typename?: 'Need';
  /** Every answer it was ever given, oldest first. */
  answers: Array<NeedAnswer>;
  /** What holds now. Null while nobody has answered, and once it was asked again. */
  currentAnswer?: Maybe<NeedAnswer>;
  /** By which day an answer was promised. Null when none is owed. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When head office was told that the promised day had passed. Null while nothing is overdue. */
  escalatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many promised days have passed without an answer, over its whole life. */
  escalationLevel: Scalars['Int']['output'];
  /** Whether the viewer is one of them. */
  hasJoined: Scalars['Boolean']['output'];
  /** All that happened to it, oldest first. */
  history: Array<NeedChange>;
  /** Starts with `nee_`. */
  id: Scalars['ID']['output'];
  /** Whether it concerns the whole cooperative and not one office. */
  isCooperativeWide: Scalars['Boolean']['output'];
  /** How many people need it, each counted once. */
  joinedCount: Scalars['Int']['output'];
  /** Who they are, in order of joining. Null for all but who looks after the need (staff of its office, head office for one of the whole cooperative) and our own programs. */
  joinings?: Maybe<NeedJoiningConnection>;
  /** Language of title and text. */
  language: Language;
  /** The office it concerns. Null for a need of the whole cooperative, and while the offices service is away. */
  office?: Maybe<Office>;
  /** In how many offices they meet it, as they said when they joined. */
  officeCount: Scalars['Int']['output'];
  /** Who owes the answer. Null when nobody does, and while the offices service is away. */
  owedBy?: Maybe<StaffMember>;
  /** Who raised it. Null when an office wrote down what it was told, while the members service is away, and for viewers who may not see that member. */
  raisedBy?: Maybe<Member>;
  /** The day it was raised. */
  raisedOn: Scalars['LocalDate']['output'];
  /** Where it stands. */
  state: NeedState;
  /** What is needed, and what for. */
  text: Scalars['String']['output'];
  /** IANA zone on whose calendar its days are counted. */
  timeZone: Scalars['String']['output'];
  /** What is needed, in a few words. */
  title: Scalars['String']['output'];
};


/**
 * Something that members need and ask for, counted across people and offices, so that nobody has to ask a hundred times and
 * everybody can read what came of it, and why (rec. 11). For members, staff and our own programs; for everybody else, null.
 */
export type NeedJoiningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a need was answered, and why. */
export type NeedAnswer = {
  __typename?: 'NeedAnswer';
  /** Who gave it. Null while the offices service is away, and for answers of head office's without a person. */
  answeredBy?: Maybe<StaffMember>;
  /** The day it was given. */
  answeredOn: Scalars['LocalDate']['output'];
  /** Starts with `ans_`. */
  id: Scalars['ID']['output'];
  /** Language of the reason. */
  language: Language;
  /** What comes of the need. */
  outcome: NeedOutcome;
  /** Why. Never empty, also when it is yes. */
  reason: Scalars['String']['output'];
};

/** Something that happened to a need. */
export type NeedChange = {
  __typename?: 'NeedChange';
  /** By when an answer was promised. Null unless it was assigned. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What. */
  kind: NeedChangeKind;
  /** The member who did it. Null when it was not a member, while the members service is away, and for viewers who may not see that member. */
  member?: Maybe<Member>;
  /** The day it happened. */
  on: Scalars['LocalDate']['output'];
  /** Why: of an answer and of a reopening. Null for all else. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was written down: later than `on` for what happened before this register existed. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who of the staff did it. Null when it was nobody of the staff, and while the offices service is away. */
  staffMember?: Maybe<StaffMember>;
};

/** What can happen to a need. */
export type NeedChangeKind =
  /** It was answered. */
  | 'ANSWERED'
  /** Somebody was named who owes the answer, by a day. */
  | 'ASSIGNED'
  /** The promised day passed without an answer: head office was told. */
  | 'ESCALATED'
  /** Somebody asked for it first. */
  | 'RAISED'
  /** The answer did not hold: it was asked again. */
  | 'REOPENED';

/** A page of needs. */
export type NeedConnection = {
  __typename?: 'NeedConnection';
  /** In order. */
  edges: Array<NeedEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A need within a page. */
export type NeedEdge = {
  __typename?: 'NeedEdge';
  /** Pass it as `after` to go on behind this one. */
  cursor: Scalars['String']['output'];
  /** The need. */
  node: Need;
};

/** Which needs; what is left out does not narrow. */
export type NeedFilter = {
  /** Those that concern the whole cooperative, when true; wins over `officeCode`. */
  cooperativeWide?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this office. */
  officeCode?: InputMaybe<Scalars['ID']['input']>;
  /** In this state. */
  state?: InputMaybe<NeedState>;
};

/** One person who needs the same. */
export type NeedJoining = {
  __typename?: 'NeedJoining';
  /** When they joined. */
  joinedAt: Scalars['DateTime']['output'];
  /** The member. Null while the members service is away, and for viewers who may not see that member. */
  member?: Maybe<Member>;
  /** The office in which they meet the need. Null when they did not say, and while the offices service is away. */
  office?: Maybe<Office>;
};

/** A page of people who need the same. */
export type NeedJoiningConnection = {
  __typename?: 'NeedJoiningConnection';
  /** In order of joining. */
  edges: Array<NeedJoiningEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A person within a page. */
export type NeedJoiningEdge = {
  __typename?: 'NeedJoiningEdge';
  /** Pass it as `after` to go on behind this one. */
  cursor: Scalars['String']['output'];
  /** The person, and when they joined. */
  node: NeedJoining;
};

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

/** Where a need stands. */
export type NeedState =
  /** It was answered, with a reason. */
  | 'ANSWERED'
  /** Nobody owes an answer yet. */
  | 'OPEN'
  /** Somebody owes an answer by a day. */
  | 'OWED';

/** A local office of the cooperative. */
export type Office = {
  __typename?: 'Office';
  /** Its needs, and those of the whole cooperative, whose present answer was given in that month, by day. Null for whoever is neither member nor staff, and while the governance service is away. */
  answeredNeeds?: Maybe<Array<Need>>;
  /** Three capital letters, such as NAN. */
  code: Scalars['ID']['output'];
  /** Its own needs, last entered first; those of the whole cooperative are in `needs` of the query. Null for whoever is neither member nor staff, and while the governance service is away. */
  needs?: Maybe<NeedConnection>;
};


/** A local office of the cooperative. */
export type OfficeAnsweredNeedsArgs = {
  month: Scalars['YearMonth']['input'];
};


/** A local office of the cooperative. */
export type OfficeNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<NeedState>;
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
  /** What the governance service holds, as JSON: kinds of things, each with a title, the rules under which it is held, fields with labels, and records. */
  governance?: Maybe<Scalars['String']['output']>;
  /** Whose it is. */
  memberId: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** One need. Null when there is none of that id. */
  need?: Maybe<Need>;
  /** Needs of the whole cooperative and of all its offices, last entered first. */
  needs: NeedConnection;
  /** Needs whose answer was promised by a day that has passed, the longest overdue first: all for head office, those of their own offices for others. Looked after each hour. */
  overdueNeeds: NeedConnection;
};


export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOverdueNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  officeCode?: InputMaybe<Scalars['ID']['input']>;
};

/** What is needed, and where. */
export type RaiseNeedInput = {
  /** Made by the client once for each need. */
  idempotencyKey: Scalars['String']['input'];
  /** Language of both. */
  language: Language;
  /** The office it concerns; null for the whole cooperative. */
  officeCode?: InputMaybe<Scalars['ID']['input']>;
  /** The day it was raised, for staff who enter what was asked before; today when left out. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What is needed and what for, at most 4,000 characters. */
  text: Scalars['String']['input'];
  /** In a few words, at most 160 characters. Look first whether somebody asked for the same: joining counts more than a twin. */
  title: Scalars['String']['input'];
};

/** The new need, or why there is none. */
export type RaiseNeedPayload = {
  __typename?: 'RaiseNeedPayload';
  /** Null when refused. */
  need?: Maybe<Need>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Why a need is asked again. */
export type ReopenNeedInput = {
  /** Which need. */
  needId: Scalars['ID']['input'];
  /** The day it was asked again, for staff who enter what happened before; today when left out. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why the answer does not hold, at most 4,000 characters. */
  reason: Scalars['String']['input'];
};

/** The open need, or why it is unchanged. */
export type ReopenNeedPayload = {
  __typename?: 'ReopenNeedPayload';
  /** Null when refused. */
  need?: Maybe<Need>;
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
  Member: Member;
  Need: Need;
  Office: Office;
  PersonalData: PersonalData;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  Need:
    ( { __typename: 'Need' }
    & GraphQLRecursivePick<FederationTypes['Need'], {"id":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"code":true}> );
  PersonalData:
    ( { __typename: 'PersonalData' }
    & GraphQLRecursivePick<FederationTypes['PersonalData'], {"memberId":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AnswerNeedInput: AnswerNeedInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AnswerNeedPayload: ResolverTypeWrapper<Omit<AnswerNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  AssignAnswerInput: AssignAnswerInput;
  AssignAnswerPayload: ResolverTypeWrapper<Omit<AssignAnswerPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  DataCategory: DataCategory;
  DataSubject: DataSubject;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JoinNeedInput: JoinNeedInput;
  JoinNeedPayload: ResolverTypeWrapper<Omit<JoinNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  Language: Language;
  LeaveNeedInput: LeaveNeedInput;
  LeaveNeedPayload: ResolverTypeWrapper<Omit<LeaveNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  LegalBasis: LegalBasis;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalDateTime: ResolverTypeWrapper<Scalars['LocalDateTime']['output']>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  LocalisedTextInput: LocalisedTextInput;
  Member: ResolverTypeWrapper<Omit<Member, 'joinedNeeds'> & { joinedNeeds?: Maybe<ResolversTypes['NeedConnection']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Need: ResolverTypeWrapper<NeedRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  NeedAnswer: ResolverTypeWrapper<AnswerRecord>;
  NeedChange: ResolverTypeWrapper<ChangeRecord>;
  NeedChangeKind: NeedChangeKind;
  NeedConnection: ResolverTypeWrapper<Omit<NeedConnection, 'edges'> & { edges: Array<ResolversTypes['NeedEdge']> }>;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  NeedFilter: NeedFilter;
  NeedJoining: ResolverTypeWrapper<JoiningRecord>;
  NeedJoiningConnection: ResolverTypeWrapper<Omit<NeedJoiningConnection, 'edges'> & { edges: Array<ResolversTypes['NeedJoiningEdge']> }>;
  NeedJoiningEdge: ResolverTypeWrapper<Omit<NeedJoiningEdge, 'node'> & { node: ResolversTypes['NeedJoining'] }>;
  NeedOutcome: NeedOutcome;
  NeedState: NeedState;
  Office: ResolverTypeWrapper<Omit<Office, 'answeredNeeds' | 'needs'> & { answeredNeeds?: Maybe<Array<ResolversTypes['Need']>>, needs?: Maybe<ResolversTypes['NeedConnection']> }>;
  OnErase: OnErase;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalData: ResolverTypeWrapper<PersonalData>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseNeedInput: RaiseNeedInput;
  RaiseNeedPayload: ResolverTypeWrapper<Omit<RaiseNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  ReopenNeedInput: ReopenNeedInput;
  ReopenNeedPayload: ResolverTypeWrapper<Omit<ReopenNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  RetentionRule: RetentionRule;
  Role: Role;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  UserError: ResolverTypeWrapper<UserError>;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnswerNeedInput: AnswerNeedInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AnswerNeedPayload: Omit<AnswerNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  AssignAnswerInput: AssignAnswerInput;
  AssignAnswerPayload: Omit<AssignAnswerPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  DateTime: Scalars['DateTime']['output'];
  JoinNeedInput: JoinNeedInput;
  JoinNeedPayload: Omit<JoinNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  LeaveNeedInput: LeaveNeedInput;
  LeaveNeedPayload: Omit<LeaveNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  LocalDate: Scalars['LocalDate']['output'];
  LocalDateTime: Scalars['LocalDateTime']['output'];
  LocalisedText: LocalisedText;
  LocalisedTextInput: LocalisedTextInput;
  Member: Omit<Member, 'joinedNeeds'> & { joinedNeeds?: Maybe<ResolversParentTypes['NeedConnection']> } | FederationReferenceTypes['Member'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Need: NeedRecord;
  Boolean: Scalars['Boolean']['output'];
  NeedAnswer: AnswerRecord;
  NeedChange: ChangeRecord;
  NeedConnection: Omit<NeedConnection, 'edges'> & { edges: Array<ResolversParentTypes['NeedEdge']> };
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  NeedFilter: NeedFilter;
  NeedJoining: JoiningRecord;
  NeedJoiningConnection: Omit<NeedJoiningConnection, 'edges'> & { edges: Array<ResolversParentTypes['NeedJoiningEdge']> };
  NeedJoiningEdge: Omit<NeedJoiningEdge, 'node'> & { node: ResolversParentTypes['NeedJoining'] };
  Office: Omit<Office, 'answeredNeeds' | 'needs'> & { answeredNeeds?: Maybe<Array<ResolversParentTypes['Need']>>, needs?: Maybe<ResolversParentTypes['NeedConnection']> } | FederationReferenceTypes['Office'];
  PageInfo: PageInfo;
  PersonalData: PersonalData | FederationReferenceTypes['PersonalData'];
  Query: Record<PropertyKey, never>;
  RaiseNeedInput: RaiseNeedInput;
  RaiseNeedPayload: Omit<RaiseNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  ReopenNeedInput: ReopenNeedInput;
  ReopenNeedPayload: Omit<ReopenNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  StaffMember: StaffMember;
  UserError: UserError;
  YearMonth: Scalars['YearMonth']['output'];
};

export type AccessDirectiveArgs = {
  to: Array<Role>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = GovernanceContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PiiDirectiveArgs = {
  basis?: Maybe<LegalBasis>;
  category: DataCategory;
  of?: DataSubject;
  onErase?: Maybe<OnErase>;
  retention?: Maybe<RetentionRule>;
};

export type PiiDirectiveResolver<Result, Parent, ContextType = GovernanceContext, Args = PiiDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AnswerNeedPayloadResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['AnswerNeedPayload'] = ResolversParentTypes['AnswerNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignAnswerPayloadResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['AssignAnswerPayload'] = ResolversParentTypes['AssignAnswerPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type JoinNeedPayloadResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['JoinNeedPayload'] = ResolversParentTypes['JoinNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeaveNeedPayloadResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['LeaveNeedPayload'] = ResolversParentTypes['LeaveNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalDateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDateTime'], any> {
  name: 'LocalDateTime';
}

export type LocalisedTextResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedNeeds?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, Partial<MemberJoinedNeedsArgs>>;
};

export type MutationResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerNeed?: Resolver<ResolversTypes['AnswerNeedPayload'], ParentType, ContextType, RequireFields<MutationAnswerNeedArgs, 'input'>>;
  assignAnswer?: Resolver<ResolversTypes['AssignAnswerPayload'], ParentType, ContextType, RequireFields<MutationAssignAnswerArgs, 'input'>>;
  joinNeed?: Resolver<ResolversTypes['JoinNeedPayload'], ParentType, ContextType, RequireFields<MutationJoinNeedArgs, 'input'>>;
  leaveNeed?: Resolver<ResolversTypes['LeaveNeedPayload'], ParentType, ContextType, RequireFields<MutationLeaveNeedArgs, 'input'>>;
  raiseNeed?: Resolver<ResolversTypes['RaiseNeedPayload'], ParentType, ContextType, RequireFields<MutationRaiseNeedArgs, 'input'>>;
  reopenNeed?: Resolver<ResolversTypes['ReopenNeedPayload'], ParentType, ContextType, RequireFields<MutationReopenNeedArgs, 'input'>>;
};

export type NeedResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need'], FederationReferenceType extends FederationReferenceTypes['Need'] = FederationReferenceTypes['Need']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Need']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['NeedAnswer']>, ParentType, ContextType>;
  currentAnswer?: Resolver<Maybe<ResolversTypes['NeedAnswer']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  escalatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalationLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasJoined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['NeedChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCooperativeWide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joinedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joinings?: Resolver<Maybe<ResolversTypes['NeedJoiningConnection']>, ParentType, ContextType, Partial<NeedJoiningsArgs>>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  officeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  raisedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeedState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeedAnswerResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['NeedAnswer'] = ResolversParentTypes['NeedAnswer']> = {
  answeredBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  answeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['NeedOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeedChangeResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['NeedChange'] = ResolversParentTypes['NeedChange']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NeedChangeKind'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type NeedJoiningResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['NeedJoining'] = ResolversParentTypes['NeedJoining']> = {
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
};

export type NeedJoiningConnectionResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['NeedJoiningConnection'] = ResolversParentTypes['NeedJoiningConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeedJoiningEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NeedJoiningEdgeResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['NeedJoiningEdge'] = ResolversParentTypes['NeedJoiningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NeedJoining'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answeredNeeds?: Resolver<Maybe<Array<ResolversTypes['Need']>>, ParentType, ContextType, RequireFields<OfficeAnsweredNeedsArgs, 'month'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, Partial<OfficeNeedsArgs>>;
};

export type PageInfoResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData'], FederationReferenceType extends FederationReferenceTypes['PersonalData'] = FederationReferenceTypes['PersonalData']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonalData']> | FederationReferenceType, FederationReferenceType, ContextType>;
  governance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedArgs, 'id'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, Partial<QueryNeedsArgs>>;
  overdueNeeds?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, Partial<QueryOverdueNeedsArgs>>;
};

export type RaiseNeedPayloadResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['RaiseNeedPayload'] = ResolversParentTypes['RaiseNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenNeedPayloadResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['ReopenNeedPayload'] = ResolversParentTypes['ReopenNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GovernanceContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = GovernanceContext> = {
  AnswerNeedPayload?: AnswerNeedPayloadResolvers<ContextType>;
  AssignAnswerPayload?: AssignAnswerPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  JoinNeedPayload?: JoinNeedPayloadResolvers<ContextType>;
  LeaveNeedPayload?: LeaveNeedPayloadResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalDateTime?: GraphQLScalarType;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedAnswer?: NeedAnswerResolvers<ContextType>;
  NeedChange?: NeedChangeResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  NeedJoining?: NeedJoiningResolvers<ContextType>;
  NeedJoiningConnection?: NeedJoiningConnectionResolvers<ContextType>;
  NeedJoiningEdge?: NeedJoiningEdgeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaiseNeedPayload?: RaiseNeedPayloadResolvers<ContextType>;
  ReopenNeedPayload?: ReopenNeedPayloadResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = GovernanceContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  pii?: PiiDirectiveResolver<any, any, ContextType>;
};
