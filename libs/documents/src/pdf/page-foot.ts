import type { Line, TextStyle } from './pen';

/** How footnotes are set. */
export const NOTE_STYLE: TextStyle = { weight: 'regular', size: 8.5 };
export const NOTE_LEADING = NOTE_STYLE.size * 1.3;
/** Room for the line between the text and its footnotes. */
const RULE = 10;

/** The footnotes of a page: as many lines as have room stand on it, the others on the next. */
export class PageFoot {
  private here: readonly Line[] = [];
  private later: readonly Line[] = [];

  /** Height that the foot takes of the page. */
  get height(): number {
    return heightOf(this.here.length);
  }

  /** Whether lines wait for another page. */
  get waits(): boolean {
    return this.later.length > 0;
  }

  /** Height that it would take more with these lines; never more than half of what there is in all. */
  more(lines: readonly Line[], whole: number): number {
    return Math.min(heightOf(this.here.length + lines.length), whole / 2) - this.height;
  }

  /** Takes lines in; `room` is the height that the foot may come to. */
  take(lines: readonly Line[], room: number): void {
    const all = [...this.here, ...this.later, ...lines];
    const fits = Math.max(this.here.length, Math.floor((room - RULE) / NOTE_LEADING), 0);
    this.here = all.slice(0, fits);
    this.later = all.slice(fits);
  }

  /** The lines of this page, which are gone from here; those that wait come to the next. */
  leave(): readonly Line[] {
    const lines = this.here;
    this.here = [];
    return lines;
  }
}

const heightOf = (lines: number): number => (lines === 0 ? 0 : lines * NOTE_LEADING + RULE);
