import { describe, expect, it } from '@jest/globals';
import { isDelegate } from '@parley/delegations/model';
import { isParty, isRefusal, type Label, visible } from '@parley/kernel';
import fc from 'fast-check';
import { actors, labels } from '../testing/arbitraries';
import { aNote, chair, france, japan, korea, NOW } from '../testing/notes';
import {
  endReleases,
  grantRelease,
  mayAnswerRelease,
  mayRequestRelease,
  refuseRelease,
  releaseLetter,
  type ReleaseLetterFacts,
  RELEASE_STATES,
  type ReleaseRequest,
  requestRelease,
  takeReleaseBack,
} from '.';

const OPEN: Label = {
  ...{ classification: 'UNCLASSIFIED', releasableTo: null, releasableToObservers: false, caveats: [] },
  ...{ tlp: null, originator: 'JPN' },
};
const tearLine = aNote(OPEN, { key: 'tear-line', tearLineOf: 'fuller' });
const fuller = aNote({ ...OPEN, classification: 'RESTRICTED', releasableTo: ['KOR'] }, { key: 'fuller' });
const ground = { key: 'request', note: tearLine, readsFuller: false, waits: false };
const request: ReleaseRequest = {
  ...{ key: 'request', noteKey: 'tear-line', delegation: 'FRA', originator: 'JPN', reason: 'Our ships.' },
  ...{ askedAt: NOW, state: 'OPEN', answer: null, answeredAt: null },
};
const family = { note: fuller, fuller: null, tearLines: [tearLine] };

const codeOf = (answer: unknown): string => (isRefusal(answer) ? answer.code : 'DONE');

describe('a request for release', () => {
  it('is made once, of a tear-line that stands, by a delegate of another delegation who does not read the fuller note', () => {
    const asked = (more: object, actor = france, reason = 'Our ships.') =>
      codeOf(requestRelease({ ...ground, ...more }, { reason }, actor, NOW));
    expect(asked({})).toBe('DONE');
    expect(asked({}, japan)).toBe('FORBIDDEN');
    expect(asked({}, chair)).toBe('FORBIDDEN');
    expect(asked({ note: fuller }, korea)).toBe('STATE');
    expect(asked({ note: { ...tearLine, withdrawnAt: NOW } })).toBe('STATE');
    expect(asked({ readsFuller: true })).toBe('STATE');
    expect(asked({ waits: true })).toBe('DUPLICATE');
    expect(asked({}, france, ' ')).toBe('INVALID');
    expect(asked({}, france, 'x'.repeat(2001))).toBe('INVALID');
    expect(asked({}, france, 'x'.repeat(2000))).toBe('DONE');
  });

  it('is told to the two delegations alone, and names the note behind nowhere', () => {
    fc.assert(
      fc.property(actors, labels, (actor, label) => {
        const note = { ...tearLine, label: { ...label, originator: 'JPN' } };
        const made = requestRelease({ ...ground, note }, { reason: 'x' }, { ...france, ...actor }, NOW);
        if (isRefusal(made)) return;
        for (const { label: under, parties = null, data } of made.events) {
          expect(JSON.stringify(data)).not.toContain('fuller');
          for (const reader of [france, korea, chair, actor])
            if (isParty(reader, parties) && visible(reader, under))
              expect(['JPN', made.request.delegation]).toContain(reader.delegation);
        }
      }),
    );
  });

  it('is never made by anybody who may not see the tear-line: that is not there', () => {
    fc.assert(
      fc.property(actors, labels, fc.boolean(), fc.boolean(), (actor, label, readsFuller, waits) => {
        const denied = mayRequestRelease(actor, { note: { ...tearLine, label }, readsFuller, waits });
        if (!visible(actor, label)) expect(denied?.code).toBe('NOT_FOUND');
        else if (!isDelegate(actor)) expect(denied?.code).toBe('FORBIDDEN');
      }),
    );
  });

  it('is answered by the originator while it is open, and taken back by who made it', () => {
    fc.assert(
      fc.property(actors, fc.constantFrom(...RELEASE_STATES), (actor, state) => {
        const own = isDelegate(actor) && actor.delegation === 'JPN';
        const denied = mayAnswerRelease(actor, { ...request, state });
        expect(denied?.code).toBe(own ? (state === 'OPEN' ? undefined : 'STATE') : 'FORBIDDEN');
      }),
    );
    const asked = { request, tearLine };
    expect(takeReleaseBack(asked, france, NOW)).toMatchObject({ request: { state: 'TAKEN_BACK' } });
    expect(codeOf(takeReleaseBack(asked, japan, NOW))).toBe('FORBIDDEN');
    const answer = refuseRelease(asked, { reason: ' Not yet. ' }, japan, NOW);
    expect(answer).toMatchObject({ request: { state: 'REFUSED', answer: 'Not yet.', answeredAt: NOW } });
    expect(codeOf(refuseRelease(asked, { reason: '' }, japan, NOW))).toBe('INVALID');
    expect(endReleases([asked], 'CLOSED', NOW)).toMatchObject([
      { request: { state: 'CLOSED', answer: null } },
    ]);
  });

  it('is granted by the rule that moves the label: one delegation more, and nothing else of it', () => {
    const granted = grantRelease({ request, family }, { version: 1, reason: 'May be known.' }, japan, NOW);
    expect(granted).toMatchObject({ note: { version: 2, label: { releasableTo: ['FRA', 'KOR'] } } });
    if (isRefusal(granted)) throw new Error('refused');
    expect(granted.note).toEqual({ ...fuller, version: 2, changedAt: NOW, label: granted.note.label });
    expect({ ...granted.note.label, releasableTo: ['KOR'] }).toEqual(fuller.label);
    const answer = (more: object, version = 1) =>
      codeOf(grantRelease({ request, family, ...more }, { version, reason: 'x' }, japan, NOW));
    expect(answer({}, 2)).toBe('CONFLICT');
    expect(answer({ family: null })).toBe('FORBIDDEN');
    expect(answer({ request: { ...request, delegation: 'KOR' } })).toBe('STATE');
    expect(answer({ request: { ...request, state: 'REFUSED' } })).toBe('STATE');
    // Another tear-line that the asking delegation does not see would be for fewer than its note.
    const narrow = aNote({ ...OPEN, releasableTo: ['KOR'] }, { key: 'other', tearLineOf: 'fuller' });
    expect(answer({ family: { ...family, tearLines: [tearLine, narrow] } })).toBe('LABEL_CEILING');
  });

  it('is written of with the title of the tear-line up to the ceiling, above it with its level alone, and with no reason', () => {
    const facts: ReleaseLetterFacts = {
      ...{ title: 'Tension at sea', label: OPEN, from: 'France', originator: 'Japan', state: 'OPEN' },
      ...{ language: 'EN', ceiling: 'UNCLASSIFIED', base: 'https://forum.example', path: '/awareness/x' },
    };
    expect(releaseLetter(facts).text).toContain('https://forum.example/awareness/x');
    const above: ReleaseLetterFacts = { ...facts, label: { ...OPEN, classification: 'SECRET' } };
    for (const state of ['OPEN', 'GRANTED', 'REFUSED'] as const)
      for (const language of ['EN', 'FR'] as const) {
        const { subject, text } = releaseLetter({ ...above, state, language });
        expect(subject + text).not.toContain('Tension');
        expect(text).toContain(state === 'OPEN' ? 'France' : 'Japan');
      }
  });
});
