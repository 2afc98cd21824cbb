import { Collected, type RoomClient } from '@parley/testkit';
import type { Person } from '@parley/testkit';
import * as Y from 'yjs';

type Ack = Awaited<ReturnType<RoomClient['ask']>>;

/** Under which part of a document its text stands. */
const PART = 'text';

/** Somebody's copy of a document that is written together, kept in step with the server as the contract says. */
export class Editor {
  readonly doc = new Y.Doc();
  readonly awareness = new Collected<Uint8Array>('cursors');
  readonly revoked = new Collected<{ documentId: string }>('doc:revoked');
  readonly acknowledged: Ack[] = [];
  private readonly sending: Promise<unknown>[] = [];

  private constructor(
    readonly client: RoomClient,
    readonly documentId: string,
  ) {
    client.socket.on('doc:update', (sent: { documentId: string; update: Uint8Array }) => {
      if (sent.documentId === documentId) Y.applyUpdate(this.doc, new Uint8Array(sent.update), 'server');
    });
    client.socket.on('doc:awareness', (sent: { update: Uint8Array }) =>
      this.awareness.push(new Uint8Array(sent.update)),
    );
    client.socket.on('doc:revoked', (sent: { documentId: string }) => this.revoked.push(sent));
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      // One that is lost with its connection was never acknowledged.
      if (origin !== 'server') this.sending.push(this.send(update).catch(() => undefined));
    });
  }

  static async open(person: Person, documentId: string): Promise<Editor> {
    const editor = new Editor(await person.socket(), documentId);
    await editor.join();
    return editor;
  }

  /** Joins, and brings what was written while away. */
  async join(): Promise<Ack> {
    const stateVector = Buffer.from(Y.encodeStateVector(this.doc));
    const joined = await this.client.does('doc:join', { documentId: this.documentId, stateVector });
    const [update, theirs] = [joined['update'], joined['stateVector']] as Uint8Array[];
    Y.applyUpdate(this.doc, new Uint8Array(update ?? []), 'server');
    const own = Y.encodeStateAsUpdate(this.doc, new Uint8Array(theirs ?? []));
    if (joined['mode'] === 'write' && own.length > 2) await this.send(own);
    return joined;
  }

  async send(update: Uint8Array): Promise<Ack> {
    const answer = await this.client.ask('doc:update', {
      documentId: this.documentId,
      update: Buffer.from(update),
    });
    this.acknowledged.push(answer);
    return answer;
  }

  /** Adds a paragraph at the end, or before the one with this number. */
  write(text: string, before?: number): void {
    const part = this.doc.getXmlFragment(PART);
    const paragraph = new Y.XmlElement('paragraph');
    this.doc.transact(() => {
      part.insert(before === undefined ? part.length : before - 1, [paragraph]);
      paragraph.insert(0, [new Y.XmlText(text)]);
    });
  }

  /** Resolves when everything written so far has been acknowledged. */
  async settled(): Promise<void> {
    await Promise.all(this.sending);
  }

  get text(): string {
    return this.doc
      .getXmlFragment(PART)
      .toArray()
      .map((element) => (element instanceof Y.XmlElement ? JSON.stringify(element.toJSON()) : ''))
      .join('\n');
  }

  /** The texts of its paragraphs. */
  get paragraphs(): string[] {
    return [...this.text.matchAll(/<paragraph>(.*?)<\/paragraph>/g)].map(([, text = '']) => text);
  }

  close(): void {
    this.client.close();
  }
}
