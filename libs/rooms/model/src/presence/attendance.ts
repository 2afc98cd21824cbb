import type { DelegationCode } from '@parley/kernel';

/** An arrival or a departure as the record tells it. */
export interface Passage {
  readonly type: 'presence.arrived' | 'presence.left';
  readonly at: Date;
  readonly personId: string;
  readonly name: string;
  readonly delegation: DelegationCode | null;
}

/** One stay of somebody in a room; `to` is `null` while they are still there. */
export interface Stay {
  readonly from: Date;
  readonly to: Date | null;
}

/** Who was present, and from when to when. */
export interface Attendance extends Pick<Passage, 'personId' | 'name' | 'delegation'> {
  readonly stays: readonly Stay[];
}

const isOpen = (stay: Stay | undefined): stay is Stay => stay?.to === null;

const after = (stays: readonly Stay[], { type, at }: Passage): readonly Stay[] => {
  const last = stays.at(-1);
  if (type === 'presence.arrived') return isOpen(last) ? stays : [...stays, { from: at, to: null }];
  return isOpen(last) ? [...stays.slice(0, -1), { ...last, to: at }] : stays;
};

/**
 * Who was present from when to when, in the order of first arrival. `passages` are in the order of the record; an arrival of
 * one who is there and a departure of one who is not change nothing.
 */
export const attendanceOf = (passages: readonly Passage[]): Attendance[] => {
  const people = new Map<string, Attendance>();
  for (const passage of passages) {
    const { personId, name, delegation } = passage;
    const stays = after(people.get(personId)?.stays ?? [], passage);
    if (stays.length > 0) people.set(personId, { personId, name, delegation, stays });
  }
  return [...people.values()];
};
