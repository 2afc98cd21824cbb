import { Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useRef, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import styles from './search-box.module.css';

const SEARCH_PATH = '/search';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** The box in which one searches from every screen; `/` leads to it. */
export const SearchBox = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      // On a narrow screen the box is a link to the screen that has one.
      if (field.current?.offsetParent == null) void navigate(SEARCH_PATH);
      else field.current.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [navigate]);
  if (pathname === SEARCH_PATH) return null;
  const leave = (event: ReactKeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') event.currentTarget.blur();
  };
  return (
    <>
      <form
        role="search"
        className={styles.box}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '')
            void navigate(`${SEARCH_PATH}?${new URLSearchParams({ q: text.trim() }).toString()}`);
          setText('');
        }}
      >
        <input
          ref={field}
          type="search"
          aria-label={t`Search`}
          aria-keyshortcuts="/"
          placeholder={t`Search (press /)`}
          maxLength={200}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={leave}
        />
      </form>
      <Link className={styles.link} to={SEARCH_PATH}>
        <Trans>Search</Trans>
      </Link>
    </>
  );
};
