import { globalId, isRefusal, type Label, notFound, type Refusal } from '@parley/kernel';
import { type Caller, labelOf, Unauthenticated } from '@parley/platform';
import type { Socket } from 'socket.io';
import { MergeFailed } from '../merging/merge-lane';
import type { MergeJob, MergeResults } from '../merging/merge-job';
import { accessTo } from '../store/access';
import { bytesOf, type ChangeRow, type DocumentState } from '../store/document-rows';
import { readOnly, writeChange } from '../store/write-change';
import type { DocumentWorld } from './document-world';
import { type Member, Members } from './members';
import { Pointers } from './pointers';
import { full, MOST_DOCUMENT_BYTES, notJoined, unmerged } from './refusals';
import { SnapshotTimer } from './snapshot-timer';

/** What somebody is given who joins. */
export interface Joined {
  readonly mode: 'read' | 'write';
  readonly update: Uint8Array;
  readonly stateVector: Uint8Array;
  readonly awareness: Uint8Array;
}

/**
 * A document that somebody on this node has open. The stored changes are the truth: each node hands on what it reads from
 * there, in order, and what is written here is handed on the same way. Everything happens in turn.
 */
export class OpenDocument {
  readonly members: Members;
  readonly pointers = new Pointers();
  readonly id: string;
  private turn: Promise<unknown> = Promise.resolve();
  /** Everything up to here is merged in the worker; nothing before it was opened there. */
  private merged = -1;
  /** Everything up to here has been handed on. */
  private told: number | undefined;
  private rights = -1;
  private label: Label | undefined;
  private bytes = 0;
  private readonly own = new Map<number, string>();
  private readonly snapshots = new SnapshotTimer(
    () => void this.inTurn(() => this.keep()).catch(this.world.warn),
  );

  constructor(
    readonly key: string,
    private readonly world: DocumentWorld,
  ) {
    this.id = globalId('SharedDocument', key);
    this.members = new Members(key, world.audience);
  }

  /** Whether this node has something to read. */
  isBehind({ last_change, rights }: DocumentState): boolean {
    return last_change !== this.told || rights !== this.rights;
  }

  /** Lets a member in and answers with what they lack. They hear what is written from this moment on. */
  async join(member: Member, stateVector: Uint8Array): Promise<Refusal | (() => Joined | Refusal)> {
    const { socket } = member.caller;
    this.members.add(member);
    try {
      return await this.inTurn(async () => {
        await this.readOn();
        const lacked = await this.run({ kind: 'lacked', document: this.key, stateVector });
        return () => {
          const still = this.members.get(socket);
          if (still === undefined || !socket.connected) return notFound();
          return { mode: still.access.mode, ...lacked, awareness: this.pointers.update() };
        };
      });
    } catch (error) {
      this.members.remove(socket);
      if (error instanceof MergeFailed && error.why === 'BROKEN') return unmerged('BROKEN');
      throw error;
    }
  }

  /** Merges, stores and hands on one change; acknowledged once it is stored. */
  take(caller: Caller, update: Uint8Array): Promise<object | Refusal> {
    return this.inTurn(async () => {
      const member = this.members.get(caller.socket);
      if (member === undefined) return notJoined();
      if (member.access.mode !== 'write') return readOnly();
      const change = await this.merge(update, caller);
      if (change === undefined) return {};
      if (isRefusal(change)) return change;
      const position = await this.store(caller, change);
      if (isRefusal(position)) return position;
      this.own.set(position, caller.socket.id);
      this.world.wire.tell({ document: this.key });
      // It is stored, whatever becomes of handing it on: that is tried again.
      await this.readOn().catch(this.world.warn);
      this.snapshots.changed();
      return {};
    });
  }

  /** Reads on, because there may be something to read. */
  look(): Promise<void> {
    return this.inTurn(() => this.readOn());
  }

  /** Closes it in the worker unless somebody is in it; answers whether it did. */
  close(): Promise<boolean> {
    return this.inTurn(async () => {
      if (this.members.size > 0) return false;
      if (this.snapshots.stop()) await this.keep().catch(this.world.warn);
      await this.run({ kind: 'close', document: this.key }).catch(() => undefined);
      return this.members.size === 0;
    });
  }

