import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { io } from 'socket.io-client';
import * as Y from 'yjs';
import { DocumentLine } from './document-line';

type Answer = (answer: object) => void;

/** A document on a screen, and the forum at the other end of its line, played by the test. */
const setUp = () => {
  const socket = io('http://127.0.0.1:1', { autoConnect: false });
  const asked: { event: string; answer: Answer }[] = [];
  jest.spyOn(socket, 'connect').mockReturnValue(socket);
  const disconnect = jest.spyOn(socket, 'disconnect').mockReturnValue(socket);
  jest.spyOn(socket, 'emit').mockImplementation((event, ...sent) => {
    asked.push({ event, answer: sent.at(-1) as Answer });
    return socket;
  });
  const hear = (event: string, ...told: unknown[]) => {
    for (const listener of socket.listeners(event)) listener(...told);
  };
  const line = new DocumentLine(socket, 'd1');
  const stored = new Y.Doc();
  const admit = (mode: 'read' | 'write' = 'write') => {
    hear('connect');
    asked.at(-1)?.answer({
      ok: true,
      mode,
      update: Y.encodeStateAsUpdate(stored),
      stateVector: Y.encodeStateVector(stored),
      awareness: new Uint8Array([0]),
    });
  };
  const updates = () => asked.filter(({ event }) => event === 'doc:update');
  const write = (text: string) => line.document.getText('spec').insert(0, text);
  return { line, disconnect, hear, admit, updates, write };
};

/** Whether the browser asks before it closes the page. */
const asks = (): boolean => {
  const closing = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(closing);
  return closing.defaultPrevented;
};

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { window: new EventTarget() });
});
afterEach(() => void jest.useRealTimers());

describe('a document whose screen is left', () => {
  it('goes on until what was written without a connection is stored, then ends', () => {
    const { line, disconnect, hear, admit, updates, write } = setUp();
    line.start();
    admit();
    hear('disconnect', 'transport close');
    write('Written in a tunnel.');
    line.stop();
    expect(disconnect).not.toHaveBeenCalled();
    admit();
    expect(updates()).toHaveLength(1);
    expect(disconnect).not.toHaveBeenCalled();
    updates()[0]?.answer({ ok: true });
    expect(line.state().unsaved).toBe(false);
    expect(disconnect).toHaveBeenCalled();
  });

  it('ends at once where all is stored, and where nothing more can be', () => {
    const saved = setUp();
    saved.line.start();
    saved.admit();
    saved.line.stop();
    expect(saved.disconnect).toHaveBeenCalled();

    const refused = setUp();
    refused.line.start();
    refused.admit();
    refused.write('Too late.');
    refused.line.stop();
    refused.updates()[0]?.answer({ ok: false, refusal: { code: 'FORBIDDEN', message: 'Approved.' } });
    expect(refused.disconnect).toHaveBeenCalled();
  });
});

describe('the browser', () => {
  it('asks before it closes the page while something is not stored, and then no more', () => {
    const { line, admit, updates, write } = setUp();
    line.start();
    admit();
    expect(asks()).toBe(false);
    write('Not yet stored.');
    expect(asks()).toBe(true);
    jest.advanceTimersByTime(200);
    updates()[0]?.answer({ ok: true });
    expect(asks()).toBe(false);
  });

  it('does not ask those who only read', () => {
    const { line, admit, write } = setUp();
    line.start();
    admit('read');
    write('What an editor makes of an empty text');
    expect(asks()).toBe(false);
  });
});
