import { describe, expect, it } from '@jest/globals';
import { isRefusal, visible } from '@parley/kernel';
import fc from 'fast-check';
import { actions, audiences, dayLater, days, labelled, moments, someone } from '../testing/actions';
import { actionStateAt, type AgreedAction, byDay, OVERDUE_DAYS, tellingsOf, utcDay } from './action';
import { agreeAction } from './agree-action';
import { carryAction, concludeAction, mayReport, postponeAction, reportOnAction } from './follow-up-action';

const officer = someone(null, 'SESSION_OFFICER');
const open = actions.map((action): AgreedAction => ({ ...action, state: 'OPEN' }));
const DAY_MS = 86_400_000;
const later = (at: Date, ms: number): Date => new Date(at.getTime() + ms);

describe('the day of an action', () => {
  it('makes it overdue exactly when it is open and the day is over everywhere by the clock of UTC', () => {
    fc.assert(
      fc.property(actions, moments, (action, now) => {
        const over = action.dueOn !== null && now.getTime() >= Date.parse(action.dueOn) + DAY_MS;
        const expected = action.state === 'OPEN' && over ? 'OVERDUE' : action.state;
        expect(actionStateAt(action, now)).toBe(expected);
      }),
    );
  });

  it('once over stays over, until it is put off or the action is closed', () => {
    fc.assert(
      fc.property(actions, moments, fc.nat(400 * DAY_MS), (action, now, ms) => {
        const state = actionStateAt(action, now);
        if (state !== 'OPEN') expect(actionStateAt(action, later(now, ms))).toBe(state);
      }),
    );
  });

  it('is agreed for today or a later one, so that nothing is overdue when it is agreed', () => {
    const asked = { title: 'Report', titleFr: null, delegations: ['FRA'], label: null };
    const source = { key: 'a', decisionKey: null, itemKey: 'item', sessionKey: 'session', roster: ['FRA'] };
    fc.assert(
      fc.property(fc.option(days, { nil: null }), moments, (dueOn, now) => {
        const agreed = agreeAction({ ...source, label: labelled(null) }, { ...asked, dueOn }, officer, now);
        expect(isRefusal(agreed)).toBe(dueOn !== null && dueOn < utcDay(now));
        if (!isRefusal(agreed)) expect(actionStateAt(agreed.action, now)).toBe('OPEN');
      }),
    );
  });
});

