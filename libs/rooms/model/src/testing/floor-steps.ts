import { endFloor, giveFloor } from '../floor/give-floor';
import type { Floor, FloorRequest } from '../floor/floor';
import { queueOrder } from '../floor/queue';
import { after, next } from './builders';
import { chair } from './people';

/** The request with this key; fails the test where there is none. */
export const one = ({ requests }: Floor, key: string): FloorRequest => {
  const found = requests.find((request) => request.key === key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
};
/** Keys of those who wait, in speaking order. */
export const queue = ({ requests }: Floor): string[] => queueOrder(requests).map(({ key }) => key);
/** The floor once the chair has given it for this request, so many seconds after noon. */
export const give = (floor: Floor, requestKey: string, seconds = 0): Floor =>
  next(floor, (now) => giveFloor(now, { requestKey }, chair, after(seconds)));
/** The floor once the chair has ended this turn, so many seconds after noon. */
export const end = (floor: Floor, requestKey: string, seconds: number): Floor =>
  next(floor, (now) => endFloor(now, { requestKey }, chair, after(seconds)));
