/* Written by tools/generate.mjs from the SDL. Do not edit. */
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Opaque, ordered position in the record. */
  Cursor: { input: string; output: string; }
  /** RFC 3339 full-date. */
  Date: { input: string; output: string; }
  /** RFC 3339 instant with offset. */
  DateTime: { input: string; output: string; }
  /** ISO 3166-1 alpha-3 code of a delegation, e.g. JPN. */
  DelegationCode: { input: string; output: string; }
  /** ISO 8601 duration in days to seconds, e.g. PT10M. */
  Duration: { input: string; output: string; }
  /** RFC 7946 geometry. */
  GeoJSON: { input: unknown; output: unknown; }
  /** SHA-256 in lower-case hex. */
  SHA256: { input: string; output: string; }
  /** IANA time zone name, e.g. Europe/Brussels. */
  TimeZone: { input: string; output: string; }
};

export type AgendaItem = Node & {
  __typename?: 'AgendaItem';
  children: Array<AgendaItem>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Time the item has been open, by the database's clock. */
  elapsed: Scalars['Duration']['output'];
  id: Scalars['ID']['output'];
  kind: AgendaItemKind;
  /** The effective label: the session's and the item's own together. */
  label: Label;
  /** 1, 1(a), 1(b), 2 … */
  number: Scalars['String']['output'];
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  outcome?: Maybe<ItemOutcome>;
  parent?: Maybe<AgendaItem>;
  plannedDuration?: Maybe<Scalars['Duration']['output']>;
  session: Session;
  speakers: SpeakersList;
  sponsors: Array<Delegation>;
  state: AgendaItemState;
  summary?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  viewerCan: AgendaItemAbilities;
};

/** What the viewer may do with an item now; the same policy decides when it is done. */
export type AgendaItemAbilities = {
  __typename?: 'AgendaItemAbilities';
  change: Scalars['Boolean']['output'];
  close: Scalars['Boolean']['output'];
  move: Scalars['Boolean']['output'];
  open: Scalars['Boolean']['output'];
  suspend: Scalars['Boolean']['output'];
  withdraw: Scalars['Boolean']['output'];
};

export type AgendaItemInput = {
  kind: AgendaItemKind;
  /** Narrower than the session's; null takes the session's. */
  label?: InputMaybe<LabelInput>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  plannedDuration?: InputMaybe<Scalars['Duration']['input']>;
  sponsors?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  title: Scalars['String']['input'];
};

export type AgendaItemKind =
  | 'DECISION'
  | 'DISCUSSION'
  | 'INFORMATION'
  | 'OTHER_BUSINESS'
  | 'SILENCE_REPORT';

export type AgendaItemResult = AgendaItem | Refusal;

/** PENDING → OPEN ⇄ SUSPENDED → CLOSED, or WITHDRAWN, or DEFERRED. */
export type AgendaItemState =
  | 'CLOSED'
  | 'DEFERRED'
  | 'OPEN'
  | 'PENDING'
  | 'SUSPENDED'
  | 'WITHDRAWN';

/** Levels of the forum's own policy, lowest first. */
export type Classification =
  | 'CONFIDENTIAL'
  | 'RESTRICTED'
  | 'SECRET'
  | 'UNCLASSIFIED';

/** A state's seat in the forum, or an observer. */
export type Delegation = Node & {
  __typename?: 'Delegation';
  alpha2: Scalars['String']['output'];
  capital: Scalars['String']['output'];
  /** ISO 3166-1 alpha-3; observers that are no state use the user-assigned range (XAA to XZZ). */
  code: Scalars['DelegationCode']['output'];
  formalName: Scalars['String']['output'];
  group: DelegationGroup;
  id: Scalars['ID']['output'];
  /** Date of accession to the Alliance; null for others. */
  memberSince?: Maybe<Scalars['Date']['output']>;
  name: Scalars['String']['output'];
  /** Place in the English alphabetical seating order, from 1. */
  orderEn: Scalars['Int']['output'];
  /** Place in the French alphabetical seating order, from 1. */
  orderFr: Scalars['Int']['output'];
  /** First day of the seat by the charter; null for a state without a seat. */
  seatFrom?: Maybe<Scalars['Date']['output']>;
  /** Day on which the seat ended or will end; null while it has none. */
  seatUntil?: Maybe<Scalars['Date']['output']>;
  timeZone: Scalars['TimeZone']['output'];
};


