/* Made by `npm run generate` from the schema; edit the schema instead. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Member as MemberRecord, MemberWithSheet, MemberPage, MembershipPeriod as PeriodRecord } from '../members/member.store.ts';
import type { OfficeReference } from '../offices/office.store.ts';
import type { Consent } from '../consents/consent.rules.ts';
import type { Snapshot } from '../activity/snapshot.store.ts';
import type { Erasure as ErasureRecord } from '../erasures/erasure.rules.ts';
import type { DataExport as DataExportRecord, PersonalDataOf } from '../data-exports/data-export.rules.ts';
import type { ConsentText as ConsentTextRecord } from '../consents/consent.texts.ts';
import type { PanoramaFigures, MonthCell } from '../panorama/panorama.rules.ts';
import type { RuleSet, Classification } from '../typology/typology.rules.ts';
import type { Passkey as PasskeyRecord } from '../passkeys/passkey.store.ts';
import type { PartnerKey as PartnerKeyRecord } from '../partner-keys/partner-key.rules.ts';
import type { AuditRecord, Viewer as ViewerRecord } from '@encommun/service-kit';
import type { ContactRequest as ContactRecord } from '../contact/contact-request.store.ts';
import type { Account as AccountRecord } from '../accounts/account.store.ts';
import type { RoleGrant as RoleGrantRecord } from '../role-grants/role-grant.store.ts';
import type { Session as SessionRecord } from '../sessions/session.store.ts';
import type { SignInMail as SignInMailRecord } from '../sign-in/sign-in-mail.ts';
import type { MembersContext } from '../context.ts';
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

/** Somebody who can sign in: a member, somebody of the staff, or both in one person. Seen by the person, and by those who give roles. */
export type Account = {
  __typename?: 'Account';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Address that the sign-in mail goes to: the member's, or the one that was invited. Null when nobody has one any more. */
  email?: Maybe<Scalars['String']['output']>;
  /** `acc_…`. */
  id: Scalars['ID']['output'];
  /** When an unused invitation lapses. Null for members, and once it was used. */
  invitedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The member. Null for staff who are none, and for a member whom the viewer may not see. */
  member?: Maybe<Member>;
  /** Roles on top of being a member, oldest first, past ones too. Only those that the viewer may know of. */
  roleGrants: Array<RoleGrant>;
  /** Where the person is signed in now, last used first. Null for everyone but the person. */
  sessions?: Maybe<Array<Session>>;
  /** Id of the colleague (`StaffMember`). Null for whoever is none. */
  staffMemberId?: Maybe<Scalars['ID']['output']>;
};

/** How much a member uses the service (rec. 3.2): neither final nor exhaustive, never a ground for rights or for what someone is told. */
export type ActivityClass =
  /** More contracts, or more turnover, than the rule set's thresholds. */
  | 'ACTIVE'
  /** Had contracts once, none in the window. */
  | 'INACTIVE'
  /** Tried it, or was added by someone else, and it went no further than a first contract. */
  | 'NEVER_ENGAGED'
  /** Some contracts in the window, not more than the thresholds. */
  | 'OCCASIONAL'
  /** We have no figures: that says nothing about the person. */
  | 'UNKNOWN';

/** What the contracts of one member came to in one month: the latest version; corrections never overwrite, they follow. */
export type ActivityMonth = {
  __typename?: 'ActivityMonth';
  /** How many contracts; credit notes are none. */
  contracts: Scalars['Int']['output'];
  /** Day of the last contract. Null in a month of credit notes only. */
  lastContractOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The month. */
  month: Scalars['YearMonth']['output'];
  /** Net amount in cents of euro, credit notes deducted. A Float since Int ends at 21 million euros; always whole. */
  turnoverCents: Scalars['Float']['output'];
  /** 1, and one more with each correction. */
  version: Scalars['Int']['output'];
};

/** New thresholds. */
export type AdoptTypologyRuleSetInput = {
  /** With MORE contracts than this a member is ACTIVE. */
  activeOverContracts: Scalars['Int']['input'];
  /** With MORE turnover than this, in cents, a member is ACTIVE. */
  activeOverTurnoverCents: Scalars['Float']['input'];
  /** The version that they follow, as read before; 0 for the first of an office. So two people do not adopt past each other. */
  followsVersion: Scalars['Int']['input'];
  /** Up to so many contracts ever, one who came for a trial or was added by another is NEVER_ENGAGED. */
  neverEngagedUpToContracts: Scalars['Int']['input'];
  /** The office they are for. Leave it out for the whole cooperative. */
  officeCode?: InputMaybe<Scalars['ID']['input']>;
  /** Which months count. */
  window: TypologyWindow;
};

