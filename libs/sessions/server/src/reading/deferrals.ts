import type { LoaderOf } from '@parley/platform';
import { agendaItemByKey } from './agenda-loaders';
import type { AgendaItemView } from './agenda-view';

/** The items before and after one that was put off; each only where the reader sees both ends of the step. */
export interface Deferrals {
  readonly from: AgendaItemView | null;
  readonly to: AgendaItemView | null;
}

interface Link {
  readonly from_item: string;
  readonly to_item: string;
}

const LINKS = `select from_item, to_item from agenda_deferral where from_item = any ($1)
  union select from_item, to_item from agenda_deferral where to_item = any ($1)`;

/** Where an item came from and where it was put off to. */
export const deferralsByItem: LoaderOf<string, Deferrals> = {
  async batch(scope, keys) {
    const links = await scope.query<Link>(LINKS, [keys]);
    const view = async (key: string | undefined) =>
      key === undefined ? null : ((await scope.loader(agendaItemByKey).load(key)) ?? null);
    return Promise.all(
      keys.map(async (key) => {
        const [from, to] = await Promise.all([
          view(links.find(({ to_item }) => to_item === key)?.from_item),
          view(links.find(({ from_item }) => from_item === key)?.to_item),
        ]);
        return { from, to };
      }),
    );
  },
};