/** A state's seat in the forum, or an observer. */
export type DelegationFormalNameArgs = {
  language?: InputMaybe<Language>;
};


/** A state's seat in the forum, or an observer. */
export type DelegationNameArgs = {
  language?: InputMaybe<Language>;
};

/** What a delegation is in the forum. */
export type DelegationGroup =
  | 'ALLY'
  | 'OBSERVER'
  | 'PARTNER';

export type DelegationResult = Delegation | Refusal;

/** The accounts offered on a demonstration forum. */
export type Demonstration = {
  __typename?: 'Demonstration';
  accounts: Array<DemonstrationAccount>;
  /** Null where the operator has set a password of their own. */
  password?: Maybe<Scalars['String']['output']>;
};

export type DemonstrationAccount = {
  __typename?: 'DemonstrationAccount';
  delegation?: Maybe<Scalars['DelegationCode']['output']>;
  email: Scalars['String']['output'];
  name: Scalars['String']['output'];
  role: Role;
};

export type FeedConnection = {
  __typename?: 'FeedConnection';
  edges: Array<FeedEdge>;
  nodes: Array<FeedEvent>;
  pageInfo: PageInfo;
};

export type FeedEdge = {
  __typename?: 'FeedEdge';
  cursor: Scalars['Cursor']['output'];
  node: FeedEvent;
};

/** One entry of the record, as this reader may see it. `cursor` orders all entries; reading on from it misses and repeats nothing. */
export type FeedEvent = {
  __typename?: 'FeedEvent';
  actor?: Maybe<Person>;
  at: Scalars['DateTime']['output'];
  cursor: Scalars['Cursor']['output'];
  /** What changed, as JSON; null with a retraction. */
  data?: Maybe<Scalars['String']['output']>;
  delegation?: Maybe<Delegation>;
  /** True where the reader lost sight of the subject: forget what you hold of it. */
  retracted: Scalars['Boolean']['output'];
  sessionId?: Maybe<Scalars['ID']['output']>;
  /** The thing as it is now; null once it is out of sight. */
  subject?: Maybe<Node>;
  subjectId: Scalars['ID']['output'];
  /** Dotted and in the past tense, e.g. `floor.given`. */
  type: Scalars['String']['output'];
};

