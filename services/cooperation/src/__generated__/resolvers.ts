/* Made by `npm run generate` from the schema; edit the schema instead. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Gathering as GatheringRecord, Gathering as CoDevelopmentRecord } from '../gatherings/gathering.store.ts';
import type { Responsibility as ResponsibilityRecord } from '../gatherings/gathering.rules.ts';
import type { GatheringSeries as SeriesRecord } from '../series/series.store.ts';
import type { RegistrationParent, MemberParent } from '../registrations/registration.resolvers.ts';
import type { Problem as ProblemRecord } from '../co-development/problem.store.ts';
import type { Calendar as CalendarRecord } from '../calendar/find-calendar.ts';
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
  /** Whether members bring problems to it and help each other (rec. 7.2): without two problems on the day before it is postponed. */
  isCoDevelopment?: InputMaybe<Scalars['Boolean']['input']>;
  /** Language of these texts. */
  language: Language;
  /** The office that supports it. */
  officeCode: Scalars['ID']['input'];
  /** How many may come to the place, 1 to 10,000. Null for no limit. */
  onSitePlaces?: InputMaybe<Scalars['Int']['input']>;
  /** Where to go; needed unless there is a `remoteLink`. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Where to join from afar, https; needed unless there is a `place`. */
  remoteLink?: InputMaybe<Scalars['String']['input']>;
  /** How many may join from afar, 1 to 10,000. Null for no limit. */
  remotePlaces?: InputMaybe<Scalars['Int']['input']>;
  /** Each of the four tasks at least once, by two or more different people. */
  responsibilities: Array<ResponsibilityInput>;
  /** When it begins, on the clock on the wall there. */
  startsAtLocal: Scalars['LocalDateTime']['input'];
  /** Whom it is brought to first; everybody may come all the same. */
  targetAudience?: InputMaybe<TargetAudienceInput>;
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

/** What each gathering of the series has, and when it comes. */
export type AnnounceSeriesInput = {
  /** What is it for? At most 1,000 characters. */
  aim: Scalars['String']['input'];
  /** 15 minutes to 7 days. */
  durationMinutes: Scalars['Int']['input'];
  /** What becomes of one on a public holiday. */
  holidayRule: HolidayRule;
  /** Whether members bring problems to them and help each other (rec. 7.2). */
  isCoDevelopment?: InputMaybe<Scalars['Boolean']['input']>;
  /** Language of these texts. */
  language: Language;
  /** The office that supports it; the holidays are those of its country. */
  officeCode: Scalars['ID']['input'];
  /** How many may come to the place, 1 to 10,000. Null for no limit. */
  onSitePlaces?: InputMaybe<Scalars['Int']['input']>;
  /** Where to go; needed unless there is a `remoteLink`. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Where to join from afar, https; needed unless there is a `place`. */
  remoteLink?: InputMaybe<Scalars['String']['input']>;
  /** How many may join from afar, 1 to 10,000. Null for no limit. */
  remotePlaces?: InputMaybe<Scalars['Int']['input']>;
  /** Each of the four tasks at least once, by two or more different people. */
  responsibilities: Array<ResponsibilityInput>;
  /** RFC 5545 without DTSTART, FREQ one of WEEKLY, MONTHLY, YEARLY, with INTERVAL, COUNT, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, WKST; at most 106 gatherings in the first year: `FREQ=MONTHLY;BYDAY=3MO`. */
  rule: Scalars['String']['input'];
  /** The first comes on this day or after it, and each at this time of the day on the wall there. */
  startsAtLocal: Scalars['LocalDateTime']['input'];
  /** Whom it is brought to first; everybody may come all the same. */
  targetAudience?: InputMaybe<TargetAudienceInput>;
  /** IANA zone of the place. */
  timeZone: Scalars['String']['input'];
  /** A short name, at most 120 characters. */
  title: Scalars['String']['input'];
  /** What is it? At most 1,000 characters. */
  whatItIs: Scalars['String']['input'];
  /** What will we do there? At most 1,000 characters. */
  whatWeWillDo: Scalars['String']['input'];
};

