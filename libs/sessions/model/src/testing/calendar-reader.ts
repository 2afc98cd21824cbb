import ICAL from 'ical.js';

/** An entry of a calendar as a reader that is not ours understands it. */
export interface ReadEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly properties: readonly string[];
}

/** Reads a calendar with ical.js; throws where it is none. */
export const readCalendar = (text: string): ReadEntry[] => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue('status')),
      summary: event.summary,
      startsAt: event.startDate.toJSDate(),
      endsAt: event.endDate.toJSDate(),
      properties: component.getAllProperties().map(({ name }) => name),
    };
  });
};
