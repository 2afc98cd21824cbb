import { inOrder } from '@parley/delegations/model';
import type { DelegationCode } from '@parley/kernel';
import { type Attendance, attendanceOf, type Passage } from './attendance';
import { quorumHistory, type QuorumMoment } from './quorum-history';
import { presentMs, type Sitting } from './sittings';

/** One person's attendance, with the time during which they were there while the meeting went on. */
export interface PersonAttendance extends Attendance {
  readonly presentMs: number;
}

/** A delegation's attendance: its people, and how long at least one of them was there while the meeting went on. */
export interface DelegationAttendance {
  readonly delegation: DelegationCode;
  /** Whether it is a seat invited, and so counts for the quorum. */
  readonly counts: boolean;
  readonly people: readonly PersonAttendance[];
  readonly presentMs: number;
}

/** Who attended a meeting, as its record tells one reader. */
export interface AttendanceSheet {
  /** Of which somebody came, in English order. */
  readonly delegations: readonly DelegationAttendance[];
  /** Who belongs to no delegation: the secretariat first of all; in the order of first arrival. */
  readonly others: readonly PersonAttendance[];
  /** Seats invited of which nobody came, in English order. */
  readonly absent: readonly DelegationCode[];
  readonly quorum: readonly QuorumMoment[];
}

/** What a sheet of attendance is made from; `passages` are in the order of the record. */
export interface AttendanceGround {
  readonly passages: readonly Passage[];
  readonly sittings: readonly Sitting[];
  readonly participants: readonly DelegationCode[];
  readonly now: Date;
}

/** Who attended, for how long, and whether they were enough. */
export const attendanceSheet = ({
  passages,
  sittings,
  participants,
  now,
}: AttendanceGround): AttendanceSheet => {
  const people = attendanceOf(passages).map((person) => ({
    ...person,
    presentMs: presentMs(person.stays, sittings, now),
  }));
  const codes = people.flatMap(({ delegation }) => (delegation === null ? [] : [delegation]));
  const delegations = inOrder([...new Set(codes)], 'EN').map((delegation) => {
    const own = people.filter((person) => person.delegation === delegation);
    const stays = own.flatMap((person) => person.stays);
    return {
      delegation,
      counts: participants.includes(delegation),
      people: own,
      presentMs: presentMs(stays, sittings, now),
    };
  });
  return {
    delegations,
    others: people.filter(({ delegation }) => delegation === null),
    absent: inOrder(participants, 'EN').filter((code) => !codes.includes(code)),
    quorum: quorumHistory(passages, participants),
  };
};