/** The new series, or why there is none. */
export type AnnounceSeriesPayload = {
  __typename?: 'AnnounceSeriesPayload';
  /** Null when refused. */
  series?: Maybe<GatheringSeries>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** What to help with, and where. */
export type BringProblemInput = {
  /** Which co-development. */
  gatheringId: Scalars['ID']['input'];
  /** In one's own words, at most 1,000 characters. */
  text: Scalars['String']['input'];
};

/** The co-development, or why the problem is not part of it. */
export type BringProblemPayload = {
  __typename?: 'BringProblemPayload';
  /** Null when refused. */
  gathering?: Maybe<Gathering>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** The gatherings of an office, as a member's calendar program shows them. */
export type Calendar = {
  __typename?: 'Calendar';
  /** Those of the last three and the next twelve months, cancelled ones too, in order of beginning; at most 500. */
  gatherings: Array<Gathering>;
  /** Of which office. */
  officeCode: Scalars['ID']['output'];
};

/** What a calendar program subscribes to. */
export type CalendarFeed = {
  __typename?: 'CalendarFeed';
  /** Below the gateway's public address: `/calendar/NAN.ics?token=…`. Whoever knows it reads the calendar; it is the member's own. */
  path: Scalars['String']['output'];
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

/** What changes, and from which gathering on; what is left out stays. */
export type ChangeSeriesInput = {
  /** What is it for? */
  aim?: InputMaybe<Scalars['String']['input']>;
  /** 15 minutes to 7 days. */
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** One of the series. */
  gatheringId: Scalars['ID']['input'];
  /** Where to go; null for remotely only. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Where to join from afar, https; null for on site only. */
  remoteLink?: InputMaybe<Scalars['String']['input']>;
  /** How much of it. */
  scope: SeriesScope;
  /** When they begin, on the wall there: `09:00`. */
  startTime?: InputMaybe<Scalars['String']['input']>;
  /** A short name. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** What is it? */
  whatItIs?: InputMaybe<Scalars['String']['input']>;
  /** What will we do there? */
  whatWeWillDo?: InputMaybe<Scalars['String']['input']>;
};

/** The changed series, or why it stays as it was. */
export type ChangeSeriesPayload = {
  __typename?: 'ChangeSeriesPayload';
  /** Null when refused. */
  series?: Maybe<GatheringSeries>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** A time at which members bring a problem and the others help them. Whoever leads it brings none. */
export type CoDevelopment = {
  __typename?: 'CoDevelopment';
  /** The problems, oldest first. Null for everybody but those who bring one, who lead it, and who have a place: they stay in the session. */
  problems?: Maybe<Array<Problem>>;
  /** How many have been brought. */
  problemsFound: Scalars['Int']['output'];
  /** How many problems it takes place with; with fewer on the day before it is postponed. */
  problemsWanted: Scalars['Int']['output'];
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

/** How much of a series is called off, and why. */
export type EndSeriesInput = {
  /** One of the series. */
  gatheringId: Scalars['ID']['input'];
  /** Told to everybody, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** How much of it. */
  scope: SeriesScope;
};

/** The ended series, or why it goes on. */
export type EndSeriesPayload = {
  __typename?: 'EndSeriesPayload';
  /** Null when refused. */
  series?: Maybe<GatheringSeries>;
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
  /** What a co-development needs beside what every gathering has (rec. 7.2). Null for other gatherings. */
  coDevelopment?: Maybe<CoDevelopment>;
  /** How long, in minutes. */
  durationMinutes: Scalars['Int']['output'];
  /** When it ends, in UTC. */
  endsAt: Scalars['DateTime']['output'];
  /** Starts with `gat_`. */
  id: Scalars['ID']['output'];
  /** Language of the title and of the answers, and usually of the gathering. */
  language: Language;
  /** The viewer's own registration, of whatever state. Null for whoever never asked for a place. */
  myRegistration?: Maybe<Registration>;
  /** The office that supports it. Null while the offices service is away. */
  office?: Maybe<Office>;
  /** Places at the place. Null when it is held remotely only. */
  onSitePlaces?: Maybe<Places>;
  /** The day that the series' rule names it by, which stays when a holiday or somebody moves it. Null for a single gathering. */
  originalOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Where to go. Null when it is held remotely only. */
  place?: Maybe<Scalars['String']['output']>;
  /** What came of it. Null while nobody has written it. */
  recap?: Maybe<Recap>;
  /** Who comes and who waits, or did when it was called off, in the order of asking. Null for viewers who are not registered, answer for nothing there, and are no staff of its office. */
  registrations?: Maybe<RegistrationConnection>;
  /** Where to join from afar, https. Null when it is held on site only. */
  remoteLink?: Maybe<Scalars['String']['output']>;
  /** Places by the link. Null when it is held on site only. */
  remotePlaces?: Maybe<Places>;
  /** Who is answerable for what (rec. 9): each of the four tasks at least once, by two or more different people. */
  responsibilities: Array<Responsibility>;
  /** How often it was moved, changed with its series or called off. */
  revision: Scalars['Int']['output'];
  /** The series that it is an occurrence of. Null for a single gathering. */
  series?: Maybe<GatheringSeries>;
  /** When it begins, in UTC. A wall time that a change to winter time brings twice means the first. */
  startsAt: Scalars['DateTime']['output'];
  /** What the clock on the wall says when it begins. With `timeZone` it is the truth; `startsAt` is derived of both. */
  startsAtLocal: Scalars['LocalDateTime']['output'];
  /** Whether it takes place, as far as is known. */
  state: GatheringState;
  /** Whom it is brought to first. */
  targetAudience: TargetAudience;
  /** IANA zone of the place, such as Europe/Paris. */
  timeZone: Scalars['String']['output'];
  /** A short name. */
  title: Scalars['String']['output'];
  /** First answer of every announcement (rec. 9): what is it? */
  whatItIs: Scalars['String']['output'];
  /** Third answer: what will we do there? */
  whatWeWillDo: Scalars['String']['output'];
};


/**
 * A time that members spend together: a trade meeting, a visit, a shared meal, a debate (rec. 7, 8.1). Open to the members
 * of every office; for everybody else, null.
 */
export type GatheringRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Gatherings that come again by a rule, such as the breakfast of the third Monday (rec. 7.3). Each of them is a gathering like any other, announced twelve months ahead. */
export type GatheringSeries = {
  __typename?: 'GatheringSeries';
  /** How long each lasts, in minutes. */
  durationMinutes: Scalars['Int']['output'];
  /** From this day of the rule on there are none. Null while it goes on. */
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its gatherings that begin at or after `from` and before `until`, in order of beginning, of every state unless one is named. */
  gatherings: GatheringConnection;
  /** What becomes of one that falls on a public holiday of the office's country. */
  holidayRule: HolidayRule;
  /** Starts with `ser_`. */
  id: Scalars['ID']['output'];
  /** The office that supports it. Null while the offices service is away. */
  office?: Maybe<Office>;
  /** Where to go. Null when it is held remotely only. */
  place?: Maybe<Scalars['String']['output']>;
  /** When it comes, RFC 5545 without DTSTART: `FREQ=MONTHLY;BYDAY=3MO`. */
  rule: Scalars['String']['output'];
  /** When they begin, on the wall there: `08:30`. */
  startTime: Scalars['String']['output'];
  /** IANA zone of the place. */
  timeZone: Scalars['String']['output'];
  /** The name of those that are ahead. */
  title: Scalars['String']['output'];
};


/** Gatherings that come again by a rule, such as the breakfast of the third Monday (rec. 7.3). Each of them is a gathering like any other, announced twelve months ahead. */
export type GatheringSeriesGatheringsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  state?: InputMaybe<GatheringState>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Whether a gathering takes place. */
export type GatheringState =
  /** It takes place, or took place. */
  | 'ANNOUNCED'
  /** It does not take place; the reason is kept, and shown. */
  | 'CANCELLED'
  /** It does not take place on that day and waits for a new one (`rescheduleGathering`): a co-development that lacked problems on the day before. Places stay taken. */
  | 'POSTPONED';

/** What becomes of a gathering that the rule puts on a public holiday. */
export type HolidayRule =
  /** It is held on the same weekday of the next week that has no holiday there. */
  | 'NEXT_WEEK'
  /** It is held on the next day that is neither a holiday nor part of a weekend. */
  | 'NEXT_WORKING_DAY'
  /** It falls away. */
  | 'SKIP';

/** A language of the platform. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR'
  /** Dutch. */
  | 'NL';

/** Which gathering the viewer does not come to. */
export type LeaveSeatInput = {
  /** Which gathering. */
  gatheringId: Scalars['ID']['input'];
};

/** The place that was given up, or why nothing changed. */
export type LeaveSeatPayload = {
  __typename?: 'LeaveSeatPayload';
  /** Null when refused. */
  registration?: Maybe<Registration>;
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
  /** The office that the member belongs to now. */
  office?: Maybe<Office>;
  /** Their registrations of every state, the latest first: all of them for the member and head office, those at gatherings of their own office for advisors. Null for other members. */
  registrations?: Maybe<RegistrationConnection>;
  /** What the member does for a living. */
  trades: Array<Trade>;
};


/** A member of the cooperative. */
export type MemberRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a picture to a recap; for members who carry the gathering and staff of its office. Refuses with UNKNOWN_RECAP, IMAGE_RIGHTS_MISSING, ALT_MISSING, TEXT_TOO_LONG, PHOTO_TOO_LARGE, INVALID_PHOTO, TOO_MANY_PHOTOS. */
  addRecapPhoto: AddRecapPhotoPayload;
  /** Announces a gathering. Members announce what they have a task in; staff announce for their office, and may record one that has already taken place. Refuses with ANSWER_MISSING, TEXT_MISSING, TEXT_TOO_LONG, UNKNOWN_OFFICE, UNKNOWN_TIME_ZONE, NONEXISTENT_LOCAL_TIME, STARTS_IN_PAST, INVALID_DURATION, INVALID_PLACES, AUDIENCE_TOO_LONG, PLACE_MISSING, INVALID_LINK, UNKNOWN_PERSON, TASK_UNASSIGNED, NEEDS_TWO_PEOPLE. */
  announceGathering: AnnounceGatheringPayload;
  /** Announces a series and its gatherings of the next twelve months. Members announce what they have a task in, staff for their office. Refuses with ANSWER_MISSING, TEXT_MISSING, TEXT_TOO_LONG, UNKNOWN_OFFICE, UNKNOWN_TIME_ZONE, NONEXISTENT_LOCAL_TIME, STARTS_IN_PAST, INVALID_DURATION, INVALID_PLACES, AUDIENCE_TOO_LONG, PLACE_MISSING, INVALID_LINK, UNKNOWN_PERSON, TASK_UNASSIGNED, NEEDS_TWO_PEOPLE, INVALID_RECURRENCE. */
  announceSeries: AnnounceSeriesPayload;
  /** Brings the viewer's problem to a co-development. Refuses with UNKNOWN_GATHERING, GATHERING_CANCELLED, GATHERING_BEGUN, NOT_CO_DEVELOPMENT, FACILITATOR_PRESENTS, TEXT_MISSING, TEXT_TOO_LONG, PROBLEMS_COMPLETE, PROBLEM_EXISTS. */
  bringProblem: BringProblemPayload;
  /** Calls a gathering off that has not begun, with a reason that everybody reads; for members who carry it and staff of its office. Refuses with UNKNOWN_GATHERING, GATHERING_CANCELLED, GATHERING_BEGUN, TEXT_MISSING, TEXT_TOO_LONG. */
  cancelGathering: CancelGatheringPayload;
  /** Changes gatherings of a series that have not begun, for members who carry the named one and staff of its office. Those moved or called off by themselves stay as they are; the days stay. Refuses with UNKNOWN_GATHERING, NOT_IN_SERIES, SERIES_ENDED, ANSWER_MISSING, TEXT_MISSING, TEXT_TOO_LONG, INVALID_START_TIME, NONEXISTENT_LOCAL_TIME, STARTS_IN_PAST, INVALID_DURATION, PLACE_MISSING, PLACES_TAKEN, INVALID_LINK. */
  changeSeries: ChangeSeriesPayload;
  /** Calls gatherings of a series off that have not begun, moved ones too, and announces no more of them. Refuses with UNKNOWN_GATHERING, NOT_IN_SERIES, SERIES_ENDED, TEXT_MISSING, TEXT_TOO_LONG. */
  endSeries: EndSeriesPayload;
  /** Gives the viewer's own place up, to whoever has waited longest for one like it. Refuses with UNKNOWN_GATHERING, GATHERING_CANCELLED, GATHERING_BEGUN, NOT_REGISTERED. */
  leaveSeat: LeaveSeatPayload;
  /** Tells what came of a gathering, once it has begun; for members who carry it and staff of its office. Refuses with UNKNOWN_GATHERING, GATHERING_CANCELLED, GATHERING_NOT_BEGUN, TEXT_MISSING, TEXT_TOO_LONG, LESSON_MISSING, RECAP_EXISTS. */
  publishRecap: PublishRecapPayload;
  /** Takes a picture out of a recap for good, such as when someone on it no longer agrees; for members who carry the gathering and staff of its office. Refuses with UNKNOWN_PHOTO. */
  removeRecapPhoto: RemoveRecapPhotoPayload;
  /** Moves a gathering that has not begun, for members who carry it and staff of its office. What is left out stays. Refuses with UNKNOWN_GATHERING, GATHERING_CANCELLED, GATHERING_BEGUN, TEXT_TOO_LONG, NONEXISTENT_LOCAL_TIME, STARTS_IN_PAST, INVALID_DURATION, PLACE_MISSING, PLACES_TAKEN, INVALID_LINK. */
  rescheduleGathering: RescheduleGatheringPayload;
  /** Takes a place, or one on the waiting list when all are taken. Open to every member of every office (rec. 3.3). Refuses with UNKNOWN_GATHERING, GATHERING_CANCELLED, GATHERING_POSTPONED, GATHERING_BEGUN, NOT_HELD_REMOTELY, NOT_HELD_ON_SITE, ALREADY_REGISTERED, IDEMPOTENCY_KEY_REUSED. */
  takeSeat: TakeSeatPayload;
  /** Takes the viewer's problem back. Refuses with UNKNOWN_GATHERING, GATHERING_CANCELLED, GATHERING_BEGUN, NOT_CO_DEVELOPMENT, NO_PROBLEM. */
  withdrawProblem: WithdrawProblemPayload;
};


export type MutationAddRecapPhotoArgs = {
  input: AddRecapPhotoInput;
};


export type MutationAnnounceGatheringArgs = {
  input: AnnounceGatheringInput;
};


export type MutationAnnounceSeriesArgs = {
  input: AnnounceSeriesInput;
};


export type MutationBringProblemArgs = {
  input: BringProblemInput;
};


export type MutationCancelGatheringArgs = {
  input: CancelGatheringInput;
};


export type MutationChangeSeriesArgs = {
  input: ChangeSeriesInput;
};


export type MutationEndSeriesArgs = {
  input: EndSeriesInput;
};


export type MutationLeaveSeatArgs = {
  input: LeaveSeatInput;
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


export type MutationTakeSeatArgs = {
  input: TakeSeatInput;
};


export type MutationWithdrawProblemArgs = {
  input: WithdrawProblemInput;
};

/** A local office, which supports what members carry (rec. 7.1). */
export type Office = {
  __typename?: 'Office';
  /** Three capital letters, such as NAN. */
  code: Scalars['ID']['output'];
  /** Its series that go on, the oldest first. Null for whoever is neither member nor staff, and while the cooperation service is away. */
  gatheringSeries?: Maybe<Array<GatheringSeries>>;
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
  /** What the cooperation service holds, as JSON: kinds of things, each with a title, the rules under which it is held, fields with labels, and records. */
  cooperation?: Maybe<Scalars['String']['output']>;
  /** Whose it is. */
  memberId: Scalars['ID']['output'];
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

/** Places of one kind. */
export type Places = {
  __typename?: 'Places';
  /** How many there are. Null for no limit. */
  limit?: Maybe<Scalars['Int']['output']>;
  /** How many are taken. */
  taken: Scalars['Int']['output'];
  /** How many people wait for one. */
  waiting: Scalars['Int']['output'];
};

/** What a member wants help with. */
export type Problem = {
  __typename?: 'Problem';
  /** Starts with `prb_`. */
  id: Scalars['ID']['output'];
  /** Who brings it. Null while the members service is away, and for viewers who may not see that member. */
  member?: Maybe<Member>;
  /** In their own words. */
  text: Scalars['String']['output'];
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
  /** What stands behind such an address; the token in it decides, not who asks. Null for a token that we did not make. */
  calendar?: Maybe<Calendar>;
  /** One gathering. Null when there is none of that id. */
  gathering?: Maybe<Gathering>;
  /** One series. Null when there is none of that id. */
  gatheringSeries?: Maybe<GatheringSeries>;
  /** Gatherings of the whole cooperative, in order of beginning: nobody is kept from those of another office (rec. 3.3). */
  gatherings: GatheringConnection;
  /** The viewer's own address of an office's calendar; of any office (rec. 3.3). Null for an office that does not exist. */
  myCalendarFeed?: Maybe<CalendarFeed>;
  /** A picture of a published recap; public, since mails show it. Null when there is none, or it was removed. */
  photo?: Maybe<PhotoFile>;
  /** One registration. Null when there is none of that id, and for viewers who may not see who comes to its gathering. */
  registration?: Maybe<Registration>;
};


export type QueryCalendarArgs = {
  token: Scalars['String']['input'];
};


export type QueryGatheringArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGatheringSeriesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGatheringsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GatheringFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyCalendarFeedArgs = {
  officeCode: Scalars['ID']['input'];
};


export type QueryPhotoArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegistrationArgs = {
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

/** A member's place at one gathering, or on its waiting list. For those who may not see who comes there is none. */
export type Registration = {
  __typename?: 'Registration';
  /** What it is for. */
  gathering: Gathering;
  /** Starts with `reg_`. */
  id: Scalars['ID']['output'];
  /** Who. Null while the members service is away, and for viewers who may not see that member. */
  member?: Maybe<Member>;
  /** Why the gathering was not brought to this member's attention, in words for them: whom it is meant for first never decides who may come (rec. 3.3). Null when it is meant for them too, while the members service is away, and for everybody but the member. */
  notPushedBecause?: Maybe<Scalars['String']['output']>;
  /** When somebody else's leaving gave them the place. Null for whoever did not wait for it. */
  promotedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which kind of place. */
  seat: Seat;
  /** Whether there is one. */
  state: RegistrationState;
  /** When the place was asked for; after having left, when it was asked for again. */
  takenAt: Scalars['DateTime']['output'];
  /** Place in the waiting list of that kind of seat, from 1. Null for whoever does not wait. */
  waitingRank?: Maybe<Scalars['Int']['output']>;
};

/** A page of registrations. */
export type RegistrationConnection = {
  __typename?: 'RegistrationConnection';
  /** In the order that the list is asked for. */
  edges: Array<RegistrationEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A registration within a page. */
export type RegistrationEdge = {
  __typename?: 'RegistrationEdge';
  /** Pass it as `after` to go on behind this one. */
  cursor: Scalars['String']['output'];
  /** The registration. */
  node: Registration;
};

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

/** Where somebody takes part. */
export type Seat =
  /** At the place. */
  | 'ON_SITE'
  /** By the link. */
  | 'REMOTE';

/** How much of a series a change is about; for a single gathering there are `rescheduleGathering` and `cancelGathering`. */
export type SeriesScope =
  /** All that have not begun. */
  | 'ALL'
  /** The named gathering and those after it. */
  | 'FOLLOWING';

/** Someone who works for an office. */
export type StaffMember = {
  __typename?: 'StaffMember';
  /** Starts with `stf_`. */
  id: Scalars['ID']['output'];
};

/** Which place, at which gathering. */
export type TakeSeatInput = {
  /** Which gathering. */
  gatheringId: Scalars['ID']['input'];
  /** Chosen by the client for this one wish: asked again with the same key, the answer is the same and nothing happens twice. */
  idempotencyKey: Scalars['String']['input'];
  /** Which kind of place. */
  seat: Seat;
};

/** The place, or why there is none. */
export type TakeSeatPayload = {
  __typename?: 'TakeSeatPayload';
  /** Null when refused. */
  registration?: Maybe<Registration>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Whom a gathering is brought to first. A recommendation: nobody is refused for being outside (rec. 3.3). */
export type TargetAudience = {
  __typename?: 'TargetAudience';
  /** Members of these offices. Empty for all. */
  officeCodes: Array<Scalars['ID']['output']>;
  /** Members with one of these trades. Empty for all. */
  trades: Array<Scalars['String']['output']>;
};

/** Whom a gathering is brought to first; what is left out means everybody. */
export type TargetAudienceInput = {
  /** Members of these offices, at most 20. */
  officeCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Members with one of these trades, at most 20. */
  trades?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** An activity of a member. */
export type Trade = {
  __typename?: 'Trade';
  /** As it was written. */
  name: Scalars['String']['output'];
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

/** Where to take the problem back. */
export type WithdrawProblemInput = {
  /** Which co-development. */
  gatheringId: Scalars['ID']['input'];
};

/** The co-development, or why nothing changed. */
export type WithdrawProblemPayload = {
  __typename?: 'WithdrawProblemPayload';
  /** Null when refused. */
  gathering?: Maybe<Gathering>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
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
  GatheringSeries: GatheringSeries;
  Member: Member;
  Office: Office;
  PersonalData: PersonalData;
  Recap: Recap;
  Registration: Registration;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Gathering:
    ( { __typename: 'Gathering' }
    & GraphQLRecursivePick<FederationTypes['Gathering'], {"id":true}> );
  GatheringSeries:
    ( { __typename: 'GatheringSeries' }
    & GraphQLRecursivePick<FederationTypes['GatheringSeries'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"code":true}> );
  PersonalData:
    ( { __typename: 'PersonalData' }
    & GraphQLRecursivePick<FederationTypes['PersonalData'], {"memberId":true}> );
  Recap:
    ( { __typename: 'Recap' }
    & GraphQLRecursivePick<FederationTypes['Recap'], {"id":true}> );
  Registration:
    ( { __typename: 'Registration' }
    & GraphQLRecursivePick<FederationTypes['Registration'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Registration'], {"member":{"office":{"code":true},"trades":{"name":true}}}> ) );
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
  AnnounceSeriesInput: AnnounceSeriesInput;
  AnnounceSeriesPayload: ResolverTypeWrapper<Omit<AnnounceSeriesPayload, 'series'> & { series?: Maybe<ResolversTypes['GatheringSeries']> }>;
  BringProblemInput: BringProblemInput;
  BringProblemPayload: ResolverTypeWrapper<Omit<BringProblemPayload, 'gathering'> & { gathering?: Maybe<ResolversTypes['Gathering']> }>;
  Calendar: ResolverTypeWrapper<CalendarRecord>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeed>;
  CancelGatheringInput: CancelGatheringInput;
  CancelGatheringPayload: ResolverTypeWrapper<Omit<CancelGatheringPayload, 'gathering'> & { gathering?: Maybe<ResolversTypes['Gathering']> }>;
  ChangeSeriesInput: ChangeSeriesInput;
  ChangeSeriesPayload: ResolverTypeWrapper<Omit<ChangeSeriesPayload, 'series'> & { series?: Maybe<ResolversTypes['GatheringSeries']> }>;
  CoDevelopment: ResolverTypeWrapper<CoDevelopmentRecord>;
  DataCategory: DataCategory;
  DataSubject: DataSubject;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EndSeriesInput: EndSeriesInput;
  EndSeriesPayload: ResolverTypeWrapper<Omit<EndSeriesPayload, 'series'> & { series?: Maybe<ResolversTypes['GatheringSeries']> }>;
  Gathering: ResolverTypeWrapper<GatheringRecord>;
  GatheringConnection: ResolverTypeWrapper<Omit<GatheringConnection, 'edges'> & { edges: Array<ResolversTypes['GatheringEdge']> }>;
  GatheringEdge: ResolverTypeWrapper<Omit<GatheringEdge, 'node'> & { node: ResolversTypes['Gathering'] }>;
  GatheringFilter: GatheringFilter;
  GatheringSeries: ResolverTypeWrapper<SeriesRecord>;
  GatheringState: GatheringState;
  HolidayRule: HolidayRule;
  Language: Language;
  LeaveSeatInput: LeaveSeatInput;
  LeaveSeatPayload: ResolverTypeWrapper<Omit<LeaveSeatPayload, 'registration'> & { registration?: Maybe<ResolversTypes['Registration']> }>;
  LegalBasis: LegalBasis;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalDateTime: ResolverTypeWrapper<Scalars['LocalDateTime']['output']>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  LocalisedTextInput: LocalisedTextInput;
  Member: ResolverTypeWrapper<MemberParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Office: ResolverTypeWrapper<Omit<Office, 'gatheringSeries' | 'gatherings' | 'recaps'> & { gatheringSeries?: Maybe<Array<ResolversTypes['GatheringSeries']>>, gatherings?: Maybe<ResolversTypes['GatheringConnection']>, recaps?: Maybe<Array<ResolversTypes['Recap']>> }>;
  OnErase: OnErase;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonalData: ResolverTypeWrapper<PersonalData>;
  Photo: ResolverTypeWrapper<PhotoRecord>;
  PhotoFile: ResolverTypeWrapper<PhotoFile>;
  Places: ResolverTypeWrapper<Places>;
  Problem: ResolverTypeWrapper<ProblemRecord>;
  PublishRecapInput: PublishRecapInput;
  PublishRecapPayload: ResolverTypeWrapper<Omit<PublishRecapPayload, 'recap'> & { recap?: Maybe<ResolversTypes['Recap']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recap: ResolverTypeWrapper<RecapRecord>;
  RecapOutcome: RecapOutcome;
  Registration: ResolverTypeWrapper<RegistrationParent>;
  RegistrationConnection: ResolverTypeWrapper<Omit<RegistrationConnection, 'edges'> & { edges: Array<ResolversTypes['RegistrationEdge']> }>;
  RegistrationEdge: ResolverTypeWrapper<Omit<RegistrationEdge, 'node'> & { node: ResolversTypes['Registration'] }>;
  RegistrationState: RegistrationState;
  RemoveRecapPhotoInput: RemoveRecapPhotoInput;
  RemoveRecapPhotoPayload: ResolverTypeWrapper<Omit<RemoveRecapPhotoPayload, 'recap'> & { recap?: Maybe<ResolversTypes['Recap']> }>;
  RescheduleGatheringInput: RescheduleGatheringInput;
  RescheduleGatheringPayload: ResolverTypeWrapper<Omit<RescheduleGatheringPayload, 'gathering'> & { gathering?: Maybe<ResolversTypes['Gathering']> }>;
  Responsibility: ResolverTypeWrapper<ResponsibilityRecord>;
  ResponsibilityInput: ResponsibilityInput;
  ResponsibilityTask: ResponsibilityTask;
  RetentionRule: RetentionRule;
  Role: Role;
  Seat: Seat;
  SeriesScope: SeriesScope;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  TakeSeatInput: TakeSeatInput;
  TakeSeatPayload: ResolverTypeWrapper<Omit<TakeSeatPayload, 'registration'> & { registration?: Maybe<ResolversTypes['Registration']> }>;
  TargetAudience: ResolverTypeWrapper<TargetAudience>;
  TargetAudienceInput: TargetAudienceInput;
  Trade: ResolverTypeWrapper<Trade>;
  UserError: ResolverTypeWrapper<UserError>;
  WithdrawProblemInput: WithdrawProblemInput;
  WithdrawProblemPayload: ResolverTypeWrapper<Omit<WithdrawProblemPayload, 'gathering'> & { gathering?: Maybe<ResolversTypes['Gathering']> }>;
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
  AnnounceSeriesInput: AnnounceSeriesInput;
  AnnounceSeriesPayload: Omit<AnnounceSeriesPayload, 'series'> & { series?: Maybe<ResolversParentTypes['GatheringSeries']> };
  BringProblemInput: BringProblemInput;
  BringProblemPayload: Omit<BringProblemPayload, 'gathering'> & { gathering?: Maybe<ResolversParentTypes['Gathering']> };
  Calendar: CalendarRecord;
  CalendarFeed: CalendarFeed;
  CancelGatheringInput: CancelGatheringInput;
  CancelGatheringPayload: Omit<CancelGatheringPayload, 'gathering'> & { gathering?: Maybe<ResolversParentTypes['Gathering']> };
  ChangeSeriesInput: ChangeSeriesInput;
  ChangeSeriesPayload: Omit<ChangeSeriesPayload, 'series'> & { series?: Maybe<ResolversParentTypes['GatheringSeries']> };
  CoDevelopment: CoDevelopmentRecord;
  DateTime: Scalars['DateTime']['output'];
  EndSeriesInput: EndSeriesInput;
  EndSeriesPayload: Omit<EndSeriesPayload, 'series'> & { series?: Maybe<ResolversParentTypes['GatheringSeries']> };
  Gathering: GatheringRecord;
  GatheringConnection: Omit<GatheringConnection, 'edges'> & { edges: Array<ResolversParentTypes['GatheringEdge']> };
  GatheringEdge: Omit<GatheringEdge, 'node'> & { node: ResolversParentTypes['Gathering'] };
  GatheringFilter: GatheringFilter;
  GatheringSeries: SeriesRecord;
  LeaveSeatInput: LeaveSeatInput;
  LeaveSeatPayload: Omit<LeaveSeatPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['Registration']> };
  LocalDate: Scalars['LocalDate']['output'];
  LocalDateTime: Scalars['LocalDateTime']['output'];
  LocalisedText: LocalisedText;
  LocalisedTextInput: LocalisedTextInput;
  Member: MemberParent;
  Mutation: Record<PropertyKey, never>;
  Office: Omit<Office, 'gatheringSeries' | 'gatherings' | 'recaps'> & { gatheringSeries?: Maybe<Array<ResolversParentTypes['GatheringSeries']>>, gatherings?: Maybe<ResolversParentTypes['GatheringConnection']>, recaps?: Maybe<Array<ResolversParentTypes['Recap']>> } | FederationReferenceTypes['Office'];
  PageInfo: PageInfo;
  PersonalData: PersonalData | FederationReferenceTypes['PersonalData'];
  Photo: PhotoRecord;
  PhotoFile: PhotoFile;
  Places: Places;
  Problem: ProblemRecord;
  PublishRecapInput: PublishRecapInput;
  PublishRecapPayload: Omit<PublishRecapPayload, 'recap'> & { recap?: Maybe<ResolversParentTypes['Recap']> };
  Query: Record<PropertyKey, never>;
  Recap: RecapRecord;
  Registration: RegistrationParent;
  RegistrationConnection: Omit<RegistrationConnection, 'edges'> & { edges: Array<ResolversParentTypes['RegistrationEdge']> };
  RegistrationEdge: Omit<RegistrationEdge, 'node'> & { node: ResolversParentTypes['Registration'] };
  RemoveRecapPhotoInput: RemoveRecapPhotoInput;
  RemoveRecapPhotoPayload: Omit<RemoveRecapPhotoPayload, 'recap'> & { recap?: Maybe<ResolversParentTypes['Recap']> };
  RescheduleGatheringInput: RescheduleGatheringInput;
  RescheduleGatheringPayload: Omit<RescheduleGatheringPayload, 'gathering'> & { gathering?: Maybe<ResolversParentTypes['Gathering']> };
  Responsibility: ResponsibilityRecord;
  ResponsibilityInput: ResponsibilityInput;
  StaffMember: StaffMember;
  TakeSeatInput: TakeSeatInput;
  TakeSeatPayload: Omit<TakeSeatPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['Registration']> };
  TargetAudience: TargetAudience;
  TargetAudienceInput: TargetAudienceInput;
  Trade: Trade;
  UserError: UserError;
  WithdrawProblemInput: WithdrawProblemInput;
  WithdrawProblemPayload: Omit<WithdrawProblemPayload, 'gathering'> & { gathering?: Maybe<ResolversParentTypes['Gathering']> };
  YearMonth: Scalars['YearMonth']['output'];
};

export type AccessDirectiveArgs = {
  to: Array<Role>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = CooperationContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PiiDirectiveArgs = {
  basis?: Maybe<LegalBasis>;
  category: DataCategory;
  of?: DataSubject;
  onErase?: Maybe<OnErase>;
  retention?: Maybe<RetentionRule>;
};

export type PiiDirectiveResolver<Result, Parent, ContextType = CooperationContext, Args = PiiDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddRecapPhotoPayloadResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['AddRecapPhotoPayload'] = ResolversParentTypes['AddRecapPhotoPayload']> = {
  recap?: Resolver<Maybe<ResolversTypes['Recap']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnnounceGatheringPayloadResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['AnnounceGatheringPayload'] = ResolversParentTypes['AnnounceGatheringPayload']> = {
  gathering?: Resolver<Maybe<ResolversTypes['Gathering']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnnounceSeriesPayloadResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['AnnounceSeriesPayload'] = ResolversParentTypes['AnnounceSeriesPayload']> = {
  series?: Resolver<Maybe<ResolversTypes['GatheringSeries']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BringProblemPayloadResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['BringProblemPayload'] = ResolversParentTypes['BringProblemPayload']> = {
  gathering?: Resolver<Maybe<ResolversTypes['Gathering']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CalendarResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['Calendar'] = ResolversParentTypes['Calendar']> = {
  gatherings?: Resolver<Array<ResolversTypes['Gathering']>, ParentType, ContextType>;
  officeCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CancelGatheringPayloadResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['CancelGatheringPayload'] = ResolversParentTypes['CancelGatheringPayload']> = {
  gathering?: Resolver<Maybe<ResolversTypes['Gathering']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeSeriesPayloadResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['ChangeSeriesPayload'] = ResolversParentTypes['ChangeSeriesPayload']> = {
  series?: Resolver<Maybe<ResolversTypes['GatheringSeries']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CoDevelopmentResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['CoDevelopment'] = ResolversParentTypes['CoDevelopment']> = {
  problems?: Resolver<Maybe<Array<ResolversTypes['Problem']>>, ParentType, ContextType>;
  problemsFound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemsWanted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EndSeriesPayloadResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['EndSeriesPayload'] = ResolversParentTypes['EndSeriesPayload']> = {
  series?: Resolver<Maybe<ResolversTypes['GatheringSeries']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GatheringResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['Gathering'] = ResolversParentTypes['Gathering'], FederationReferenceType extends FederationReferenceTypes['Gathering'] = FederationReferenceTypes['Gathering']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Gathering']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  coDevelopment?: Resolver<Maybe<ResolversTypes['CoDevelopment']>, ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  myRegistration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  onSitePlaces?: Resolver<Maybe<ResolversTypes['Places']>, ParentType, ContextType>;
  originalOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recap?: Resolver<Maybe<ResolversTypes['Recap']>, ParentType, ContextType>;
  registrations?: Resolver<Maybe<ResolversTypes['RegistrationConnection']>, ParentType, ContextType, Partial<GatheringRegistrationsArgs>>;
  remoteLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remotePlaces?: Resolver<Maybe<ResolversTypes['Places']>, ParentType, ContextType>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['GatheringSeries']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAtLocal?: Resolver<ResolversTypes['LocalDateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GatheringState'], ParentType, ContextType>;
  targetAudience?: Resolver<ResolversTypes['TargetAudience'], ParentType, ContextType>;
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

export type GatheringSeriesResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['GatheringSeries'] = ResolversParentTypes['GatheringSeries'], FederationReferenceType extends FederationReferenceTypes['GatheringSeries'] = FederationReferenceTypes['GatheringSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GatheringSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  gatherings?: Resolver<ResolversTypes['GatheringConnection'], ParentType, ContextType, Partial<GatheringSeriesGatheringsArgs>>;
  holidayRule?: Resolver<ResolversTypes['HolidayRule'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeaveSeatPayloadResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['LeaveSeatPayload'] = ResolversParentTypes['LeaveSeatPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type MemberResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registrations?: Resolver<Maybe<ResolversTypes['RegistrationConnection']>, ParentType, ContextType, Partial<MemberRegistrationsArgs>>;
};

export type MutationResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addRecapPhoto?: Resolver<ResolversTypes['AddRecapPhotoPayload'], ParentType, ContextType, RequireFields<MutationAddRecapPhotoArgs, 'input'>>;
  announceGathering?: Resolver<ResolversTypes['AnnounceGatheringPayload'], ParentType, ContextType, RequireFields<MutationAnnounceGatheringArgs, 'input'>>;
  announceSeries?: Resolver<ResolversTypes['AnnounceSeriesPayload'], ParentType, ContextType, RequireFields<MutationAnnounceSeriesArgs, 'input'>>;
  bringProblem?: Resolver<ResolversTypes['BringProblemPayload'], ParentType, ContextType, RequireFields<MutationBringProblemArgs, 'input'>>;
  cancelGathering?: Resolver<ResolversTypes['CancelGatheringPayload'], ParentType, ContextType, RequireFields<MutationCancelGatheringArgs, 'input'>>;
  changeSeries?: Resolver<ResolversTypes['ChangeSeriesPayload'], ParentType, ContextType, RequireFields<MutationChangeSeriesArgs, 'input'>>;
  endSeries?: Resolver<ResolversTypes['EndSeriesPayload'], ParentType, ContextType, RequireFields<MutationEndSeriesArgs, 'input'>>;
  leaveSeat?: Resolver<ResolversTypes['LeaveSeatPayload'], ParentType, ContextType, RequireFields<MutationLeaveSeatArgs, 'input'>>;
  publishRecap?: Resolver<ResolversTypes['PublishRecapPayload'], ParentType, ContextType, RequireFields<MutationPublishRecapArgs, 'input'>>;
  removeRecapPhoto?: Resolver<ResolversTypes['RemoveRecapPhotoPayload'], ParentType, ContextType, RequireFields<MutationRemoveRecapPhotoArgs, 'input'>>;
  rescheduleGathering?: Resolver<ResolversTypes['RescheduleGatheringPayload'], ParentType, ContextType, RequireFields<MutationRescheduleGatheringArgs, 'input'>>;
  takeSeat?: Resolver<ResolversTypes['TakeSeatPayload'], ParentType, ContextType, RequireFields<MutationTakeSeatArgs, 'input'>>;
  withdrawProblem?: Resolver<ResolversTypes['WithdrawProblemPayload'], ParentType, ContextType, RequireFields<MutationWithdrawProblemArgs, 'input'>>;
};

export type OfficeResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gatheringSeries?: Resolver<Maybe<Array<ResolversTypes['GatheringSeries']>>, ParentType, ContextType>;
  gatherings?: Resolver<Maybe<ResolversTypes['GatheringConnection']>, ParentType, ContextType, Partial<OfficeGatheringsArgs>>;
  recaps?: Resolver<Maybe<Array<ResolversTypes['Recap']>>, ParentType, ContextType, RequireFields<OfficeRecapsArgs, 'month'>>;
};

export type PageInfoResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData'], FederationReferenceType extends FederationReferenceTypes['PersonalData'] = FederationReferenceTypes['PersonalData']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonalData']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cooperation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type PlacesResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['Places'] = ResolversParentTypes['Places']> = {
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishRecapPayloadResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['PublishRecapPayload'] = ResolversParentTypes['PublishRecapPayload']> = {
  recap?: Resolver<Maybe<ResolversTypes['Recap']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType, RequireFields<QueryCalendarArgs, 'token'>>;
  gathering?: Resolver<Maybe<ResolversTypes['Gathering']>, ParentType, ContextType, RequireFields<QueryGatheringArgs, 'id'>>;
  gatheringSeries?: Resolver<Maybe<ResolversTypes['GatheringSeries']>, ParentType, ContextType, RequireFields<QueryGatheringSeriesArgs, 'id'>>;
  gatherings?: Resolver<ResolversTypes['GatheringConnection'], ParentType, ContextType, Partial<QueryGatheringsArgs>>;
  myCalendarFeed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType, RequireFields<QueryMyCalendarFeedArgs, 'officeCode'>>;
  photo?: Resolver<Maybe<ResolversTypes['PhotoFile']>, ParentType, ContextType, RequireFields<QueryPhotoArgs, 'id'>>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<QueryRegistrationArgs, 'id'>>;
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

export type RegistrationResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration'], FederationReferenceType extends FederationReferenceTypes['Registration'] = FederationReferenceTypes['Registration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Registration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  gathering?: Resolver<ResolversTypes['Gathering'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  notPushedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promotedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waitingRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegistrationConnectionResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['RegistrationConnection'] = ResolversParentTypes['RegistrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegistrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegistrationEdgeResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['RegistrationEdge'] = ResolversParentTypes['RegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
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

export type TakeSeatPayloadResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['TakeSeatPayload'] = ResolversParentTypes['TakeSeatPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TargetAudienceResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['TargetAudience'] = ResolversParentTypes['TargetAudience']> = {
  officeCodes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  trades?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawProblemPayloadResolvers<ContextType = CooperationContext, ParentType extends ResolversParentTypes['WithdrawProblemPayload'] = ResolversParentTypes['WithdrawProblemPayload']> = {
  gathering?: Resolver<Maybe<ResolversTypes['Gathering']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = CooperationContext> = {
  AddRecapPhotoPayload?: AddRecapPhotoPayloadResolvers<ContextType>;
  AnnounceGatheringPayload?: AnnounceGatheringPayloadResolvers<ContextType>;
  AnnounceSeriesPayload?: AnnounceSeriesPayloadResolvers<ContextType>;
  BringProblemPayload?: BringProblemPayloadResolvers<ContextType>;
  Calendar?: CalendarResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CancelGatheringPayload?: CancelGatheringPayloadResolvers<ContextType>;
  ChangeSeriesPayload?: ChangeSeriesPayloadResolvers<ContextType>;
  CoDevelopment?: CoDevelopmentResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EndSeriesPayload?: EndSeriesPayloadResolvers<ContextType>;
  Gathering?: GatheringResolvers<ContextType>;
  GatheringConnection?: GatheringConnectionResolvers<ContextType>;
  GatheringEdge?: GatheringEdgeResolvers<ContextType>;
  GatheringSeries?: GatheringSeriesResolvers<ContextType>;
  LeaveSeatPayload?: LeaveSeatPayloadResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalDateTime?: GraphQLScalarType;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  Photo?: PhotoResolvers<ContextType>;
  PhotoFile?: PhotoFileResolvers<ContextType>;
  Places?: PlacesResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  PublishRecapPayload?: PublishRecapPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recap?: RecapResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  RemoveRecapPhotoPayload?: RemoveRecapPhotoPayloadResolvers<ContextType>;
  RescheduleGatheringPayload?: RescheduleGatheringPayloadResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  TakeSeatPayload?: TakeSeatPayloadResolvers<ContextType>;
  TargetAudience?: TargetAudienceResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawProblemPayload?: WithdrawProblemPayloadResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = CooperationContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  pii?: PiiDirectiveResolver<any, any, ContextType>;
};