describe('an action that is carried over', () => {
  const attempts = fc.array(fc.record({ dueOn: days, now: moments }), { maxLength: 8 });

  it('goes to later days alone, keeps every former one, and is not overdue when it has been put off', () => {
    fc.assert(
      fc.property(open, attempts, (first, asked) => {
        let action = first;
        const kept: { from: string | null; to: string }[] = [];
        for (const { dueOn, now } of asked) {
          const put = postponeAction(action, { dueOn, reason: 'More time is needed.' }, officer, now);
          const takes = dueOn >= utcDay(now) && (action.dueOn === null || dueOn > action.dueOn);
          expect(isRefusal(put)).toBe(!takes);
          if (isRefusal(put)) continue;
          expect(put.action).toEqual({ ...action, dueOn });
          expect(actionStateAt(put.action, now)).toBe('OPEN');
          kept.push(put.postponement);
          action = put.action;
        }
        const all = [first.dueOn, ...kept.map(({ to }) => to)];
        expect(kept.map(({ from }) => from)).toEqual(all.slice(0, -1));
        expect(action.dueOn).toBe(all.at(-1));
      }),
    );
  });

  it('is told where it is laid before to those alone who see both it and that session', () => {
    const readers = ['AUS', 'FRA', 'JPN', 'NOR'].map((code) => someone(code, 'HEAD'));
    fc.assert(
      fc.property(open, audiences, (action, label) => {
        const carried = carryAction({ action, session: { key: 'next', label } }, officer);
        if (isRefusal(carried)) throw new Error('an officer sees all of these');
        for (const reader of readers)
          for (const told of carried.events)
            expect(visible(reader, told.label)).toBe(visible(reader, action.label) && visible(reader, label));
      }),
    );
  });

  it('is neither put off, laid before a session, reported on nor closed once it is closed', () => {
    fc.assert(
      fc.property(open, fc.constantFrom('DONE', 'DROPPED'), moments, (action, outcome, now) => {
        const closed = concludeAction(action, { outcome, reason: 'As reported.' }, officer, now);
        if (isRefusal(closed)) throw new Error('an open action is closed');
        const session = { key: 'next', label: labelled(null) };
        const tomorrow = { dueOn: dayLater(action.dueOn ?? utcDay(now), 1), reason: 'More time.' };
        const again = { outcome, reason: 'Again.' } as const;
        const after = [
          postponeAction(closed.action, tomorrow, officer, now),
          carryAction({ action: closed.action, session }, officer),
          concludeAction(closed.action, again, officer, now),
          mayReport(someone(action.delegations[0] ?? '', 'HEAD'), {
            ...closed.action,
            label: labelled(null),
          }),
        ];
        expect(after.map((one) => (isRefusal(one) ? one.code : one))).toEqual(Array(4).fill('STATE'));
      }),
    );
  });

  it('is reported on by those alone who are to do it and see it, and is kept by the secretariat alone', () => {
    fc.assert(
      fc.property(open, fc.constantFrom('AUS', 'FRA', 'JPN', 'NOR'), moments, (action, code, now) => {
        const reader = someone(code, 'ADVISER');
        const sees = visible(reader, action.label);
        const code1 = (result: unknown): string => (isRefusal(result) ? result.code : 'taken');
        const concerned = action.delegations.includes(code) ? 'taken' : 'FORBIDDEN';
        const report = reportOnAction(action, { text: 'Half of it is done.' }, reader, now);
        expect(code1(report)).toBe(sees ? concerned : 'NOT_FOUND');
        const put = postponeAction(action, { dueOn: '2030-01-01', reason: 'Later.' }, reader, now);
        expect(code1(put)).toBe(sees ? 'FORBIDDEN' : 'NOT_FOUND');
      }),
    );
  });
});

describe('the order of the follow-up', () => {
  it('is one and the same however the actions come', () => {
    const shuffled = fc
      .uniqueArray(actions, { selector: ({ key }) => key })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, other]) => expect(other.toSorted(byDay)).toEqual(all.toSorted(byDay))),
    );
  });

  it('has what is overdue before what is not, and what has no day at the end', () => {
    fc.assert(
      fc.property(fc.array(open), moments, (all, now) => {
        const sorted = all.toSorted(byDay);
        const rank = sorted.map((one) =>
          one.dueOn === null ? 2 : actionStateAt(one, now) === 'OVERDUE' ? 0 : 1,
        );
        expect(rank).toEqual(rank.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('what is told of the day of an action', () => {
  it('comes at the beginning of days of UTC, before the day, and once more at the very moment from which it is overdue', () => {
    fc.assert(
      fc.property(open, days, (action, dueOn) => {
        const told = tellingsOf(dueOn);
        expect(told.map(({ at }) => at.getTime() % DAY_MS)).toEqual(told.map(() => 0));
        expect(told.map(({ at, days: before }) => dayLater(utcDay(at), before))).toEqual(
          told.map(() => dueOn),
        );
        const states = told.map(({ at }) => actionStateAt({ ...action, dueOn }, at));
        expect(states).toEqual(
          told.map(({ days: before }) => (before === OVERDUE_DAYS ? 'OVERDUE' : 'OPEN')),
        );
        const last = told.at(-1)?.at ?? new Date(Number.NaN);
        expect(actionStateAt({ ...action, dueOn }, later(last, -1))).toBe('OPEN');
      }),
    );
  });

  it('comes in order, each once, and later in every part for a later day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 90 }), (dueOn, by) => {
        const times = tellingsOf(dueOn).map(({ at }) => at.getTime());
        expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
        const after = tellingsOf(dayLater(dueOn, by)).map(({ at }) => at.getTime());
        expect(after).toEqual(times.map((time) => time + by * DAY_MS));
      }),
    );
  });
});
