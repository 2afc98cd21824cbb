/** What one node tells the others of a document. Only hints and cursors: what is written is read from the database. */
export interface NodeNews {
  /** Key of the document. */
  readonly document: string;
  /** Cursors that moved, as an awareness update in base64; without it, the document has changed. */
  readonly pointers?: string;
}

/** Carries news between nodes, without any promise that it arrives. */
export interface NodeWire {
  start(heard: (news: NodeNews) => void): Promise<void>;
  tell(news: NodeNews): void;
  stop(): Promise<void>;
}

/** Injection token of the {@link NodeWire} in use. */
export const NODE_WIRE = Symbol('NodeWire');

interface Letter {
  readonly from: string;
  readonly news: readonly NodeNews[];
}

// PostgreSQL takes less than 8,000 bytes in one message.
const LONGEST = 7_000;

/** Texts of at most {@link LONGEST} characters that carry all of it. */
export const lettersOf = (from: string, news: readonly NodeNews[]): string[] => {
  const letters: NodeNews[][] = [[]];
  let length = 0;
  for (const one of news) {
    const own = JSON.stringify(one).length + 1;
    if (own > LONGEST) continue;
    if (length + own > LONGEST) {
      letters.push([]);
      length = 0;
    }
    letters.at(-1)?.push(one);
    length += own;
  }
  return letters
    .filter(({ length: any }) => any > 0)
    .map((part) => JSON.stringify({ from, news: part } satisfies Letter));
};

/** What another node told; nothing where it was this one, or where it cannot be read. */
export const newsIn = (self: string, text: string): readonly NodeNews[] => {
  try {
    const { from, news } = JSON.parse(text) as Letter;
    return from === self ? [] : news;
  } catch {
    return [];
  }
};
