import { createHash } from 'node:crypto';
import type { Forum, Person } from '@parley/testkit';
import ICAL from 'ical.js';

/** An entry of a calendar as a reader that is not ours understands it. */
export interface ReadEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  /** Empty where it says none. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** All properties, as text. */
  readonly text: string;
}

const instantOf = (component: ICAL.Component, name: string): string => {
  const at = component.getFirstPropertyValue(name);
  return at instanceof ICAL.Time ? at.toJSDate().toISOString() : '';
};

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
      startsAt: instantOf(component, 'dtstart'),
      endsAt: instantOf(component, 'dtend'),
      text: component.toString(),
    };
  });
};

/** A calendar feed that was made, with the secret in its address. */
export interface MadeFeed {
  readonly address: string;
  readonly secret: string;
  readonly feed: { readonly id: string; readonly name: string; readonly ceiling: string };
}

/** Makes a calendar feed for this person. */
export const makeFeed = async (person: Person, more: object = {}): Promise<MadeFeed> => {
  const made = await person.does<Omit<MadeFeed, 'secret'>>(
    'makeCalendarFeed',
    { name: 'a telephone', ceiling: 'RESTRICTED', language: 'EN', ...more },
    'address feed { id name ceiling }',
  );
  const secret = /^\/calendar\/([\w-]+)\.ics$/.exec(made.address)?.[1];
  if (secret === undefined) throw new Error(`no secret in ${made.address}`);
  return { ...made, secret };
};

/** What an answer is, but for the day and time at which it was given. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** GET of a path, without signing in unless headers say so. */
export const get = async (
  forum: Forum,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  node = 0,
): Promise<HttpAnswer> => {
  const answer = await fetch(`${forum.node(node).address}${path}`, { headers });
  const told = Object.fromEntries([...answer.headers].filter(([name]) => name !== 'date'));
  // Drawn anew for every answer, whatever it is.
  const policy = told['content-security-policy']?.replace(/'nonce-[^']*'/g, "'nonce'");
  return {
    status: answer.status,
    headers: policy === undefined ? told : { ...told, 'content-security-policy': policy },
    body: await answer.text(),
  };
};

/** The entries of a feed as its reader gets them now. */
export const entriesAt = async (forum: Forum, address: string, node = 0): Promise<ReadEntry[]> => {
  const { status, body } = await get(forum, address, {}, node);
  if (status !== 200) throw new Error(`${status} ${body}`);
  return readCalendar(body);
};

/** What the database keeps of a secret. */
export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Every occurrence of the entries of one name, as ical.js expands them, in the order of time. */
export const expandedCalendar = (text: string, uid: string): readonly { at: string; status: string }[] => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const own = calendar
    .getAllSubcomponents('vevent')
    .filter((component) => component.getFirstPropertyValue('uid') === uid);
  const instead = own.filter((component) => component.hasProperty('recurrence-id'));
  const all: { at: string; status: string }[] = [];
  for (const component of own.filter((one) => !one.hasProperty('recurrence-id'))) {
    const event = new ICAL.Event(component, { exceptions: instead });
    const iterator = event.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      const { item, startDate } = event.getOccurrenceDetails(next);
      const status = String(item.component.getFirstPropertyValue('status'));
      all.push({ at: startDate.toJSDate().toISOString(), status });
    }
  }
  return all.sort((a, b) => a.at.localeCompare(b.at));
};
