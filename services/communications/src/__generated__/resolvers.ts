/* Made by `npm run generate` from the schema; edit the schema instead. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Newsletter as NewsletterRecord } from '../newsletters/newsletter.store.ts';
import type { Reminder as ReminderRecord } from '../reminders/reminder.store.ts';
import type { NewsItem as NewsItemRecord } from '../news/news-item.store.ts';
import type { CommunicationsContext } from '../context.ts';
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

/** Which letter may go out. */
export type ApproveNewsletterInput = {
  /** Starts with `nws_`. */
  newsletterId: Scalars['ID']['input'];
  /** The revision that was looked at; when given, a draft that was assembled since is not approved. */
  revision?: InputMaybe<Scalars['Int']['input']>;
};

/** The approved letter, or why it is not. */
export type ApproveNewsletterPayload = {
  __typename?: 'ApproveNewsletterPayload';
  /** Null when refused. */
  newsletter?: Maybe<Newsletter>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Which letter is gathered. */
export type AssembleNewsletterInput = {
  /** The month: the current one on the office's calendar (when left out), or the next. */
  month?: InputMaybe<Scalars['YearMonth']['input']>;
  /** The office. */
  officeCode: Scalars['ID']['input'];
  /** A word from the team, at most 1,000 characters in each language. Left out, the draft keeps the one it has. */
  opening?: InputMaybe<LocalisedTextInput>;
};

/** The draft, or why there is none. */
export type AssembleNewsletterPayload = {
  __typename?: 'AssembleNewsletterPayload';
  /** Null when refused. */
  newsletter?: Maybe<Newsletter>;
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

/** A time that members spend together. */
export type Gathering = {
  __typename?: 'Gathering';
  /** Starts with `gat_`. */
  id: Scalars['ID']['output'];
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

/** Something that a member offers, looks for, lends or gives. */
export type Listing = {
  __typename?: 'Listing';
  /** Starts with `lst_`. */
  id: Scalars['ID']['output'];
};

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

export type Mutation = {
  __typename?: 'Mutation';
  /** Says that a draft may go out; never by the person who assembled it. Asks for a second factor within the last ten minutes. Refuses with UNKNOWN_NEWSLETTER, NOT_A_DRAFT, SAME_PERSON, CHANGED_SINCE. */
  approveNewsletter: ApproveNewsletterPayload;
  /** Gathers the facts of the month out of the whole graph into a draft, for staff of the office. A draft of that edition and month is gathered anew. Refuses with UNKNOWN_OFFICE, MONTH_OUT_OF_REACH, NEWSLETTER_EXISTS, ASSEMBLY_INCOMPLETE, NOTHING_TO_TELL, OPENING_TOO_LONG. */
  assembleNewsletter: AssembleNewsletterPayload;
  /** Publishes news: head office for everybody or one office, advisors for their own. It goes into the next newsletters. Refuses with UNKNOWN_OFFICE, NEWS_TEXT_MISSING, LANGUAGE_TWICE, NEWS_TEXT_TOO_LONG, TRADE_MISSING, INVALID_LINK. */
  publishNewsItem: PublishNewsItemPayload;
  /** Makes an approved newsletter a draft again. Refuses with UNKNOWN_NEWSLETTER, NOT_APPROVED. */
  reopenNewsletter: ReopenNewsletterPayload;
  /** Gives the reminder of a gathering an hour by hand, or plans it: for staff of its office and whoever communicates for it. There is one reminder for each gathering and beginning, so a second wish moves the first, until it begins to leave. Refuses with NOT_ONE_SUBJECT, UNKNOWN_GATHERING, GATHERING_UNAVAILABLE, GATHERING_CANCELLED, GATHERING_POSTPONED, GATHERING_BEGUN, ANSWER_MISSING, REMINDER_HOUR_OUT_OF_REACH, ALREADY_REMINDED, IDEMPOTENCY_KEY_REUSED. */
  scheduleReminder: ScheduleReminderPayload;
  /** Sends an approved newsletter to all members of the office who want it, each once. Asks for a second factor within the last ten minutes. Refuses with UNKNOWN_NEWSLETTER, NOT_APPROVED, IDEMPOTENCY_KEY_REUSED. */
  sendNewsletter: SendNewsletterPayload;
  /** Stops a newsletter on its way; what has left cannot be called back. Refuses with UNKNOWN_NEWSLETTER, NOT_ON_ITS_WAY. */
  stopNewsletter: StopNewsletterPayload;
  /** Takes the person that a token stands for off a list; public, since a mail program does it (RFC 8058). Repeatable, and answered in the same way whether or not the token is one of ours. Refuses with nothing. */
  unsubscribe: UnsubscribePayload;
  /** Takes news back: it is gone from lists and from newsletters that are not yet on their way. Refuses with UNKNOWN_NEWS_ITEM. */
  withdrawNewsItem: WithdrawNewsItemPayload;
};


export type MutationApproveNewsletterArgs = {
  input: ApproveNewsletterInput;
};


export type MutationAssembleNewsletterArgs = {
  input: AssembleNewsletterInput;
};


export type MutationPublishNewsItemArgs = {
  input: PublishNewsItemInput;
};


export type MutationReopenNewsletterArgs = {
  input: ReopenNewsletterInput;
};


export type MutationScheduleReminderArgs = {
  input: ScheduleReminderInput;
};


export type MutationSendNewsletterArgs = {
  input: SendNewsletterInput;
};


export type MutationStopNewsletterArgs = {
  input: StopNewsletterInput;
};


export type MutationUnsubscribeArgs = {
  input: UnsubscribeInput;
};


export type MutationWithdrawNewsItemArgs = {
  input: WithdrawNewsItemInput;
};

/** Something that members need and ask for. */
export type Need = {
  __typename?: 'Need';
  /** Starts with `nee_`. */
  id: Scalars['ID']['output'];
};

/** A piece of news for the members, written by staff, in one of our languages or several (rec. 9). */
export type NewsItem = {
  __typename?: 'NewsItem';
  /** Starts with `nit_`. */
  id: Scalars['ID']['output'];
  /** What kind of news. */
  kind: NewsKind;
  /** Where to read on, https. Null when there is nothing more. */
  link?: Maybe<Scalars['String']['output']>;
  /** Whose members it is for. Null for those of every office, and while the offices service is away. */
  office?: Maybe<Office>;
  /** Code of that office. Null for news for every office. */
  officeCode?: Maybe<Scalars['ID']['output']>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** Who published it. Null while the offices service is away. */
  publishedBy?: Maybe<StaffMember>;
  /** The text, in the languages in which it was written, French first; at least one. */
  texts: Array<NewsText>;
  /** The trade it is about, in French. Null unless the kind is TRADE. */
  trade?: Maybe<Scalars['String']['output']>;
};

/** A page of news. */
export type NewsItemConnection = {
  __typename?: 'NewsItemConnection';
  /** Newest first. */
  edges: Array<NewsItemEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A piece of news within a page. */
export type NewsItemEdge = {
  __typename?: 'NewsItemEdge';
  /** Pass it as `after` to go on behind this one. */
  cursor: Scalars['String']['output'];
  /** The piece of news. */
  node: NewsItem;
};

/** What a piece of news is about. */
export type NewsKind =
  /** The cooperative, or the life of an office. */
  | 'GENERAL'
  /** Law and status: what changes for those who work (rec. 6.1). */
  | 'LEGAL'
  /** A trade: rates, calls, tools, training. */
  | 'TRADE';

/** A piece of news in one language. */
export type NewsText = {
  __typename?: 'NewsText';
  /** The text; empty lines part paragraphs. */
  body: Scalars['String']['output'];
  /** The language. */
  language: Language;
  /** A short title. */
  title: Scalars['String']['output'];
};

/** A piece of news in one language. */
export type NewsTextInput = {
  /** At most 1,500 characters; empty lines part paragraphs. */
  body: Scalars['String']['input'];
  /** The language. */
  language: Language;
  /** At most 120 characters. */
  title: Scalars['String']['input'];
};

/** The letter of an office to its members: one a month (rec. 9), made of what happened and what comes. */
export type Newsletter = {
  __typename?: 'Newsletter';
  /** When it was approved. Null before. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved it: somebody else than who assembled it. Null before, for members, and while the offices service is away. */
  approvedBy?: Maybe<StaffMember>;
  /** When it was last assembled. */
  assembledAt: Scalars['DateTime']['output'];
  /** Who assembled it last. Null for members, and while the offices service is away. */
  assembledBy?: Maybe<StaffMember>;
  /** How the sending goes. Null for members, and before it begins. */
  delivery?: Maybe<NewsletterDelivery>;
  /** Code of the office whose letter it is. One letter for each edition and month. */
  edition: Scalars['ID']['output'];
  /** Starts with `nws_`. */
  id: Scalars['ID']['output'];
  /** The month it is for, on the calendar of the office. */
  month: Scalars['YearMonth']['output'];
  /** That office. Null while the offices service is away. */
  office?: Maybe<Office>;
  /** A word from the team that opens the letter. Null when there is none. */
  opening?: Maybe<LocalisedText>;
  /** The mail as it would go out now, or as it went out, with an example in place of the name. Null for members, and while a service that it needs is away. */
  preview?: Maybe<NewsletterPreview>;
  /** Counts from 1, one more for each assembly: pass what you looked at when you approve. */
  revision: Scalars['Int']['output'];
  /** What stands in it. */
  sections: NewsletterSections;
  /** How far it is. */
  state: NewsletterState;
};


/** The letter of an office to its members: one a month (rec. 9), made of what happened and what comes. */
export type NewsletterPreviewArgs = {
  language: Language;
};

/** A page of newsletters. */
export type NewsletterConnection = {
  __typename?: 'NewsletterConnection';
  /** Latest month first. */
  edges: Array<NewsletterEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** How many recipients are where. All of them together are `total`. */
export type NewsletterDelivery = {
  __typename?: 'NewsletterDelivery';
  /** Not sent: the newsletter was stopped first. */
  cancelled: Scalars['Int']['output'];
  /** The connection broke after the mail was handed over, and nobody knows whether the relay took it. Never sent again by itself. */
  doubtful: Scalars['Int']['output'];
  /** Refused by the relay for good. */
  failed: Scalars['Int']['output'];
  /** When the last recipient was settled. Null before. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Still to be sent. */
  queued: Scalars['Int']['output'];
  /** When names and addresses of the recipients are erased; these counts stay. Null before the end. */
  recipientsErasedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Being sent at this moment. */
  sending: Scalars['Int']['output'];
  /** Accepted by the mail relay. */
  sent: Scalars['Int']['output'];
  /** When the sending began. */
  startedAt: Scalars['DateTime']['output'];
  /** Not sent: unsubscribed, or an address that no longer exists. */
  suppressed: Scalars['Int']['output'];
  /** Recipients frozen when the sending began. Null until all of them are. */
  total?: Maybe<Scalars['Int']['output']>;
};

/** A newsletter within a page. */
export type NewsletterEdge = {
  __typename?: 'NewsletterEdge';
  /** Pass it as `after` to go on behind this one. */
  cursor: Scalars['String']['output'];
  /** The newsletter. */
  node: Newsletter;
};

/** A newsletter as its readers see it. */
export type NewsletterPreview = {
  __typename?: 'NewsletterPreview';
  /** The whole mail as an HTML document. */
  html: Scalars['String']['output'];
  /** The subject line. */
  subject: Scalars['String']['output'];
  /** The same for those who read plain text. */
  text: Scalars['String']['output'];
};

/** The sections of recommendation 9, and what was answered and exchanged (rec. 11, 7.5). They name things that other services own: what was withdrawn since is null, and drops out of the letter. */
export type NewsletterSections = {
  __typename?: 'NewsletterSections';
  /** Needs of the office and of the whole cooperative that were answered in the month before. */
  answeredNeeds: Array<Maybe<Need>>;
  /** What an exchange of the month before was about that both sides agreed to be told of. Null when there was none; once either withdraws, it drops out of the letter. */
  exchangeOfTheMonth?: Maybe<Listing>;
  /** Members who introduce themselves, those first who have waited longest; each once over all letters. */
  newMembers: Array<Maybe<PresentationSheet>>;
  /** News of the cooperative, of trades, of law. */
  news: Array<NewsItem>;
  /** What comes, in order of beginning. */
  nextGatherings: Array<Maybe<Gathering>>;
  /** What came of the gatherings of the month before. */
  recaps: Array<Maybe<Recap>>;
};

/** Where a newsletter stands. */
export type NewsletterState =
  /** Approved; can be sent, or reopened. */
  | 'APPROVED'
  /** Assembled; can be assembled again, and approved by somebody else. */
  | 'DRAFT'
  /** On its way to its recipients. */
  | 'SENDING'
  /** Settled with every recipient. */
  | 'SENT'
  /** Stopped on the way; who had not got it will not. */
  | 'STOPPED';

/** A local office, which writes to its members. */
export type Office = {
  __typename?: 'Office';
  /** Three capital letters, such as NAN. */
  code: Scalars['ID']['output'];
  /** Its letter of that month. Null when there is none (yet), and as for `newsletters`. */
  newsletter?: Maybe<Newsletter>;
  /** Its letters, latest month first: all of them for its staff, those that were sent for members. Null for whoever is neither, and while the communications service is away. */
  newsletters?: Maybe<NewsletterConnection>;
  /** Reminders of its gatherings, the latest gathering first. Null for whoever is not of its staff, and while the communications service is away. */
  reminderMailings?: Maybe<ReminderMailingConnection>;
};


/** A local office, which writes to its members. */
export type OfficeNewsletterArgs = {
  month: Scalars['YearMonth']['input'];
};


/** A local office, which writes to its members. */
export type OfficeNewslettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A local office, which writes to its members. */
export type OfficeReminderMailingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** What the communications service holds, as JSON: kinds of things, each with a title, the rules under which it is held, fields with labels, and records. */
  communications?: Maybe<Scalars['String']['output']>;
  /** Whose it is. */
  memberId: Scalars['ID']['output'];
};

/** What a member says of herself or himself. */
export type PresentationSheet = {
  __typename?: 'PresentationSheet';
  /** Starts with `fic_`. */
  id: Scalars['ID']['output'];
};

/** A piece of news. */
export type PublishNewsItemInput = {
  /** A text of the client's choice: the same key publishes once. */
  idempotencyKey: Scalars['String']['input'];
  /** What kind. */
  kind: NewsKind;
  /** Where to read on, https. */
  link?: InputMaybe<Scalars['String']['input']>;
  /** Whose members it is for; left out for those of every office, which head office alone may address. */
  officeCode?: InputMaybe<Scalars['ID']['input']>;
  /** One language or several, each once. */
  texts: Array<NewsTextInput>;
  /** Needed for TRADE: the trade, in French. */
  trade?: InputMaybe<Scalars['String']['input']>;
};

/** The piece of news, or why there is none. */
export type PublishNewsItemPayload = {
  __typename?: 'PublishNewsItemPayload';
  /** Null when refused. */
  newsItem?: Maybe<NewsItem>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

export type Query = {
  __typename?: 'Query';
  /** One piece of news. Null when there is none of that id, or it was withdrawn. */
  newsItem?: Maybe<NewsItem>;
  /** News, newest first: of every office, or with `officeCode` what concerns the members of that one. */
  newsItems: NewsItemConnection;
  /** One newsletter. Null when there is none of that id, and for members until it is sent. */
  newsletter?: Maybe<Newsletter>;
  /** The words of the page behind a mail's unsubscribe link, in the language asked for, else in the request's. They never depend on a token: the page tells nobody who is on a list. */
  unsubscribePage: UnsubscribePage;
};


export type QueryNewsItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNewsItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  officeCode?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryNewsletterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnsubscribePageArgs = {
  language?: InputMaybe<Language>;
};

/** What came of a gathering. */
export type Recap = {
  __typename?: 'Recap';
  /** Starts with `rec_`. */
  id: Scalars['ID']['output'];
};

/** How many recipients of a reminder are where. All of them together are `total`. */
export type ReminderDelivery = {
  __typename?: 'ReminderDelivery';
  /** Not sent: the reminder was dropped first. */
  cancelled: Scalars['Int']['output'];
  /** The connection broke after the mail was handed over, and nobody knows whether the relay took it. Never sent again by itself. */
  doubtful: Scalars['Int']['output'];
  /** Refused by the relay for good. */
  failed: Scalars['Int']['output'];
  /** Held back: they got two reminders of other gatherings within the last seven days. They may come all the same, and find it in the calendar. */
  heldBack: Scalars['Int']['output'];
  /** Still to be sent. */
  queued: Scalars['Int']['output'];
  /** Being sent at this moment. */
  sending: Scalars['Int']['output'];
  /** Accepted by the mail relay. */
  sent: Scalars['Int']['output'];
  /** Not sent: unsubscribed, or an address that no longer exists. */
  suppressed: Scalars['Int']['output'];
  /** Recipients frozen when the sending began. Null until all of them are. */
  total?: Maybe<Scalars['Int']['output']>;
};

/** Why a reminder does not leave. */
export type ReminderDropReason =
  /** One of the three answers is missing: what it is, what for, what will be done. */
  | 'ANSWERS_MISSING'
  /** The gathering does not take place, or waits for a new day. */
  | 'CALLED_OFF'
  /** The gathering begins at another time now. */
  | 'MOVED'
  /** Its hour had passed by more than six hours: a service was away, or the gathering was announced late. */
  | 'TOO_LATE';

/**
 * Brings one gathering back to mind (rec. 9), two days before it begins at nine by the clock of its office, or at the hour
 * that somebody gave it: to members of that office for whom it is meant first and who receive its mail, less those who are
 * registered or wait, and less those who got two reminders within seven days. For its staff; for everybody else, null.
 */
export type ReminderMailing = {
  __typename?: 'ReminderMailing';
  /** How the sending goes. Null before it begins. */
  delivery?: Maybe<ReminderDelivery>;
  /** Why it does not leave. Null unless it was dropped. */
  droppedBecause?: Maybe<ReminderDropReason>;
  /** When its last recipient was settled, or when it was dropped. Null before. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** That gathering. Null while the cooperation service is away. */
  gathering?: Maybe<Gathering>;
  /** Starts with `rem_`. */
  id: Scalars['ID']['output'];
  /** When it is to leave. */
  remindAt: Scalars['DateTime']['output'];
  /** Who gave it that hour. Null when nobody did, and while the offices service is away. */
  scheduledBy?: Maybe<StaffMember>;
  /** When it began to leave. Null before. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The beginning that it was planned for. A gathering that is moved gets another reminder. */
  startsAt: Scalars['DateTime']['output'];
  /** How far it is. */
  state: ReminderState;
  /** The one thing that it is about: id of a gathering. There is never a second. */
  subjectRef: Scalars['ID']['output'];
};

/** A page of reminders. */
export type ReminderMailingConnection = {
  __typename?: 'ReminderMailingConnection';
  /** The latest gathering first. */
  edges: Array<ReminderMailingEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A reminder within a page. */
export type ReminderMailingEdge = {
  __typename?: 'ReminderMailingEdge';
  /** Pass it as `after` to go on behind this one. */
  cursor: Scalars['String']['output'];
  /** The reminder. */
  node: ReminderMailing;
};

/** Where a reminder stands. */
export type ReminderState =
  /** Does not leave; whoever had not got it will not. */
  | 'DROPPED'
  /** Waits for its hour. */
  | 'PLANNED'
  /** On its way to its recipients. */
  | 'SENDING'
  /** Settled with every recipient. */
  | 'SENT';

/** Which letter needs more work. */
export type ReopenNewsletterInput = {
  /** Starts with `nws_`. */
  newsletterId: Scalars['ID']['input'];
};

/** The draft, or why it is unchanged. */
export type ReopenNewsletterPayload = {
  __typename?: 'ReopenNewsletterPayload';
  /** Null when refused. */
  newsletter?: Maybe<Newsletter>;
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

/** What to remind of, and when. */
export type ScheduleReminderInput = {
  /** A text of the client's choice, one for each wish: a repeated request then has one effect. */
  idempotencyKey: Scalars['String']['input'];
  /** From now on, and before it begins. Null for at once. */
  remindAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The one gathering that it is about, starting with `gat_`. Two are refused: a mail that says two things says none (rec. 9). */
  subjectRefs: Array<Scalars['ID']['input']>;
};

/** The reminder as it is planned now, or why it is not. */
export type ScheduleReminderPayload = {
  __typename?: 'ScheduleReminderPayload';
  /** Null when refused. */
  reminderMailing?: Maybe<ReminderMailing>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Which letter is sent. */
export type SendNewsletterInput = {
  /** A text of the client's choice, one for each wish to send: a repeated request then has one effect. */
  idempotencyKey: Scalars['String']['input'];
  /** Starts with `nws_`. */
  newsletterId: Scalars['ID']['input'];
};

/** The letter on its way, or why it stays. */
export type SendNewsletterPayload = {
  __typename?: 'SendNewsletterPayload';
  /** Null when refused. */
  newsletter?: Maybe<Newsletter>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Someone who works for an office. */
export type StaffMember = {
  __typename?: 'StaffMember';
  /** Starts with `stf_`. */
  id: Scalars['ID']['output'];
};

/** Which letter is stopped. */
export type StopNewsletterInput = {
  /** Starts with `nws_`. */
  newsletterId: Scalars['ID']['input'];
};

/** The stopped letter, or why it goes on. */
export type StopNewsletterPayload = {
  __typename?: 'StopNewsletterPayload';
  /** Null when refused. */
  newsletter?: Maybe<Newsletter>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Who wants to go, and in which language to answer. */
export type UnsubscribeInput = {
  /** Whether a person pressed the button of our page (true), or a mail program did it in one click. */
  byPage?: Scalars['Boolean']['input'];
  /** Language of the answer; that of the request when left out. */
  language?: InputMaybe<Language>;
  /** Out of the link in the mail. */
  token: Scalars['String']['input'];
};

/** What a page says that lets a person unsubscribe, and what it says afterwards. */
export type UnsubscribePage = {
  __typename?: 'UnsubscribePage';
  /** Words on the button. */
  button: Scalars['String']['output'];
  /** What has happened, in a sentence or two. */
  doneText: Scalars['String']['output'];
  /** Title once it is done. */
  doneTitle: Scalars['String']['output'];
  /** The language of these words. */
  language: Language;
  /** What will happen, in a sentence or two. */
  question: Scalars['String']['output'];
  /** Title of the page. */
  title: Scalars['String']['output'];
};

/** Always the same, so that it tells nobody who is on a list. */
export type UnsubscribePayload = {
  __typename?: 'UnsubscribePayload';
  /** What to show now. */
  page: UnsubscribePage;
  /** Always empty. */
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

/** Which news is taken back. */
export type WithdrawNewsItemInput = {
  /** Starts with `nit_`. */
  newsItemId: Scalars['ID']['input'];
};

/** What was taken back, or why nothing was. */
export type WithdrawNewsItemPayload = {
  __typename?: 'WithdrawNewsItemPayload';
  /** Null when refused. */
  newsItem?: Maybe<NewsItem>;
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
  NewsItem: NewsItem;
  Newsletter: Newsletter;
  Office: Office;
  PersonalData: PersonalData;
  ReminderMailing: ReminderMailing;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  NewsItem:
    ( { __typename: 'NewsItem' }
    & GraphQLRecursivePick<FederationTypes['NewsItem'], {"id":true}> );
  Newsletter:
    ( { __typename: 'Newsletter' }
    & GraphQLRecursivePick<FederationTypes['Newsletter'], {"id":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"code":true}> );
  PersonalData:
    ( { __typename: 'PersonalData' }
    & GraphQLRecursivePick<FederationTypes['PersonalData'], {"memberId":true}> );
  ReminderMailing:
    ( { __typename: 'ReminderMailing' }
    & GraphQLRecursivePick<FederationTypes['ReminderMailing'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApproveNewsletterInput: ApproveNewsletterInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApproveNewsletterPayload: ResolverTypeWrapper<Omit<ApproveNewsletterPayload, 'newsletter'> & { newsletter?: Maybe<ResolversTypes['Newsletter']> }>;
  AssembleNewsletterInput: AssembleNewsletterInput;
  AssembleNewsletterPayload: ResolverTypeWrapper<Omit<AssembleNewsletterPayload, 'newsletter'> & { newsletter?: Maybe<ResolversTypes['Newsletter']> }>;
  DataCategory: DataCategory;
  DataSubject: DataSubject;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Gathering: ResolverTypeWrapper<Gathering>;
  Language: Language;
  LegalBasis: LegalBasis;
  Listing: ResolverTypeWrapper<Listing>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalDateTime: ResolverTypeWrapper<Scalars['LocalDateTime']['output']>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  LocalisedTextInput: LocalisedTextInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Need: ResolverTypeWrapper<Need>;
  NewsItem: ResolverTypeWrapper<NewsItemRecord>;
  NewsItemConnection: ResolverTypeWrapper<Omit<NewsItemConnection, 'edges'> & { edges: Array<ResolversTypes['NewsItemEdge']> }>;
  NewsItemEdge: ResolverTypeWrapper<Omit<NewsItemEdge, 'node'> & { node: ResolversTypes['NewsItem'] }>;
  NewsKind: NewsKind;
  NewsText: ResolverTypeWrapper<NewsText>;
  NewsTextInput: NewsTextInput;
  Newsletter: ResolverTypeWrapper<NewsletterRecord>;
  NewsletterConnection: ResolverTypeWrapper<Omit<NewsletterConnection, 'edges'> & { edges: Array<ResolversTypes['NewsletterEdge']> }>;
  NewsletterDelivery: ResolverTypeWrapper<NewsletterDelivery>;
  NewsletterEdge: ResolverTypeWrapper<Omit<NewsletterEdge, 'node'> & { node: ResolversTypes['Newsletter'] }>;
  NewsletterPreview: ResolverTypeWrapper<NewsletterPreview>;
  NewsletterSections: ResolverTypeWrapper<NewsletterRecord>;
  NewsletterState: NewsletterState;
  Office: ResolverTypeWrapper<Omit<Office, 'newsletter' | 'newsletters' | 'reminderMailings'> & { newsletter?: Maybe<ResolversTypes['Newsletter']>, newsletters?: Maybe<ResolversTypes['NewsletterConnection']>, reminderMailings?: Maybe<ResolversTypes['ReminderMailingConnection']> }>;
  OnErase: OnErase;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PersonalData: ResolverTypeWrapper<PersonalData>;
  PresentationSheet: ResolverTypeWrapper<PresentationSheet>;
  PublishNewsItemInput: PublishNewsItemInput;
  PublishNewsItemPayload: ResolverTypeWrapper<Omit<PublishNewsItemPayload, 'newsItem'> & { newsItem?: Maybe<ResolversTypes['NewsItem']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recap: ResolverTypeWrapper<Recap>;
  ReminderDelivery: ResolverTypeWrapper<ReminderDelivery>;
  ReminderDropReason: ReminderDropReason;
  ReminderMailing: ResolverTypeWrapper<ReminderRecord>;
  ReminderMailingConnection: ResolverTypeWrapper<Omit<ReminderMailingConnection, 'edges'> & { edges: Array<ResolversTypes['ReminderMailingEdge']> }>;
  ReminderMailingEdge: ResolverTypeWrapper<Omit<ReminderMailingEdge, 'node'> & { node: ResolversTypes['ReminderMailing'] }>;
  ReminderState: ReminderState;
  ReopenNewsletterInput: ReopenNewsletterInput;
  ReopenNewsletterPayload: ResolverTypeWrapper<Omit<ReopenNewsletterPayload, 'newsletter'> & { newsletter?: Maybe<ResolversTypes['Newsletter']> }>;
  RetentionRule: RetentionRule;
  Role: Role;
  ScheduleReminderInput: ScheduleReminderInput;
  ScheduleReminderPayload: ResolverTypeWrapper<Omit<ScheduleReminderPayload, 'reminderMailing'> & { reminderMailing?: Maybe<ResolversTypes['ReminderMailing']> }>;
  SendNewsletterInput: SendNewsletterInput;
  SendNewsletterPayload: ResolverTypeWrapper<Omit<SendNewsletterPayload, 'newsletter'> & { newsletter?: Maybe<ResolversTypes['Newsletter']> }>;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  StopNewsletterInput: StopNewsletterInput;
  StopNewsletterPayload: ResolverTypeWrapper<Omit<StopNewsletterPayload, 'newsletter'> & { newsletter?: Maybe<ResolversTypes['Newsletter']> }>;
  UnsubscribeInput: UnsubscribeInput;
  UnsubscribePage: ResolverTypeWrapper<UnsubscribePage>;
  UnsubscribePayload: ResolverTypeWrapper<UnsubscribePayload>;
  UserError: ResolverTypeWrapper<UserError>;
  WithdrawNewsItemInput: WithdrawNewsItemInput;
  WithdrawNewsItemPayload: ResolverTypeWrapper<Omit<WithdrawNewsItemPayload, 'newsItem'> & { newsItem?: Maybe<ResolversTypes['NewsItem']> }>;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApproveNewsletterInput: ApproveNewsletterInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ApproveNewsletterPayload: Omit<ApproveNewsletterPayload, 'newsletter'> & { newsletter?: Maybe<ResolversParentTypes['Newsletter']> };
  AssembleNewsletterInput: AssembleNewsletterInput;
  AssembleNewsletterPayload: Omit<AssembleNewsletterPayload, 'newsletter'> & { newsletter?: Maybe<ResolversParentTypes['Newsletter']> };
  DateTime: Scalars['DateTime']['output'];
  Gathering: Gathering;
  Listing: Listing;
  LocalDate: Scalars['LocalDate']['output'];
  LocalDateTime: Scalars['LocalDateTime']['output'];
  LocalisedText: LocalisedText;
  String: Scalars['String']['output'];
  LocalisedTextInput: LocalisedTextInput;
  Mutation: Record<PropertyKey, never>;
  Need: Need;
  NewsItem: NewsItemRecord;
  NewsItemConnection: Omit<NewsItemConnection, 'edges'> & { edges: Array<ResolversParentTypes['NewsItemEdge']> };
  NewsItemEdge: Omit<NewsItemEdge, 'node'> & { node: ResolversParentTypes['NewsItem'] };
  NewsText: NewsText;
  NewsTextInput: NewsTextInput;
  Newsletter: NewsletterRecord;
  NewsletterConnection: Omit<NewsletterConnection, 'edges'> & { edges: Array<ResolversParentTypes['NewsletterEdge']> };
  NewsletterDelivery: NewsletterDelivery;
  NewsletterEdge: Omit<NewsletterEdge, 'node'> & { node: ResolversParentTypes['Newsletter'] };
  NewsletterPreview: NewsletterPreview;
  NewsletterSections: NewsletterRecord;
  Office: Omit<Office, 'newsletter' | 'newsletters' | 'reminderMailings'> & { newsletter?: Maybe<ResolversParentTypes['Newsletter']>, newsletters?: Maybe<ResolversParentTypes['NewsletterConnection']>, reminderMailings?: Maybe<ResolversParentTypes['ReminderMailingConnection']> } | FederationReferenceTypes['Office'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PersonalData: PersonalData | FederationReferenceTypes['PersonalData'];
  PresentationSheet: PresentationSheet;
  PublishNewsItemInput: PublishNewsItemInput;
  PublishNewsItemPayload: Omit<PublishNewsItemPayload, 'newsItem'> & { newsItem?: Maybe<ResolversParentTypes['NewsItem']> };
  Query: Record<PropertyKey, never>;
  Recap: Recap;
  ReminderDelivery: ReminderDelivery;
  ReminderMailing: ReminderRecord;
  ReminderMailingConnection: Omit<ReminderMailingConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReminderMailingEdge']> };
  ReminderMailingEdge: Omit<ReminderMailingEdge, 'node'> & { node: ResolversParentTypes['ReminderMailing'] };
  ReopenNewsletterInput: ReopenNewsletterInput;
  ReopenNewsletterPayload: Omit<ReopenNewsletterPayload, 'newsletter'> & { newsletter?: Maybe<ResolversParentTypes['Newsletter']> };
  ScheduleReminderInput: ScheduleReminderInput;
  ScheduleReminderPayload: Omit<ScheduleReminderPayload, 'reminderMailing'> & { reminderMailing?: Maybe<ResolversParentTypes['ReminderMailing']> };
  SendNewsletterInput: SendNewsletterInput;
  SendNewsletterPayload: Omit<SendNewsletterPayload, 'newsletter'> & { newsletter?: Maybe<ResolversParentTypes['Newsletter']> };
  StaffMember: StaffMember;
  StopNewsletterInput: StopNewsletterInput;
  StopNewsletterPayload: Omit<StopNewsletterPayload, 'newsletter'> & { newsletter?: Maybe<ResolversParentTypes['Newsletter']> };
  UnsubscribeInput: UnsubscribeInput;
  UnsubscribePage: UnsubscribePage;
  UnsubscribePayload: UnsubscribePayload;
  UserError: UserError;
  WithdrawNewsItemInput: WithdrawNewsItemInput;
  WithdrawNewsItemPayload: Omit<WithdrawNewsItemPayload, 'newsItem'> & { newsItem?: Maybe<ResolversParentTypes['NewsItem']> };
  YearMonth: Scalars['YearMonth']['output'];
};

export type AccessDirectiveArgs = {
  to: Array<Role>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = CommunicationsContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PiiDirectiveArgs = {
  basis?: Maybe<LegalBasis>;
  category: DataCategory;
  of?: DataSubject;
  onErase?: Maybe<OnErase>;
  retention?: Maybe<RetentionRule>;
};

export type PiiDirectiveResolver<Result, Parent, ContextType = CommunicationsContext, Args = PiiDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ApproveNewsletterPayloadResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['ApproveNewsletterPayload'] = ResolversParentTypes['ApproveNewsletterPayload']> = {
  newsletter?: Resolver<Maybe<ResolversTypes['Newsletter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssembleNewsletterPayloadResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['AssembleNewsletterPayload'] = ResolversParentTypes['AssembleNewsletterPayload']> = {
  newsletter?: Resolver<Maybe<ResolversTypes['Newsletter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type GatheringResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['Gathering'] = ResolversParentTypes['Gathering']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ListingResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalDateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDateTime'], any> {
  name: 'LocalDateTime';
}

export type LocalisedTextResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveNewsletter?: Resolver<ResolversTypes['ApproveNewsletterPayload'], ParentType, ContextType, RequireFields<MutationApproveNewsletterArgs, 'input'>>;
  assembleNewsletter?: Resolver<ResolversTypes['AssembleNewsletterPayload'], ParentType, ContextType, RequireFields<MutationAssembleNewsletterArgs, 'input'>>;
  publishNewsItem?: Resolver<ResolversTypes['PublishNewsItemPayload'], ParentType, ContextType, RequireFields<MutationPublishNewsItemArgs, 'input'>>;
  reopenNewsletter?: Resolver<ResolversTypes['ReopenNewsletterPayload'], ParentType, ContextType, RequireFields<MutationReopenNewsletterArgs, 'input'>>;
  scheduleReminder?: Resolver<ResolversTypes['ScheduleReminderPayload'], ParentType, ContextType, RequireFields<MutationScheduleReminderArgs, 'input'>>;
  sendNewsletter?: Resolver<ResolversTypes['SendNewsletterPayload'], ParentType, ContextType, RequireFields<MutationSendNewsletterArgs, 'input'>>;
  stopNewsletter?: Resolver<ResolversTypes['StopNewsletterPayload'], ParentType, ContextType, RequireFields<MutationStopNewsletterArgs, 'input'>>;
  unsubscribe?: Resolver<ResolversTypes['UnsubscribePayload'], ParentType, ContextType, RequireFields<MutationUnsubscribeArgs, 'input'>>;
  withdrawNewsItem?: Resolver<ResolversTypes['WithdrawNewsItemPayload'], ParentType, ContextType, RequireFields<MutationWithdrawNewsItemArgs, 'input'>>;
};

export type NeedResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NewsItemResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['NewsItem'] = ResolversParentTypes['NewsItem'], FederationReferenceType extends FederationReferenceTypes['NewsItem'] = FederationReferenceTypes['NewsItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewsItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NewsKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  officeCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['NewsText']>, ParentType, ContextType>;
  trade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NewsItemConnectionResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['NewsItemConnection'] = ResolversParentTypes['NewsItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NewsItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NewsItemEdgeResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['NewsItemEdge'] = ResolversParentTypes['NewsItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NewsItem'], ParentType, ContextType>;
};

export type NewsTextResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['NewsText'] = ResolversParentTypes['NewsText']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NewsletterResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['Newsletter'] = ResolversParentTypes['Newsletter'], FederationReferenceType extends FederationReferenceTypes['Newsletter'] = FederationReferenceTypes['Newsletter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Newsletter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  assembledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assembledBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['NewsletterDelivery']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['NewsletterPreview']>, ParentType, ContextType, RequireFields<NewsletterPreviewArgs, 'language'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<ResolversTypes['NewsletterSections'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NewsletterState'], ParentType, ContextType>;
};

export type NewsletterConnectionResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['NewsletterConnection'] = ResolversParentTypes['NewsletterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NewsletterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NewsletterDeliveryResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['NewsletterDelivery'] = ResolversParentTypes['NewsletterDelivery']> = {
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doubtful?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  queued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recipientsErasedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NewsletterEdgeResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['NewsletterEdge'] = ResolversParentTypes['NewsletterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Newsletter'], ParentType, ContextType>;
};

export type NewsletterPreviewResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['NewsletterPreview'] = ResolversParentTypes['NewsletterPreview']> = {
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NewsletterSectionsResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['NewsletterSections'] = ResolversParentTypes['NewsletterSections']> = {
  answeredNeeds?: Resolver<Array<Maybe<ResolversTypes['Need']>>, ParentType, ContextType>;
  exchangeOfTheMonth?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  newMembers?: Resolver<Array<Maybe<ResolversTypes['PresentationSheet']>>, ParentType, ContextType>;
  news?: Resolver<Array<ResolversTypes['NewsItem']>, ParentType, ContextType>;
  nextGatherings?: Resolver<Array<Maybe<ResolversTypes['Gathering']>>, ParentType, ContextType>;
  recaps?: Resolver<Array<Maybe<ResolversTypes['Recap']>>, ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  newsletter?: Resolver<Maybe<ResolversTypes['Newsletter']>, ParentType, ContextType, RequireFields<OfficeNewsletterArgs, 'month'>>;
  newsletters?: Resolver<Maybe<ResolversTypes['NewsletterConnection']>, ParentType, ContextType, Partial<OfficeNewslettersArgs>>;
  reminderMailings?: Resolver<Maybe<ResolversTypes['ReminderMailingConnection']>, ParentType, ContextType, Partial<OfficeReminderMailingsArgs>>;
};

export type PageInfoResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData'], FederationReferenceType extends FederationReferenceTypes['PersonalData'] = FederationReferenceTypes['PersonalData']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonalData']> | FederationReferenceType, FederationReferenceType, ContextType>;
  communications?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PresentationSheetResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['PresentationSheet'] = ResolversParentTypes['PresentationSheet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PublishNewsItemPayloadResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['PublishNewsItemPayload'] = ResolversParentTypes['PublishNewsItemPayload']> = {
  newsItem?: Resolver<Maybe<ResolversTypes['NewsItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  newsItem?: Resolver<Maybe<ResolversTypes['NewsItem']>, ParentType, ContextType, RequireFields<QueryNewsItemArgs, 'id'>>;
  newsItems?: Resolver<ResolversTypes['NewsItemConnection'], ParentType, ContextType, Partial<QueryNewsItemsArgs>>;
  newsletter?: Resolver<Maybe<ResolversTypes['Newsletter']>, ParentType, ContextType, RequireFields<QueryNewsletterArgs, 'id'>>;
  unsubscribePage?: Resolver<ResolversTypes['UnsubscribePage'], ParentType, ContextType, Partial<QueryUnsubscribePageArgs>>;
};

export type RecapResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['Recap'] = ResolversParentTypes['Recap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReminderDeliveryResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['ReminderDelivery'] = ResolversParentTypes['ReminderDelivery']> = {
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doubtful?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReminderMailingResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['ReminderMailing'] = ResolversParentTypes['ReminderMailing'], FederationReferenceType extends FederationReferenceTypes['ReminderMailing'] = FederationReferenceTypes['ReminderMailing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReminderMailing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['ReminderDelivery']>, ParentType, ContextType>;
  droppedBecause?: Resolver<Maybe<ResolversTypes['ReminderDropReason']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gathering?: Resolver<Maybe<ResolversTypes['Gathering']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remindAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scheduledBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReminderState'], ParentType, ContextType>;
  subjectRef?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReminderMailingConnectionResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['ReminderMailingConnection'] = ResolversParentTypes['ReminderMailingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReminderMailingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReminderMailingEdgeResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['ReminderMailingEdge'] = ResolversParentTypes['ReminderMailingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReminderMailing'], ParentType, ContextType>;
};

export type ReopenNewsletterPayloadResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['ReopenNewsletterPayload'] = ResolversParentTypes['ReopenNewsletterPayload']> = {
  newsletter?: Resolver<Maybe<ResolversTypes['Newsletter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScheduleReminderPayloadResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['ScheduleReminderPayload'] = ResolversParentTypes['ScheduleReminderPayload']> = {
  reminderMailing?: Resolver<Maybe<ResolversTypes['ReminderMailing']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendNewsletterPayloadResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['SendNewsletterPayload'] = ResolversParentTypes['SendNewsletterPayload']> = {
  newsletter?: Resolver<Maybe<ResolversTypes['Newsletter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StopNewsletterPayloadResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['StopNewsletterPayload'] = ResolversParentTypes['StopNewsletterPayload']> = {
  newsletter?: Resolver<Maybe<ResolversTypes['Newsletter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnsubscribePageResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['UnsubscribePage'] = ResolversParentTypes['UnsubscribePage']> = {
  button?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doneText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doneTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnsubscribePayloadResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['UnsubscribePayload'] = ResolversParentTypes['UnsubscribePayload']> = {
  page?: Resolver<ResolversTypes['UnsubscribePage'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawNewsItemPayloadResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['WithdrawNewsItemPayload'] = ResolversParentTypes['WithdrawNewsItemPayload']> = {
  newsItem?: Resolver<Maybe<ResolversTypes['NewsItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = CommunicationsContext> = {
  ApproveNewsletterPayload?: ApproveNewsletterPayloadResolvers<ContextType>;
  AssembleNewsletterPayload?: AssembleNewsletterPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Gathering?: GatheringResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalDateTime?: GraphQLScalarType;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NewsItem?: NewsItemResolvers<ContextType>;
  NewsItemConnection?: NewsItemConnectionResolvers<ContextType>;
  NewsItemEdge?: NewsItemEdgeResolvers<ContextType>;
  NewsText?: NewsTextResolvers<ContextType>;
  Newsletter?: NewsletterResolvers<ContextType>;
  NewsletterConnection?: NewsletterConnectionResolvers<ContextType>;
  NewsletterDelivery?: NewsletterDeliveryResolvers<ContextType>;
  NewsletterEdge?: NewsletterEdgeResolvers<ContextType>;
  NewsletterPreview?: NewsletterPreviewResolvers<ContextType>;
  NewsletterSections?: NewsletterSectionsResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  PresentationSheet?: PresentationSheetResolvers<ContextType>;
  PublishNewsItemPayload?: PublishNewsItemPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recap?: RecapResolvers<ContextType>;
  ReminderDelivery?: ReminderDeliveryResolvers<ContextType>;
  ReminderMailing?: ReminderMailingResolvers<ContextType>;
  ReminderMailingConnection?: ReminderMailingConnectionResolvers<ContextType>;
  ReminderMailingEdge?: ReminderMailingEdgeResolvers<ContextType>;
  ReopenNewsletterPayload?: ReopenNewsletterPayloadResolvers<ContextType>;
  ScheduleReminderPayload?: ScheduleReminderPayloadResolvers<ContextType>;
  SendNewsletterPayload?: SendNewsletterPayloadResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StopNewsletterPayload?: StopNewsletterPayloadResolvers<ContextType>;
  UnsubscribePage?: UnsubscribePageResolvers<ContextType>;
  UnsubscribePayload?: UnsubscribePayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawNewsItemPayload?: WithdrawNewsItemPayloadResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = CommunicationsContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  pii?: PiiDirectiveResolver<any, any, ContextType>;
};
