import { globalId, isoDuration, parseGlobalId } from '@parley/kernel';
import {
  applyFloorEvent,
  currentSpeaker,
  type FloorsView,
  type FloorView,
  opensWith,
  queueOrder,
  spokenOrder,
} from '@parley/rooms/model';
import {
  applySessionEvent,
  type ItemSheet,
  NOTHING,
  numbering,
  type SessionView,
  type Told,
  treeOrder,
} from '@parley/sessions/model';
import type { RoomEvent } from '@parley/testkit';
import { MoreByEvents, type ShownMore, type ShownSession } from './more-by-events';

/** The agenda, its lists of speakers and all that goes with them as a screen shows them. */
export interface Shown extends ShownSession {
  readonly state: string | undefined;
  readonly version: number | undefined;
  readonly agenda: readonly ShownItem[];
}

export interface ShownItem extends ShownFloor, ShownMore {
  readonly id: string;
  readonly number: string | undefined;
  readonly title: string;
  readonly state: string;
  readonly version: number;
  readonly outcome: string | null;
  readonly summary: string | null;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  /** `runs` while its clock does. */
  readonly elapsed: string;
}

/** A list of speakers as a screen shows it. */
export interface ShownFloor {
  readonly open: boolean;
  readonly current: string | null;
  readonly waiting: readonly string[];
  readonly spoken: readonly string[];
  readonly speakingTime: string | null;
  readonly pausedAt: string | null;
}

const toldOf = ({ type, subjectId, data }: RoomEvent): Told => {
  const subject = parseGlobalId(subjectId);
  if (subject === undefined) throw new Error(`${subjectId} is no id`);
  return { type, subject, data: data ?? {} };
};

/** What one client holds of a session after the events that it was told, and nothing else. */
export class StateByEvents {
  session: SessionView = NOTHING;
  floors: FloorsView = {};
  readonly more = new MoreByEvents();
  private applied = 0;

  constructor(private readonly events: () => readonly RoomEvent[]) {}

  /** Applies what has come since. */
  catchUp(): this {
    for (const event of this.events().slice(this.applied)) {
      const told = toldOf(event);
      this.session = applySessionEvent(this.session, told);
      this.floors = applyFloorEvent(this.floors, told);
      this.more.apply(told);
      this.applied += 1;
    }
    return this;
  }

  get items(): readonly ItemSheet[] {
    return treeOrder(Object.values(this.session.items));
  }

  requestsOn(itemKey: string): readonly FloorView['requests'][string][] {
    return Object.values(this.floors[itemKey]?.requests ?? {});
  }

  shown(): Shown {
    const numbers = numbering(this.items);
    const suspension = this.session.session?.suspension ?? null;
    return {
      ...this.more.session,
      suspension: suspension && { reason: suspension.reason, resumesAt: suspension.resumesAt },
      state: this.session.session?.state,
      version: this.session.session?.version,
      agenda: this.items.map((item) => this.shownItem(item, numbers.get(item.key))),
    };
  }

  private shownItem(item: ItemSheet, number: string | undefined): ShownItem {
    return {
      id: globalId('AgendaItem', item.key),
      number,
      title: item.title,
      state: item.state,
      version: item.version,
      outcome: item.outcome,
      summary: item.summary,
      openedAt: item.openedAt,
      closedAt: item.closedAt,
      elapsed: item.runningSince === null ? isoDuration(item.elapsedMs / 1000) : 'runs',
      ...this.shownFloor(item),
      ...this.more.item(item, this.floors[item.key]),
    };
  }

  private shownFloor({ key, state }: ItemSheet): ShownFloor {
    const list = this.floors[key]?.list ?? { open: opensWith(state), speakingSeconds: null, pausedAt: null };
    const requests = this.requestsOn(key);
    const current = currentSpeaker(requests);
    const id = (request: { key: string }): string => globalId('FloorRequest', request.key);
    return {
      open: list.open,
      current: current === null ? null : id(current),
      waiting: queueOrder(requests).map(id),
      spoken: spokenOrder(requests).map(id),
      speakingTime: list.speakingSeconds === null ? null : isoDuration(list.speakingSeconds),
      pausedAt: list.pausedAt,
    };
  }
}
