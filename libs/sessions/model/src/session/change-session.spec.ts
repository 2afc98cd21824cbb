import { describe, expect, it } from '@jest/globals';
import { type Actor, isRefusal, type Result } from '@parley/kernel';
import { sees } from '@parley/delegations/model';
import { addItem } from '../agenda/edit-item';
import { type Dossier, type SessionDecision, settle } from '../dossier';
import { viewFor } from '../events/session-view';
import { answerInvitation } from '../invitations/answer-invitation';
import { invitationsOf } from '../invitations/invitations-of';
import {
  aConvened,
  aDraft,
  anItemInput,
  anOpen,
  aSessionInput,
  decided,
  item,
  noon,
  roster,
  next,
  withItems,
} from '../testing/builders';
import { chair, france, japan, lowFrance, officer, rapporteur } from '../testing/people';
import { changeSession } from './change-session';
import { closeSession } from './run-session';
import type { SessionInput } from './session-input';

const change = (
  dossier: Dossier,
  more: Partial<SessionInput> = {},
  actor = officer,
  version = dossier.session.version,
) => changeSession({ ...dossier, roster }, { ...aSessionInput(more), version }, actor);

const told = (result: Result<SessionDecision>, actor: Actor): string[] =>
  isRefusal(result) ? [] : result.events.filter((event) => sees(actor, event)).map(({ type }) => type);

const aClosed = (): Dossier => next(anOpen(), (dossier) => closeSession(dossier, chair, noon));

describe('changing a session', () => {
  it('raises its version, and is refused to whoever saw an older one, who is told the current one', () => {
    const changed = next(aDraft(), (dossier) => change(dossier, { title: 'Other' }));
    expect(changed.session).toMatchObject({ title: 'Other', version: 2 });
    expect(change(changed, {}, officer, 1)).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 2,
      field: 'version',
    });
  });

  it('is possible until it opens', () => {
    expect(change(aConvened())).toHaveProperty('session');
    expect(change(anOpen(), { title: 'Other' })).toMatchObject({ code: 'STATE', field: 'title' });
    expect(change(anOpen(), { endsAt: new Date(0) })).toMatchObject({ code: 'INVALID' });
    expect(change(aClosed(), {})).toMatchObject({ code: 'STATE' });
  });

  it('that goes on changes its label alone: those who lose sight are told to forget', () => {
    const result = change(anOpen(), { label: { classification: 'RESTRICTED' } });
    expect(told(result, lowFrance)).toEqual(['session.retracted']);
    expect(told(result, france)).toEqual(['session.changed']);
    for (const more of [
      { purpose: 'INFORM' },
      { format: 'NAMED', named: ['FRA'] },
      { place: 'Elsewhere' },
      { onlineUrl: 'https://forum.example/2' },
      { timeZone: 'Asia/Tokyo' },
      { startsAt: new Date(noon.getTime() + 1) },
    ] satisfies Partial<SessionInput>[])
      expect(change(anOpen(), { label: { classification: 'RESTRICTED' }, ...more })).toMatchObject({
        code: 'STATE',
      });
  });

  it('that goes on keeps its participants, whoever has been admitted since', () => {
    const open = anOpen();
    const label = { classification: 'RESTRICTED' } as const;
    const result = changeSession(
      { ...open, roster: [...roster, 'FIN'] },
      { ...aSessionInput({ label }), version: open.session.version },
      officer,
    );
    expect(result).toMatchObject({ session: { participants: open.session.participants } });
  });

  it('is FORBIDDEN to those who see it, and NOT_FOUND to those who do not', () => {
    expect(change(aConvened(), {}, japan)).toMatchObject({ code: 'FORBIDDEN' });
    expect(change(aDraft(), {}, japan)).toMatchObject({ code: 'NOT_FOUND' });
    expect(change(aDraft(), {}, rapporteur)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('tells those who lose sight to forget, and no one else', () => {
    const result = change(aConvened(), { label: { classification: 'RESTRICTED' } });
    expect(told(result, lowFrance)).toEqual(['session.retracted']);
    expect(told(result, france)).toEqual(['session.changed']);
    expect(told(result, chair)).toEqual(['session.changed']);
  });

  it('tells nobody to forget a draft, which nobody but the secretariat saw', () => {
    const result = change(aDraft(), { label: { classification: 'UNCLASSIFIED', releasableTo: ['AUS'] } });
    expect(decided(result).events.map(({ type }) => type)).toEqual(['session.changed']);
  });

  it('brings its new label to the items, and their retractions with it', () => {
    const before = withItems(aConvened(), 'a', 'a/b');
    const result = change(before, { label: { classification: 'UNCLASSIFIED', releasableTo: ['JPN'] } });
    expect(decided(result).items.map(({ label }) => label.releasableTo)).toEqual([['JPN'], ['JPN']]);
    expect(told(result, france)).toEqual(['session.retracted', 'item.retracted', 'item.retracted']);
    expect(told(result, japan)).toEqual(['session.changed', 'item.changed', 'item.changed']);
  });

  it('leaves items alone that it does not concern', () => {
    const result = decided(change(withItems(aConvened(), 'a'), { title: 'Other' }));
    expect([result.items, result.events.length]).toEqual([[], 1]);
  });

  it('takes a seat that is no longer invited off the sponsors of an item', () => {
    const sponsored = next(aConvened(), (dossier) =>
      addItem({ ...dossier, key: 'a' }, anItemInput({ sponsors: ['JPN', 'NOR'] }), chair),
    );
    const changed = next(sponsored, (dossier) => change(dossier, { format: 'ALLIES' }));
    expect(item(changed, 'a')).toMatchObject({ sponsors: ['NOR'], version: 2 });
  });

  it('counts an answer no longer whose delegation is not invited any more', () => {
    const answered = next(aConvened(), (dossier) =>
      answerInvitation({ ...dossier, people: [] }, { answer: 'ACCEPTED' }, japan, noon),
    );
    const result = decided(change(answered, { format: 'ALLIES' }));
    expect(
      invitationsOf(result.session, answered.answers).some(({ delegation }) => delegation === 'JPN'),
    ).toBe(false);
    expect(result.events[0]?.data).toMatchObject({ answers: [] });
    expect(viewFor(chair, settle(answered, result)).answers).toEqual({});
  });

  it('is refused with what could not be scheduled', () => {
    expect(change(aDraft(), { title: '' })).toMatchObject({ code: 'INVALID', field: 'title' });
  });
});
