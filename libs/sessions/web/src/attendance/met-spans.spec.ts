import { expect, it } from '@jest/globals';
import { metSpans } from './met-spans';

const moment = (at: string, met: boolean) => ({ at, quorum: { met } });

it('is from each moment at which enough were there to the next at which they were not', () => {
  expect(
    metSpans([
      moment('12:00', false),
      moment('12:05', true),
      moment('12:06', true),
      moment('12:30', false),
      moment('12:31', false),
      moment('12:40', true),
    ]),
  ).toEqual([
    { from: '12:05', to: '12:30' },
    { from: '12:40', to: null },
  ]);
  expect(metSpans([])).toEqual([]);
});
