import { type Actor, type ForumEvent, isRefusal, type Result } from '@parley/kernel';
import { sees } from '@parley/delegations/model';
import { applyFloorEvent } from '../events/apply-floor-event';
import { type FloorsView, floorViewFor } from '../events/floor-view';
import type { Floor, FloorDecision } from '../floor/floor';
import { settleFloor } from '../floor/settle-floor';
import { after, anOpenFloor } from './builders';

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** One screen: what it held when it was opened, and how far it has read on. */
class Screen {
  view: FloorsView;

  constructor(
    readonly reader: Actor,
    floor: Floor,
    public cursor: number,
  ) {
    this.view = json(floorViewFor(reader, [floor]));
  }

  readOn(record: readonly ForumEvent[]): void {
    const missed = json(record.slice(this.cursor)).filter((event) => sees(this.reader, event));
    this.view = missed.reduce(applyFloorEvent, this.view);
    this.cursor = record.length;
  }
}

/** The floor of one open item by the rules, its record, and screens that follow it. */
export class FloorUnderTest {
  floor = anOpenFloor();
  sequence = 1;
  seconds = 0;
  readonly record: ForumEvent[] = [];
  private readonly following: Screen[] = [];
  private readonly behind: Screen[] = [];

  /** Somebody opens a screen now: one that follows, and one that loses its connection at once. */
  join(reader: Actor): void {
    this.following.push(new Screen(reader, this.floor, this.record.length));
    this.behind.push(new Screen(reader, this.floor, this.record.length));
  }

  /** Whether it was done. */
  act(decide: (floor: Floor, now: Date) => Result<FloorDecision>): boolean {
    this.seconds += 7;
    const decision = decide(this.floor, after(this.seconds));
    if (isRefusal(decision)) return false;
    this.floor = settleFloor(this.floor, decision);
    this.record.push(...decision.events);
    for (const screen of this.following) screen.readOn(this.record);
    return true;
  }

  /** The views of all who follow, and of those who now resume from where they were cut off. */
  screens(): { readonly reader: Actor; readonly view: FloorsView }[] {
    const resumed = this.behind.map((screen) => {
      const copy = Object.assign(Object.create(Screen.prototype) as Screen, screen);
      copy.readOn(this.record);
      return copy;
    });
    return [...this.following, ...resumed];
  }
}
