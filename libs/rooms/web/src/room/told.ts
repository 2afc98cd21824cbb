import type { RoomEvent } from '@parley/api-client';
import { parseGlobalId } from '@parley/kernel';
import type { Told } from '@parley/sessions/model';

/** An entry of the record as the rules apply it; `undefined` for one that this client cannot read. */
export const toldOf = ({ type, subjectId, data }: RoomEvent): Told | undefined => {
  const subject = parseGlobalId(subjectId);
  return subject === undefined ? undefined : { type, subject, data: data ?? {} };
};
