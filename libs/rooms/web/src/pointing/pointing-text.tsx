import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import styles from './pointing.module.css';
import type { Text } from './use-texts';

interface PointingTextProps {
  readonly text: Text;
  /** Number of the paragraph at which the chair points. */
  readonly at: string | null;
  /** Keeps that paragraph in view. */
  readonly follows: boolean;
  /** For whoever may point: to this paragraph. */
  readonly onPoint: ((paragraph: string) => void) | null;
}

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A text paragraph by paragraph, with the one under discussion marked. */
export const PointingText = ({ text, at, follows, onPoint }: PointingTextProps) => {
  const { t } = useLingui();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const marked = follows && at !== null ? list.current?.querySelector('[aria-current]') : null;
    marked?.scrollIntoView({ block: 'nearest', behavior: still() ? 'auto' : 'smooth' });
  }, [at, follows, text.id]);
  return (
    // The text scrolls: whoever has no pointer device reaches it by Tab.
    <ol
      ref={list}
      className={styles.text}
      lang={text.language.toLowerCase()}
      aria-label={text.title}
      tabIndex={0}
    >
      {text.paragraphs.map(({ number, text: words }) => (
        <li key={number} aria-current={number === at ? 'location' : undefined}>
          {onPoint === null ? (
            <span className="mono">{number}</span>
          ) : (
            <button
              type="button"
              aria-label={t`Point at paragraph ${number}`}
              onClick={() => onPoint(number)}
            >
              {number}
            </button>
          )}
          <p>{words}</p>
        </li>
      ))}
    </ol>
  );
};
