/** What came of sending a file: `null` where it was stored, else what to tell the person; empty where there was no answer. */
export type Sent = string | null;

/** Sends a file to be attached to a paper. */
export const sendFile = async (paperId: string, file: File, language: string): Promise<Sent> => {
  const query = new URLSearchParams({ filename: file.name });
  try {
    const answer = await fetch(`/papers/${encodeURIComponent(paperId)}/attachments?${query.toString()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'accept-language': language.toLowerCase() },
      body: file,
    });
    if (answer.ok) return null;
    const told = (await answer.json()) as { readonly message?: unknown };
    return typeof told.message === 'string' ? told.message : '';
  } catch {
    return '';
  }
};
