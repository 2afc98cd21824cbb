/** How soon consultations are needed, most patient first. */
export const URGENCIES = ['ROUTINE', 'URGENT', 'IMMEDIATE'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** How long the secretariat has, from the moment the request was made; both in milliseconds. */
export interface TargetTimes {
  readonly acknowledgeMs: number;
  readonly conveneMs: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * The forum's own policy, because the Article 4 practice names no times (formats): ROUTINE is acknowledged within two days
 * and convened within two weeks, URGENT within twelve hours and three days, IMMEDIATE within two hours and one day.
 * “Convened” means that the invitations are out.
 */
export const TARGET_TIMES: Readonly<Record<Urgency, TargetTimes>> = {
  ROUTINE: { acknowledgeMs: 2 * DAY_MS, conveneMs: 14 * DAY_MS },
  URGENT: { acknowledgeMs: 12 * HOUR_MS, conveneMs: 3 * DAY_MS },
  IMMEDIATE: { acknowledgeMs: 2 * HOUR_MS, conveneMs: DAY_MS },
};

/** The two deadlines of a request whose clocks run from `from`. */
export const deadlinesFrom = (
  urgency: Urgency,
  from: Date,
): { readonly acknowledgeBy: Date; readonly conveneBy: Date } => ({
  acknowledgeBy: new Date(from.getTime() + TARGET_TIMES[urgency].acknowledgeMs),
  conveneBy: new Date(from.getTime() + TARGET_TIMES[urgency].conveneMs),
});
