import type { Whereabouts } from './presence-store';

/** How somebody's last screen goes: by their will, put out by the forum, or with the connection lost. */
export type Going = 'LEFT' | 'PUT_OUT' | 'LOST';

/** One person in one room through this node, with however many screens; and what the database knows of it. */
export class Place {
  readonly sockets = new Set<string>();
  /** The database has this node's connection; `undefined` while a writing is under way, or ended without an answer. */
  written: boolean | undefined = false;
  going: Going = 'LOST';
  /** The one writer of this place, while there is something to write. */
  settling: Promise<void> | undefined;

  constructor(readonly where: Whereabouts) {}

  get settled(): boolean {
    return this.written === this.sockets.size > 0;
  }
}
