import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** Characters that may be pasted at once: what they come to has to fit into one change. */
export const MOST_PASTED = 75_000;
/** The same with the marks that other programs put around words. */
const MOST_MARKED = 2_000_000;

const tooMuch = (data: DataTransfer | null): boolean =>
  data !== null &&
  (data.getData('text/plain').length > MOST_PASTED || data.getData('text/html').length > MOST_MARKED);

/** Refuses what is too long to be pasted or dropped at once, and tells. */
export const pasteLimit = (refused: () => void) =>
  Extension.create({
    name: 'pasteLimit',
    priority: 1_000,
    addProseMirrorPlugins: () => {
      const refuse = (event: ClipboardEvent | DragEvent): boolean => {
        const data = 'clipboardData' in event ? event.clipboardData : event.dataTransfer;
        if (!tooMuch(data)) return false;
        event.preventDefault();
        refused();
        return true;
      };
      return [
        new Plugin({
          props: { handlePaste: (_, event) => refuse(event), handleDrop: (_, event) => refuse(event) },
        }),
      ];
    },
  });
