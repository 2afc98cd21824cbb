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

/** What the viewer may do with an action now; the same policy decides when it is done. */
export type ActionAbilities = {
  __typename?: 'ActionAbilities';
  /** Close it, carry it over, or lay it before a session: chair, session officers, rapporteur. */
  conclude: Scalars['Boolean']['output'];
  /** Report on it: a delegate of those who are to do it. */
  report: Scalars['Boolean']['output'];
};

/** An action as it is agreed. */
export type ActionInput = {
  /** The item that it comes from: this or a decision. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The decision that it comes from: this or an item. */
  decisionId?: InputMaybe<Scalars['ID']['input']>;
  /** Who is to do it. */
  delegations: Array<Scalars['DelegationCode']['input']>;
  /** The last day on which it is in time, in UTC. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who may see it; left out: who sees what it comes from. Never wider, and all who are to act have to see it. */
  label?: InputMaybe<LabelInput>;
  /** In English, 1 to 300 characters; in English or in French it is needed. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** In French, 1 to 300 characters. */
  titleFr?: InputMaybe<Scalars['String']['input']>;
};

/** How an action is closed. */
export type ActionOutcome =
  /** It was done. */
  | 'DONE'
  /** It was given up. */
  | 'DROPPED';

/** That the day of an action was put off. */
export type ActionPostponement = {
  __typename?: 'ActionPostponement';
  /** When it was put off. */
  at: Scalars['DateTime']['output'];
  /** The day before; null where there was none. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** The new day. */
  to: Scalars['Date']['output'];
};

/** What a delegation reports on an action. */
export type ActionReport = {
  __typename?: 'ActionReport';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who reported for the delegation. */
  by: Person;
  /** Whose report it is. */
  delegation: Delegation;
  /** What it says. */
  text: Scalars['String']['output'];
};

/** The action as it stands afterwards, or why not. */
export type ActionResult = AgreedAction | Refusal;

/** Where an agreed action stands. */
export type ActionState =
  /** Done. */
  | 'DONE'
  /** Given up, with a reason. */
  | 'DROPPED'
  /** To be done. */
  | 'OPEN'
  /** Not done by the day that was agreed: from the next day on, in UTC. */
  | 'OVERDUE';

/** How many actions one delegation has agreed to do, by where they stand. */
export type ActionTally = {
  __typename?: 'ActionTally';
  /** Whose. */
  delegation: Delegation;
  /** Done. */
  done: Scalars['Int']['output'];
  /** Given up. */
  dropped: Scalars['Int']['output'];
  /** To be done, and in time. */
  open: Scalars['Int']['output'];
  /** Not done by the day that was agreed. */
  overdue: Scalars['Int']['output'];
};

/** One item of a session’s agenda. */
export type AgendaItem = Node & {
  __typename?: 'AgendaItem';
  /** Actions that were agreed under it, the next one due first, as far as this viewer may see them. */
  actions: Array<AgreedAction>;
  /** Notes of its brief: those that were put on it and those under the pictures on it, each once, as far as this viewer sees them; up to 300, the latest first. */
  briefNotes: Array<Note>;
  /** The items under it, in order. */
  children: Array<AgendaItem>;
  /** When it was closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The item of an earlier session that goes on as this one; null too where this viewer does not see it. */
  deferredFrom?: Maybe<AgendaItem>;
  /** The item of a later session as which this one goes on; null too where this viewer does not see it. */
  deferredTo?: Maybe<AgendaItem>;
  /** The seats that asked to discuss it. */
  discussionAskedBy: Array<Delegation>;
  /** Time the item has been open, by the database's clock. */
  elapsed: Scalars['Duration']['output'];
  /** Whom the item concerns, where it is fewer than the session; the label alone says who reads it. */
  format?: Maybe<Format>;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** What kind it is. */
  kind: AgendaItemKind;
  /** The effective label: the session's and the item's own together. */
  label: Label;
  /** What happened to it after the agenda had been adopted. */
  lateChange?: Maybe<LateChange>;
  /** Why it changed after adoption. */
  lateReason?: Maybe<Scalars['String']['output']>;
  /** The delegations that a format of its own names, in English alphabetical order. */
  named: Array<Delegation>;
  /** Links of notes that concern it, as far as this viewer sees the notes. */
  noteLinks: Array<NoteLink>;
  /** Its notes; null before anybody began them, and for those who do not see them. */
  notes?: Maybe<MeetingNotes>;
  /** 1, 1(a), 1(b), 2 … */
  number: Scalars['String']['output'];
  /** When it was first opened. */
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it was closed. */
  outcome?: Maybe<ItemOutcome>;
  /** Papers that stand under it, in order, as far as this viewer may see them. */
  papers: Array<Paper>;
  /** The item it stands under. */
  parent?: Maybe<AgendaItem>;
  /** Pictures that were put on it, as far as this viewer sees them, the latest first; with `noteLinks` the brief of the item. */
  pictureLinks: Array<PictureLink>;
  /** Time planned for it. */
  plannedDuration?: Maybe<Scalars['Duration']['output']>;
  /** Consensus polls put under it, the first one first, as far as this viewer may see them. */
  polls: Array<Poll>;
  /** The session whose agenda it stands on. */
  session: Session;
  /** The last show of positions on it; null where none was asked for. */
  showOfPositions?: Maybe<ShowOfPositions>;
  /** Its list of speakers. */
  speakers: SpeakersList;
  /** Delegations that put it on the agenda. */
  sponsors: Array<Delegation>;
  /** Where it stands. */
  state: AgendaItemState;
  /** Straw polls held on it, the latest first, as far as this viewer may see them. */
  strawPolls: Array<StrawPoll>;
  /** The chair’s summary, once it is closed. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Title, as people wrote it. */
  title: Scalars['String']['output'];
  /** Raised by every change; an edit names the one it saw. */
  version: Scalars['Int']['output'];
  /** What this viewer may do; the policy that enforces it decides. */
  viewerCan: AgendaItemAbilities;
  /** Whether this viewer may ask for positions now. */
  viewerCanAskForPositions: Scalars['Boolean']['output'];
  /** Whether this viewer may begin its notes, which nobody has begun. */
  viewerCanBeginNotes: Scalars['Boolean']['output'];
  /** What this viewer may put on it. */
  viewerCanBrief: BriefAbilities;
  /** Whether this viewer may point at texts under it now. */
  viewerCanPoint: Scalars['Boolean']['output'];
  /** To be approved together with the others of its kind, unless a seat asks to discuss it. */
  withoutDiscussion: Scalars['Boolean']['output'];
};

/** What the viewer may do with an item now; the same policy decides when it is done. */
export type AgendaItemAbilities = {
  __typename?: 'AgendaItemAbilities';
  /** Ask to discuss an item that is to be approved without discussion, or take that back. */
  askToDiscuss: Scalars['Boolean']['output'];
  /** Edit it. */
  change: Scalars['Boolean']['output'];
  /** Close it. */
  close: Scalars['Boolean']['output'];
  /** Put it off to a later session. */
  defer: Scalars['Boolean']['output'];
  /** Move it in the tree. */
  move: Scalars['Boolean']['output'];
  /** Open or resume it. */
  open: Scalars['Boolean']['output'];
  /** Suspend it. */
  suspend: Scalars['Boolean']['output'];
  /** Take it off the agenda. */
  withdraw: Scalars['Boolean']['output'];
};

