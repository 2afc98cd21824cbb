import { describe, expect, it } from '@jest/globals';
import { type Actor, isRefusal, type Refusal } from '@parley/kernel';
import { closeItem, openItem } from '../agenda/run-item';
import type { Dossier } from '../dossier';
import { aConvened, aDraft, after, anOpen, decided, item, noon, next, withItems } from '../testing/builders';
import { chair, japan, lowOfficer, observer, officer, READERS } from '../testing/people';
import { cancelSession, conveneSession } from './plan-session';
import { closeSession, openSession, suspendSession } from './run-session';
import type { SessionState } from './session';
import { sessionAbilities } from './session-abilities';
import { checkJoin } from './session-gates';

const closed = (): Dossier => next(anOpen(), (dossier) => closeSession(dossier, chair, after(60)));
const suspended = (): Dossier => next(anOpen(), (dossier) => suspendSession(dossier, {}, chair, after(10)));
const cancelled = (): Dossier =>
  next(aConvened(), (dossier) => cancelSession(dossier, { reason: 'Weather' }, chair));

const STEPS = {
  convene: (dossier: Dossier, actor: Actor) => conveneSession(dossier, actor, after(1)),
  cancel: (dossier: Dossier, actor: Actor) => cancelSession(dossier, { reason: 'Weather' }, actor),
  open: (dossier: Dossier, actor: Actor) => openSession(dossier, actor, after(1)),
  suspend: (dossier: Dossier, actor: Actor) => suspendSession(dossier, {}, actor, after(1)),
  close: (dossier: Dossier, actor: Actor) => closeSession(dossier, actor, after(1)),
} as const;

const IN: Record<Exclude<SessionState, 'RECORDED'>, () => Dossier> = {
  DRAFT: aDraft,
  CONVENED: aConvened,
  OPEN: anOpen,
  SUSPENDED: suspended,
  CLOSED: closed,
  CANCELLED: cancelled,
};

const codeOf = (result: unknown): Refusal['code'] | 'done' => (isRefusal(result) ? result.code : 'done');

describe('the course of a session', () => {
  it.each([
    ['DRAFT', ['convene', 'cancel']],
    ['CONVENED', ['cancel', 'open']],
    ['OPEN', ['suspend', 'close']],
    ['SUSPENDED', ['open', 'close']],
    ['CLOSED', []],
    ['CANCELLED', []],
  ] as const)('allows from %s: %j', (state, allowed) => {
    const dossier = IN[state]();
    expect(dossier.session.state).toBe(state);
    const possible = Object.entries(STEPS).filter(([, step]) => codeOf(step(dossier, officer)) === 'done');
    expect(possible.map(([name]) => name)).toEqual(allowed);
    const others = Object.values(STEPS).map((step) => codeOf(step(dossier, officer)));
    expect(others.every((code) => code === 'done' || code === 'STATE')).toBe(true);
  });

  it('offers exactly the steps that it would not refuse, to everybody and in every state', () => {
    for (const state of Object.values(IN)) {
      for (const actor of READERS) {
        const [dossier, abilities] = [state(), sessionAbilities(actor, state())];
        for (const name of ['convene', 'cancel', 'open', 'suspend', 'close'] as const) {
          expect([name, actor.personId, abilities[name]]).toEqual([
            name,
            actor.personId,
            codeOf(STEPS[name](dossier, actor)) === 'done',
          ]);
        }
      }
    }
  });

  it('is run by the chair and the session officers', () => {
    for (const step of Object.values(STEPS)) {
      expect(codeOf(step(anOpen(), japan))).toBe('FORBIDDEN');
      expect(codeOf(step(aDraft(), japan))).toBe('NOT_FOUND');
    }
  });

  it('keeps the first opening, and counts its versions', () => {
    const resumed = next(suspended(), (dossier) => openSession(dossier, chair, after(20)));
    expect(resumed.session).toMatchObject({ state: 'OPEN', openedAt: noon, version: 5 });
    expect(closed().session).toMatchObject({ closedAt: after(60) });
  });

  it('is called off with a reason', () => {
    expect(cancelSession(aConvened(), { reason: ' ' }, chair)).toMatchObject({
      code: 'INVALID',
      field: 'reason',
    });
    expect(cancelled().session).toMatchObject({ state: 'CANCELLED', cancelReason: 'Weather' });
  });

  it('shows what was called off as a draft to the secretariat alone', () => {
    const result = cancelSession(aDraft(), { reason: 'Weather' }, chair);
    expect(result).toMatchObject({ events: [{ label: { releasableTo: [] } }] });
  });
});

