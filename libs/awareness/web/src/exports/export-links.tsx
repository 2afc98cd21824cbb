import { Trans, useLingui } from '@lingui/react/macro';
import { useLocale } from '@parley/ui';
import type { ReactNode } from 'react';
import styles from './exports.module.css';

const DATA = [
  ['stix.json', 'STIX'],
  ['geojson', 'GeoJSON'],
  ['csv', 'CSV'],
  ['pdf', 'PDF'],
  ['docx', 'Word'],
] as const;

interface LinksProps {
  /** What is taken along, for who listens. */
  readonly label: string;
  /** The address in a form, without the language. */
  readonly address: (form: string) => string;
  readonly children: ReactNode;
}

/** Ways to take notes along, under the marking of the whole. */
export const ExportLinks = ({ label, address, children }: LinksProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const inLanguage = (form: string): string => {
    const at = address(form);
    return `${at}${at.includes('?') ? '&' : '?'}lang=${language === 'FR' ? 'fr' : 'en'}`;
  };
  return (
    <nav aria-label={label} className={styles.links}>
      <span className={styles.what}>{children}</span>
      {DATA.map(([form, name]) => (
        <a key={form} href={inLanguage(form)} download aria-label={t`${name}: ${label}`}>
          {name}
        </a>
      ))}
      <a href={inLanguage('html')} target="_blank" rel="noopener">
        <Trans>Print view</Trans>
      </a>
    </nav>
  );
};
