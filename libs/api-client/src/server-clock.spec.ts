import { describe, expect, it } from '@jest/globals';
import { createServerClock } from './server-clock';

const at = (ms: number): string => new Date(ms).toISOString();

describe('the server clock', () => {
  it('is the local clock until the server has spoken', () => {
    expect(createServerClock(() => 5_000).now()).toBe(5_000);
  });

  it('runs ahead of the local clock by what the server said, with half the way added', () => {
    let local = 10_000;
    const clock = createServerClock(() => local);
    local = 10_200;
    clock.sync(at(60_000), 10_000);
    expect(clock.now()).toBe(60_100);
    local = 11_200;
    expect(clock.now()).toBe(61_100);
  });

  it('keeps the reading with the shorter way for a minute, then takes a newer one', () => {
    let local = 0;
    const clock = createServerClock(() => local);
    clock.sync(at(1_000), 0);
    local = 2_000;
    clock.sync(at(9_000), 0);
    expect(clock.now()).toBe(3_000);
    local = 61_000;
    clock.sync(at(70_000), 60_000);
    expect(clock.now()).toBe(70_500);
  });

  it('prefers a reading of which the way is known', () => {
    let local = 0;
    const clock = createServerClock(() => local);
    clock.sync(at(5_000));
    expect(clock.now()).toBe(5_000);
    local = 200;
    clock.sync(at(8_000), 0);
    clock.sync(at(20_000));
    expect(clock.now()).toBe(8_100);
  });

  it('ignores what is no time', () => {
    const clock = createServerClock(() => 7);
    clock.sync('soon');
    expect(clock.now()).toBe(7);
  });
});
