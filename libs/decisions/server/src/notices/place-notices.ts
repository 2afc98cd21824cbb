import { type DelegationCode, type Label, rank } from '@parley/kernel';

/** What delegations are told of. */
export interface Told {
  /** Type and key of what it is about, e.g. SilenceProcedure. */
  readonly subject: { readonly type: string; readonly key: string };
  /** What happened, e.g. PROPOSED; `ordinal` tells several of one kind apart. */
  readonly kind: string;
  readonly ordinal: number;
  readonly delegations: readonly DelegationCode[];
  /** Who may see what it is about: nobody else is told. */
  readonly label: Label;
  /** `null`: now, by the database’s clock; a time for a past that is played. */
  readonly at: Date | null;
}

const placing = (
  only: string,
): string => `insert into notice (id, subject_type, subject_id, kind, ordinal, person_id, delegation, at,
    level, releasable_to, observers, caveats, originator)
  select gen_random_uuid(), $1, $2::uuid, $3, $4::int, p.id, p.delegation, coalesce($6::timestamptz, clock_timestamp()),
    $7::smallint, $8::text[], $9::boolean, $10::text[], $11::text
  from person p
  where p.role in ('HEAD', 'DEPUTY', 'ADVISER') and p.delegation = any ($5::text[]) and may_sign_in(p)
    and p.level >= $7::smallint and $10::text[] <@ p.caveats
    and ($8::text[] is null or p.delegation = any ($8::text[]) or p.delegation = $11::text) ${only}
  on conflict do nothing`;

/**
 * Puts a notice before everybody who is accredited to these delegations, could sign in, and may see what it is about; once, however
 * often it is done. For commands and for what became due alike: `tx.query(PLACE_NOTICES, noticeValues(…))`.
 */
export const PLACE_NOTICES = placing('');

/** The same for those who were told nothing of it yet: people who were accredited since. */
export const PLACE_LATE_NOTICES = placing(
  'and not exists (select from notice n where n.subject_id = $2::uuid and n.person_id = p.id)',
);

/** Values of {@link PLACE_NOTICES}. */
export const noticeValues = ({ subject, kind, ordinal, delegations, label, at }: Told): unknown[] => [
  ...[subject.type, subject.key, kind, ordinal, delegations, at],
  ...[
    rank(label.classification),
    label.releasableTo,
    label.releasableToObservers,
    label.caveats,
    label.originator,
  ],
];

/** Kind of the letters that go with notices. */
export const NOTICE_LETTER = 'notice';

/** Names the letters that go with a notice, by what it is about and what happened. */
export const noticeLetterKey = ({
  subject,
  kind,
  ordinal,
}: Pick<Told, 'subject' | 'kind' | 'ordinal'>): string => `${subject.key} ${kind} ${ordinal}`;
