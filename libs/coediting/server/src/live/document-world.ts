import type { Audience, Caller, CommandRunner } from '@parley/platform';
import type { Namespace } from 'socket.io';
import type { NodeWire } from '../between/node-wire';
import type { Merger } from '../merging/merger';
import type { StoredDocuments } from '../store/stored-documents';
import type { Member } from './members';
import type { OpenDocument } from './open-document';

/** What an open document needs of the node that it is open in. */
export interface DocumentWorld {
  readonly audience: Audience;
  readonly merger: Merger;
  readonly stored: StoredDocuments;
  readonly runner: CommandRunner;
  readonly wire: NodeWire;
  /** Where its members are reached. */
  namespace(): Namespace;
  /** Puts a member out and tells them. */
  revoke(document: OpenDocument, member: Member): void;
  /** A change of this caller's took more than a change may take. */
  overran(caller: Caller): void;
  readonly warn: (error: unknown) => void;
}
