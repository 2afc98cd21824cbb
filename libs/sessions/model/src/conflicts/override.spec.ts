import { describe, expect, it } from '@jest/globals';
import { visible } from '@parley/kernel';
import { conveneSession } from '../session/plan-session';
import { aConvened, aDraft, after, decided, item, next, noon, withItems } from '../testing/builders';
import { chair, japan, observer, officer } from '../testing/people';
import { settle } from '../dossier';
import { addItem } from '../agenda/edit-item';
import { withdrawItem } from '../agenda/place-item';
import type { Conflict } from './conflict';
import { meetsAnew, overriding } from './override';
import { plannedSecondsOf } from './planned-seconds';

const conflict = (severity: Conflict['severity'], words: string): Conflict => ({
  severity,
  code: severity === 'REFUSAL' ? 'ROOM_TAKEN' : 'AGENDA_TOO_LONG',
  message: { en: words, fr: `${words} (fr)` },
  field: severity === 'REFUSAL' ? 'place' : 'endsAt',
  delegations: [],
  sessionKey: null,
});

const open = { classification: 'UNCLASSIFIED', releasableToObservers: true } as const;
const convening = decided(conveneSession(aDraft({ label: open }), chair, noon));
const warnings = [conflict('WARNING', 'One.'), conflict('WARNING', 'Two.'), conflict('NOTICE', 'Three.')];

describe('a decision that something is in the way of', () => {
  it('is refused without a reason, with every warning in the words and no notice', () => {
    const refusal = overriding(convening, warnings, ' ');
    expect(refusal).toMatchObject({ code: 'INVALID', field: 'overrideReason' });
    expect(refusal).toMatchObject({ message: { en: expect.stringContaining('One. Two. Mend this first') } });
    expect(JSON.stringify(refusal)).not.toContain('Three.');
  });

  it('stands with a reason, which only the secretariat reads', () => {
    const decision = decided(overriding(convening, warnings, ' no other day '));
    const event = decision.events.at(-1);
    expect(decision.events.slice(0, -1)).toEqual(convening.events);
    expect(event).toMatchObject({
      type: 'session.conflicts-overridden',
      data: { reason: 'no other day', codes: ['AGENDA_TOO_LONG'] },
    });
    const sees = [officer, japan, observer].map(
      (actor) => event !== undefined && visible(actor, event.label),
    );
    expect(sees).toEqual([true, false, false]);
  });

  it('cannot be overridden where the database would refuse it, whatever the reason', () => {
    const barred = overriding(convening, [...warnings, conflict('REFUSAL', 'Taken.')], 'all the same');
    expect(barred).toMatchObject({ code: 'DUPLICATE', field: 'place', message: { en: 'Taken.' } });
  });

  it('stands as it is where nothing more than a notice is in its way, and keeps no reason', () => {
    expect(overriding(convening, warnings.slice(2), 'idle')).toBe(convening);
  });

  it('refuses a reason without end', () => {
    expect(overriding(convening, warnings, 'x'.repeat(1001))).toMatchObject({ code: 'INVALID' });
  });
});

describe('a change of a convened session', () => {
  const { session } = aConvened();
  it('brings people together anew by time or participants, and by nothing else', () => {
    expect(meetsAnew(session, { ...session, title: 'Renamed', place: 'Room 2' })).toBe(false);
    expect(meetsAnew(session, { ...session, startsAt: after(1) })).toBe(true);
    expect(meetsAnew(session, { ...session, endsAt: after(1) })).toBe(true);
    expect(meetsAnew(session, { ...session, participants: ['JPN'] })).toBe(true);
  });

  it('of a draft needs no reason yet', () => {
    const draft = aDraft().session;
    expect(meetsAnew(draft, { ...draft, startsAt: after(1) })).toBe(false);
  });
});

describe('what an agenda plans', () => {
  const planned = (
    dossier: ReturnType<typeof aDraft>,
    key: string,
    seconds: number,
    parentKey: string | null,
  ) =>
    next(dossier, (now) =>
      addItem({ ...now, key }, { title: key, kind: 'DISCUSSION', plannedSeconds: seconds, parentKey }, chair),
    );

  it('counts an item and what stands under it once, by the longer of the two', () => {
    let dossier = planned(aDraft(), 'a', 600, null);
    dossier = planned(planned(dossier, 'b', 500, 'a'), 'c', 400, 'a');
    dossier = planned(planned(dossier, 'd', 600, null), 'e', 60, 'd');
    expect(plannedSecondsOf(dossier.items)).toBe(900 + 600);
    expect(plannedSecondsOf(dossier.items.filter(({ key }) => key !== 'a'))).toBe(900 + 600);
  });

  it('leaves out what is withdrawn, and what has no plan', () => {
    const dossier = planned(withItems(aDraft(), 'x'), 'a', 600, null);
    const { key: itemKey, version } = item(dossier, 'a');
    const without = settle(dossier, decided(withdrawItem(dossier, { itemKey, version }, chair)));
    expect([plannedSecondsOf(dossier.items), plannedSecondsOf(without.items)]).toEqual([600, 0]);
  });
});
