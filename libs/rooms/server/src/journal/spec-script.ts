import { sees } from '@parley/delegations/model';
import { type Actor, type ForumEvent, isRefusal, type Result, type Role, standingOf } from '@parley/kernel';
import {
  alignWithFloor,
  chairedBy,
  endFloor,
  type Floor,
  type FloorRequestKind,
  followedBy,
  giveFloor,
  type JournalEntry,
  numberedAs,
  presenceArrived,
  presenceLeft,
  requestFloor,
  ruleOnPoint,
  type RulingOutcome,
  settleFloor,
} from '@parley/rooms/model';
import { type Dossier, type SessionDecision, settle } from '@parley/sessions/model';

const decided = <T>(result: Result<T>): T => {
  if (isRefusal(result)) throw new Error(`${result.code}: ${result.message.en}`);
  return result;
};

export const anActor = (role: Role, delegation: string | null, name = role.toLowerCase()): Actor => ({
  standing: standingOf(role),
  personId: name,
  tokenId: null,
  credentialId: name,
  role,
  delegation,
  clearance: 'SECRET',
  caveats: [],
  speaksForSeat: role === 'HEAD',
  language: 'EN',
});

export const chair = anActor('CHAIR', null);
export const officer = anActor('SESSION_OFFICER', null);
export const head = (seat: string): Actor => anActor('HEAD', seat, `head of ${seat}`);

interface Turn {
  readonly kind?: FloorRequestKind;
  readonly onBehalfOf?: readonly string[];
  readonly ruling?: { readonly outcome: RulingOutcome; readonly text: string };
}

/** Plays a meeting by the decisions that people take, on a clock of its own, and keeps its record. */
export class ScriptedMeeting {
  readonly events: (ForumEvent & { readonly at: string })[] = [];
  private readonly floors = new Map<string, Floor>();
  private requests = 0;
  private now: Date;

  constructor(
    private dossier: Dossier,
    begin: Date,
  ) {
    this.now = begin;
  }

  get session() {
    return this.dossier.session;
  }

  /** The clock stands at so many minutes after what it showed. */
  wait(minutes: number): this {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
    return this;
  }

  does(decide: (dossier: Dossier, now: Date) => Result<SessionDecision>): this {
    const decision = decided(decide(this.dossier, this.now));
    this.dossier = settle(this.dossier, decision);
    return this.tell(...decision.events);
  }

  tell(...events: readonly ForumEvent[]): this {
    const at = this.now.toISOString();
    this.events.push(
      ...(JSON.parse(JSON.stringify(events)) as ForumEvent[]).map((event) => ({ ...event, at })),
    );
    return this;
  }

  chairs(name: string, role: Role): this {
    return this.tell(chairedBy(this.session, { name, role }));
  }

  enter(...seats: readonly string[]): this {
    return this.tell(...seats.map((seat) => presenceArrived(this.session, this.delegate(seat))));
  }

  leave(...seats: readonly string[]): this {
    return this.tell(...seats.map((seat) => presenceLeft(this.session, this.delegate(seat))));
  }

  /** Asks for the floor, gets it, speaks for so many minutes, and ends. */
  speaks(
    seat: string,
    itemKey: string,
    minutes: number,
    { kind = 'STATEMENT', onBehalfOf = [], ruling }: Turn = {},
  ): this {
    const requestKey = `request-${(this.requests += 1)}`;
    const sequence = this.requests;
    this.onFloor(itemKey, (floor) =>
      requestFloor({ ...floor, key: requestKey, sequence }, { kind, onBehalfOf }, head(seat), this.now),
    );
    for (const ally of onBehalfOf)
      this.onFloor(itemKey, (floor) => alignWithFloor(floor, { requestKey }, head(ally)));
    this.onFloor(itemKey, (floor) => giveFloor(floor, { requestKey }, chair, this.now));
    this.wait(minutes);
    if (ruling === undefined)
      return this.onFloor(itemKey, (floor) => endFloor(floor, { requestKey }, chair, this.now));
    return this.onFloor(itemKey, (floor) => ruleOnPoint(floor, { requestKey, ...ruling }, chair, this.now));
  }

  numbered(number: number, next: readonly Dossier['session'][]): this {
    return this.tell(numberedAs(this.session, number), ...next.map((one) => followedBy(this.session, one)));
  }

  /** The record as somebody may read it. */
  seenBy(actor: Actor): JournalEntry[] {
    return this.events
      .filter((event) => sees(actor, event))
      .map(({ type, subject, data, label, at }) => ({ type, subject, data, label, at }));
  }

  private onFloor(itemKey: string, decide: (floor: Floor) => ReturnType<typeof requestFloor>): this {
    const item = this.dossier.items.find(({ key }) => key === itemKey);
    if (item === undefined) throw new Error(`no item ${itemKey}`);
    const { session } = this.dossier;
    const before = { ...(this.floors.get(itemKey) ?? { list: null, requests: [] }), session, item };
    const decision = decided(decide(before));
    this.floors.set(itemKey, settleFloor(before, decision));
    return this.tell(...decision.events);
  }

  private delegate(seat: string) {
    return { id: `delegate of ${seat}`, name: `Delegate of ${seat}`, delegation: seat };
  }
}
