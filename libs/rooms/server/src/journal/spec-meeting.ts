import { isRefusal, type Result } from '@parley/kernel';
import {
  addItem,
  adoptAgenda,
  type AgendaItemInput,
  approveUndiscussed,
  closeItem,
  closeSession,
  conveneSession,
  type Dossier,
  type ItemOutcome,
  openItem,
  openSession,
  recordSession,
  scheduleSession,
  type SessionDecision,
  suspendSession,
  withdrawItem,
} from '@parley/sessions/model';
import { chair, officer, ScriptedMeeting } from './spec-script';

const SEATS = ['AUS', 'CAN', 'FRA', 'JPN', 'KOR', 'NOR', 'NZL', 'USA'];
const TITLE = 'APP Consultations, Permanent Representatives';
const NOON = new Date('2026-02-03T12:00:00Z');
const LIAISON = { classification: 'RESTRICTED', releasableTo: ['JPN', 'KOR'] } as const;

const dossierOf = (result: Result<SessionDecision>): Dossier => {
  if (isRefusal(result)) throw new Error(result.message.en);
  return { session: result.session, items: [], answers: [] };
};

const planned = (key: string, startsAt: Date): Dossier =>
  dossierOf(
    scheduleSession(
      { key, roster: SEATS },
      {
        title: TITLE,
        purpose: 'CONSENSUS',
        format: 'NAMED',
        named: SEATS,
        startsAt,
        endsAt: new Date(startsAt.getTime() + 9_000_000),
        timeZone: 'Europe/Brussels',
        place: 'Brussels, Room 1',
        label: { classification: 'RESTRICTED', releasableToObservers: true },
      },
      officer,
    ),
  );

const adding =
  (key: string, input: AgendaItemInput) =>
  (dossier: Dossier): Result<SessionDecision> =>
    addItem({ ...dossier, key }, input, chair);

const AGENDA: readonly (readonly [string, AgendaItemInput])[] = [
  ['adoption', { title: 'Adoption of the agenda', kind: 'DECISION' }],
  [
    'maritime',
    {
      title: 'Exchange of views: maritime activity in the South China Sea and the Indian Ocean',
      kind: 'DISCUSSION',
      sponsors: ['AUS', 'JPN'],
    },
  ],
  ['hybrid', { title: 'Hybrid threats', kind: 'DISCUSSION' }],
  ['liaison', { title: 'Liaison arrangements', kind: 'DISCUSSION', parentKey: 'hybrid', label: LIAISON }],
  ['coercion', { title: 'Coercive economic practices', kind: 'DISCUSSION', parentKey: 'hybrid' }],
  ['calendar', { title: 'Calendar of meetings', kind: 'INFORMATION', withoutDiscussion: true }],
  ['outreach', { title: 'Outreach to ASEAN', kind: 'DECISION', sponsors: ['KOR'] }],
  ['reports', { title: 'Report of decisions under silence', kind: 'SILENCE_REPORT' }],
  ['exercises', { title: 'Exercises and training', kind: 'INFORMATION' }],
  ['other', { title: 'Other business', kind: 'OTHER_BUSINESS' }],
];

const opens = (itemKey: string) => (dossier: Dossier, now: Date) =>
  openItem(dossier, { itemKey }, chair, now);

const closes =
  (itemKey: string, outcome: ItemOutcome, summary: string | null = null) =>
  (dossier: Dossier, now: Date) =>
    closeItem(dossier, { itemKey, outcome, summary }, chair, now);

const withdraws = (itemKey: string, reason: string) => (dossier: Dossier) => {
  const version = dossier.items.find(({ key }) => key === itemKey)?.version ?? 0;
  return withdrawItem(dossier, { itemKey, version, reason }, chair);
};

const papers = (meeting: ScriptedMeeting): ScriptedMeeting =>
  meeting
    .lays('maritime', { reference: 'APP-D(2026)0007-REV1', title: 'Maritime safety: elements' })
    .lays(
      'maritime',
      { reference: 'APP-WP(2026)0009', title: 'Contacts at sea' },
      {
        ...LIAISON,
        releasableToObservers: false,
      },
    )
    .lays('liaison', { reference: 'APP-WP(2026)0011', title: 'List of liaison officers' })
    .lays('coercion', { reference: null, title: 'Responses to economic pressure' });

const prepare = (meeting: ScriptedMeeting): void => {
  for (const [key, input] of AGENDA) meeting.does(adding(key, input));
  meeting.does((dossier, now) => conveneSession(dossier, chair, now));
  papers(meeting).wait(120);
  meeting.enter('AUS', 'CAN', 'FRA', 'JPN', 'KOR').leave('CAN');
  meeting.does((dossier, now) => openSession(dossier, chair, now)).chairs('Chair of the Forum', 'CHAIR');
  meeting.enter('NOR', 'NZL', 'XAS');
};

