import { type Language, refuse, type Refusal } from '@parley/kernel';
import type { Conflict } from '../conflicts/conflict';
import type { Session } from '../session/session';

/** What is in the way of one occurrence. */
export interface Dated {
  readonly session: Pick<Session, 'startsAt' | 'timeZone'>;
  readonly conflicts: readonly Conflict[];
}

const NAMED_UP_TO = 6;

const dayIn = ({ startsAt, timeZone }: Dated['session'], language: Language): string =>
  new Intl.DateTimeFormat(language === 'EN' ? 'en-GB' : 'fr-FR', { dateStyle: 'long', timeZone }).format(
    startsAt,
  );

const listed = (all: readonly Dated[], language: Language): string => {
  const said = all.slice(0, NAMED_UP_TO).map(({ session, conflicts }) => {
    const [first] = conflicts;
    const words = language === 'EN' ? first?.message.en : first?.message.fr;
    return `${dayIn(session, language)}${language === 'EN' ? ':' : ' :'} ${words ?? ''}`;
  });
  const more = all.length - said.length;
  if (more === 0) return said.join(' ');
  const further = all
    .slice(NAMED_UP_TO)
    .map(({ session }) => dayIn(session, language))
    .join(', ');
  return `${said.join(' ')} ${language === 'EN' ? `And on ${further}.` : `Et le ${further}.`}`;
};

const WHAT_TO_DO = {
  TAKEN: {
    en: 'Or go on without these occurrences.',
    fr: 'Ou continuez sans ces occurrences.',
  },
  WARNED: {
    en: 'Mend this first, or give a reason to go on all the same.',
    fr: 'Corrigez-le d’abord, ou donnez une raison de passer outre.',
  },
} as const;

/**
 * The refusal that names the dates of a series that something stands in the way of: `TAKEN` what cannot be had, as DUPLICATE
 * at the field that mends the first; `WARNED` what a reason overrides, as INVALID at `overrideReason`.
 */
export const onDates = (kind: keyof typeof WHAT_TO_DO, all: readonly Dated[]): Refusal => {
  const sorted = [...all].sort((a, b) => a.session.startsAt.getTime() - b.session.startsAt.getTime());
  const message = {
    en: `${listed(sorted, 'EN')} ${WHAT_TO_DO[kind].en}`,
    fr: `${listed(sorted, 'FR')} ${WHAT_TO_DO[kind].fr}`,
  };
  return kind === 'WARNED'
    ? refuse('INVALID', message, 'overrideReason')
    : refuse('DUPLICATE', message, sorted[0]?.conflicts[0]?.field);
};
