import { Trans, useLingui } from '@lingui/react/macro';
import { useLocale } from '@parley/ui';
import styles from './register.module.css';

/** Address of the sheet of a decision, in the reader’s language of the two in which there are sheets. */
export const useSheetAddress = (id: string): ((format: string) => string) => {
  const { language } = useLocale();
  return (format) =>
    `/decisions/${encodeURIComponent(id)}/sheet.${format}?language=${language === 'FR' ? 'fr' : 'en'}`;
};

/** Ways to take the sheet of a decision along, under its marking. */
export const SheetFiles = ({ id }: { readonly id: string }) => {
  const { t } = useLingui();
  const address = useSheetAddress(id);
  return (
    <nav aria-label={t`Decision sheet`} className={`small ${styles.files}`}>
      <span>
        <Trans>Decision sheet</Trans>
      </span>
      <a href={address('html')} target="_blank" rel="noopener">
        <Trans>Print view</Trans>
      </a>
      <a href={address('pdf')} download>
        PDF
      </a>
      <a href={address('docx')} download>
        Word
      </a>
    </nav>
  );
};
