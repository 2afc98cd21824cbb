import type { Joined, RoomClient, RoomEvent } from '@parley/testkit';

/** What a join after a cursor was answered with, and what had come live by then. */
export interface JoinedAgain extends Joined {
  readonly live: readonly RoomEvent[];
}

/** Joins by callback: live events may follow in the turn of the acknowledgement, before a promise would be continued. */
export const joinAgain = (client: RoomClient, sessionId: string, after: string): Promise<JoinedAgain> =>
  new Promise((resolve, reject) => {
    client.socket.emit('room:join', { sessionId, after }, (answer: Joined & { ok: boolean }) => {
      if (!answer.ok) return reject(new Error(`could not join: ${JSON.stringify(answer)}`));
      resolve({ ...answer, live: [...client.events.items] });
    });
  });
