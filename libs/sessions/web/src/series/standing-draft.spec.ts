import { describe, expect, it } from '@jest/globals';
import {
  standingInputs,
  type StandingDraft,
  withChanged,
  withMoved,
  withNew,
  without,
} from './standing-draft';

const drafts = (...levels: number[]): StandingDraft[] =>
  levels.map((level, row) => ({
    row,
    title: `Item ${row}`,
    kind: 'DISCUSSION',
    level,
    minutes: '',
    kept: {},
  }));

const shape = (all: readonly StandingDraft[]): string =>
  all.map(({ row, level }) => `${row}:${level}`).join(' ');

describe('standing items in the form', () => {
  it('never stand deeper than under the item before them', () => {
    const [, second, third] = drafts(0, 0, 1);
    expect(second && shape(withChanged(drafts(0, 0, 0), { ...second, level: 5 }))).toBe('0:0 1:1 2:0');
    expect(shape(without(drafts(0, 1, 2), 1))).toBe('0:0 2:1');
    expect(shape(withMoved(drafts(0, 1), 1, -1))).toBe('1:0 0:0');
    expect(third).toBeDefined();
  });

  it('stay where they are at either end', () => {
    expect(shape(withMoved(drafts(0, 0), 0, -1))).toBe('0:0 1:0');
    expect(shape(withMoved(drafts(0, 0), 1, 1))).toBe('0:0 1:0');
  });

  it('are added at the end, and sent with their time as a duration', () => {
    const [added] = withNew([]);
    expect(added && standingInputs([{ ...added, title: 'New', minutes: '90' }])).toEqual([
      { title: 'New', kind: 'DISCUSSION', level: 0, plannedDuration: 'PT1H30M', withoutDiscussion: false },
    ]);
  });
});
