import { refuseOnConstraint } from '@parley/platform';
import { ATTENDANCE_TAKEN, CHAIR_TAKEN, PERSON_TAKEN, ROOM_TAKEN } from '@parley/sessions/model';

/** Puts into words what the database refuses: a room or a person in two places at once. */
export const wordConstraints = (): void => {
  refuseOnConstraint('room_held_once', ROOM_TAKEN);
  refuseOnConstraint('person_held_once', PERSON_TAKEN);
  refuseOnConstraint('chair_held_once', CHAIR_TAKEN);
  refuseOnConstraint('attendance_held_once', ATTENDANCE_TAKEN);
};
