import { describe, expect, it } from '@jest/globals';
import { type CharterSeat, groupSeats } from './group-seats';

const seat = (code: string, seatFrom: string | null, seatUntil: string | null = null): CharterSeat => ({
  __typename: 'Delegation',
  id: code,
  code,
  name: code,
  group: 'ALLY',
  formalName: code,
  seatFrom,
  seatUntil,
});
const codes = (seats: readonly CharterSeat[]) => seats.map(({ code }) => code);

describe('the charter on a day', () => {
  const { seated, coming, others } = groupSeats(
    [
      seat('JPN', '2020-10-01'),
      seat('FIN', '2026-12-09'),
      seat('SWE', null),
      seat('AAA', '2020-10-01', '2026-12-08'),
      seat('BBB', '2020-10-01', '2026-12-09'),
      seat('CCC', '2026-12-08'),
    ],
    '2026-12-08',
  );

  it('seats those whose first day has come and whose end has not', () => {
    expect(codes(seated)).toEqual(['BBB', 'CCC', 'JPN']);
  });

  it('tells those who will be seated from those who are not', () => {
    expect(codes(coming)).toEqual(['FIN']);
    expect(codes(others)).toEqual(['AAA', 'SWE']);
  });
});
