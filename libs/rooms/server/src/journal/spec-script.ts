import { sees } from '@parley/delegations/model';
import {
  type Actor,
  combine,
  type ForumEvent,
  isRefusal,
  type Label,
  type Result,
  type Role,
  standingOf,
} from '@parley/kernel';
import {
  alignWithFloor,
  askForPositions,
  chairedBy,
  closeShow,
  endFloor,
  endTour,
  type Floor,
  type FloorRequestKind,
  followedBy,
  giveFloor,
  type JournalEntry,
  type JournalPaper,
  type JournalPapers,
  numberedAs,
  passFloor,
  type Position,
  presenceArrived,
  presenceLeft,
  requestFloor,
  ruleOnPoint,
  type RulingOutcome,
  settleFloor,
  showPosition,
  type ShowState,
  startTour,
} from '@parley/rooms/model';
import { type AgendaItem, type Dossier, type SessionDecision, settle } from '@parley/sessions/model';

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

const LAID = 'paper.laid';

/** Stands in for the domain that comes after this one: a paper is laid under an item, and is there. */
export const laidPapers: JournalPapers = {
  types: [LAID],
  after: (entries) =>
    Object.fromEntries(
      [...new Set(entries.map(({ subject }) => subject.key))].map((itemKey) => [
        itemKey,
        entries
          .filter(({ type, subject }) => type === LAID && subject.key === itemKey)
          .map(({ data, label }) => ({ ...(data as Omit<JournalPaper, 'label'>), label })),
      ]),
    ),
};

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

  /** A paper for those who see both the item and it. */
  lays(itemKey: string, paper: Omit<JournalPaper, 'label' | 'withdrawn'>, label?: Partial<Label>): this {
    const item = this.itemOf(itemKey);
    return this.tell({
      type: LAID,
      subject: { type: 'AgendaItem', key: itemKey },
      sessionKey: this.session.key,
      label: label === undefined ? item.label : combine(item.label, { ...item.label, ...label }),
      data: { ...paper, withdrawn: false },
    });
  }

  /** Goes round the table in English order: who is named speaks so many minutes, passes, or is not called at all. */
  tours(itemKey: string, lot: readonly string[], turns: Readonly<Record<string, number | 'passes'>>): this {
    const ground = {
      lot: lot.map((delegation) => ({ delegation, key: `turn of ${delegation}` })),
      present: lot,
      sequence: (this.requests += lot.length),
    };
    const input = { order: 'EN', presentOnly: true } as const;
    this.onFloor(itemKey, (floor) => startTour(floor, ground, input, chair, this.now));
    for (const [seat, turn] of Object.entries(turns)) {
      const requestKey = `turn of ${seat}`;
      if (turn === 'passes') {
        this.onFloor(itemKey, (floor) => passFloor(floor, { requestKey }, head(seat)));
        continue;
      }
      this.onFloor(itemKey, (floor) => giveFloor(floor, { requestKey }, chair, this.now)).wait(turn);
      this.onFloor(itemKey, (floor) => endFloor(floor, { requestKey }, chair, this.now));
    }
    return this.onFloor(itemKey, (floor) => endTour(floor, chair));
  }

  /** The chair asks where seats stand, they say so one after the other, and the chair closes it. */
  shows(itemKey: string, question: string, positions: readonly (readonly [string, Position])[]): this {
    const base = { session: this.session, item: this.itemOf(itemKey) };
    const key = `show ${question}`;
    const asked = decided(askForPositions({ ...base, show: null, key }, { question }, chair, this.now));
    let state: ShowState = { ...base, show: asked.show };
    this.tell(...asked.events);
    for (const [seat, position] of positions) {
      const shown = decided(showPosition(state, { position }, head(seat), this.now));
      state = { ...base, show: shown.show };
      this.tell(...shown.events);
    }
    this.wait(1);
    return this.tell(...decided(closeShow(state, chair, this.now)).events);
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
    const item = this.itemOf(itemKey);
    const { session } = this.dossier;
    const before = { ...(this.floors.get(itemKey) ?? { list: null, requests: [] }), session, item };
    const decision = decided(decide(before));
    this.floors.set(itemKey, settleFloor(before, decision));
    return this.tell(...decision.events);
  }

  private itemOf(itemKey: string): AgendaItem {
    const item = this.dossier.items.find(({ key }) => key === itemKey);
    if (item === undefined) throw new Error(`no item ${itemKey}`);
    return item;
  }

  private delegate(seat: string) {
    return { id: `delegate of ${seat}`, name: `Delegate of ${seat}`, delegation: seat };
  }
}
