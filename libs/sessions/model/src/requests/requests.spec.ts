import { describe, expect, it } from '@jest/globals';
import { defaultCharter, type Seat } from '@parley/delegations/model';
import type { Actor } from '@parley/kernel';
import { after, decided, noon } from '../testing/builders';
import { anActor, chair, france, observer, rapporteur } from '../testing/people';
import { aRequest, aRequestInput, headOfFrance, headOfJapan, norway } from '../testing/requests';
import { acknowledgeRequest } from './handle-request';
import type { ConsultationRequest } from './request';
import { isAllyAt } from './request-gates';
import { correctRequest, submitRequest } from './submit-request';
import { TARGET_TIMES, URGENCIES } from './urgency';

const HOUR = 60;
const seats = defaultCharter;
const ask = (actor: Actor, more = {}, charter: readonly Seat[] = seats, now = noon) =>
  submitRequest({ key: 'request', seats: charter }, aRequestInput(more), actor, now);

describe('who may request consultations', () => {
  it('is whoever speaks for the seat of an Ally', () => {
    expect(ask(norway)).toMatchObject({ request: { delegation: 'NOR', requestedBy: 'head-nor' } });
    const authorised = anActor({ delegation: 'FRA', role: 'ADVISER', speaksForSeat: true });
    expect(ask(authorised)).toMatchObject({ request: { delegation: 'FRA' } });
  });

  it.each([
    ['a partner’s head', headOfJapan, 'Any Ally may request consultations'],
    ['an adviser without authority', france, 'to whom the head gave authority'],
    ['an observer', observer, 'by the delegation of an Ally'],
    ['the chair', chair, 'by the delegation of an Ally'],
    ['the rapporteur', rapporteur, 'by the delegation of an Ally'],
    ['a feed', { ...norway, personId: null, role: null, tokenId: 'token' }, 'by the delegation of an Ally'],
  ])('is not %s, who is told why in both languages', (_, actor, words) => {
    expect(ask(actor)).toMatchObject({
      code: 'FORBIDDEN',
      message: { en: expect.stringContaining(words), fr: expect.stringMatching(/Allié|habilitée/) },
    });
  });

  it('is an Ally on that day: from its accession and its first day, until its last', () => {
    const charter = [...seats, { delegation: 'FIN', from: '2022-01-01', until: '2030-01-01' }];
    const on = (day: string) => isAllyAt('FIN', charter, new Date(`${day}T12:00:00Z`));
    expect(['2023-04-03', '2023-04-04', '2029-12-31', '2030-01-01'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isAllyAt('FIN', seats, noon)).toBe(false);
  });
});

describe('a request', () => {
  it.each(URGENCIES)('that is %s has its times from the moment it was made', (urgency) => {
    const { acknowledgeBy, conveneBy } = aRequest({ urgency });
    const { acknowledgeMs, conveneMs } = TARGET_TIMES[urgency];
    expect(acknowledgeBy.getTime() - noon.getTime()).toBe(acknowledgeMs);
    expect(conveneBy.getTime() - noon.getTime()).toBe(conveneMs);
  });

  it('is sooner answered the more urgent it is, and acknowledged before it is convened', () => {
    const times = URGENCIES.map((urgency) => TARGET_TIMES[urgency]);
    for (const { acknowledgeMs, conveneMs } of times) expect(acknowledgeMs).toBeLessThan(conveneMs);
    const falls = (values: readonly number[]) =>
      values.every((value, at) => at === 0 || value < (values[at - 1] ?? 0));
    expect(falls(times.map(({ acknowledgeMs }) => acknowledgeMs))).toBe(true);
    expect(falls(times.map(({ conveneMs }) => conveneMs))).toBe(true);
  });

  it('of a narrower format is released to those who would be invited, where nothing else is said', () => {
    expect(aRequest({ format: 'NAMED', named: ['FRA', 'JPN'] })).toMatchObject({
      named: ['FRA', 'JPN', 'NOR'],
      label: { releasableTo: ['FRA', 'JPN', 'NOR'], originator: 'NOR' },
    });
    expect(aRequest({ format: 'ALLIES' }).label.releasableTo).toHaveLength(30);
    expect(aRequest().label.releasableTo).toBeNull();
    const label = { classification: 'RESTRICTED', releasableTo: ['FRA'] } as const;
    expect(aRequest({ format: 'ALLIES', label }).label.releasableTo).toEqual(['FRA']);
  });

  it.each([
    ['subject', { subject: ' ' }],
    ['subject', { subject: 'x'.repeat(201) }],
    ['text', { text: '\n' }],
    ['named', { format: 'NAMED', named: [] }],
    ['named', { format: 'NAMED', named: ['NOR'] }],
    ['named', { format: 'NAMED', named: ['SWE'] }],
    ['named', { format: 'ALL', named: ['FRA'] }],
    ['proposedStart', { proposedStart: noon }],
    ['label.caveats', { label: { classification: 'UNCLASSIFIED', caveats: ['X'] } }],
  ])('is refused at %s where that cannot stand: %j', (field, more) => {
    expect(ask(norway, more)).toMatchObject({ code: 'INVALID', field });
  });
});

describe('a correction', () => {
  const correct = (request: ConsultationRequest, more: object, actor: Actor = norway, now = after(60)) =>
    correctRequest({ request, seats }, { ...aRequestInput(), version: request.version, ...more }, actor, now);

  it('keeps the clocks, but starts them anew with another urgency', () => {
    const before = aRequest({ urgency: 'ROUTINE' });
    expect(correct(before, { urgency: 'ROUTINE', text: 'More.' })).toMatchObject({
      request: { text: 'More.', version: 2, conveneBy: before.conveneBy, submittedAt: noon },
    });
    const told = { ...before, overdueTold: ['ACKNOWLEDGE'] as const };
    expect(correct(told, { urgency: 'IMMEDIATE' })).toMatchObject({
      request: { acknowledgeBy: after(180), conveneBy: after(25 * HOUR), submittedAt: noon, overdueTold: [] },
    });
  });

  it('keeps a proposed time that passed meanwhile, and takes no other one that has', () => {
    const proposedStart = after(30);
    const before = aRequest({ proposedStart });
    expect(correct(before, { proposedStart })).toMatchObject({ request: { proposedStart } });
    expect(correct(before, { proposedStart: after(45) })).toMatchObject({ field: 'proposedStart' });
    expect(correct(before, {})).toMatchObject({ request: { proposedStart: null } });
  });

  it('that narrows the label retracts it from those who lose sight, and says no more than what it was about', () => {
    const label = { classification: 'UNCLASSIFIED', releasableTo: ['FRA'] };
    const { events } = decided(correct(aRequest(), { label }));
    expect(events.map(({ type }) => type)).toEqual(['request.corrected', 'request.retracted']);
    expect(events[1]).toMatchObject({
      data: {},
      label: { releasableTo: null },
      unless: { releasableTo: ['FRA'] },
    });
  });

  it('is refused to others, to whom it is out of sight as if it were not there, and once it is stale or late', () => {
    const request = aRequest({ label: { classification: 'RESTRICTED', releasableTo: ['FRA'] } });
    expect(correct(request, {}, headOfFrance)).toMatchObject({ code: 'FORBIDDEN' });
    expect(correct(request, {}, headOfJapan)).toMatchObject({ code: 'NOT_FOUND' });
    expect(correct(request, {}, chair)).toMatchObject({ code: 'FORBIDDEN' });
    expect(correct(request, { version: 0 })).toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
    const acknowledged = decided(acknowledgeRequest(request, chair, noon)).request;
    expect(correct(acknowledged, { version: 0 })).toMatchObject({ code: 'STATE' });
  });
});