/** The new rule set, or why there is none. */
export type AdoptTypologyRuleSetPayload = {
  __typename?: 'AdoptTypologyRuleSetPayload';
  /** Null when refused. */
  ruleSet?: Maybe<TypologyRuleSet>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Who wants to sign in, and in which browser. */
export type AskForSignInInput = {
  /** SHA-256, base64url, of a secret that this browser keeps: only there the link opens. */
  browserKeyHash: Scalars['String']['input'];
  /** As it was typed. */
  email: Scalars['String']['input'];
  /** What the browser kept from signing in before. Nobody can lock it out by asking for the same address elsewhere. */
  knownBrowser?: InputMaybe<Scalars['String']['input']>;
  /** The language of the page. */
  language: Language;
  /** Where the person wanted to go: a path of ours; anything else is dropped. */
  next?: InputMaybe<Scalars['String']['input']>;
};

/** That it was asked. */
export type AskForSignInPayload = {
  __typename?: 'AskForSignInPayload';
  /** True, whoever has the address. False when refused. */
  asked: Scalars['Boolean']['output'];
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Who proves themselves. */
export type BeginPasskeyProofInput = {
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** Who adds a passkey. */
export type BeginPasskeyRegistrationInput = {
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** Who sets up an authenticator. */
export type BeginTotpInput = {
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** What to set it up with, or why not. */
export type BeginTotpPayload = {
  __typename?: 'BeginTotpPayload';
  /** Null when refused. */
  enrolment?: Maybe<TotpEnrolment>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Whose erasure to take back. */
export type CancelErasureInput = {
  /** The member. Left out: who asks. */
  memberId?: InputMaybe<Scalars['ID']['input']>;
};

/** The erasure that was taken back, or why it was not. */
export type CancelErasurePayload = {
  __typename?: 'CancelErasurePayload';
  /** Null when refused. */
  erasure?: Maybe<Erasure>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** What a classification found. */
export type ClassifiedMembers = {
  __typename?: 'ClassifiedMembers';
  /** How many of them got a new entry in their history. */
  changed: Scalars['Int']['output'];
  /** How many members were looked at. */
  members: Scalars['Int']['output'];
};

/** Whom to classify. */
export type ClassifyMembersInput = {
  /** The office whose members it is about. */
  officeCode: Scalars['ID']['input'];
};

/** What changed, or why nothing was done. */
export type ClassifyMembersPayload = {
  __typename?: 'ClassifyMembersPayload';
  /** Null when refused. */
  classified?: Maybe<ClassifiedMembers>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** What to take. */
export type CollectMyDataInput = {
  /** The id of the request. */
  exportId: Scalars['ID']['input'];
};

/** The request as it is now, or why there is nothing to take. */
export type CollectMyDataPayload = {
  __typename?: 'CollectMyDataPayload';
  /** Null when refused. */
  dataExport?: Maybe<DataExport>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** The first code of a new authenticator. */
export type ConfirmTotpInput = {
  /** Six digits; blanks do not matter. */
  code: Scalars['String']['input'];
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** What follows, or why nothing changed. */
export type ConfirmTotpPayload = {
  __typename?: 'ConfirmTotpPayload';
  /** Ten codes for a slip of paper, shown this once. Null when the old slip holds, and when refused. */
  recoveryCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** That say what was proven. Null when refused. */
  tokens?: Maybe<SessionTokens>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** One consent, dated. It is kept when it ends: what was published in between was published rightly. */
export type ConsentEvent = {
  __typename?: 'ConsentEvent';
  /** When it was given. */
  givenAt: Scalars['DateTime']['output'];
  /** What for. */
  purpose: ConsentPurpose;
  /** Where it came from. */
  source: ConsentSource;
  /** The words that were agreed to, in the language of the request. Null when the business system asked: it keeps its own. */
  text?: Maybe<Scalars['String']['output']>;
  /** The version of the text that was agreed to. */
  textVersion: Scalars['String']['output'];
  /** When it was withdrawn. Null while it holds. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the withdrawal came from. Null while it holds. */
  withdrawnBy?: Maybe<ConsentSource>;
};

/** What a consent is for; each is given and withdrawn by itself. */
export type ConsentPurpose =
  /** To be found in the directory. */
  | 'DIRECTORY'
  /** To receive the newsletter of the office. */
  | 'NEWSLETTER'
  /** To be shown to partner structures and on their sites, with name, office, declared trades, skills and presentation. It holds only while DIRECTORY does too. */
  | 'PUBLIC_DIRECTORY'
  /** To have the presentation sheet published once in a newsletter. */
  | 'SHEET_IN_NEWSLETTER';

/** Where a consent, or its end, came from. */
export type ConsentSource =
  /** The export of the business system. */
  | 'IMPORT'
  /** The member, here. */
  | 'MEMBER';

/** The words that are asked for now; a version is never edited. */
export type ConsentText = {
  __typename?: 'ConsentText';
  /** What for. */
  purpose: ConsentPurpose;
  /** Since when they are asked for. */
  since: Scalars['LocalDate']['output'];
  /** The words. */
  text: LocalisedText;
  /** Give it back as `textVersion`. */
  version: Scalars['String']['output'];
};

/** What to write to whom. */
export type ContactMemberInput = {
  /** Chosen by the client: asked again with the same key, the message is sent once. */
  idempotencyKey: Scalars['String']['input'];
  /** To whom. */
  memberId: Scalars['ID']['input'];
  /** 10 to 4,000 characters, plain text. */
  message: Scalars['String']['input'];
  /** 3 to 120 characters, one line. */
  subject: Scalars['String']['input'];
};

/** The message that is on its way, or why none is. */
export type ContactMemberPayload = {
  __typename?: 'ContactMemberPayload';
  /** Null when refused. */
  contactRequestId?: Maybe<Scalars['ID']['output']>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** A message from one member to another. Neither sees the other's address; it is erased after 90 days. */
export type ContactRequest = {
  __typename?: 'ContactRequest';
  /** Who wrote. Null when that member is gone. */
  from?: Maybe<Member>;
  /** `con_…`. */
  id: Scalars['ID']['output'];
  /** The message, plain text. */
  message: Scalars['String']['output'];
  /** When it was written. */
  requestedAt: Scalars['DateTime']['output'];
  /** What it is about. */
  subject: Scalars['String']['output'];
  /** To whom. Null when that member is gone. */
  to?: Maybe<Member>;
};

/** Who gets a key, and for what. */
export type CreatePartnerKeyInput = {
  /** How much it may ask in a day, 1,000 to 2,000,000; 200,000 when left out. */
  costPerDay?: InputMaybe<Scalars['Int']['input']>;
  /** The last day on which it opens anything: from today to one year ahead. */
  expiresOn: Scalars['LocalDate']['input'];
  /** At most ten sites whose pages may send it, such as https://exemple.fr. Empty: servers only. */
  origins: Array<Scalars['String']['input']>;
  /** The structure, 2 to 80 characters; the same name is the same partner, in capitals or not. */
  partnerName: Scalars['String']['input'];
  /** What it opens beyond the public part; may be empty. */
  scopes: Array<PartnerScope>;
};

/** The key, or why there is none. */
export type CreatePartnerKeyPayload = {
  __typename?: 'CreatePartnerKeyPayload';
  /** The key itself, to be handed to the partner: it is shown this once and kept nowhere. Null when refused. */
  key?: Maybe<Scalars['String']['output']>;
  /** Null when refused. */
  partnerKey?: Maybe<PartnerKey>;
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

/** A member's request for all that the platform holds of them (GDPR articles 15 and 20). The archive is made while it is fetched, so no copy of it lies anywhere. */
export type DataExport = {
  __typename?: 'DataExport';
  /** When it was fetched. Null before: it is fetched once. */
  collectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** All of it, each service its own part. Null when it cannot be fetched. */
  data?: Maybe<PersonalData>;
  /** Until when it can be fetched. */
  expiresAt: Scalars['DateTime']['output'];
  /** `exp_…`; the archive is fetched at `/my-data/` and this. */
  id: Scalars['ID']['output'];
  /** Whether it can be fetched now. */
  isOpen: Scalars['Boolean']['output'];
  /** Language in which the archive is written: the member's. */
  language: Language;
  /** Whose; for programs that bring mail. */
  member?: Maybe<Member>;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
};

/** Whose it is. */
export type DataSubject =
  /** A member. */
  | 'MEMBER'
  /** Somebody whom a text or a picture shows and no id names: they ask the office, which removes it by hand. */
  | 'OTHERS'
  /** Staff of an office or of head office. */
  | 'STAFF';

/** Whom to look for; what is left out does not matter, what is given must all be true. */
export type DirectoryFilter = {
  /** The present class: it is there to find who is active (rec. 3.2), so members may only ask for ACTIVE, staff for any. */
  class?: InputMaybe<ActivityClass>;
  /** Around a place. */
  near?: InputMaybe<NearInput>;
  /** Code of an office. */
  office?: InputMaybe<Scalars['ID']['input']>;
  /** A skill. */
  skill?: InputMaybe<Scalars['String']['input']>;
  /** Words of the name, trades, skills or presentation, or their beginnings. Accents, ligatures, capitals and the form of inclusive writing do not matter: « coopératrice », « coopérateur·trice » and « cooperateur(trice) » find each other. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A declared trade, in any gender. */
  trade?: InputMaybe<Scalars['String']['input']>;
};

/** How many ended. */
export type EndAllSessionsPayload = {
  __typename?: 'EndAllSessionsPayload';
  /** How many sessions ended. */
  ended: Scalars['Int']['output'];
};

/** Which role to end. */
export type EndRoleGrantInput = {
  /** `grt_…`. */
  roleGrantId: Scalars['ID']['input'];
};

/** The role as it ended, or why it did not. */
export type EndRoleGrantPayload = {
  __typename?: 'EndRoleGrantPayload';
  /** Null when refused. */
  roleGrant?: Maybe<RoleGrant>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Which session to end. */
export type EndSessionInput = {
  /** One of one's own. */
  sessionId: Scalars['ID']['input'];
};

/** Whether it ended. */
export type EndSessionPayload = {
  __typename?: 'EndSessionPayload';
  /** The session that ended. Null when refused. */
  sessionId?: Maybe<Scalars['ID']['output']>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Whom to erase. */
export type EraseMemberInput = {
  /** The member's reference in the business system, such as SC1197, typed once more: so that nobody is erased by a slip. */
  confirmation: Scalars['String']['input'];
  /** The member. Left out: who asks. */
  memberId?: InputMaybe<Scalars['ID']['input']>;
};

/** The erasure, or why there is none. */
export type EraseMemberPayload = {
  __typename?: 'EraseMemberPayload';
  /** Null when refused. */
  erasure?: Maybe<Erasure>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** The erasure of one member, from the asking to the last receipt. It stays when it is done, as the proof that it was: the id in it leads to nobody any more. */
export type Erasure = {
  __typename?: 'Erasure';
  /** When it was asked for. */
  askedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  askedBy: ErasureOrigin;
  /** When it must be done by law: a month after it was asked for; head office is alarmed five days before. */
  deadlineAt: Scalars['DateTime']['output'];
  /** When it begins: until then it can be cancelled. */
  dueAt: Scalars['DateTime']['output'];
  /** When the last service had. Null before. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `era_…`. */
  id: Scalars['ID']['output'];
  /** Whether it is not done 25 days after it was asked for. */
  isLate: Scalars['Boolean']['output'];
  /** Whose; for programs that bring mail, and until it is done. */
  member?: Maybe<Member>;
  /** The id that the member has, or had. */
  memberId: Scalars['ID']['output'];
  /** Which services have erased the member, and when. */
  receipts: Array<ErasureReceipt>;
  /** How far it is. */
  state: ErasureState;
};

/** One page of erasures. */
export type ErasureConnection = {
  __typename?: 'ErasureConnection';
  /** The erasures, with the place of each in the list. */
  edges: Array<ErasureEdge>;
  /** Whether more follow. */
  pageInfo: PageInfo;
};

/** An erasure in a list. */
export type ErasureEdge = {
  __typename?: 'ErasureEdge';
  /** Pass it as `after` to go on behind this one. */
  cursor: Scalars['String']['output'];
  /** The erasure. */
  node: Erasure;
};

/** Who asked for an erasure. */
export type ErasureOrigin =
  /** Head office, for the member. */
  | 'HEAD_OFFICE'
  /** The member. */
  | 'MEMBER'
  /** Nobody: the membership ended five years ago. */
  | 'RETENTION';

/** One service has erased the member. */
export type ErasureReceipt = {
  __typename?: 'ErasureReceipt';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Its name. */
  service: Scalars['String']['output'];
};

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

/** What to agree to. */
export type GiveConsentInput = {
  /** What for. */
  purpose: ConsentPurpose;
  /** The version of the text that the person read: the one of `consentTexts`. */
  textVersion: Scalars['String']['input'];
};

/** The member, or why nothing changed. */
export type GiveConsentPayload = {
  __typename?: 'GiveConsentPayload';
  /** Null when refused. */
  member?: Maybe<Member>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Who gets which role. */
export type GrantRoleInput = {
  /** To whom. Or `memberId`. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** From when on; from now on when left out. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** To which member, who need not have signed in before. Or `accountId`. */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Which. */
  role: GrantedRole;
  /** Code of the office for ADVISOR, OFFICE_LEAD, COMMUNICATOR and COMMITTEE, id of the body for BODY; nothing for the others. */
  scope?: InputMaybe<Scalars['ID']['input']>;
  /** Until when; without an end when left out. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The role, or why it was not given. */
export type GrantRolePayload = {
  __typename?: 'GrantRolePayload';
  /** Null when refused. */
  roleGrant?: Maybe<RoleGrant>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Roles that are given to somebody. Being a member is none: it comes with the membership. */
export type GrantedRole =
  /** Advisor of an office. */
  | 'ADVISOR'
  /** A member in a body of the cooperative. */
  | 'BODY'
  /** A member in the committee of an office. */
  | 'COMMITTEE'
  /** Writes the newsletter of an office. */
  | 'COMMUNICATOR'
  /** Staff of the whole cooperative. */
  | 'HEAD_OFFICE'
  /** Answers for an office, and is an advisor of it. */
  | 'OFFICE_LEAD'
  /** A member who accompanies newcomers. */
  | 'SPONSOR';

/** A role, and where it holds. */
export type Hat = {
  __typename?: 'Hat';
  /** What it allows. */
  role: Role;
  /** Code of the office, or id of the body. Null for a role that holds everywhere. */
  scope?: Maybe<Scalars['ID']['output']>;
};

/** A mail that tells somebody of the staff that they can sign in. For the worker that sends it. */
export type InvitationMail = {
  __typename?: 'InvitationMail';
  /** To whom. */
  email: Scalars['String']['output'];
  /** Its language. */
  locale: Language;
  /** Until when the invitation holds. */
  until: Scalars['DateTime']['output'];
};

/** Whom to invite. */
export type InviteStaffInput = {
  /** Where the colleague is written to. */
  email: Scalars['String']['input'];
  /** In which language the colleague is written to. */
  language: Language;
  /** Id of the colleague, as the offices service gave it. */
  staffMemberId: Scalars['ID']['input'];
};

/** The account, or why there is none. */
export type InviteStaffPayload = {
  __typename?: 'InviteStaffPayload';
  /** Null when refused. */
  account?: Maybe<Account>;
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

/** A person who holds a share of the cooperative. Who may see one: the person, staff of the member's office, our own programs, and everyone signed in while the member consents to the directory; for all others there is no such member. */
export type Member = {
  __typename?: 'Member';
  /** Months with contracts, oldest first, at most the last 36. Null for all but the member and staff of the member's office. */
  activity?: Maybe<Array<ActivityMonth>>;
  /** Its latest class. Null for all but the member and staff of the member's office, and before the first classification. */
  classification?: Maybe<MemberClassification>;
  /** All its classes, newest first, at most 50. Null for all but the member and staff of the member's office. */
  classifications?: Maybe<Array<MemberClassification>>;
  /** Every consent that was given, oldest first. Null for all but the member and staff of the member's office. */
  consents?: Maybe<Array<ConsentEvent>>;
  /** First name and last name. */
  displayName: Scalars['String']['output'];
  /** Mail address. Null for everyone but the member, staff of the member's office and our own programs: members are reached by `contactMember`. */
  email?: Maybe<Scalars['String']['output']>;
  /** `mem_…`; never changes. */
  id: Scalars['ID']['output'];
  /** Day of the first entry into the cooperative. */
  joinedOn: Scalars['LocalDate']['output'];
  /** Language that the member is written to in. */
  locale: Language;
  /** How the membership began. Null for other members. */
  membershipOrigin?: Maybe<MembershipOrigin>;
  /** When the member belonged to which office, oldest first: people leave for years and come back. Null for other members. */
  membershipPeriods?: Maybe<Array<MembershipPeriod>>;
  /** The office that the member belongs to now. Null while the offices service is away. */
  office?: Maybe<Office>;
  /** What the member wrote to introduce themselves. Null when nothing was written, or when it is not for the viewer. */
  presentationSheet?: Maybe<PresentationSheet>;
  /** Reference in the business system, such as SC1197. Null for other members. */
  ref?: Maybe<Scalars['String']['output']>;
  /** What the member knows how to do, in the member's own words. */
  skills: Array<Scalars['String']['output']>;
  /** What the member does for a living. Trades seen in contracts are shown to the member and the member's office only: they were never declared for others to read. */
  trades: Array<Trade>;
  /** Who of the staff looked at your turnover, newest first: one entry a day and person, at most 100, kept for a year. Null for everybody but the member. */
  turnoverLooks?: Maybe<Array<TurnoverLook>>;
};

/** The class of a member as it was found at one moment. It stays as it is when rules or figures change. */
export type MemberClassification = {
  __typename?: 'MemberClassification';
  /** The class. */
  class: ActivityClass;
  /** When it was found. */
  classifiedAt: Scalars['DateTime']['output'];
  /** Contracts in between. */
  contracts: Scalars['Int']['output'];
  /** Why, in words, in the language of the request. */
  explanation: Scalars['String']['output'];
  /** First day that counted. */
  from: Scalars['LocalDate']['output'];
  /** `cls_…`. */
  id: Scalars['ID']['output'];
  /** By which rules. */
  ruleSet: TypologyRuleSet;
  /** Last day that counted. */
  to: Scalars['LocalDate']['output'];
  /** Turnover in between, in cents. */
  turnoverCents: Scalars['Float']['output'];
};

/** One page of members. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** The members, with the place of each in the list. */
  edges: Array<MemberEdge>;
  /** Whether more follow. */
  pageInfo: PageInfo;
  /** How many there are on all pages, counted by the same visibility. Null for all but staff and our own programs. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A member in a list. */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** Pass it as `after` to go on behind this one. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: Member;
};

/** How a membership began. */
export type MembershipOrigin =
  /** Added by another member, for a contract in common: no own wish to join is known, and no newsletter goes out on that ground. */
  | 'ADDED_BY_THIRD_PARTY'
  /** By the person's own inscription. */
  | 'REGISTERED'
  /** To try the service. */
  | 'TRIAL';

/** A stretch of belonging to one office. */
export type MembershipPeriod = {
  __typename?: 'MembershipPeriod';
  /** First day. */
  from: Scalars['LocalDate']['output'];
  /** The office. Null while the offices service is away. */
  office?: Maybe<Office>;
  /** Last day. Null while it lasts. */
  to?: Maybe<Scalars['LocalDate']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Adopts new thresholds. They hold from the next classification on; earlier ones stay as they are. Refuses with INVALID_THRESHOLD, UNKNOWN_OFFICE, RULE_SET_OUTDATED. */
  adoptTypologyRuleSet: AdoptTypologyRuleSetPayload;
  /** Asks for a mail with a link to sign in. The answer is the same whether somebody has that address or nobody, and so is the work until then (S30). Refuses with INVALID_EMAIL. */
  askForSignIn: AskForSignInPayload;
  /** Asks for a signature of one of the person's passkeys. Refuses with SESSION_ENDED, NO_PASSKEYS_HERE. */
  beginPasskeyProof: PasskeyQuestionPayload;
  /** Asks for a new passkey. Refuses with SESSION_ENDED, SECOND_FACTOR_FIRST, NO_PASSKEYS_HERE, TOO_MANY_PASSKEYS. */
  beginPasskeyRegistration: PasskeyQuestionPayload;
  /** Asks whoever has a passkey for a signature. Refuses with NO_PASSKEYS_HERE. */
  beginPasskeySignIn: PasskeyQuestionPayload;
  /** Begins to set up an authenticator; nothing changes until its first code came. Refuses with SESSION_ENDED, SECOND_FACTOR_FIRST. */
  beginTotp: BeginTotpPayload;
  /** Takes an erasure back that has not begun. Refuses with NO_ERASURE_TO_CANCEL. */
  cancelErasure: CancelErasurePayload;
  /** Finds the class of each member of an office anew, by today's figures and rules; every import does so too. Refuses with UNKNOWN_OFFICE, IMPORT_RUNNING. */
  classifyMembers: ClassifyMembersPayload;
  /** Takes the archive: whoever comes after finds it gone. For the door at which it is fetched. Refuses with EXPORT_OVER. */
  collectMyData: CollectMyDataPayload;
  /** Ends the set-up by the authenticator's first code, which is the session's proof too. Refuses with SESSION_ENDED, SECOND_FACTOR_FIRST, NOTHING_TO_CONFIRM, TOO_MANY_TRIES, WRONG_CODE. */
  confirmTotp: ConfirmTotpPayload;
  /** Writes to a member whom the directory shows; a mail of ours brings it, and the answer goes to the sender. At most ten a day. Refuses with MEMBER_NOT_REACHABLE, CONTACT_YOURSELF, INVALID_MESSAGE, CONTACT_LIMIT_REACHED, IDEMPOTENCY_KEY_REUSED. */
  contactMember: ContactMemberPayload;
  /** Makes a key for a partner structure; at most two of one partner are live, so that it can change over without a gap. Asks for a second factor within the last ten minutes. Refuses with INVALID_PARTNER_NAME, INVALID_ORIGIN, TOO_MANY_ORIGINS, INVALID_KEY_EXPIRY, INVALID_COST_PER_DAY, TWO_LIVE_KEYS. */
  createPartnerKey: CreatePartnerKeyPayload;
  /** Signs out everywhere, here too; in effect within a minute. */
  endAllSessions: EndAllSessionsPayload;
  /** Ends a role now; in effect within a minute. Whoever may give it may end it. Refuses with UNKNOWN_ROLE_GRANT. */
  endRoleGrant: EndRoleGrantPayload;
  /** Signs out of one browser or program of one's own; in effect within a minute. Refuses with UNKNOWN_SESSION. */
  endSession: EndSessionPayload;
  /** Asks for the erasure of a member: by the member, or by head office for the member. It begins three days later; until then it can be cancelled, and a mail tells the member so. Needs a second factor shown within ten minutes. Refuses with UNKNOWN_MEMBER, WRONG_CONFIRMATION, ERASURE_UNDER_WAY. */
  eraseMember: EraseMemberPayload;
  /** Gives a consent of the member who asks; one that holds already stays as it is. Refuses with NOTHING_TO_PUBLISH, CONSENT_TEXT_OUTDATED. */
  giveConsent: GiveConsentPayload;
  /** Gives somebody a role. Whoever answers for an office gives ADVISOR, COMMUNICATOR and COMMITTEE there; head office gives all; nobody to themselves. In effect within a minute. Asks for a second factor within the last ten minutes. Refuses with UNKNOWN_ACCOUNT, INVALID_SCOPE, UNKNOWN_OFFICE, INVALID_PERIOD, NOT_STAFF, NOT_A_MEMBER, ALREADY_GRANTED. */
  grantRole: GrantRolePayload;
  /** Lets a colleague sign in by an address: makes the account, or adds to the one that the person has as a member, and a mail tells them. It lapses after two weeks; asked again it is renewed. Another address for a colleague who has an account is for head office to give; it is another account, to which the roles go along, and nothing that was opened at the old address goes on. Refuses with INVALID_EMAIL, EMAIL_TAKEN. */
  inviteStaff: InviteStaffPayload;
  /** Proves somebody by six digits or by a code of the slip of paper; each opens once. Refuses with SESSION_ENDED, TOO_MANY_TRIES, WRONG_CODE. */
  proveByCode: ProveByCodePayload;
  /** Proves somebody by a passkey. Refuses with SESSION_ENDED, PASSKEY_NOT_ACCEPTED. */
  proveByPasskey: ProveByPasskeyPayload;
  /** Uses a link up and begins a session. Refuses with SIGN_IN_LINK_INVALID, whatever is wrong with the link. */
  redeemSignIn: RedeemSignInPayload;
  /** Gives fresh tokens for a refresh token; one that was used before ends its session, since one of the two who have it is a thief. Refuses with SESSION_ENDED. */
  refreshSession: RefreshSessionPayload;
  /** Takes the new passkey, which is the session's proof too. Refuses with SESSION_ENDED, SECOND_FACTOR_FIRST, TOO_MANY_PASSKEYS, PASSKEY_NOT_ACCEPTED. */
  registerPasskey: RegisterPasskeyPayload;
  /** Forgets a device. Refuses with SESSION_ENDED, SECOND_FACTOR_FIRST, UNKNOWN_PASSKEY. */
  removePasskey: RemovePasskeyPayload;
  /** Gives a new slip of paper; the old one is void. Refuses with SESSION_ENDED, SECOND_FACTOR_FIRST. */
  renewRecoveryCodes: RenewRecoveryCodesPayload;
  /** Tells all services once more of the erasures that ended since then: after a database was restored from an older copy. Needs a second factor shown within ten minutes. Refuses with nothing. */
  replayErasures: ReplayErasuresPayload;
  /** Asks for all that the platform holds of the member who asks. It can be fetched for seven days, once; an older request ends. At most three a day. Needs a second factor shown within ten minutes. Refuses with EXPORT_LIMIT_REACHED. */
  requestMyData: RequestMyDataPayload;
  /** Takes all second factors from somebody who lost them, and ends their sessions: with the next mailed link they set up new ones. Not one's own. Asks for a second factor within the last ten minutes. Refuses with OWN_ACCOUNT, UNKNOWN_ACCOUNT. */
  resetSecondFactors: ResetSecondFactorsPayload;
  /** Ends a key; it opens nothing within half a minute. One that was revoked before stays so. Asks for a second factor within the last ten minutes. Refuses with UNKNOWN_PARTNER_KEY. */
  revokePartnerKey: RevokePartnerKeyPayload;
  /** Begins a session by a passkey, without a mail; it begins with a second factor. Refuses with PASSKEY_NOT_ACCEPTED, whatever is wrong with it. */
  signInByPasskey: SignInByPasskeyPayload;
  /** Ends the session of a refresh token. Says nothing of whether there was one. */
  signOut: SignOutPayload;
  /** Withdraws a consent of the member who asks, with effect from now on everywhere; none that holds is no error. */
  withdrawConsent: WithdrawConsentPayload;
};


export type MutationAdoptTypologyRuleSetArgs = {
  input: AdoptTypologyRuleSetInput;
};


export type MutationAskForSignInArgs = {
  input: AskForSignInInput;
};


export type MutationBeginPasskeyProofArgs = {
  input: BeginPasskeyProofInput;
};


export type MutationBeginPasskeyRegistrationArgs = {
  input: BeginPasskeyRegistrationInput;
};


export type MutationBeginTotpArgs = {
  input: BeginTotpInput;
};


export type MutationCancelErasureArgs = {
  input: CancelErasureInput;
};


export type MutationClassifyMembersArgs = {
  input: ClassifyMembersInput;
};


export type MutationCollectMyDataArgs = {
  input: CollectMyDataInput;
};


export type MutationConfirmTotpArgs = {
  input: ConfirmTotpInput;
};


export type MutationContactMemberArgs = {
  input: ContactMemberInput;
};


export type MutationCreatePartnerKeyArgs = {
  input: CreatePartnerKeyInput;
};


export type MutationEndRoleGrantArgs = {
  input: EndRoleGrantInput;
};


export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


export type MutationEraseMemberArgs = {
  input: EraseMemberInput;
};


export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};


export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


export type MutationInviteStaffArgs = {
  input: InviteStaffInput;
};


export type MutationProveByCodeArgs = {
  input: ProveByCodeInput;
};


export type MutationProveByPasskeyArgs = {
  input: ProveByPasskeyInput;
};


export type MutationRedeemSignInArgs = {
  input: RedeemSignInInput;
};


export type MutationRefreshSessionArgs = {
  input: RefreshSessionInput;
};


export type MutationRegisterPasskeyArgs = {
  input: RegisterPasskeyInput;
};


export type MutationRemovePasskeyArgs = {
  input: RemovePasskeyInput;
};


export type MutationRenewRecoveryCodesArgs = {
  input: RenewRecoveryCodesInput;
};


export type MutationReplayErasuresArgs = {
  input: ReplayErasuresInput;
};


export type MutationRequestMyDataArgs = {
  input: RequestMyDataInput;
};


export type MutationResetSecondFactorsArgs = {
  input: ResetSecondFactorsInput;
};


export type MutationRevokePartnerKeyArgs = {
  input: RevokePartnerKeyInput;
};


export type MutationSignInByPasskeyArgs = {
  input: SignInByPasskeyInput;
};


export type MutationSignOutArgs = {
  input: SignOutInput;
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};

/** A circle on the map, WGS 84. */
export type NearInput = {
  /** Degrees, north is positive. */
  latitude: Scalars['Float']['input'];
  /** Degrees, east is positive. */
  longitude: Scalars['Float']['input'];
  /** Kilometres, 1 to 500. Places of members are kept to about one kilometre. */
  withinKm: Scalars['Int']['input'];
};

/** A local office, as far as its members are concerned. */
export type Office = {
  __typename?: 'Office';
  /** Three capital letters, such as NAN. */
  code: Scalars['ID']['output'];
  /** How many members it has. Null for all but staff and our own programs. */
  memberCount?: Maybe<Scalars['Int']['output']>;
  /** Sheets of its members that may be published in a newsletter, in the order in which their members consented: whoever remembers the last cursor goes on behind it and misses nobody. Null for all but those who look after the office and its news. */
  newPresentationSheets?: Maybe<PresentationSheetConnection>;
  /** The members who receive its newsletter: they belong to the office now and consent to it. Null for all but our own programs. */
  newsletterRecipients?: Maybe<MemberConnection>;
  /** Its figures from the first day of a month to the last day of a month, at most ten years; other days are refused with BAD_USER_INPUT, since the difference of two windows could tell of one person. Null for all but staff of the office, and before the first import. */
  panorama?: Maybe<Panorama>;
};


/** A local office, as far as its members are concerned. */
export type OfficeNewPresentationSheetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A local office, as far as its members are concerned. */
export type OfficeNewsletterRecipientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A local office, as far as its members are concerned. */
export type OfficePanoramaArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
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

/** An office in figures (rec. 3.1). No figure stands on fewer than five persons, and none can be worked out from the others: such cells are null, and so is now and then a neighbour. A cell of nobody is 0. */
export type Panorama = {
  __typename?: 'Panorama';
  /** Members by their present class, in the order of the enum. */
  byClass: Array<PanoramaClass>;
  /** One row for each month of the window, oldest first. */
  byMonth: Array<PanoramaMonth>;
  /** Contracts in the window; credit notes are none. Null too when the window cuts through months that can only be shown together. */
  contracts?: Maybe<Scalars['Int']['output']>;
  /** Members of the office today. Null below five. */
  members?: Maybe<Scalars['Int']['output']>;
  /** Net amount in cents of euro, credit notes deducted. Null whenever `contracts` is. A Float since Int ends at 21 million euros; always whole. */
  turnoverCents?: Maybe<Scalars['Float']['output']>;
  /** Members with at least one contract in the window. Null whenever `contracts` is: one month more or less would tell of the few who are in it. */
  withContracts?: Maybe<Scalars['Int']['output']>;
};

/** How many members have one class. */
export type PanoramaClass = {
  __typename?: 'PanoramaClass';
  /** The class. */
  class: ActivityClass;
  /** Null when suppressed. */
  members?: Maybe<Scalars['Int']['output']>;
};

/** An office in one month. */
export type PanoramaMonth = {
  __typename?: 'PanoramaMonth';
  /** Contracts. Null when suppressed. */
  contracts?: Maybe<Scalars['Int']['output']>;
  /** The month. */
  month: Scalars['YearMonth']['output'];
  /** Net amount in cents of euro. Null when suppressed. */
  turnoverCents?: Maybe<Scalars['Float']['output']>;
};

/** What a partner structure holds to ask the graph: `ec_…`, sent as `Authorization: Bearer`. Only its beginning is known here; whoever lost a key gets a new one. */
export type PartnerKey = {
  __typename?: 'PartnerKey';
  /** How much it may ask in a day, in the cost of queries; what is beyond waits for the next day. */
  costPerDay: Scalars['Int']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The last day on which it opens anything. */
  expiresOn: Scalars['LocalDate']['output'];
  /** `key_…`. */
  id: Scalars['ID']['output'];
  /** When it was last used, to the minute. Null while it never was. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it opens anything now. */
  live: Scalars['Boolean']['output'];
  /** Sites whose pages may send it from a browser, such as https://exemple.fr. Empty: servers only. */
  origins: Array<Scalars['String']['output']>;
  /** The structure that holds it. */
  partnerName: Scalars['String']['output'];
  /** Its first characters, by which people tell keys apart: `ec_` and these eight. */
  prefix: Scalars['String']['output'];
  /** When it was revoked. Null while it was not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it opens beyond the public part of the graph. */
  scopes: Array<PartnerScope>;
};

/** A page of keys. */
export type PartnerKeyConnection = {
  __typename?: 'PartnerKeyConnection';
  /** The newest first. */
  edges: Array<PartnerKeyEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A key in a page. */
export type PartnerKeyEdge = {
  __typename?: 'PartnerKeyEdge';
  /** Pass it as `after` to go on behind this one. */
  cursor: Scalars['String']['output'];
  /** The key. */
  node: PartnerKey;
};

/** What the gateway must know of a key that was sent to it. */
export type PartnerKeyStanding = {
  __typename?: 'PartnerKeyStanding';
  /** How much it may ask in a day. */
  costPerDay: Scalars['Int']['output'];
  /** `key_…`. */
  keyId: Scalars['ID']['output'];
  /** Sites whose pages may send it. */
  origins: Array<Scalars['String']['output']>;
  /** What it opens. */
  scopes: Array<PartnerScope>;
};

/** What a partner's key may open; each is granted by itself. A key without any reads the public part of the graph. */
export type PartnerScope =
  /** The members who agreed to be shown to partner structures: `publicDirectory`. */
  | 'PUBLIC_DIRECTORY';

/** A key that a device keeps and gives to nobody (WebAuthn); it proves its owner by fingerprint or PIN. For the gateway's pages alone. */
export type Passkey = {
  __typename?: 'Passkey';
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** `psk_…`. */
  id: Scalars['ID']['output'];
  /** When it last opened something. Null while it never did. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What its owner calls the device. */
  name: Scalars['String']['output'];
};

/** What the page asks a browser to have signed. For the gateway's pages alone. */
export type PasskeyQuestion = {
  __typename?: 'PasskeyQuestion';
  /** `pch_…`; good once, for five minutes. */
  challengeId: Scalars['ID']['output'];
  /** JSON of the WebAuthn specification, for `parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON`. */
  options: Scalars['String']['output'];
};

/** What to ask the browser, or why not. */
export type PasskeyQuestionPayload = {
  __typename?: 'PasskeyQuestionPayload';
  /** Null when refused. */
  question?: Maybe<PasskeyQuestion>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** What the platform holds of one member, each service its own part. For that member alone, through `myDataExport`; for everybody else, null. */
export type PersonalData = {
  __typename?: 'PersonalData';
  /** Whose it is. */
  memberId: Scalars['ID']['output'];
  /** What the members service holds, as JSON: kinds of things, each with a title, the rules under which it is held, fields with labels, and records. */
  members?: Maybe<Scalars['String']['output']>;
};

/** What someone wrote to introduce themselves and what they do (rec. 5.2). For our own programs it exists only while the member consents to its publication in a newsletter. */
export type PresentationSheet = {
  __typename?: 'PresentationSheet';
  /** `fic_…`; stays while the text changes. */
  id: Scalars['ID']['output'];
  /** Whose it is. */
  member: Member;
  /** Whether the member consents to its publication in a newsletter. */
  publishable: Scalars['Boolean']['output'];
  /** Since when. Null while it is not publishable. */
  publishableSince?: Maybe<Scalars['DateTime']['output']>;
  /** In the member's own words and language. */
  text: Scalars['String']['output'];
  /** The trades that the member declared. */
  trades: Array<Scalars['String']['output']>;
};

/** One page of sheets. */
export type PresentationSheetConnection = {
  __typename?: 'PresentationSheetConnection';
  /** The sheets, with the place of each in the list. */
  edges: Array<PresentationSheetEdge>;
  /** Whether more follow. */
  pageInfo: PageInfo;
};

/** A sheet in a list. */
export type PresentationSheetEdge = {
  __typename?: 'PresentationSheetEdge';
  /** Pass it as `after` to go on behind this one. */
  cursor: Scalars['String']['output'];
  /** The sheet. */
  node: PresentationSheet;
};

/** One field that holds something of a person: an entry of the register of processing (GDPR article 30). Made from `@pii` of all services. */
export type ProcessingEntry = {
  __typename?: 'ProcessingEntry';
  /** Why it may be held. */
  basis: LegalBasis;
  /** What kind of thing it is. */
  category: DataCategory;
  /** What it is. */
  description: Scalars['String']['output'];
  /** The field. */
  field: Scalars['String']['output'];
  /** Whose it is. */
  of: DataSubject;
  /** What erasing the person does to it. */
  onErase: OnErase;
  /** How long it is held. */
  retention: RetentionRule;
  /** The service that holds it. */
  service: Scalars['String']['output'];
  /** The type of the schema, or the kind of thing where no schema shows it. */
  type: Scalars['String']['output'];
};

/** A code that proves somebody. */
export type ProveByCodeInput = {
  /** Six digits, or twelve letters of the slip of paper. */
  code: Scalars['String']['input'];
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** What follows, or why it is no proof. */
export type ProveByCodePayload = {
  __typename?: 'ProveByCodePayload';
  /** That say what was proven. Null when refused. */
  tokens?: Maybe<SessionTokens>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** A signature. */
export type ProveByPasskeyInput = {
  /** Of the question. */
  challengeId: Scalars['ID']['input'];
  /** What the browser answered, as JSON. */
  response: Scalars['String']['input'];
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** What follows, or why it is no proof. */
export type ProveByPasskeyPayload = {
  __typename?: 'ProveByPasskeyPayload';
  /** That say what was proven. Null when refused. */
  tokens?: Maybe<SessionTokens>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Whom to look for; what is left out does not matter, what is given must all be true. */
export type PublicDirectoryFilter = {
  /** Code of an office. */
  office?: InputMaybe<Scalars['ID']['input']>;
  /** Words of the name, trades, skills or presentation, or their beginnings; as in `directory`. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A declared trade, in any gender. */
  trade?: InputMaybe<Scalars['String']['input']>;
};

/** What partner structures may show of a member who agreed to it. It has no address: who wants to write asks the office. */
export type PublicProfile = {
  __typename?: 'PublicProfile';
  /** As they want to be called. */
  displayName: Scalars['String']['output'];
  /** `mem_…`, the same with each asking. */
  id: Scalars['ID']['output'];
  /** Where they belong. Null while the offices service is away. */
  office?: Maybe<Office>;
  /** How they introduce themselves, in their own language. Null while they wrote nothing. */
  presentation?: Maybe<Scalars['String']['output']>;
  /** In the member's own words. */
  skills: Array<Scalars['String']['output']>;
  /** The trades that the member declared. */
  trades: Array<Scalars['String']['output']>;
};

/** A page of profiles. */
export type PublicProfileConnection = {
  __typename?: 'PublicProfileConnection';
  /** By name. */
  edges: Array<PublicProfileEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A profile in a page. */
export type PublicProfileEdge = {
  __typename?: 'PublicProfileEdge';
  /** Pass it as `after` to go on behind this one. */
  cursor: Scalars['String']['output'];
  /** The profile. */
  node: PublicProfile;
};

export type Query = {
  __typename?: 'Query';
  /** The account that an address belongs to. Null when there is none. */
  accountByEmail?: Maybe<Account>;
  /** What is to be read before a consent is given: one text for each purpose. */
  consentTexts: Array<ConsentText>;
  /** A message that is to be brought. Null when there is none. */
  contactRequest?: Maybe<ContactRequest>;
  /** A request that mail is to be brought of. Null when there is none. */
  dataExport?: Maybe<DataExport>;
  /** Members who consent to be found (rec. 11), by name. */
  directory: MemberConnection;
  /** An erasure that mail is to be brought of. Null when there is none. */
  erasure?: Maybe<Erasure>;
  /** All erasures, the latest first. */
  erasures: ErasureConnection;
  /** The mail for an invited colleague. Null when the invitation was used or has lapsed. */
  invitationMail?: Maybe<InvitationMail>;
  /** The member who asks. Null for those who are no member. */
  me?: Maybe<Member>;
  /** One member. Null when there is none, or none that the viewer may know of. */
  member?: Maybe<Member>;
  /** A member by the reference of the business system. Null when there is none in an office of the viewer. */
  memberByRef?: Maybe<Member>;
  /** What the member who asks may fetch. Null when there is none of that id, or it is somebody else's. */
  myDataExport?: Maybe<DataExport>;
  /** The erasure that the member who asks has asked for. Null when there is none under way. */
  myErasure?: Maybe<Erasure>;
  /** Whether a key that was sent is a live one of ours; for the gateway alone. Null for every other, whatever is wrong with it. Notes the use, at most once a minute. */
  partnerKeyStanding?: Maybe<PartnerKeyStanding>;
  /** All keys that were ever given out, the newest first. */
  partnerKeys: PartnerKeyConnection;
  /** The sites whose pages may send some live key; for the gateway alone, which is asked by browsers before they show the key. */
  partnerOrigins: Array<Scalars['String']['output']>;
  /** The register of processing: every field of every service that holds something of a person. */
  processingRegister: Array<ProcessingEntry>;
  /** Members who agreed to be shown to partner structures, by name; for keys with the scope PUBLIC_DIRECTORY. Whoever takes the agreement back is gone from it at once: what a partner keeps of a page, it asks for again each day. */
  publicDirectory: PublicProfileConnection;
  /** What the person of a session has to show. Null when the session ended. */
  secondFactors?: Maybe<SecondFactors>;
  /** Whether a session lives, and with which hats. Null when it ended. */
  sessionStanding?: Maybe<SessionStanding>;
  /** The mail for somebody who asked to sign in. Null when nobody has that address, or it is too late: then there is no mail. */
  signInMail?: Maybe<SignInMail>;
  /** All rule sets that were ever adopted, newest first. */
  typologyRuleSets: Array<TypologyRuleSet>;
  /** Who asks: for a frontend that shows who is signed in. Without a session it has no hats. */
  viewer: Viewer;
};


export type QueryAccountByEmailArgs = {
  email: Scalars['String']['input'];
};


export type QueryContactRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDataExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDirectoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryErasureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryErasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ErasureState>;
};


export type QueryInvitationMailArgs = {
  accountId: Scalars['ID']['input'];
};


export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMemberByRefArgs = {
  ref: Scalars['String']['input'];
};


export type QueryMyDataExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnerKeyStandingArgs = {
  prefix: Scalars['String']['input'];
  secretHash: Scalars['String']['input'];
};


export type QueryPartnerKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPublicDirectoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicDirectoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySecondFactorsArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QuerySessionStandingArgs = {
  sessionId: Scalars['ID']['input'];
};


export type QuerySignInMailArgs = {
  challengeId: Scalars['ID']['input'];
};

/** A link, and the browser it was opened in. */
export type RedeemSignInInput = {
  /** The secret whose hash was given when it was asked for. */
  browserKey: Scalars['String']['input'];
  /** As it stands in the link. */
  token: Scalars['String']['input'];
  /** What the browser says it is, so that the person recognises it in the list of sessions. */
  userAgent: Scalars['String']['input'];
};

/** A session, or why there is none. */
export type RedeemSignInPayload = {
  __typename?: 'RedeemSignInPayload';
  /** To be kept by the browser, and shown when it asks again. Null when refused. */
  knownBrowser?: Maybe<Scalars['String']['output']>;
  /** Where the person wanted to go. Null when nowhere in particular, and when refused. */
  next?: Maybe<Scalars['String']['output']>;
  /** Null when refused. */
  tokens?: Maybe<SessionTokens>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** What a browser or program kept. */
export type RefreshSessionInput = {
  /** As it was given. */
  refreshToken: Scalars['String']['input'];
};

/** Fresh tokens, or why there are none. */
export type RefreshSessionPayload = {
  __typename?: 'RefreshSessionPayload';
  /** Null when refused. */
  tokens?: Maybe<SessionTokens>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** A new passkey. */
export type RegisterPasskeyInput = {
  /** Of the question. */
  challengeId: Scalars['ID']['input'];
  /** What the person calls the device; the browser's name when empty. */
  name: Scalars['String']['input'];
  /** What the browser answered, as JSON. */
  response: Scalars['String']['input'];
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** What follows, or why nothing changed. */
export type RegisterPasskeyPayload = {
  __typename?: 'RegisterPasskeyPayload';
  /** Ten codes for a slip of paper, shown this once. Null when the old slip holds, and when refused. */
  recoveryCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** That say what was proven. Null when refused. */
  tokens?: Maybe<SessionTokens>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Which device to forget. */
export type RemovePasskeyInput = {
  /** `psk_…`. */
  passkeyId: Scalars['ID']['input'];
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** That it is forgotten, or why not. */
export type RemovePasskeyPayload = {
  __typename?: 'RemovePasskeyPayload';
  /** The passkey that is gone. Null when refused. */
  passkeyId?: Maybe<Scalars['ID']['output']>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Who wants a new slip of paper. */
export type RenewRecoveryCodesInput = {
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** The new codes, or why there are none. */
export type RenewRecoveryCodesPayload = {
  __typename?: 'RenewRecoveryCodesPayload';
  /** Ten codes, shown this once. Null when refused. */
  recoveryCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** From when on. */
export type ReplayErasuresInput = {
  /** The instant of the copy that was restored. */
  since: Scalars['DateTime']['input'];
};

/** How many are told again. */
export type ReplayErasuresPayload = {
  __typename?: 'ReplayErasuresPayload';
  /** How many erasures. */
  erasures: Scalars['Int']['output'];
  /** Always empty. */
  userErrors: Array<UserError>;
};

/** How to ask. */
export type RequestMyDataInput = {
  /** The language of the archive; the member's when left out. */
  language?: InputMaybe<Language>;
};

/** The request, or why there is none. */
export type RequestMyDataPayload = {
  __typename?: 'RequestMyDataPayload';
  /** Null when refused. */
  dataExport?: Maybe<DataExport>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** Who lost phone and paper. */
export type ResetSecondFactorsInput = {
  /** `acc_…`. */
  accountId: Scalars['ID']['input'];
};

/** The account, or why nothing changed. */
export type ResetSecondFactorsPayload = {
  __typename?: 'ResetSecondFactorsPayload';
  /** Null when refused. */
  account?: Maybe<Account>;
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

/** Which key to end. */
export type RevokePartnerKeyInput = {
  /** `key_…`. */
  partnerKeyId: Scalars['ID']['input'];
};

/** The key, or why nothing changed. */
export type RevokePartnerKeyPayload = {
  __typename?: 'RevokePartnerKeyPayload';
  /** Null when refused. */
  partnerKey?: Maybe<PartnerKey>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
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

/** A role that somebody has, where, from when, until when. Ended, never deleted: who had which right when stays known. */
export type RoleGrant = {
  __typename?: 'RoleGrant';
  /** Holds from then on. */
  from: Scalars['DateTime']['output'];
  /** When it was given. */
  grantedAt: Scalars['DateTime']['output'];
  /** Id of the account that gave it. Null for what was given by the command line. */
  grantedBy?: Maybe<Scalars['ID']['output']>;
  /** `grt_…`. */
  id: Scalars['ID']['output'];
  /** What it allows. */
  role: GrantedRole;
  /** Code of the office, or id of the body. Null for a role that holds everywhere. */
  scope?: Maybe<Scalars['ID']['output']>;
  /** Holds before that. Null while no end is set. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** What somebody has to show beside the mailed link. For the gateway's pages alone. */
export type SecondFactors = {
  __typename?: 'SecondFactors';
  /** Whether the person is of the staff, and so has no staff rights without a second factor. */
  forStaff: Scalars['Boolean']['output'];
  /** Whether an authenticator with six digits was set up. */
  hasTotp: Scalars['Boolean']['output'];
  /** The devices that hold a passkey, the oldest first. */
  passkeys: Array<Passkey>;
  /** How many codes of the slip of paper are unused. */
  recoveryCodesLeft: Scalars['Int']['output'];
  /** Last proof in this session. Null until there was one. */
  steppedUpAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A browser or a program in which somebody is signed in. */
export type Session = {
  __typename?: 'Session';
  /** When the person signed in. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is, such as « Firefox, Linux ». Null when it did not say. */
  device?: Maybe<Scalars['String']['output']>;
  /** Ends then unless it is used before. */
  expiresAt: Scalars['DateTime']['output'];
  /** `ses_…`. */
  id: Scalars['ID']['output'];
  /** Last seen, to ten minutes. */
  lastUsedAt: Scalars['DateTime']['output'];
};

/** Whether a session lives, and as whom. For the gateway alone. */
export type SessionStanding = {
  __typename?: 'SessionStanding';
  /** The account. */
  accountId: Scalars['ID']['output'];
  /** All hats of the person, of both families. */
  hats: Array<Hat>;
  /** The member. */
  memberId?: Maybe<Scalars['ID']['output']>;
  /** The colleague, once a second factor was shown. */
  staffMemberId?: Maybe<Scalars['ID']['output']>;
  /** Last proof by a second factor. */
  steppedUpAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What somebody who signed in goes on with. For the gateway's doors alone. */
export type SessionTokens = {
  __typename?: 'SessionTokens';
  /** When that one ends. */
  accessExpiresAt: Scalars['DateTime']['output'];
  /** Signed; says who asks, for ten minutes. */
  accessToken: Scalars['String']['output'];
  /** Good for one refresh. Null for the slower of two requests that refreshed with the same one: keep what the faster one got. */
  refreshToken?: Maybe<Scalars['String']['output']>;
  /** The session. */
  sessionId: Scalars['ID']['output'];
};

/** A signature of whoever it is. */
export type SignInByPasskeyInput = {
  /** Of the question. */
  challengeId: Scalars['ID']['input'];
  /** What the browser answered, as JSON. */
  response: Scalars['String']['input'];
  /** What the browser says it is, so that the person recognises it in the list of sessions. */
  userAgent: Scalars['String']['input'];
};

/** A session, or why there is none. */
export type SignInByPasskeyPayload = {
  __typename?: 'SignInByPasskeyPayload';
  /** Null when refused. */
  tokens?: Maybe<SessionTokens>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** A mail that brings a link to sign in. For the worker that sends it. */
export type SignInMail = {
  __typename?: 'SignInMail';
  /** How the person is called. Null for staff who are no members. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** To whom. */
  email: Scalars['String']['output'];
  /** Until when it does. */
  expiresAt: Scalars['DateTime']['output'];
  /** The member's language, or the one of the page where it was asked for. */
  locale: Language;
  /** Opens the door once, in the browser that asked; stands in the link and nowhere else. */
  token: Scalars['String']['output'];
};

/** What a browser or program kept. */
export type SignOutInput = {
  /** As it was given. */
  refreshToken: Scalars['String']['input'];
};

/** Signed out. */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  /** Always true. */
  signedOut: Scalars['Boolean']['output'];
};

/** Someone who works for an office. */
export type StaffMember = {
  __typename?: 'StaffMember';
  /** Starts with `stf_`. */
  id: Scalars['ID']['output'];
};

/** What a new authenticator is set up with. For the gateway's pages alone. */
export type TotpEnrolment = {
  __typename?: 'TotpEnrolment';
  /** The secret in base32, for whoever types it. */
  secret: Scalars['String']['output'];
  /** What the QR code says, `otpauth://…`. */
  uri: Scalars['String']['output'];
};

/** An activity, and how we know of it: people do much that they did not announce (rec. 3.1). */
export type Trade = {
  __typename?: 'Trade';
  /** As it was written. */
  name: Scalars['String']['output'];
  /** How we know. */
  origin: TradeOrigin;
};

/** How a trade is known. */
export type TradeOrigin =
  /** The member said so. */
  | 'DECLARED'
  /** Seen in contracts only. */
  | 'OBSERVED';

/** A day on which somebody of the staff looked at a member's turnover. */
export type TurnoverLook = {
  __typename?: 'TurnoverLook';
  /** The day, in UTC. */
  on: Scalars['LocalDate']['output'];
  /** Who looked. Null while the offices service is away. */
  staffMember?: Maybe<StaffMember>;
};

/** Thresholds that were adopted together; never edited, only followed by the next version. */
export type TypologyRuleSet = {
  __typename?: 'TypologyRuleSet';
  /** With MORE contracts than this a member is ACTIVE. */
  activeOverContracts: Scalars['Int']['output'];
  /** With MORE turnover than this, in cents, a member is ACTIVE. */
  activeOverTurnoverCents: Scalars['Float']['output'];
  /** When it was adopted. */
  adoptedAt: Scalars['DateTime']['output'];
  /** Who adopted it. Null for the starting values. */
  adoptedBy?: Maybe<Scalars['ID']['output']>;
  /** `trs_…`. */
  id: Scalars['ID']['output'];
  /** Up to so many contracts ever, one who came for a trial or was added by another is NEVER_ENGAGED. */
  neverEngagedUpToContracts: Scalars['Int']['output'];
  /** The office it holds for. Null for the one that holds wherever no office has its own. */
  officeCode?: Maybe<Scalars['ID']['output']>;
  /** 1, 2, 3, … for each office, and for the cooperative. */
  version: Scalars['Int']['output'];
  /** Which months count. */
  window: TypologyWindow;
};

/** The twelve months that a class looks at. */
export type TypologyWindow =
  /** The last whole calendar year. */
  | 'CALENDAR_YEAR'
  /** The twelve whole months before the day of classification. */
  | 'ROLLING_TWELVE_MONTHS';

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

/** Who asks. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The account. Null for whoever is not signed in, and for tokens of development. */
  account?: Maybe<Account>;
  /** The hats that are worn in this request: those of a member, or those of the staff (header `x-hat`). */
  hats: Array<Hat>;
  /** The member. Null for whoever is none, or wears staff hats. */
  member?: Maybe<Member>;
  /** Id of the colleague (`StaffMember`). Null for whoever is none, or wears a member's hats. */
  staffMemberId?: Maybe<Scalars['ID']['output']>;
  /** Last proof by a second factor in this session. Null until there was one. */
  steppedUpAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What no longer to agree to. */
export type WithdrawConsentInput = {
  /** What for. */
  purpose: ConsentPurpose;
};

/** The member, or why nothing changed. */
export type WithdrawConsentPayload = {
  __typename?: 'WithdrawConsentPayload';
  /** Null when refused. */
  member?: Maybe<Member>;
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
  Member: Member;
  Office: Office;
  PersonalData: PersonalData;
  PresentationSheet: PresentationSheet;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"code":true}> );
  PersonalData:
    ( { __typename: 'PersonalData' }
    & GraphQLRecursivePick<FederationTypes['PersonalData'], {"memberId":true}> );
  PresentationSheet:
    ( { __typename: 'PresentationSheet' }
    & GraphQLRecursivePick<FederationTypes['PresentationSheet'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<AccountRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActivityClass: ActivityClass;
  ActivityMonth: ResolverTypeWrapper<Snapshot>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AdoptTypologyRuleSetInput: AdoptTypologyRuleSetInput;
  AdoptTypologyRuleSetPayload: ResolverTypeWrapper<Omit<AdoptTypologyRuleSetPayload, 'ruleSet'> & { ruleSet?: Maybe<ResolversTypes['TypologyRuleSet']> }>;
  AskForSignInInput: AskForSignInInput;
  AskForSignInPayload: ResolverTypeWrapper<AskForSignInPayload>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BeginPasskeyProofInput: BeginPasskeyProofInput;
  BeginPasskeyRegistrationInput: BeginPasskeyRegistrationInput;
  BeginTotpInput: BeginTotpInput;
  BeginTotpPayload: ResolverTypeWrapper<BeginTotpPayload>;
  CancelErasureInput: CancelErasureInput;
  CancelErasurePayload: ResolverTypeWrapper<Omit<CancelErasurePayload, 'erasure'> & { erasure?: Maybe<ResolversTypes['Erasure']> }>;
  ClassifiedMembers: ResolverTypeWrapper<ClassifiedMembers>;
  ClassifyMembersInput: ClassifyMembersInput;
  ClassifyMembersPayload: ResolverTypeWrapper<ClassifyMembersPayload>;
  CollectMyDataInput: CollectMyDataInput;
  CollectMyDataPayload: ResolverTypeWrapper<Omit<CollectMyDataPayload, 'dataExport'> & { dataExport?: Maybe<ResolversTypes['DataExport']> }>;
  ConfirmTotpInput: ConfirmTotpInput;
  ConfirmTotpPayload: ResolverTypeWrapper<ConfirmTotpPayload>;
  ConsentEvent: ResolverTypeWrapper<Consent>;
  ConsentPurpose: ConsentPurpose;
  ConsentSource: ConsentSource;
  ConsentText: ResolverTypeWrapper<ConsentTextRecord>;
  ContactMemberInput: ContactMemberInput;
  ContactMemberPayload: ResolverTypeWrapper<ContactMemberPayload>;
  ContactRequest: ResolverTypeWrapper<ContactRecord>;
  CreatePartnerKeyInput: CreatePartnerKeyInput;
  CreatePartnerKeyPayload: ResolverTypeWrapper<Omit<CreatePartnerKeyPayload, 'partnerKey'> & { partnerKey?: Maybe<ResolversTypes['PartnerKey']> }>;
  DataCategory: DataCategory;
  DataExport: ResolverTypeWrapper<DataExportRecord>;
  DataSubject: DataSubject;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DirectoryFilter: DirectoryFilter;
  EndAllSessionsPayload: ResolverTypeWrapper<EndAllSessionsPayload>;
  EndRoleGrantInput: EndRoleGrantInput;
  EndRoleGrantPayload: ResolverTypeWrapper<Omit<EndRoleGrantPayload, 'roleGrant'> & { roleGrant?: Maybe<ResolversTypes['RoleGrant']> }>;
  EndSessionInput: EndSessionInput;
  EndSessionPayload: ResolverTypeWrapper<EndSessionPayload>;
  EraseMemberInput: EraseMemberInput;
  EraseMemberPayload: ResolverTypeWrapper<Omit<EraseMemberPayload, 'erasure'> & { erasure?: Maybe<ResolversTypes['Erasure']> }>;
  Erasure: ResolverTypeWrapper<ErasureRecord>;
  ErasureConnection: ResolverTypeWrapper<Omit<ErasureConnection, 'edges'> & { edges: Array<ResolversTypes['ErasureEdge']> }>;
  ErasureEdge: ResolverTypeWrapper<Omit<ErasureEdge, 'node'> & { node: ResolversTypes['Erasure'] }>;
  ErasureOrigin: ErasureOrigin;
  ErasureReceipt: ResolverTypeWrapper<ErasureReceipt>;
  ErasureState: ErasureState;
  GiveConsentInput: GiveConsentInput;
  GiveConsentPayload: ResolverTypeWrapper<Omit<GiveConsentPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: ResolverTypeWrapper<Omit<GrantRolePayload, 'roleGrant'> & { roleGrant?: Maybe<ResolversTypes['RoleGrant']> }>;
  GrantedRole: GrantedRole;
  Hat: ResolverTypeWrapper<Hat>;
  InvitationMail: ResolverTypeWrapper<InvitationMail>;
  InviteStaffInput: InviteStaffInput;
  InviteStaffPayload: ResolverTypeWrapper<Omit<InviteStaffPayload, 'account'> & { account?: Maybe<ResolversTypes['Account']> }>;
  Language: Language;
  LegalBasis: LegalBasis;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalDateTime: ResolverTypeWrapper<Scalars['LocalDateTime']['output']>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  LocalisedTextInput: LocalisedTextInput;
  Member: ResolverTypeWrapper<MemberRecord>;
  MemberClassification: ResolverTypeWrapper<Classification>;
  MemberConnection: ResolverTypeWrapper<MemberPage>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  MembershipOrigin: MembershipOrigin;
  MembershipPeriod: ResolverTypeWrapper<PeriodRecord>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearInput: NearInput;
  Office: ResolverTypeWrapper<OfficeReference>;
  OnErase: OnErase;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Panorama: ResolverTypeWrapper<PanoramaFigures>;
  PanoramaClass: ResolverTypeWrapper<PanoramaClass>;
  PanoramaMonth: ResolverTypeWrapper<MonthCell>;
  PartnerKey: ResolverTypeWrapper<PartnerKeyRecord>;
  PartnerKeyConnection: ResolverTypeWrapper<Omit<PartnerKeyConnection, 'edges'> & { edges: Array<ResolversTypes['PartnerKeyEdge']> }>;
  PartnerKeyEdge: ResolverTypeWrapper<Omit<PartnerKeyEdge, 'node'> & { node: ResolversTypes['PartnerKey'] }>;
  PartnerKeyStanding: ResolverTypeWrapper<PartnerKeyRecord>;
  PartnerScope: PartnerScope;
  Passkey: ResolverTypeWrapper<PasskeyRecord>;
  PasskeyQuestion: ResolverTypeWrapper<PasskeyQuestion>;
  PasskeyQuestionPayload: ResolverTypeWrapper<PasskeyQuestionPayload>;
  PersonalData: ResolverTypeWrapper<PersonalDataOf>;
  PresentationSheet: ResolverTypeWrapper<MemberWithSheet>;
  PresentationSheetConnection: ResolverTypeWrapper<Omit<PresentationSheetConnection, 'edges'> & { edges: Array<ResolversTypes['PresentationSheetEdge']> }>;
  PresentationSheetEdge: ResolverTypeWrapper<Omit<PresentationSheetEdge, 'node'> & { node: ResolversTypes['PresentationSheet'] }>;
  ProcessingEntry: ResolverTypeWrapper<ProcessingEntry>;
  ProveByCodeInput: ProveByCodeInput;
  ProveByCodePayload: ResolverTypeWrapper<ProveByCodePayload>;
  ProveByPasskeyInput: ProveByPasskeyInput;
  ProveByPasskeyPayload: ResolverTypeWrapper<ProveByPasskeyPayload>;
  PublicDirectoryFilter: PublicDirectoryFilter;
  PublicProfile: ResolverTypeWrapper<MemberRecord>;
  PublicProfileConnection: ResolverTypeWrapper<MemberPage>;
  PublicProfileEdge: ResolverTypeWrapper<Omit<PublicProfileEdge, 'node'> & { node: ResolversTypes['PublicProfile'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RedeemSignInInput: RedeemSignInInput;
  RedeemSignInPayload: ResolverTypeWrapper<RedeemSignInPayload>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionPayload: ResolverTypeWrapper<RefreshSessionPayload>;
  RegisterPasskeyInput: RegisterPasskeyInput;
  RegisterPasskeyPayload: ResolverTypeWrapper<RegisterPasskeyPayload>;
  RemovePasskeyInput: RemovePasskeyInput;
  RemovePasskeyPayload: ResolverTypeWrapper<RemovePasskeyPayload>;
  RenewRecoveryCodesInput: RenewRecoveryCodesInput;
  RenewRecoveryCodesPayload: ResolverTypeWrapper<RenewRecoveryCodesPayload>;
  ReplayErasuresInput: ReplayErasuresInput;
  ReplayErasuresPayload: ResolverTypeWrapper<ReplayErasuresPayload>;
  RequestMyDataInput: RequestMyDataInput;
  RequestMyDataPayload: ResolverTypeWrapper<Omit<RequestMyDataPayload, 'dataExport'> & { dataExport?: Maybe<ResolversTypes['DataExport']> }>;
  ResetSecondFactorsInput: ResetSecondFactorsInput;
  ResetSecondFactorsPayload: ResolverTypeWrapper<Omit<ResetSecondFactorsPayload, 'account'> & { account?: Maybe<ResolversTypes['Account']> }>;
  RetentionRule: RetentionRule;
  RevokePartnerKeyInput: RevokePartnerKeyInput;
  RevokePartnerKeyPayload: ResolverTypeWrapper<Omit<RevokePartnerKeyPayload, 'partnerKey'> & { partnerKey?: Maybe<ResolversTypes['PartnerKey']> }>;
  Role: Role;
  RoleGrant: ResolverTypeWrapper<RoleGrantRecord>;
  SecondFactors: ResolverTypeWrapper<Omit<SecondFactors, 'passkeys'> & { passkeys: Array<ResolversTypes['Passkey']> }>;
  Session: ResolverTypeWrapper<SessionRecord>;
  SessionStanding: ResolverTypeWrapper<ViewerRecord>;
  SessionTokens: ResolverTypeWrapper<SessionTokens>;
  SignInByPasskeyInput: SignInByPasskeyInput;
  SignInByPasskeyPayload: ResolverTypeWrapper<SignInByPasskeyPayload>;
  SignInMail: ResolverTypeWrapper<SignInMailRecord>;
  SignOutInput: SignOutInput;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  TotpEnrolment: ResolverTypeWrapper<TotpEnrolment>;
  Trade: ResolverTypeWrapper<Trade>;
  TradeOrigin: TradeOrigin;
  TurnoverLook: ResolverTypeWrapper<AuditRecord>;
  TypologyRuleSet: ResolverTypeWrapper<RuleSet>;
  TypologyWindow: TypologyWindow;
  UserError: ResolverTypeWrapper<UserError>;
  Viewer: ResolverTypeWrapper<ViewerRecord>;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentPayload: ResolverTypeWrapper<Omit<WithdrawConsentPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountRecord;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  ActivityMonth: Snapshot;
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  AdoptTypologyRuleSetInput: AdoptTypologyRuleSetInput;
  AdoptTypologyRuleSetPayload: Omit<AdoptTypologyRuleSetPayload, 'ruleSet'> & { ruleSet?: Maybe<ResolversParentTypes['TypologyRuleSet']> };
  AskForSignInInput: AskForSignInInput;
  AskForSignInPayload: AskForSignInPayload;
  Boolean: Scalars['Boolean']['output'];
  BeginPasskeyProofInput: BeginPasskeyProofInput;
  BeginPasskeyRegistrationInput: BeginPasskeyRegistrationInput;
  BeginTotpInput: BeginTotpInput;
  BeginTotpPayload: BeginTotpPayload;
  CancelErasureInput: CancelErasureInput;
  CancelErasurePayload: Omit<CancelErasurePayload, 'erasure'> & { erasure?: Maybe<ResolversParentTypes['Erasure']> };
  ClassifiedMembers: ClassifiedMembers;
  ClassifyMembersInput: ClassifyMembersInput;
  ClassifyMembersPayload: ClassifyMembersPayload;
  CollectMyDataInput: CollectMyDataInput;
  CollectMyDataPayload: Omit<CollectMyDataPayload, 'dataExport'> & { dataExport?: Maybe<ResolversParentTypes['DataExport']> };
  ConfirmTotpInput: ConfirmTotpInput;
  ConfirmTotpPayload: ConfirmTotpPayload;
  ConsentEvent: Consent;
  ConsentText: ConsentTextRecord;
  ContactMemberInput: ContactMemberInput;
  ContactMemberPayload: ContactMemberPayload;
  ContactRequest: ContactRecord;
  CreatePartnerKeyInput: CreatePartnerKeyInput;
  CreatePartnerKeyPayload: Omit<CreatePartnerKeyPayload, 'partnerKey'> & { partnerKey?: Maybe<ResolversParentTypes['PartnerKey']> };
  DataExport: DataExportRecord;
  DateTime: Scalars['DateTime']['output'];
  DirectoryFilter: DirectoryFilter;
  EndAllSessionsPayload: EndAllSessionsPayload;
  EndRoleGrantInput: EndRoleGrantInput;
  EndRoleGrantPayload: Omit<EndRoleGrantPayload, 'roleGrant'> & { roleGrant?: Maybe<ResolversParentTypes['RoleGrant']> };
  EndSessionInput: EndSessionInput;
  EndSessionPayload: EndSessionPayload;
  EraseMemberInput: EraseMemberInput;
  EraseMemberPayload: Omit<EraseMemberPayload, 'erasure'> & { erasure?: Maybe<ResolversParentTypes['Erasure']> };
  Erasure: ErasureRecord;
  ErasureConnection: Omit<ErasureConnection, 'edges'> & { edges: Array<ResolversParentTypes['ErasureEdge']> };
  ErasureEdge: Omit<ErasureEdge, 'node'> & { node: ResolversParentTypes['Erasure'] };
  ErasureReceipt: ErasureReceipt;
  GiveConsentInput: GiveConsentInput;
  GiveConsentPayload: Omit<GiveConsentPayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: Omit<GrantRolePayload, 'roleGrant'> & { roleGrant?: Maybe<ResolversParentTypes['RoleGrant']> };
  Hat: Hat;
  InvitationMail: InvitationMail;
  InviteStaffInput: InviteStaffInput;
  InviteStaffPayload: Omit<InviteStaffPayload, 'account'> & { account?: Maybe<ResolversParentTypes['Account']> };
  LocalDate: Scalars['LocalDate']['output'];
  LocalDateTime: Scalars['LocalDateTime']['output'];
  LocalisedText: LocalisedText;
  LocalisedTextInput: LocalisedTextInput;
  Member: MemberRecord;
  MemberClassification: Classification;
  MemberConnection: MemberPage;
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  MembershipPeriod: PeriodRecord;
  Mutation: Record<PropertyKey, never>;
  NearInput: NearInput;
  Office: OfficeReference;
  PageInfo: PageInfo;
  Panorama: PanoramaFigures;
  PanoramaClass: PanoramaClass;
  PanoramaMonth: MonthCell;
  PartnerKey: PartnerKeyRecord;
  PartnerKeyConnection: Omit<PartnerKeyConnection, 'edges'> & { edges: Array<ResolversParentTypes['PartnerKeyEdge']> };
  PartnerKeyEdge: Omit<PartnerKeyEdge, 'node'> & { node: ResolversParentTypes['PartnerKey'] };
  PartnerKeyStanding: PartnerKeyRecord;
  Passkey: PasskeyRecord;
  PasskeyQuestion: PasskeyQuestion;
  PasskeyQuestionPayload: PasskeyQuestionPayload;
  PersonalData: PersonalDataOf;
  PresentationSheet: MemberWithSheet;
  PresentationSheetConnection: Omit<PresentationSheetConnection, 'edges'> & { edges: Array<ResolversParentTypes['PresentationSheetEdge']> };
  PresentationSheetEdge: Omit<PresentationSheetEdge, 'node'> & { node: ResolversParentTypes['PresentationSheet'] };
  ProcessingEntry: ProcessingEntry;
  ProveByCodeInput: ProveByCodeInput;
  ProveByCodePayload: ProveByCodePayload;
  ProveByPasskeyInput: ProveByPasskeyInput;
  ProveByPasskeyPayload: ProveByPasskeyPayload;
  PublicDirectoryFilter: PublicDirectoryFilter;
  PublicProfile: MemberRecord;
  PublicProfileConnection: MemberPage;
  PublicProfileEdge: Omit<PublicProfileEdge, 'node'> & { node: ResolversParentTypes['PublicProfile'] };
  Query: Record<PropertyKey, never>;
  RedeemSignInInput: RedeemSignInInput;
  RedeemSignInPayload: RedeemSignInPayload;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionPayload: RefreshSessionPayload;
  RegisterPasskeyInput: RegisterPasskeyInput;
  RegisterPasskeyPayload: RegisterPasskeyPayload;
  RemovePasskeyInput: RemovePasskeyInput;
  RemovePasskeyPayload: RemovePasskeyPayload;
  RenewRecoveryCodesInput: RenewRecoveryCodesInput;
  RenewRecoveryCodesPayload: RenewRecoveryCodesPayload;
  ReplayErasuresInput: ReplayErasuresInput;
  ReplayErasuresPayload: ReplayErasuresPayload;
  RequestMyDataInput: RequestMyDataInput;
  RequestMyDataPayload: Omit<RequestMyDataPayload, 'dataExport'> & { dataExport?: Maybe<ResolversParentTypes['DataExport']> };
  ResetSecondFactorsInput: ResetSecondFactorsInput;
  ResetSecondFactorsPayload: Omit<ResetSecondFactorsPayload, 'account'> & { account?: Maybe<ResolversParentTypes['Account']> };
  RevokePartnerKeyInput: RevokePartnerKeyInput;
  RevokePartnerKeyPayload: Omit<RevokePartnerKeyPayload, 'partnerKey'> & { partnerKey?: Maybe<ResolversParentTypes['PartnerKey']> };
  RoleGrant: RoleGrantRecord;
  SecondFactors: Omit<SecondFactors, 'passkeys'> & { passkeys: Array<ResolversParentTypes['Passkey']> };
  Session: SessionRecord;
  SessionStanding: ViewerRecord;
  SessionTokens: SessionTokens;
  SignInByPasskeyInput: SignInByPasskeyInput;
  SignInByPasskeyPayload: SignInByPasskeyPayload;
  SignInMail: SignInMailRecord;
  SignOutInput: SignOutInput;
  SignOutPayload: SignOutPayload;
  StaffMember: StaffMember;
  TotpEnrolment: TotpEnrolment;
  Trade: Trade;
  TurnoverLook: AuditRecord;
  TypologyRuleSet: RuleSet;
  UserError: UserError;
  Viewer: ViewerRecord;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentPayload: Omit<WithdrawConsentPayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  YearMonth: Scalars['YearMonth']['output'];
};

export type AccessDirectiveArgs = {
  to: Array<Role>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = MembersContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PiiDirectiveArgs = {
  basis?: Maybe<LegalBasis>;
  category: DataCategory;
  of?: DataSubject;
  onErase?: Maybe<OnErase>;
  retention?: Maybe<RetentionRule>;
};

export type PiiDirectiveResolver<Result, Parent, ContextType = MembersContext, Args = PiiDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  roleGrants?: Resolver<Array<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<Array<ResolversTypes['Session']>>, ParentType, ContextType>;
  staffMemberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ActivityMonthResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['ActivityMonth'] = ResolversParentTypes['ActivityMonth']> = {
  contracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastContractOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  turnoverCents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdoptTypologyRuleSetPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['AdoptTypologyRuleSetPayload'] = ResolversParentTypes['AdoptTypologyRuleSetPayload']> = {
  ruleSet?: Resolver<Maybe<ResolversTypes['TypologyRuleSet']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AskForSignInPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['AskForSignInPayload'] = ResolversParentTypes['AskForSignInPayload']> = {
  asked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BeginTotpPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['BeginTotpPayload'] = ResolversParentTypes['BeginTotpPayload']> = {
  enrolment?: Resolver<Maybe<ResolversTypes['TotpEnrolment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelErasurePayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['CancelErasurePayload'] = ResolversParentTypes['CancelErasurePayload']> = {
  erasure?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClassifiedMembersResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['ClassifiedMembers'] = ResolversParentTypes['ClassifiedMembers']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClassifyMembersPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['ClassifyMembersPayload'] = ResolversParentTypes['ClassifyMembersPayload']> = {
  classified?: Resolver<Maybe<ResolversTypes['ClassifiedMembers']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CollectMyDataPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['CollectMyDataPayload'] = ResolversParentTypes['CollectMyDataPayload']> = {
  dataExport?: Resolver<Maybe<ResolversTypes['DataExport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmTotpPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['ConfirmTotpPayload'] = ResolversParentTypes['ConfirmTotpPayload']> = {
  recoveryCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  tokens?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsentEventResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['ConsentEvent'] = ResolversParentTypes['ConsentEvent']> = {
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ConsentSource'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['ConsentSource']>, ParentType, ContextType>;
};

export type ConsentTextResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['ConsentText'] = ResolversParentTypes['ConsentText']> = {
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactMemberPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['ContactMemberPayload'] = ResolversParentTypes['ContactMemberPayload']> = {
  contactRequestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactRequestResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['ContactRequest'] = ResolversParentTypes['ContactRequest']> = {
  from?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type CreatePartnerKeyPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['CreatePartnerKeyPayload'] = ResolversParentTypes['CreatePartnerKeyPayload']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partnerKey?: Resolver<Maybe<ResolversTypes['PartnerKey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DataExportResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['DataExport'] = ResolversParentTypes['DataExport']> = {
  collectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['PersonalData']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EndAllSessionsPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['EndAllSessionsPayload'] = ResolversParentTypes['EndAllSessionsPayload']> = {
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EndRoleGrantPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['EndRoleGrantPayload'] = ResolversParentTypes['EndRoleGrantPayload']> = {
  roleGrant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndSessionPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['EndSessionPayload'] = ResolversParentTypes['EndSessionPayload']> = {
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EraseMemberPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['EraseMemberPayload'] = ResolversParentTypes['EraseMemberPayload']> = {
  erasure?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ErasureResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['ErasureOrigin'], ParentType, ContextType>;
  deadlineAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['ErasureReceipt']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ErasureState'], ParentType, ContextType>;
};

export type ErasureConnectionResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['ErasureConnection'] = ResolversParentTypes['ErasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ErasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ErasureEdgeResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['ErasureEdge'] = ResolversParentTypes['ErasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Erasure'], ParentType, ContextType>;
};

export type ErasureReceiptResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['ErasureReceipt'] = ResolversParentTypes['ErasureReceipt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GiveConsentPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['GiveConsentPayload'] = ResolversParentTypes['GiveConsentPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GrantRolePayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['GrantRolePayload'] = ResolversParentTypes['GrantRolePayload']> = {
  roleGrant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HatResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['Hat'] = ResolversParentTypes['Hat']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type InvitationMailResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['InvitationMail'] = ResolversParentTypes['InvitationMail']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InviteStaffPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['InviteStaffPayload'] = ResolversParentTypes['InviteStaffPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalDateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDateTime'], any> {
  name: 'LocalDateTime';
}

export type LocalisedTextResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activity?: Resolver<Maybe<Array<ResolversTypes['ActivityMonth']>>, ParentType, ContextType>;
  classification?: Resolver<Maybe<ResolversTypes['MemberClassification']>, ParentType, ContextType>;
  classifications?: Resolver<Maybe<Array<ResolversTypes['MemberClassification']>>, ParentType, ContextType>;
  consents?: Resolver<Maybe<Array<ResolversTypes['ConsentEvent']>>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  membershipOrigin?: Resolver<Maybe<ResolversTypes['MembershipOrigin']>, ParentType, ContextType>;
  membershipPeriods?: Resolver<Maybe<Array<ResolversTypes['MembershipPeriod']>>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  presentationSheet?: Resolver<Maybe<ResolversTypes['PresentationSheet']>, ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  trades?: Resolver<Array<ResolversTypes['Trade']>, ParentType, ContextType>;
  turnoverLooks?: Resolver<Maybe<Array<ResolversTypes['TurnoverLook']>>, ParentType, ContextType>;
};

export type MemberClassificationResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['MemberClassification'] = ResolversParentTypes['MemberClassification']> = {
  class?: Resolver<ResolversTypes['ActivityClass'], ParentType, ContextType>;
  classifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['TypologyRuleSet'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  turnoverCents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type MembershipPeriodResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['MembershipPeriod'] = ResolversParentTypes['MembershipPeriod']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adoptTypologyRuleSet?: Resolver<ResolversTypes['AdoptTypologyRuleSetPayload'], ParentType, ContextType, RequireFields<MutationAdoptTypologyRuleSetArgs, 'input'>>;
  askForSignIn?: Resolver<ResolversTypes['AskForSignInPayload'], ParentType, ContextType, RequireFields<MutationAskForSignInArgs, 'input'>>;
  beginPasskeyProof?: Resolver<ResolversTypes['PasskeyQuestionPayload'], ParentType, ContextType, RequireFields<MutationBeginPasskeyProofArgs, 'input'>>;
  beginPasskeyRegistration?: Resolver<ResolversTypes['PasskeyQuestionPayload'], ParentType, ContextType, RequireFields<MutationBeginPasskeyRegistrationArgs, 'input'>>;
  beginPasskeySignIn?: Resolver<ResolversTypes['PasskeyQuestionPayload'], ParentType, ContextType>;
  beginTotp?: Resolver<ResolversTypes['BeginTotpPayload'], ParentType, ContextType, RequireFields<MutationBeginTotpArgs, 'input'>>;
  cancelErasure?: Resolver<ResolversTypes['CancelErasurePayload'], ParentType, ContextType, RequireFields<MutationCancelErasureArgs, 'input'>>;
  classifyMembers?: Resolver<ResolversTypes['ClassifyMembersPayload'], ParentType, ContextType, RequireFields<MutationClassifyMembersArgs, 'input'>>;
  collectMyData?: Resolver<ResolversTypes['CollectMyDataPayload'], ParentType, ContextType, RequireFields<MutationCollectMyDataArgs, 'input'>>;
  confirmTotp?: Resolver<ResolversTypes['ConfirmTotpPayload'], ParentType, ContextType, RequireFields<MutationConfirmTotpArgs, 'input'>>;
  contactMember?: Resolver<ResolversTypes['ContactMemberPayload'], ParentType, ContextType, RequireFields<MutationContactMemberArgs, 'input'>>;
  createPartnerKey?: Resolver<ResolversTypes['CreatePartnerKeyPayload'], ParentType, ContextType, RequireFields<MutationCreatePartnerKeyArgs, 'input'>>;
  endAllSessions?: Resolver<ResolversTypes['EndAllSessionsPayload'], ParentType, ContextType>;
  endRoleGrant?: Resolver<ResolversTypes['EndRoleGrantPayload'], ParentType, ContextType, RequireFields<MutationEndRoleGrantArgs, 'input'>>;
  endSession?: Resolver<ResolversTypes['EndSessionPayload'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  eraseMember?: Resolver<ResolversTypes['EraseMemberPayload'], ParentType, ContextType, RequireFields<MutationEraseMemberArgs, 'input'>>;
  giveConsent?: Resolver<ResolversTypes['GiveConsentPayload'], ParentType, ContextType, RequireFields<MutationGiveConsentArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['GrantRolePayload'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  inviteStaff?: Resolver<ResolversTypes['InviteStaffPayload'], ParentType, ContextType, RequireFields<MutationInviteStaffArgs, 'input'>>;
  proveByCode?: Resolver<ResolversTypes['ProveByCodePayload'], ParentType, ContextType, RequireFields<MutationProveByCodeArgs, 'input'>>;
  proveByPasskey?: Resolver<ResolversTypes['ProveByPasskeyPayload'], ParentType, ContextType, RequireFields<MutationProveByPasskeyArgs, 'input'>>;
  redeemSignIn?: Resolver<ResolversTypes['RedeemSignInPayload'], ParentType, ContextType, RequireFields<MutationRedeemSignInArgs, 'input'>>;
  refreshSession?: Resolver<ResolversTypes['RefreshSessionPayload'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'input'>>;
  registerPasskey?: Resolver<ResolversTypes['RegisterPasskeyPayload'], ParentType, ContextType, RequireFields<MutationRegisterPasskeyArgs, 'input'>>;
  removePasskey?: Resolver<ResolversTypes['RemovePasskeyPayload'], ParentType, ContextType, RequireFields<MutationRemovePasskeyArgs, 'input'>>;
  renewRecoveryCodes?: Resolver<ResolversTypes['RenewRecoveryCodesPayload'], ParentType, ContextType, RequireFields<MutationRenewRecoveryCodesArgs, 'input'>>;
  replayErasures?: Resolver<ResolversTypes['ReplayErasuresPayload'], ParentType, ContextType, RequireFields<MutationReplayErasuresArgs, 'input'>>;
  requestMyData?: Resolver<ResolversTypes['RequestMyDataPayload'], ParentType, ContextType, RequireFields<MutationRequestMyDataArgs, 'input'>>;
  resetSecondFactors?: Resolver<ResolversTypes['ResetSecondFactorsPayload'], ParentType, ContextType, RequireFields<MutationResetSecondFactorsArgs, 'input'>>;
  revokePartnerKey?: Resolver<ResolversTypes['RevokePartnerKeyPayload'], ParentType, ContextType, RequireFields<MutationRevokePartnerKeyArgs, 'input'>>;
  signInByPasskey?: Resolver<ResolversTypes['SignInByPasskeyPayload'], ParentType, ContextType, RequireFields<MutationSignInByPasskeyArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'input'>>;
  withdrawConsent?: Resolver<ResolversTypes['WithdrawConsentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
};

export type OfficeResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  newPresentationSheets?: Resolver<Maybe<ResolversTypes['PresentationSheetConnection']>, ParentType, ContextType, Partial<OfficeNewPresentationSheetsArgs>>;
  newsletterRecipients?: Resolver<Maybe<ResolversTypes['MemberConnection']>, ParentType, ContextType, Partial<OfficeNewsletterRecipientsArgs>>;
  panorama?: Resolver<Maybe<ResolversTypes['Panorama']>, ParentType, ContextType, RequireFields<OfficePanoramaArgs, 'from' | 'to'>>;
};

export type PageInfoResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PanoramaResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['Panorama'] = ResolversParentTypes['Panorama']> = {
  byClass?: Resolver<Array<ResolversTypes['PanoramaClass']>, ParentType, ContextType>;
  byMonth?: Resolver<Array<ResolversTypes['PanoramaMonth']>, ParentType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  turnoverCents?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withContracts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PanoramaClassResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['PanoramaClass'] = ResolversParentTypes['PanoramaClass']> = {
  class?: Resolver<ResolversTypes['ActivityClass'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PanoramaMonthResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['PanoramaMonth'] = ResolversParentTypes['PanoramaMonth']> = {
  contracts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  turnoverCents?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PartnerKeyResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['PartnerKey'] = ResolversParentTypes['PartnerKey']> = {
  costPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  partnerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['PartnerScope']>, ParentType, ContextType>;
};

export type PartnerKeyConnectionResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['PartnerKeyConnection'] = ResolversParentTypes['PartnerKeyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerKeyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartnerKeyEdgeResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['PartnerKeyEdge'] = ResolversParentTypes['PartnerKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerKey'], ParentType, ContextType>;
};

export type PartnerKeyStandingResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['PartnerKeyStanding'] = ResolversParentTypes['PartnerKeyStanding']> = {
  costPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['PartnerScope']>, ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PasskeyQuestionResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['PasskeyQuestion'] = ResolversParentTypes['PasskeyQuestion']> = {
  challengeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  options?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PasskeyQuestionPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['PasskeyQuestionPayload'] = ResolversParentTypes['PasskeyQuestionPayload']> = {
  question?: Resolver<Maybe<ResolversTypes['PasskeyQuestion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData'], FederationReferenceType extends FederationReferenceTypes['PersonalData'] = FederationReferenceTypes['PersonalData']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonalData']> | FederationReferenceType, FederationReferenceType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PresentationSheetResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['PresentationSheet'] = ResolversParentTypes['PresentationSheet'], FederationReferenceType extends FederationReferenceTypes['PresentationSheet'] = FederationReferenceTypes['PresentationSheet']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PresentationSheet']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  publishable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishableSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trades?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PresentationSheetConnectionResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['PresentationSheetConnection'] = ResolversParentTypes['PresentationSheetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PresentationSheetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PresentationSheetEdgeResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['PresentationSheetEdge'] = ResolversParentTypes['PresentationSheetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PresentationSheet'], ParentType, ContextType>;
};

export type ProcessingEntryResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['ProcessingEntry'] = ResolversParentTypes['ProcessingEntry']> = {
  basis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['DataCategory'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['DataSubject'], ParentType, ContextType>;
  onErase?: Resolver<ResolversTypes['OnErase'], ParentType, ContextType>;
  retention?: Resolver<ResolversTypes['RetentionRule'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProveByCodePayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['ProveByCodePayload'] = ResolversParentTypes['ProveByCodePayload']> = {
  tokens?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProveByPasskeyPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['ProveByPasskeyPayload'] = ResolversParentTypes['ProveByPasskeyPayload']> = {
  tokens?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublicProfileResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['PublicProfile'] = ResolversParentTypes['PublicProfile']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  presentation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  trades?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicProfileConnectionResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['PublicProfileConnection'] = ResolversParentTypes['PublicProfileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicProfileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicProfileEdgeResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['PublicProfileEdge'] = ResolversParentTypes['PublicProfileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicProfile'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountByEmail?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountByEmailArgs, 'email'>>;
  consentTexts?: Resolver<Array<ResolversTypes['ConsentText']>, ParentType, ContextType>;
  contactRequest?: Resolver<Maybe<ResolversTypes['ContactRequest']>, ParentType, ContextType, RequireFields<QueryContactRequestArgs, 'id'>>;
  dataExport?: Resolver<Maybe<ResolversTypes['DataExport']>, ParentType, ContextType, RequireFields<QueryDataExportArgs, 'id'>>;
  directory?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, Partial<QueryDirectoryArgs>>;
  erasure?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType, RequireFields<QueryErasureArgs, 'id'>>;
  erasures?: Resolver<ResolversTypes['ErasureConnection'], ParentType, ContextType, Partial<QueryErasuresArgs>>;
  invitationMail?: Resolver<Maybe<ResolversTypes['InvitationMail']>, ParentType, ContextType, RequireFields<QueryInvitationMailArgs, 'accountId'>>;
  me?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<QueryMemberArgs, 'id'>>;
  memberByRef?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<QueryMemberByRefArgs, 'ref'>>;
  myDataExport?: Resolver<Maybe<ResolversTypes['DataExport']>, ParentType, ContextType, RequireFields<QueryMyDataExportArgs, 'id'>>;
  myErasure?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType>;
  partnerKeyStanding?: Resolver<Maybe<ResolversTypes['PartnerKeyStanding']>, ParentType, ContextType, RequireFields<QueryPartnerKeyStandingArgs, 'prefix' | 'secretHash'>>;
  partnerKeys?: Resolver<ResolversTypes['PartnerKeyConnection'], ParentType, ContextType, Partial<QueryPartnerKeysArgs>>;
  partnerOrigins?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  processingRegister?: Resolver<Array<ResolversTypes['ProcessingEntry']>, ParentType, ContextType>;
  publicDirectory?: Resolver<ResolversTypes['PublicProfileConnection'], ParentType, ContextType, Partial<QueryPublicDirectoryArgs>>;
  secondFactors?: Resolver<Maybe<ResolversTypes['SecondFactors']>, ParentType, ContextType, RequireFields<QuerySecondFactorsArgs, 'sessionId'>>;
  sessionStanding?: Resolver<Maybe<ResolversTypes['SessionStanding']>, ParentType, ContextType, RequireFields<QuerySessionStandingArgs, 'sessionId'>>;
  signInMail?: Resolver<Maybe<ResolversTypes['SignInMail']>, ParentType, ContextType, RequireFields<QuerySignInMailArgs, 'challengeId'>>;
  typologyRuleSets?: Resolver<Array<ResolversTypes['TypologyRuleSet']>, ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RedeemSignInPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['RedeemSignInPayload'] = ResolversParentTypes['RedeemSignInPayload']> = {
  knownBrowser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tokens?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefreshSessionPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['RefreshSessionPayload'] = ResolversParentTypes['RefreshSessionPayload']> = {
  tokens?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterPasskeyPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['RegisterPasskeyPayload'] = ResolversParentTypes['RegisterPasskeyPayload']> = {
  recoveryCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  tokens?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemovePasskeyPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['RemovePasskeyPayload'] = ResolversParentTypes['RemovePasskeyPayload']> = {
  passkeyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenewRecoveryCodesPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['RenewRecoveryCodesPayload'] = ResolversParentTypes['RenewRecoveryCodesPayload']> = {
  recoveryCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplayErasuresPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['ReplayErasuresPayload'] = ResolversParentTypes['ReplayErasuresPayload']> = {
  erasures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestMyDataPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['RequestMyDataPayload'] = ResolversParentTypes['RequestMyDataPayload']> = {
  dataExport?: Resolver<Maybe<ResolversTypes['DataExport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResetSecondFactorsPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['ResetSecondFactorsPayload'] = ResolversParentTypes['ResetSecondFactorsPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokePartnerKeyPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['RevokePartnerKeyPayload'] = ResolversParentTypes['RevokePartnerKeyPayload']> = {
  partnerKey?: Resolver<Maybe<ResolversTypes['PartnerKey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GrantedRole'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SecondFactorsResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['SecondFactors'] = ResolversParentTypes['SecondFactors']> = {
  forStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasTotp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passkeys?: Resolver<Array<ResolversTypes['Passkey']>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steppedUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionStandingResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['SessionStanding'] = ResolversParentTypes['SessionStanding']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hats?: Resolver<Array<ResolversTypes['Hat']>, ParentType, ContextType>;
  memberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  staffMemberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  steppedUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SessionTokensResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['SessionTokens'] = ResolversParentTypes['SessionTokens']> = {
  accessExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SignInByPasskeyPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['SignInByPasskeyPayload'] = ResolversParentTypes['SignInByPasskeyPayload']> = {
  tokens?: Resolver<Maybe<ResolversTypes['SessionTokens']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignInMailResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['SignInMail'] = ResolversParentTypes['SignInMail']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  signedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TotpEnrolmentResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['TotpEnrolment'] = ResolversParentTypes['TotpEnrolment']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TradeResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['Trade'] = ResolversParentTypes['Trade']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['TradeOrigin'], ParentType, ContextType>;
};

export type TurnoverLookResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['TurnoverLook'] = ResolversParentTypes['TurnoverLook']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type TypologyRuleSetResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['TypologyRuleSet'] = ResolversParentTypes['TypologyRuleSet']> = {
  activeOverContracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activeOverTurnoverCents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  adoptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  adoptedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  neverEngagedUpToContracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officeCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TypologyWindow'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  hats?: Resolver<Array<ResolversTypes['Hat']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  staffMemberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  steppedUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WithdrawConsentPayloadResolvers<ContextType = MembersContext, ParentType extends ResolversParentTypes['WithdrawConsentPayload'] = ResolversParentTypes['WithdrawConsentPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = MembersContext> = {
  Account?: AccountResolvers<ContextType>;
  ActivityMonth?: ActivityMonthResolvers<ContextType>;
  AdoptTypologyRuleSetPayload?: AdoptTypologyRuleSetPayloadResolvers<ContextType>;
  AskForSignInPayload?: AskForSignInPayloadResolvers<ContextType>;
  BeginTotpPayload?: BeginTotpPayloadResolvers<ContextType>;
  CancelErasurePayload?: CancelErasurePayloadResolvers<ContextType>;
  ClassifiedMembers?: ClassifiedMembersResolvers<ContextType>;
  ClassifyMembersPayload?: ClassifyMembersPayloadResolvers<ContextType>;
  CollectMyDataPayload?: CollectMyDataPayloadResolvers<ContextType>;
  ConfirmTotpPayload?: ConfirmTotpPayloadResolvers<ContextType>;
  ConsentEvent?: ConsentEventResolvers<ContextType>;
  ConsentText?: ConsentTextResolvers<ContextType>;
  ContactMemberPayload?: ContactMemberPayloadResolvers<ContextType>;
  ContactRequest?: ContactRequestResolvers<ContextType>;
  CreatePartnerKeyPayload?: CreatePartnerKeyPayloadResolvers<ContextType>;
  DataExport?: DataExportResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EndAllSessionsPayload?: EndAllSessionsPayloadResolvers<ContextType>;
  EndRoleGrantPayload?: EndRoleGrantPayloadResolvers<ContextType>;
  EndSessionPayload?: EndSessionPayloadResolvers<ContextType>;
  EraseMemberPayload?: EraseMemberPayloadResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
  ErasureConnection?: ErasureConnectionResolvers<ContextType>;
  ErasureEdge?: ErasureEdgeResolvers<ContextType>;
  ErasureReceipt?: ErasureReceiptResolvers<ContextType>;
  GiveConsentPayload?: GiveConsentPayloadResolvers<ContextType>;
  GrantRolePayload?: GrantRolePayloadResolvers<ContextType>;
  Hat?: HatResolvers<ContextType>;
  InvitationMail?: InvitationMailResolvers<ContextType>;
  InviteStaffPayload?: InviteStaffPayloadResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalDateTime?: GraphQLScalarType;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberClassification?: MemberClassificationResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MembershipPeriod?: MembershipPeriodResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Panorama?: PanoramaResolvers<ContextType>;
  PanoramaClass?: PanoramaClassResolvers<ContextType>;
  PanoramaMonth?: PanoramaMonthResolvers<ContextType>;
  PartnerKey?: PartnerKeyResolvers<ContextType>;
  PartnerKeyConnection?: PartnerKeyConnectionResolvers<ContextType>;
  PartnerKeyEdge?: PartnerKeyEdgeResolvers<ContextType>;
  PartnerKeyStanding?: PartnerKeyStandingResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  PasskeyQuestion?: PasskeyQuestionResolvers<ContextType>;
  PasskeyQuestionPayload?: PasskeyQuestionPayloadResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  PresentationSheet?: PresentationSheetResolvers<ContextType>;
  PresentationSheetConnection?: PresentationSheetConnectionResolvers<ContextType>;
  PresentationSheetEdge?: PresentationSheetEdgeResolvers<ContextType>;
  ProcessingEntry?: ProcessingEntryResolvers<ContextType>;
  ProveByCodePayload?: ProveByCodePayloadResolvers<ContextType>;
  ProveByPasskeyPayload?: ProveByPasskeyPayloadResolvers<ContextType>;
  PublicProfile?: PublicProfileResolvers<ContextType>;
  PublicProfileConnection?: PublicProfileConnectionResolvers<ContextType>;
  PublicProfileEdge?: PublicProfileEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RedeemSignInPayload?: RedeemSignInPayloadResolvers<ContextType>;
  RefreshSessionPayload?: RefreshSessionPayloadResolvers<ContextType>;
  RegisterPasskeyPayload?: RegisterPasskeyPayloadResolvers<ContextType>;
  RemovePasskeyPayload?: RemovePasskeyPayloadResolvers<ContextType>;
  RenewRecoveryCodesPayload?: RenewRecoveryCodesPayloadResolvers<ContextType>;
  ReplayErasuresPayload?: ReplayErasuresPayloadResolvers<ContextType>;
  RequestMyDataPayload?: RequestMyDataPayloadResolvers<ContextType>;
  ResetSecondFactorsPayload?: ResetSecondFactorsPayloadResolvers<ContextType>;
  RevokePartnerKeyPayload?: RevokePartnerKeyPayloadResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  SecondFactors?: SecondFactorsResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionStanding?: SessionStandingResolvers<ContextType>;
  SessionTokens?: SessionTokensResolvers<ContextType>;
  SignInByPasskeyPayload?: SignInByPasskeyPayloadResolvers<ContextType>;
  SignInMail?: SignInMailResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  TotpEnrolment?: TotpEnrolmentResolvers<ContextType>;
  Trade?: TradeResolvers<ContextType>;
  TurnoverLook?: TurnoverLookResolvers<ContextType>;
  TypologyRuleSet?: TypologyRuleSetResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WithdrawConsentPayload?: WithdrawConsentPayloadResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = MembersContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  pii?: PiiDirectiveResolver<any, any, ContextType>;
};
