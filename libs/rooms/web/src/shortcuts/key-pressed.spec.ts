import { describe, expect, it } from '@jest/globals';
import { keyPressed } from './key-pressed';

type Pressed = Parameters<typeof keyPressed>[0];

const on = (...fitting: readonly string[]): Pressed['target'] => ({
  closest: (selector: string) => fitting.some((one) => selector.split(/,\s*/).includes(one)) || null,
});
const press = (key: string, part: Partial<Pressed> = {}): string | null =>
  keyPressed({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    repeat: false,
    defaultPrevented: false,
    isComposing: false,
    target: on(),
    ...part,
  });

describe('a key in the room', () => {
  it('does what it is for, also with the shift key', () => {
    expect(press('r')).toBe('r');
    expect(press('N')).toBe('n');
    expect(press('?')).toBe('?');
    expect(press(' ')).toBe(' ');
  });

  it('does nothing while somebody writes or a dialog is open', () => {
    for (const place of ['input', 'textarea', 'select', 'dialog[open]']) {
      expect(press('r', { target: on(place) })).toBeNull();
    }
  });

  it('leaves the browser its own keys', () => {
    expect(press('r', { ctrlKey: true })).toBeNull();
    expect(press('r', { metaKey: true })).toBeNull();
    expect(press('Enter')).toBeNull();
    expect(press('ArrowDown')).toBeNull();
  });

  it('does it once while it is held down', () => {
    expect(press('n', { repeat: true })).toBeNull();
  });

  it('leaves the space to the button that has the focus', () => {
    expect(press(' ', { target: on('button') })).toBeNull();
    expect(press('e', { target: on('button') })).toBe('e');
  });
});