export type FeedFilter = {
  delegations?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A machine's right to read for one delegation, never above its ceiling. */
export type FeedToken = Node & {
  __typename?: 'FeedToken';
  ceiling: Classification;
  /** Null for an observer's token. */
  delegation?: Maybe<Delegation>;
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  issuedAt: Scalars['DateTime']['output'];
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  revoked: Scalars['Boolean']['output'];
};

export type FeedTokenIssued = {
  __typename?: 'FeedTokenIssued';
  /** Shown once. */
  secret: Scalars['String']['output'];
  token: FeedToken;
};

export type FeedTokenResult = FeedTokenIssued | Refusal;

export type FloorRequest = Node & {
  __typename?: 'FloorRequest';
  agendaItem: AgendaItem;
  delegation: Delegation;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  kind: FloorRequestKind;
  onBehalfOf: Array<Delegation>;
  /** Time during which the clock stood still. */
  pausedFor: Scalars['Duration']['output'];
  requestedAt: Scalars['DateTime']['output'];
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state: FloorRequestState;
  viewerCanWithdraw: Scalars['Boolean']['output'];
};

/** By rank: a point of order before all; a right of reply after the statements. */
export type FloorRequestKind =
  | 'POINT_OF_ORDER'
  | 'RIGHT_OF_REPLY'
  | 'STATEMENT';

export type FloorRequestResult = FloorRequest | Refusal;

export type FloorRequestState =
  | 'DECLINED'
  | 'SPEAKING'
  | 'SPOKEN'
  | 'WAITING'
  | 'WITHDRAWN';

/** Who is invited: ALL is 30+4, ALLIES_PLUS the Allies and named partners, NAMED a named set. */
export type Format =
  | 'ALL'
  | 'ALLIES'
  | 'ALLIES_PLUS'
  | 'NAMED';

/** What anybody may know before signing in. */
export type Forum = {
  __typename?: 'Forum';
  /** Null unless this is a demonstration forum. */
  demonstration?: Maybe<Demonstration>;
  name: Scalars['String']['output'];
  version: Scalars['String']['output'];
};


/** What anybody may know before signing in. */
export type ForumNameArgs = {
  language?: InputMaybe<Language>;
};

export type Invitation = {
  __typename?: 'Invitation';
  answer: InvitationAnswer;
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  attending: Array<Person>;
  delegation: Delegation;
};

export type InvitationAnswer =
  | 'ACCEPTED'
  | 'AWAITED'
  | 'DECLINED'
  | 'TENTATIVE';

/** How the chair closes an item. */
export type ItemOutcome =
  | 'ADOPTED'
  | 'AGREED'
  | 'DEFERRED'
  | 'INVITED'
  | 'NOTED'
  | 'TOOK_NOTE';

/** Who may see a thing. */
export type Label = {
  __typename?: 'Label';
  /** The marking as it stands on screens and exports. */
  banner: Scalars['String']['output'];
  /** All must be held. */
  caveats: Array<Scalars['String']['output']>;
  classification: Classification;
  /** null: every delegation; an empty list: nobody but the originator and the secretariat. */
  releasableTo?: Maybe<Array<Scalars['DelegationCode']['output']>>;
  releasableToObservers: Scalars['Boolean']['output'];
  /** The STANAG 4774 originatorConfidentialityLabel, as XML. */
  stanag4774: Scalars['String']['output'];
  tlp?: Maybe<Tlp>;
};


/** Who may see a thing. */
export type LabelBannerArgs = {
  language?: InputMaybe<Language>;
};

export type LabelInput = {
  caveats?: InputMaybe<Array<Scalars['String']['input']>>;
  classification: Classification;
  releasableTo?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  releasableToObservers?: InputMaybe<Scalars['Boolean']['input']>;
  tlp?: InputMaybe<Tlp>;
};

/** Languages of the interface. */
export type Language =
  | 'EN'
  | 'FR'
  | 'JA'
  | 'KO';

export type Mutation = {
  __typename?: 'Mutation';
  /** @deprecated A root that the domains extend. */
  _?: Maybe<Scalars['Boolean']['output']>;
  /** Accredits a person. Administrator; a head of delegation for advisers and deputies of the same delegation. */
  accreditPerson: PersonResult;
  addAgendaItem: AgendaItemResult;
  /** Gives a state of the catalogue its seat from a date on. Administrator. */
  admitDelegation: DelegationResult;
  /** For the viewer's delegation; `attending` are people of that delegation. */
  answerInvitation: SessionResult;
  cancelSession: SessionResult;
  changeAgendaItem: AgendaItemResult;
  /** Changes post, clearance or password. Administrator. Lowering ends what the person may no longer see, at once. */
  changePerson: PersonResult;
  changeSession: SessionResult;
  closeAgendaItem: AgendaItemResult;
  closeSession: SessionResult;
  /** Sends the invitations: from now on the participants see it. */
  conveneSession: SessionResult;
  /** Ends an accreditation: every sign-in of the person ends at once. Administrator. */
  endAccreditation: PersonResult;
  endFloor: FloorRequestResult;
  /** Ends a seat from a date on; its people lose access then. Administrator. */
  endSeat: DelegationResult;
  /** The head of delegation lets a deputy or adviser act formally for the seat, or takes that back. */
  giveAuthority: PersonResult;
  /** Whoever speaks ends; one action, one order on every screen. */
  giveFloor: FloorRequestResult;
  /** For the viewer's own delegation; an administrator for any, or with no delegation for observers. Never above the issuer's clearance. */
  issueFeedToken: FeedTokenResult;
  /** Moves an item with its children; `position` counts from 0 among the new siblings. */
  moveAgendaItem: AgendaItemResult;
  /** Opens a pending item, or resumes a suspended one; another open item is suspended. */
  openAgendaItem: AgendaItemResult;
  /** Opens a convened session, or resumes a suspended one. */
  openSession: SessionResult;
  /** Stops the current speaker's clock. */
  pauseFloor: AgendaItemResult;
  requestFloor: FloorRequestResult;
  resumeFloor: AgendaItemResult;
  /** Ends it at once, also where it is connected. True also when it was revoked before; false for what is not there. */
  revokeFeedToken: Scalars['Boolean']['output'];
  /** Ends every sign-in of a person, at once. The person, or an administrator. */
  revokeSignIns: PersonResult;
  scheduleSession: SessionResult;
  setSpeakersList: AgendaItemResult;
  /** Sets an HttpOnly session cookie; a non-browser client gets the same in `Authorization: Bearer` by POST /auth/token. */
  signIn: SignInResult;
  signOut: Scalars['Boolean']['output'];
  suspendAgendaItem: AgendaItemResult;
  suspendSession: SessionResult;
  withdrawAgendaItem: AgendaItemResult;
  /** By the delegation that asked, or by the chair, who thereby declines it. */
  withdrawFloor: FloorRequestResult;
};


export type MutationAccreditPersonArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  input: PersonInput;
};