describe('closing a session', () => {
  const withOpenItem = (): Dossier =>
    next(withItems(anOpen(), 'a', 'b'), (dossier) => openItem(dossier, { itemKey: 'b' }, chair, after(5)));

  it('is refused while an item is under way, by its number and title', () => {
    expect(closeSession(withOpenItem(), chair, after(60))).toMatchObject({
      code: 'STATE',
      message: { en: expect.stringContaining('2 b'), fr: expect.stringContaining('2 b') },
    });
    expect(sessionAbilities(chair, withOpenItem()).close).toBe(false);
  });

  it('is possible once it has its outcome, whatever was not reached', () => {
    const ended = next(withOpenItem(), (dossier) =>
      closeItem(dossier, { itemKey: 'b', outcome: 'NOTED' }, chair, after(10)),
    );
    expect(closeSession(ended, chair, after(60))).toMatchObject({ session: { state: 'CLOSED' }, items: [] });
    expect(item(ended, 'a').state).toBe('PENDING');
  });
});

describe('suspending a session', () => {
  it('stops the clock of what is under discussion, and resuming starts it again', () => {
    const running = next(withItems(anOpen(), 'a'), (dossier) =>
      openItem(dossier, { itemKey: 'a' }, chair, noon),
    );
    const pause = next(running, (dossier) => suspendSession(dossier, {}, chair, after(10)));
    expect(item(pause, 'a')).toMatchObject({ state: 'OPEN', runningSince: null, elapsedMs: 600_000 });
    const again = next(pause, (dossier) => openSession(dossier, chair, after(30)));
    expect(item(again, 'a')).toMatchObject({ runningSince: after(30), elapsedMs: 600_000 });
  });

  it('says why and until when, in the session and in the record, until it goes on or is closed', () => {
    const input = { reason: ' Consultation with capitals ', resumesAt: after(45) };
    const decision = decided(suspendSession(anOpen(), input, chair, after(10)));
    const reason = 'Consultation with capitals';
    expect(decision.session.suspension).toEqual({ at: after(10), reason, resumesAt: after(45) });
    expect(decision.events).toMatchObject([
      { data: { at: after(10).toISOString(), reason, resumesAt: after(45).toISOString() } },
    ]);
    const pause = next(anOpen(), (dossier) => suspendSession(dossier, input, chair, after(10)));
    expect(decided(openSession(pause, chair, after(20))).session.suspension).toBeNull();
    expect(decided(closeSession(pause, chair, after(20))).session.suspension).toBeNull();
  });

  it('needs neither, but no time that has passed and no speech', () => {
    expect(decided(suspendSession(anOpen(), {}, chair, after(10))).session.suspension).toEqual({
      at: after(10),
      reason: null,
      resumesAt: null,
    });
    const late = suspendSession(anOpen(), { resumesAt: after(10) }, chair, after(10));
    expect(late).toMatchObject({ code: 'INVALID', field: 'resumesAt' });
    const long = suspendSession(anOpen(), { reason: 'x'.repeat(501) }, chair, after(10));
    expect(long).toMatchObject({ code: 'INVALID', field: 'reason' });
  });
});

describe('entering the room', () => {
  it('is for the secretariat, delegates of invited seats and observers who see the session', () => {
    const open = anOpen({ label: { classification: 'UNCLASSIFIED', releasableToObservers: true } }).session;
    expect([chair, japan, observer].map((actor) => checkJoin(open, actor))).toEqual([null, null, null]);
    expect(checkJoin(anOpen().session, observer)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is not for a seat that may read without being invited', () => {
    const label = { classification: 'UNCLASSIFIED', releasableTo: ['JPN', 'FRA'] } as const;
    const readable = anOpen({ format: 'NAMED', named: ['FRA'], label }).session;
    expect(checkJoin(readable, japan)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is possible from the convening to the close', () => {
    const join = (dossier: Dossier): unknown => codeOf(checkJoin(dossier.session, lowOfficer));
    expect(
      [aDraft, aConvened, anOpen, suspended, closed, cancelled].map((dossier) => join(dossier())),
    ).toEqual(['STATE', 'done', 'done', 'done', 'STATE', 'STATE']);
  });
});
