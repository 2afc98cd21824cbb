import type { LoaderOf } from '@parley/platform';

/** What was marked, as the API shows it. */
export interface MarksView {
  readonly __typename: 'ReadingMarks';
  readonly paperKeys: readonly string[];
}

/** The key of a marking, under which a repeat of the same name finds it: the papers that were named. */
export const keyOfMarking = (texts: readonly { readonly paperKey: string }[]): string =>
  [...new Set(texts.map(({ paperKey }) => paperKey))].join(' ');

/** What a marking with this key named; what has become of it is read when it is asked for. */
export const markingByKey: LoaderOf<string, MarksView> = {
  batch: (_, keys) =>
    Promise.resolve(
      keys.map((key) => ({ __typename: 'ReadingMarks', paperKeys: key === '' ? [] : key.split(' ') })),
    ),
};
