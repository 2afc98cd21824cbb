import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Passage, Stay } from './attendance';
import { attendanceSheet } from './attendance-sheet';
import { presentSeats, quorumOf } from './quorum';
import { quorumHistory } from './quorum-history';
import { type MeetingTurn, presentMs, sittingsOf } from './sittings';

const MINUTE = 60_000;
const at = (minute: number): Date => new Date(Date.UTC(2026, 1, 3, 12) + minute * MINUTE);
const turn = (type: MeetingTurn['type'], minute: number): MeetingTurn => ({ type, at: at(minute) });
const stay = (from: number, to: number | null): Stay => ({ from: at(from), to: to === null ? null : at(to) });

const passage = (
  type: 'arrived' | 'left',
  personId: string,
  delegation: string | null,
  minute: number,
): Passage => ({
  type: `presence.${type}`,
  at: at(minute),
  personId,
  name: `Name of ${personId}`,
  delegation,
});

describe('the meeting', () => {
  it('goes on from its opening to its close, without the suspensions', () => {
    const turns = [
      turn('session.opened', 10),
      turn('session.suspended', 20),
      turn('session.resumed', 30),
      turn('session.closed', 45),
    ];
    expect(sittingsOf(turns)).toEqual([stay(10, 20), stay(30, 45)]);
    expect(sittingsOf(turns.slice(0, 3))).toEqual([stay(10, 20), stay(30, null)]);
    expect(sittingsOf([])).toEqual([]);
  });

  it('is over once when it is closed while it stands still', () => {
    const turns = [turn('session.opened', 10), turn('session.suspended', 20), turn('session.closed', 45)];
    expect(sittingsOf(turns)).toEqual([stay(10, 20)]);
  });
});

describe('the time of attendance', () => {
  const sittings = [stay(10, 20), stay(30, null)];

  it.each([
    ['before the opening, and none', [stay(0, 9)], 0],
    ['across the opening, from the opening on', [stay(0, 15)], 5],
    ['across a suspension, without it', [stay(15, 35)], 10],
    ['while it goes on, until now', [stay(50, null)], 10],
    ['twice, both times', [stay(10, 12), stay(30, 33)], 5],
  ])('is, for one who was there %s', (_, stays, minutes) => {
    expect(presentMs(stays, sittings, at(60))).toBe(minutes * MINUTE);
  });

  it('counts no moment twice, whoever of a delegation was there: minute by minute it comes to the same', () => {
    const span = fc
      .tuple(fc.nat({ max: 60 }), fc.option(fc.nat({ max: 30 })))
      .map(([from, length]) => stay(from, length === null ? null : from + length));
    const apart = fc
      .uniqueArray(fc.nat({ max: 60 }), { maxLength: 6 })
      .map((edges) => [...edges].sort((a, b) => a - b))
      .map((edges) =>
        edges.flatMap((from, index) => (index % 2 === 0 ? [stay(from, edges[index + 1] ?? null)] : [])),
      );
    const within = (some: readonly Stay[], minute: number): boolean =>
      some.some(({ from, to }) => from <= at(minute) && at(minute + 1) <= (to ?? at(90)));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), apart, (stays, sat) => {
        const minutes = Array.from({ length: 90 }, (_, minute) => minute);
        const counted = minutes.filter((minute) => within(stays, minute) && within(sat, minute));
        expect(presentMs(stays, sat, at(90))).toBe(counted.length * MINUTE);
      }),
    );
  });
});

describe('the quorum at each moment', () => {
  const SEATS = ['FRA', 'JPN', 'KOR'];
  const people = ['a FRA', 'b FRA', 'c JPN', 'd KOR', 'e XAS', 'f'];
  const moves = fc.array(fc.record({ who: fc.constantFrom(...people), here: fc.boolean() }));

  it('is what the people in the room make it, after any coming and going', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const passages = steps.map(({ who, here }, minute) => {
          const [id = '', delegation = null] = who.split(' ');
          return passage(here ? 'arrived' : 'left', id, delegation, minute);
        });
        const told = quorumHistory(passages, SEATS);
        const inRoom = new Map<string, string | null>();
        for (const { type, personId, delegation, at: when } of passages) {
          if (type === 'presence.arrived') inRoom.set(personId, delegation);
          else inRoom.delete(personId);
          const seats = presentSeats(
            [...inRoom.values()].map((code) => ({ delegation: code })),
            SEATS,
          );
          const last = told.filter((moment) => moment.at <= when).at(-1);
          expect(last?.quorum ?? quorumOf(SEATS, [])).toEqual(quorumOf(SEATS, seats));
        }
        const counts = told.map(({ quorum }) => quorum.present);
        expect(counts.every((count, index) => count !== (counts[index - 1] ?? 0))).toBe(true);
      }),
    );
  });
});

describe('the sheet of attendance', () => {
  it('has delegations in English order, the others apart, and the seats that stayed empty', () => {
    const sheet = attendanceSheet({
      passages: [
        passage('arrived', 'chair', null, 5),
        passage('arrived', 'k', 'KOR', 8),
        passage('arrived', 'o', 'XAS', 9),
        passage('arrived', 'j', 'JPN', 12),
        passage('arrived', 'k2', 'KOR', 14),
        passage('left', 'k', 'KOR', 16),
      ],
      sittings: [stay(10, null)],
      participants: ['KOR', 'FRA', 'JPN'],
      now: at(20),
    });
    expect(
      sheet.delegations.map(({ delegation, counts, people, presentMs: ms }) => [
        delegation,
        counts,
        people.map(({ personId, presentMs: own }) => `${personId} ${own / MINUTE}`),
        ms / MINUTE,
      ]),
    ).toEqual([
      ['JPN', true, ['j 8'], 8],
      ['KOR', true, ['k 6', 'k2 6'], 10],
      ['XAS', false, ['o 10'], 10],
    ]);
    expect(sheet.others.map(({ personId }) => personId)).toEqual(['chair']);
    expect(sheet.absent).toEqual(['FRA']);
    expect(sheet.quorum).toEqual([
      { at: at(8), quorum: { required: 2, present: 1, met: false } },
      { at: at(12), quorum: { required: 2, present: 2, met: true } },
    ]);
  });
});