/** An item as the secretariat enters it. */
export type AgendaItemInput = {
  /** Fewer than the session invites; null takes the session's. */
  format?: InputMaybe<Format>;
  /** What kind it is. */
  kind: AgendaItemKind;
  /** Narrower than the session's; null takes the session's. */
  label?: InputMaybe<LabelInput>;
  /** With NAMED: the seats. With ALLIES_PLUS: the partners. */
  named?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  /** Papers that are to stand under it, in order; null leaves them as they are, an empty list takes them away. */
  paperIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The item it stands under; null for the top. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Time planned for it. */
  plannedDuration?: InputMaybe<Scalars['Duration']['input']>;
  /** Once the agenda is adopted: why it changes, 1 to 1000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Delegations that put it on the agenda. */
  sponsors?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** To be approved without discussion; not with the kind DISCUSSION. */
  withoutDiscussion?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is done with an item. */
export type AgendaItemKind =
  /** For a decision. */
  | 'DECISION'
  /** For an exchange of views. */
  | 'DISCUSSION'
  /** For information; may be approved without discussion. */
  | 'INFORMATION'
  /** Other business. */
  | 'OTHER_BUSINESS'
  /** Report of decisions under silence. */
  | 'SILENCE_REPORT';

/** The item as it stands afterwards, or why not. */
export type AgendaItemResult = AgendaItem | Refusal;

/** PENDING → OPEN ⇄ SUSPENDED → CLOSED, or WITHDRAWN, or DEFERRED. */
export type AgendaItemState =
  /** Closed with an outcome. */
  | 'CLOSED'
  /** Put off to a later session. */
  | 'DEFERRED'
  /** Under discussion. */
  | 'OPEN'
  /** Not taken up yet. */
  | 'PENDING'
  /** Interrupted. */
  | 'SUSPENDED'
  /** Taken off the agenda. */
  | 'WITHDRAWN';

/** Where one of several items goes. */
export type AgendaMoveInput = {
  /** The item. */
  id: Scalars['ID']['input'];
  /** The item it is to stand under; null for the top. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Counts from 0 among those that stand there, without those of these moves whose turn is still to come. */
  position: Scalars['Int']['input'];
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** An agenda is provisional until the chair has it adopted. */
export type AgendaStanding =
  /** Adopted; the chair alone changes it, with a reason. */
  | 'ADOPTED'
  /** Still to be adopted; the chair and the session officers build it. */
  | 'PROVISIONAL';

/** Items that the secretariat puts on agendas again and again; the secretariat alone sees templates. */
export type AgendaTemplate = Node & {
  __typename?: 'AgendaTemplate';
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Its items in order, each after the one that it stands under. */
  items: Array<AgendaTemplateItem>;
  /** The label of all its items together. */
  label: Label;
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** Name, as people wrote it. */
  name: Scalars['String']['output'];
};

/** A page of templates. */
export type AgendaTemplateConnection = {
  __typename?: 'AgendaTemplateConnection';
  /** The entries, each with its place. */
  edges: Array<AgendaTemplateEdge>;
  /** The entries alone. */
  nodes: Array<AgendaTemplate>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A template and its place in the list. */
export type AgendaTemplateEdge = {
  __typename?: 'AgendaTemplateEdge';
  /** Its place in the order; read on from here. */
  cursor: Scalars['String']['output'];
  /** The thing itself. */
  node: AgendaTemplate;
};

/** One item of a template. */
export type AgendaTemplateItem = {
  __typename?: 'AgendaTemplateItem';
  /** How deep it stands: 0 at the top. */
  depth: Scalars['Int']['output'];
  /** What kind it is. */
  kind: AgendaItemKind;
  /** Time planned for it. */
  plannedDuration?: Maybe<Scalars['Duration']['output']>;
  /** Title, as people wrote it. */
  title: Scalars['String']['output'];
  /** To be approved without discussion. */
  withoutDiscussion: Scalars['Boolean']['output'];
};

/** What is left of a template that was removed. */
export type AgendaTemplateRemoved = {
  __typename?: 'AgendaTemplateRemoved';
  /** Its id, which names nothing any more. */
  id: Scalars['ID']['output'];
};

/** The id of the template that was removed, or why not. */
export type AgendaTemplateRemovedResult = AgendaTemplateRemoved | Refusal;

/** The template as it stands, or why not. */
export type AgendaTemplateResult = AgendaTemplate | Refusal;

/** Something that delegations have agreed to do, from a decision or an item of an agenda. */
export type AgreedAction = Node & {
  __typename?: 'AgreedAction';
  /** The item of an agenda that it comes from, if this viewer may see it. */
  agendaItem?: Maybe<AgendaItem>;
  /** When it was agreed. */
  agreedAt: Scalars['DateTime']['output'];
  /** When it was closed. */
  concludedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The decision that it comes from, if this viewer may see it. */
  decision?: Maybe<Decision>;
  /** Who is to do it, in English alphabetical order. */
  delegations: Array<Delegation>;
  /** The last day on which it is in time, in UTC; null for none. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Who may see it. */
  label: Label;
  /** How often its day was put off, the first time first. */
  postponements: Array<ActionPostponement>;
  /** Why it was closed. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What the delegations report, the first report first. */
  reports: Array<ActionReport>;
  /** The session in which it was agreed, if this viewer may see it. */
  session?: Maybe<Session>;
  /** Where it stands, by the database’s clock. */
  state: ActionState;
  /** What is to be done, in the language asked for where it was given in it, or else in the other one. */
  title: Scalars['String']['output'];
  /** What this viewer may do; the policy that enforces it decides. */
  viewerCan: ActionAbilities;
};


/** Something that delegations have agreed to do, from a decision or an item of an agenda. */
export type AgreedActionTitleArgs = {
  language?: InputMaybe<Language>;
};

/** A page of agreed actions. */
export type AgreedActionConnection = {
  __typename?: 'AgreedActionConnection';
  /** The entries, each with its place. */
  edges: Array<AgreedActionEdge>;
  /** The entries alone. */
  nodes: Array<AgreedAction>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many this viewer may see in all. */
  totalCount: Scalars['Int']['output'];
};

/** An agreed action and its place in the list. */
export type AgreedActionEdge = {
  __typename?: 'AgreedActionEdge';
  /** Its place in the order; read on from here. */
  cursor: Scalars['String']['output'];
  /** The thing itself. */
  node: AgreedAction;
};

/** A change that a delegation proposes to one paragraph of a circulated text. */
export type Amendment = Node & {
  __typename?: 'Amendment';
  /** What it does. */
  action: AmendmentAction;
  /** Proposed after the deadline that was in force then; it is decided on like others. */
  afterDeadline: Scalars['Boolean']['output'];
  /** Its words are an alternative for the same number: 1 bis. */
  asAlternative: Scalars['Boolean']['output'];
  /** Others that cannot be taken together with it: they touch the same paragraph, or delete what it touches. */
  collidesWith: Array<Amendment>;
  /** Delegations that joined it, in English alphabetical order. */
  cosponsors: Array<Delegation>;
  /** The same, rendered by the server: safe to be shown as it is. */
  html?: Maybe<Scalars['String']['output']>;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Its paragraph is gone or says something else in the present text. */
  needsAnotherLook: Scalars['Boolean']['output'];
  /** The paper that it is to change. */
  paper: Paper;
  /** The paragraph by its number: in the present text while the amendment stands there, else in the text that it was proposed on. */
  paragraph: Scalars['String']['output'];
  /** What the paragraph says; with a deletion, its parts too. */
  paragraphText: Scalars['String']['output'];
  /** When it was proposed, by the database’s clock. */
  proposedAt: Scalars['DateTime']['output'];
  /** Whose it is. */
  proposer: Delegation;
  /** Why, as the delegation puts it. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was decided on or taken back. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The text that it was proposed on. */
  revision: PaperRevision;
  /** What became of it. */
  state: AmendmentState;
  /** The proposed words as Markdown; null for a deletion. */
  text?: Maybe<Scalars['String']['output']>;
  /** What this viewer may do; the policy that enforces it decides. */
  viewerCan: AmendmentAbilities;
};

/** What the viewer may do with an amendment now; the same policy decides when it is done. */
export type AmendmentAbilities = {
  __typename?: 'AmendmentAbilities';
  /** Accept it into the next text. */
  accept: Scalars['Boolean']['output'];
  /** Join it as a co-sponsor. */
  join: Scalars['Boolean']['output'];
  /** Reject it. */
  reject: Scalars['Boolean']['output'];
  /** Take it back. */
  withdraw: Scalars['Boolean']['output'];
};

/** What an amendment does to a paragraph. */
export type AmendmentAction =
  /** Takes it out, with its parts. */
  | 'DELETE'
  /** Puts a new paragraph behind it and its parts. */
  | 'INSERT_AFTER'
  /** Puts other words in its place; its parts stay. */
  | 'REPLACE';

/** The amendment as it stands afterwards, or why not. */
export type AmendmentResult = Amendment | Refusal;

/** PROPOSED → ACCEPTED | REJECTED | WITHDRAWN. */
export type AmendmentState =
  /** Goes into the next text. */
  | 'ACCEPTED'
  /** Waits for a decision. */
  | 'PROPOSED'
  /** Does not go into the text. */
  | 'REJECTED'
  /** Taken back by the delegation that proposed it. */
  | 'WITHDRAWN';

/** What another delegation makes of a note, with its own rating. */
export type Assessment = {
  __typename?: 'Assessment';
  /** When it was said. */
  at: Scalars['DateTime']['output'];
  /** How credible it finds it. */
  credibility?: Maybe<Credibility>;
  /** Whose it is. */
  delegation: Delegation;
  /** What it says of the note. */
  kind: AssessmentKind;
  /** The version of the note that it is about. */
  noteVersion: Scalars['Int']['output'];
  /** How far it would rely on the source. */
  reliability?: Maybe<Reliability>;
  /** In its own words. */
  text: Scalars['String']['output'];
};

/** What another delegation makes of a note. */
export type AssessmentKind =
  /** It says something of it. */
  | 'COMMENT'
  /** It knows the same from elsewhere. */
  | 'CORROBORATE'
  /** It knows otherwise. */
  | 'DISPUTE';

/** A file of a paper. Who sees it is who sees the text that it goes with. */
export type Attachment = Node & {
  __typename?: 'Attachment';
  /** Its size. */
  bytes: Scalars['Int']['output'];
  /** Its name, with the ending of its type. */
  filename: Scalars['String']['output'];
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** What its bytes are, whatever it was called. */
  mediaType: Scalars['String']['output'];
  /** SHA-256 of the file. */
  sha256: Scalars['SHA256']['output'];
  /** Where it can be had: `/attachments/:id` of this forum. */
  url: Scalars['String']['output'];
  /** Whether this viewer may remove it now. */
  viewerMayRemove: Scalars['Boolean']['output'];
};

/**
 * Who was in the room of a session, from when to when, as the record shows it to this viewer: under the session’s label, and
 * nothing of what lies before the viewer came to see the session.
 */
export type Attendance = {
  __typename?: 'Attendance';
  /** Seats invited of which nobody came, in English order. */
  absent: Array<Delegation>;
  /** Delegations of which somebody came, in English order. */
  delegations: Array<DelegationAttendance>;
  /** People of no delegation, such as the secretariat, in order of first arrival. */
  others: Array<PersonAttendance>;
  /** Each change in the number of seats present, oldest first; what was so at an instant is the last one before it. */
  quorum: Array<QuorumMoment>;
};

/** A text in both languages. */
export type BothLanguages = {
  __typename?: 'BothLanguages';
  /** In English. */
  en: Scalars['String']['output'];
  /** In French. */
  fr: Scalars['String']['output'];
};

/** A text in both languages. */
export type BothLanguagesInput = {
  /** In English. */
  en: Scalars['String']['input'];
  /** In French. */
  fr: Scalars['String']['input'];
};

/** What a viewer may put on an agenda item: nothing once the item, or its session, is over. */
export type BriefAbilities = {
  __typename?: 'BriefAbilities';
  /** Notes that the viewer sees. */
  notes: Scalars['Boolean']['output'];
  /** Pictures that the viewer sees. */
  pictures: Scalars['Boolean']['output'];
};

/** A person's private address of their calendar, for calendar programs that cannot sign in. It shows nothing above its ceiling. */
export type CalendarFeed = Node & {
  __typename?: 'CalendarFeed';
  /** The highest level that it shows; of a session above it only that it is, its level and its time. */
  ceiling: Classification;
  /** Global id, readable by `node(id:)` for the person whose feed it is. */
  id: Scalars['ID']['output'];
  /** Language of the entries: English or French. */
  language: Language;
  /** When it was last read, to half a minute; null for never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** Name given by the person, such as the program that reads it. */
  name: Scalars['String']['output'];
};

/** A calendar feed that has just been made. */
export type CalendarFeedMade = {
  __typename?: 'CalendarFeedMade';
  /** Its address; the secret in it is shown this once. Relative to the forum's own where no public address is configured. */
  address: Scalars['String']['output'];
  /** The feed, without its secret. */
  feed: CalendarFeed;
};

/** The calendar feed, or why not. */
export type CalendarFeedResult = CalendarFeedMade | Refusal;

/** A numbered paragraph that its reader has not seen like this. */
export type ChangedParagraph = {
  __typename?: 'ChangedParagraph';
  /** What became of it. */
  change: ParagraphChange;
  /** Its number in the present text. */
  number: Scalars['String']['output'];
};

/** A signed tree head over the whole record (C2SP tlog-checkpoint). */
export type Checkpoint = {
  __typename?: 'Checkpoint';
  /** The signed text. */
  note: Scalars['String']['output'];
  /** Root of the tree, in hexadecimal. */
  rootHash: Scalars['String']['output'];
  /** How many entries it covers. */
  size: Scalars['Int']['output'];
};

/** How a text is circulated after the first one. */
export type CirculatedAs =
  /** Corrects errors of the text before it, and lists the corrections: COR1, COR2. */
  | 'CORRIGENDUM'
  /** Replaces the text before it: REV1, REV2. */
  | 'REVISION';

/** Levels of the forum's own policy, lowest first. */
export type Classification =
  /** APP CONFIDENTIAL. */
  | 'CONFIDENTIAL'
  /** APP RESTRICTED. */
  | 'RESTRICTED'
  /** APP SECRET. */
  | 'SECRET'
  /** APP UNCLASSIFIED. */
  | 'UNCLASSIFIED';

/** What the viewer may do about comments on a paper now. */
export type CommentAbilities = {
  __typename?: 'CommentAbilities';
  /** Comment on the text in preparation, within the own side. */
  onDraft: Scalars['Boolean']['output'];
  /** Remind those who have not answered, once a day. */
  remind: Scalars['Boolean']['output'];
  /** Set another deadline for comments. */
  setDeadline: Scalars['Boolean']['output'];
  /** Comment on the circulated text to all who see it, for the seat. */
  toReaders: Scalars['Boolean']['output'];
  /** Comment on the circulated text within the own side. */
  withinSide: Scalars['Boolean']['output'];
};

/** Who reads a comment. */
export type CommentAudience =
  /** The own delegation alone, or the secretariat among themselves: a working comment. */
  | 'DELEGATION'
  /** All who see the paper: made for the seat. */
  | 'PAPER';

/** Until when comments on a text are asked for, as it was set once; the last one of a text holds. */
export type CommentDeadline = {
  __typename?: 'CommentDeadline';
  /** Until when. */
  commentsBy: Scalars['DateTime']['output'];
  /** Why it was changed; null where it came with the circulation. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The text. */
  revision: PaperRevision;
  /** When it was set. */
  setAt: Scalars['DateTime']['output'];
};

/** Where a thread stands in a text now. */
export type CommentPlace = {
  __typename?: 'CommentPlace';
  /** Where it ends; null where the passage has changed. */
  end?: Maybe<Scalars['Int']['output']>;
  /** The paragraph by its number in that text. */
  paragraph: Scalars['String']['output'];
  /** Where the passage begins in the paragraph’s words, in UTF-16 code units; null where the passage has changed. */
  start?: Maybe<Scalars['Int']['output']>;
};

/** That a delegation was asked again for its answer to a text. */
export type CommentReminder = {
  __typename?: 'CommentReminder';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By the forum itself, 48 or 24 hours before the deadline; false by hand. */
  automatic: Scalars['Boolean']['output'];
  /** Which delegation. */
  delegation: Delegation;
};

/** What is said of one passage of a text. */
export type CommentThread = Node & {
  __typename?: 'CommentThread';
  /** Who reads it. */
  audience: CommentAudience;
  /** All that was said, the first comment first. */
  comments: Array<PaperComment>;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The paper that is spoken of. */
  paper: Paper;
  /** The paragraph by its number when it was begun. */
  paragraph: Scalars['String']['output'];
  /** What the paragraph said then. */
  paragraphText: Scalars['String']['output'];
  /** Where it stands in a circulated text of this paper, or without `revisionId` in the text in preparation; null where its paragraph is not there. */
  place?: Maybe<CommentPlace>;
  /** The words that are spoken of; null for the whole paragraph. */
  quote?: Maybe<Scalars['String']['output']>;
  /** When it was resolved; null while it is open. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The circulated text that it was begun on; null for the text in preparation. */
  revision?: Maybe<PaperRevision>;
  /** When it was begun, by the database’s clock. */
  startedAt: Scalars['DateTime']['output'];
  /** How many comments of others this viewer has not read. */
  unread: Scalars['Int']['output'];
  /** What this viewer may do; the policy that enforces it decides. */
  viewerCan: CommentThreadAbilities;
};


/** What is said of one passage of a text. */
export type CommentThreadPlaceArgs = {
  revisionId?: InputMaybe<Scalars['ID']['input']>;
};

/** What the viewer may do with a thread now; the same policy decides when it is done. */
export type CommentThreadAbilities = {
  __typename?: 'CommentThreadAbilities';
  /** Open it again. */
  reopen: Scalars['Boolean']['output'];
  /** Answer in it. */
  reply: Scalars['Boolean']['output'];
  /** Resolve it. */
  resolve: Scalars['Boolean']['output'];
};

/** The thread as it stands afterwards, or why not. */
export type CommentThreadResult = CommentThread | Refusal;

/** How sure an analyst is of a judgement; never the same as how likely something is. */
export type Confidence =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Moderate. */
  | 'MODERATE';

/** What is in the way of a session. */
export type ConflictCode =
  /** The agenda plans more time than there is. */
  | 'AGENDA_TOO_LONG'
  /** Heads of delegation are needed by two sessions. */
  | 'HEADS_NEEDED'
  /** Delegations are invited to two sessions. */
  | 'INVITED_TWICE'
  /** Somebody named to attend, or to chair, is expected elsewhere. */
  | 'PERSON_TWICE'
  /** Another session has the room. */
  | 'ROOM_TAKEN'
  /** A seat invited does not stand on the day. */
  | 'SEAT_OUTSIDE_ROSTER';

/** How grave a conflict is. */
export type ConflictSeverity =
  /** Worth knowing; stops nobody. */
  | 'NOTICE'
  /** Cannot be had: the database holds it. */
  | 'REFUSAL'
  /** Needs a reason when the session is convened, or moved afterwards. */
  | 'WARNING';

/** An Ally’s request for consultations. */
export type ConsultationRequest = Node & {
  __typename?: 'ConsultationRequest';
  /** Until when it is to be acknowledged. */
  acknowledgeBy: Scalars['DateTime']['output'];
  /** Not acknowledged, and the time for it has passed. */
  acknowledgeOverdue: Scalars['Boolean']['output'];
  /** Time left to acknowledge it, by the database’s clock; PT0S when it is overdue, null when the clock stands. */
  acknowledgeRemaining?: Maybe<Scalars['Duration']['output']>;
  /** When it was acknowledged. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the invitations of its session are to be out. */
  conveneBy: Scalars['DateTime']['output'];
  /** Not convened, and the time for it has passed. */
  conveneOverdue: Scalars['Boolean']['output'];
  /** Time left to convene, by the database’s clock; PT0S when it is overdue, null when the clock stands. */
  conveneRemaining?: Maybe<Scalars['Duration']['output']>;
  /** When its session was convened; null again when that session is called off. */
  convenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The Ally that asks. */
  delegation: Delegation;
  /** Who is to be invited. */
  format: Format;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Who may see the request; they see it from the moment it is made. */
  label: Label;
  /** With NAMED: the seats. With ALLIES_PLUS: the partners. */
  named: Array<Delegation>;
  /** When the delegation would like to meet, if it says. */
  proposedStart?: Maybe<Scalars['DateTime']['output']>;
  /** What the consultation is for. */
  purpose: Purpose;
  /** Who asked in its name. */
  requestedBy?: Maybe<Person>;
  /** The session that came of it, as soon as this viewer may see it. */
  session?: Maybe<Session>;
  /** Where it stands. */
  state: ConsultationRequestState;
  /** What is to be consulted about, in one line. */
  subject: Scalars['String']['output'];
  /** When it was made. */
  submittedAt: Scalars['DateTime']['output'];
  /** What is to be consulted about, and why now. */
  text: Scalars['String']['output'];
  /** How soon it is needed. */
  urgency: Urgency;
  /** Raised by every correction and every step; a correction names the one it saw. */
  version: Scalars['Int']['output'];
  /** What this viewer may do; the policy that enforces it decides. */
  viewerCan: ConsultationRequestAbilities;
  /** Why its delegation took it back. */
  withdrawReason?: Maybe<Scalars['String']['output']>;
  /** When its delegation took it back. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What the viewer may do with a request now; the same policy decides when it is done. */
export type ConsultationRequestAbilities = {
  __typename?: 'ConsultationRequestAbilities';
  /** Acknowledge it. */
  acknowledge: Scalars['Boolean']['output'];
  /** Correct it. */
  correct: Scalars['Boolean']['output'];
  /** Make a session of it. */
  schedule: Scalars['Boolean']['output'];
  /** Take it back. */
  withdraw: Scalars['Boolean']['output'];
};

/** A page of requests. */
export type ConsultationRequestConnection = {
  __typename?: 'ConsultationRequestConnection';
  /** The entries, each with its place. */
  edges: Array<ConsultationRequestEdge>;
  /** The entries alone. */
  nodes: Array<ConsultationRequest>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many this viewer may see in all. */
  totalCount: Scalars['Int']['output'];
};

/** A request and its place in the list. */
export type ConsultationRequestEdge = {
  __typename?: 'ConsultationRequestEdge';
  /** Its place in the order; read on from here. */
  cursor: Scalars['String']['output'];
  /** The thing itself. */
  node: ConsultationRequest;
};

/** A request as the delegation makes it. */
export type ConsultationRequestInput = {
  /** Who is to be invited. */
  format: Format;
  /** With `releasableTo: null`, a request for a narrower format than ALL is released to those who would be invited. */
  label: LabelInput;
  /** With NAMED: the seats; the asking one is added. With ALLIES_PLUS: the partners. */
  named?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  /** When the delegation would like to meet; still to come. */
  proposedStart?: InputMaybe<Scalars['DateTime']['input']>;
  /** What the consultation is for. */
  purpose: Purpose;
  /** 1 to 200 characters. */
  subject: Scalars['String']['input'];
  /** What is to be consulted about, and why now; 1 to 5,000 characters. */
  text: Scalars['String']['input'];
  /** How soon it is needed. */
  urgency: Urgency;
};

/** The request as it stands afterwards, or why not. */
export type ConsultationRequestResult = ConsultationRequest | Refusal;

/** SUBMITTED → ACKNOWLEDGED → SCHEDULED → CONVENED; WITHDRAWN until then. No request is refused: an Ally needs nobody’s consent to consult. */
export type ConsultationRequestState =
  /** The secretariat has it; the clock to convening runs. */
  | 'ACKNOWLEDGED'
  /** The invitations are out; no clock runs. */
  | 'CONVENED'
  /** A session is in preparation; the clock to convening runs. */
  | 'SCHEDULED'
  /** Made; the clock to its acknowledgement runs. */
  | 'SUBMITTED'
  /** Taken back by its delegation. */
  | 'WITHDRAWN';

/** What is said between the same sides. */
export type Conversation = {
  __typename?: 'Conversation';
  /** The other delegation; null for the room and for the chair. */
  delegation?: Maybe<Delegation>;
  /** The latest message. */
  last?: Maybe<Message>;
  /** ROOM, CHAIR, or the code of the other delegation. */
  name: Scalars['String']['output'];
  /** Messages that this person has not read; their own do not count. */
  unread: Scalars['Int']['output'];
};

/** Something that a corrigendum corrects. */
export type Correction = {
  __typename?: 'Correction';
  /** What it is to say; empty where something goes. */
  after: Scalars['String']['output'];
  /** What the text said; empty where something was left out. */
  before: Scalars['String']['output'];
  /** The paragraph by its number in the corrected text; null outside of paragraphs. */
  paragraph?: Maybe<Scalars['String']['output']>;
};

/** Where a correction of the notes stands. */
export type CorrectionState =
  /** It stands in the text. */
  | 'ACCEPTED'
  /** It awaits the rapporteur’s answer. */
  | 'PROPOSED'
  /** It does not. */
  | 'REJECTED';

/** How credible what is said is, from 1 to 6 in the Admiralty system. */
export type Credibility =
  /** Improbable. */
  | 'FIVE'
  /** Doubtful. */
  | 'FOUR'
  /** Confirmed by other sources. */
  | 'ONE'
  /** Truth cannot be judged. */
  | 'SIX'
  /** Possibly true. */
  | 'THREE'
  /** Probably true. */
  | 'TWO';

/** Days on which delegations do not meet. */
export type DayOff = Node & {
  __typename?: 'DayOff';
  /** Whose days these are, in English alphabetical order. */
  delegations: Array<Delegation>;
  /** First day, local to each delegation. */
  from: Scalars['Date']['output'];
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** What kind it is. */
  kind: DayOffKind;
  /** Who sees it. */
  label: Label;
  /** What it is called, or why it is; null for a blackout without a reason. */
  name?: Maybe<Scalars['String']['output']>;
  /** Last day. */
  to: Scalars['Date']['output'];
  /** Whether this viewer may take it back; the same policy decides when it is done. */
  viewerCanWithdraw: Scalars['Boolean']['output'];
  /** True once it was taken back. */
  withdrawn: Scalars['Boolean']['output'];
};

/** A page of days off. */
export type DayOffConnection = {
  __typename?: 'DayOffConnection';
  /** The entries. */
  nodes: Array<DayOff>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many this viewer may see in all. */
  totalCount: Scalars['Int']['output'];
};

/** Days off as they are entered. */
export type DayOffInput = {
  /** With HOLIDAY: for whom. With BLACKOUT: leave it out, it is the own delegation. */
  delegations?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  /** First day, local to each delegation. */
  from: Scalars['Date']['input'];
  /** What kind it is. */
  kind: DayOffKind;
  /** 1 to 120 characters; a blackout needs none. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Last day; at most 30 days after the first. */
  to: Scalars['Date']['input'];
};

/** Why a delegation does not meet on a day. */
export type DayOffKind =
  /** The delegation said that it cannot; it and the secretariat see this. */
  | 'BLACKOUT'
  /** A holiday that the secretariat entered; every seat sees it. */
  | 'HOLIDAY';

/** The days off as they stand afterwards, or why not. */
export type DayOffResult = DayOff | Refusal;

/** A decision of the register, as it was adopted: its number, its text, whose agreement it needed, and how that was found. It never changes. */
export type Decision = Node & {
  __typename?: 'Decision';
  /** Actions that come from it, the next one due first, as far as this viewer may see them. */
  actions: Array<AgreedAction>;
  /** When the poll closed or the silence expired, by the database’s clock. */
  adoptedAt: Scalars['DateTime']['output'];
  /** Delegations outside the basis that associated themselves with it, in English alphabetical order. */
  associated: Array<Delegation>;
  /** Whose agreement it needed. */
  basis: DecisionBasis;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Who may see it. */
  label: Label;
  /** The seats of the basis, in English alphabetical order. */
  members: Array<Delegation>;
  /** The picture that it agreed, if this viewer may see it. */
  picture?: Maybe<Picture>;
  /** Position in the record of the entry of its adoption. */
  position?: Maybe<Scalars['Int']['output']>;
  /** Where each seat stood when it was adopted, in English alphabetical order; empty under silence. */
  positions: Array<PollPosition>;
  /** Proof that it stands in the record; null while the record has no signed checkpoint. */
  proof?: Maybe<InclusionProof>;
  /** How it was reached. */
  reachedBy: ReachedBy;
  /** When it was entered in the register and got its number. */
  recordedAt: Scalars['DateTime']['output'];
  /** Its number, e.g. APP-DS(2026)0001: of the series of decision sheets, dense, given once. */
  reference: Scalars['String']['output'];
  /** The formal reservations among them. */
  reservations: Array<PollPosition>;
  /** The session in which it was reached, if this viewer may see it. */
  session?: Maybe<Session>;
  /** SHA-256 of the whole of it as it was adopted: of JSON that the documentation describes. */
  sha256: Scalars['SHA256']['output'];
  /** In one sentence, whose agreement and how. */
  statement: Scalars['String']['output'];
  /** Interpretative statements on it and on how it was reached, the first one first. */
  statements: Array<InterpretativeStatement>;
  /** The frozen text; null where a question was decided that is the title. */
  text?: Maybe<PaperRevision>;
  /** Title, as it was put to the seats. */
  title: Scalars['String']['output'];
  /** What this viewer may do; the policy that enforces it decides. */
  viewerCan: DecisionAbilities;
};


/** A decision of the register, as it was adopted: its number, its text, whose agreement it needed, and how that was found. It never changes. */
export type DecisionStatementArgs = {
  language?: InputMaybe<Language>;
};

/** What the viewer may do with a decision now; the same policy decides when it is done. */
export type DecisionAbilities = {
  __typename?: 'DecisionAbilities';
  /** Associate the own seat with it, which is outside the basis. */
  associate: Scalars['Boolean']['output'];
  /** Attach an interpretative statement of the own seat: whoever speaks for it. */
  attachStatement: Scalars['Boolean']['output'];
};

/** Whose agreement a decision needs: every seat, those of the Allies, or named ones. Fixed when the question is put. */
export type DecisionBasis =
  /** Every seat of the forum. */
  | 'ALL'
  /** The seats of the Allies. */
  | 'ALLIES'
  /** The seats that are named. */
  | 'NAMED';

/** A page of the register. */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  /** The entries, each with its place. */
  edges: Array<DecisionEdge>;
  /** The entries alone. */
  nodes: Array<Decision>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many this viewer may see in all. */
  totalCount: Scalars['Int']['output'];
};

/** A decision and its place in the register. */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** Its place in the order; read on from here. */
  cursor: Scalars['String']['output'];
  /** The thing itself. */
  node: Decision;
};

/** The decision as it stands afterwards, or why not. */
export type DecisionResult = Decision | Refusal;

/** How much waits for the viewer's delegation, as far as the viewer may see it; each number goes up to 100. */
export type DecisionsWaiting = {
  __typename?: 'DecisionsWaiting';
  /** Actions of its own that were not done by their day. */
  actions: Scalars['Int']['output'];
  /** Open polls of whose basis it is a member, and in which its seat has taken no position. */
  polls: Scalars['Int']['output'];
  /** Procedures under silence of whose basis it is a member: saying nothing until the expiry agrees to the text. */
  silences: Scalars['Int']['output'];
  /** Open straw polls that ask its seat, and that it has not answered. */
  strawPolls: Scalars['Int']['output'];
};

/** A state's seat in the forum, or an observer. */
export type Delegation = Node & {
  __typename?: 'Delegation';
  /** ISO 3166-1 alpha-2 code. */
  alpha2: Scalars['String']['output'];
  /** Its capital. */
  capital: Scalars['String']['output'];
  /** ISO 3166-1 alpha-3; observers that are no state use the user-assigned range (XAA to XZZ). */
  code: Scalars['DelegationCode']['output'];
  /** Formal name of the state. */
  formalName: Scalars['String']['output'];
  /** What it is in the forum. */
  group: DelegationGroup;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Date of accession to the Alliance; null for others. */
  memberSince?: Maybe<Scalars['Date']['output']>;
  /** Short name. */
  name: Scalars['String']['output'];
  /** Place in the English alphabetical seating order, from 1. */
  orderEn: Scalars['Int']['output'];
  /** Place in the French alphabetical seating order, from 1. */
  orderFr: Scalars['Int']['output'];
  /** First day of the seat by the charter; null for a state without a seat. */
  seatFrom?: Maybe<Scalars['Date']['output']>;
  /** Day on which the seat ended or will end; null while it has none. */
  seatUntil?: Maybe<Scalars['Date']['output']>;
  /** IANA time zone of the capital. */
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

/** A delegation’s attendance. */
export type DelegationAttendance = {
  __typename?: 'DelegationAttendance';
  /** Whether its seat counts for the quorum: it was invited, and is no observer’s. */
  counts: Scalars['Boolean']['output'];
  /** Which one. */
  delegation: Delegation;
  /** Its people who came, in order of first arrival. */
  people: Array<PersonAttendance>;
  /** How long at least one of them was there while the session was open; suspensions not counted. */
  presentFor: Scalars['Duration']['output'];
};

/** What a delegation is in the forum. */
export type DelegationGroup =
  /** A member of the Alliance. */
  | 'ALLY'
  /** An invited guest without a seat. */
  | 'OBSERVER'
  /** An Atlantic-Pacific partner. */
  | 'PARTNER';

/** The delegation as it stands afterwards, or why not. */
export type DelegationResult = Delegation | Refusal;

/** The accounts offered on a demonstration forum. */
export type Demonstration = {
  __typename?: 'Demonstration';
  /** Everybody who can be signed in as. */
  accounts: Array<DemonstrationAccount>;
  /** Null where the operator has set a password of their own. */
  password?: Maybe<Scalars['String']['output']>;
};

/** An account of the demonstration, called by its post. */
export type DemonstrationAccount = {
  __typename?: 'DemonstrationAccount';
  /** Code of the seat; null for the secretariat. */
  delegation?: Maybe<Scalars['DelegationCode']['output']>;
  /** E-mail address to sign in with. */
  email: Scalars['String']['output'];
  /** The post. */
  name: Scalars['String']['output'];
  /** The post. */
  role: Role;
};

/** A technique of the DISARM Red Framework, or a part of one. */
export type DisarmTechnique = {
  __typename?: 'DisarmTechnique';
  /** Its id in the framework, e.g. T0086.001. */
  id: Scalars['String']['output'];
  /** Its name, in English as the framework has it. */
  name: Scalars['String']['output'];
  /** Id of the technique that it is a part of. */
  parent?: Maybe<Scalars['String']['output']>;
  /** What it is, in a sentence. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Ids of the tactics that it serves. */
  tactics: Array<Scalars['String']['output']>;
};

/** Techniques, with whose they are: to be shown wherever they are. */
export type DisarmTechniques = {
  __typename?: 'DisarmTechniques';
  /** Whose work it is. */
  attribution: Scalars['String']['output'];
  /** What was changed. */
  changes: Scalars['String']['output'];
  /** The licence, as SPDX names it. */
  license: Scalars['String']['output'];
  /** Where the licence is read. */
  licenseUrl: Scalars['String']['output'];
  /** The techniques that were found: by id or name before those by their summary. */
  techniques: Array<DisarmTechnique>;
  /** Which version. */
  version: Scalars['String']['output'];
};

/** Why a draft was kept as it was. */
export type DraftVersionReason =
  /** Writing together began with it. */
  | 'BEGUN'
  /** Somebody kept it by hand. */
  | 'KEPT'
  /** Another text took its place. */
  | 'REPLACED'
  /** An earlier version was put back. */
  | 'RESTORED'
  /** It was submitted. */
  | 'SUBMITTED'
  /** It was written on for some minutes. */
  | 'WRITTEN';

/** A part of an excerpt. */
export type ExcerptPart = {
  __typename?: 'ExcerptPart';
  /** Whether it is what was asked for. */
  hit: Scalars['Boolean']['output'];
  /** As it was written. */
  text: Scalars['String']['output'];
};

/** A page of the feed. */
export type FeedConnection = {
  __typename?: 'FeedConnection';
  /** The entries, each with its place. */
  edges: Array<FeedEdge>;
  /** The entries alone. */
  nodes: Array<FeedEvent>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** An entry and its cursor. */
export type FeedEdge = {
  __typename?: 'FeedEdge';
  /** Its place in the order; read on from here. */
  cursor: Scalars['Cursor']['output'];
  /** The thing itself. */
  node: FeedEvent;
};

/** One entry of the record, as this reader may see it. `cursor` orders all entries; reading on from it misses and repeats nothing. */
export type FeedEvent = {
  __typename?: 'FeedEvent';
  /** Who did it; null for a machine and for the forum itself. */
  actor?: Maybe<Person>;
  /** When it was recorded, by the database’s clock. */
  at: Scalars['DateTime']['output'];
  /** Position in the record. */
  cursor: Scalars['Cursor']['output'];
  /** What changed, as JSON; null with a retraction. */
  data?: Maybe<Scalars['String']['output']>;
  /** For which delegation; null for the secretariat. */
  delegation?: Maybe<Delegation>;
  /** True where the reader lost sight of the subject: forget what you hold of it. */
  retracted: Scalars['Boolean']['output'];
  /** The session it belongs to; null for none. */
  sessionId?: Maybe<Scalars['ID']['output']>;
  /** The thing as it is now; null once it is out of sight. */
  subject?: Maybe<Node>;
  /** Global id of what it is about. */
  subjectId: Scalars['ID']['output'];
  /** Dotted and in the past tense, e.g. `floor.given`. */
  type: Scalars['String']['output'];
};

/** Which entries of the record; what is left out does not narrow. */
export type FeedFilter = {
  /** Alpha-3 codes of the delegations that acted. */
  delegations?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  /** Only what belongs to this session. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** Dotted types of entries. */
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A machine's right to read for one delegation, never above its ceiling. */
export type FeedToken = Node & {
  __typename?: 'FeedToken';
  /** The highest level that it reads. */
  ceiling: Classification;
  /** Null for an observer's token. */
  delegation?: Maybe<Delegation>;
  /** When it stops standing. */
  expiresAt: Scalars['DateTime']['output'];
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** When it last read, to half a minute; null for never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name given by who issued it. */
  name: Scalars['String']['output'];
  /** Whether it was taken back. */
  revoked: Scalars['Boolean']['output'];
};

/** A token that has just been issued. */
export type FeedTokenIssued = {
  __typename?: 'FeedTokenIssued';
  /** Shown once. */
  secret: Scalars['String']['output'];
  /** The token, without its secret. */
  token: FeedToken;
};

/** The token, or why not. */
export type FeedTokenResult = FeedTokenIssued | Refusal;

/** A delegation’s request for the floor. */
export type FloorRequest = Node & {
  __typename?: 'FloorRequest';
  /** The item it is about. */
  agendaItem: AgendaItem;
  /** Those of them that have aligned themselves. */
  aligned: Array<Delegation>;
  /** Who asked. */
  delegation: Delegation;
  /** When the turn ended, or the request did. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How long it will wait, by the limits and by what turns took so far, the same for all; null where that is not known or it does not wait. */
  estimatedWait?: Maybe<Scalars['Duration']['output']>;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Whether it is a turn in a tour de table. */
  inTour: Scalars['Boolean']['output'];
  /** Since when a point of order has the floor instead. */
  interruptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What kind it is. */
  kind: FloorRequestKind;
  /** Where the viewer’s delegation is aligned with it: what that delegation still waits for itself, and may withdraw. */
  offeredForWithdrawal: Array<FloorRequest>;
  /** Other delegations for which it is asked for: those named and those that aligned themselves, without those that left. Once it has the floor: for which it speaks, all of which are aligned. */
  onBehalfOf: Array<Delegation>;
  /** Time during which the clock stood still. */
  pausedFor: Scalars['Duration']['output'];
  /** Place among its like: the sequence, until the chair orders otherwise. */
  place: Scalars['Int']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** On a point of order, once the chair has ruled. */
  ruling?: Maybe<FloorRuling>;
  /** Order of request on the item, as the server recorded it. */
  sequence: Scalars['Int']['output'];
  /** When the floor was given. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  state: FloorRequestState;
  /** What this viewer may do with it now; the same policy decides when it is done. */
  viewerCan: FloorRequestAbilities;
  /** Whether this viewer may take it back or decline it. */
  viewerCanWithdraw: Scalars['Boolean']['output'];
};

/** What the viewer may do with a request for the floor now. */
export type FloorRequestAbilities = {
  __typename?: 'FloorRequestAbilities';
  /** Align the own delegation with it. */
  align: Scalars['Boolean']['output'];
  /** Give it the floor, or give it back. */
  give: Scalars['Boolean']['output'];
  /** Leave it: not be spoken for. */
  leave: Scalars['Boolean']['output'];
  /** Pass on a turn in a tour de table, or pass it over. */
  pass: Scalars['Boolean']['output'];
  /** Rule on it. */
  rule: Scalars['Boolean']['output'];
  /** Take it back, or decline it. */
  withdraw: Scalars['Boolean']['output'];
};

/** By rank: a point of order before all; a right of reply after the statements. */
export type FloorRequestKind =
  /** On procedure; the chair rules on it at once. */
  | 'POINT_OF_ORDER'
  /** To reply at the end of the item; at most two for each delegation. */
  | 'RIGHT_OF_REPLY'
  /** To speak on the item. */
  | 'STATEMENT';

/** The request as it stands afterwards, or why not. */
export type FloorRequestResult = FloorRequest | Refusal;

/** Where a request for the floor stands. */
export type FloorRequestState =
  /** Not granted by the chair; a turn in a tour de table that was passed over. */
  | 'DECLINED'
  /** Has the floor; or had it when a point of order was raised, and goes on afterwards: `interruptedAt` says so. */
  | 'SPEAKING'
  /** Has spoken. */
  | 'SPOKEN'
  /** On the list. */
  | 'WAITING'
  /** Taken back by the delegation; a turn in a tour de table that it passed on. */
  | 'WITHDRAWN';

/** The chair’s ruling on a point of order, given once. */
export type FloorRuling = {
  __typename?: 'FloorRuling';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** How the chair ruled. */
  ruling: Ruling;
  /** In the chair’s words, where there are any. */
  text?: Maybe<Scalars['String']['output']>;
};

/** Who is invited: ALL is 30+4, ALLIES_PLUS the Allies and named partners, NAMED a named set. */
export type Format =
  /** Every seat. */
  | 'ALL'
  /** The Allies. */
  | 'ALLIES'
  /** The Allies and named partners. */
  | 'ALLIES_PLUS'
  /** A named set of seats. */
  | 'NAMED';

/** What anybody may know before signing in. */
export type Forum = {
  __typename?: 'Forum';
  /** Null unless this is a demonstration forum. */
  demonstration?: Maybe<Demonstration>;
  /** Name of this forum. */
  name: Scalars['String']['output'];
  /** Version of the product. */
  version: Scalars['String']['output'];
};


/** What anybody may know before signing in. */
export type ForumNameArgs = {
  language?: InputMaybe<Language>;
};

/** How hard the hour is for a seat, by the worst moment of the session in the seat’s local time. */
export type HourBurden =
  /** All of it between 06:00 and 22:00. */
  | 'EXTENDED'
  /** Any part of it between 00:00 and 06:00, also after a midnight that it crosses. */
  | 'NIGHT'
  /** Some of it between 22:00 and 24:00, none of it between 00:00 and 06:00. */
  | 'UNSOCIAL'
  /** All of it between 08:00 and 18:00. */
  | 'WORKING';

/** Proof that an entry stands in the record: verifiable offline against a signed checkpoint. */
export type InclusionProof = {
  __typename?: 'InclusionProof';
  /** The checkpoint that it is proved against. */
  checkpoint: Checkpoint;
  /** The hashes beside its way to the root. */
  hashes: Array<Scalars['String']['output']>;
  /** Its place in the tree, from 0. */
  index: Scalars['Int']['output'];
  /** SHA-256 of the entry as a leaf, in hexadecimal. */
  leafHash: Scalars['String']['output'];
};

/** A statement by which a delegation says how it understands something. It changes nothing of what it is on, and does not break silence. */
export type InterpretativeStatement = {
  __typename?: 'InterpretativeStatement';
  /** When it was made; after the adoption it bears its own date. */
  at: Scalars['DateTime']['output'];
  /** Who spoke for the seat. */
  by: Person;
  /** Whose it is. */
  delegation: Delegation;
  /** What it says. It is not edited. */
  text: Scalars['String']['output'];
  /** Said under the authority of the head of delegation, not by the head. */
  underAuthority: Scalars['Boolean']['output'];
};

/** One delegation’s invitation to a session. */
export type Invitation = {
  __typename?: 'Invitation';
  /** Its answer. */
  answer: InvitationAnswer;
  /** When it last answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who will attend, as named in the answer. */
  attending: Array<Person>;
  /** Who is invited. */
  delegation: Delegation;
  /** Answered after the session was to begin, or changed in the last 24 hours before. */
  late: Scalars['Boolean']['output'];
  /** When the delegation was last reminded; only to it and to the secretariat. */
  remindedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A delegation’s answer to its invitation. */
export type InvitationAnswer =
  /** Will attend. */
  | 'ACCEPTED'
  /** Not answered yet. */
  | 'AWAITED'
  /** Will not attend. */
  | 'DECLINED'
  /** May attend. */
  | 'TENTATIVE';

/** How the chair closes an item. */
export type ItemOutcome =
  /** Adopted. */
  | 'ADOPTED'
  /** Agreed. */
  | 'AGREED'
  /** Put off to a later session. */
  | 'DEFERRED'
  /** Somebody was invited to act. */
  | 'INVITED'
  /** Noted. */
  | 'NOTED'
  /** Delegations took note. */
  | 'TOOK_NOTE';

/** How items are approved together. */
export type JointOutcome =
  /** Adopted. */
  | 'ADOPTED'
  /** Agreed. */
  | 'AGREED'
  /** Noted. */
  | 'NOTED'
  /** Delegations took note. */
  | 'TOOK_NOTE';

/**
 * What happened in a session, in the shape of an OSCE Permanent Council journal, made from what of the record this viewer may
 * see. The same record gives the same bytes. Also at `/sessions/<id>/journal.html`, `.pdf`, `.docx` and `.md`, `?lang=en|fr`.
 */
export type Journal = {
  __typename?: 'Journal';
  /** When the chair approved it. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** A whole page, which may do nothing. */
  html: Scalars['String']['output'];
  /** Of all that stands in it together. */
  label: Label;
  /** As CommonMark; the hash is of this. */
  markdown: Scalars['String']['output'];
  /** Its number among the journals for the same readers; null until the session is closed. */
  number?: Maybe<Scalars['Int']['output']>;
  /** Of the Markdown, as it can be downloaded. */
  sha256: Scalars['SHA256']['output'];
  /** How firm it is. */
  status: JournalStatus;
};

/** How firm a journal is. */
export type JournalStatus =
  /** Approved by the chair: it never changes again. */
  | 'APPROVED'
  /** The meeting is closed; the chair has not approved it yet. */
  | 'FINAL'
  /** The meeting is not closed: it goes on with it. */
  | 'PROVISIONAL';

/** Who may see a thing. */
export type Label = {
  __typename?: 'Label';
  /** The marking as it stands on screens and exports. */
  banner: Scalars['String']['output'];
  /** All must be held. */
  caveats: Array<Scalars['String']['output']>;
  /** The level. */
  classification: Classification;
  /** null: every delegation; an empty list: nobody but the originator and the secretariat. */
  releasableTo?: Maybe<Array<Scalars['DelegationCode']['output']>>;
  /** Whether observers see it too. */
  releasableToObservers: Scalars['Boolean']['output'];
  /** The STANAG 4774 originatorConfidentialityLabel, as XML. */
  stanag4774: Scalars['String']['output'];
  /** How recipients may share onward. */
  tlp?: Maybe<Tlp>;
};


/** Who may see a thing. */
export type LabelBannerArgs = {
  language?: InputMaybe<Language>;
};

/** A label as a person sets it. */
export type LabelInput = {
  /** All must be held to see it. */
  caveats?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The level. */
  classification: Classification;
  /** Null: every delegation; empty: nobody but the originator and the secretariat. */
  releasableTo?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  /** Whether observers see it too. */
  releasableToObservers?: InputMaybe<Scalars['Boolean']['input']>;
  /** How recipients may share onward. */
  tlp?: InputMaybe<Tlp>;
};

/** Languages of the interface. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR'
  /** Japanese. */
  | 'JA'
  /** Korean. */
  | 'KO';

/** What happened to an item after the agenda had been adopted. */
export type LateChange =
  /** Added after adoption. */
  | 'ADDED'
  /** Changed after adoption. */
  | 'CHANGED'
  /** Moved after adoption. */
  | 'MOVED'
  /** Withdrawn after adoption. */
  | 'WITHDRAWN';

/** Something that is late for a session to come. */
export type LatePaper = {
  __typename?: 'LatePaper';
  /** Since when it is late. */
  dueAt: Scalars['DateTime']['output'];
  /** The item of its agenda. */
  item: AgendaItem;
  /** The paper that is not circulated; null where there is none. */
  paper?: Maybe<Paper>;
  /** Why it is late. */
  reason: PaperLateness;
  /** The session to come. */
  session: Session;
};

/** What a change of the clocks does to a local time (RFC 5545 §3.3.5). */
export type LocalTimeNote =
  /** The hour exists twice on that day; the first is meant. */
  | 'FIRST_OF_TWO'
  /** The hour does not exist on that day; it is read with the offset before the gap. */
  | 'SHIFTED_BY_GAP';

/** The notes of the meeting on one agenda item. */
export type MeetingNotes = Node & {
  __typename?: 'MeetingNotes';
  /** The item that they are about; its label decides who reads them. */
  agendaItem: AgendaItem;
  /** When they were approved. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What delegations want it to say, in the order in which they asked. */
  corrections: Array<NotesCorrection>;
  /** The document in which they are written together: join it with `doc:join`. */
  documentId: Scalars['ID']['output'];
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The text as it is stored now, paragraph by paragraph. */
  paragraphs: Array<NotesParagraph>;
  /** When they were released for corrections. */
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 of the approved text in UTF-8. */
  sha256?: Maybe<Scalars['SHA256']['output']>;
  /** Where they stand. */
  state: NotesState;
  /** The approved text; it never changes again. */
  text?: Maybe<Scalars['String']['output']>;
  /** What this viewer may do; the policy that enforces it decides. */
  viewerCan: NotesAbilities;
};

/** The notes as they stand afterwards, or why not. */
export type MeetingNotesResult = MeetingNotes | Refusal;

/** Something said in writing in a session: to the room, to the chair, or to one delegation. Plain text. */
export type Message = Node & {
  __typename?: 'Message';
  /** The conversation as this viewer names it: ROOM, CHAIR, or the code of the other delegation. */
  conversation: Scalars['String']['output'];
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Who may see it; a direct message is for its two sides besides, and nobody else. */
  label: Label;
  /** Whether this viewer has sent it. */
  mine: Scalars['Boolean']['output'];
  /** Delegations of which somebody has read it; shown to the side that sent it. */
  readBy: Array<Delegation>;
  /** Whether somebody of the secretariat has read it; shown to the side that sent it. */
  readBySecretariat: Scalars['Boolean']['output'];
  /** Who said it: the delegation; null for the secretariat. */
  sender?: Maybe<Delegation>;
  /** The name of the person who said it. */
  senderName: Scalars['String']['output'];
  /** When. */
  sentAt: Scalars['DateTime']['output'];
  /** Its place among the messages of its session; those out of this viewer's sight have theirs. */
  sequence: Scalars['Int']['output'];
  /** What was said. */
  text: Scalars['String']['output'];
};

/** What the viewer may do with messages now. */
export type MessageAbilities = {
  __typename?: 'MessageAbilities';
  /** Resume them. */
  resume: Scalars['Boolean']['output'];
  /** Suspend messages. */
  suspend: Scalars['Boolean']['output'];
  /** Write to the room and to delegations. */
  write: Scalars['Boolean']['output'];
  /** Write to the chair. */
  writeToChair: Scalars['Boolean']['output'];
};

/** Whether messages are possible in a session. */
export type MessageBoard = {
  __typename?: 'MessageBoard';
  /** Why, in the chair’s words. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Since when nobody writes but to the chair; null while messages are possible. */
  suspendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What this viewer may do; the policy that enforces it decides. */
  viewerCan: MessageAbilities;
};

/** A page of messages, the latest first. */
export type MessageConnection = {
  __typename?: 'MessageConnection';
  /** With cursors. */
  edges: Array<MessageEdge>;
  /** Without. */
  nodes: Array<Message>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A message and its place in the list. */
export type MessageEdge = {
  __typename?: 'MessageEdge';
  /** Opaque. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: Message;
};

/** The message, or why not. */
export type MessageResult = Message | Refusal;

/** What can be done. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Nothing; the domains extend this.
   * @deprecated A root that the domains extend.
   */
  _?: Maybe<Scalars['Boolean']['output']>;
  /** Accepts all that stand in the present text and collide with none: the chair, or who speaks for the paper’s delegation. */
  acceptAllThatDoNotCollide: PaperResult;
  /** Accredits a person. Administrator; a head of delegation for advisers and deputies of the same delegation. */
  accreditPerson: PersonResult;
  /** Tells the delegation that its request has arrived. Chair and session officers. */
  acknowledgeConsultationRequest: ConsultationRequestResult;
  /** Adds an item behind its siblings. Chair and session officers. */
  addAgendaItem: AgendaItemResult;
  /** Enters days off: a head or deputy those of the own delegation, the chair and the session officers holidays. */
  addDayOff: DayOffResult;
  /** Begins an addendum to a circulated paper: those whose paper it is. It is submitted and circulated like a paper, once, as ADD1, ADD2; its label is the paper's, or a narrower one. */
  addToPaper: PaperResult;
  /** Gives a state of the catalogue its seat from a date on. Administrator. */
  admitDelegation: DelegationResult;
  /** Adopts the agenda, under an item or, with none, before them. The chair. */
  adoptAgenda: SessionResult;
  /** Enters an action that was agreed. By the chair, the session officers and the rapporteur. */
  agreeAction: ActionResult;
  /** Aligns the viewer’s delegation with another’s statement. */
  alignWithFloor: FloorRequestResult;
  /** Reports an adopted text at an open session: the chair and the session officers. */
  announceSilence: SilenceResult;
  /** For the viewer's delegation; `attending` are people of that delegation. */
  answerInvitation: SessionResult;
  /** Answers for the viewer’s seat, by whoever speaks for it; changed until the end, but final where it is anonymous. */
  answerStrawPoll: StrawPollResult;
  /** Puts the items of a template behind those of an agenda. Chair and session officers. */
  applyAgendaTemplate: SessionResult;
  /** Approves the notes and freezes their text, once every correction has its answer. Chair and session officers. */
  approveNotes: MeetingNotesResult;
  /** Approves items together without discussion; those that a seat asked to discuss become items for discussion. Chair and session officers. */
  approveUndiscussed: SessionResult;
  /** Asks the seats that the item concerns where they stand. The chair and session officers, while the item is under discussion. */
  askForPositions: ShowOfPositionsResult;
  /** Asks to discuss an item that is to be approved without discussion, or takes that back. Whoever speaks for a seat. */
  askToDiscuss: AgendaItemResult;
  /** Says what the own delegation makes of another’s note; a later stance takes the place of the former. By delegates. */
  assessNote: NoteResult;
  /** Associates the viewer’s seat, which is outside the basis, with a decision. By whoever speaks for it; once, and for good. */
  associateWithDecision: DecisionResult;
  /** Associates the own seat, which is outside the basis, with the result; also after the close. */
  associateWithPoll: PollResultOrRefusal;
  /**
   * Attaches an interpretative statement of the viewer’s seat to a silence procedure, a poll or a decision, by its id. By whoever speaks for a
   * seat that sees it; it does not break silence.
   */
  attachStatement: StatementResult;
  /** Begins the notes of an item; once begun they are only answered with. Rapporteur, chair, session officers. */
  beginNotes: MeetingNotesResult;
  /** Breaks silence before it expires, with a reason and, if wanted, the delegation’s own amendment on that text: who speaks for a member of the basis. */
  breakSilence: SilenceResult;
  /** Cancels a session that was not opened, with the reason. Chair and session officers. */
  cancelSession: SessionResult;
  /** Lays an open action before a session, to be followed up there. By the chair, the session officers and the rapporteur. */
  carryAction: ActionResult;
  /** Changes an item; `version` is the one that was seen. Chair and session officers. */
  changeAgendaItem: AgendaItemResult;
  /**
   * Changes what a note says; the label stays. By delegates of its delegation and of those that it names. With `writing`, the document
   * of `writeNote`, its text is all that was acknowledged there, and `body` is not looked at; without, what is written there stays
   * unsaved, and takes the change in.
   */
  changeNote: NoteResult;
  /** Renames a filter, says whether it tells, and with `filter` what it lets through; what is left out stays. */
  changeNoteFilter: SavedNoteFiltersResult;
  /** Changes post, clearance or password. Administrator. Lowering ends what the person may no longer see, at once. */
  changePerson: PersonResult;
  /**
   * Changes its text, who writes in it, and the order of its notes. By delegates of its delegation and of those that it names, until it
   * is put. With `writing`, the document of `writePicture`, its text is all that was acknowledged there, and `text` is not looked at.
   */
  changePicture: PictureResult;
  /** Changes an occurrence, it and those after it, or all that have not begun; `version` is that of the session that was seen, `rrule: null` keeps the rule. Those changed on their own stay as they are unless `includeChanged`. */
  changeSeries: SessionResult;
  /** Changes a session; `version` is the one that was seen. Warnings in the way of one that is convened need a reason to be overridden. Chair and session officers. */
  changeSession: SessionResult;
  /** Changes how it is answered, until the first seat has. By the chair and the session officers. */
  changeStrawPoll: StrawPollResult;
  /** Circulates the submitted text under its reference: who speaks for the seat, or with that leave the chair and the session officers. `commentsBy`: until when comments on it are asked for. */
  circulatePaper: PaperResult;
  /** Closes an item with its outcome and the chair’s summary. Chair and session officers. */
  closeAgendaItem: AgendaItemResult;
  /** Closes alternatives by agreement: in the next text those of `keep` stay, several of them joined into one paragraph, and the others go. The chair, or who speaks for the paper’s delegation. */
  closeAlternatives: PaperResult;
  /** Closes a bracket by agreement: in the next text its words stay, or go with it. The chair, or who speaks for the paper’s delegation. */
  closeBracket: PaperResult;
  /** Closes a poll before its deadline. It is never opened again. Chair and session officers. */
  closePoll: PollResultOrRefusal;
  /** Closes a session, once no item is open. Chair and session officers. */
  closeSession: SessionResult;
  /** No position is shown or changed any more. The chair and session officers. */
  closeShowOfPositions: ShowOfPositionsResult;
  /** Closes it, for good. By the chair and the session officers. */
  closeStrawPoll: StrawPollResult;
  /** Collects a note that all readers of the picture may see, or rests on its present version. By those who write in it. */
  collectNote: PictureResult;
  /**
   * Comments on a passage of a circulated text, or without `revisionId` of the text in preparation: within the own side any of its
   * delegates; to all readers who speaks for a seat, the chair and the session officers. `seen` are the paragraph’s words as
   * they were seen, of a text that is just being written.
   */
  commentOnPaper: CommentThreadResult;
  /** Closes an action, saying why. By the chair, the session officers and the rapporteur. */
  concludeAction: ActionResult;
  /** States what becomes of a text that silence did not settle: the chair and the session officers. */
  concludeSilence: SilenceResult;
  /** Confirms a person whom a delegation has accredited. Administrator, chair and session officers. */
  confirmAccreditation: PersonResult;
  /** Sends the invitations: from now on the participants see it. Warnings in its way need a reason to be overridden. */
  conveneSession: SessionResult;
  /** Copies what the caller sees of another session's agenda, or these items of it, behind the items of an agenda. Chair and session officers. */
  copyAgenda: SessionResult;
  /** Gives a comment other words: its author; of one made for a seat, who speaks for that seat. The record keeps what it said. */
  correctComment: CommentThreadResult;
  /** Corrects a request that is not acknowledged yet; another urgency starts its clocks anew. Its delegation. */
  correctConsultationRequest: ConsultationRequestResult;
  /** Joins a circulated paper: who speaks for another seat. Not a non-paper. */
  cosponsorPaper: PaperResult;
  /** Writes a note for the own delegation, or the tear-line of one of its notes. By its delegates. */
  createNote: NoteResult;
  /** Begins a paper: delegates for their delegation, chair, session officers and rapporteur for the secretariat. */
  createPaper: PaperResult;
  /** Begins a picture for the own delegation. By its delegates. */
  createPicture: PictureResult;
  /** Declines a person whom a delegation has accredited; the delegation reads the reason. Administrator, chair and session officers. */
  declineAccreditation: PersonResult;
  /** Puts an item off to a later session, with its reason and what stands under it. Chair and session officers. */
  deferAgendaItem: AgendaItemResult;
  /** Keeps a filter no longer. */
  deleteNoteFilter: SavedNoteFiltersResult;
  /** Puts the document in which a note is written back to what its readers have. */
  discardNoteText: NoteResult;
  /** Puts the document in which a picture is written back to what its readers have. */
  discardPictureText: PictureResult;
  /** Leaves a note out that the text does not cite. By those who write in it. */
  dropNote: PictureResult;
  /** Ends an accreditation: every sign-in of the person ends at once. Administrator. */
  endAccreditation: PersonResult;
  /** Ends the current speaker’s turn. The chair, or the delegation that speaks. */
  endFloor: FloorRequestResult;
  /** Ends a seat from a date on; its people lose access then. Administrator. */
  endSeat: DelegationResult;
  /** Breaks the tour de table off; seats that have not had their turn are passed over. Chair and session officers. */
  endTour: AgendaItemResult;
  /** Puts the expiry off, before it: the chair and the session officers. All are told why. */
  extendSilence: SilenceResult;
  /** The head of delegation lets a deputy or adviser accredit the delegation's people, or takes that back. */
  giveAccrediting: PersonResult;
  /** The head of delegation lets a deputy or adviser act formally for the seat, or takes that back. */
  giveAuthority: PersonResult;
  /** Whoever speaks ends, or stands aside for a point of order and goes on afterwards; one action, one order on every screen. */
  giveFloor: FloorRequestResult;
  /** Releases the fuller note, at this version, to the delegation that asked; the reason is told to all who read the note. By its originator. */
  grantRelease: ReleaseRequestResult;
  /** For the viewer's own delegation; an administrator for any, or with no delegation for observers. Never above the issuer's clearance. */
  issueFeedToken: FeedTokenResult;
  /** Enters an announced text in the register, under the next number of its series: the chair and the session officers. */
  issueSilence: SilenceResult;
  /** Joins a proposed amendment: who speaks for another seat. */
  joinAmendment: AmendmentResult;
  /** Keeps the text in preparation as it stands, under a name of at most 100 characters. */
  keepDraftVersion: PaperResult;
  /** Says that a statement is not made on behalf of the viewer’s delegation, which was named or had aligned itself. */
  leaveFloor: FloorRequestResult;
  /** Links a note to another note, a paper or an agenda item, in the name of the own delegation. By delegates who see both; to an agenda item until that or its session is over. */
  linkNote: NoteLinkResult;
  /** Puts a picture on an agenda item, in the name of the own delegation or of the secretariat. By delegates, the chair and session officers who see both, until the item or its session is over. */
  linkPicture: PictureLinkResult;
  /** A feed of the viewer's own calendar, in English or French. Never above the viewer's clearance. */
  makeCalendarFeed: CalendarFeedResult;
  /** Marks every note that the viewer sees as read; with a filter those that match it. */
  markAllNotesRead: NoteMarksResult;
  /** Marks the present text of every paper that the viewer sees as read; with `sessionId`, of those for it and under its items. */
  markAllPapersRead: ReadingMarksResult;
  /** Marks all that stands in these threads of a paper as read by the viewer. */
  markCommentsRead: PaperResult;
  /** Marks notes as read by the viewer in these versions, 1 to 100 at once. Marking what is marked changes nothing. */
  markNotesRead: NoteMarksResult;
  /** Takes marks away again, 1 to 100 at once: the notes are as if never opened. */
  markNotesUnread: NoteMarksResult;
  /** Marks circulated texts as read by the viewer, 1 to 100 at once. Marking what is marked changes nothing. */
  markPapersRead: ReadingMarksResult;
  /** Takes marks away again, 1 to 100 at once. */
  markPapersUnread: ReadingMarksResult;
  /** Moves an item with its children; `position` counts from 0 among the new siblings. */
  moveAgendaItem: AgendaItemResult;
  /** Moves several items with their children, one after the other, all or none; `seen` is the order that was seen, in full. Chair and session officers. */
  moveAgendaItems: SessionResult;
  /** Moves one occurrence and nothing else of it; it keeps its place in the series. Chair and session officers. */
  moveOccurrence: SessionResult;
  /** Says that it was shown to the caller: on a delegate’s screen, or fetched by a delegation’s machine. It is kept as proof of who was told. */
  noteSilenceSeen: SilenceResult;
  /** Objects to using the procedure, while it is only proposed: who speaks for a member of the basis. */
  objectToSilence: SilenceResult;
  /** Opens a pending item, or resumes a suspended one; another open item is suspended. */
  openAgendaItem: AgendaItemResult;
  /** Puts a question to the members of a basis. Chair and session officers. */
  openPoll: PollResultOrRefusal;
  /** Opens a convened session, or resumes a suspended one. */
  openSession: SessionResult;
  /** Opens a straw poll. By the chair and the session officers. */
  openStrawPoll: StrawPollResult;
  /** Passes on a turn in a tour de table; the chair passes it over. */
  passFloor: FloorRequestResult;
  /** Stops the current speaker's clock. */
  pauseFloor: AgendaItemResult;
  /** Points the room at a paragraph of a circulated text under the item. The chair and session officers, while the item is under discussion. Pointing twice is as once; it is not in the record. */
  pointAt: PointAtResult;
  /** Carries an open action over: puts off the day by which it is to be done, saying why. By the chair, the session officers and the rapporteur. */
  postponeAction: ActionResult;
  /** Proposes a change of one paragraph of the present text: who speaks for a seat that did not write the paper. */
  proposeAmendment: AmendmentResult;
  /** Proposes how a paragraph should read; `quoted` is how it reads now. Delegates of invited delegations. */
  proposeCorrection: NotesCorrectionResult;
  /** Proposes a silence procedure on the present text of a circulated paper: the chair and the session officers. With an open session it waits for objections to the procedure, without one it begins at once. The period is 72 hours at least, or has a reason for being shorter. */
  proposeSilence: SilenceResult;
  /** Puts it to the forum: text and sources become a draft decision, submitted to the secretariat, which puts that to a poll or under silence. By its delegation. */
  putPicture: PictureResult;
  /** Notes that nobody objects to the procedure: the chair and the session officers. */
  putUnderSilence: SilenceResult;
  /** Marks a conversation as read up to the place of a message (`sequence`), for this person; never back. */
  readMessages: SessionResult;
  /** Approves the journal of a closed session, which never changes from then on. The chair alone. */
  recordSession: SessionResult;
  /** Does not release it, in words for the delegation that asked (1 to 2,000 characters). By its originator. */
  refuseRelease: ReleaseRequestResult;
  /** Moves the label, with a reason that is told to all who then see the note. By its delegation; raised also by the chair and the session officers. */
  relabelNote: NoteResult;
  /** Moves the label, with a reason, never wider than its notes together. By its delegation; raised also by the chair and the session officers. */
  relabelPicture: PictureResult;
  /** Gives the notes to the delegations for corrections, after the session. Rapporteur, chair, session officers. */
  releaseNotes: MeetingNotesResult;
  /** A link for screens in the hall, which show this session until it is withdrawn, the label rises, or an hour after the closing. The chair and session officers. */
  releaseToProjector: ProjectorReleaseResult;
  /** Reminds delegations that have not answered, each once a day at most; null reminds all whose turn it is. Chair and session officers. */
  remindInvitation: SessionResult;
  /** Reminds the delegations that have not answered the present text, before its deadline, on their screens and by e-mail: the chair and the session officers. Each delegation once a day. */
  remindOfComments: PaperResult;
  /** Reminds the members that have not been heard, on screen and by e-mail. Chair and session officers. */
  remindOfPoll: PollResultOrRefusal;
  /** Removes a template; agendas made from it stay. Chair and session officers. */
  removeAgendaTemplate: AgendaTemplateRemovedResult;
  /** Takes a file away again, while no text was circulated with it and the text is a draft. */
  removeAttachment: PaperResult;
  /** Opens a thread again: as for resolving it. */
  reopenComments: CommentThreadResult;
  /** Takes it up again, once its paper was taken back and it was not agreed. By its delegation. */
  reopenPicture: PictureResult;
  /** Puts all who wait into another order, each kind among itself. `seen`: the order that was on the screen; refused with CONFLICT where it no longer stands. Chair and session officers. */
  reorderFloor: AgendaItemResult;
  /** Answers in a thread: those who could have begun it. */
  replyToComment: CommentThreadResult;
  /** Tells what the viewer’s delegation has done. By delegates of those who are to act. */
  reportOnAction: ActionResult;
  /** Requests consultations; both clocks run from now on. Whoever speaks for an Ally’s seat. */
  requestConsultations: ConsultationRequestResult;
  /** Asks for the floor, for the viewer’s delegation. Those named in `onBehalfOf` are asked to align themselves; none is spoken for that has not. */
  requestFloor: FloorRequestResult;
  /** Asks the originator of a tear-line to be shown the fuller note, saying why (1 to 2,000 characters). By delegates who see the tear-line. */
  requestRelease: ReleaseRequestResult;
  /** Accepts or rejects it: the chair, or who speaks for the paper’s delegation. Withdraws it: who speaks for its proposer. */
  resolveAmendment: AmendmentResult;
  /** Resolves a thread: who began it, who speaks for those whose paper it is, within a side also who speaks for that side. */
  resolveComments: CommentThreadResult;
  /** Accepts a correction, which thereby stands in the text, or rejects it. Rapporteur, chair, session officers. */
  resolveCorrection: NotesCorrectionResult;
  /** Puts a version in the place of the text in preparation; what was there is kept as a version. */
  restoreDraftVersion: PaperResult;
  /** Lets the current speaker’s clock run again. */
  resumeFloor: AgendaItemResult;
  /** Everybody in the room writes again. Chair and session officers. */
  resumeMessages: SessionResult;
  /** Changes the text in preparation, or begins the next revision; CONFLICT for a version that is no longer the present one. */
  revisePaper: PaperResult;
  /** Ends it at once. True also when it was revoked before; false for what is not the viewer's. */
  revokeCalendarFeed: Scalars['Boolean']['output'];
  /** Ends it at once, also where it is connected. True also when it was revoked before; false for what is not there. */
  revokeFeedToken: Scalars['Boolean']['output'];
  /** Ends every sign-in of a person, at once. The person, or an administrator. */
  revokeSignIns: PersonResult;
  /** Records the chair’s ruling on a point of order, which ends; whoever it interrupted goes on. Chair and session officers. */
  ruleOnPointOfOrder: FloorRequestResult;
  /** Keeps what the caller sees of an agenda under a name. Chair and session officers. */
  saveAgendaTemplate: AgendaTemplateResult;
  /** Keeps a filter under a name, 20 at most for a person. `unread` of it is not kept. */
  saveNoteFilter: SavedNoteFiltersResult;
  /** Makes a draft session of a request, with its subject as the first item; with `convene`, sends the invitations too. Chair and session officers. */
  scheduleRequested: ConsultationRequestResult;
  /** Drafts a series, whose first occurrence the input is; answers with that session. Occurrences are made a year ahead, 60 at most. Chair and session officers. */
  scheduleSeries: SessionResult;
  /** Drafts a session; nobody outside the secretariat sees it until it is convened. Chair and session officers. */
  scheduleSession: SessionResult;
  /**
   * Says something to the room, to the chair (CHAIR) or to a delegation of the session (its code). The label is the session’s,
   * narrowed to the two sides and by the label given; never wider. Delegates and the secretariat.
   */
  sendMessage: MessageResult;
  /** Sets the deadline for comments on the present text, with a reason: the chair and the session officers, or who speaks for the paper’s delegation. */
  setCommentDeadline: PaperResult;
  /** Sets the standing items of a series, given or taken from the agenda of one of its sessions; `version` is that of the series that was seen. Drafts whose agenda nobody has touched take them over. Chair and session officers. */
  setSeriesAgenda: SessionSeriesResult;
  /** Opens or closes the list, and sets the time for each speaker and for each delegation; left out, the latter stays. Chair and session officers. */
  setSpeakersList: AgendaItemResult;
  /** Shows where the viewer’s seat stands, or changes it, until the chair closes. By whoever speaks for the seat. */
  showPosition: ShowOfPositionsResult;
  /** Lets the readers of a note see which delegations read it, or no longer. By its delegation; its label stays. */
  showReaders: NoteResult;
  /** Sets an HttpOnly session cookie; a non-browser client gets the same in `Authorization: Bearer` by POST /auth/token. */
  signIn: SignInResult;
  /** Ends this sign-in at once, also where it is connected; false when there was none. */
  signOut: Scalars['Boolean']['output'];
  /** Skips one occurrence, with the reason; one that was convened is cancelled for all to see. Chair and session officers. */
  skipOccurrence: SessionResult;
  /** Goes round the table: every seat that the item concerns, or only those with somebody in the room, is called once. Chair and session officers. */
  startTour: AgendaItemResult;
  /** Hands it to the secretariat; from one who speaks for the seat it is also leave to circulate it. */
  submitPaper: PaperResult;
  /** Names the circulated paper that takes the place of this one, open to all who read this one: who speaks for the seat whose paper it is, the chair and the session officers. */
  supersedePaper: PaperResult;
  /** Suspends an open item; its clock stands. Chair and session officers. */
  suspendAgendaItem: AgendaItemResult;
  /** From now on nobody writes but to the chair, and the secretariat. Chair and session officers. */
  suspendMessages: SessionResult;
  /**
   * Suspends an open session; its clocks stand. All who see it are told the reason and when it is to go on, where they are
   * given. Chair and session officers.
   */
  suspendSession: SessionResult;
  /** Says where the own seat stands, or changes it; the same again changes nothing. Who speaks for a seat, until the poll closes. */
  takePosition: PollResultOrRefusal;
  /** Asks no more. By the delegation that asked. */
  takeReleaseBack: ReleaseRequestResult;
  /** Says where a seat stands on a paragraph of the present text: who speaks for it. The last word holds. */
  takeStance: PaperResult;
  /** Takes a link off. By the delegation that made it and by the originators of the notes that it links. */
  unlinkNote: NoteLinkResult;
  /** Takes a picture off an agenda item. By who put it there and by the picture’s originator. */
  unlinkPicture: PictureLinkResult;
  /** Takes a pending item, and what stands under it, off the agenda. Chair and session officers. */
  withdrawAgendaItem: AgendaItemResult;
  /** Takes a comment back: as for correcting it. The record keeps what it said. */
  withdrawComment: CommentThreadResult;
  /** Takes a request back while no session has been convened. Its delegation. */
  withdrawConsultationRequest: ConsultationRequestResult;
  /** Takes days off back. Those who may enter them. */
  withdrawDayOff: DayOffResult;
  /** By the delegation that asked, or by the chair, who thereby declines it. */
  withdrawFloor: FloorRequestResult;
  /** Takes the session off the screens in the hall at once: by one link, or by all. The chair and session officers; a second time changes nothing. */
  withdrawFromProjector: SessionResult;
  /** Takes a note back, with a reason, and its tear-lines with it. By its delegation. */
  withdrawNote: NoteResult;
  /** Takes it back, with what was added to it, for a reason that all read who see it. */
  withdrawPaper: PaperResult;
  /** Takes the text from under silence before it expires: the chair, the session officers, or who speaks for the delegation whose text it is. */
  withdrawSilence: SilenceResult;
  /** Takes it back, until the first seat has answered. By the chair and the session officers. */
  withdrawStrawPoll: StrawPollResult;
  /**
   * Opens the text of a note to be written live by those who may change it, and answers with the note. Nothing of it reaches readers
   * until somebody saves it by `changeNote` with `writing`. Opened twice is opened once.
   */
  writeNote: NoteResult;
  /**
   * Opens the text in preparation to be written live by those whose paper it is, and answers with the paper. What was submitted
   * is a draft again; where nothing is in preparation, the next revision begins. Opened twice is opened once.
   */
  writePaper: PaperResult;
  /** Opens the text of a picture to be written live by those who write in it; as `writeNote`, saved by `changePicture`. */
  writePicture: PictureResult;
};


/** What can be done. */
export type MutationAcceptAllThatDoNotCollideArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  paperId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationAccreditPersonArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  input: PersonInput;
};


/** What can be done. */
export type MutationAcknowledgeConsultationRequestArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationAddAgendaItemArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  input: AgendaItemInput;
  sessionId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationAddDayOffArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  input: DayOffInput;
};


/** What can be done. */
export type MutationAddToPaperArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  label?: InputMaybe<LabelInput>;
  markdown: Scalars['String']['input'];
  title: Scalars['String']['input'];
};


/** What can be done. */
export type MutationAdmitDelegationArgs = {
  code: Scalars['DelegationCode']['input'];
  from: Scalars['Date']['input'];
};


/** What can be done. */
export type MutationAdoptAgendaArgs = {
  itemId?: InputMaybe<Scalars['ID']['input']>;
  sessionId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationAgreeActionArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  input: ActionInput;
};


/** What can be done. */
export type MutationAlignWithFloorArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationAnnounceSilenceArgs = {
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  sessionId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationAnswerInvitationArgs = {
  answer: InvitationAnswer;
  attending?: InputMaybe<Array<Scalars['ID']['input']>>;
  sessionId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationAnswerStrawPollArgs = {
  choices: Array<Scalars['Int']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationApplyAgendaTemplateArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
  templateId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationApproveNotesArgs = {
  agendaItemId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};


/** What can be done. */
export type MutationApproveUndiscussedArgs = {
  itemIds: Array<Scalars['ID']['input']>;
  outcome: JointOutcome;
  sessionId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationAskForPositionsArgs = {
  agendaItemId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  question?: InputMaybe<Scalars['String']['input']>;
};


/** What can be done. */
export type MutationAskToDiscussArgs = {
  ask?: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationAssessNoteArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  credibility?: InputMaybe<Credibility>;
  id: Scalars['ID']['input'];
  kind: AssessmentKind;
  reliability?: InputMaybe<Reliability>;
  text: Scalars['String']['input'];
};


/** What can be done. */
export type MutationAssociateWithDecisionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationAssociateWithPollArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  pollId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationAttachStatementArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
  to: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationBeginNotesArgs = {
  agendaItemId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};


/** What can be done. */
export type MutationBreakSilenceArgs = {
  amendmentId?: InputMaybe<Scalars['ID']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What can be done. */
export type MutationCancelSessionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What can be done. */
export type MutationCarryActionArgs = {
  id: Scalars['ID']['input'];
  sessionId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationChangeAgendaItemArgs = {
  id: Scalars['ID']['input'];
  input: AgendaItemInput;
  version: Scalars['Int']['input'];
};


/** What can be done. */
export type MutationChangeNoteArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  input: NoteInput;
  version: Scalars['Int']['input'];
  writing?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be done. */
export type MutationChangeNoteFilterArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  notify?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be done. */
export type MutationChangePersonArgs = {
  id: Scalars['ID']['input'];
  input: PersonInput;
};


/** What can be done. */
export type MutationChangePictureArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  input: PictureChange;
  version: Scalars['Int']['input'];
  writing?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be done. */
export type MutationChangeSeriesArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  includeChanged?: InputMaybe<Scalars['Boolean']['input']>;
  input: SessionInput;
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  rrule?: InputMaybe<Scalars['String']['input']>;
  scope: SeriesScope;
  sessionId: Scalars['ID']['input'];
  skipTaken?: InputMaybe<Scalars['Boolean']['input']>;
  version: Scalars['Int']['input'];
};


/** What can be done. */
export type MutationChangeSessionArgs = {
  id: Scalars['ID']['input'];
  input: SessionInput;
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/** What can be done. */
export type MutationChangeStrawPollArgs = {
  anonymous?: InputMaybe<Scalars['Boolean']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  hiddenUntilClose?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationCirculatePaperArgs = {
  commentsBy?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationCloseAgendaItemArgs = {
  id: Scalars['ID']['input'];
  outcome: ItemOutcome;
  summary?: InputMaybe<Scalars['String']['input']>;
};


/** What can be done. */
export type MutationCloseAlternativesArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  keep: Array<Scalars['String']['input']>;
  paragraph: Scalars['String']['input'];
  revisionId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationCloseBracketArgs = {
  bracket: Scalars['Int']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  keep: Scalars['Boolean']['input'];
  paragraph: Scalars['String']['input'];
  revisionId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationClosePollArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  pollId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationCloseSessionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationCloseShowOfPositionsArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationCloseStrawPollArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationCollectNoteArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  noteId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationCommentOnPaperArgs = {
  audience?: CommentAudience;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  occurrence?: InputMaybe<Scalars['Int']['input']>;
  paperId: Scalars['ID']['input'];
  paragraph: Scalars['String']['input'];
  quote?: InputMaybe<Scalars['String']['input']>;
  revisionId?: InputMaybe<Scalars['ID']['input']>;
  seen?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};


/** What can be done. */
export type MutationConcludeActionArgs = {
  id: Scalars['ID']['input'];
  outcome: ActionOutcome;
  reason: Scalars['String']['input'];
};


/** What can be done. */
export type MutationConcludeSilenceArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  outcome: SilenceConclusion;
  reason: Scalars['String']['input'];
};


/** What can be done. */
export type MutationConfirmAccreditationArgs = {
  personId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationConveneSessionArgs = {
  id: Scalars['ID']['input'];
  overrideReason?: InputMaybe<Scalars['String']['input']>;
};


/** What can be done. */
export type MutationCopyAgendaArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  fromSessionId: Scalars['ID']['input'];
  itemIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  reason?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationCorrectCommentArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


/** What can be done. */
export type MutationCorrectConsultationRequestArgs = {
  id: Scalars['ID']['input'];
  input: ConsultationRequestInput;
  version: Scalars['Int']['input'];
};


/** What can be done. */
export type MutationCosponsorPaperArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationCreateNoteArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  input: NoteInput;
};


/** What can be done. */
export type MutationCreatePaperArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  input: PaperInput;
};


/** What can be done. */
export type MutationCreatePictureArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  input: PictureInput;
};


/** What can be done. */
export type MutationDeclineAccreditationArgs = {
  personId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What can be done. */
export type MutationDeferAgendaItemArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  toSessionId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done. */
export type MutationDeleteNoteFilterArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationDiscardNoteTextArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationDiscardPictureTextArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationDropNoteArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  noteId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationEndAccreditationArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What can be done. */
export type MutationEndFloorArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationEndSeatArgs = {
  code: Scalars['DelegationCode']['input'];
  on: Scalars['Date']['input'];
};


/** What can be done. */
export type MutationEndTourArgs = {
  agendaItemId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};


/** What can be done. */
export type MutationExtendSilenceArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expiresAt: Scalars['DateTime']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What can be done. */
export type MutationGiveAccreditingArgs = {
  accredits: Scalars['Boolean']['input'];
  personId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationGiveAuthorityArgs = {
  personId: Scalars['ID']['input'];
  speaksForSeat: Scalars['Boolean']['input'];
};


/** What can be done. */
export type MutationGiveFloorArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationGrantReleaseArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done. */
export type MutationIssueFeedTokenArgs = {
  ceiling: Classification;
  delegation?: InputMaybe<Scalars['DelegationCode']['input']>;
  expiresAt: Scalars['DateTime']['input'];
  name: Scalars['String']['input'];
};


/** What can be done. */
export type MutationIssueSilenceArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationJoinAmendmentArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationKeepDraftVersionArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
};


/** What can be done. */
export type MutationLeaveFloorArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationLinkNoteArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  kind: NoteLinkKind;
  reason?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationLinkPictureArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  itemId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationMakeCalendarFeedArgs = {
  ceiling: Classification;
  language: Language;
  name: Scalars['String']['input'];
};


/** What can be done. */
export type MutationMarkAllNotesReadArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
};


/** What can be done. */
export type MutationMarkAllPapersReadArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  sessionId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be done. */
export type MutationMarkCommentsReadArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  paperId: Scalars['ID']['input'];
  threadIds: Array<Scalars['ID']['input']>;
};


/** What can be done. */
export type MutationMarkNotesReadArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  notes: Array<NoteReadInput>;
};


/** What can be done. */
export type MutationMarkNotesUnreadArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  ids: Array<Scalars['ID']['input']>;
};


/** What can be done. */
export type MutationMarkPapersReadArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  revisionIds: Array<Scalars['ID']['input']>;
};


/** What can be done. */
export type MutationMarkPapersUnreadArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  revisionIds: Array<Scalars['ID']['input']>;
};


/** What can be done. */
export type MutationMoveAgendaItemArgs = {
  id: Scalars['ID']['input'];
  parentId?: InputMaybe<Scalars['ID']['input']>;
  position: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/** What can be done. */
export type MutationMoveAgendaItemsArgs = {
  moves: Array<AgendaMoveInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  seen?: InputMaybe<Array<Scalars['ID']['input']>>;
  sessionId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationMoveOccurrenceArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  endsAt: Scalars['DateTime']['input'];
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
  startsAt: Scalars['DateTime']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done. */
export type MutationNoteSilenceSeenArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationObjectToSilenceArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What can be done. */
export type MutationOpenAgendaItemArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationOpenPollArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  input: PollInput;
};


/** What can be done. */
export type MutationOpenSessionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationOpenStrawPollArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  input: StrawPollInput;
};


/** What can be done. */
export type MutationPassFloorArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationPauseFloorArgs = {
  agendaItemId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationPointAtArgs = {
  agendaItemId: Scalars['ID']['input'];
  paragraph: Scalars['String']['input'];
  revisionId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationPostponeActionArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  dueOn: Scalars['Date']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What can be done. */
export type MutationProposeAmendmentArgs = {
  action: AmendmentAction;
  asAlternative?: InputMaybe<Scalars['Boolean']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  paragraph: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  revisionId: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be done. */
export type MutationProposeCorrectionArgs = {
  agendaItemId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  paragraph: Scalars['Int']['input'];
  quoted: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};


/** What can be done. */
export type MutationProposeSilenceArgs = {
  basis: DecisionBasis;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expiresAt: Scalars['DateTime']['input'];
  label: LabelInput;
  named?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  previousId?: InputMaybe<Scalars['ID']['input']>;
  revisionId: Scalars['ID']['input'];
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  shortPeriodReason?: InputMaybe<Scalars['String']['input']>;
};


/** What can be done. */
export type MutationPutPictureArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationPutUnderSilenceArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationReadMessagesArgs = {
  conversation: Scalars['String']['input'];
  sessionId: Scalars['ID']['input'];
  upTo: Scalars['Int']['input'];
};


/** What can be done. */
export type MutationRecordSessionArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationRefuseReleaseArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What can be done. */
export type MutationRelabelNoteArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  label: LabelInput;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done. */
export type MutationRelabelPictureArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  label: LabelInput;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done. */
export type MutationReleaseNotesArgs = {
  agendaItemId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};


/** What can be done. */
export type MutationReleaseToProjectorArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationRemindInvitationArgs = {
  delegations?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  sessionId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationRemindOfCommentsArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  paperId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationRemindOfPollArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  pollId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationRemoveAgendaTemplateArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationRemoveAttachmentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationReopenCommentsArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  threadId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationReopenPictureArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationReorderFloorArgs = {
  agendaItemId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  order: Array<Scalars['ID']['input']>;
  seen: Array<Scalars['ID']['input']>;
};


/** What can be done. */
export type MutationReplyToCommentArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
  threadId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationReportOnActionArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


/** What can be done. */
export type MutationRequestConsultationsArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  input: ConsultationRequestInput;
};


/** What can be done. */
export type MutationRequestFloorArgs = {
  agendaItemId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  kind?: FloorRequestKind;
  onBehalfOf?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
};


/** What can be done. */
export type MutationRequestReleaseArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What can be done. */
export type MutationResolveAmendmentArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  state: AmendmentState;
};


/** What can be done. */
export type MutationResolveCommentsArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  threadId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationResolveCorrectionArgs = {
  accept: Scalars['Boolean']['input'];
  answer?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationRestoreDraftVersionArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationResumeFloorArgs = {
  agendaItemId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationResumeMessagesArgs = {
  sessionId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationRevisePaperArgs = {
  id: Scalars['ID']['input'];
  markdown: Scalars['String']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/** What can be done. */
export type MutationRevokeCalendarFeedArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationRevokeFeedTokenArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationRevokeSignInsArgs = {
  personId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationRuleOnPointOfOrderArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  ruling: Ruling;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be done. */
export type MutationSaveAgendaTemplateArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  sessionId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationSaveNoteFilterArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  filter: NoteFilter;
  name: Scalars['String']['input'];
  notify?: Scalars['Boolean']['input'];
};


/** What can be done. */
export type MutationScheduleRequestedArgs = {
  chairId?: InputMaybe<Scalars['ID']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  convene?: InputMaybe<Scalars['Boolean']['input']>;
  endsAt: Scalars['DateTime']['input'];
  onlineUrl?: InputMaybe<Scalars['String']['input']>;
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  requestId: Scalars['ID']['input'];
  startsAt: Scalars['DateTime']['input'];
  timeZone: Scalars['TimeZone']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
};


/** What can be done. */
export type MutationScheduleSeriesArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  input: SessionInput;
  rrule: Scalars['String']['input'];
  skipTaken?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be done. */
export type MutationScheduleSessionArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  input: SessionInput;
};


/** What can be done. */
export type MutationSendMessageArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  label?: InputMaybe<LabelInput>;
  sessionId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  to?: InputMaybe<Scalars['String']['input']>;
};


/** What can be done. */
export type MutationSetCommentDeadlineArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  commentsBy: Scalars['DateTime']['input'];
  paperId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What can be done. */
export type MutationSetSeriesAgendaArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  fromSessionId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  items?: InputMaybe<Array<StandingItemInput>>;
  version: Scalars['Int']['input'];
};


/** What can be done. */
export type MutationSetSpeakersListArgs = {
  agendaItemId: Scalars['ID']['input'];
  delegationTime?: InputMaybe<Scalars['Duration']['input']>;
  open: Scalars['Boolean']['input'];
  speakingTime?: InputMaybe<Scalars['Duration']['input']>;
};


/** What can be done. */
export type MutationShowPositionArgs = {
  id: Scalars['ID']['input'];
  position: Position;
};


/** What can be done. */
export type MutationShowReadersArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  shown: Scalars['Boolean']['input'];
};


/** What can be done. */
export type MutationSignInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


/** What can be done. */
export type MutationSkipOccurrenceArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  sessionId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What can be done. */
export type MutationStartTourArgs = {
  agendaItemId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  order: TourOrder;
  presentOnly?: Scalars['Boolean']['input'];
};


/** What can be done. */
export type MutationSubmitPaperArgs = {
  as?: InputMaybe<CirculatedAs>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationSupersedePaperArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  successorId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationSuspendAgendaItemArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationSuspendMessagesArgs = {
  reason?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationSuspendSessionArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  resumesAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be done. */
export type MutationTakePositionArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  pollId: Scalars['ID']['input'];
  position: Position;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** What can be done. */
export type MutationTakeReleaseBackArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationTakeStanceArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  comment?: InputMaybe<Scalars['String']['input']>;
  paragraph: Scalars['String']['input'];
  revisionId: Scalars['ID']['input'];
  stance: Stance;
};


/** What can be done. */
export type MutationUnlinkNoteArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationUnlinkPictureArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationWithdrawAgendaItemArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/** What can be done. */
export type MutationWithdrawCommentArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationWithdrawConsultationRequestArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What can be done. */
export type MutationWithdrawDayOffArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationWithdrawFloorArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationWithdrawFromProjectorArgs = {
  releaseId?: InputMaybe<Scalars['ID']['input']>;
  sessionId: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationWithdrawNoteArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What can be done. */
export type MutationWithdrawPaperArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What can be done. */
export type MutationWithdrawSilenceArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What can be done. */
export type MutationWithdrawStrawPollArgs = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationWriteNoteArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationWritePaperArgs = {
  id: Scalars['ID']['input'];
};


/** What can be done. */
export type MutationWritePictureArgs = {
  id: Scalars['ID']['input'];
};

/** What the viewer may do with the text of a paper under negotiation. */
export type NegotiationAbilities = {
  __typename?: 'NegotiationAbilities';
  /** Propose amendments to it. */
  amend: Scalars['Boolean']['output'];
  /** Decide on amendments, and close brackets. */
  decide: Scalars['Boolean']['output'];
  /** Take a stance on its paragraphs. */
  takeStance: Scalars['Boolean']['output'];
};

/** Anything with a global id. */
export type Node = {
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
};

/** What one delegation tells of what it knows. It stays that delegation’s: it alone moves the label, and names who else writes in it. */
export type Note = Node & {
  __typename?: 'Note';
  /** The part of the sea, known by its code and named as the reader’s delegation names it. */
  area?: Maybe<SeaArea>;
  /** What other delegations make of it, as far as this viewer may see that: of each its latest stance, and all comments. */
  assessments: Array<Assessment>;
  /** Codes of the seven baseline requirements. */
  baselineRequirements: Array<Scalars['String']['output']>;
  /** What is told, as Markdown. */
  body: Scalars['String']['output'];
  /** What it covers: west, south, east and north in degrees, west greater than east across the 180th meridian; null without a place. */
  box?: Maybe<Array<Scalars['Float']['output']>>;
  /** When it was changed last. */
  changedAt: Scalars['DateTime']['output'];
  /** How sure the originator is of its judgement. */
  confidence?: Maybe<Confidence>;
  /** How many delegations corroborate it, of those whose assessment this viewer may see. */
  corroborated: Scalars['Int']['output'];
  /** The country, by its alpha-2 code of ISO 3166-1. */
  country?: Maybe<Scalars['String']['output']>;
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** How credible it is. */
  credibility: Credibility;
  /** Ids of DISARM techniques. */
  disarmTechniques: Array<Scalars['String']['output']>;
  /** How many dispute it, of those whose assessment this viewer may see. */
  disputed: Scalars['Int']['output'];
  /** Delegations that the originator lets write in it. */
  editors: Array<Delegation>;
  /** The same, rendered by the server: safe to be shown as it is. */
  html: Scalars['String']['output'];
  /** Codes of hybrid domains. */
  hybridDomains: Array<Scalars['String']['output']>;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Whether it is a version, for a wider audience, of a fuller note. */
  isTearLine: Scalars['Boolean']['output'];
  /** Who may see it. */
  label: Label;
  /** A term of the PHIA yardstick, e.g. `likely`. */
  likelihood?: Maybe<Scalars['String']['output']>;
  /** Its links to and from it whose other end this viewer sees, the latest first. */
  links: Array<NoteLink>;
  /** From when it was observed. */
  observedFrom: Scalars['DateTime']['output'];
  /** Until when; the same instant for a single moment. */
  observedTo: Scalars['DateTime']['output'];
  /** Whose note it is. */
  originator: Delegation;
  /** Pictures that rest on it, as far as this viewer may see them. */
  pictures: Array<Picture>;
  /** Where, as a geometry of RFC 7946. */
  place?: Maybe<Scalars['GeoJSON']['output']>;
  /** What the originator calls the place. */
  placeName?: Maybe<Scalars['String']['output']>;
  /** Both as they are written, e.g. `B2`. */
  rating: Scalars['String']['output'];
  /** Delegations with somebody who may read it now, by its label, in English order; never whether anybody did. Null for whoever does not write in it, unless its originator lets readers see. */
  readers?: Maybe<Array<Delegation>>;
  /** Requests for its release, between two delegations each. */
  release: NoteRelease;
  /** How far the source can be relied on. */
  reliability: Reliability;
  /** Whether its readers are told which delegations read it; null for whoever does not write in it. */
  showsReaders?: Maybe<Scalars['Boolean']['output']>;
  /** Where it is known from. */
  sources: Array<Scalars['String']['output']>;
  /** The note as a STIX 2.1 bundle (JSON text), with the assessments that this viewer may see. */
  stix: Scalars['String']['output'];
  /** The fuller note, if this viewer may see it. */
  tearLineOf?: Maybe<Note>;
  /** Versions of it for a wider audience. */
  tearLines: Array<Note>;
  /** The same techniques with their names (DISARM Framework, DISARM Foundation, CC BY-SA 4.0). */
  techniques: Array<DisarmTechnique>;
  /** What it is about, in a line. */
  title: Scalars['String']['output'];
  /** A code of the list of topics, e.g. `maritime_activity`. */
  topic: Scalars['String']['output'];
  /** Raised by every change, also of the label; an edit names the version that it saw. */
  version: Scalars['Int']['output'];
  /** Its versions, the latest first, as far as this viewer may see them: what was written before a label was lowered stays with those who had it. */
  versions: Array<NoteVersion>;
  /** What this viewer may do; the policy that enforces it decides. */
  viewerCan: NoteAbilities;
  /** The version of it that the viewer opened last; null where they opened none, or marked it with all others. */
  viewerReadVersion?: Maybe<Scalars['Int']['output']>;
  /** How far the viewer has read it; theirs alone, nobody else sees it. Null for machines. */
  viewerReading?: Maybe<ReadingState>;
  /** Why; null for a tear-line that went with its note. */
  withdrawReason?: Maybe<Scalars['String']['output']>;
  /** When it was taken back; what rests on it does so no more. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where its text is being written; null where it is not, and for all but those who write in the note. */
  writing?: Maybe<WorkingText>;
};


/** What one delegation tells of what it knows. It stays that delegation’s: it alone moves the label, and names who else writes in it. */
export type NoteAreaArgs = {
  language?: InputMaybe<Language>;
};

/** What the viewer may do about a note; the same policy decides when it is done. */
export type NoteAbilities = {
  __typename?: 'NoteAbilities';
  /** Corroborate it, dispute it, comment on it. */
  assess: Scalars['Boolean']['output'];
  /** Change what it says. */
  change: Scalars['Boolean']['output'];
  /** Move its label; the secretariat raises it only. */
  relabel: Scalars['Boolean']['output'];
  /** Say whether its readers are told which delegations read it. */
  showReaders: Scalars['Boolean']['output'];
  /** Take it back. */
  withdraw: Scalars['Boolean']['output'];
};

/** What is written so far of a note; what is left out is not compared. */
export type NoteBegun = {
  /** A sea area, by its code. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** Its text: the first 1,500 characters count. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** A country, by its alpha-2 code of ISO 3166-1. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** From when it was observed; without it the notes observed last are looked through. */
  observedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when; left out for a single moment. */
  observedTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where, as a geometry of RFC 7946. */
  place?: InputMaybe<Scalars['GeoJSON']['input']>;
  /** The note of which it is to be the version for a wider audience, which is not offered. */
  tearLineOf?: InputMaybe<Scalars['ID']['input']>;
  /** Its title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Notes that stand near one another on the map. */
export type NoteCluster = {
  __typename?: 'NoteCluster';
  /** How many they are, of those that this viewer may see. */
  count: Scalars['Int']['output'];
  /** Latitude of their middle. */
  latitude: Scalars['Float']['output'];
  /** Longitude of their middle, in degrees. */
  longitude: Scalars['Float']['output'];
};

/** A page of notes. */
export type NoteConnection = {
  __typename?: 'NoteConnection';
  /** The entries, each with its place. */
  edges: Array<NoteEdge>;
  /** The entries alone. */
  nodes: Array<Note>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many this viewer may see that match. */
  totalCount: Scalars['Int']['output'];
};

/** A note and its place in the list. */
export type NoteEdge = {
  __typename?: 'NoteEdge';
  /** Its place in the order; read on from here. */
  cursor: Scalars['String']['output'];
  /** The thing itself. */
  node: Note;
};

/** Which notes; what is left out does not narrow. */
export type NoteFilter = {
  /** In any of these sea areas, or countries by their alpha-2 codes. */
  areas?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With any of these baseline requirements. */
  baselineRequirements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In sight of a map: west, south, east, north; west is greater than east across the 180th meridian. */
  bbox?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Written or changed after that. */
  changedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** What was said graded so. */
  credibility?: InputMaybe<Array<Credibility>>;
  /** With any of these techniques, or a part of one. */
  disarmTechniques?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With any of these domains. */
  hybridDomains?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Observed then or later. */
  observedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Observed before then. */
  observedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whose they are. */
  originators?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  /** In any of these parts of the world. */
  regions?: InputMaybe<Array<WorldRegion>>;
  /** Sources graded so. */
  reliability?: InputMaybe<Array<Reliability>>;
  /** With any of these domains, baseline requirements or techniques. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of title, text and place, in English and French, as in a search. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A code of the list of topics. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** Only those that are new or changed for the viewer, or only those they have read. */
  unread?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that were withdrawn, or only those that stand. */
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Notes counted by domain, part of the world and month. */
export type NoteHeat = {
  __typename?: 'NoteHeat';
  /** By domain, region and month; by domain and month; by region and month; by domain and region. */
  cells: Array<NoteHeatCell>;
  /** The months that were counted, first to last. */
  months: Array<Scalars['String']['output']>;
};

/** How many notes speak of a domain, in a part of the world, in a month. A cell without a note is not there. */
export type NoteHeatCell = {
  __typename?: 'NoteHeatCell';
  /** How many notes that this viewer may see; each once in every cell that it touches. */
  count: Scalars['Int']['output'];
  /** A code of the list of hybrid domains; null over all notes, those without a domain as well. */
  domain?: Maybe<Scalars['String']['output']>;
  /** The month in UTC, e.g. `2026-11`; null over all months that were asked for. */
  month?: Maybe<Scalars['String']['output']>;
  /** The part of the world; null over all. */
  region?: Maybe<WorldRegion>;
};

/** A note as it is written. */
export type NoteInput = {
  /** A sea area, by its code. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** Codes of baseline requirements. */
  baselineRequirements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 to 20,000 characters of Markdown. Left out of a change, it stays. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** How sure the originator is. */
  confidence?: InputMaybe<Confidence>;
  /** A country, by its alpha-2 code of ISO 3166-1. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** How credible it is. */
  credibility: Credibility;
  /** Ids of DISARM techniques, 30 at most. */
  disarmTechniques?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Delegations that may write in it too; the label has to release it to them. The originator’s to say. */
  editors?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  /** Codes of hybrid domains. */
  hybridDomains?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who may see it. A change leaves it as it is: `relabelNote` moves it. */
  label: LabelInput;
  /** A term of the PHIA yardstick. */
  likelihood?: InputMaybe<Scalars['String']['input']>;
  /** From when it was observed. */
  observedFrom: Scalars['DateTime']['input'];
  /** Until when; left out for a single moment. */
  observedTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where, as a geometry of RFC 7946. */
  place?: InputMaybe<Scalars['GeoJSON']['input']>;
  /** What it is called: up to 200 characters. */
  placeName?: InputMaybe<Scalars['String']['input']>;
  /** How far the source can be relied on. */
  reliability: Reliability;
  /** Whether its readers are told which delegations read it. A change leaves it as it is: `showReaders` moves it. */
  showsReaders?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is known from: 30 at most, of 500 characters. */
  sources?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The note of which it is to be the version for a wider audience; only when it is created. */
  tearLineOf?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** A code of the list of topics. */
  topic: Scalars['String']['input'];
};

/** A link that a delegation made. Seen by whoever sees both ends. */
export type NoteLink = Node & {
  __typename?: 'NoteLink';
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /** In whose name. */
  delegation: Delegation;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** How they hang together. */
  kind: NoteLinkKind;
  /** The note that was linked. */
  note?: Maybe<Note>;
  /** Why, in a sentence. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What it was linked to. */
  to?: Maybe<NoteLinkEnd>;
  /** Whether this viewer may take it off. */
  viewerCanTakeOff: Scalars['Boolean']['output'];
};

/** The end of a link that is not the note that links. */
export type NoteLinkEnd = AgendaItem | Note | Paper;

/** How a note hangs together with something else. */
export type NoteLinkKind =
  /** The note bears on a paper or an agenda item. */
  | 'CONCERNS'
  /** They cannot both be right. */
  | 'CONTRADICTS'
  /** The note comes after the other, or from it. */
  | 'FOLLOWS'
  /** Both tell of the same event. */
  | 'SAME_EVENT';

/** The link as it was made, or why not. */
export type NoteLinkResult = NoteLink | Refusal;

/** What of the notes lies in a part of the map: the notes where they are few, where they are many how many stand where. */
export type NoteMap = {
  __typename?: 'NoteMap';
  /** Where they are more: some 24 cells across, and what stands in each; none otherwise. */
  clusters: Array<NoteCluster>;
  /** All of them, where they are a hundred at most; none otherwise. */
  notes: Array<Note>;
  /** How many lie there, of those that this viewer may see and that match. */
  totalCount: Scalars['Int']['output'];
};

/** What was marked, as it stands afterwards. */
export type NoteMarks = {
  __typename?: 'NoteMarks';
  /** The notes that were named, as far as the viewer sees them; empty where all were marked. */
  notes: Array<Note>;
  /** How many notes are new or changed for the viewer, as `unreadNotes` counts them. */
  unreadNotes: Scalars['Int']['output'];
};

/** The marks as they stand afterwards, or why not. */
export type NoteMarksResult = NoteMarks | Refusal;

/** A note as it was read. */
export type NoteReadInput = {
  /** Which. */
  id: Scalars['ID']['input'];
  /** The version that was on screen: one that was written meanwhile is not marked with it. */
  version: Scalars['Int']['input'];
};

/** What a note’s reader may know of requests for its release. */
export type NoteRelease = {
  __typename?: 'NoteRelease';
  /** Of a tear-line those made on it, of a fuller note those made on its tear-lines; the latest first. The own delegation’s, or all as its originator. */
  requests: Array<ReleaseRequest>;
  /** Whether this viewer may ask for the fuller note. */
  viewerCanRequest: Scalars['Boolean']['output'];
};

/** The note as it stands afterwards, or why not. */
export type NoteResult = Note | Refusal;

/** A stretch of the calendar, in UTC. */
export type NoteStretch = {
  __typename?: 'NoteStretch';
  /** How many notes were observed in it, of those that this viewer may see; one that lasts is counted in each that it touches. */
  count: Scalars['Int']['output'];
  /** Its first instant. */
  from: Scalars['DateTime']['output'];
  /** The first instant after it. */
  to: Scalars['DateTime']['output'];
};

/** When notes were observed, however many they are. */
export type NoteTimeline = {
  __typename?: 'NoteTimeline';
  /** At most 60, without a gap, from the first observation to the last. */
  stretches: Array<NoteStretch>;
  /** How many they are, of those that this viewer may see and that match. */
  totalCount: Scalars['Int']['output'];
  /** What the stretches are made of; null of none. */
  unit?: Maybe<StretchUnit>;
};

/** A version of a note, kept as it was written. */
export type NoteVersion = {
  __typename?: 'NoteVersion';
  /** When it was written. */
  at: Scalars['DateTime']['output'];
  /** Who wrote it. */
  by?: Maybe<Person>;
  /** What it says, as the one line of JSON that is hashed. */
  content: Scalars['String']['output'];
  /** Why, where the label was moved or the note withdrawn. */
  reason?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of that line in UTF-8. */
  sha256: Scalars['SHA256']['output'];
  /** Its number. */
  version: Scalars['Int']['output'];
};

/** What the viewer may do with notes now. */
export type NotesAbilities = {
  __typename?: 'NotesAbilities';
  /** Approve them. */
  approve: Scalars['Boolean']['output'];
  /** Propose a correction. */
  correct: Scalars['Boolean']['output'];
  /** Release them for corrections. */
  release: Scalars['Boolean']['output'];
  /** Accept and reject corrections. */
  resolve: Scalars['Boolean']['output'];
  /** Write in them. */
  write: Scalars['Boolean']['output'];
};

/** What a delegation wants a paragraph of the notes to say. */
export type NotesCorrection = Node & {
  __typename?: 'NotesCorrection';
  /** What the rapporteur said to it. */
  answer?: Maybe<Scalars['String']['output']>;
  /** Who proposed it. */
  delegation: Delegation;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The notes that it is about. */
  notes: MeetingNotes;
  /** Number of the paragraph when it was proposed. */
  paragraph: Scalars['Int']['output'];
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** How it read then. */
  quoted: Scalars['String']['output'];
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was accepted or rejected. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  state: CorrectionState;
  /** How it should read. */
  text: Scalars['String']['output'];
};

/** The correction as it stands afterwards, or why not. */
export type NotesCorrectionResult = NotesCorrection | Refusal;

/** One paragraph of notes. */
export type NotesParagraph = {
  __typename?: 'NotesParagraph';
  /** What it is. */
  kind: NotesParagraphKind;
  /** Counted from 1, those without text left out. */
  number: Scalars['Int']['output'];
  /** How it reads. */
  text: Scalars['String']['output'];
};

/** What a paragraph of notes is. */
export type NotesParagraphKind =
  /** A line of a list. */
  | 'BULLET'
  /** A heading. */
  | 'HEADING'
  /** A line of a numbered list. */
  | 'NUMBERED'
  /** Plain text. */
  | 'PARAGRAPH'
  /** A quotation. */
  | 'QUOTE';

/** Where the notes of an item stand. */
export type NotesState =
  /** Approved and closed. */
  | 'APPROVED'
  /** The secretariat writes them; nobody else sees them. */
  | 'DRAFTING'
  /** Delegations read them and propose corrections. */
  | 'RELEASED';

/** How somebody was told. */
export type NoticeWay =
  /** Fetched by the delegation’s machine. */
  | 'FEED'
  /** A letter that the mail server accepted. */
  | 'MAIL'
  /** A letter that was given up. */
  | 'MAIL_FAILED'
  /** In a delegate’s notices, which they read once signed in. */
  | 'NOTICE'
  /** Shown on a delegate’s screen. */
  | 'SCREEN';

/** Relay's description of a page: whether there is more, and from where. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last entry; read on from here. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are entries after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are entries before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A paper, as this viewer may see it. */
export type Paper = Node & {
  __typename?: 'Paper';
  /** What was added to it, ADD1 first, as far as this viewer may see it. */
  addenda: Array<Paper>;
  /** The paper that this one is added to; null for a paper of its own. */
  addendumTo?: Maybe<Paper>;
  /** Items that it stands under, as far as this viewer may see them. */
  agendaItems: Array<AgendaItem>;
  /** All that was proposed to change in it, in the order of the present text. */
  amendments: Array<Amendment>;
  /**
   * Its files, as far as this viewer may see them, in the order in which they were added. Files of a text in preparation are seen
   * with that text, and stay with the paper once it is circulated. They are added by `POST /papers/:id/attachments`.
   */
  attachments: Array<Attachment>;
  /** Every deadline that was set, the first one first. */
  commentDeadlines: Array<CommentDeadline>;
  /** Who was reminded of the present text, and when: for the secretariat all, for a delegation its own; the last one of each delegation. */
  commentReminders: Array<CommentReminder>;
  /** What is said of passages of its texts, as far as this viewer reads it; in the order in which it was begun. */
  commentThreads: Array<CommentThread>;
  /** Until when comments on the present text are asked for; null for no deadline. */
  commentsBy?: Maybe<Scalars['DateTime']['output']>;
  /** Delegations that joined it, in English alphabetical order. */
  cosponsors: Array<Delegation>;
  /** What is circulated now. */
  current?: Maybe<PaperRevision>;
  /** The text in preparation, as Markdown; null where there is none that this viewer may see. */
  draft?: Maybe<Scalars['String']['output']>;
  /** The text in preparation with its changes from what is circulated, as `changesFrom`; null where either is out of sight or absent. */
  draftChanges?: Maybe<Scalars['String']['output']>;
  /** The text in preparation as it will be shown; null where there is none that this viewer may see. */
  draftPreview?: Maybe<PaperPreview>;
  /** DRAFT or SUBMITTED while a text is in preparation that this viewer may see; else null. */
  draftState?: Maybe<PaperState>;
  /** Title of the text in preparation. */
  draftTitle?: Maybe<Scalars['String']['output']>;
  /** The text in preparation as it was at earlier moments, the latest first; empty for all but those whose paper it is. */
  draftVersions: Array<PaperDraftVersion>;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** What kind it is. */
  kind: PaperKind;
  /** Who may see it once it is circulated. */
  label: Label;
  /** The language that it is written in. */
  language: Language;
  /** When it was begun, for those who see the draft; then when it was last circulated. */
  listedAt: Scalars['DateTime']['output'];
  /** Links of notes that concern it, as far as this viewer sees the notes. */
  noteLinks: Array<NoteLink>;
  /** Brackets and alternatives that are open in the present text: the distance to agreement. */
  openBrackets: Scalars['Int']['output'];
  /** Of a circulated non-paper: SHA-256 of the statement who originated it, which the record holds since then and which tells nothing; null for other papers. */
  originCommitment?: Maybe<Scalars['SHA256']['output']>;
  /** The statement that opens the commitment: whoever is given it can check who originated the paper. Null for all but people of its originator; for machines too. */
  originStatement?: Maybe<Scalars['String']['output']>;
  /** Whose it is; null for the secretariat’s, and for a non-paper to all but its originator and the secretariat. */
  originator?: Maybe<Delegation>;
  /** The picture that was put to the forum as this paper, if this viewer may see it. */
  picture?: Maybe<Picture>;
  /** Given at circulation, e.g. APP-D(2026)0012-REV1; null before and for a non-paper. */
  reference?: Maybe<Scalars['String']['output']>;
  /** Who has answered the present text; null while none is circulated. */
  responses?: Maybe<PaperResponses>;
  /** Everything that was circulated, the first text first. */
  revisions: Array<PaperRevision>;
  /** The session that it is for, if this viewer may see it. */
  session?: Maybe<Session>;
  /** Where it stands. */
  state: PaperState;
  /** The paper that took its place. */
  supersededBy?: Maybe<Paper>;
  /** Papers whose place it took, as far as this viewer may see them. */
  supersedes: Array<Paper>;
  /** Title, as people wrote it; of the present revision. */
  title: Scalars['String']['output'];
  /** How many comments of others this viewer has not read. */
  unreadComments: Scalars['Int']['output'];
  /** Raised by every change; an edit names the one it saw. */
  version: Scalars['Int']['output'];
  /** What this viewer may do; the policy that enforces it decides. */
  viewerCan: PaperAbilities;
  /** What this viewer may do with its text; the policy that enforces it decides. */
  viewerCanNegotiate: NegotiationAbilities;
  /** Whether this viewer may add and remove files now: those whose paper it is, while its text is a draft. */
  viewerMayAttach: Scalars['Boolean']['output'];
  /** What this viewer may do about comments; the policy that enforces it decides. */
  viewerMayComment: CommentAbilities;
  /** How far the viewer has read it; null while no text of it is circulated, once it is withdrawn, and for machines. */
  viewerReading?: Maybe<PaperReading>;
  /** Why it was taken back. */
  withdrawReason?: Maybe<Scalars['String']['output']>;
  /** When it was taken back. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the text in preparation is being written live; null where it is not, and for all but those whose paper it is. */
  writing?: Maybe<PaperWriting>;
};


/** A paper, as this viewer may see it. */
export type PaperDraftChangesArgs = {
  language?: InputMaybe<Language>;
};

/** What the viewer may do with a paper now; the same policy decides when it is done. */
export type PaperAbilities = {
  __typename?: 'PaperAbilities';
  /** Begin an addendum to it. */
  add: Scalars['Boolean']['output'];
  /** Circulate the submitted text. */
  circulate: Scalars['Boolean']['output'];
  /** Join it as a co-sponsor. */
  cosponsor: Scalars['Boolean']['output'];
  /** Change the text, or begin the next revision. */
  revise: Scalars['Boolean']['output'];
  /** Hand the text in preparation to the secretariat. */
  submit: Scalars['Boolean']['output'];
  /** Name the paper that takes its place. */
  supersede: Scalars['Boolean']['output'];
  /** Take it back. */
  withdraw: Scalars['Boolean']['output'];
};

/** One comment. What it said before it was corrected or withdrawn is in the record. */
export type PaperComment = {
  __typename?: 'PaperComment';
  /** Made to all readers after the deadline that was in force then. */
  afterDeadline: Scalars['Boolean']['output'];
  /** When it was made, by the database’s clock. */
  at: Scalars['DateTime']['output'];
  /** Who wrote it, within the own side; null for what was said to all readers. */
  author?: Maybe<Scalars['String']['output']>;
  /** Made for those whose paper it is. */
  byOriginator: Scalars['Boolean']['output'];
  /** When it was last corrected. */
  correctedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For which delegation; null for the secretariat, and for a non-paper’s originator to all who are not to know. */
  delegation?: Maybe<Delegation>;
  /** Names it, for correcting and withdrawing it. */
  id: Scalars['ID']['output'];
  /** Null once it was withdrawn. */
  text?: Maybe<Scalars['String']['output']>;
  /** Whether it is somebody else’s and this viewer has not read it. */
  unread: Scalars['Boolean']['output'];
  /** Whether the viewer may correct or withdraw it. */
  viewerMayChange: Scalars['Boolean']['output'];
  /** When it was withdrawn. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of papers. */
export type PaperConnection = {
  __typename?: 'PaperConnection';
  /** The entries, each with its place. */
  edges: Array<PaperEdge>;
  /** The entries alone. */
  nodes: Array<Paper>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many this viewer may see in all. */
  totalCount: Scalars['Int']['output'];
};

/** A draft as it was at some moment; seen by those who write it, not by the secretariat. */
export type PaperDraftVersion = Node & {
  __typename?: 'PaperDraftVersion';
  /** When it was kept. */
  at: Scalars['DateTime']['output'];
  /** Who wrote since the version before. */
  authors: Array<Person>;
  /** The text in preparation with its changes from this version, as `changesFrom`. */
  changesToNow?: Maybe<Scalars['String']['output']>;
  /** The same, rendered by the server: safe to be shown as it is. */
  html: Scalars['String']['output'];
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** By whose doing it was kept; null where it was by itself. */
  keptBy?: Maybe<Person>;
  /** Exactly the text of that moment. */
  markdown: Scalars['String']['output'];
  /** The name that somebody gave it. */
  name?: Maybe<Scalars['String']['output']>;
  /** 1 for the first that was kept; numbers of what was let go are not given again. */
  number: Scalars['Int']['output'];
  /** Why it was kept. */
  reason: DraftVersionReason;
  /** Title at that moment. */
  title: Scalars['String']['output'];
};


/** A draft as it was at some moment; seen by those who write it, not by the secretariat. */
export type PaperDraftVersionChangesToNowArgs = {
  language?: InputMaybe<Language>;
};

/** A paper and its place in the list. */
export type PaperEdge = {
  __typename?: 'PaperEdge';
  /** Its place in the order; read on from here. */
  cursor: Scalars['String']['output'];
  /** The thing itself. */
  node: Paper;
};

/** A paper as it is begun. */
export type PaperInput = {
  /** The item that it is for; its session is then known. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** What kind it is; each side has its kinds. */
  kind: PaperKind;
  /** Who may see it once it is circulated; not above the session that it is for. */
  label: LabelInput;
  /** The language that it is written in. */
  language?: InputMaybe<Language>;
  /** The text, at most 1 MB. */
  markdown: Scalars['String']['input'];
  /** The session that it is for. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** What a paper is. The reference says it too, but for a non-paper, which has none. */
export type PaperKind =
  /** An agenda as a paper, by the secretariat: APP-A. */
  | 'AGENDA'
  /** What was decided, by the secretariat: APP-DS. */
  | 'DECISION_SHEET'
  /** A text to be decided on: APP-D. */
  | 'DRAFT_DECISION'
  /** Unattributed, without a number, binding nobody. */
  | 'NON_PAPER'
  /** An announcement, by the secretariat: APP-N. */
  | 'NOTICE'
  /** A delegation’s position: APP-M. */
  | 'POSITION_PAPER'
  /** What was said, by the secretariat: APP-R. */
  | 'SUMMARY_RECORD'
  /** A text to work on: APP-WP. */
  | 'WORKING_PAPER';

/** Why a paper is late. */
export type PaperLateness =
  /** It stands under an item and is not circulated, 72 hours before the session or later. */
  | 'NOT_CIRCULATED'
  /** An item for decision of the next 14 days has no circulated paper. */
  | 'NO_PAPER';

/** A text as it will be shown. */
export type PaperPreview = {
  __typename?: 'PaperPreview';
  /** Rendered by the server: safe to be shown as it is. */
  html: Scalars['String']['output'];
  /** The numbered paragraphs in order. */
  paragraphs: Array<Paragraph>;
};

/**
 * How far the viewer has read a paper. It is theirs alone: nobody else sees it, the secretariat included, and it is no part of the
 * record. A text is read once it was opened and shown; it can be marked by hand too, and unmarked.
 */
export type PaperReading = {
  __typename?: 'PaperReading';
  /** Paragraphs of the present text that are new or other than in `since`; empty without it. */
  changedParagraphs: Array<ChangedParagraph>;
  /** When the present text was read; null while it was not. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** The latest text before the present one that they have read: from it to now is what changed for them. */
  since?: Maybe<PaperRevision>;
  /** How far. */
  state: ReadingState;
};

/** Who of a paper’s audience has answered its present text, as far as this viewer is told; each in English alphabetical order. */
export type PaperResponses = {
  __typename?: 'PaperResponses';
  /** Gave none of them. */
  awaited: Array<Delegation>;
  /** Gave a comment to all readers, an amendment or a stance. */
  given: Array<Delegation>;
  /** Took no stance on any paragraph. */
  withoutStance: Array<Delegation>;
};

/** The paper as it stands afterwards, or why not. */
export type PaperResult = Paper | Refusal;

/** A circulated text. It never changes; the hash says which it is. */
export type PaperRevision = Node & {
  __typename?: 'PaperRevision';
  /** What was accepted into this text, whose it was and why; none in the first one. */
  amendmentsTaken: Array<Amendment>;
  /**
   * Tracked changes from another revision of the same paper, earlier or later, as HTML with `<ins>` and `<del>`: word by word
   * within paragraphs and cells of tables, moved paragraphs with the class `moved`. Safe to be shown as it is. NOT_FOUND for what
   * is no revision of this paper.
   */
  changesFrom: Scalars['String']['output'];
  /** When it was circulated, by the database’s clock. */
  circulatedAt: Scalars['DateTime']['output'];
  /** The corrigenda to this text, in order: it is read as corrected by them. */
  correctedBy: Array<PaperRevision>;
  /** Of a corrigendum: what it corrects, one by one. */
  corrections: Array<Correction>;
  /** Of a corrigendum: the text that it corrects. */
  corrects?: Maybe<PaperRevision>;
  /** The same, rendered by the server: safe to be shown as it is. */
  html: Scalars['String']['output'];
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Exactly what was circulated. */
  markdown: Scalars['String']['output'];
  /** Counts the circulated texts of the paper from 0, revisions and corrigenda alike. */
  number: Scalars['Int']['output'];
  /** About how many pages it fills. */
  pages: Scalars['Int']['output'];
  /** The paper that it is a text of. */
  paper: Paper;
  /** The numbered paragraphs in order: 1, 1(a), 1(a)(i), 2. */
  paragraphs: Array<Paragraph>;
  /** Consensus polls on this text, the first one first, as far as this viewer may see them. */
  polls: Array<Poll>;
  /** Of a non-paper: NON-PAPER, without a number. */
  reference: Scalars['String']['output'];
  /** SHA-256 of the Markdown in UTF-8. */
  sha256: Scalars['SHA256']['output'];
  /** Silence procedures on this very text, the latest first. */
  silences: Array<SilenceProcedure>;
  /** CIRCULATED for the present one, SUPERSEDED for those before it, WITHDRAWN or SUPERSEDED with the paper. */
  state: PaperState;
  /** Title, as it was circulated. */
  title: Scalars['String']['output'];
  /** Whether the viewer has read this text; false for machines. */
  viewerHasRead: Scalars['Boolean']['output'];
  /** How many words it has. */
  words: Scalars['Int']['output'];
};


/** A circulated text. It never changes; the hash says which it is. */
export type PaperRevisionChangesFromArgs = {
  language?: InputMaybe<Language>;
  revisionId: Scalars['ID']['input'];
};

/** DRAFT → SUBMITTED → CIRCULATED → SUPERSEDED | WITHDRAWN. */
export type PaperState =
  /** With its audience; this text never changes again. */
  | 'CIRCULATED'
  /** Being written; seen by the originator’s delegation and the secretariat alone. */
  | 'DRAFT'
  /** With the secretariat; seen by the same. */
  | 'SUBMITTED'
  /** Replaced by a later text of the paper, or by another paper. */
  | 'SUPERSEDED'
  /** Taken back by those who wrote it. */
  | 'WITHDRAWN';

/** The document in which a draft is written by several at once. */
export type PaperWriting = {
  __typename?: 'PaperWriting';
  /** Joined over Socket.io by `doc:join`. */
  documentId: Scalars['ID']['output'];
};

/** A numbered paragraph of a text. */
export type Paragraph = {
  __typename?: 'Paragraph';
  /** The number that it is an alternative for: 1 for 1 bis; null where it is none. */
  alternativeTo?: Maybe<Scalars['String']['output']>;
  /** Its brackets: words that are not agreed; none in a text in preparation. */
  brackets: Array<TextBracket>;
  /** Its identity: the same in every text of the paper while it is unchanged, moved or edited; null in a text in preparation. */
  key?: Maybe<Scalars['String']['output']>;
  /** Its own words as Markdown, without its parts: what a replacement may begin with; null in a text in preparation. */
  markdown?: Maybe<Scalars['String']['output']>;
  /** E.g. 3, 3(a), 3(a)(i). */
  number: Scalars['String']['output'];
  /** What is not agreed in it: its brackets, and one more where it is an alternative itself. */
  openBrackets: Scalars['Int']['output'];
  /** Delegations that want it out, where it is an alternative. */
  opposedBy: Array<Delegation>;
  /** Where delegations stand on it, in English alphabetical order; none in a text in preparation. */
  stances: Array<ParagraphStance>;
  /** Its words without marks. */
  text: Scalars['String']['output'];
  /** Delegations that want it in, where it is an alternative. */
  wantedBy: Array<Delegation>;
};

/** What became of a paragraph since an earlier text. */
export type ParagraphChange =
  /** It said something else. */
  | 'CHANGED'
  /** It did not stand there. */
  | 'NEW';

/** Where one delegation stands on one paragraph of one text. */
export type ParagraphStance = {
  __typename?: 'ParagraphStance';
  /** When it was said, by the database’s clock. */
  at: Scalars['DateTime']['output'];
  /** Where it stood on the texts before; null where it had not said. */
  before?: Maybe<Stance>;
  /** What it adds. */
  comment?: Maybe<Scalars['String']['output']>;
  /** The seat. */
  delegation: Delegation;
  /** Said of other words, which have changed since: it is to be said anew. */
  onEarlierWords: Scalars['Boolean']['output'];
  /** Where it stands. */
  stance: Stance;
};

/** A delegate, a member of the secretariat or an observer. */
export type Person = Node & {
  __typename?: 'Person';
  /** Accredits the delegation's people: a deputy or adviser to whom the head gave that. */
  accredits: Scalars['Boolean']['output'];
  /** False once the accreditation has ended. */
  active: Scalars['Boolean']['output'];
  /** Only to the person, the person's head of delegation and the secretariat. */
  caveats?: Maybe<Array<Scalars['String']['output']>>;
  /** Only to the person, the person's head of delegation and the secretariat. */
  clearance?: Maybe<Classification>;
  /** The delegation concerned; null where there is none. */
  delegation?: Maybe<Delegation>;
  /** Only to the person, the person's head of delegation and the secretariat. */
  email?: Maybe<Scalars['String']['output']>;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Name, or post. */
  name: Scalars['String']['output'];
  /** Entered by the delegation and not confirmed by the secretariat yet: neither signs in nor is named. */
  pending: Scalars['Boolean']['output'];
  /** The post. */
  role: Role;
  /** May act formally for the seat: its head, or one to whom the head gave that authority. */
  speaksForSeat: Scalars['Boolean']['output'];
  /** Whether the viewer may confirm this accreditation now. */
  viewerCanConfirm: Scalars['Boolean']['output'];
};

/** One person’s attendance. */
export type PersonAttendance = {
  __typename?: 'PersonAttendance';
  /** The name at the time. */
  name: Scalars['String']['output'];
  /** Null where the person is not known any more. */
  person?: Maybe<Person>;
  /** How long they were there while the session was open; suspensions not counted. */
  presentFor: Scalars['Duration']['output'];
  /** Arrivals and departures, oldest first. */
  stays: Array<Stay>;
};

/** A person as the administrator or the head of delegation enters them. */
export type PersonInput = {
  /** Caveats that the person holds. */
  caveats?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The highest level that the person may read. */
  clearance: Classification;
  /** Needed for delegates and for an observer's organisation; null for the secretariat. */
  delegation?: InputMaybe<Scalars['DelegationCode']['input']>;
  /** E-mail address to sign in with. */
  email: Scalars['String']['input'];
  /** Language of what the forum says to the person. */
  language?: InputMaybe<Language>;
  /** 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** At least 12 characters. On a change: null keeps the one that stands. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** The post. */
  role: Role;
};

/** The person as they stand afterwards, or why not. */
export type PersonResult = Person | Refusal;

/** What several notes come to together: a report that delegations write, and that the forum agrees by a decision. Nobody sees it who may not see all that it rests on; a label that is raised on a note narrows it too. */
export type Picture = Node & {
  __typename?: 'Picture';
  /** When it was changed last. */
  changedAt: Scalars['DateTime']['output'];
  /** What became of it between two of its versions; null where this viewer may not see both, as where there is none. */
  changes?: Maybe<PictureChanges>;
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** The decision by which it was agreed, if this viewer may see that. */
  decision?: Maybe<Decision>;
  /** Delegations that the originator lets write in it. */
  editors: Array<Delegation>;
  /** Whether a note that it rests on, and that this viewer sees, is no longer what it was; also once it is agreed. */
  flagged: Scalars['Boolean']['output'];
  /** The same, rendered by the server: safe to be shown as it is. */
  html: Scalars['String']['output'];
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Who may see it; never wider than the notes that it rests on together. */
  label: Label;
  /** The language that it is written in. */
  language: Language;
  /** Agenda items that it was put on, as far as this viewer sees them, the latest first. */
  links: Array<PictureLink>;
  /** What it rests on, in order, as far as this viewer may see the notes. */
  notes: Array<PictureNote>;
  /** Whose picture it is. */
  originator: Delegation;
  /** The draft decision as which it was put, if this viewer may see that. */
  paper?: Maybe<Paper>;
  /** When it was put to the forum. */
  putAt?: Maybe<Scalars['DateTime']['output']>;
  /** The version that was put. */
  putVersion?: Maybe<Scalars['Int']['output']>;
  /** Where it stands at this moment, as far as this viewer may know. */
  state: PictureState;
  /** The picture as a STIX 2.1 bundle (JSON text): a report on its notes, with those that this viewer may see. */
  stix: Scalars['String']['output'];
  /** The assessment, as Markdown; `(#3)` cites the note of that number. */
  text: Scalars['String']['output'];
  /** What it is about, in a line. */
  title: Scalars['String']['output'];
  /** Raised by every change, also of its notes and its label; an edit names the one that it saw. */
  version: Scalars['Int']['output'];
  /** Its versions, the latest first, as far as this viewer may see them. */
  versions: Array<PictureVersion>;
  /** What this viewer may do; the policy that enforces it decides. */
  viewerCan: PictureAbilities;
  /** Where its text is being written; null where it is not, and for all but those who write in the picture. */
  writing?: Maybe<WorkingText>;
};


/** What several notes come to together: a report that delegations write, and that the forum agrees by a decision. Nobody sees it who may not see all that it rests on; a label that is raised on a note narrows it too. */
export type PictureChangesArgs = {
  from: Scalars['Int']['input'];
  language?: InputMaybe<Language>;
  to: Scalars['Int']['input'];
};

/** What the viewer may do about a picture; the same policy decides when it is done. */
export type PictureAbilities = {
  __typename?: 'PictureAbilities';
  /** Put it to the forum. */
  put: Scalars['Boolean']['output'];
  /** Move its label; the secretariat raises it only. */
  relabel: Scalars['Boolean']['output'];
  /** Take it up again, once its paper was taken back. */
  reopen: Scalars['Boolean']['output'];
  /** Change its text and its notes. */
  write: Scalars['Boolean']['output'];
};

/** A picture as it is changed; what it rests on is collected and left out by itself. */
export type PictureChange = {
  /** Delegations that may write in it too: the originator’s to say. */
  editors?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  /** The language that it is written in; left out, it stays. */
  language?: InputMaybe<Language>;
  /** Its notes in another order; left out, it stays. */
  noteIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The assessment, as Markdown; it cites none but notes of the picture. Left out, it stays. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** What became of a picture between two of its versions; notes by their numbers. */
export type PictureChanges = {
  __typename?: 'PictureChanges';
  /** Notes that were collected. */
  collected: Array<Scalars['Int']['output']>;
  /** The title before, where it is another one now. */
  formerTitle?: Maybe<Scalars['String']['output']>;
  /** The text of the later one with what was inserted, deleted and moved, rendered by the server: safe to be shown as it is. */
  html: Scalars['String']['output'];
  /** Notes that were left out. */
  leftOut: Array<Scalars['Int']['output']>;
  /** Notes on another version of which it rests. */
  renewed: Array<Scalars['Int']['output']>;
  /** Whether notes that are in both stand in another order. */
  reordered: Scalars['Boolean']['output'];
};

/** A page of pictures. */
export type PictureConnection = {
  __typename?: 'PictureConnection';
  /** The entries, each with its place. */
  edges: Array<PictureEdge>;
  /** The entries alone. */
  nodes: Array<Picture>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many this viewer may see in all. */
  totalCount: Scalars['Int']['output'];
};

/** A picture and its place in the list. */
export type PictureEdge = {
  __typename?: 'PictureEdge';
  /** Its place in the order; read on from here. */
  cursor: Scalars['String']['output'];
  /** The thing itself. */
  node: Picture;
};

/** A picture as it is begun. */
export type PictureInput = {
  /** Delegations that may write in it too; the label has to release it to them. */
  editors?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  /** Who may see it: nobody who may not see all of these notes. */
  label: LabelInput;
  /** The language that it is written in. */
  language?: InputMaybe<Language>;
  /** Notes that it rests on, in order: 200 at most, numbered from 1. */
  noteIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The assessment, as Markdown; may be empty at first. */
  text: Scalars['String']['input'];
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** A picture that was put on an agenda item. Seen by whoever sees both. */
export type PictureLink = Node & {
  __typename?: 'PictureLink';
  /** When it was put there. */
  at: Scalars['DateTime']['output'];
  /** In whose name; null where the secretariat put it there. */
  delegation?: Maybe<Delegation>;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The item that it was put on. */
  item?: Maybe<AgendaItem>;
  /** The picture. */
  picture?: Maybe<Picture>;
  /** Whether this viewer may take it off. */
  viewerCanTakeOff: Scalars['Boolean']['output'];
};

/** The picture as it was put on the item, or why not. */
export type PictureLinkResult = PictureLink | Refusal;

/** A note under a picture. */
export type PictureNote = {
  __typename?: 'PictureNote';
  /** What became of the note since, from what this viewer sees of it. */
  flags: Array<SourceFlag>;
  /** The note as it is now. */
  note: Note;
  /** By which the text cites it: never given to another note of the picture. */
  number: Scalars['Int']['output'];
  /** The version of the note that the picture rests on. */
  restsOn: Scalars['Int']['output'];
  /** The hash of that version. */
  sha256: Scalars['SHA256']['output'];
};

/** The picture as it stands afterwards, or why not. */
export type PictureResult = Picture | Refusal;

/** DRAFT → PUT → AGREED, or NOT_AGREED. */
export type PictureState =
  /** The forum agreed it, by a decision of the register or under silence. */
  | 'AGREED'
  /** Being written. */
  | 'DRAFT'
  /** The forum did not, or its paper was taken back. */
  | 'NOT_AGREED'
  /** With the forum, as a draft decision: it stays as it is. */
  | 'PUT';

/** A version of a picture, kept as it was written. */
export type PictureVersion = {
  __typename?: 'PictureVersion';
  /** When it was written. */
  at: Scalars['DateTime']['output'];
  /** Who wrote it. */
  by?: Maybe<Person>;
  /** What it says and rests on, as the one line of JSON that is hashed. */
  content: Scalars['String']['output'];
  /** Why, where the label was moved. */
  reason?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of that line in UTF-8. */
  sha256: Scalars['SHA256']['output'];
  /** Its number. */
  version: Scalars['Int']['output'];
};

/** The pointer as it stands afterwards, or why not. */
export type PointAtResult = Refusal | RoomPointer;

/** A question put to the members of a basis: one round of it, on one frozen text or on words alone. It is closed once, and never opened again, changed or deleted. */
export type Poll = Node & {
  __typename?: 'Poll';
  /** Under which item. */
  agendaItem?: Maybe<AgendaItem>;
  /** Seats outside the basis that have associated themselves, in English alphabetical order. */
  associated: Array<Delegation>;
  /** Whose agreement is needed. */
  basis: DecisionBasis;
  /** When it ended: at its deadline, or before it by the chair; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its deadline: a position counts strictly before it, by the database’s clock. */
  closesAt: Scalars['DateTime']['output'];
  /** Whether positions of others are kept from this viewer now. */
  concealed: Scalars['Boolean']['output'];
  /** The decision that it made, once it has its number. */
  decision?: Maybe<Decision>;
  /** Whether positions are shown to the own seat and the secretariat alone until it closes. */
  hiddenUntilClose: Scalars['Boolean']['output'];
  /** All that was said for the seats, in order. */
  history: PositionHistoryConnection;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Who may see it. */
  label: Label;
  /** A text of the same paper that was circulated since; the poll stays on its own. */
  laterText?: Maybe<PaperRevision>;
  /** The members of the basis, fixed when the question was put, in English alphabetical order. */
  members: Array<Delegation>;
  /** Seats whose position is another one than in the round before. */
  moved: Array<PollMove>;
  /** When it was opened. */
  opensAt: Scalars['DateTime']['output'];
  /** That of the viewer’s own seat. */
  own?: Maybe<PollPosition>;
  /** The present position of each seat, in English alphabetical order, also of seats outside the basis; concealed ones are left out. */
  positions: Array<PollPosition>;
  /** What is asked. */
  question: Scalars['String']['output'];
  /** Members that must take a position, and that did; none are told of while positions are concealed. */
  quorum: Quorum;
  /** Members that were reminded; to the secretariat all, to a delegation its own. */
  reminders: Array<PollReminder>;
  /** How it ended: a function of members, positions, quorum and times, the same whether its end is recorded yet or not. */
  result: PollResult;
  /** Which round it is, from 1. */
  round: Scalars['Int']['output'];
  /** All rounds of the same matter, the first one first. */
  rounds: Array<Poll>;
  /** Where it was put, if this viewer may see it. */
  session?: Maybe<Session>;
  /** Names the words that were asked about: the hash of the text. */
  sha256?: Maybe<Scalars['SHA256']['output']>;
  /** Members that count and have not been heard; none are told of while positions are concealed. */
  silent: Array<Delegation>;
  /** One sentence: where the poll stands and what is still missing. */
  statement: Scalars['String']['output'];
  /** Interpretative statements on it, the first one first. They are no positions. */
  statements: Array<InterpretativeStatement>;
  /** The frozen text that it is about; null for a question without one. */
  text?: Maybe<PaperRevision>;
  /** Whether the paper was withdrawn or superseded since; the poll goes on on its text. */
  textWithdrawn: Scalars['Boolean']['output'];
  /** What this viewer may do; the policy that enforces it decides. */
  viewerCan: PollAbilities;
};


/** A question put to the members of a basis: one round of it, on one frozen text or on words alone. It is closed once, and never opened again, changed or deleted. */
export type PollHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A question put to the members of a basis: one round of it, on one frozen text or on words alone. It is closed once, and never opened again, changed or deleted. */
export type PollStatementArgs = {
  language?: InputMaybe<Language>;
};

/** What the viewer may do about a poll now; the same policy decides when it is done. */
export type PollAbilities = {
  __typename?: 'PollAbilities';
  /** Associate the own seat, which is outside the basis. */
  associate: Scalars['Boolean']['output'];
  /** Attach an interpretative statement of the own seat: whoever speaks for it. */
  attachStatement: Scalars['Boolean']['output'];
  /** Close it before its deadline. */
  close: Scalars['Boolean']['output'];
  /** Open the next round, on a revised text or question. */
  openNextRound: Scalars['Boolean']['output'];
  /** Remind the members that have not been heard. */
  remind: Scalars['Boolean']['output'];
  /** Take a position for the own seat, or change it. */
  takePosition: Scalars['Boolean']['output'];
};

/** A page of polls. */
export type PollConnection = {
  __typename?: 'PollConnection';
  /** The entries, each with its place. */
  edges: Array<PollEdge>;
  /** The entries alone. */
  nodes: Array<Poll>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many this viewer may see in all. */
  totalCount: Scalars['Int']['output'];
};

/** A poll and its place in the list. */
export type PollEdge = {
  __typename?: 'PollEdge';
  /** Its place in the order; read on from here. */
  cursor: Scalars['String']['output'];
  /** The thing itself. */
  node: Poll;
};

/** A question to be put; `quorum`: members that must take a position, by default more than half. */
export type PollInput = {
  /** The item under which it is put. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose agreement is needed. */
  basis: DecisionBasis;
  /** The deadline, to come. */
  closesAt: Scalars['DateTime']['input'];
  /** Show positions to the own seat and the secretariat alone until it closes. Cannot be changed afterwards. */
  hiddenUntilClose?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who may see it: every member, and nobody who does not see the text and the session. */
  label: LabelInput;
  /** With NAMED: the members. */
  named?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  /** The round before, closed without consensus or quorum; on another text or another question. */
  previousRoundId?: InputMaybe<Scalars['ID']['input']>;
  /** What is asked, in up to 300 characters. */
  question: Scalars['String']['input'];
  /** From 1 to the number of members. */
  quorum?: InputMaybe<Scalars['Int']['input']>;
  /** The present text of a paper; left out for a question in words alone. */
  revisionId?: InputMaybe<Scalars['ID']['input']>;
  /** The session in which it is put. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
};

/** A seat that moved between two rounds. */
export type PollMove = {
  __typename?: 'PollMove';
  /** The seat. */
  delegation: Delegation;
  /** Where it stood in the round before. */
  from: Position;
  /** Where it stands now. */
  to: Position;
};

/** Where a seat stands; `counts` is false for a seat outside the basis, whose view is recorded only. */
export type PollPosition = {
  __typename?: 'PollPosition';
  /** Since when. */
  at: Scalars['DateTime']['output'];
  /** Who spoke for the seat. */
  by: Person;
  /** Whether the seat is of the basis. */
  counts: Scalars['Boolean']['output'];
  /** The seat. */
  delegation: Delegation;
  /** Where it stands. */
  position: Position;
  /** Why, in its own words. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Said under the authority of the head of delegation, not by the head. */
  underAuthority: Scalars['Boolean']['output'];
};

/** That a member was reminded. */
export type PollReminder = {
  __typename?: 'PollReminder';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The member. */
  delegation: Delegation;
};

/** How a consensus poll ended, or that it has not. */
export type PollResult =
  /** No member objects or awaits instructions, and the quorum is met. */
  | 'CONSENSUS'
  /** The same, with reservations that are recorded. */
  | 'CONSENSUS_WITH_RESERVATIONS'
  /** Too few members have taken a position. */
  | 'INQUORATE'
  /** A member objects or awaits instructions. */
  | 'NO_CONSENSUS'
  /** Positions are taken and changed. */
  | 'OPEN';

/** A poll, or why not. */
export type PollResultOrRefusal = Poll | Refusal;

/** Where a seat stands. */
export type Position =
  /** Agrees. */
  | 'AGREE'
  /** Has no instructions yet. */
  | 'AWAITING_INSTRUCTIONS'
  /** Can go along with it. */
  | 'CAN_GO_ALONG'
  /** Blocks. */
  | 'OBJECT'
  /** Agrees, subject to a reservation. */
  | 'RESERVATION'
  /** Abstains, and does not block. */
  | 'STAND_ASIDE';

/** The seats of one position. */
export type PositionGroup = {
  __typename?: 'PositionGroup';
  /** Where they stand. */
  position: Position;
  /** In English alphabetical order. */
  seats: Array<Delegation>;
};

/** A part of what was said for the seats. */
export type PositionHistoryConnection = {
  __typename?: 'PositionHistoryConnection';
  /** What was said, in order. */
  nodes: Array<PollPosition>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many this viewer may see in all. */
  totalCount: Scalars['Int']['output'];
};

/** An occurrence that a rule gives. */
export type PreviewedOccurrence = {
  __typename?: 'PreviewedOccurrence';
  /** By how many minutes the clocks of the convening zone have been changed since the occurrence before. */
  clocksMoved: Scalars['Int']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** Its start on the clocks of the convening zone. */
  localStart: Scalars['DateTime']['output'];
  /** Where the hour does not exist on that day, or exists twice. */
  note?: Maybe<LocalTimeNote>;
  /** Its start on the clocks of each delegation asked for. */
  seats: Array<PreviewedSeat>;
  /** When it starts. */
  startsAt: Scalars['DateTime']['output'];
};

/** An occurrence on the clocks of a delegation's capital. */
export type PreviewedSeat = {
  __typename?: 'PreviewedSeat';
  /** By how many minutes they have been changed since the occurrence before. */
  clocksMoved: Scalars['Int']['output'];
  /** Whose clocks. */
  delegation: Delegation;
  /** By how many minutes the hour there differs from that of the occurrence before, through a change of the clocks here or there. */
  hourMoved: Scalars['Int']['output'];
  /** The start on them. */
  localStart: Scalars['DateTime']['output'];
  /** Where they are. */
  timeZone: Scalars['TimeZone']['output'];
};

/** What ends a link for the hall. */
export type ProjectorEnd =
  /** The session’s label rose: what was released was released under the lower one. */
  | 'LABEL_RAISED'
  /** The session was recorded, or called off. */
  | 'SESSION_OVER'
  /** The chair or a session officer withdrew it. */
  | 'WITHDRAWN';

/** A link with which screens in the hall show a session, and nothing else. Its secret is shown once, when it is made. */
export type ProjectorRelease = {
  __typename?: 'ProjectorRelease';
  /** What ended it; null for the time after the closing, and while nothing has. */
  endReason?: Maybe<ProjectorEnd>;
  /** When it ended or, once the session is closed, will: an hour after the closing. Null while that is not known. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Names it, to withdraw it by. */
  id: Scalars['ID']['output'];
  /** When it was made. */
  releasedAt: Scalars['DateTime']['output'];
  /** Who made it. */
  releasedBy: Person;
  /** Whether screens show the session by it now. */
  stands: Scalars['Boolean']['output'];
};

/** The release, or why not. */
export type ProjectorReleaseResult = ProjectorReleased | Refusal;

/** A session that has just been released to the hall. */
export type ProjectorReleased = {
  __typename?: 'ProjectorReleased';
  /** What to open on the screen. The secret in it is shown this once: null in the answer to a repeat. Relative to the forum's own address where no public one is configured. */
  address?: Maybe<Scalars['String']['output']>;
  /** The link, without its secret. */
  release: ProjectorRelease;
  /** The session, with its links. */
  session: Session;
};

/** Purposes of consultation. */
export type Purpose =
  /** To reach agreement. */
  | 'CONSENSUS'
  /** Actions taken or planned. */
  | 'COORDINATE'
  /** Exchange of information and views. */
  | 'INFORM';

/** What can be read. */
export type Query = {
  __typename?: 'Query';
  /** Each delegation that has agreed to do something, with how much of it is done, as far as this viewer may see it; of actions agreed in one year (UTC), or of all. */
  actionTable: Array<ActionTally>;
  /** Agreed actions that this viewer may see, the next one due first; of one delegation, in some states, or agreed in one year (UTC). */
  actions: AgreedActionConnection;
  /** Agenda templates that this viewer may see, by name; none outside the secretariat. */
  agendaTemplates: AgendaTemplateConnection;
  /** The viewer's own calendar feeds that stand, newest first; at most ten. */
  calendarFeeds: Array<CalendarFeed>;
  /** Every state that the charter knows, seated or not. */
  catalogue: Array<Delegation>;
  /** One request; null for an absent and for an invisible one alike. */
  consultationRequest?: Maybe<ConsultationRequest>;
  /** Requests that this viewer may see, the newest first; with `running`, only those whose clock runs, the next deadline first. */
  consultationRequests: ConsultationRequestConnection;
  /** Days off that this viewer sees and that have not been taken back, by first day; `endingFrom` leaves out what ended before. */
  daysOff: DayOffConnection;
  /** One decision by its id or its number; null for an absent and for an invisible one alike. */
  decision?: Maybe<Decision>;
  /** The register as far as this viewer may see it, the latest first; `text` looks for words of titles and texts, or for a number; `year` is that of the number. */
  decisions: DecisionConnection;
  /** What waits for the viewer's delegation among polls, straw polls, silence procedures and agreed actions; nothing for machines, observers and the secretariat. */
  decisionsWaiting: DecisionsWaiting;
  /** The seats of the forum on a date (default: today); 34 by the default charter. */
  delegations: Array<Delegation>;
  /** Techniques of the DISARM Red Framework whose id, name or summary holds all the words. */
  disarmTechniques: DisarmTechniques;
  /** The feed as pages; the subscription of the same name goes on from any cursor given here. */
  feed: FeedConnection;
  /** Tokens that the viewer may revoke, newest first: the viewer's delegation's, or all for an administrator. */
  feedTokens: Array<FeedToken>;
  /** Open to everybody: what the sign-in screen shows. */
  forum: Forum;
  /** What is late for the sessions to come, the next session first; empty for all but the secretariat. */
  latePapers: Array<LatePaper>;
  /** Any visible thing by its id; null for an absent and for an invisible one alike. */
  node?: Maybe<Node>;
  /** One note; null for an absent and for an invisible one alike. */
  note?: Maybe<Note>;
  /** Notes that this viewer may see and that match, counted for up to 24 months that end with `until` (`2026-11`; this month where left out). */
  noteHeat: NoteHeat;
  /** Notes that this viewer may see and that match, whose middle lies between west, south, east and north; west is greater than east across the 180th meridian. */
  noteMap: NoteMap;
  /** How many notes that this viewer may see and that match were observed when. */
  noteTimeline: NoteTimeline;
  /** Notes that this viewer may see, those observed last first. */
  notes: NoteConnection;
  /** Notes that this viewer sees and that are likely of the same event as this one, without those that are linked to it already. None for an absent and for an invisible note alike. */
  notesLike: Array<SimilarNote>;
  /** One paper by its id or by the reference of any of its revisions; null for an absent and for an invisible one alike. */
  paper?: Maybe<Paper>;
  /** Papers that this viewer may see, the latest first; with `sessionId`, those for it and under its items; with `unread`, those they have yet to read. */
  papers: PaperConnection;
  /** Circulated papers whose deadline for comments is to come, the next one first: for a delegation those that it has not answered, for the secretariat all. */
  papersForComment: Array<Paper>;
  /** Accreditations that wait for the secretariat, by delegation and name; to delegates only those of the own delegation. At most 100. */
  pendingAccreditations: Array<Person>;
  /** People of one delegation, or everybody (secretariat). Delegates see their own delegation and the secretariat. */
  people: Array<Person>;
  /** One picture; null for an absent and for an invisible one alike. */
  picture?: Maybe<Picture>;
  /** Pictures that this viewer may see, the one changed last first. */
  pictures: PictureConnection;
  /** One poll; null for an absent and for an invisible one alike. */
  poll?: Maybe<Poll>;
  /** Polls that this viewer may see, the latest first; with `open`, those that are open, or those that are not. */
  polls: PollConnection;
  /** Open polls in which the viewer’s seat is a member and has not been heard, the next to close first. */
  pollsAwaitingMe: Array<Poll>;
  /** A text as it would be shown; nothing of it is kept. Null where it is too long or too intricate. */
  previewPaper?: Maybe<PaperPreview>;
  /** Requests for release that the own delegation made or that it is asked, the latest first. */
  releaseRequests: ReleaseRequestConnection;
  /** The filters of notes that the viewer keeps, by name; none for machines. */
  savedNoteFilters: Array<SavedNoteFilter>;
  /**
   * Searches what this viewer may see: sessions by title and place, items by title and summary, polls by their question, their text and the statements on them, straw polls by question and options, decisions by title, text and statements, notes by title, text and place, pictures by title and text, papers by title and text (what is
   * circulated now, and the viewer’s own drafts), in English and French at once, with or without accents; papers and decisions also by
   * reference (`APP-D(2026)0001`, `D(2026)`, `D 1`). The best match first, across all kinds. Quotes hold words together, `-` leaves out. `text` takes up to 200 characters.
   */
  search: SearchConnection;
  /** One series; null for an absent and for an invisible one alike. */
  series?: Maybe<SessionSeries>;
  /** What a rule gives: the first occurrences (60 at most), on the clocks of the convening zone and of these delegations. */
  seriesPreview: SeriesPreviewResult;
  /** The server's clock: the database's, which alone decides. */
  serverTime: Scalars['DateTime']['output'];
  /** One session; null for an absent and for an invisible one alike. */
  session?: Maybe<Session>;
  /** What is in the way of a plan. Chair and session officers; nothing for others. */
  sessionConflicts: Array<SessionConflict>;
  /** Sessions that this viewer may see, by start; `from` and `to` bound the time they touch. */
  sessions: SessionConnection;
  /** One silence procedure; null for an absent and for an invisible one alike. */
  silence?: Maybe<SilenceProcedure>;
  /** Silence procedures that this viewer may see, the latest proposal first. */
  silences: SilenceConnection;
  /** Notes that this viewer sees and that are likely of the same event as one that is being written, the likeliest first: alike in words, or at the same place, within a week. None that was withdrawn. */
  similarNotes: Array<SimilarNote>;
  /** What one given time would mean for every seat. Secretariat; to all others it is not there. */
  slotEffect: SlotEffect;
  /** What the finder’s arithmetic rests on for a search. Secretariat; to all others it is not there. */
  slotGround: SlotGround;
  /** One straw poll; null for an absent and for an invisible one alike. */
  strawPoll?: Maybe<StrawPoll>;
  /** Straw polls that this viewer may see, the latest first; with `open`, those that are, or are not. */
  strawPolls: StrawPollConnection;
  /** The fairest times for a session, best first. Secretariat; to all others it is not there. */
  suggestSlots: Array<SlotSuggestion>;
  /** How many notes are new or changed for the viewer, of those they may see; 100 stands for 100 or more. 0 for machines. */
  unreadNotes: Scalars['Int']['output'];
  /** How many papers the viewer has yet to read: circulated ones whose present text they have not read. 0 for machines. */
  unreadPapers: Scalars['Int']['output'];
  /** Who is asking. */
  viewer: Viewer;
  /** Whether this viewer opens polls. */
  viewerCanOpenPolls: Scalars['Boolean']['output'];
};


/** What can be read. */
export type QueryActionTableArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  delegation?: InputMaybe<Scalars['DelegationCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<ActionState>>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryAgendaTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryConsultationRequestArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryConsultationRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  running?: InputMaybe<Scalars['Boolean']['input']>;
  states?: InputMaybe<Array<ConsultationRequestState>>;
};


/** What can be read. */
export type QueryDaysOffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  endingFrom?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<DayOffKind>;
};


/** What can be read. */
export type QueryDecisionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reachedBy?: InputMaybe<ReachedBy>;
  text?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryDelegationsArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be read. */
export type QueryDisarmTechniquesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. */
export type QueryFeedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<FeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryNoteArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryNoteHeatArgs = {
  filter?: InputMaybe<NoteFilter>;
  months?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. */
export type QueryNoteMapArgs = {
  bbox: Array<Scalars['Float']['input']>;
  filter?: InputMaybe<NoteFilter>;
};


/** What can be read. */
export type QueryNoteTimelineArgs = {
  filter?: InputMaybe<NoteFilter>;
};


/** What can be read. */
export type QueryNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryNotesLikeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryPaperArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. */
export type QueryPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<PaperKind>>;
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  states?: InputMaybe<Array<PaperState>>;
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be read. */
export type QueryPendingAccreditationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryPeopleArgs = {
  delegation?: InputMaybe<Scalars['DelegationCode']['input']>;
};


/** What can be read. */
export type QueryPictureArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryPicturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QueryPollArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryPollsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  sessionId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be read. */
export type QueryPreviewPaperArgs = {
  markdown: Scalars['String']['input'];
};


/** What can be read. */
export type QueryReleaseRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asked?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<ReleaseState>>;
};


/** What can be read. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** What can be read. */
export type QuerySeriesArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QuerySeriesPreviewArgs = {
  delegations?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  duration: Scalars['Duration']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  rrule: Scalars['String']['input'];
  startsAt: Scalars['DateTime']['input'];
  timeZone: Scalars['TimeZone']['input'];
};


/** What can be read. */
export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QuerySessionConflictsArgs = {
  plan: SessionPlanInput;
};


/** What can be read. */
export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  states?: InputMaybe<Array<SessionState>>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be read. */
export type QuerySilenceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QuerySilencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<SilenceState>>;
};


/** What can be read. */
export type QuerySimilarNotesArgs = {
  draft: NoteBegun;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. */
export type QuerySlotEffectArgs = {
  duration: Scalars['Duration']['input'];
  format: Format;
  named?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  startsAt: Scalars['DateTime']['input'];
};


/** What can be read. */
export type QuerySlotGroundArgs = {
  search: SlotSearch;
};


/** What can be read. */
export type QueryStrawPollArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryStrawPollsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be read. */
export type QuerySuggestSlotsArgs = {
  search: SlotSearch;
};

/** Whether enough delegations are present. */
export type Quorum = {
  __typename?: 'Quorum';
  /** Whether that is enough. */
  met: Scalars['Boolean']['output'];
  /** Seats that are. */
  present: Scalars['Int']['output'];
  /** Seats that must be present. */
  required: Scalars['Int']['output'];
};

/** How many seats were present from a moment on. */
export type QuorumMoment = {
  __typename?: 'QuorumMoment';
  /** From when. */
  at: Scalars['DateTime']['output'];
  /** How many there were, and whether that was enough. */
  quorum: Quorum;
};

/** How a decision was reached. */
export type ReachedBy =
  /** A poll closed with consensus. */
  | 'POLL'
  /** A text under silence was not broken. */
  | 'SILENCE';

/** What is to be read for a session: everything that the viewer may see, and nothing of what they may not. */
export type ReadingList = {
  __typename?: 'ReadingList';
  /** When the papers are to be with everybody: 72 hours before the session. */
  dueAt: Scalars['DateTime']['output'];
  /** One for each item of the agenda that has a paper or lacks one, in order; last, without an item, what is for the session alone. */
  entries: Array<ReadingListEntry>;
  /** The label of all of it together. */
  label: Label;
};

/** What is to be read for one item. */
export type ReadingListEntry = {
  __typename?: 'ReadingListEntry';
  /** The item; null for what is for the session alone. */
  item?: Maybe<AgendaItem>;
  /** It is to be decided on, and the viewer sees no circulated paper for it. */
  lacksPaper: Scalars['Boolean']['output'];
  /** Its papers in order. */
  papers: Array<ReadingListPaper>;
};

/** A paper to be read. */
export type ReadingListPaper = {
  __typename?: 'ReadingListPaper';
  /** It should have been circulated by now, and is not. */
  late: Scalars['Boolean']['output'];
  /** The paper. */
  paper: Paper;
};

/** What was marked, as it stands afterwards. */
export type ReadingMarks = {
  __typename?: 'ReadingMarks';
  /** The papers whose texts were named, as far as the viewer sees them; empty where all were marked. */
  papers: Array<Paper>;
  /** How many papers the viewer has yet to read. */
  unreadPapers: Scalars['Int']['output'];
};

/** The marks as they stand afterwards, or why not. */
export type ReadingMarksResult = ReadingMarks | Refusal;

/** How far the viewer has read a paper. */
export type ReadingState =
  /** They have read an earlier text, and not the present one. */
  | 'CHANGED'
  /** They have read no text of it. */
  | 'NEW'
  /** They have read the present text. */
  | 'READ';

/** A no that a person can act on; nothing was changed. */
export type Refusal = {
  __typename?: 'Refusal';
  /** Which kind of no. */
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

/** What the viewer may do about a request. */
export type ReleaseAbilities = {
  __typename?: 'ReleaseAbilities';
  /** Grant it. */
  grant: Scalars['Boolean']['output'];
  /** Refuse it, in words. */
  refuse: Scalars['Boolean']['output'];
  /** Take it back. */
  takeBack: Scalars['Boolean']['output'];
};

/** What granting a request would come to. */
export type ReleaseEffect =
  /** Nobody of that delegation could read it all the same: its level or a caveat is beyond them. */
  | 'BEYOND_CLEARANCE'
  /** Somebody of the delegation that asks would read the note. */
  | 'READ'
  /** The note is released to that delegation already; its level or a caveat keeps it from who asked. */
  | 'RELEASED_ALREADY';

/** A delegation that sees a tear-line asks to be shown the fuller note. Seen by that delegation and the originator alone. */
export type ReleaseRequest = Node & {
  __typename?: 'ReleaseRequest';
  /** The originator’s words, where it refused. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered, taken back or closed. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked for. */
  askedAt: Scalars['DateTime']['output'];
  /** Who asks. */
  delegation: Delegation;
  /** What granting it would come to; told to readers of the fuller note in the originator’s delegation, while it is open. */
  effect?: Maybe<ReleaseEffect>;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The fuller note, if this viewer may see it. */
  note?: Maybe<Note>;
  /** Whose note it is. */
  originator: Delegation;
  /** Why it is asked for. */
  reason: Scalars['String']['output'];
  /** How it stands. */
  state: ReleaseState;
  /** The tear-line that it was made on. */
  tearLine?: Maybe<Note>;
  /** What this viewer may do; the policy that enforces it decides. */
  viewerCan: ReleaseAbilities;
};

/** A page of requests. */
export type ReleaseRequestConnection = {
  __typename?: 'ReleaseRequestConnection';
  /** The requests, the latest first. */
  nodes: Array<ReleaseRequest>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many there are that this viewer may see. */
  totalCount: Scalars['Int']['output'];
};

/** The request as it stands afterwards, or why not. */
export type ReleaseRequestResult = Refusal | ReleaseRequest;

/** How a request for release stands. */
export type ReleaseState =
  /** The note was withdrawn. */
  | 'CLOSED'
  /** The fuller note was released to the delegation that asked. */
  | 'GRANTED'
  /** It waits for the originator. */
  | 'OPEN'
  /** The originator refused, in words. */
  | 'REFUSED'
  /** The delegation that asked took it back. */
  | 'TAKEN_BACK';

/** How far a source can be relied on, by the Admiralty system: graded apart from what it says. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Reliability cannot be judged. */
  | 'F';

/** The post a person holds. */
export type Role =
  /** Keeps the charter and the accreditations. */
  | 'ADMINISTRATOR'
  /** Adviser of a delegation. */
  | 'ADVISER'
  /** Chair of sessions, of the secretariat. */
  | 'CHAIR'
  /** Deputy head of a delegation. */
  | 'DEPUTY'
  /** Head of a delegation. */
  | 'HEAD'
  /** An invited guest. */
  | 'OBSERVER'
  /** Keeps the notes, of the secretariat. */
  | 'RAPPORTEUR'
  /** Schedules sessions and runs agendas, of the secretariat. */
  | 'SESSION_OFFICER';

/** Where the chair points in a text under discussion: the last place that this viewer may see. */
export type RoomPointer = {
  __typename?: 'RoomPointer';
  /** The item under discussion. */
  agendaItem: AgendaItem;
  /** Number of the paragraph, e.g. 3(a). */
  paragraph: Scalars['String']['output'];
  /** The text. */
  revision: PaperRevision;
};

/** How the chair rules on a point of order. */
export type Ruling =
  /** The point is noted; nothing follows from it now. */
  | 'NOTED'
  /** The point is not taken. */
  | 'REJECTED'
  /** The point is taken. */
  | 'UPHELD';

/** A filter of notes that the viewer keeps under a name; theirs alone, nobody else sees it. */
export type SavedNoteFilter = {
  __typename?: 'SavedNoteFilter';
  /** Which notes it lets through. */
  filter: SavedNoteFilterContent;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Under which name, of at most 100 characters. */
  name: Scalars['String']['output'];
  /** Whether the viewer is told of what newly matches: by a number on their screens, and by a letter an hour at most. */
  notify: Scalars['Boolean']['output'];
  /** How many notes that match changed since it was saved and are new or changed for the viewer; 100 stands for 100 or more. */
  unread: Scalars['Int']['output'];
};

/** What a kept filter narrows to; null where it does not. As `NoteFilter`. */
export type SavedNoteFilterContent = {
  __typename?: 'SavedNoteFilterContent';
  /** In any of these sea areas. */
  areas?: Maybe<Array<Scalars['String']['output']>>;
  /** With any of these baseline requirements. */
  baselineRequirements?: Maybe<Array<Scalars['String']['output']>>;
  /** In sight of a map: west, south, east, north. */
  bbox?: Maybe<Array<Scalars['Float']['output']>>;
  /** Written or changed after that. */
  changedAfter?: Maybe<Scalars['DateTime']['output']>;
  /** What was said graded so. */
  credibility?: Maybe<Array<Credibility>>;
  /** With any of these techniques, or a part of one. */
  disarmTechniques?: Maybe<Array<Scalars['String']['output']>>;
  /** With any of these domains. */
  hybridDomains?: Maybe<Array<Scalars['String']['output']>>;
  /** Observed then or later. */
  observedAfter?: Maybe<Scalars['DateTime']['output']>;
  /** Observed before then. */
  observedBefore?: Maybe<Scalars['DateTime']['output']>;
  /** Whose they are. */
  originators?: Maybe<Array<Scalars['DelegationCode']['output']>>;
  /** In any of these regions. */
  regions?: Maybe<Array<WorldRegion>>;
  /** Sources graded so. */
  reliability?: Maybe<Array<Reliability>>;
  /** With any of these domains, baseline requirements or techniques. */
  tags?: Maybe<Array<Scalars['String']['output']>>;
  /** Words of title, text and place. */
  text?: Maybe<Scalars['String']['output']>;
  /** A code of the list of topics. */
  topic?: Maybe<Scalars['String']['output']>;
  /** Only those that were withdrawn, or only those that stand. */
  withdrawn?: Maybe<Scalars['Boolean']['output']>;
};

/** The filters that the viewer keeps, as they stand afterwards. */
export type SavedNoteFilters = {
  __typename?: 'SavedNoteFilters';
  /** All of them, by name. */
  filters: Array<SavedNoteFilter>;
};

/** The filters as they stand afterwards, or why not. */
export type SavedNoteFiltersResult = Refusal | SavedNoteFilters;

/** A part of the sea. */
export type SeaArea = {
  __typename?: 'SeaArea';
  /** By which it is known, e.g. `south_china_sea`. */
  code: Scalars['String']['output'];
  /** As the reader’s delegation calls it. */
  name: Scalars['String']['output'];
};

/** A page of what was found. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The entries, each with its place and an excerpt. */
  edges: Array<SearchEdge>;
  /** The entries alone. */
  nodes: Array<SearchHit>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many things this viewer may see that match. */
  totalCount: Scalars['Int']['output'];
};

/** Something found, with where in it. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Its place in the order; read on from here. */
  cursor: Scalars['String']['output'];
  /** The stretch of its text around what was found. */
  excerpt: Array<ExcerptPart>;
  /** The thing itself. */
  node: SearchHit;
};

/** What a search finds: sessions, items of agendas, papers, and what later domains add. */
export type SearchHit = AgendaItem | Decision | Note | Paper | Picture | Poll | Session | StrawPoll;

/** The next occurrences of a rule, before anything is scheduled. */
export type SeriesPreview = {
  __typename?: 'SeriesPreview';
  /** The rule in words, without the hour. */
  description: Scalars['String']['output'];
  /** In their order. */
  occurrences: Array<PreviewedOccurrence>;
  /** The rule as it would be kept. */
  rrule: Scalars['String']['output'];
};


/** The next occurrences of a rule, before anything is scheduled. */
export type SeriesPreviewDescriptionArgs = {
  language?: InputMaybe<Language>;
};

/** The preview, or what is wrong with the rule. */
export type SeriesPreviewResult = Refusal | SeriesPreview;

/** What a change of an occurrence reaches; never what has begun. */
export type SeriesScope =
  /** All that have not begun. */
  | 'ALL'
  /** This one and those that follow: the series is parted here. */
  | 'FOLLOWING'
  /** This occurrence alone, which stands apart from then on. */
  | 'THIS';

/** One meeting of the forum. */
export type Session = Node & {
  __typename?: 'Session';
  /** Actions that were agreed in it or laid before it, the next one due first, as far as this viewer may see them. */
  actions: Array<AgreedAction>;
  /** Open actions to follow up there: agreed at an earlier session of its series, or of its format and seats, or laid before it; overdue ones first. None once it is over. */
  actionsToFollowUp: Array<AgreedAction>;
  /** The whole tree, in order: every item after its parent. */
  agenda: Array<AgendaItem>;
  /** When the agenda was adopted. */
  agendaAdoptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The item under which the agenda was adopted; null where it was before them, or is out of this viewer's sight. */
  agendaAdoptedUnder?: Maybe<AgendaItem>;
  /** Whether the agenda is provisional or adopted. */
  agendaStanding: AgendaStanding;
  /** The label of this page as a whole: the session's and those of all items that this viewer sees. */
  aggregateLabel: Label;
  /** Who attended it; null until it is opened. */
  attendance?: Maybe<Attendance>;
  /** Path of this session as an iCalendar file, for whoever is signed in; null until it is convened. */
  calendarPath?: Maybe<Scalars['String']['output']>;
  /** Why it was cancelled. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** Who is to hold it; null while nobody is named. Held for its time like a room: nobody chairs two sessions at once. */
  chair?: Maybe<Person>;
  /** Whether it was changed on its own: changes of the series leave it as it is. */
  changedApart: Scalars['Boolean']['output'];
  /** When it was closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is in its way as it stands; nothing for readers outside the chair and the session officers. */
  conflicts: Array<SessionConflict>;
  /** Conversations with anything in them, the latest first. */
  conversations: Array<Conversation>;
  /** The item that is open now. */
  currentItem?: Maybe<AgendaItem>;
  /** What was decided in it, in order, as far as this viewer may see it. */
  decisions: Array<Decision>;
  /** Planned end. */
  endsAt: Scalars['DateTime']['output'];
  /** Who is invited. */
  format: Format;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** One for each seat invited, in English alphabetical order. */
  invitations: Array<Invitation>;
  /** What happened in it; null until it is opened. In English unless French is asked for. */
  journal?: Maybe<Journal>;
  /** Who may see it. */
  label: Label;
  /** Where the hour of its series does not exist on its day, or exists twice. */
  localTimeNote?: Maybe<LocalTimeNote>;
  /** Whether messages are possible. */
  messageBoard: MessageBoard;
  /** Messages that this viewer sees, the latest first; of one conversation (ROOM, CHAIR, or a delegation’s code) or of all. */
  messages: MessageConnection;
  /** The notes on its items, in the order of the agenda, as far as the viewer sees them. */
  notes: Array<MeetingNotes>;
  /** Where people join from afar. */
  onlineUrl?: Maybe<Scalars['String']['output']>;
  /** When it was first opened. */
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the rule of its series has it, wherever it was moved to; null for what the rule has not. */
  originalStart?: Maybe<Scalars['DateTime']['output']>;
  /** Papers for it and under its items, as far as this viewer may see them; the latest first. */
  papers: Array<Paper>;
  /** The seats invited, in English alphabetical order. */
  participants: Array<Delegation>;
  /** Where people meet; null for nowhere in particular. */
  place?: Maybe<Scalars['String']['output']>;
  /** What its agenda plans in all, as far as this viewer sees it. */
  plannedDuration: Scalars['Duration']['output'];
  /** Where the chair points while an item is under discussion; null for nowhere, and for a text out of this viewer’s sight. */
  pointer?: Maybe<RoomPointer>;
  /** Consensus polls put in it, the first one first, as far as this viewer may see them. */
  polls: Array<Poll>;
  /** Delegations with at least one delegate in the room now. */
  present: Array<Delegation>;
  /** People in the room now, observers and secretariat too. */
  presentPeople: Array<Person>;
  /** When it would end at the planned length of what is left; null unless it is open. */
  projectedEnd?: Maybe<Scalars['DateTime']['output']>;
  /** Links for screens in the hall, the last twenty, newest first; to everybody who sees the session. */
  projectorReleases: Array<ProjectorRelease>;
  /** What the consultation is for. */
  purpose: Purpose;
  /** More than half of the seats invited. */
  quorum: Quorum;
  /** What is to be read for it, in the order of its agenda, as far as this viewer may see it. */
  readingList: ReadingList;
  /** The request that it came of, if this viewer may see it. */
  request?: Maybe<ConsultationRequest>;
  /** The series that it is an occurrence of, where this viewer sees it. */
  series?: Maybe<SessionSeries>;
  /** Silence procedures that were proposed or reported in it, as far as this viewer may see them. */
  silences: Array<SilenceProcedure>;
  /** Planned start. */
  startsAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: SessionState;
  /** Straw polls held in it, the latest first, as far as this viewer may see them. */
  strawPolls: Array<StrawPoll>;
  /** Why it stands still and until when; null unless it is suspended. */
  suspension?: Maybe<Suspension>;
  /** The convening zone. */
  timeZone: Scalars['TimeZone']['output'];
  /** Title, as people wrote it. */
  title: Scalars['String']['output'];
  /** Invitations by mail that could not be delivered and are not tried again, for those who plan sessions; empty for all others. */
  undeliveredMail: Array<UndeliveredMail>;
  /** Messages that this person has not read. */
  unreadMessages: Scalars['Int']['output'];
  /** Papers for it and under its items that the viewer has yet to read. */
  unreadPapers: Scalars['Int']['output'];
  /** Raised by every change; an edit names the one it saw. */
  version: Scalars['Int']['output'];
  /** What this viewer may do; the policy that enforces it decides. */
  viewerCan: SessionAbilities;
  /** Whether this viewer may release the session to the hall now. */
  viewerCanReleaseToProjector: Scalars['Boolean']['output'];
  /** Whether this viewer may take it off the screens. */
  viewerCanWithdrawFromProjector: Scalars['Boolean']['output'];
};


/** One meeting of the forum. */
export type SessionJournalArgs = {
  language?: InputMaybe<Language>;
};


/** One meeting of the forum. */
export type SessionMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  conversation?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the viewer may do with a session now; the same policy decides when it is done. */
export type SessionAbilities = {
  __typename?: 'SessionAbilities';
  /** Have the agenda adopted. */
  adoptAgenda: Scalars['Boolean']['output'];
  /** Answer for the own delegation. */
  answerInvitation: Scalars['Boolean']['output'];
  /** Approve together the items without discussion. */
  approveUndiscussed: Scalars['Boolean']['output'];
  /** Cancel it. */
  cancel: Scalars['Boolean']['output'];
  /** Edit it. */
  change: Scalars['Boolean']['output'];
  /** Close it. */
  close: Scalars['Boolean']['output'];
  /** Send the invitations. */
  convene: Scalars['Boolean']['output'];
  /** Add, change, move and withdraw items. */
  editAgenda: Scalars['Boolean']['output'];
  /** Come into the room. */
  join: Scalars['Boolean']['output'];
  /** Open or resume it. */
  open: Scalars['Boolean']['output'];
  /** Approve its journal, once it is closed. */
  record: Scalars['Boolean']['output'];
  /** Change its label and nothing else, by `changeSession`: also while it is open or suspended. */
  relabel: Scalars['Boolean']['output'];
  /** Remind delegations that have not answered. */
  remind: Scalars['Boolean']['output'];
  /** Suspend it. */
  suspend: Scalars['Boolean']['output'];
};

/** One thing in the way of a session; for the secretariat. */
export type SessionConflict = {
  __typename?: 'SessionConflict';
  /** What it is. */
  code: ConflictCode;
  /** Whom it concerns. */
  delegations: Array<Delegation>;
  /** The field of the session that mends it. */
  field: Scalars['String']['output'];
  /** In the reader's language. A session that the reader may not see is “another session”. */
  message: Scalars['String']['output'];
  /** The other session, if there is one and the reader sees it. */
  session?: Maybe<Session>;
  /** How grave it is. */
  severity: ConflictSeverity;
};

/** A page of sessions. */
export type SessionConnection = {
  __typename?: 'SessionConnection';
  /** The entries, each with its place. */
  edges: Array<SessionEdge>;
  /** The entries alone. */
  nodes: Array<Session>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many this viewer may see in all. */
  totalCount: Scalars['Int']['output'];
};

/** A session and its place in the list. */
export type SessionEdge = {
  __typename?: 'SessionEdge';
  /** Its place in the order; read on from here. */
  cursor: Scalars['String']['output'];
  /** The thing itself. */
  node: Session;
};

/** A session as the secretariat enters it. */
export type SessionInput = {
  /** Who is to hold it, a person of the secretariat; null names nobody. Left out, a new session gets whoever has the post of chair and is free then, or nobody; a change keeps whoever is named. */
  chairId?: InputMaybe<Scalars['ID']['input']>;
  /** After the start, at most 24 hours later. */
  endsAt: Scalars['DateTime']['input'];
  /** Who is invited. */
  format: Format;
  /** With `releasableTo: null`, a session of a narrower format than ALL is released to its participants. */
  label: LabelInput;
  /** With NAMED: the seats. With ALLIES_PLUS: the partners. */
  named?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  /** An http or https address. */
  onlineUrl?: InputMaybe<Scalars['String']['input']>;
  /** Where people meet; null for nowhere in particular. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** What the consultation is for. */
  purpose: Purpose;
  /** Planned start. */
  startsAt: Scalars['DateTime']['input'];
  /** The convening zone. */
  timeZone: Scalars['TimeZone']['input'];
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** A session as it is being planned; conflicts are looked up before it is saved. */
export type SessionPlanInput = {
  /** Who is to hold it; left out, whoever is named already. */
  chairId?: InputMaybe<Scalars['ID']['input']>;
  /** Planned end. */
  endsAt: Scalars['DateTime']['input'];
  /** Who is invited. */
  format: Format;
  /** With NAMED: the seats. With ALLIES_PLUS: the partners. */
  named?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  /** Where people meet. The same room under another spelling is the same room; “online”, “to be confirmed” and a city are none. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** What the consultation is for. */
  purpose: Purpose;
  /** The session that is changed; null for a new one. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** Planned start. */
  startsAt: Scalars['DateTime']['input'];
};

/** The session as it stands afterwards, or why not. */
export type SessionResult = Refusal | Session;

/** Regular dialogue: sessions that recur by a rule in a named zone. */
export type SessionSeries = Node & {
  __typename?: 'SessionSeries';
  /** The series that this one goes on from, where one was parted. */
  continues?: Maybe<SessionSeries>;
  /** The rule in words, without the hour. */
  description: Scalars['String']['output'];
  /** How long every occurrence lasts. */
  duration: Scalars['Duration']['output'];
  /** Occurrences that were moved, changed on their own, skipped or cancelled, as far as this viewer may see them: the last 100. */
  exceptions: Array<Session>;
  /** Start of the first occurrence by the rule, on the clocks of the convening zone. */
  firstStart: Scalars['DateTime']['output'];
  /** Who is invited. */
  format: Format;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Who may see it. */
  label: Label;
  /** What the consultations are for. */
  purpose: Purpose;
  /** The rule (RFC 5545 §3.3.10), applied to local time in the zone. */
  rrule: Scalars['String']['output'];
  /** The occurrences that this viewer may see, by start. */
  sessions: SessionConnection;
  /** What every new occurrence begins with; empty for all but the secretariat. */
  standingItems: Array<StandingItem>;
  /** The convening zone. */
  timeZone: Scalars['TimeZone']['output'];
  /** Title, as people wrote it. */
  title: Scalars['String']['output'];
  /** Raised by every change; an edit names the one it saw. */
  version: Scalars['Int']['output'];
  /** Whether this viewer may change it. */
  viewerCanChange: Scalars['Boolean']['output'];
};


/** Regular dialogue: sessions that recur by a rule in a named zone. */
export type SessionSeriesDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/** Regular dialogue: sessions that recur by a rule in a named zone. */
export type SessionSeriesSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The series as it stands afterwards, or why not. */
export type SessionSeriesResult = Refusal | SessionSeries;

/** DRAFT → CONVENED → OPEN ⇄ SUSPENDED → CLOSED → RECORDED; CANCELLED from DRAFT or CONVENED. */
export type SessionState =
  /** Will not be held. */
  | 'CANCELLED'
  /** Over. */
  | 'CLOSED'
  /** Invitations are out. */
  | 'CONVENED'
  /** In preparation; the secretariat’s alone. */
  | 'DRAFT'
  /** Being held. */
  | 'OPEN'
  /** Over, its record approved. */
  | 'RECORDED'
  /** Interrupted. */
  | 'SUSPENDED';

/** What the viewer may do about a show of positions now; the same policy decides when it is done. */
export type ShowAbilities = {
  __typename?: 'ShowAbilities';
  /** Close it. */
  close: Scalars['Boolean']['output'];
  /** Show the position of the own seat, or change it. */
  show: Scalars['Boolean']['output'];
};

/** The chair asks the seats of an item where they stand. Indicative: it decides nothing. */
export type ShowOfPositions = Node & {
  __typename?: 'ShowOfPositions';
  /** The item it is about. */
  agendaItem: AgendaItem;
  /** When the chair asked. */
  askedAt: Scalars['DateTime']['output'];
  /** When the chair closed it, or its item ended; null while positions are shown and changed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** The last position of each seat that has said, in the order in which they said it. */
  positions: Array<ShownPosition>;
  /** What was asked, where the chair put it in words. */
  question?: Maybe<Scalars['String']['output']>;
  /** The seats that were asked: those that the item concerned then. */
  seats: Array<Delegation>;
  /** Seats that have not said. */
  silent: Array<Delegation>;
  /** Where the seats stand in one sentence, which says of itself that it decides nothing. */
  statement: Scalars['String']['output'];
  /** Every position with its seats, from agreement to objection. */
  tally: Array<PositionGroup>;
  /** What this viewer may do; the policy that enforces it decides. */
  viewerCan: ShowAbilities;
};


/** The chair asks the seats of an item where they stand. Indicative: it decides nothing. */
export type ShowOfPositionsStatementArgs = {
  language?: Language;
};

/** The show as it stands afterwards, or why not. */
export type ShowOfPositionsResult = Refusal | ShowOfPositions;

/** Where one seat stands. */
export type ShownPosition = {
  __typename?: 'ShownPosition';
  /** Since when. */
  at: Scalars['DateTime']['output'];
  /** The seat. */
  delegation: Delegation;
  /** Where it stands. */
  position: Position;
};

/** Who has signed in, or why not. */
export type SignInResult = Refusal | Viewer;

/** What the viewer may do with a silence procedure now; the same policy decides when it is done. */
export type SilenceAbilities = {
  __typename?: 'SilenceAbilities';
  /** Report it at a session. */
  announce: Scalars['Boolean']['output'];
  /** Attach an interpretative statement of the own seat: whoever speaks for it. */
  attachStatement: Scalars['Boolean']['output'];
  /** Break silence. */
  break: Scalars['Boolean']['output'];
  /** State the outcome. */
  conclude: Scalars['Boolean']['output'];
  /** Put the expiry off. */
  extend: Scalars['Boolean']['output'];
  /** Enter it in the register. */
  issue: Scalars['Boolean']['output'];
  /** Object to using the procedure. */
  object: Scalars['Boolean']['output'];
  /** Note that nobody objects. */
  putUnder: Scalars['Boolean']['output'];
  /** Take the text from under silence. */
  withdraw: Scalars['Boolean']['output'];
};

/** That a delegation broke silence. */
export type SilenceBreak = {
  __typename?: 'SilenceBreak';
  /** Its amendment on that text, if it named one. */
  amendment?: Maybe<Amendment>;
  /** Who spoke for the seat. */
  by: Person;
  /** The seat. */
  delegation: Delegation;
  /** Why, in its own words. */
  reason: Scalars['String']['output'];
  /** When the database received it. */
  receivedAt: Scalars['DateTime']['output'];
  /** Said under the authority of the head of delegation, not by the head. */
  underAuthority: Scalars['Boolean']['output'];
};

/** What the chair may state of a text that silence did not settle. */
export type SilenceConclusion =
  /** Adopted: silence was kept, and those who could not be told have agreed. */
  | 'ADOPTED'
  /** Back to the table. */
  | 'AT_TABLE'
  /** Not adopted. */
  | 'NOT_ADOPTED';

/** A page of silence procedures. */
export type SilenceConnection = {
  __typename?: 'SilenceConnection';
  /** The entries, each with its place. */
  edges: Array<SilenceEdge>;
  /** The entries alone. */
  nodes: Array<SilenceProcedure>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many this viewer may see in all. */
  totalCount: Scalars['Int']['output'];
};

/** A silence procedure and its place in the list. */
export type SilenceEdge = {
  __typename?: 'SilenceEdge';
  /** Its place in the order; read on from here. */
  cursor: Scalars['String']['output'];
  /** The thing itself. */
  node: SilenceProcedure;
};

/** That the expiry was put off. */
export type SilenceExtension = {
  __typename?: 'SilenceExtension';
  /** When, before the earlier expiry. */
  at: Scalars['DateTime']['output'];
  /** Who did it. */
  by: Person;
  /** The expiry before. */
  from: Scalars['DateTime']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** The expiry from then on. */
  to: Scalars['DateTime']['output'];
};

/** That somebody was told. */
export type SilenceNotice = {
  __typename?: 'SilenceNotice';
  /** What of: PROPOSED, ACCREDITED, EXTENDED, BROKEN, WITHDRAWN, REMINDED_48 and the like. */
  about: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Whose seat. */
  delegation: Delegation;
  /** Who; null for the delegation’s machine. */
  person?: Maybe<Person>;
  /** How. */
  way: NoticeWay;
};

/** A text under silence: adopted when nobody of the basis breaks silence before it expires. What it is follows from the times alone; every reader gets the same at the same moment. */
export type SilenceProcedure = Node & {
  __typename?: 'SilenceProcedure';
  /** Since when the text is adopted: the expiry; null where it is not. */
  adoptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was reported at a session. */
  announcedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The session at which it was reported, if this viewer may see it. */
  announcedIn?: Maybe<Session>;
  /** Whose agreement it needs. */
  basis: DecisionBasis;
  /** Who broke silence, in the order in which the database received it. */
  breaks: Array<SilenceBreak>;
  /** Why it was objected to, withdrawn or concluded. */
  closingReason?: Maybe<Scalars['String']['output']>;
  /** The decision of the register, once it is issued. */
  decision?: Maybe<Decision>;
  /** Until when silence may be broken: strictly before, by the database’s clock. */
  expiresAt: Scalars['DateTime']['output'];
  /** The expiry on the clock of a delegation’s capital, as RFC 9557: `2026-12-08T21:00:00+09:00[Asia/Tokyo]`. */
  expiresLocally: Scalars['String']['output'];
  /** Each time the expiry was put off. */
  extensions: Array<SilenceExtension>;
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Who may see it. */
  label: Label;
  /** The seats of the basis, fixed when it was proposed, in English alphabetical order. */
  members: Array<Delegation>;
  /** The procedure that took up a revised text after this one. */
  next?: Maybe<SilenceProcedure>;
  /** Members that could not be told before the expiry. */
  notReached: Array<Delegation>;
  /** Who was told, how and when: to the secretariat all, to a delegation its own. */
  notices: Array<SilenceNotice>;
  /** Who objected to using the procedure. */
  objectedBy?: Maybe<Delegation>;
  /** The procedure on the earlier text. */
  previous?: Maybe<SilenceProcedure>;
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** The session in which it was proposed, if this viewer may see it. */
  session?: Maybe<Session>;
  /** Its hash, as it was when silence was proposed. */
  sha256: Scalars['SHA256']['output'];
  /** Why the period is shorter than usual; null for one that is not. */
  shortPeriodReason?: Maybe<Scalars['String']['output']>;
  /** Since when it has been under silence; while it is only proposed, since when it has been so. */
  startsAt: Scalars['DateTime']['output'];
  /** What it is at this moment. */
  state: SilenceState;
  /** Interpretative statements on it, the first one first. They do not break silence. */
  statements: Array<InterpretativeStatement>;
  /** The frozen text. */
  text: PaperRevision;
  /** Raised by every change. */
  version: Scalars['Int']['output'];
  /** What this viewer may do; the policy that enforces it decides. */
  viewerCan: SilenceAbilities;
  /** Working hours that are left in a delegation’s capital, the reader’s own where none is named: 08:00 to 18:00 on its working days; null for a reader without a seat. */
  workingHoursLeft?: Maybe<Scalars['Duration']['output']>;
};


/** A text under silence: adopted when nobody of the basis breaks silence before it expires. What it is follows from the times alone; every reader gets the same at the same moment. */
export type SilenceProcedureExpiresLocallyArgs = {
  delegation: Scalars['DelegationCode']['input'];
};


/** A text under silence: adopted when nobody of the basis breaks silence before it expires. What it is follows from the times alone; every reader gets the same at the same moment. */
export type SilenceProcedureWorkingHoursLeftArgs = {
  delegation?: InputMaybe<Scalars['DelegationCode']['input']>;
};

/** The procedure, or why not. */
export type SilenceResult = Refusal | SilenceProcedure;

/** PROPOSED → UNDER_SILENCE → ADOPTED → ANNOUNCED → ISSUED, or out of it. */
export type SilenceState =
  /** Nobody broke it: adopted as of the expiry. */
  | 'ADOPTED'
  /** Reported at a session. */
  | 'ANNOUNCED'
  /** The chair decides: a member objected to the procedure, or could not be told, or silence was broken. */
  | 'AT_TABLE'
  /** A member of the basis broke it. */
  | 'BROKEN'
  /** In the register, with its number. */
  | 'ISSUED'
  /** The chair stated that the text is not adopted. */
  | 'NOT_ADOPTED'
  /** Proposed in an open session: a member may object to using the procedure. */
  | 'PROPOSED'
  /** May be broken until it expires. */
  | 'UNDER_SILENCE'
  /** Taken from under silence before the expiry. */
  | 'WITHDRAWN';

/** A note that is likely of the same event as another, and why. */
export type SimilarNote = {
  __typename?: 'SimilarNote';
  /** Kilometres between what both cover, 0 where that overlaps; null where either covers nothing on a map. */
  kilometresApart?: Maybe<Scalars['Float']['output']>;
  /** Whether they are alike in words. */
  likeWords: Scalars['Boolean']['output'];
  /** How likely, from 0 to 1; less than 0.4 is not offered. */
  likeness: Scalars['Float']['output'];
  /** The note. */
  note: Note;
  /** Whether both name the same sea area. */
  sameArea: Scalars['Boolean']['output'];
  /** Whether both name the same country. */
  sameCountry: Scalars['Boolean']['output'];
  /** Seconds between their beginnings or their ends, whichever is less; 0 where the observations overlap, null where either has no time. */
  secondsApart?: Maybe<Scalars['Float']['output']>;
};

/** A local day of a seat on which it does not meet. */
export type SlotDayOff = {
  __typename?: 'SlotDayOff';
  /** The day. */
  day: Scalars['Date']['output'];
  /** Whether the seat said so or it is a holiday there. */
  kind: DayOffKind;
};

/** What a given time would mean for every seat. */
export type SlotEffect = {
  __typename?: 'SlotEffect';
  /** Everything that stands against it; empty for a time that the finder would propose. */
  excluded: Array<SlotObstacle>;
  /** The time with its score and its seats, as the finder gives them. */
  slot: SlotSuggestion;
};

/** How close to each other the starts lie that are considered. */
export type SlotGrid =
  /** Every half hour. */
  | 'HALF_HOUR'
  /** Every full hour. */
  | 'HOUR';

/** All that the finder’s arithmetic rests on: whoever has it can say what any time of the range means, without asking again. */
export type SlotGround = {
  __typename?: 'SlotGround';
  /** Who is invited when. */
  invited: Array<SlotInvited>;
  /** Other sessions of these seats. */
  occupied: Array<SlotOccupied>;
  /** Every seat invited on some day of the range. */
  seats: Array<SlotGroundSeat>;
};

/** A seat as the finder sees it. */
export type SlotGroundSeat = {
  __typename?: 'SlotGroundSeat';
  /** The days in the range on which it does not meet. */
  daysOff: Array<SlotDayOff>;
  /** Whose seat it is. */
  delegation: Delegation;
  /** Sessions at night among the last ones. */
  nightsCarried: Scalars['Int']['output'];
  /** How many of the last sessions were looked at. */
  sessionsLookedAt: Scalars['Int']['output'];
};

/** From a day (UTC) on these are invited, until the next entry. */
export type SlotInvited = {
  __typename?: 'SlotInvited';
  /** Empty where the session cannot be scheduled, e.g. before a named seat begins. */
  delegations: Array<Scalars['DelegationCode']['output']>;
  /** First day. */
  from: Scalars['Date']['output'];
};

/** One thing that stands against a slot. What the other session is, or why a seat cannot meet, is not told. */
export type SlotObstacle = {
  __typename?: 'SlotObstacle';
  /** Whom it concerns. */
  delegations: Array<Delegation>;
  /** The same in one sentence. */
  explanation: Scalars['String']['output'];
  /** What it is. */
  kind: SlotObstacleKind;
};


/** One thing that stands against a slot. What the other session is, or why a seat cannot meet, is not told. */
export type SlotObstacleExplanationArgs = {
  language?: InputMaybe<Language>;
};

/** Why a slot cannot be. */
export type SlotObstacleKind =
  /** The seat said that it cannot meet on the day. */
  | 'BLACKOUT'
  /** A holiday where the seat is. */
  | 'HOLIDAY'
  /** Nobody who could be invited has a seat on the day. */
  | 'NO_SEATS'
  /** Another session needs the seat at that time. */
  | 'OTHER_SESSION'
  /** A Saturday or Sunday where the seat is. */
  | 'WEEKEND';

/** A time at which seats are needed elsewhere; by what is not told. */
export type SlotOccupied = {
  __typename?: 'SlotOccupied';
  /** Whose seats. */
  delegations: Array<Scalars['DelegationCode']['output']>;
  /** To. */
  endsAt: Scalars['DateTime']['output'];
  /** From. */
  startsAt: Scalars['DateTime']['output'];
};

/** For what session a time is looked for, and in which days. */
export type SlotSearch = {
  /** Up to 12 hours. */
  duration: Scalars['Duration']['input'];
  /** Earliest start of the day in `timeZone`, e.g. 07:30. */
  earliest?: InputMaybe<Scalars['String']['input']>;
  /** How many slots, 1 to 50. */
  first?: InputMaybe<Scalars['Int']['input']>;
  /** Who is invited. */
  format: Format;
  /** First day, in `timeZone`. */
  from: Scalars['Date']['input'];
  /** How close to each other the starts lie that are considered. */
  grid?: InputMaybe<SlotGrid>;
  /** Latest start of the day in `timeZone`, e.g. 21:00. */
  latest?: InputMaybe<Scalars['String']['input']>;
  /** With NAMED: the seats. With ALLIES_PLUS: the partners. */
  named?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  /** At most one slot for each hour of the day (UTC), on its best day: different hours instead of one hour on many days. */
  onePerHour?: InputMaybe<Scalars['Boolean']['input']>;
  /** The zone in which `from`, `to`, `earliest` and `latest` are meant. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Last day, in `timeZone`; the range covers 92 days at most. */
  to: Scalars['Date']['input'];
  /** Also Saturdays and Sundays. Without it no slot touches one in any seat’s local time. */
  weekendsToo?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a slot means for one seat. */
export type SlotSeat = {
  __typename?: 'SlotSeat';
  /** How hard the hour is. */
  burden: HourBurden;
  /** Whose seat it is. */
  delegation: Delegation;
  /** The burden in one sentence. */
  explanation: Scalars['String']['output'];
  /** The start, with the offset of the seat’s capital. */
  localStart: Scalars['DateTime']['output'];
  /** Sessions at night among the last 8 to which the seat was invited and that this viewer sees. */
  nightsCarried: Scalars['Int']['output'];
  /** How many such sessions there were, 8 at most. */
  sessionsLookedAt: Scalars['Int']['output'];
};


/** What a slot means for one seat. */
export type SlotSeatExplanationArgs = {
  language?: InputMaybe<Language>;
};

/** One time at which a session could be held. */
export type SlotSuggestion = {
  __typename?: 'SlotSuggestion';
  /** When it would end. */
  endsAt: Scalars['DateTime']['output'];
  /** Why it has its score, in one sentence. */
  explanation: Scalars['String']['output'];
  /** How many seats are at night. */
  nightSeats: Scalars['Int']['output'];
  /**
   * The lower, the fairer. Each seat at night adds 10, late in the evening 4, in the extended day 1; each night that the seat at
   * night that carried most has carried lately adds 60; each seat at night beyond one more than the day demands adds 100.
   */
  score: Scalars['Float']['output'];
  /** Each seat's local start, and how hard the hour is for it. */
  seats: Array<SlotSeat>;
  /** When it would start. */
  startsAt: Scalars['DateTime']['output'];
};


/** One time at which a session could be held. */
export type SlotSuggestionExplanationArgs = {
  language?: InputMaybe<Language>;
};

/** What became of a note since a picture came to rest on it. */
export type SourceFlag =
  /** It says something else now. */
  | 'CHANGED'
  /** Its label was moved. */
  | 'RELABELLED'
  /** It was taken back. */
  | 'WITHDRAWN';

/** The list of speakers of one item. */
export type SpeakersList = {
  __typename?: 'SpeakersList';
  /** Who has the floor. */
  current?: Maybe<FloorRequest>;
  /** Limit for all statements of one delegation on the item together; null for none. */
  delegationTime?: Maybe<Scalars['Duration']['output']>;
  /** Who had it when a point of order was raised, and goes on when the chair has ruled. */
  interrupted?: Maybe<FloorRequest>;
  /** Whether statements can be asked for. */
  open: Scalars['Boolean']['output'];
  /** Since when the current speaker's clock stands still; null while it runs. */
  pausedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Limit for each speaker; null for none. */
  speakingTime?: Maybe<Scalars['Duration']['output']>;
  /** How long each delegation has spoken on the item, longest first. */
  speakingTimes: Array<SpeakingTime>;
  /** In the order in which they spoke. */
  spoken: Array<FloorRequest>;
  /** The last tour de table on the item; null where there was none. */
  tour?: Maybe<TourDeTable>;
  /** What this viewer may do; the policy that enforces it decides. */
  viewerCan: SpeakersListAbilities;
  /** In the order in which they will speak. */
  waiting: Array<FloorRequest>;
};

/** What the viewer may do with the list now; the same policy decides when it is done. */
export type SpeakersListAbilities = {
  __typename?: 'SpeakersListAbilities';
  /** Break the tour de table off. */
  endTour: Scalars['Boolean']['output'];
  /** Raise a point of order. */
  raisePointOfOrder: Scalars['Boolean']['output'];
  /** Ask for a right of reply. */
  requestReply: Scalars['Boolean']['output'];
  /** Ask to make a statement. */
  requestStatement: Scalars['Boolean']['output'];
  /** Give and end the floor, and run the list. */
  run: Scalars['Boolean']['output'];
  /** Start a tour de table. */
  startTour: Scalars['Boolean']['output'];
};

/** How long one delegation has spoken on an item. */
export type SpeakingTime = {
  __typename?: 'SpeakingTime';
  /** Which one. */
  delegation: Delegation;
  /** How long, the present turn until now; pauses not counted. */
  spoken: Scalars['Duration']['output'];
  /** How often it had the floor. */
  turns: Scalars['Int']['output'];
};

/** Where a delegation stands on a paragraph. */
export type Stance =
  /** Accepts it. */
  | 'ACCEPT'
  /** Awaits instructions from its capital. */
  | 'AWAITING_INSTRUCTIONS'
  /** Can go along with it. */
  | 'CAN_GO_ALONG'
  /** Objects to it. */
  | 'OBJECT'
  /** Holds a reservation. */
  | 'RESERVE';

/** An item that stands on the agenda of every occurrence of a series. */
export type StandingItem = {
  __typename?: 'StandingItem';
  /** A format of its own; null takes the session's. */
  format?: Maybe<Format>;
  /** What kind it is. */
  kind: AgendaItemKind;
  /** Narrower than the session's; null takes the session's. */
  label?: Maybe<Label>;
  /** 0 for 1, 1 for 1(a), 2 for 1(a)(i). */
  level: Scalars['Int']['output'];
  /** With NAMED: the seats. With ALLIES_PLUS: the partners. */
  named: Array<Delegation>;
  /** 1, 1(a), 1(b), 2 … */
  number: Scalars['String']['output'];
  /** Time planned for it. */
  plannedDuration?: Maybe<Scalars['Duration']['output']>;
  /** Delegations that put it on the agenda. */
  sponsors: Array<Delegation>;
  /** Title, as people wrote it. */
  title: Scalars['String']['output'];
  /** May be approved without discussion. */
  withoutDiscussion: Scalars['Boolean']['output'];
};

/** A standing item as the secretariat enters it, in reading order. */
export type StandingItemInput = {
  /** A format of its own; null takes the session's. */
  format?: InputMaybe<Format>;
  /** What kind it is. */
  kind: AgendaItemKind;
  /** Narrower than the session's; null takes the session's. */
  label?: InputMaybe<LabelInput>;
  /** 0 for 1, 1 for 1(a), 2 for 1(a)(i); at most one deeper than the item before. */
  level?: InputMaybe<Scalars['Int']['input']>;
  /** With NAMED: the seats. With ALLIES_PLUS: the partners. */
  named?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  /** Time planned for it. */
  plannedDuration?: InputMaybe<Scalars['Duration']['input']>;
  /** Delegations that put it on the agenda. */
  sponsors?: InputMaybe<Array<Scalars['DelegationCode']['input']>>;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** May be approved without discussion. */
  withoutDiscussion?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The statement, or why not. */
export type StatementResult = InterpretativeStatement | Refusal;

/** One stay in a room, from an arrival to a departure. */
export type Stay = {
  __typename?: 'Stay';
  /** When they came. */
  arrivedAt: Scalars['DateTime']['output'];
  /** When they left; null while they are there. A connection that is lost counts as left when it is not back within ten seconds. */
  leftAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What the viewer may do about a straw poll now; the same policy decides when it is done. */
export type StrawAbilities = {
  __typename?: 'StrawAbilities';
  /** Answer for the own seat, or change the answer where it is not anonymous. */
  answer: Scalars['Boolean']['output'];
  /** Change how it is answered, or withdraw it: the chair and the session officers, until the first seat has answered. */
  change: Scalars['Boolean']['output'];
  /** Close it: the chair and the session officers. */
  close: Scalars['Boolean']['output'];
};

/** What one seat chose. */
export type StrawAnswer = {
  __typename?: 'StrawAnswer';
  /** Options by their place, from 0; in a ranked poll all of them, the first preference first. */
  choices: Array<Scalars['Int']['output']>;
  /** The seat. */
  delegation: Delegation;
};

/** How a straw poll is answered. */
export type StrawMethod =
  /** One option or more. */
  | 'MULTIPLE'
  /** All options in order of preference. */
  | 'RANKED'
  /** One option. */
  | 'SINGLE';

/** What the seats chose; options by their place, from 0. */
export type StrawOutcome = {
  __typename?: 'StrawOutcome';
  /** The option that was chosen most, or those that are level; empty where nobody chose. */
  ahead: Array<Scalars['Int']['output']>;
  /** How often each option was chosen; in a ranked poll, as first preference. */
  first: Array<Scalars['Int']['output']>;
  /** Of a ranked poll: how many prefer the option of the row to that of the column. */
  pairwise?: Maybe<Array<Array<Scalars['Int']['output']>>>;
  /** Of a ranked poll: the option that is preferred to every other, taken two by two; null where there is none. */
  preferred?: Maybe<Scalars['Int']['output']>;
};

/** An indicative question to the seats. It decides nothing and never becomes a decision. */
export type StrawPoll = Node & {
  __typename?: 'StrawPoll';
  /** The item that it is held on, if this viewer may see it. */
  agendaItem?: Maybe<AgendaItem>;
  /** Nothing ties an answer to a seat: it is given once and final, and nothing is told before the end. Fixed from the first answer on. */
  anonymous: Scalars['Boolean']['output'];
  /** How many of them have answered. Who has is told with the answers, and never in an anonymous poll. */
  answered: Scalars['Int']['output'];
  /** What each seat chose, as far as this viewer may see it: nobody’s in an anonymous poll, the own one alone while it is hidden. */
  answers: Array<StrawAnswer>;
  /** When it ended; null while it is answered. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it closes by itself; null where the chair closes it. */
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the seats chose is told when it has ended. Fixed from the first answer on; so is every anonymous poll. */
  hiddenUntilClose: Scalars['Boolean']['output'];
  /** Global id, readable by `node(id:)`. */
  id: Scalars['ID']['output'];
  /** Who may see it. */
  label: Label;
  /** How it is answered. */
  method: StrawMethod;
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** What can be chosen, in this order, in both languages. */
  options: Array<BothLanguages>;
  /** What was chosen; null while that is hidden, and for good where fewer than three answered an anonymous poll. */
  outcome?: Maybe<StrawOutcome>;
  /** What is asked, in the language that is asked for. */
  question: Scalars['String']['output'];
  /** What is asked, in both languages. */
  questions: BothLanguages;
  /** The seats that are asked, in English alphabetical order. */
  seats: Array<Delegation>;
  /** The session that it is held in, if this viewer may see it. */
  session?: Maybe<Session>;
  /** Where it stands. */
  state: StrawState;
  /** Where it stands in one sentence, which says of itself that it decides nothing. */
  statement: Scalars['String']['output'];
  /** Whether the viewer’s own seat has answered. */
  viewerAnswered: Scalars['Boolean']['output'];
  /** What this viewer may do; the policy that enforces it decides. */
  viewerCan: StrawAbilities;
  /** When it was withdrawn. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};


/** An indicative question to the seats. It decides nothing and never becomes a decision. */
export type StrawPollQuestionArgs = {
  language?: InputMaybe<Language>;
};


/** An indicative question to the seats. It decides nothing and never becomes a decision. */
export type StrawPollStatementArgs = {
  language?: InputMaybe<Language>;
};

/** A page of straw polls. */
export type StrawPollConnection = {
  __typename?: 'StrawPollConnection';
  /** The entries, each with its place. */
  edges: Array<StrawPollEdge>;
  /** The entries alone. */
  nodes: Array<StrawPoll>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many this viewer may see in all. */
  totalCount: Scalars['Int']['output'];
};

/** A straw poll and its place in the list. */
export type StrawPollEdge = {
  __typename?: 'StrawPollEdge';
  /** Its place in the order; read on from here. */
  cursor: Scalars['String']['output'];
  /** The thing itself. */
  node: StrawPoll;
};

/** A straw poll as it is opened. */
export type StrawPollInput = {
  /** The item that it is held on; its session is then known. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether nothing is to tie an answer to a seat; at least three seats are then asked. */
  anonymous?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it closes by itself, within a year; left out, the chair closes it. */
  closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether what the seats chose is told at the end only. */
  hiddenUntilClose?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who may see it; the delegations among them are asked. Never wider than the session’s or the item’s. */
  label: LabelInput;
  /** How it is answered. */
  method: StrawMethod;
  /** 2 to 12 options of 1 to 200 characters. */
  options: Array<BothLanguagesInput>;
  /** What is asked: 1 to 500 characters in each language. */
  question: BothLanguagesInput;
  /** The session that it is held in. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
};

/** The straw poll as it stands afterwards, or why not. */
export type StrawPollResult = Refusal | StrawPoll;

/** Where a straw poll stands. */
export type StrawState =
  /** It has ended: by the chair, or at its time. */
  | 'CLOSED'
  /** It is answered. */
  | 'OPEN'
  /** Taken back before any seat had answered. */
  | 'WITHDRAWN';

/** How long a stretch of a timeline is about. */
export type StretchUnit =
  /** Days or weeks. */
  | 'DAY'
  /** Hours. */
  | 'HOUR'
  /** Months or quarters. */
  | 'MONTH'
  /** Years. */
  | 'YEAR';

/** What can be followed live. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Nothing; the domains extend this.
   * @deprecated A root that the domains extend.
   */
  _?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The durable feed: first everything after `after` in order, then live entries, without gap or repeat, whichever node
   * serves it. With no `after`: from now on.
   */
  feed: FeedEvent;
};


/** What can be followed live. */
export type SubscriptionFeedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<FeedFilter>;
};

/** A pause of a session. */
export type Suspension = {
  __typename?: 'Suspension';
  /** When it was suspended. */
  at: Scalars['DateTime']['output'];
  /** Why, in the chair’s words; null where nothing was said. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it is to go on; null where that is open. */
  resumesAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Words that are not agreed. Written `[words]`, or with who wants them in or out `[words]{+JPN +NOR -FRA}`. */
export type TextBracket = {
  __typename?: 'TextBracket';
  /** Its place among the brackets of the paragraph, counted from 1 as they open. */
  number: Scalars['Int']['output'];
  /** Delegations that want the words out. */
  opposedBy: Array<Delegation>;
  /** The words between the brackets, as they were typed. */
  text: Scalars['String']['output'];
  /** Delegations that want the words in. */
  wantedBy: Array<Delegation>;
};

/** Traffic Light Protocol 2.0: how recipients may share onward. */
export type Tlp =
  /** Within the recipients’ organisation and its clients, on a need-to-know basis. */
  | 'AMBER'
  /** Within the recipients’ organisation only. */
  | 'AMBER_STRICT'
  /** No limit on disclosure. */
  | 'CLEAR'
  /** Within the recipients’ community. */
  | 'GREEN'
  /** For the eyes of the recipients alone. */
  | 'RED';

/** A tour de table: every seat called once. */
export type TourDeTable = {
  __typename?: 'TourDeTable';
  /** The seat that the lot fell on, from which it starts. */
  drawn: Delegation;
  /** In what order. */
  order: TourOrder;
  /** All who were called, in this order. */
  seats: Array<Delegation>;
  /** When the chair started it. */
  startedAt: Scalars['DateTime']['output'];
  /** Whether turns still wait; ordinary statements and replies wait meanwhile. */
  underWay: Scalars['Boolean']['output'];
};

/** In what order a tour de table goes. */
export type TourOrder =
  /** English alphabetical order of the seats, from the seat that was drawn. */
  | 'EN'
  /** French alphabetical order of the seats, from the seat that was drawn. */
  | 'FR'
  /** By lot. */
  | 'LOT';

/** An invitation by mail that was given up. */
export type UndeliveredMail = {
  __typename?: 'UndeliveredMail';
  /** When it was tried last. */
  at: Scalars['DateTime']['output'];
  /** For whom it was. */
  person: Person;
  /** What the last attempt met: a code of SMTP or of the network. */
  problem: Scalars['String']['output'];
};

/** Words that nobody has saved yet. */
export type UnsavedWords = {
  __typename?: 'UnsavedWords';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who wrote last. */
  by?: Maybe<Person>;
};

/** How soon consultations are needed; the times count from the request. */
export type Urgency =
  /** Acknowledged within two hours, convened within one day. */
  | 'IMMEDIATE'
  /** Acknowledged within two days, convened within two weeks. */
  | 'ROUTINE'
  /** Acknowledged within twelve hours, convened within three days. */
  | 'URGENT';

/** Who is asking. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The highest level that may be read. */
  clearance: Classification;
  /** Language of the interface. */
  language: Language;
  /** The seat this viewer may act for formally; null for none. */
  maySpeakFor?: Maybe<Scalars['DelegationCode']['output']>;
  /** Null for a machine. */
  person?: Maybe<Person>;
  /** The feed token; null for a person. */
  token?: Maybe<FeedToken>;
  /** What this viewer may begin; the same policy decides when it is done. */
  viewerCan: ViewerAbilities;
};

/** What the viewer may begin anywhere in the forum. */
export type ViewerAbilities = {
  __typename?: 'ViewerAbilities';
  /** Accredit people: the administrator anybody, a delegation its own deputies and advisers. */
  accredit: Scalars['Boolean']['output'];
  /** Keep the charter and the accreditations. */
  administer: Scalars['Boolean']['output'];
  /** Enter agreed actions, close them, and lay them before sessions. */
  agreeActions: Scalars['Boolean']['output'];
  /** Confirm what delegations enter. */
  confirmAccreditations: Scalars['Boolean']['output'];
  /** Kinds of paper that the viewer may write; empty for observers and machines. */
  draftPapers: Array<PaperKind>;
  /** Look for fair hours. */
  findFairHours: Scalars['Boolean']['output'];
  /** Issue feed tokens. */
  issueFeedToken: Scalars['Boolean']['output'];
  /** Say on which days the own delegation cannot meet. */
  keepBlackouts: Scalars['Boolean']['output'];
  /** Enter holidays. */
  keepHolidays: Scalars['Boolean']['output'];
  /** Make a calendar feed. */
  makeCalendarFeed: Scalars['Boolean']['output'];
  /** Open straw polls. */
  openStrawPolls: Scalars['Boolean']['output'];
  /** Propose silence procedures. */
  proposeSilence: Scalars['Boolean']['output'];
  /** Put pictures on the agenda items that one sees. */
  putPicturesOnItems: Scalars['Boolean']['output'];
  /** Request consultations: whoever speaks for an Ally’s seat. */
  requestConsultations: Scalars['Boolean']['output'];
  /** Schedule sessions. */
  scheduleSession: Scalars['Boolean']['output'];
  /** Write notes for the own delegation. */
  writeNotes: Scalars['Boolean']['output'];
  /** Begin pictures for the own delegation. */
  writePictures: Scalars['Boolean']['output'];
};

/** The document in which the text of a note or a picture is written by several at once, beside what its readers have. */
export type WorkingText = {
  __typename?: 'WorkingText';
  /** Joined over Socket.io by `doc:join`. */
  documentId: Scalars['ID']['output'];
  /** That words stand in it which readers do not have; null while they have all. */
  unsaved?: Maybe<UnsavedWords>;
};

/** Parts of the world to count notes by: by sea and latitude, so that no line of them follows a border. */
export type WorldRegion =
  /** Africa. */
  | 'AFRICA'
  /** South of 60° S. */
  | 'ANTARCTIC'
  /** North of the polar circle. */
  | 'ARCTIC'
  /** Central Asia. */
  | 'CENTRAL_ASIA'
  /** East Asia. */
  | 'EAST_ASIA'
  /** Europe. */
  | 'EUROPE'
  /** The Indian Ocean. */
  | 'INDIAN_OCEAN'
  /** Round the Mediterranean. */
  | 'MEDITERRANEAN'
  /** North America. */
  | 'NORTH_AMERICA'
  /** The North Atlantic. */
  | 'NORTH_ATLANTIC'
  /** The North Pacific. */
  | 'NORTH_PACIFIC'
  /** Without a place. */
  | 'NOWHERE'
  /** South America. */
  | 'SOUTH_AMERICA'
  /** The South Atlantic. */
  | 'SOUTH_ATLANTIC'
  /** South-East Asia. */
  | 'SOUTH_EAST_ASIA'
  /** The South Pacific. */
  | 'SOUTH_PACIFIC';