  /** Tells members where cursors are, except whoever it comes from. */
  point(update: Uint8Array, from: Socket | undefined): void {
    this.emit('doc:awareness', update, from?.id);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async merge(update: Uint8Array, caller: Caller): Promise<Uint8Array | undefined | Refusal> {
    try {
      const { change } = await this.run({ kind: 'merge', document: this.key, change: update });
      if (change === undefined) return undefined;
      if (this.bytes + change.length <= MOST_DOCUMENT_BYTES) return change;
      await this.forget();
      return full();
    } catch (error) {
      if (!(error instanceof MergeFailed)) throw error;
      if (error.why === 'OVERRUN') this.world.overran(caller);
      return unmerged(error.why);
    }
  }

  private async store(caller: Caller, change: Uint8Array): Promise<number | Refusal> {
    try {
      const outcome = await this.world.runner.run(caller.credential, writeChange(change), {
        documentId: this.id,
      });
      if (!isRefusal(outcome) && outcome.decision !== undefined) return outcome.decision.position;
      await this.forget();
      return isRefusal(outcome) ? outcome : notFound();
    } catch (error) {
      await this.forget();
      throw error;
    }
  }

  /** The worker may hold what is not stored: it starts again from what is. */
  private async forget(): Promise<void> {
    await this.run({ kind: 'close', document: this.key }).catch(() => undefined);
  }

  private async run<Job extends MergeJob>(job: Job): Promise<MergeResults[Job['kind']]> {
    if (this.merged < 0 && job.kind !== 'close') await this.open();
    try {
      return await this.world.merger.run(job);
    } catch (error) {
      if (!(error instanceof MergeFailed) || error.why !== 'NOT_OPEN') throw error;
      await this.open();
      return this.world.merger.run(job);
    }
  }

  private async open(): Promise<void> {
    const whole = await this.world.stored.whole(this.key);
    if (whole === undefined) throw new Error('there is no such document any more');
    await this.world.merger.run({ kind: 'open', document: this.key, parts: whole.parts });
    this.merged = whole.at;
    this.told ??= whole.at;
    this.bytes = whole.parts.reduce((sum, { length }) => sum + length, 0);
  }

  private async readOn(): Promise<void> {
    if (this.told === undefined) await this.open();
    for (;;) {
      const found = await this.world.stored.after(this.key, this.told ?? 0);
      if (found === undefined) throw new Error('there is no such document any more');
      await this.settleRights(found.state);
      if (found.changes.length === 0) return;
      for (const change of found.changes) await this.handOn(change);
    }
  }

  private async handOn({ position, content }: ChangeRow): Promise<void> {
    const change = bytesOf(content);
    if (position > this.merged) {
      await this.run({ kind: 'merge', document: this.key, change });
      this.merged = Math.max(this.merged, position);
      this.bytes += change.length;
    }
    this.told = position;
    this.emit('doc:update', change, this.own.get(position));
    this.own.delete(position);
  }

  /** Before anything is handed on under it: whoever may not stay is out. */
  private async settleRights(state: DocumentState): Promise<void> {
    this.label = labelOf(state);
    for (const member of this.members.letInBefore(state.rights)) await this.confirm(member);
    this.rights = state.rights;
  }

  private async confirm(member: Member): Promise<void> {
    const access = await member.caller
      .read((scope) => accessTo(scope, this.key))
      .catch((error: unknown) => {
        if (error instanceof Unauthenticated) return undefined;
        throw error;
      });
    if (access !== undefined && access.mode === member.access.mode) member.access = access;
    else this.world.revoke(this, member);
  }

  private emit(event: 'doc:update' | 'doc:awareness', update: Uint8Array, except: string | undefined): void {
    const rooms = this.label === undefined ? [] : this.members.rooms(this.label);
    if (rooms.length === 0) return;
    const audience = this.world.namespace().local.to(rooms);
    const sent = { documentId: this.id, update: Buffer.from(update) };
    (except === undefined ? audience : audience.except(except)).emit(event, sent);
  }

  private async keep(): Promise<void> {
    await this.readOn();
    const whole = await this.run({ kind: 'whole', document: this.key });
    await this.world.stored.keepSnapshot(this.key, whole, this.merged);
  }
}
