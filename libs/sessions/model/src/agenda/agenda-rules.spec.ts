import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Refusal, visible } from '@parley/kernel';
import { sameLabel } from '@parley/delegations/model';
import type { Dossier } from '../dossier';
import { sessionAbilities } from '../session/session-abilities';
import { READERS } from '../testing/people';
import { type Attempt, courses, play, type Turn } from '../testing/play';
import { elapsedAt } from './clock';
import { agendaItemAbilities } from './item-abilities';
import { NO_NUMBER, numbering } from './numbering';
import { relabelled } from './relabel';
import { ancestorsOf, childrenOf, DEEPEST, treeOrder } from './tree';

const always = (holds: (turn: Turn) => void, seed: number, numRuns = 40): void =>
  fc.assert(
    fc.property(courses, (course) => play(course).forEach(holds)),
    { seed, numRuns },
  );

const openOf = ({ items }: Dossier) => items.filter(({ state }) => state === 'OPEN');

describe('whatever people do to an agenda', () => {
  it('has one open line, from the top down', () => {
    always(({ after }) => {
      const open = openOf(after);
      const deepest = open.find((item) =>
        open.every(({ key }) => key === item.key || isAbove(after, key, item.key)),
      );
      expect(open.length === 0 || deepest !== undefined).toBe(true);
    }, 1);
  });

  it('has running clocks just where an item is open in an open session', () => {
    always(({ after }) => {
      const running = after.items.filter(({ runningSince }) => runningSince !== null);
      expect(running).toEqual(after.session.state === 'OPEN' ? openOf(after) : []);
    }, 2);
  });

  it('never takes time back', () => {
    always(({ before, after, now }) => {
      for (const item of before.items) {
        const later = after.items.find(({ key }) => key === item.key) ?? item;
        expect(elapsedAt(later, now)).toBe(elapsedAt(item, now));
      }
    }, 3);
  });

  it('is a tree of at most three levels in which every item has its place', () => {
    always(({ after: { items } }) => {
      expect(new Set(treeOrder(items))).toEqual(new Set(items));
      expect(Math.max(0, ...items.map((item) => ancestorsOf(items, item).length))).toBeLessThan(DEEPEST);
      const siblings = [null, ...items.map(({ key }) => key)].map((key) => childrenOf(items, key));
      for (const group of siblings)
        expect(new Set(group.map(({ ordinal }) => ordinal)).size).toBe(group.length);
    }, 4);
  });

  it('numbers every item once, for every reader, and shows each with all that it stands under', () => {
    always(({ after: { items } }) => {
      for (const actor of READERS) {
        const seen = items.filter(({ label }) => visible(actor, label));
        const numbers = [...numbering(seen).values()].filter((number) => number !== NO_NUMBER);
        expect(new Set(numbers).size).toBe(numbers.length);
        const keys = new Set(seen.map(({ key }) => key));
        expect(seen.every(({ parentKey }) => parentKey === null || keys.has(parentKey))).toBe(true);
      }
    }, 5);
  });

  it('has the labels that follow from what is declared', () => {
    always(({ after: { session, items } }) => {
      const due = new Map(relabelled(session, items).map(({ key, label }) => [key, label]));
      expect(items.every(({ key, label }) => sameLabel(label, due.get(key) ?? label))).toBe(true);
    }, 6);
  });

  it('raises the version of what changed, and of nothing else', () => {
    always(({ before, after }) => {
      for (const item of before.items) {
        const later = after.items.find(({ key }) => key === item.key) ?? item;
        const { label, runningSince, elapsedMs, version, ...rest } = item;
        const { label: l, runningSince: r, elapsedMs: e, version: next, ...then } = later;
        expect(next - version).toBe(
          JSON.stringify(rest) === JSON.stringify(then) && next === version ? 0 : 1,
        );
      }
    }, 7);
  });

  it('never tells in a refusal of an item that the actor does not see', () => {
    always(({ before, attempt, refusal }) => {
      const hidden = before.items.filter(({ label }) => !visible(attempt.actor, label));
      const text = JSON.stringify(refusal);
      for (const { key } of hidden) expect(text).not.toContain(key);
    }, 8);
  });
});

const isAbove = ({ items }: Dossier, above: string, key: string): boolean => {
  const item = items.find((any) => any.key === key);
  return item !== undefined && ancestorsOf(items, item).some((any) => any.key === above);
};

const POLICY: readonly Refusal['code'][] = ['FORBIDDEN', 'NOT_FOUND', 'STATE'];

type Offers = Partial<Record<Attempt['kind'], boolean>>;

const sessionOffers = ({ before, attempt: { actor } }: Turn): Offers => {
  const { change, relabel, answerInvitation, ...steps } = sessionAbilities(actor, before);
  const { convene, cancel, open, suspend, close } = steps;
  // While it goes on the label alone may change: then it depends on what is asked.
  const whole = relabel && !change ? {} : { changeSession: change };
  return { ...whole, answer: answerInvitation, convene, cancel, open, suspend, close };
};

const itemOffers = ({ before, attempt: { actor, item } }: Turn): Offers => {
  const target = before.items[item % Math.max(1, before.items.length)];
  if (target === undefined) return {};
  const { change, withdraw, open, suspend, close } = agendaItemAbilities(actor, before, target);
  return {
    changeItem: change,
    withdrawItem: withdraw,
    openItem: open,
    suspendItem: suspend,
    closeItem: close,
  };
};

const offered = (turn: Turn): boolean | undefined =>
  ({ ...sessionOffers(turn), ...itemOffers(turn) })[turn.attempt.kind];

describe('what a person is offered', () => {
  it('is what would not be refused for who they are or where things stand', () => {
    always((turn) => {
      const may = offered(turn);
      if (may === undefined) return;
      const refused = turn.refusal !== null && POLICY.includes(turn.refusal.code);
      expect([turn.attempt.kind, turn.refusal?.code, may]).toEqual([
        turn.attempt.kind,
        turn.refusal?.code,
        !refused,
      ]);
    }, 9);
  });
});
