/* Made by `npm run generate` from the schema; edit the schema instead. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Office as OfficeRecord } from '../offices/office.store.ts';
import type { StaffMember as StaffRecord } from '../staff/staff.store.ts';
import type { ReferentSpecialty as SpecialtyRecord } from '../staff/specialty.store.ts';
import type { OfficesContext } from '../context.ts';
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

/** Who leaves. */
export type EndStaffMemberInput = {
  /** Starts with `stf_`. */
  staffMemberId: Scalars['ID']['input'];
};

/** Who left, or why nothing changed. */
export type EndStaffMemberPayload = {
  __typename?: 'EndStaffMemberPayload';
  /** Null when refused. */
  staffMember?: Maybe<StaffMember>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** A place on the map, WGS 84, in degrees. */
export type GeoPoint = {
  __typename?: 'GeoPoint';
  /** North is positive. */
  latitude: Scalars['Float']['output'];
  /** East is positive. */
  longitude: Scalars['Float']['output'];
};

/** A place on the map, WGS 84, in degrees. */
export type GeoPointInput = {
  /** North is positive, -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** East is positive, -180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** A public holiday. */
export type Holiday = {
  __typename?: 'Holiday';
  /** Its name. */
  name: LocalisedText;
  /** The day. */
  on: Scalars['LocalDate']['output'];
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

export type Mutation = {
  __typename?: 'Mutation';
  /** Records that someone no longer works for the office; their specialties pass to the backups. Refuses with UNKNOWN_STAFF_MEMBER. */
  endStaffMember: EndStaffMemberPayload;
  /** Names who answers questions on a topic in an office, for a new topic or an existing one. Refuses with UNKNOWN_OFFICE, UNKNOWN_STAFF_MEMBER, OTHER_OFFICE, BACKUP_IS_REFERENT. */
  nameReferent: NameReferentPayload;
  /** Adds an office to the cooperative. Refuses with INVALID_OFFICE_CODE, UNKNOWN_COUNTRY, UNKNOWN_TIME_ZONE, INVALID_LOCATION, OFFICE_EXISTS. */
  openOffice: OpenOfficePayload;
  /** Takes someone into an office's staff. Refuses with UNKNOWN_OFFICE. */
  welcomeStaffMember: WelcomeStaffMemberPayload;
};


export type MutationEndStaffMemberArgs = {
  input: EndStaffMemberInput;
};


export type MutationNameReferentArgs = {
  input: NameReferentInput;
};


export type MutationOpenOfficeArgs = {
  input: OpenOfficeInput;
};


export type MutationWelcomeStaffMemberArgs = {
  input: WelcomeStaffMemberInput;
};

/** Who knows about what, and where. */
export type NameReferentInput = {
  /** Who knows when the referent is away. */
  backupId?: InputMaybe<Scalars['ID']['input']>;
  /** Where. */
  officeCode: Scalars['ID']['input'];
  /** Who knows. */
  referentId: Scalars['ID']['input'];
  /** One specialty per office and topic in French: naming again replaces. */
  topic: LocalisedTextInput;
};

/** The specialty, or why it is unchanged. */
export type NameReferentPayload = {
  __typename?: 'NameReferentPayload';
  /** Null when refused. */
  referentSpecialty?: Maybe<ReferentSpecialty>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
};

/** A local office of the cooperative: the place that members belong to. */
export type Office = {
  __typename?: 'Office';
  /** Three capital letters, such as NAN. Never changes. */
  code: Scalars['ID']['output'];
  /** How to reach it. */
  contact: OfficeContact;
  /** ISO 3166-1 alpha-2: FR or BE. Decides the holidays. */
  country: Scalars['String']['output'];
  /** Public holidays of its country in that calendar year, in order. */
  holidays: Array<Holiday>;
  /** Languages spoken with members, the usual one first. */
  languages: Array<Language>;
  /** Where it is. */
  location: GeoPoint;
  /** Its name. */
  name: LocalisedText;
  /** What members can ask there, by topic in French. */
  referentSpecialties: Array<ReferentSpecialty>;
  /** Who works there now, by name. */
  staff: Array<StaffMember>;
  /** IANA zone, such as Europe/Paris. « Tomorrow » and deadlines of the office are decided there. */
  timeZone: Scalars['String']['output'];
};


/** A local office of the cooperative: the place that members belong to. */
export type OfficeHolidaysArgs = {
  year: Scalars['Int']['input'];
};

/** How to reach an office. */
export type OfficeContact = {
  __typename?: 'OfficeContact';
  /** Street, number, postal code and town. */
  address: Scalars['String']['output'];
  /** The office's own mail address. Null when it has none. */
  email?: Maybe<Scalars['String']['output']>;
  /** International form, such as +33 2 40 00 00 00. Null when it has none. */
  phone?: Maybe<Scalars['String']['output']>;
};

/** How to reach an office. */
export type OfficeContactInput = {
  /** Street, number, postal code and town. */
  address: Scalars['String']['input'];
  /** The office's own mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** International form, such as +33 2 40 00 00 00. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** What erasing the person does to it. */
export type OnErase =
  /** It is deleted. */
  | 'DELETE'
  /** It stays, for the reason that its field gives. */
  | 'KEEP'
  /** It stays as a fact of others, and leads to nobody any more. */
  | 'PSEUDONYMISE';

/** What a new office needs. */
export type OpenOfficeInput = {
  /** Three capital letters. */
  code: Scalars['ID']['input'];
  /** How to reach it. */
  contact: OfficeContactInput;
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['input'];
  /** Languages spoken with members, the usual one first. */
  languages: Array<Language>;
  /** Where it is. */
  location: GeoPointInput;
  /** Its name. */
  name: LocalisedTextInput;
  /** IANA zone. */
  timeZone: Scalars['String']['input'];
};

/** The new office, or why there is none. */
export type OpenOfficePayload = {
  __typename?: 'OpenOfficePayload';
  /** Null when refused. */
  office?: Maybe<Office>;
  /** Empty when it worked. */
  userErrors: Array<UserError>;
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

/** What the platform holds of one member, each service its own part. For that member alone, through `myDataExport`; for everybody else, null. */
export type PersonalData = {
  __typename?: 'PersonalData';
  /** Whose it is. */
  memberId: Scalars['ID']['output'];
  /** What the offices service holds, as JSON: kinds of things, each with a title, the rules under which it is held, fields with labels, and records. */
  offices?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** One office. Null when there is none with that code. */
  office?: Maybe<Office>;
  /** All offices, by code. */
  offices: Array<Office>;
};


export type QueryOfficeArgs = {
  code: Scalars['ID']['input'];
};

/** Who to ask about a trade or a status before signing (rec. 6.1), with a backup for when that person is away. */
export type ReferentSpecialty = {
  __typename?: 'ReferentSpecialty';
  /** Who knows when the referent is away. Null while nobody does. */
  backup?: Maybe<StaffMember>;
  /** Starts with `spe_`. */
  id: Scalars['ID']['output'];
  /** Whether neither referent nor backup is active: the office itself then answers. */
  needsReferent: Scalars['Boolean']['output'];
  /** The office that offers it. */
  office: Office;
  /** Who knows. Null while nobody active does: ask the backup, or the office. */
  referent?: Maybe<StaffMember>;
  /** Such as régime intermittent, audiovisuel, contrat de cession. */
  topic: LocalisedText;
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
  /** As they want to be called. */
  displayName: Scalars['String']['output'];
  /** Starts with `stf_`. */
  id: Scalars['ID']['output'];
  /** The office they work for. */
  office: Office;
  /** What they do there, in their own words. */
  role: Scalars['String']['output'];
  /** What members can ask them about, as referent or as backup. */
  specialties: Array<ReferentSpecialty>;
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

/** A new colleague. */
export type WelcomeStaffMemberInput = {
  /** As they want to be called. */
  displayName: Scalars['String']['input'];
  /** Where. */
  officeCode: Scalars['ID']['input'];
  /** What they do there. */
  role: Scalars['String']['input'];
};

/** The new colleague, or why there is none. */
export type WelcomeStaffMemberPayload = {
  __typename?: 'WelcomeStaffMemberPayload';
  /** Null when refused. */
  staffMember?: Maybe<StaffMember>;
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
  Office: Office;
  PersonalData: PersonalData;
  ReferentSpecialty: ReferentSpecialty;
  StaffMember: StaffMember;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"code":true}> );
  PersonalData:
    ( { __typename: 'PersonalData' }
    & GraphQLRecursivePick<FederationTypes['PersonalData'], {"memberId":true}> );
  ReferentSpecialty:
    ( { __typename: 'ReferentSpecialty' }
    & GraphQLRecursivePick<FederationTypes['ReferentSpecialty'], {"id":true}> );
  StaffMember:
    ( { __typename: 'StaffMember' }
    & GraphQLRecursivePick<FederationTypes['StaffMember'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DataCategory: DataCategory;
  DataSubject: DataSubject;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EndStaffMemberInput: EndStaffMemberInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  EndStaffMemberPayload: ResolverTypeWrapper<Omit<EndStaffMemberPayload, 'staffMember'> & { staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GeoPointInput: GeoPointInput;
  Holiday: ResolverTypeWrapper<Holiday>;
  Language: Language;
  LegalBasis: LegalBasis;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalDateTime: ResolverTypeWrapper<Scalars['LocalDateTime']['output']>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  LocalisedTextInput: LocalisedTextInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameReferentInput: NameReferentInput;
  NameReferentPayload: ResolverTypeWrapper<Omit<NameReferentPayload, 'referentSpecialty'> & { referentSpecialty?: Maybe<ResolversTypes['ReferentSpecialty']> }>;
  Office: ResolverTypeWrapper<OfficeRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  OfficeContact: ResolverTypeWrapper<OfficeContact>;
  OfficeContactInput: OfficeContactInput;
  OnErase: OnErase;
  OpenOfficeInput: OpenOfficeInput;
  OpenOfficePayload: ResolverTypeWrapper<Omit<OpenOfficePayload, 'office'> & { office?: Maybe<ResolversTypes['Office']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PersonalData: ResolverTypeWrapper<PersonalData>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReferentSpecialty: ResolverTypeWrapper<SpecialtyRecord>;
  RetentionRule: RetentionRule;
  Role: Role;
  StaffMember: ResolverTypeWrapper<StaffRecord>;
  UserError: ResolverTypeWrapper<UserError>;
  WelcomeStaffMemberInput: WelcomeStaffMemberInput;
  WelcomeStaffMemberPayload: ResolverTypeWrapper<Omit<WelcomeStaffMemberPayload, 'staffMember'> & { staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  EndStaffMemberInput: EndStaffMemberInput;
  ID: Scalars['ID']['output'];
  EndStaffMemberPayload: Omit<EndStaffMemberPayload, 'staffMember'> & { staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  GeoPoint: GeoPoint;
  Float: Scalars['Float']['output'];
  GeoPointInput: GeoPointInput;
  Holiday: Holiday;
  LocalDate: Scalars['LocalDate']['output'];
  LocalDateTime: Scalars['LocalDateTime']['output'];
  LocalisedText: LocalisedText;
  String: Scalars['String']['output'];
  LocalisedTextInput: LocalisedTextInput;
  Mutation: Record<PropertyKey, never>;
  NameReferentInput: NameReferentInput;
  NameReferentPayload: Omit<NameReferentPayload, 'referentSpecialty'> & { referentSpecialty?: Maybe<ResolversParentTypes['ReferentSpecialty']> };
  Office: OfficeRecord;
  Int: Scalars['Int']['output'];
  OfficeContact: OfficeContact;
  OfficeContactInput: OfficeContactInput;
  OpenOfficeInput: OpenOfficeInput;
  OpenOfficePayload: Omit<OpenOfficePayload, 'office'> & { office?: Maybe<ResolversParentTypes['Office']> };
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PersonalData: PersonalData | FederationReferenceTypes['PersonalData'];
  Query: Record<PropertyKey, never>;
  ReferentSpecialty: SpecialtyRecord;
  StaffMember: StaffRecord;
  UserError: UserError;
  WelcomeStaffMemberInput: WelcomeStaffMemberInput;
  WelcomeStaffMemberPayload: Omit<WelcomeStaffMemberPayload, 'staffMember'> & { staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  YearMonth: Scalars['YearMonth']['output'];
};

export type AccessDirectiveArgs = {
  to: Array<Role>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = OfficesContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PiiDirectiveArgs = {
  basis?: Maybe<LegalBasis>;
  category: DataCategory;
  of?: DataSubject;
  onErase?: Maybe<OnErase>;
  retention?: Maybe<RetentionRule>;
};

export type PiiDirectiveResolver<Result, Parent, ContextType = OfficesContext, Args = PiiDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EndStaffMemberPayloadResolvers<ContextType = OfficesContext, ParentType extends ResolversParentTypes['EndStaffMemberPayload'] = ResolversParentTypes['EndStaffMemberPayload']> = {
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = OfficesContext, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = OfficesContext, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalDateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDateTime'], any> {
  name: 'LocalDateTime';
}

export type LocalisedTextResolvers<ContextType = OfficesContext, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = OfficesContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  endStaffMember?: Resolver<ResolversTypes['EndStaffMemberPayload'], ParentType, ContextType, RequireFields<MutationEndStaffMemberArgs, 'input'>>;
  nameReferent?: Resolver<ResolversTypes['NameReferentPayload'], ParentType, ContextType, RequireFields<MutationNameReferentArgs, 'input'>>;
  openOffice?: Resolver<ResolversTypes['OpenOfficePayload'], ParentType, ContextType, RequireFields<MutationOpenOfficeArgs, 'input'>>;
  welcomeStaffMember?: Resolver<ResolversTypes['WelcomeStaffMemberPayload'], ParentType, ContextType, RequireFields<MutationWelcomeStaffMemberArgs, 'input'>>;
};

export type NameReferentPayloadResolvers<ContextType = OfficesContext, ParentType extends ResolversParentTypes['NameReferentPayload'] = ResolversParentTypes['NameReferentPayload']> = {
  referentSpecialty?: Resolver<Maybe<ResolversTypes['ReferentSpecialty']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = OfficesContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['OfficeContact'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holidays?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType, RequireFields<OfficeHolidaysArgs, 'year'>>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['GeoPoint'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  referentSpecialties?: Resolver<Array<ResolversTypes['ReferentSpecialty']>, ParentType, ContextType>;
  staff?: Resolver<Array<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfficeContactResolvers<ContextType = OfficesContext, ParentType extends ResolversParentTypes['OfficeContact'] = ResolversParentTypes['OfficeContact']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpenOfficePayloadResolvers<ContextType = OfficesContext, ParentType extends ResolversParentTypes['OpenOfficePayload'] = ResolversParentTypes['OpenOfficePayload']> = {
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = OfficesContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalDataResolvers<ContextType = OfficesContext, ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData'], FederationReferenceType extends FederationReferenceTypes['PersonalData'] = FederationReferenceTypes['PersonalData']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonalData']> | FederationReferenceType, FederationReferenceType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offices?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = OfficesContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<QueryOfficeArgs, 'code'>>;
  offices?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
};

export type ReferentSpecialtyResolvers<ContextType = OfficesContext, ParentType extends ResolversParentTypes['ReferentSpecialty'] = ResolversParentTypes['ReferentSpecialty'], FederationReferenceType extends FederationReferenceTypes['ReferentSpecialty'] = FederationReferenceTypes['ReferentSpecialty']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReferentSpecialty']> | FederationReferenceType, FederationReferenceType, ContextType>;
  backup?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needsReferent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  referent?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = OfficesContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember'], FederationReferenceType extends FederationReferenceTypes['StaffMember'] = FederationReferenceTypes['StaffMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specialties?: Resolver<Array<ResolversTypes['ReferentSpecialty']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = OfficesContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WelcomeStaffMemberPayloadResolvers<ContextType = OfficesContext, ParentType extends ResolversParentTypes['WelcomeStaffMemberPayload'] = ResolversParentTypes['WelcomeStaffMemberPayload']> = {
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export type Resolvers<ContextType = OfficesContext> = {
  DateTime?: GraphQLScalarType;
  EndStaffMemberPayload?: EndStaffMemberPayloadResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalDateTime?: GraphQLScalarType;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameReferentPayload?: NameReferentPayloadResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeContact?: OfficeContactResolvers<ContextType>;
  OpenOfficePayload?: OpenOfficePayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReferentSpecialty?: ReferentSpecialtyResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WelcomeStaffMemberPayload?: WelcomeStaffMemberPayloadResolvers<ContextType>;
  YearMonth?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = OfficesContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  pii?: PiiDirectiveResolver<any, any, ContextType>;
};
