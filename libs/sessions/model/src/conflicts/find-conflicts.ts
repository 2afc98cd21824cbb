import { namesOf } from '@parley/delegations/model';
import {
  type Conflict,
  CONFLICT_SEVERITIES,
  type ConflictFacts,
  type Neighbour,
  type Plan,
} from './conflict';
import { neighbourConflicts } from './neighbour-conflicts';
import { overlaps } from './overlap';

/** More sessions at one time than this say nothing that the first ones do not. */
const NEIGHBOURS_SHOWN = 20;

/** "2 h 30 min", the same in both languages. Rounded up to whole minutes. */
export const hoursAndMinutes = (seconds: number): string => {
  const minutes = Math.ceil(seconds / 60);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
};

const agendaTooLong = ({ startsAt, endsAt, plannedSeconds }: Plan): Conflict[] => {
  const length = (endsAt.getTime() - startsAt.getTime()) / 1000;
  if (length <= 0 || plannedSeconds <= length) return [];
  const [planned, lasts] = [hoursAndMinutes(plannedSeconds), hoursAndMinutes(length)];
  const over = hoursAndMinutes(plannedSeconds - length);
  const message = {
    en: `The agenda plans ${planned}, the session lasts ${lasts}: ${over} too much.`,
    fr: `L’ordre du jour prévoit ${planned}, la session dure ${lasts} : ${over} de trop.`,
  };
  const about = { field: 'endsAt', delegations: [], sessionKey: null } as const;
  return [{ severity: 'WARNING', code: 'AGENDA_TOO_LONG', message, ...about }];
};

const outsideRoster = ({ participants }: Plan, { roster }: ConflictFacts): Conflict[] => {
  const delegations = participants.filter((code) => !roster.includes(code));
  if (delegations.length === 0) return [];
  const names = namesOf(delegations);
  const message = {
    en: `Invited, but without a seat on the day of the session: ${names.en}.`,
    fr: `Invités, mais sans siège le jour de la session : ${names.fr}.`,
  };
  return [
    {
      severity: 'WARNING',
      code: 'SEAT_OUTSIDE_ROSTER',
      message,
      field: 'named',
      delegations,
      sessionKey: null,
    },
  ];
};

const chairTwice = ({ twice }: ConflictFacts): Conflict[] =>
  twice
    .filter(({ delegation }) => delegation === null)
    .map(({ name }) => ({
      severity: 'REFUSAL',
      code: 'PERSON_TWICE',
      field: 'chairId',
      delegations: [],
      sessionKey: null,
      message: {
        en: `${name}, who is to chair, is expected elsewhere at that time. Choose another chair or another time.`,
        fr: `${name}, qui doit assurer la présidence, est attendu(e) ailleurs à cette heure. Choisissez une autre présidence ou une autre heure.`,
      },
    }));

const peopleTwice = (facts: ConflictFacts): Conflict[] => {
  const twice = facts.twice.flatMap(({ name, delegation }) =>
    delegation === null ? [] : [{ name, delegation }],
  );
  if (twice.length === 0) return [];
  const names = twice.map(({ name }) => name).join(', ');
  const message = {
    en: `Named to attend, and expected elsewhere at that time: ${names}. Choose another time, or ask the delegation to name somebody else.`,
    fr: `Désignés pour participer, et attendus ailleurs à cette heure : ${names}. Choisissez une autre heure, ou demandez à la délégation de désigner quelqu’un d’autre.`,
  };
  const delegations = [...new Set(twice.map(({ delegation }) => delegation))];
  return [
    { severity: 'REFUSAL', code: 'PERSON_TWICE', message, field: 'startsAt', delegations, sessionKey: null },
  ];
};

const beside = (plan: Plan, neighbours: readonly Neighbour[]): Conflict[] =>
  neighbours
    .filter((neighbour) => overlaps(plan, neighbour))
    .slice(0, NEIGHBOURS_SHOWN)
    .flatMap((neighbour) => neighbourConflicts(plan, neighbour));

/** Everything in the way of a session, gravest first (sessions). Says of no hidden session more than that there is one. */
export const findConflicts = (plan: Plan, facts: ConflictFacts): Conflict[] => {
  const all = [
    ...beside(plan, facts.neighbours),
    ...chairTwice(facts),
    ...peopleTwice(facts),
    ...agendaTooLong(plan),
    ...outsideRoster(plan, facts),
  ];
  return CONFLICT_SEVERITIES.flatMap((severity) => all.filter((one) => one.severity === severity));
};
