import type { Forum } from './forum';
import type { Thing } from './graphql-answer';

type Input = Readonly<Record<string, unknown>>;

export interface Item extends Thing {
  readonly number: string;
}

/** A label that every delegation passes. */
export const OPEN_LABEL = { classification: 'UNCLASSIFIED' };

const HOUR = 3_600_000;

/** An instant some hours from now, on the full second. */
export const inHours = (hours: number): string =>
  new Date(Math.floor((Date.now() + hours * HOUR) / 1000) * 1000).toISOString();

/** What a session is scheduled with where a spec does not care. */
export const sessionInput = (overrides: Input = {}): Input => ({
  title: 'Consultation of a test',
  purpose: 'INFORM',
  format: 'ALL',
  startsAt: inHours(1),
  endsAt: inHours(3),
  timeZone: 'Europe/Brussels',
  label: OPEN_LABEL,
  ...overrides,
});

/** What an item is added with where a spec does not care. */
export const itemInput = (overrides: Input = {}): Input => ({
  title: 'Exchange of views',
  kind: 'DISCUSSION',
  ...overrides,
});

/** Puts sessions into a state by what people do: no spec needs another's. */
export class Secretariat {
  constructor(private readonly forum: Forum) {}

  async scheduled(overrides: Input = {}): Promise<Thing> {
    const officer = await this.forum.person('officer@secretariat.example');
    return officer.does('scheduleSession', { input: sessionInput(overrides) });
  }

  async convened(overrides: Input = {}): Promise<Thing> {
    const officer = await this.forum.person('officer@secretariat.example');
    return officer.does('conveneSession', { id: (await this.scheduled(overrides)).id });
  }

  async open(overrides: Input = {}): Promise<Thing> {
    const chair = await this.forum.person('chair@secretariat.example');
    return chair.does('openSession', { id: (await this.convened(overrides)).id });
  }

  async item(sessionId: string, overrides: Input = {}): Promise<Item> {
    const officer = await this.forum.person('officer@secretariat.example');
    return officer.does<Item>('addAgendaItem', { sessionId, input: itemInput(overrides) });
  }

  /** An open session with one item that is open: the floor can be asked for. */
  async underWay(session: Input = {}, item: Input = {}): Promise<{ session: Thing; item: Item }> {
    const held = await this.open(session);
    const added = await this.item(held.id, item);
    const chair = await this.forum.person('chair@secretariat.example');
    return { session: held, item: await chair.does<Item>('openAgendaItem', { id: added.id }) };
  }
}
