/** A text taken out of a file, with what was left out in words. */
export interface TakenText {
  readonly title: string;
  readonly markdown: string;
  readonly leftOut: readonly { readonly code: string; readonly message: string }[];
}

/** What came of it: the text, or what to tell the person; empty where there was no answer. */
export type Taken = TakenText | { readonly refused: string };

/** Sends a file to have its text taken out; nothing of it is kept there. */
export const takeText = async (file: File, language: string): Promise<Taken> => {
  try {
    const answer = await fetch('/papers/import', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'accept-language': language.toLowerCase() },
      body: file,
    });
    if (answer.ok) return (await answer.json()) as TakenText;
    const told = (await answer.json()) as { readonly message?: unknown };
    return { refused: typeof told.message === 'string' ? told.message : '' };
  } catch {
    return { refused: '' };
  }
};
