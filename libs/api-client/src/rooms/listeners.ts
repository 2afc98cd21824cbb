/** A set of listeners per kind of news; `on` gives back how to stop listening. */
export class Listeners<News extends object> {
  readonly #sets: { [K in keyof News]?: Set<(news: News[K]) => void> } = {};

  on<K extends keyof News>(kind: K, listener: (news: News[K]) => void): () => void {
    const set = (this.#sets[kind] ??= new Set());
    set.add(listener);
    return () => set.delete(listener);
  }

  tell<K extends keyof News>(kind: K, news: News[K]): void {
    for (const listener of [...(this.#sets[kind] ?? [])]) listener(news);
  }
}
