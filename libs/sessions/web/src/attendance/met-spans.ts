/** A while during which enough seats were there; `to` is `null` while they are. */
export interface MetSpan {
  readonly from: string;
  readonly to: string | null;
}

interface Moment {
  readonly at: string;
  readonly quorum: { readonly met: boolean };
}

/** When the quorum was met, from its moments in order. */
export const metSpans = (moments: readonly Moment[]): MetSpan[] =>
  moments.reduce<MetSpan[]>((spans, { at, quorum }) => {
    const last = spans.at(-1);
    const standing = last?.to === null;
    if (quorum.met === standing) return spans;
    return standing
      ? [...spans.slice(0, -1), { from: last.from, to: at }]
      : [...spans, { from: at, to: null }];
  }, []);
