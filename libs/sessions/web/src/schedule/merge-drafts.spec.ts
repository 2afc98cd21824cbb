import { describe, expect, it } from '@jest/globals';
import { changedFields, mergeDrafts } from './merge-drafts';
import { EMPTY_DRAFT } from './session-draft';

const BASE = { ...EMPTY_DRAFT, title: 'Exchange', place: 'Brussels' };

describe('two people changing one session', () => {
  it('take over each other’s changes where they touched different fields', () => {
    const merged = mergeDrafts(BASE, { ...BASE, title: 'Mine' }, { ...BASE, place: 'Seoul' });
    expect(merged.draft).toMatchObject({ title: 'Mine', place: 'Seoul' });
    expect(merged).toMatchObject({ theirs: ['place'], clashes: [] });
  });

  it('clash where both changed a field, and one’s own is kept', () => {
    const merged = mergeDrafts(BASE, { ...BASE, title: 'Mine' }, { ...BASE, title: 'Theirs' });
    expect(merged.draft.title).toBe('Mine');
    expect(merged.clashes).toEqual(['title']);
  });

  it('do not clash where both came to the same', () => {
    const merged = mergeDrafts(BASE, { ...BASE, title: 'Same' }, { ...BASE, title: 'Same' });
    expect(merged).toMatchObject({ theirs: ['title'], clashes: [] });
  });

  it('lose nothing when only one changed something', () => {
    expect(mergeDrafts(BASE, { ...BASE, named: ['JPN'] }, BASE).draft.named).toEqual(['JPN']);
    expect(mergeDrafts(BASE, BASE, { ...BASE, named: ['JPN'] }).draft.named).toEqual(['JPN']);
  });
});

describe('the fields that changed', () => {
  it('are told in the order of the form, labels by what they say', () => {
    const label = { ...BASE.label, caveats: ['EYES ONLY'] };
    expect(changedFields(BASE, { ...BASE, label, title: 'New' })).toEqual(['title', 'label']);
    expect(changedFields(BASE, { ...BASE, label: { ...BASE.label } })).toEqual([]);
  });
});
