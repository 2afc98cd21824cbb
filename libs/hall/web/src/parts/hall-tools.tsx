import { Trans, useLingui } from '@lingui/react/macro';
import { LOCALES, speak, useLocale } from '@parley/ui';
import { useState } from 'react';
import { changeScheme, keepLanguage } from './choices';
import { useIdle } from './use-idle';
import styles from '../hall.module.css';

/** For whoever sets the screen up: language, light or dark, full screen. Out of sight while nobody moves anything. */
export const HallTools = () => {
  const { t } = useLingui();
  const { locale: spoken } = useLocale();
  const idle = useIdle(4_000);
  const [full, setFull] = useState(false);
  const fill = async () => {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    setFull(document.fullscreenElement !== null);
  };
  return (
    <div className={styles.tools} role="group" aria-label={t`This screen`} data-idle={idle || undefined}>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={locale === spoken}
          onClick={() => {
            keepLanguage(locale);
            void speak(locale);
          }}
        >
          {locale === 'en' ? 'English' : 'Français'}
        </button>
      ))}
      <button type="button" onClick={changeScheme}>
        <Trans>Light or dark</Trans>
      </button>
      {document.fullscreenEnabled && (
        <button type="button" aria-pressed={full} onClick={() => void fill().catch(() => undefined)}>
          <Trans>Full screen</Trans>
        </button>
      )}
    </div>
  );
};