export type MutationAddAgendaItemArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  input: AgendaItemInput;
  sessionId: Scalars['ID']['input'];
};


export type MutationAdmitDelegationArgs = {
  code: Scalars['DelegationCode']['input'];
  from: Scalars['Date']['input'];
};


export type MutationAnswerInvitationArgs = {
  answer: InvitationAnswer;
  attending?: InputMaybe<Array<Scalars['ID']['input']>>;
  sessionId: Scalars['ID']['input'];
};


export type MutationCancelSessionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationChangeAgendaItemArgs = {
  id: Scalars['ID']['input'];
  input: AgendaItemInput;
  version: Scalars['Int']['input'];
};


export type MutationChangePersonArgs = {
  id: Scalars['ID']['input'];
  input: PersonInput;
};


export type MutationChangeSessionArgs = {
  id: Scalars['ID']['input'];
  input: SessionInput;
  version: Scalars['Int']['input'];
};


export type MutationCloseAgendaItemArgs = {
  id: Scalars['ID']['input'];
  outcome: ItemOutcome;
  summary?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCloseSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationConveneSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndAccreditationArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationEndFloorArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndSeatArgs = {
  code: Scalars['DelegationCode']['input'];
  on: Scalars['Date']['input'];
};


export type MutationGiveAuthorityArgs = {
  personId: Scalars['ID']['input'];
  speaksForSeat: Scalars['Boolean']['input'];
};


export type MutationGiveFloorArgs = {
  id: Scalars['ID']['input'];
};


export type MutationIssueFeedTokenArgs = {
  ceiling: Classification;
  delegation?: InputMaybe<Scalars['DelegationCode']['input']>;
  expiresAt: Scalars['DateTime']['input'];
  name: Scalars['String']['input'];
};


export type MutationMoveAgendaItemArgs = {
  id: Scalars['ID']['input'];
  parentId?: InputMaybe<Scalars['ID']['input']>;
  position: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationOpenAgendaItemArgs = {
  id: Scalars['ID']['input'];
};


export type MutationOpenSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPauseFloorArgs = {
  agendaItemId: Scalars['ID']['input'];
};


export type MutationRequestFloorArgs = {
  agendaItemId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  kind?: FloorRequestKind;
  onBehalfOf?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
};


export type MutationResumeFloorArgs = {
  agendaItemId: Scalars['ID']['input'];
};


export type MutationRevokeFeedTokenArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeSignInsArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationScheduleSessionArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  input: SessionInput;
};


export type MutationSetSpeakersListArgs = {
  agendaItemId: Scalars['ID']['input'];
  open: Scalars['Boolean']['input'];
  speakingTime?: InputMaybe<Scalars['Duration']['input']>;
};


export type MutationSignInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationSuspendAgendaItemArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSuspendSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawAgendaItemArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawFloorArgs = {
  id: Scalars['ID']['input'];
};

/** Anything with a global id. */
export type Node = {
  id: Scalars['ID']['output'];
};

/** Relay's description of a page: whether there is more, and from where. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A delegate, a member of the secretariat or an observer. */
export type Person = Node & {
  __typename?: 'Person';
  /** False once the accreditation has ended. */
  active: Scalars['Boolean']['output'];
  /** Only to the person, the person's head of delegation and the secretariat. */
  caveats?: Maybe<Array<Scalars['String']['output']>>;
  /** Only to the person, the person's head of delegation and the secretariat. */
  clearance?: Maybe<Classification>;
  delegation?: Maybe<Delegation>;
  /** Only to the person, the person's head of delegation and the secretariat. */
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  role: Role;
  /** May act formally for the seat: its head, or one to whom the head gave that authority. */
  speaksForSeat: Scalars['Boolean']['output'];
};

export type PersonInput = {
  caveats?: InputMaybe<Array<Scalars['String']['input']>>;
  clearance: Classification;
  /** Needed for delegates and for an observer's organisation; null for the secretariat. */
  delegation?: InputMaybe<Scalars['DelegationCode']['input']>;
  email: Scalars['String']['input'];
  language?: InputMaybe<Language>;
  name: Scalars['String']['input'];
  /** At least 12 characters. On a change: null keeps the one that stands. */
  password?: InputMaybe<Scalars['String']['input']>;
  role: Role;
};

export type PersonResult = Person | Refusal;

/** Purposes of consultation. */
export type Purpose =
  | 'CONSENSUS'
  | 'COORDINATE'
  | 'INFORM';

export type Query = {
  __typename?: 'Query';
  /** Every state that the charter knows, seated or not. */
  catalogue: Array<Delegation>;
  /** The seats of the forum on a date (default: today); 34 by the default charter. */
  delegations: Array<Delegation>;
  /** The feed as pages; the subscription of the same name goes on from any cursor given here. */
  feed: FeedConnection;
  /** Tokens that the viewer may revoke, newest first: the viewer's delegation's, or all for an administrator. */
  feedTokens: Array<FeedToken>;
  /** Open to everybody: what the sign-in screen shows. */
  forum: Forum;
  /** Any visible thing by its id; null for an absent and for an invisible one alike. */
  node?: Maybe<Node>;
  /** People of one delegation, or everybody (secretariat). Delegates see their own delegation and the secretariat. */
  people: Array<Person>;
  /** The server's clock: the database's, which alone decides. */
  serverTime: Scalars['DateTime']['output'];
  session?: Maybe<Session>;
  /** Sessions that this viewer may see, by start; `from` and `to` bound the time they touch. */
  sessions: SessionConnection;
  viewer: Viewer;
};


export type QueryDelegationsArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryFeedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<FeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPeopleArgs = {
  delegation?: InputMaybe<Scalars['DelegationCode']['input']>;
};


export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  states?: InputMaybe<Array<SessionState>>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Quorum = {
  __typename?: 'Quorum';
  met: Scalars['Boolean']['output'];
  present: Scalars['Int']['output'];
  required: Scalars['Int']['output'];
};

/** A no that a person can act on; nothing was changed. */
export type Refusal = {
  __typename?: 'Refusal';
  code: RefusalCode;
  /** With CONFLICT: the version to read before trying again. */
  currentVersion?: Maybe<Scalars['Int']['output']>;
  /** The input field at fault. */
  field?: Maybe<Scalars['String']['output']>;
  /** In the reader's language. */
  message: Scalars['String']['output'];
};

/** Every way the forum says no. */
export type RefusalCode =
  /** Someone else changed it first. */
  | 'CONFLICT'
  /** Too late. */
  | 'DEADLINE_PASSED'
  /** There is one already. */
  | 'DUPLICATE'
  /** You can see it, but may not do this to it. */
  | 'FORBIDDEN'
  /** An input value cannot stand; `field` says which. */
  | 'INVALID'
  /** Above the label or ceiling that applies. */
  | 'LABEL_CEILING'
  /** Absent, or not yours to see: one answer. */
  | 'NOT_FOUND'
  /** Too few delegations. */
  | 'QUORUM'
  /** Too many attempts; wait. */
  | 'RATE_LIMITED'
  /** Not in the state that this needs. */
  | 'STATE';

/** The post a person holds. */
export type Role =
  | 'ADMINISTRATOR'
  | 'ADVISER'
  | 'CHAIR'
  | 'DEPUTY'
  | 'HEAD'
  | 'OBSERVER'
  | 'RAPPORTEUR'
  | 'SESSION_OFFICER';

/** One meeting of the forum. */
export type Session = Node & {
  __typename?: 'Session';
  /** The whole tree, in order: every item after its parent. */
  agenda: Array<AgendaItem>;
  /** The label of this page as a whole: the session's and those of all items that this viewer sees. */
  aggregateLabel: Label;
  cancelReason?: Maybe<Scalars['String']['output']>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  currentItem?: Maybe<AgendaItem>;
  endsAt: Scalars['DateTime']['output'];
  format: Format;
  id: Scalars['ID']['output'];
  invitations: Array<Invitation>;
  label: Label;
  onlineUrl?: Maybe<Scalars['String']['output']>;
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The seats invited, in English alphabetical order. */
  participants: Array<Delegation>;
  place?: Maybe<Scalars['String']['output']>;
  /** Delegations with at least one delegate in the room now. */
  present: Array<Delegation>;
  /** People in the room now, observers and secretariat too. */
  presentPeople: Array<Person>;
  /** When it would end at the planned length of what is left; null unless it is open. */
  projectedEnd?: Maybe<Scalars['DateTime']['output']>;
  purpose: Purpose;
  /** More than half of the seats invited. */
  quorum: Quorum;
  startsAt: Scalars['DateTime']['output'];
  state: SessionState;
  /** The convening zone. */
  timeZone: Scalars['TimeZone']['output'];
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  viewerCan: SessionAbilities;
};

/** What the viewer may do with a session now; the same policy decides when it is done. */
export type SessionAbilities = {
  __typename?: 'SessionAbilities';
  answerInvitation: Scalars['Boolean']['output'];
  cancel: Scalars['Boolean']['output'];
  change: Scalars['Boolean']['output'];
  close: Scalars['Boolean']['output'];
  convene: Scalars['Boolean']['output'];
  editAgenda: Scalars['Boolean']['output'];
  join: Scalars['Boolean']['output'];
  open: Scalars['Boolean']['output'];
  suspend: Scalars['Boolean']['output'];
};

export type SessionConnection = {
  __typename?: 'SessionConnection';
  edges: Array<SessionEdge>;
  nodes: Array<Session>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SessionEdge = {
  __typename?: 'SessionEdge';
  cursor: Scalars['String']['output'];
  node: Session;
};

export type SessionInput = {
  endsAt: Scalars['DateTime']['input'];
  format: Format;
  /** With `releasableTo: null`, a session of a narrower format than ALL is released to its participants. */
  label: LabelInput;
  /** With NAMED: the seats. With ALLIES_PLUS: the partners. */
  named?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  onlineUrl?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  purpose: Purpose;
  startsAt: Scalars['DateTime']['input'];
  timeZone: Scalars['TimeZone']['input'];
  title: Scalars['String']['input'];
};

export type SessionResult = Refusal | Session;

/** DRAFT → CONVENED → OPEN ⇄ SUSPENDED → CLOSED → RECORDED; CANCELLED from DRAFT or CONVENED. */
export type SessionState =
  | 'CANCELLED'
  | 'CLOSED'
  | 'CONVENED'
  | 'DRAFT'
  | 'OPEN'
  | 'RECORDED'
  | 'SUSPENDED';

export type SignInResult = Refusal | Viewer;

/** The list of speakers of one item. */
export type SpeakersList = {
  __typename?: 'SpeakersList';
  current?: Maybe<FloorRequest>;
  open: Scalars['Boolean']['output'];
  /** Since when the current speaker's clock stands still; null while it runs. */
  pausedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Limit for each speaker; null for none. */
  speakingTime?: Maybe<Scalars['Duration']['output']>;
  /** In the order in which they spoke. */
  spoken: Array<FloorRequest>;
  viewerCan: SpeakersListAbilities;
  /** In the order in which they will speak. */
  waiting: Array<FloorRequest>;
};

/** What the viewer may do with the list now; the same policy decides when it is done. */
export type SpeakersListAbilities = {
  __typename?: 'SpeakersListAbilities';
  raisePointOfOrder: Scalars['Boolean']['output'];
  requestReply: Scalars['Boolean']['output'];
  requestStatement: Scalars['Boolean']['output'];
  run: Scalars['Boolean']['output'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /** @deprecated A root that the domains extend. */
  _?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The durable feed: first everything after `after` in order, then live entries, without gap or repeat, whichever node
   * serves it. With no `after`: from now on.
   */
  feed: FeedEvent;
};


export type SubscriptionFeedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<FeedFilter>;
};

/** Traffic Light Protocol 2.0: how recipients may share onward. */
export type Tlp =
  | 'AMBER'
  | 'AMBER_STRICT'
  | 'CLEAR'
  | 'GREEN'
  | 'RED';

/** Who is asking. */
export type Viewer = {
  __typename?: 'Viewer';
  clearance: Classification;
  language: Language;
  maySpeakFor?: Maybe<Scalars['DelegationCode']['output']>;
  person?: Maybe<Person>;
  token?: Maybe<FeedToken>;
  /** What this viewer may begin; the same policy decides when it is done. */
  viewerCan: ViewerAbilities;
};

/** What the viewer may begin anywhere in the forum. */
export type ViewerAbilities = {
  __typename?: 'ViewerAbilities';
  administer: Scalars['Boolean']['output'];
  issueFeedToken: Scalars['Boolean']['output'];
  scheduleSession: Scalars['Boolean']['output'];
};
