import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Pace } from './pace';

describe('work that is paced', () => {
  let done: string[];
  let pace: Pace;
  beforeEach(() => {
    jest.useFakeTimers();
    done = [];
    pace = new Pace((key) => done.push(key));
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is done at once, each time, while nothing rests', () => {
    pace.ask('a');
    pace.ask('a');
    pace.ask('b');
    expect(done).toEqual(['a', 'a', 'b']);
  });

  it('is done once after a rest, however often it was asked for, and the others do not wait', () => {
    pace.rest('a', 100);
    for (let asked = 0; asked < 5; asked += 1) pace.ask('a');
    pace.ask('b');
    expect(done).toEqual(['b']);
    jest.advanceTimersByTime(100);
    expect(done).toEqual(['b', 'a']);
    pace.ask('a');
    expect(done).toEqual(['b', 'a', 'a']);
  });

  it('is not done by a rest in which nobody asked, nor after the end', () => {
    pace.rest('a', 100);
    jest.advanceTimersByTime(100);
    pace.rest('a', 100);
    pace.ask('a');
    pace.stop();
    jest.advanceTimersByTime(1_000);
    expect(done).toEqual([]);
  });
});
