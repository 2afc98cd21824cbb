import { useEffect } from 'react';
import { loadStrip } from '../standing/load-strip';

/** The light parts of the room that are loaded when they are needed; without a connection they could not be. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  loadStrip,
  () => import('../floor/ruling-dialog'),
  () => import('../floor/speaking-times'),
  () => import('../item/close-item-dialog'),
  () => import('../messages/messages-panel'),
  () => import('../papers/item-papers'),
  () => import('../pointing/texts-panel'),
  () => import('../positions/positions-panel'),
  () => import('../shortcuts/help-dialog'),
];

/** After the room itself has long been there, so that it does not wait for them. */
const AFTER_MS = 8_000;

/** Fetches, while the line stands, what a person may open after it has broken. */
export const useKeepReady = (connected: boolean): void => {
  useEffect(() => {
    if (!connected) return;
    const timer = setTimeout(() => void Promise.allSettled(PARTS.map((load) => load())), AFTER_MS);
    return () => clearTimeout(timer);
  }, [connected]);
};