const before = (meeting: ScriptedMeeting): void => {
  meeting.does(opens('adoption')).wait(5);
  meeting.does((dossier, now) => adoptAgenda(dossier, { itemKey: 'adoption' }, chair, now));
  meeting.does(closes('adoption', 'ADOPTED')).does(opens('maritime'));
  meeting.speaks('JPN', 'maritime', 6, { onBehalfOf: ['AUS', 'NZL'] }).speaks('FRA', 'maritime', 4);
  meeting
    .speaks('KOR', 'maritime', 1, {
      kind: 'POINT_OF_ORDER',
      ruling: { outcome: 'UPHELD', text: 'The item is taken as on the agenda.' },
    })
    .speaks('NOR', 'maritime', 5);
  meeting.speaks('FRA', 'maritime', 3, { kind: 'RIGHT_OF_REPLY' });
  meeting.does(
    closes(
      'maritime',
      'TOOK_NOTE',
      'Delegations exchanged views.\nThe Chair will circulate a factual summary.',
    ),
  );
};

const pause = (now: Date) => ({
  reason: 'Consultations among delegations',
  resumesAt: new Date(now.getTime() + 2_700_000),
});

const suspended = (meeting: ScriptedMeeting): void => {
  meeting.does((dossier, now) => suspendSession(dossier, pause(now), chair, now)).wait(45);
  meeting.does((dossier, now) => openSession(dossier, officer, now));
  meeting.chairs('Session officer', 'SESSION_OFFICER');
};

const after = (meeting: ScriptedMeeting): void => {
  meeting.does(opens('hybrid')).does(opens('liaison')).speaks('KOR', 'liaison', 4);
  meeting.shows('liaison', 'Is the list of liaison officers complete?', [['KOR', 'AGREE']]);
  meeting.does(closes('liaison', 'AGREED', 'Points of contact were agreed.')).does(opens('coercion'));
  meeting.tours('coercion', ['NOR', 'KOR', 'JPN', 'FRA', 'NZL', 'AUS'], {
    NOR: 2,
    KOR: 'passes',
    AUS: 3,
    FRA: 1,
  });
  meeting.shows('coercion', 'Would delegations share what they know of single cases?', [
    ['JPN', 'AGREE'],
    ['FRA', 'AWAITING_INSTRUCTIONS'],
    ['KOR', 'CAN_GO_ALONG'],
    ['FRA', 'AGREE'],
    ['NOR', 'RESERVATION'],
  ]);
  meeting.speaks('NZL', 'coercion', 5).does(closes('coercion', 'INVITED', 'Papers by the end of the month.'));
  meeting.does(closes('hybrid', 'NOTED'));
  meeting.does((dossier, now) =>
    approveUndiscussed(dossier, { itemKeys: ['calendar'], outcome: 'AGREED' }, chair, now),
  );
  meeting
    .does(opens('outreach'))
    .does(closes('outreach', 'DEFERRED', 'Awaiting instructions of several delegations.'));
  meeting.does(
    adding('late', {
      title: 'Undersea cables',
      kind: 'DISCUSSION',
      reason: 'Events of the night',
      sponsors: ['NOR'],
    }),
  );
  meeting.does(withdraws('exercises', 'At the request of the sponsor'));
  meeting.does(opens('late')).speaks('NOR', 'late', 3).does(closes('late', 'NOTED'));
  meeting.does(opens('other')).wait(1).does(closes('other', 'NOTED')).wait(2);
};

const ended = (meeting: ScriptedMeeting): void => {
  const [narrow, wide] = [
    planned('next-narrow', new Date('2026-02-10T12:00:00Z')),
    planned('next', new Date('2026-03-03T12:00:00Z')),
  ];
  const convened = [narrow, wide].map(({ session }) => ({ ...session, convenedAt: NOON }));
  const [first, second] = convened;
  if (first === undefined || second === undefined) throw new Error('no next meeting');
  meeting.does((dossier, now) => closeSession(dossier, chair, now));
  meeting.numbered(12, [
    { ...first, label: { ...first.label, ...LIAISON, releasableToObservers: false } },
    second,
  ]);
};

const PARTS = { prepare, before, suspended, after, ended } as const;
type Part = keyof typeof PARTS | 'approved';

/** A meeting as it stands after one of its parts, from its preparation on. */
export const meetingUpTo = (last: Part): ScriptedMeeting => {
  const meeting = new ScriptedMeeting(planned('session', NOON), new Date('2026-02-03T10:00:00Z'));
  for (const [name, part] of Object.entries(PARTS)) {
    part(meeting);
    if (name === last) return meeting;
  }
  return meeting.wait(1440).does((dossier, now) => recordSession(dossier, chair, now));
};
