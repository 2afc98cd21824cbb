const WRITING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';
const PRESSED_BY_SPACE = 'button, a, summary, [role="button"], [role="switch"], [role="checkbox"]';

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'defaultPrevented' | 'isComposing'
> & { readonly target: EventTarget | { closest(selector: string): unknown } | null };

const within = (target: Pressed['target'], selector: string): boolean =>
  target !== null && 'closest' in target && target.closest(selector) !== null;

/**
 * The key of a shortcut; `null` while somebody writes, in a dialog, with a modifier, when it is held down, and for a space
 * that presses what has the focus.
 */
export const keyPressed = (event: Pressed): string | null => {
  const { defaultPrevented, repeat, isComposing, ctrlKey, metaKey, altKey } = event;
  if ([defaultPrevented, repeat, isComposing, ctrlKey, metaKey, altKey].includes(true)) return null;
  if (within(event.target, `${WRITING}, dialog[open]`)) return null;
  if (event.key === ' ' && within(event.target, PRESSED_BY_SPACE)) return null;
  return event.key.length === 1 ? event.key.toLowerCase() : null;
};

const STORED = 'parley.room-keys';

/** Whether this person lets single keys do anything. */
export const keysAreOn = (): boolean => localStorage.getItem(STORED) !== 'off';

/** Turns single keys on or off, in this browser. */
export const turnKeys = (on: boolean): void => localStorage.setItem(STORED, on ? 'on' : 'off');
