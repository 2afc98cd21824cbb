import type { Position } from '@parley/rooms/model';

/** What happened under an item; parts that are left out did not happen. */
export interface ItemCourse {
  /** Who spoke for how many minutes, in order; those named after aligned themselves. */
  readonly statements?: readonly (readonly [seat: string, minutes: number, allies?: readonly string[]])[];
  /** A point of order of a seat, and the chair's ruling in words. */
  readonly order?: readonly [seat: string, ruling: string];
  readonly reply?: readonly [seat: string, minutes: number];
  /** Minutes of each seat that spoke in a tour de table; who is called and not here passed. */
  readonly tour?: Readonly<Record<string, number>>;
  readonly show?: { readonly question: string; readonly positions: Readonly<Record<string, Position>> };
  readonly summary: string;
  /** Paragraphs of the notes, approved after the meeting. */
  readonly notes?: readonly string[];
}

/** What happened at a meeting, by place of its items on the agenda. */
export type MeetingCourse = Readonly<Record<number, ItemCourse>>;

const REPRESENTATIVES: MeetingCourse = {
  0: { summary: 'Demonstration: the agenda was adopted as it had been circulated.' },
  1: {
    statements: [
      ['JPN', 6, ['AUS', 'NZL']],
      ['FRA', 5],
      ['KOR', 4],
      ['NOR', 4],
    ],
    order: ['GRC', 'The item is understood to include the safety of navigation.'],
    reply: ['FRA', 3],
    summary:
      'Demonstration: delegations exchanged views on the safety of sea lanes and on how incidents are reported. Several proposed a common form for such reports.',
  },
  2: { statements: [['EST', 4]], summary: 'Demonstration: delegations took note of the introduction.' },
  3: {
    statements: [
      ['AUS', 5],
      ['LVA', 4],
    ],
    summary: 'Demonstration: training material will be shared by those who have it.',
  },
  4: {
    statements: [['LTU', 4]],
    summary: 'Demonstration: delegations will name a point of contact for early consultation.',
  },
  5: {
    statements: [
      ['NOR', 5, ['JPN']],
      ['ITA', 3],
    ],
    show: {
      question: 'Could delegations go along with opening work on a wider concept?',
      positions: {
        ...{
          NOR: 'AGREE',
          JPN: 'AGREE',
          CAN: 'AGREE',
          LVA: 'AGREE',
          AUS: 'AGREE',
          NZL: 'AGREE',
          KOR: 'AGREE',
        },
        ...{ FRA: 'CAN_GO_ALONG', ITA: 'CAN_GO_ALONG', ESP: 'CAN_GO_ALONG', PRT: 'AGREE', BEL: 'AGREE' },
        ...{ DEU: 'AWAITING_INSTRUCTIONS', TUR: 'RESERVATION', GBR: 'AGREE', USA: 'AGREE', POL: 'AGREE' },
      },
    },
    summary: 'Demonstration: it was agreed that Norway and Japan circulate elements of a concept.',
  },
};

const MARITIME: MeetingCourse = {
  0: { summary: 'Demonstration: the agenda was adopted.' },
  1: {
    tour: { AUS: 3, CAN: 2, GBR: 3, JPN: 4, NLD: 2, NZL: 2, NOR: 3 },
    summary: 'Demonstration: delegations reported in turn; written reports follow within a week.',
  },
  2: {
    statements: [
      ['NOR', 4, ['AUS']],
      ['GBR', 3],
    ],
    summary: 'Demonstration: a list of points of contact was drawn up and will be kept by the secretariat.',
  },
};

const HYBRID: MeetingCourse = {
  0: { summary: 'Demonstration: the agenda was adopted.' },
  1: {
    statements: [
      ['CAN', 6, ['LVA']],
      ['EST', 4],
      ['KOR', 5],
    ],
    summary:
      'Demonstration: delegations compared methods and agreed to test two of them on the same material.',
    notes: [
      'Canada, also on behalf of Latvia, presented a method that looks at when accounts act together, not at what they say.',
      'Estonia stressed that results should be open to independent researchers.',
      'The Republic of Korea reported on experience before elections and offered its material for a comparison.',
    ],
  },
  2: {
    statements: [
      ['NLD', 5],
      ['KOR', 4],
      ['CZE', 3],
    ],
    reply: ['NLD', 2],
    summary:
      'Demonstration: practice was exchanged; the Netherlands and the Republic of Korea will sum it up.',
  },
  3: { statements: [['DEU', 5]], summary: 'Demonstration: delegations took note of the report.' },
};

/** The meetings of which it is known what happened at them; the others were short. */
export const COURSES = { representatives: REPRESENTATIVES, maritime: MARITIME, hybrid: HYBRID } as const;
