import type { ReachedBy } from '@parley/api-client';
import { useSearchParams } from 'react-router';

const LONGEST = 200;
const WAYS = ['POLL', 'SILENCE'] as const satisfies readonly ReachedBy[];

/** What of the register is shown. */
export interface RegisterFilter {
  /** Words or a number; empty for all. */
  readonly text: string;
  readonly year: number | null;
  readonly reachedBy: ReachedBy | null;
  /** Where its page begins; `null` for the latest. */
  readonly after: string | null;
}

const yearIn = (text: string | null): number | null => (/^\d{4}$/.test(text ?? '') ? Number(text) : null);

/** What of the register is shown, as the address says it, and how to ask for something else. */
export const useRegisterFilter = (): readonly [RegisterFilter, (next: RegisterFilter) => void] => {
  const [search, setSearch] = useSearchParams();
  const filter = {
    text: (search.get('q') ?? '').trim().slice(0, LONGEST),
    year: yearIn(search.get('year')),
    reachedBy: WAYS.find((way) => way === search.get('by')) ?? null,
    after: search.get('after'),
  };
  const ask = ({ text, year, reachedBy, after }: RegisterFilter): void =>
    setSearch({
      ...(text === '' ? {} : { q: text }),
      ...(year === null ? {} : { year: String(year) }),
      ...(reachedBy === null ? {} : { by: reachedBy }),
      ...(after === null ? {} : { after }),
    });
  return [filter, ask];
};
