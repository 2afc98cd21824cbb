import type { MarkedDocument } from '../block';
import { oneLine } from '../plain';
import { NOTE_LEADING, PageFoot } from './page-foot';
import type { Line, Pen, TextStyle } from './pen';

const SIDE = 56;
const EDGE = 30;
const MARKING: TextStyle = { weight: 'bold', size: 8.5 };
const FOOTER: TextStyle = { weight: 'regular', size: 8, colour: '#4a5766' };
const LEADING = 1.35;

/** The pages of a document: each begins with the marking and ends with the footer and the marking. */
export class Page {
  /** Where the next line goes. */
  y = 0;
  readonly left = SIDE;
  readonly width: number;
  private readonly top: number;
  private readonly bottom: number;
  private readonly marking: readonly Line[];
  private readonly footer: readonly Line[];
  private readonly foot = new PageFoot();

  constructor(
    private readonly pen: Pen,
    document: Pick<MarkedDocument, 'marking' | 'footer'>,
  ) {
    const { width, height } = pen.sheet.page;
    this.width = width - 2 * SIDE;
    this.marking = pen.lines(oneLine(document.marking), MARKING, this.width);
    // Short enough for a line, with room for the page number.
    this.footer = pen.lines(oneLine(document.footer), FOOTER, this.width - 60).slice(0, 1);
    const band = this.marking.length * MARKING.size * LEADING;
    this.top = EDGE + band + 18;
    this.bottom = height - EDGE - band - 28;
    this.begin();
  }

  /** Room for something of this height: on the next page, where this one has no more. */
  room(height: number): void {
    if (this.y + height <= this.bottom - this.foot.height || this.y <= this.top) return;
    this.next();
  }

  /** Room for a line and the footnotes that it refers to, which come to the foot of the page. */
  line(height: number, notes: readonly Line[]): void {
    const whole = this.bottom - this.top;
    this.room(height + (notes.length === 0 ? 0 : this.foot.more(notes, whole)));
    if (notes.length > 0) this.foot.take(notes, this.bottom - this.y - height);
  }

  private next(): void {
    this.setFoot();
    this.pen.sheet.addPage();
    this.begin();
    this.foot.take([], (this.bottom - this.top) / 2);
  }

  private setFoot(): void {
    const { height } = this.foot;
    const lines = this.foot.leave();
    if (lines.length === 0) return;
    let y = this.bottom - height;
    this.pen.sheet
      .moveTo(this.left, y + 3)
      .lineTo(this.left + 120, y + 3)
      .lineWidth(0.5)
      .stroke('#4a5766');
    y = this.bottom - lines.length * NOTE_LEADING;
    for (const line of lines) {
      this.pen.set(line, this.left, y);
      y += NOTE_LEADING;
    }
  }

  /** Sets lines one under the other from `x`, over as many pages as they need. */
  write(lines: readonly Line[], style: TextStyle, x: number): void {
    for (const line of lines) {
      this.line(style.size * LEADING, line.notes ?? []);
      this.pen.set(line, x, this.y);
      this.y += style.size * LEADING;
    }
  }

  /** Height of a line. */
  heightOf({ size }: TextStyle): number {
    return size * LEADING;
  }

  /** Sets what is left of the footnotes, and numbers every page, once all is there. */
  number(): void {
    while (this.foot.waits) this.next();
    this.setFoot();
    const { start, count } = this.pen.sheet.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.pen.sheet.switchToPage(start + index);
      const [line] = this.pen.lines(`${index + 1}/${count}`, FOOTER, 60);
      if (line !== undefined) this.pen.set(line, this.left + this.width - line.width, this.bottom + 12);
    }
  }

  /** Marks a new page before anything else is on it: at its head, at its foot, and what the document is. */
  private begin(): void {
    const { height } = this.pen.sheet.page;
    const band = this.marking.length * this.heightOf(MARKING);
    for (const from of [EDGE, height - EDGE - band])
      for (const [at, line] of this.marking.entries()) {
        const x = this.left + (this.width - line.width) / 2;
        this.pen.set(line, x, from + at * this.heightOf(MARKING));
      }
    for (const line of this.footer) this.pen.set(line, this.left, this.bottom + 12);
    this.y = this.top;
  }
}
