import { Trans, useLingui } from '@lingui/react/macro';
import type { SessionWholeFragment } from '@parley/api-client';
import styles from './agenda.module.css';

const FORMATS = ['html', 'pdf', 'docx'] as const;
const NAMES = { html: 'HTML', pdf: 'PDF', docx: 'Word' } as const;
const LANGUAGES = [
  ['en', 'English'],
  ['fr', 'Français'],
] as const;

/** The annotated agenda to read or to take along, in both languages, marked on every page. */
export const Downloads = ({
  session: { id, agenda },
}: {
  readonly session: Pick<SessionWholeFragment, 'id' | 'agenda'>;
}) => {
  const { t } = useLingui();
  if (agenda.length === 0) return null;
  return (
    <details className={styles.downloads}>
      <summary>
        <Trans>Annotated agenda</Trans>
      </summary>
      <nav aria-label={t`Annotated agenda`}>
        {LANGUAGES.map(([lang, name]) => (
          <p key={lang} lang={lang}>
            <span>{name}</span>
            {FORMATS.map((format) => (
              <a
                key={format}
                href={`/sessions/${id}/agenda.${format}?lang=${lang}`}
                aria-label={`${NAMES[format]}, ${name}`}
                {...(format === 'html' ? { target: '_blank', rel: 'noreferrer' } : { download: true })}
              >
                {NAMES[format]}
              </a>
            ))}
          </p>
        ))}
      </nav>
    </details>
  );
};
