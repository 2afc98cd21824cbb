import { type Actor, type Label, type Role, standingOf } from '@parley/kernel';
import type { Note } from '../notes/note';
import type { NoteInput } from '../notes/note-input';

/** Somebody who sees all levels. */
export const anActor = (role: Role, delegation: string | null): Actor => ({
  ...{
    standing: standingOf(role),
    personId: 'person',
    tokenId: null,
    credentialId: 'sign-in',
    role,
    delegation,
  },
  ...{ clearance: 'SECRET', caveats: [], speaksForSeat: true, language: 'EN' },
});

export const japan = anActor('ADVISER', 'JPN');
export const france = anActor('HEAD', 'FRA');
export const korea = anActor('HEAD', 'KOR');
export const chair = anActor('CHAIR', null);
export const observer = anActor('OBSERVER', null);

export const NOW = new Date('2026-06-01T00:00:00Z');
export const vocabulary = {
  isTechnique: (id: string): boolean => id === 'T0002',
  read: { markdown: 'Three vessels.\n', html: '<p>Three vessels.</p>\n', paragraphs: [] },
};

/** A note as it is written where a spec does not care. */
export const anInput = (more: Partial<NoteInput> = {}): NoteInput => ({
  ...{ title: 'Vessels', body: 'Three vessels.', topic: 'maritime_activity' },
  ...{ observedFrom: new Date('2026-03-01T08:00:00Z'), observedTo: null },
  ...{ place: null, placeName: null, area: null, country: null, reliability: 'B', credibility: 'TWO' },
  ...{ likelihood: null, confidence: null, hybridDomains: [], baselineRequirements: [] },
  ...{ disarmTechniques: [], sources: [], editors: [], label: { classification: 'UNCLASSIFIED' } },
  ...more,
});

/** A note of Japan’s where a spec does not care, under a label. */
export const aNote = (label: Label, more: Partial<Note> = {}): Note => ({
  ...{ key: 'note', originator: 'JPN', version: 1, title: 'Vessels', body: 'Three vessels.' },
  html: '<p>Three vessels.</p>',
  ...{ topic: 'maritime_activity', observedFrom: NOW, observedTo: NOW, place: null, placeName: null },
  ...{ area: null, country: null, reliability: 'B', credibility: 'TWO', likelihood: null, confidence: null },
  ...{ hybridDomains: [], baselineRequirements: [], disarmTechniques: [], sources: [], editors: [] },
  ...{ box: null, tearLineOf: null, createdAt: NOW, changedAt: NOW, withdrawnAt: null, withdrawReason: null },
  showsReaders: false,
  ...more,
  label: { ...label, originator: 'JPN' },
});
