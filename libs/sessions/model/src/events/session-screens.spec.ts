import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Actor, type ForumEvent, visible } from '@parley/kernel';
import { sees } from '@parley/delegations/model';
import { effectiveLabel } from '../session/effective-label';
import { aDraft } from '../testing/builders';
import { READERS } from '../testing/people';
import { courses, coursesBy, play, type Turn } from '../testing/play';
import { applySessionEvent } from './apply-session-event';
import { SESSION_EVENT_TYPES } from './session-event';
import { NOTHING, type SessionView, viewFor } from './session-view';

const told = (actor: Actor, events: readonly ForumEvent[]): ForumEvent[] =>
  events.filter((event) => sees(actor, event));

/** What travels: the event after a journey as JSON. */
const sent = (event: ForumEvent): ForumEvent => JSON.parse(JSON.stringify(event)) as ForumEvent;

const screenAfter = (view: SessionView, events: readonly ForumEvent[]): SessionView =>
  events.map(sent).reduce(applySessionEvent, view);

const hiddenKeys = (actor: Actor, { before, after }: Turn): string[] => {
  const seen = new Set(
    [...before.items, ...after.items].filter(({ label }) => visible(actor, label)).map(({ key }) => key),
  );
  return after.items.filter(({ key }) => !seen.has(key)).map(({ key }) => key);
};

describe('a screen that applies events', () => {
  it('holds after every step what it would be told if it asked, for every reader', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const turns = play(course);
        for (const actor of READERS) {
          let screen = viewFor(actor, aDraft());
          for (const { events, after } of turns) {
            screen = screenAfter(screen, told(actor, events));
            expect(screen).toEqual(sentView(viewFor(actor, after)));
          }
        }
      }),
      { seed: 2026, numRuns: 40 },
    );
  });

  it('may start from nothing as soon as it sees the session for the first time', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const turns = play(course);
        for (const actor of READERS.filter(({ standing }) => standing !== 'SECRETARIAT')) {
          const screen = turns.reduce((view, { events }) => screenAfter(view, told(actor, events)), NOTHING);
          expect(screen).toEqual(sentView(viewFor(actor, turns.at(-1)?.after ?? aDraft())));
        }
      }),
      { seed: 2027, numRuns: 30 },
    );
  });

  it('is no different for an event that comes twice', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const all = play(course).flatMap(({ events }) => events);
        for (const actor of READERS) {
          let screen = viewFor(actor, aDraft());
          for (const event of told(actor, all)) {
            screen = screenAfter(screen, [event]);
            expect(screenAfter(screen, [event])).toEqual(screen);
          }
        }
      }),
      { seed: 2028, numRuns: 20 },
    );
  });

  it('leaves alone what is about something else', () => {
    const other = { type: 'paper.circulated', subject: { type: 'Paper', key: 'x' }, data: {} };
    expect(applySessionEvent(NOTHING, other)).toBe(NOTHING);
  });
});

const sentView = (view: SessionView): SessionView => JSON.parse(JSON.stringify(view)) as SessionView;

describe('an event', () => {
  it('never names an item that its reader saw neither before nor after', () => {
    fc.assert(
      fc.property(courses, (course) => {
        for (const turn of play(course)) {
          for (const actor of READERS) {
            const text = JSON.stringify(
              told(actor, turn.events).map(({ subject, data }) => ({ subject, data })),
            );
            for (const key of hiddenKeys(actor, turn)) expect(text).not.toContain(key);
          }
        }
      }),
      { seed: 2029, numRuns: 30 },
    );
  });

  it('says nothing in a retraction but what to forget', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const events = play(course).flatMap((turn) => turn.events);
        for (const event of events.filter(({ type }) => type.endsWith('.retracted')))
          expect(event.data).toEqual({});
      }),
      { seed: 2030, numRuns: 30 },
    );
  });

  it('is of a type of its own for each thing that can happen', () => {
    const happened = new Set<string>(['session.scheduled']);
    // A play of everything seldom comes to its end; one of the steps alone soon does.
    const all = fc.oneof(courses, coursesBy({ convene: 2, open: 2, close: 1, record: 1 }));
    fc.assert(
      fc.property(all, (course) => {
        for (const { events } of play(course)) for (const { type } of events) happened.add(type);
      }),
      { seed: 2031, numRuns: 120 },
    );
    expect([...happened].sort()).toEqual([...SESSION_EVENT_TYPES].sort());
  });

  it('stands under the label of what it is about, which the actor could see', () => {
    fc.assert(
      fc.property(courses, (course) => {
        for (const { events, after, attempt } of play(course)) {
          const first = events.find(({ type }) => !type.endsWith('.retracted') && type !== 'item.suspended');
          if (first === undefined) continue;
          const item = after.items.find(({ key }) => key === first.subject.key);
          const whole = item?.label ?? effectiveLabel(after.session);
          // A reminder concerns the delegation reminded and nobody else's.
          const own = { ...whole, releasableTo: [first.data['delegation']], releasableToObservers: false };
          expect(first.label).toEqual(first.type === 'invitation.reminded' ? own : whole);
          expect(sees(attempt.actor, first)).toBe(true);
        }
      }),
      { seed: 2032, numRuns: 30 },
    );
  });
});
