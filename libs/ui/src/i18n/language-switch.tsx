import { useLingui } from '@lingui/react/macro';
import { LOCALES, type Locale } from './locale';
import { useLocale } from './use-locale';
import { chooseLocale } from './wording';
import styles from './language-switch.module.css';

const NAMES: Record<Locale, string> = { en: 'English', fr: 'Français' };

/** English and French are equal: one press to change, on every screen. */
export const LanguageSwitch = () => {
  const { t } = useLingui();
  const { locale: spoken } = useLocale();
  return (
    <div role="group" aria-label={t`Language`} className={styles.group}>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          title={NAMES[locale]}
          aria-pressed={locale === spoken}
          onClick={() => void chooseLocale(locale)}
        >
          {locale.toUpperCase()}
        </button>
      ))}
    </div>
  );
};
