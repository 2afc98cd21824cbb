/** The texts of the demonstration's papers; all of it is invented. */

/** A draft decision as it was first circulated. */
export const TERMS = `# Purpose

The Atlantic-Pacific Consultations bring thirty Allies and four partners together to exchange views and, where they agree, to coordinate.

# Practice

Consultations are held:

- in regular session, once a month, at hours that rotate;
- on request of any Ally;
- in other formats where the matter concerns some delegations more than others.

Decisions are taken by consensus of those in their basis. The others are consulted, and may associate themselves with the result.

# Papers

Papers are circulated 72 hours before the session that they are for.
`;

/** The same, revised. */
export const TERMS_REVISED = `# Purpose

The Atlantic-Pacific Consultations bring thirty Allies and four partners together to exchange information and views and, where they agree, to coordinate actions.

# Practice

Consultations are held:

- in regular session, once a month, at hours that rotate so that the nights are shared;
- on request of any Ally, which needs nobody's consent;
- in other formats where the matter concerns some delegations more than others:
  - Allies and named partners;
  - named delegations.

Decisions are taken by consensus of those in their basis. The others are consulted, and may associate themselves with the result.

# Papers

Papers are circulated 72 hours before the session that they are for, in English or in French.

The chair reports once a year on these terms.
`;

/** A working paper. */
export const ELEMENTS = `# Background

The seven baseline requirements describe what a state keeps running in a crisis. A wider concept would add what keeps a society able to decide.

# Elements

Delegations may wish to consider:

- continuity of elections and of public debate;
- supply chains of critical goods, with
  - shared indicators of dependence;
  - points of contact;
- the integrity of research [and of education]{+CAN +SVK -LUX}.

| Element | First step |
| --- | --- |
| Elections | Exchange of practice |
| Supply chains | Points of contact |
| Research | Guidance for institutions |

# Next steps

The Resilience Working Group reports [to the next session but one]{+NLD +JPN}[once a year]{+ESP +NZL}.
`;

/** A position paper. */
export const LESSONS = `Campaigns are met best before they begin: those who are told of a method recognise it.

Three lessons stand out:

- say early what is known, and what is not;
- let independent researchers check it;
- keep the answer in proportion.

Australia and Estonia are ready to share training material with all delegations.
`;

/** A non-paper, written in French. */
export const HOURS = `Aucun créneau ne convient à tous les sièges. Il est proposé de faire tourner la charge des nuits.

Les formats restreints pourraient se réunir :

- à 7 h, heure de Bruxelles, pour l’Asie et le Pacifique ;
- à 14 h, heure de Bruxelles, pour l’Amérique du Nord.
`;

/** One subject, in draft in two delegations. */
export const OUTREACH = {
  KOR: `Outreach could begin with what partners in the region have asked for:

- training at sea;
- cyber exercises.
`,
  NZL: `Outreach should respect the centrality of ASEAN and add to what exists.

The Expanded ASEAN Maritime Forum is the natural place to begin.
`,
} as const;
