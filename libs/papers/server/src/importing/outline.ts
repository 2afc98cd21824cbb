import type { WrittenNode } from '@parley/papers/model';

interface Open {
  readonly type: string;
  readonly content: WrittenNode[];
}

/**
 * Puts parts of lists where they belong: what Word has one below the other, each with how deep it is, becomes lists in lists.
 * A part of depth 0 is a numbered paragraph; deeper ones stand below the last that is less deep.
 */
export class Outline {
  readonly blocks: WrittenNode[] = [];
  /** The last part at each depth, from `shift` on; those at depth 1 may stand below a paragraph that is no part itself. */
  private parts: { readonly depth: number; readonly content: WrittenNode[] }[] = [];
  /** Paragraphs that count as 1, 2, 3 so far. */
  counted = 0;

  /** A heading, a paragraph, a table of its own. */
  add(block: WrittenNode): void {
    this.parts = [];
    this.blocks.push(block);
    if (block.type === 'paragraph') this.counted += 1;
  }

  /** A part of a list. */
  part(depth: number, content: readonly WrittenNode[]): void {
    while ((this.parts.at(-1)?.depth ?? -1) >= depth) this.parts.pop();
    const under = this.parts.at(-1);
    const place = under?.content ?? this.blocks;
    const own: WrittenNode[] = [{ type: 'paragraph', content }];
    const ordered = depth === 0;
    this.listIn(place, ordered ? 'orderedList' : 'bulletList').push({ type: 'listItem', content: own });
    this.parts.push({ depth, content: own });
    if (depth === 0) this.counted += 1;
  }

  /**
   * What goes on with the last part at this depth, or with the deepest that is there; by itself where there is none. What
   * follows a numbered paragraph without being one belongs to it by standing there.
   */
  goOn(depth: number, block: WrittenNode): void {
    if (depth <= 0 && block.type !== 'paragraph') this.parts = [];
    while (this.parts.length > 1 && (this.parts.at(-1)?.depth ?? 0) > depth) this.parts.pop();
    (this.parts.at(-1)?.content ?? this.blocks).push(block);
  }

  private listIn(place: WrittenNode[], type: string): WrittenNode[] {
    const last = place.at(-1);
    const open: Open | undefined = this.lists.get(last);
    if (open?.type === type) return open.content;
    const content: WrittenNode[] = [];
    const list = { type, content };
    this.lists.set(list, list);
    place.push(list);
    return content;
  }

  private readonly lists = new Map<WrittenNode | undefined, Open>();
}
