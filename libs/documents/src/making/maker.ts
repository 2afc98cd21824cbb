import type { MarkedDocument } from '../block';
import type { DocumentFormat } from '../formats';
import { type DocumentFonts, readFonts } from '../pdf/fonts';

/** A format whose making is work of up to seconds; HTML and Markdown are made in passing. */
export type HeavyFormat = Exclude<DocumentFormat, 'html'>;

/** Makes documents; the same document gives the same bytes. */
export interface Maker {
  make(document: MarkedDocument, format: HeavyFormat): Promise<Buffer>;
}

/**
 * Makes them where it is called. The fonts of PDF documents are read once, when the first one is made, and so is the code:
 * a server that leaves the making to another thread never loads it.
 */
export class MakerHere implements Maker {
  private fonts: DocumentFonts | undefined;

  constructor(private readonly fontFolder: string) {}

  async make(document: MarkedDocument, format: HeavyFormat): Promise<Buffer> {
    switch (format) {
      case 'pdf': {
        const { renderPdf } = await import('../pdf/render-pdf');
        this.fonts ??= readFonts(this.fontFolder);
        return renderPdf(document, this.fonts);
      }
      case 'docx': {
        const { renderDocx } = await import('../docx/render-docx');
        return renderDocx(document);
      }
    }
  }
}
