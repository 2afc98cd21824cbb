import type { ComparedBlock, ComparedText, Word } from './compared-text';
import type { Coded } from './edit-words';
import { isWord } from './split-words';

/** A block with what finds it again in another text. */
export interface CodedBlock {
  readonly block: ComparedBlock;
  readonly cells: readonly { readonly words: readonly Word[]; readonly coded: Coded }[];
  /** Equal for blocks of one kind that say the same. */
  readonly code: number;
  /** Its words without space and signs, in the order of their numbers. */
  readonly bag: Int32Array;
}

/** Words between two pauses. */
const PAUSE_AFTER = 10_000;

const number = (numbers: Map<string, number>, of: string): number => {
  const known = numbers.get(of);
  if (known !== undefined) return known;
  numbers.set(of, numbers.size);
  return numbers.size - 1;
};

/** Numbers for words and for blocks: comparing them is comparing numbers. */
export class Vocabulary {
  private readonly words = new Map<string, number>();
  private readonly plain = new Map<string, number>();
  private readonly blocks = new Map<string, number>();

  /** The blocks of a text, with pauses. */
  *coding(text: ComparedText): Generator<undefined, CodedBlock[]> {
    const coded: CodedBlock[] = [];
    let since = 0;
    for (const block of text) {
      coded.push(this.codedBlock(block));
      since += block.cells.reduce((sum, { length }) => sum + length, 0);
      if (since < PAUSE_AFTER) continue;
      since = 0;
      yield;
    }
    return coded;
  }

  private codedBlock(block: ComparedBlock): CodedBlock {
    const cells = block.cells.map((words) => ({
      words,
      coded: words.map((word) => number(this.words, `${word.marks}\0${word.text}`)),
    }));
    const said = cells.map(({ coded }) => coded.join(' ')).join('|');
    return { block, cells, code: number(this.blocks, `${family(block)}:${said}`), bag: this.bagOf(block) };
  }

  private bagOf({ cells }: ComparedBlock): Int32Array {
    const words = cells.flat().filter(({ text }) => isWord(text));
    return Int32Array.from(words, ({ text }) => number(this.plain, text)).sort();
  }
}

/** Blocks of one family may become one another; running text may become a part of a list. */
export const family = ({ kind }: ComparedBlock): string => (kind === 'item' ? 'paragraph' : kind);
