import { conveneSeries } from '@parley/sessions/model';
import type { Consequences } from '../store/consequences';
import { lockSeries } from './load-series';
import { saveSeries } from './save-series';

/** Shows a series with the first of its occurrences that is convened as the series has it. */
export const conveningShowsSeries: Consequences = {
  async follow(tx, before, { session }, { now }) {
    const convened = before.session.convenedAt === null && session.convenedAt !== null;
    if (!convened || session.series === null || session.series.apart) return [];
    const series = await lockSeries(tx, session.series.key);
    if (series === undefined || series.convenedAt !== null) return [];
    const shown = conveneSeries(series, now);
    await saveSeries(tx, { series: shown.series, standing: null });
    return shown.events;
  },
};
