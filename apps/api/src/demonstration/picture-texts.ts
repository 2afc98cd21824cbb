/** A picture as the demonstration writes it; notes are named by their titles. */
export interface DemoPicture {
  readonly by: string;
  readonly editors: readonly string[];
  readonly title: string;
  readonly notes: readonly string[];
  readonly text: string;
}

/** The picture that the forum agreed, as it was begun. */
export const AGREED_PICTURE: DemoPicture = {
  ...{ by: 'ISL', editors: ['GBR', 'EST'] },
  title: 'Shipping and undersea infrastructure (demonstration)',
  notes: ['Anchor tracks near a cable', 'Tankers without known insurance'],
  text: `Demonstration. Ships have come close to cables (#1), and some sail without known insurance (#2).`,
};

/** What another delegation added to it: a note, and the words that cite it. */
export const ADDED_TO_AGREED = {
  ...{ by: 'GBR', note: 'Positions of ships reported falsely' },
  text: `Demonstration. What three delegations know, taken together:

- Anchors were dragged near a cable; whether by intent is not known (#1).
- A part of the traffic sails without known insurance, so that damage might not be made good (#2).
- Positions were reported falsely for some days, which makes it harder to say who was where (#3).

Taken together this makes damage more likely, and its cause harder to establish. It does not show that anybody acts to a plan.

## What would help

1. To compare reported positions with what is seen from shore.
2. To name a point of contact for undersea cables, day and night.
`,
} as const;

/** A picture that is still written, on a note that says something else by now. */
export const DRAFT_PICTURE: DemoPicture = {
  ...{ by: 'JPN', editors: ['KOR', 'FRA'] },
  title: 'Fishing fleets and notices to mariners (demonstration)',
  notes: ['Fishing fleet larger than last season', 'Navigation warnings at short notice'],
  text: `Demonstration. The fleet is larger than last season (#1); warnings have come at short notice (#2). Whether the one has to do with the other is being looked into.`,
};

/** The note that was changed since, by whom, and what it says now. */
export const CHANGED_SINCE = {
  ...{ by: 'KOR', note: 'Navigation warnings at short notice' },
  body: 'Navigation warnings at short notice. Invented for the demonstration: two of the five warnings were withdrawn since, which was not known at first.',
} as const;
