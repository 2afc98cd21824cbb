import { describe, expect, it } from '@jest/globals';
import { durationText } from './duration-text';
import { minutesOf, type PlannedItem, plannedTimes } from './planned-time';

const item = (
  id: string,
  plannedDuration: string | null,
  parent: string | null = null,
  state = 'PENDING',
): PlannedItem => ({
  id,
  plannedDuration,
  parent: parent === null ? null : { id: parent },
  state,
});

describe('the planned time of an agenda', () => {
  it('adds up item after item', () => {
    const { total, until } = plannedTimes([item('1', 'PT5M'), item('2', null), item('3', 'PT1H')]);
    expect(total).toBe(65 * 60);
    expect([...until]).toEqual([
      ['1', 300],
      ['2', 300],
      ['3', 3900],
    ]);
  });

  it('counts the longer of an item and what stands under it', () => {
    const parts = [item('1a', 'PT20M', '1'), item('1b', 'PT15M', '1')];
    expect(plannedTimes([item('1', 'PT10M'), ...parts]).total).toBe(35 * 60);
    expect(plannedTimes([item('1', 'PT1H'), ...parts]).total).toBe(60 * 60);
  });

  it('says for each part when it ends within the whole', () => {
    const { until } = plannedTimes([
      item('1', 'PT5M'),
      item('2', 'PT1H'),
      item('2a', 'PT20M', '2'),
      item('3', 'PT5M'),
    ]);
    expect([until.get('2a'), until.get('2'), until.get('3')]).toEqual([1500, 3900, 4200]);
  });

  it('gives no time to what was withdrawn, nor to what stands under it', () => {
    const { total, until } = plannedTimes([
      item('1', 'PT5M', null, 'WITHDRAWN'),
      item('1a', 'PT5M', '1'),
      item('2', 'PT5M'),
    ]);
    expect(total).toBe(300);
    expect([...until.keys()]).toEqual(['2']);
  });

  it('counts an item whose parent the reader does not see at the top', () => {
    expect(plannedTimes([item('x', 'PT5M', 'hidden')]).total).toBe(300);
  });
});

describe('a length of time', () => {
  it('is written in hours and minutes', () => {
    expect([0, 300, 7200, 9300, 3900].map(durationText)).toEqual([
      '0 min',
      '5 min',
      '2 h',
      '2 h 35',
      '1 h 05',
    ]);
  });

  it('is whole minutes in the form, or nothing', () => {
    expect([minutesOf('PT1H30M'), minutesOf(null)]).toEqual([90, null]);
  });
});
