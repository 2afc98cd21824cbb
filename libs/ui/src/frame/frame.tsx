import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { LanguageSwitch } from '../i18n/language-switch';
import { LabelBanner } from '../label/label-banner';
import { MarkingProvider, useCurrentMarking } from './marking-context';
import { SchemeSwitch } from './scheme-switch';
import styles from './frame.module.css';

export interface NavigationItem {
  readonly to: string;
  readonly label: string;
  /** How many things wait there, and what they are called; left out where none does. */
  readonly waiting?: { readonly count: number; readonly said: string } | undefined;
}

export interface FrameProps {
  readonly navigation: readonly NavigationItem[];
  /** Who is signed in, and the way out. */
  readonly account?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every screen: the label on top, the way to the other screens, language, colours, the person. */
export const Frame = (props: FrameProps) => (
  <MarkingProvider>
    <Layout {...props} />
  </MarkingProvider>
);

const Layout = ({ navigation, account, children }: FrameProps) => {
  const marking = useCurrentMarking();
  const main = useFocusOnNavigation();
  return (
    <div className={styles.frame}>
      <a href="#main" className={styles.skip}>
        <Trans>Skip to the content</Trans>
      </a>
      <header className={styles.top}>
        {marking !== null && <LabelBanner marking={marking} />}
        <div className={styles.bar}>
          <Link to="/" className={styles.brand}>
            Parley
          </Link>
          <Navigation items={navigation} />
          <div className={styles.tools}>
            <LanguageSwitch />
            <SchemeSwitch />
            {account}
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} ref={main} className={styles.main}>
        {children}
      </main>
    </div>
  );
};

/** More than so many are many. */
const MOST_COUNTED = 99;

const Navigation = ({ items }: { readonly items: readonly NavigationItem[] }) => {
  const { t } = useLingui();
  if (items.length === 0) return null;
  return (
    <nav aria-label={t`Main`} className={styles.nav}>
      {items.map(({ to, label, waiting }) => (
        <NavLink key={to} to={to} end={to === '/'}>
          {label}
          {waiting !== undefined && (
            <span className={styles.waiting}>
              <span aria-hidden="true">
                {waiting.count > MOST_COUNTED ? `${MOST_COUNTED}+` : waiting.count}
              </span>
              <span className="visually-hidden">({waiting.said})</span>
            </span>
          )}
        </NavLink>
      ))}
    </nav>
  );
};

/** Moves the focus to the new screen, as a page load would, so that keyboard and screen reader go on from there. */
const useFocusOnNavigation = () => {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
};
