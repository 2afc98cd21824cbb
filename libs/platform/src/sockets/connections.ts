import { Injectable } from '@nestjs/common';

/** Why a live connection is ended by the forum. */
export type EndReason = 'SIGNED_OUT' | 'REVOKED' | 'ACCREDITATION_CHANGED' | 'LABEL_RAISED' | 'SERVER_STOPS';

/** A live connection of any transport, and whose it is. */
export interface Connection {
  readonly credentialId: string;
  readonly personId: string | null;
  readonly delegation: string | null;
  end(reason: EndReason): void;
}

/** Every live connection of this node, so that taking a right away ends what rests on it. */
@Injectable()
export class Connections {
  private readonly open = new Set<Connection>();

  /** Answers with the function that takes it off again. */
  add(connection: Connection): () => void {
    this.open.add(connection);
    return () => this.open.delete(connection);
  }

  /** Credentials behind the open connections, each once. */
  credentials(): string[] {
    return [...new Set([...this.open].map(({ credentialId }) => credentialId))];
  }

  endWhere(concerned: (connection: Connection) => boolean, reason: EndReason): void {
    for (const connection of [...this.open]) {
      if (!concerned(connection)) continue;
      this.open.delete(connection);
      connection.end(reason);
    }
  }
}
