import type { ColumnsItem, HallFrame } from '@parley/rooms/model';

/** The screens of one release on this node, and what they were told last. */
export interface Screens {
  readonly releaseKey: string;
  readonly sessionKey: string;
  readonly hash: Buffer;
  sockets: number;
  /** The last frame without its time; `undefined` before the first one. */
  told: string | undefined;
  /** Items in the last frame, by key. */
  items: ReadonlySet<string>;
}

/** Name of the Socket.io room of a release's screens. */
export const roomOf = (releaseKey: string): string => `projector/${releaseKey}`;

/** A frame without its time, and times that say the same whenever they are read: differs when there is something to tell. */
export const meaningOf = ({ serverNow: _, ...frame }: HallFrame): string => JSON.stringify(frame);

export const keysOf = (items: readonly Pick<ColumnsItem, 'key'>[]): ReadonlySet<string> =>
  new Set(items.map(({ key }) => key));
