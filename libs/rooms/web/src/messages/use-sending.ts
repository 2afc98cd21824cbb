import { useState } from 'react';
import { useRoomContext } from '../room/room-context';

interface Waiting {
  readonly key: number;
  readonly to: string;
  readonly text: string;
}

/** What is being written and what waits to be confirmed, conversation by conversation. */
export interface Sending {
  readonly draft: string;
  readonly setDraft: (draft: string) => void;
  readonly waiting: readonly string[];
  readonly send: () => void;
}

/** Sends at once, or when the line is back; what was refused stands in the field again. */
export const useSending = (to: string, sent: () => void): Sending => {
  const { store, page } = useRoomContext();
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const draft = drafts[to] ?? '';
  const setDraft = (text: string) => setDrafts((before) => ({ ...before, [to]: text }));
  const send = async () => {
    const one: Waiting = { key: Date.now() + Math.random(), to, text: draft };
    setWaiting((before) => [...before, one]);
    setDraft('');
    const { ok } = await store.act('message:send', { sessionId: page.id, text: draft, to }, to);
    setWaiting((before) => before.filter(({ key }) => key !== one.key));
    if (ok) sent();
    else setDrafts((before) => ({ ...before, [to]: before[to] ? `${draft}\n${before[to]}` : draft }));
  };
  return {
    draft,
    setDraft,
    waiting: waiting.filter((one) => one.to === to).map(({ text }) => text),
    send: () => void send(),
  };
};
