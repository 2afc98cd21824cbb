import { addCatalogue, lazyPart, Loading } from '@parley/ui';
import { Suspense } from 'react';
import { papersCatalogue } from '../routes';
import { PaperText } from './paper-text';

/** What is said of footnotes and brackets comes with the wording of papers, which a screen of another domain has not loaded. */
const WordedText = lazyPart(async () => {
  await addCatalogue(papersCatalogue);
  return { default: PaperText };
});

interface TextElsewhereProps {
  readonly html: string;
  readonly lang: string;
}

/** {@link PaperText} on a screen of another domain. */
export const TextElsewhere = (text: TextElsewhereProps) =>
  /class="(note-ref|bracket)/.test(text.html) ? (
    <Suspense fallback={<Loading />}>
      <WordedText {...text} />
    </Suspense>
  ) : (
    <PaperText {...text} />
  );
