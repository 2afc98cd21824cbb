import type { MarkedDocument } from '../block';
import { renderDocx } from '../docx/render-docx';
import type { DocumentFormat } from '../formats';
import { type DocumentFonts, readFonts } from '../pdf/fonts';
import { renderPdf } from '../pdf/render-pdf';

/** A format whose making is work of up to seconds; HTML and Markdown are made in passing. */
export type HeavyFormat = Exclude<DocumentFormat, 'html'>;

/** Makes documents; the same document gives the same bytes. */
export interface Maker {
  make(document: MarkedDocument, format: HeavyFormat): Promise<Buffer>;
}

/** Makes them where it is called. The fonts of PDF documents are read once, when the first one is made. */
export class MakerHere implements Maker {
  private fonts: DocumentFonts | undefined;

  constructor(private readonly fontFolder: string) {}

  make(document: MarkedDocument, format: HeavyFormat): Promise<Buffer> {
    switch (format) {
      case 'pdf':
        this.fonts ??= readFonts(this.fontFolder);
        return renderPdf(document, this.fonts);
      case 'docx':
        return renderDocx(document);
    }
  }
}
