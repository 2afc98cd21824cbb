import { describe, expect, it } from '@jest/globals';
import type { Actor, Label } from '@parley/kernel';
import { type Entry, labelColumns, entryOf } from '@parley/platform';
import { lossBy } from './loss';

const OPEN: Label = {
  classification: 'UNCLASSIFIED',
  releasableTo: null,
  releasableToObservers: false,
  caveats: [],
  tlp: null,
  originator: null,
};

const delegate = (delegation: string): Actor => ({
  standing: 'DELEGATION',
  personId: 'p',
  tokenId: null,
  credentialId: 'c',
  role: 'HEAD',
  delegation,
  clearance: 'SECRET',
  caveats: [],
  speaksForSeat: true,
  language: 'EN',
});

const chair: Actor = { ...delegate('JPN'), standing: 'SECRETARIAT', role: 'CHAIR', delegation: null };

const unlessOf = (unless: Label) => {
  const { level, releasable_to, observers, caveats } = labelColumns(unless);
  return {
    unless_level: level,
    unless_releasable_to: releasable_to,
    unless_observers: observers,
    unless_caveats: caveats,
  };
};

const entry = (type: string, data: Record<string, unknown>, unless?: Label): Entry =>
  entryOf({
    ...labelColumns(OPEN),
    position: 1,
    at: '2026-01-01T00:00:00Z',
    type,
    actor_id: null,
    delegation: null,
    session_key: 's',
    subject_type: 'Session',
    subject_key: 's',
    unless_level: null,
    unless_releasable_to: null,
    unless_observers: null,
    unless_caveats: null,
    unless_originator: null,
    parties: null,
    ...(unless === undefined ? {} : unlessOf(unless)),
    data,
  });

describe('an entry of the record that takes a room away', () => {
  const raised = entry('session.retracted', {}, { ...OPEN, releasableTo: ['JPN'] });

  it('is a retraction, for those who pass the old label and not the new one', () => {
    expect(lossBy(raised, delegate('FRA'))).toBe('LABEL_RAISED');
    expect(lossBy(raised, delegate('JPN'))).toBeUndefined();
    expect(lossBy(raised, chair)).toBeUndefined();
  });

  it('is a change of the session, for delegates of the seats that are no longer invited', () => {
    const changed = entry('session.changed', { session: { participants: ['JPN'] } });
    expect(lossBy(changed, delegate('FRA'))).toBe('NOT_INVITED');
    expect(lossBy(changed, delegate('JPN'))).toBeUndefined();
    expect(lossBy(changed, chair)).toBeUndefined();
  });

  it('is no other entry', () => {
    expect(
      lossBy(entry('item.retracted', {}, { ...OPEN, releasableTo: [] }), delegate('FRA')),
    ).toBeUndefined();
    expect(lossBy(entry('session.opened', {}), delegate('FRA'))).toBeUndefined();
  });
});
