import { io, type Socket } from 'socket.io-client';
import {
  applyAwarenessUpdate,
  Awareness,
  encodeAwarenessUpdate,
  removeAwarenessStates,
} from 'y-protocols/awareness';
import * as Y from 'yjs';

/** `away`: no connection, what is written is kept and sent; `ended`: the document is not there for this person any more. */
export type LineStatus = 'connecting' | 'live' | 'away' | 'ended';

/** How a document stands on this screen. */
export interface LineState {
  readonly status: LineStatus;
  readonly mode: 'read' | 'write';
  /** Something written here has not been stored yet. */
  readonly unsaved: boolean;
  /** The forum's "no" to what was written last, in the reader's words. */
  readonly refusal: string | null;
  /** When something written here was last stored, in milliseconds; `null` before that. */
  readonly savedAt: number | null;
  /** Words that were written here came when nobody might write any more: they are on this screen alone. */
  readonly late: boolean;
}

const AT_FIRST: LineState = {
  status: 'connecting',
  mode: 'read',
  unsaved: false,
  refusal: null,
  savedAt: null,
  late: false,
};

interface Joined {
  readonly ok: true;
  readonly mode: 'read' | 'write';
  readonly update: ArrayBuffer;
  readonly stateVector: ArrayBuffer;
  readonly awareness: ArrayBuffer;
}
type Refused = {
  readonly ok: false;
  readonly refusal?: { readonly code: string; readonly message: string };
};

const SEND_AFTER_MS = 120;
const AGAIN_MS = 2_000;
/** An update in which nothing stands. */
const EMPTY = 2;

const bytes = (sent: ArrayBuffer | Uint8Array): Uint8Array => new Uint8Array(sent);

/**
 * One screen's place in a document that several people write: joins again by itself, brings what was written meanwhile, and
 * knows what has been stored. Tiptap takes it as its provider.
 */
export class DocumentLine {
  readonly document = new Y.Doc();
  readonly awareness = new Awareness(this.document);
  #state = AT_FIRST;
  #waiting: Uint8Array[] = [];
  #sending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pointing: ReturnType<typeof setTimeout> | undefined;
  #leaving = false;
  readonly #ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly socket: Socket,
    readonly documentId: string,
  ) {
    this.document.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#written(update);
    });
    this.awareness.on('update', (_: unknown, origin: unknown) => {
      if (origin === 'local') this.#pointSoon();
    });
    socket.on('connect', () => this.#join());
    socket.on('disconnect', (reason) => this.#lost(reason === 'io server disconnect'));
    socket.on(
      'doc:update',
      this.#ours((update) => Y.applyUpdate(this.document, update, this)),
    );
    socket.on(
      'doc:awareness',
      this.#ours((update) => applyAwarenessUpdate(this.awareness, update, this)),
    );
    // Rights have moved: joined again as a reader, or not at all.
    socket.on('doc:revoked', () => this.#join());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly state = (): LineState => this.#state;

  start(): void {
    this.#leaving = false;
    this.socket.connect();
  }

  /** The screen is left: the line goes on until what was written is stored, then ends. */
  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#pointing);
    this.#leaving = true;
    this.#flush();
    this.#endIfDone();
  }

  #endIfDone(): void {
    const { unsaved, mode, refusal } = this.#state;
    if (this.#leaving && (!unsaved || mode === 'read' || refusal !== null)) this.socket.disconnect();
  }

  #ours(take: (update: Uint8Array) => void) {
    return (sent: { documentId: string; update: ArrayBuffer }): void => {
      if (sent.documentId === this.documentId) take(bytes(sent.update));
    };
  }

  #join(): void {
    const stateVector = Y.encodeStateVector(this.document);
    this.socket.emit('doc:join', { documentId: this.documentId, stateVector }, (answer: Joined | Refused) => {
      if (!answer.ok) return this.#refusedEntry(answer);
      Y.applyUpdate(this.document, bytes(answer.update), this);
      const own = Y.encodeStateAsUpdate(this.document, bytes(answer.stateVector));
      const late = this.#state.late || (answer.mode === 'read' && own.length > EMPTY);
      this.#set({ status: 'live', mode: answer.mode, refusal: null, late });
      applyAwarenessUpdate(this.awareness, bytes(answer.awareness), this);
      this.#sending = false;
      this.#waiting = answer.mode === 'write' && own.length > EMPTY ? [own] : [];
      this.#flush();
      this.#pointSoon();
    });
  }

  #refusedEntry({ refusal }: Refused): void {
    if (refusal?.code === 'NOT_FOUND') {
      this.#set({ status: 'ended' });
      this.socket.disconnect();
    } else {
      this.#set({ status: 'away' });
      this.#timer = setTimeout(() => this.#join(), AGAIN_MS);
    }
  }

  #lost(byServer: boolean): void {
    if (this.#state.status === 'ended') return;
    const others = [...this.awareness.getStates().keys()].filter((id) => id !== this.document.clientID);
    removeAwarenessStates(this.awareness, others, this);
    this.#set({ status: 'away' });
    if (byServer) this.socket.connect();
  }

  #written(update: Uint8Array): void {
    this.#waiting.push(update);
    this.#set({ unsaved: true });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), SEND_AFTER_MS);
  }

  /** One change under way at a time: what is written meanwhile goes with the next. */
  #flush(): void {
    if (this.#sending || this.#state.status !== 'live') return;
    if (this.#waiting.length === 0) return this.#set({ unsaved: false });
    const update = Y.mergeUpdates(this.#waiting);
    this.#waiting = [];
    this.#sending = true;
    this.socket.emit(
      'doc:update',
      { documentId: this.documentId, update },
      (answer: { ok: true } | Refused) => {
        this.#sending = false;
        if (answer.ok) {
          this.#set({ savedAt: Date.now() });
          return this.#flush();
        }
        if (answer.refusal?.code === 'CONFLICT') return this.#join();
        this.#set({ refusal: answer.refusal?.message ?? '' });
      },
    );
  }

  #pointSoon(): void {
    this.#pointing ??= setTimeout(() => {
      this.#pointing = undefined;
      if (this.#state.status !== 'live' || this.#state.mode !== 'write') return;
      const update = encodeAwarenessUpdate(this.awareness, [this.document.clientID]);
      this.socket.emit('doc:awareness', { documentId: this.documentId, update }, () => undefined);
    }, SEND_AFTER_MS);
  }

  /** Nothing that was written is lost by closing the page unasked: it is kept nowhere but here until it is stored. */
  #guard(): void {
    const { unsaved, mode, status } = this.#state;
    if (unsaved && mode === 'write' && status !== 'ended') window.addEventListener('beforeunload', this.#ask);
    else window.removeEventListener('beforeunload', this.#ask);
  }

  #set(part: Partial<LineState>): void {
    this.#state = { ...this.#state, ...part };
    this.#guard();
    this.#endIfDone();
    for (const listener of [...this.#listeners]) listener();
  }
}

/** A line to a document over WebSocket, with the browser's session cookie; not yet started. */
export const openDocumentLine = (documentId: string): DocumentLine =>
  new DocumentLine(
    io('/rooms', {
      transports: ['websocket'],
      autoConnect: false,
      reconnectionDelayMax: 4_000,
      forceNew: true,
      auth: (give) => give({ language: document.documentElement.lang }),
    }),
    documentId,
  );
