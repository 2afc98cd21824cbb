/** What became of a note since a picture came to rest on it. */
export const SOURCE_FLAGS = ['WITHDRAWN', 'CHANGED', 'RELABELLED'] as const;
export type SourceFlag = (typeof SOURCE_FLAGS)[number];

/** A note that a picture rests on, as its reader sees it now. */
export interface SourceNow {
  readonly restsOn: number;
  readonly version: number;
  readonly withdrawn: boolean;
  /** Versions after {@link restsOn} that the reader may see; one with a reason moved the label, or withdrew it. */
  readonly later: readonly { readonly hasReason: boolean; readonly isLast: boolean }[];
}

/**
 * What a reader is told about a note under a picture: from that reader’s own view of the note alone. Where versions in between are out of sight the
 * note has changed, and no more is said.
 */
export const sourceFlags = ({ restsOn, version, withdrawn, later }: SourceNow): readonly SourceFlag[] => {
  if (version <= restsOn) return [];
  const relabelled = later.some(({ hasReason, isLast }) => hasReason && !(withdrawn && isLast));
  const changed = later.some(({ hasReason }) => !hasReason) || later.length < version - restsOn;
  return [
    ...(withdrawn ? (['WITHDRAWN'] as const) : []),
    ...(changed ? (['CHANGED'] as const) : []),
    ...(relabelled ? (['RELABELLED'] as const) : []),
  ];
};
