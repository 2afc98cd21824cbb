/** An item as the demonstration puts it on an agenda; `under` indents it below the item before. */
export interface DemoItem {
  readonly title: string;
  readonly kind: 'INFORMATION' | 'DISCUSSION' | 'DECISION' | 'SILENCE_REPORT' | 'OTHER_BUSINESS';
  readonly minutes: number;
  readonly under?: true;
  readonly sponsors?: readonly string[];
}

const item = (
  title: string,
  kind: DemoItem['kind'],
  minutes: number,
  sponsors?: readonly string[],
): DemoItem => ({
  title,
  kind,
  minutes,
  ...(sponsors ? { sponsors } : {}),
});

const under = (title: string, minutes: number, sponsors?: readonly string[]): DemoItem => ({
  ...item(title, 'DISCUSSION', minutes, sponsors),
  under: true,
});

const ADOPTION = item('Adoption of the agenda', 'DECISION', 5);
const OTHER = item('Other business', 'OTHER_BUSINESS', 5);

/** The agenda of the session that is open now. */
export const PERMANENT_REPRESENTATIVES: readonly DemoItem[] = [
  ADOPTION,
  item('Exchange of views: maritime activity in the South China Sea and the Indian Ocean', 'DISCUSSION', 30),
  item('Hybrid threats', 'DISCUSSION', 10),
  under('Influence operations and disinformation', 20, ['AUS', 'EST']),
  under('Coercive economic practices', 15, ['LTU', 'JPN']),
  item('A wider concept of resilience', 'DECISION', 20, ['NOR', 'JPN']),
  item('Outreach to ASEAN and the Expanded ASEAN Maritime Forum', 'DISCUSSION', 10, ['KOR', 'NZL']),
  item('Exercises and training in the coming year', 'INFORMATION', 5),
  item('Report of decisions under silence', 'SILENCE_REPORT', 5),
  OTHER,
];

const HYBRID: readonly DemoItem[] = [
  ADOPTION,
  item('Methods of identifying coordinated inauthentic behaviour', 'DISCUSSION', 30, ['CAN', 'LVA']),
  item('Protecting electoral processes: practice and lessons', 'DISCUSSION', 30, ['NLD', 'KOR']),
  item('Industrial espionage: working with enterprises', 'INFORMATION', 15, ['DEU']),
  OTHER,
];

const MARITIME: readonly DemoItem[] = [
  ADOPTION,
  item('Round of situation reports', 'INFORMATION', 30),
  item('Undersea cables: points of contact', 'DISCUSSION', 20, ['NOR', 'AUS']),
  OTHER,
];

const RESILIENCE: readonly DemoItem[] = [
  ADOPTION,
  item('Baseline requirements: what a wider concept could add', 'DISCUSSION', 40, ['NOR', 'JPN']),
  item('Supply chains of critical goods', 'DISCUSSION', 25, ['ITA', 'NZL']),
  item('Programme of work', 'DECISION', 10),
  OTHER,
];

/** Delegations of the maritime picture: coastal states of interest. */
const COASTAL = ['AUS', 'CAN', 'FRA', 'GBR', 'JPN', 'KOR', 'NLD', 'NOR', 'NZL', 'USA'];

/** A kind of meeting that the demonstration holds again and again. */
export interface DemoMeeting {
  readonly title: string;
  readonly purpose: 'INFORM' | 'COORDINATE' | 'CONSENSUS';
  readonly named?: readonly string[];
  readonly classification: 'UNCLASSIFIED' | 'RESTRICTED';
  readonly observers?: true;
  readonly agenda: readonly DemoItem[];
  readonly hours: number;
  readonly timeZone: string;
  readonly room: string;
}

export const MEETINGS = {
  representatives: {
    title: 'APP Consultations, Permanent Representatives',
    purpose: 'CONSENSUS',
    classification: 'RESTRICTED',
    agenda: PERMANENT_REPRESENTATIVES,
    hours: 2.5,
    timeZone: 'Europe/Brussels',
    room: 'Room 1',
  },
  hybrid: {
    title: 'Hybrid Threats Exchange',
    purpose: 'INFORM',
    classification: 'RESTRICTED',
    agenda: HYBRID,
    hours: 1.5,
    timeZone: 'Asia/Tokyo',
    room: 'Room 2',
  },
  maritime: {
    title: 'Maritime Picture',
    purpose: 'INFORM',
    named: COASTAL,
    classification: 'RESTRICTED',
    agenda: MARITIME,
    hours: 1,
    timeZone: 'Australia/Sydney',
    room: 'Room 3',
  },
  resilience: {
    title: 'Resilience Working Group',
    purpose: 'COORDINATE',
    classification: 'UNCLASSIFIED',
    observers: true,
    agenda: RESILIENCE,
    hours: 2,
    timeZone: 'America/New_York',
    room: 'Room 4',
  },
} as const satisfies Record<string, DemoMeeting>;

/** When each meeting is held, in days from the day of the start and as the hour in UTC. Six past, ten to come. */
export const PAST: readonly (readonly [keyof typeof MEETINGS, number, number])[] = [
  ['resilience', -40, 13],
  ['representatives', -34, 12],
  ['hybrid', -25, 8],
  ['maritime', -14, 22],
  ['hybrid', -11, 21],
  ['maritime', -7, 6],
];
export const TO_COME: readonly (readonly [keyof typeof MEETINGS, number, number])[] = [
  ['maritime', 1, 7],
  ['hybrid', 3, 9],
  ['maritime', 8, 22],
  ['representatives', 14, 12],
  ['hybrid', 17, 21],
  ['resilience', 21, 13],
  ['maritime', 22, 6],
  ['hybrid', 31, 8],
  ['representatives', 42, 12],
  ['resilience', 60, 14],
];
