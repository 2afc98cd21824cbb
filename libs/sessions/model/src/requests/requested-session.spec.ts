import { describe, expect, it } from '@jest/globals';
import type { Actor } from '@parley/kernel';
import { after, decided, noon, roster } from '../testing/builders';
import { chair, lowOfficer, officer, rapporteur } from '../testing/people';
import { aRequest, norway } from '../testing/requests';
import { acknowledgeRequest, followSession, linkToSession } from './handle-request';
import { recordOverdue } from './record-overdue';
import type { ConsultationRequest } from './request';
import { requestAbilities } from './request-gates';
import { scheduleRequested } from './schedule-requested';
import { standingAt } from './standing-at';
import { withdrawRequest } from './submit-request';

const HOUR = 60;
const slot = { startsAt: after(30 * HOUR), endsAt: after(32 * HOUR), timeZone: 'Europe/Brussels' };
const made = (request: ConsultationRequest, more = {}, actor: Actor = chair) =>
  scheduleRequested(
    { request, roster, sessionKey: 'session', itemKey: 'item' },
    { ...slot, ...more },
    actor,
    noon,
  );

describe('the secretariat', () => {
  it('has no way to refuse a request: it can be acknowledged and scheduled, and nothing else', () => {
    const abilities = requestAbilities(chair, aRequest());
    expect(abilities).toEqual({ correct: false, withdraw: false, acknowledge: true, schedule: true });
    expect(requestAbilities(rapporteur, aRequest())).toEqual({
      correct: false,
      withdraw: false,
      acknowledge: false,
      schedule: false,
    });
    expect(withdrawRequest(aRequest(), { reason: 'no' }, chair, noon)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('acknowledges what it sees, once', () => {
    const secret = aRequest({ label: { classification: 'SECRET' } });
    expect(acknowledgeRequest(secret, lowOfficer, noon)).toMatchObject({ code: 'NOT_FOUND' });
    const { request } = decided(acknowledgeRequest(secret, officer, after(5)));
    expect(request).toMatchObject({ state: 'ACKNOWLEDGED', acknowledgedAt: after(5), version: 2 });
    expect(acknowledgeRequest(request, chair, noon)).toMatchObject({ code: 'STATE' });
  });
});

describe('the session of a request', () => {
  it('is a draft of the request’s own, its item under the request’s label, sponsored by who asked', () => {
    const label = { classification: 'RESTRICTED', releasableTo: ['FRA'], tlp: 'AMBER' } as const;
    const { draft, request, events } = decided(made(aRequest({ label, purpose: 'CONSENSUS' })));
    expect(draft.session).toMatchObject({
      state: 'DRAFT',
      title: 'Cable safety',
      purpose: 'CONSENSUS',
      label: { classification: 'RESTRICTED', releasableTo: ['FRA', 'NOR'], tlp: 'AMBER', originator: null },
    });
    expect(draft.items).toMatchObject([
      {
        title: 'Cable safety',
        kind: 'DECISION',
        sponsors: ['NOR'],
        ownLabel: { releasableTo: ['FRA', 'NOR'] },
      },
    ]);
    expect(request).toMatchObject({ state: 'SCHEDULED', sessionKey: 'session', acknowledgedAt: noon });
    expect(events.map(({ type }) => type)).toEqual([
      'session.scheduled',
      'item.added',
      'request.acknowledged',
      'request.scheduled',
    ]);
    const ofTheRequest = events.filter(({ subject }) => subject.type === 'ConsultationRequest');
    expect(JSON.stringify(ofTheRequest)).not.toContain('"session"');
  });

  it('is made once', () => {
    const { request } = decided(made(aRequest()));
    expect(made(request)).toMatchObject({ code: 'STATE' });
    expect(linkToSession(request, 'other', chair, noon)).toMatchObject({ code: 'STATE' });
  });

  it('leaves out a seat that has ended by then, the sponsor too', () => {
    const request = aRequest({ format: 'NAMED', named: ['FRA', 'JPN'] });
    const later = roster.filter((code) => code !== 'NOR');
    const state = { request, roster: later, sessionKey: 'session', itemKey: 'item' };
    const { draft } = decided(scheduleRequested(state, slot, chair, noon));
    expect(draft.session.participants).toEqual(['FRA', 'JPN']);
    expect(draft.items[0]?.sponsors).toEqual([]);
  });

  it.each([
    ['endsAt', { endsAt: slot.startsAt }],
    ['timeZone', { timeZone: 'Mars/Base' }],
    ['title', { title: '' }],
    ['onlineUrl', { onlineUrl: 'ftp://x' }],
  ])('is refused at %s as any session is', (field, more) => {
    expect(made(aRequest(), more)).toMatchObject({ code: 'INVALID', field });
  });

  it('is the chair’s and the officers’ to make', () => {
    for (const actor of [norway, rapporteur])
      expect(made(aRequest(), {}, actor)).toMatchObject({ code: 'FORBIDDEN' });
    expect(made(aRequest({ label: { classification: 'SECRET' } }), {}, lowOfficer)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('stops the clock when it is convened, and lets it run on when it is called off', () => {
    const { request } = decided(made(aRequest()));
    const convened = followSession(request, { state: 'CONVENED' }, after(90))?.request;
    expect(convened).toMatchObject({ state: 'CONVENED', convenedAt: after(90) });
    const returned = convened && followSession(convened, { state: 'CANCELLED' }, after(95))?.request;
    expect(returned).toMatchObject({
      state: 'ACKNOWLEDGED',
      convenedAt: null,
      sessionKey: null,
      conveneBy: request.conveneBy,
    });
    expect(convened && followSession(convened, { state: 'OPEN' }, after(95))).toBeNull();
    const withdrawn = decided(withdrawRequest(request, { reason: 'settled' }, norway, noon)).request;
    for (const state of ['CONVENED', 'CANCELLED'] as const)
      expect(followSession(withdrawn, { state }, noon)).toBeNull();
  });
});

describe('a deadline', () => {
  it('has passed at its very instant, not a millisecond before', () => {
    const request = aRequest();
    const before = new Date(request.acknowledgeBy.getTime() - 1);
    expect(standingAt(request, before).acknowledge).toMatchObject({ overdue: false, remainingMs: 1 });
    expect(standingAt(request, request.acknowledgeBy).acknowledge).toMatchObject({
      overdue: true,
      remainingMs: 0,
    });
    expect(recordOverdue(request, 'ACKNOWLEDGE', before)).toBeNull();
    expect(recordOverdue(request, 'ACKNOWLEDGE', request.acknowledgeBy)?.events).toMatchObject([
      { type: 'request.overdue', data: { clock: 'ACKNOWLEDGE', by: request.acknowledgeBy.toISOString() } },
    ]);
  });

  it('is told once, and not of a clock that stands', () => {
    const late = after(30 * 24 * HOUR);
    const told = recordOverdue(aRequest(), 'CONVENE', late)?.request ?? aRequest();
    expect(recordOverdue(told, 'CONVENE', late)).toBeNull();
    expect(recordOverdue(told, 'ACKNOWLEDGE', late)).not.toBeNull();
    const { request } = decided(acknowledgeRequest(aRequest(), chair, late));
    expect(recordOverdue(request, 'ACKNOWLEDGE', late)).toBeNull();
    const withdrawn = decided(withdrawRequest(request, { reason: 'settled' }, norway, late)).request;
    expect(recordOverdue(withdrawn, 'CONVENE', late)).toBeNull();
  });
});
