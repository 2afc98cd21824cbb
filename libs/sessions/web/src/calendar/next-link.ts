const DAY_MS = 24 * 3_600_000;

const dayOf = (link: HTMLElement): number => Date.parse(link.dataset['date'] ?? '') / DAY_MS;

/** Which of the links is next by an arrow key: the one before or after, or the nearest in another week. */
const target = (links: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined => {
  const here = links[at];
  if (here === undefined) return undefined;
  switch (key) {
    case 'ArrowLeft':
      return at === 0 ? undefined : links[at - 1];
    case 'ArrowRight':
      return links[at + 1];
    case 'ArrowDown':
      return links.find((link) => dayOf(link) >= dayOf(here) + 7) ?? links.at(-1);
    case 'ArrowUp':
      return links.findLast((link) => dayOf(link) <= dayOf(here) - 7) ?? links[0];
    default:
      return undefined;
  }
};

/** Moves the focus among the links of a month's table. True when it did, or the key had that meaning. */
export const nextLink = (table: HTMLElement, from: EventTarget, key: string): boolean => {
  if (!key.startsWith('Arrow')) return false;
  const links = [...table.querySelectorAll<HTMLElement>('a[data-date]')];
  const at = links.findIndex((link) => link === from);
  if (at < 0 && from !== table) return false;
  (at < 0 ? links[0] : target(links, at, key))?.focus();
  return true;
};
