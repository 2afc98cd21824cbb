import { describe, expect, it } from '@jest/globals';
import type { Person } from '@parley/delegations/model';
import fc from 'fast-check';
import type { Answer } from '../invitations/answer';
import { invitationsOf } from '../invitations/invitations-of';
import type { Session } from '../session/session';
import { aConvened, after, noon } from '../testing/builders';
import { aPerson } from '../testing/people';
import { invitedPeople, isTold, planMails, seesSession, type ToldMail, toldText } from './mail-plan';

const { session } = aConvened({ format: 'NAMED', named: ['JPN', 'KOR'] });

const person = (id: string, more: Partial<Person> = {}): Person =>
  aPerson({ id, role: 'HEAD', speaksForSeat: true, ...more });

const head = person('head');
const adviser = person('adviser', { role: 'ADVISER' });
const stranger = person('stranger', { delegation: 'FRA' });

const [awaited] = invitationsOf(session, []);
const answered = (more: Partial<Answer> = {}): Answer => {
  if (awaited === undefined) throw new Error('nobody is invited');
  const attending = [{ id: 'adviser', name: 'adviser' }];
  return { ...awaited, delegation: 'JPN', answer: 'ACCEPTED', attending, answeredAt: noon, ...more };
};

const idsOf = (people: readonly { readonly id: string }[]): string[] => people.map(({ id }) => id);

/** What has been told after a plan was carried out. */
const carriedOut = (told: readonly ToldMail[], planned: readonly ToldMail[]): ToldMail[] => [
  ...told.filter(({ personId }) => !planned.some((mail) => mail.personId === personId)),
  ...planned,
];

describe('who is invited by mail', () => {
  it('is the head of each delegation invited, and whom a delegation that comes has named', () => {
    const people = [head, adviser, stranger];
    expect(idsOf(invitedPeople(session, [], people))).toEqual(['head']);
    expect(idsOf(invitedPeople(session, [answered()], people))).toEqual(['head', 'adviser']);
    expect(idsOf(invitedPeople(session, [answered({ answer: 'DECLINED' })], people))).toEqual(['head']);
    expect(idsOf(invitedPeople(session, [answered({ delegation: 'FRA' })], people))).toEqual(['head']);
  });

  it('is nobody who does not see the session, or whose accreditation has ended', () => {
    const above: Session = { ...session, label: { ...session.label, classification: 'CONFIDENTIAL' } };
    expect(invitedPeople(above, [], [person('low', { clearance: 'RESTRICTED' })])).toEqual([]);
    expect(invitedPeople(session, [], [person('gone', { active: false })])).toEqual([]);
    expect(seesSession(head, { ...session, convenedAt: null })).toBe(false);
  });
});

describe('what is told', () => {
  it('of a session under the ceiling is its words and times, above it its times and level', () => {
    const { label } = session;
    const secret: Session = { ...session, label: { ...label, classification: 'SECRET' } };
    expect(toldText({ ...session, title: 'Another' }, 'UNCLASSIFIED')).not.toBe(
      toldText(session, 'UNCLASSIFIED'),
    );
    expect(toldText({ ...secret, title: 'Another' }, 'RESTRICTED')).toBe(toldText(secret, 'RESTRICTED'));
    expect(toldText({ ...secret, endsAt: after(180) }, 'RESTRICTED')).not.toBe(
      toldText(secret, 'RESTRICTED'),
    );
    expect(toldText({ ...session, purpose: 'INFORM', version: 9 }, 'SECRET')).toBe(
      toldText(session, 'SECRET'),
    );
  });

  it('is told while a session is to come or going on, and when it is cancelled', () => {
    for (const state of ['CONVENED', 'OPEN', 'SUSPENDED', 'CANCELLED'] as const)
      expect(isTold({ ...session, state }, noon)).toBe(true);
    for (const state of ['CLOSED', 'RECORDED'] as const)
      expect(isTold({ ...session, state }, noon)).toBe(false);
    expect(isTold({ ...session, convenedAt: null }, noon)).toBe(false);
    expect(isTold(session, session.endsAt)).toBe(false);
  });
});

describe('a plan of mail', () => {
  it('asks whoever was not told, tells nobody the same again, and calls off with a higher sequence', () => {
    const first = planMails(session, 'one', [head], []);
    expect(first).toEqual([
      { personId: 'head', method: 'REQUEST', sequence: session.version, digest: 'one' },
    ]);
    expect(planMails(session, 'one', [head], first)).toEqual([]);
    expect(planMails(session, 'two', [head], first)).toMatchObject([
      { method: 'REQUEST', sequence: session.version + 1 },
    ]);
    const off = planMails({ ...session, state: 'CANCELLED' }, 'one', [head], first);
    expect(off).toMatchObject([{ method: 'CANCEL', sequence: session.version + 1 }]);
    expect(planMails({ ...session, state: 'CANCELLED' }, 'one', [head], off)).toEqual([]);
    expect(planMails(session, 'one', [head], off)).toMatchObject([
      { method: 'REQUEST', sequence: session.version + 2 },
    ]);
  });

  const step = fc.record({
    invited: fc.subarray([head, adviser, stranger]),
    digest: fc.constantFrom('one', 'two', 'three'),
    state: fc.constantFrom('CONVENED', 'OPEN', 'CANCELLED'),
    version: fc.integer({ min: 1, max: 9 }),
  });

  it('carried out leaves everybody with what is now, each by rising sequences, and is empty a second time', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        let told: ToldMail[] = [];
        for (const { invited, digest, state, version } of steps) {
          const now: Session = { ...session, state, version };
          const planned = planMails(now, digest, invited, told);
          for (const mail of planned) {
            const before = told.find(({ personId }) => personId === mail.personId);
            expect(mail.sequence).toBeGreaterThan(before?.sequence ?? -1);
          }
          told = carriedOut(told, planned);
          expect(planMails(now, digest, invited, told)).toEqual([]);
          const wanted = state === 'CANCELLED' ? [] : idsOf(invited);
          const holding = told.filter(({ method }) => method === 'REQUEST');
          expect(holding.map(({ personId }) => personId).sort()).toEqual([...wanted].sort());
          expect(holding.every((mail) => mail.digest === digest)).toBe(true);
        }
      }),
    );
  });
});
