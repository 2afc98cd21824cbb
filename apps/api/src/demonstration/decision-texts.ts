/** Texts that the demonstration puts under silence; all of it is invented. */

/** A calendar of the meetings of a year. */
export const CALENDAR = (year: number): string => `The Consultations decide on their calendar for ${year}:

| Meeting | When |
| --- | --- |
| Permanent Representatives | first Tuesday of each month |
| Hybrid Threats Exchange | every second Thursday |
| Maritime Picture | each Wednesday |
| Resilience Working Group | first Monday of each quarter |

Hours rotate, so that the nights are shared. The chair confirms them a month ahead.
`;

/** How training material is shared, as it was first put under silence. */
export const TRAINING = `Delegations that have training material on influence operations share it with all others.

The secretariat keeps a list of what there is.
`;

/** The same, revised after silence was broken. */
export const TRAINING_REVISED = `Delegations that have training material on influence operations share it with all others, once they have checked it against their own law on personal data.

The secretariat keeps a list of what there is, and of whom to ask.
`;
