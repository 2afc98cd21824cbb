import { createElement, type ReactNode, useMemo } from 'react';
import styles from './journal.module.css';
import type { JournalLanguage } from './language-choice';
import { type PagePart, type PageTag, readPage } from './read-page';

export interface JournalTextProps {
  readonly html: string;
  readonly language: JournalLanguage;
}

// The screen has its own first heading: those of the journal come under it.
const UNDER: Partial<Record<PageTag, PageTag | 'h4'>> = { h1: 'h2', h2: 'h3', h3: 'h4' };

const shown = (part: PagePart, at: number): ReactNode => {
  if (typeof part === 'string') return part;
  const { tag, quiet, parts } = part;
  const [first, ...rest] = parts;
  // The first cell of a row names what stands beside it.
  if (tag === 'tr' && typeof first === 'object')
    return (
      <tr key={at}>
        <th scope="row">{first.parts.map(shown)}</th>
        {rest.map(shown)}
      </tr>
    );
  return createElement(
    UNDER[tag] ?? tag,
    { key: at, className: quiet ? styles.quiet : undefined },
    ...parts.map(shown),
  );
};

/** The journal as it will be printed, read on the screen. */
export const JournalText = ({ html, language }: JournalTextProps) => {
  const parts = useMemo(() => readPage(html), [html]);
  return (
    <article className={styles.text} lang={language.toLowerCase()}>
      {parts.map(shown)}
    </article>
  );
};
