import { describe, expect, it } from '@jest/globals';
import type { AgendaLineFragment } from '@parley/api-client';
import { itemDraftOf, itemInputOf, newItemDraft } from './item-draft';

const OPEN = {
  __typename: 'Label' as const,
  classification: 'UNCLASSIFIED' as const,
  releasableTo: null,
  releasableToObservers: false,
  caveats: [],
  tlp: null,
  banner: 'APP UNCLASSIFIED',
};

const item = (label: AgendaLineFragment['label'] = OPEN): AgendaLineFragment => ({
  __typename: 'AgendaItem',
  id: 'i',
  number: '1',
  title: 'Hybrid threats',
  kind: 'DISCUSSION',
  state: 'PENDING',
  version: 3,
  parent: null,
  sponsors: [],
  plannedDuration: 'PT45M',
  summary: null,
  outcome: null,
  label,
  format: null,
  named: [],
  withoutDiscussion: false,
  papers: [],
  discussionAskedBy: [],
  lateChange: null,
  lateReason: null,
  deferredFrom: null,
  deferredTo: null,
  viewerCan: {
    __typename: 'AgendaItemAbilities',
    change: true,
    move: true,
    withdraw: true,
    askToDiscuss: false,
    defer: true,
  },
});

const NARROW = { ...OPEN, classification: 'RESTRICTED' as const, releasableTo: ['JPN'] };

describe('an agenda item in its form', () => {
  it('gives back the label that it has of its own', () => {
    const draft = itemDraftOf(item(NARROW), { label: OPEN, convened: true });
    expect(itemInputOf(draft).label).toMatchObject({ classification: 'RESTRICTED', releasableTo: ['JPN'] });
  });

  it('has no label of its own where it says the same as what stands above', () => {
    const draft = itemDraftOf(item(NARROW), { label: NARROW, convened: true });
    expect(itemInputOf(draft).label).toBeNull();
  });

  it('asks for the choice before convening, when it cannot be told', () => {
    const unreleased = { ...OPEN, releasableTo: [] };
    expect(itemDraftOf(item(unreleased), { label: OPEN, convened: false }).labelChoice).toBeNull();
  });

  it('takes its planned time in minutes, or none', () => {
    expect(itemDraftOf(item(), { label: OPEN, convened: true }).minutes).toBe('45');
    expect(itemInputOf({ ...newItemDraft(null), minutes: '90' }).plannedDuration).toBe('PT1H30M');
    expect(itemInputOf({ ...newItemDraft(null), minutes: ' ' }).plannedDuration).toBeNull();
  });
});
