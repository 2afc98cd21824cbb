import { useLingui } from '@lingui/react/macro';
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import styles from './scheme-switch.module.css';

/** Light or dark; until it is pressed the browser's own wish holds. */
export const SchemeSwitch = () => {
  const { t } = useLingui();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const name = t`Dark colours`;
  return (
    <button
      type="button"
      className={styles.switch}
      aria-label={name}
      title={name}
      aria-pressed={dark}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path
          d={dark ? 'M8 1.75a6.25 6.25 0 0 0 0 12.5z' : 'M8 1.75a6.25 6.25 0 0 1 0 12.5z'}
          fill="currentColor"
        />
      </svg>
    </button>
  );
};
