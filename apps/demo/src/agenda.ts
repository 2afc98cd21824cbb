/** An item of the played consultation: who asks for the floor, and how the chair closes it. */
export interface PlayedItem {
  readonly title: string;
  readonly kind: 'DECISION' | 'DISCUSSION' | 'INFORMATION' | 'OTHER_BUSINESS';
  readonly minutes: number;
  readonly speakers: number;
  readonly outcome: 'ADOPTED' | 'AGREED' | 'NOTED' | 'TOOK_NOTE';
  readonly summary: string;
}

/** Drawn from the proposal of an Atlantic-Pacific Partnership; all that is said is invented for this demonstration. */
export const AGENDA: readonly PlayedItem[] = [
  {
    title: 'Opening',
    kind: 'INFORMATION',
    minutes: 5,
    speakers: 0,
    outcome: 'NOTED',
    summary: 'The chair welcomed the delegations.',
  },
  {
    title: 'Adoption of the agenda',
    kind: 'DECISION',
    minutes: 5,
    speakers: 0,
    outcome: 'ADOPTED',
    summary: 'The agenda was adopted.',
  },
  {
    title: 'Exchange of views: maritime activity in the South China Sea and the Indian Ocean',
    kind: 'DISCUSSION',
    minutes: 30,
    speakers: 7,
    outcome: 'TOOK_NOTE',
    summary: 'Delegations exchanged views and took note of the information shared.',
  },
  {
    title: 'Hybrid threats and influence operations',
    kind: 'DISCUSSION',
    minutes: 25,
    speakers: 6,
    outcome: 'TOOK_NOTE',
    summary: 'Delegations compared practice in identifying and countering influence operations.',
  },
  {
    title: 'A wider concept of resilience',
    kind: 'DECISION',
    minutes: 25,
    speakers: 5,
    outcome: 'AGREED',
    summary: 'It was agreed to prepare elements of a wider concept.',
  },
  {
    title: 'Outreach to ASEAN',
    kind: 'DISCUSSION',
    minutes: 15,
    speakers: 4,
    outcome: 'NOTED',
    summary: 'The options were noted.',
  },
  {
    title: 'Other business',
    kind: 'OTHER_BUSINESS',
    minutes: 5,
    speakers: 1,
    outcome: 'NOTED',
    summary: 'There was one announcement.',
  },
];
