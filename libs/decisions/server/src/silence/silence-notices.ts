import type { NoticeWay } from '@parley/decisions/model';
import { type LoaderOf, manyByKey } from '@parley/platform';

/** That a delegation was told, in which way and when, of what. */
export interface SilenceNotice {
  readonly delegation: string;
  readonly personKey: string | null;
  /** What it was told of, e.g. PROPOSED or REMINDED_24. */
  readonly about: string;
  readonly way: NoticeWay;
  readonly at: string;
}

interface Row {
  readonly subject_id: string;
  readonly kind: string;
  readonly person_id: string | null;
  readonly delegation: string;
  readonly at: string;
  readonly seen_at: string | null;
  readonly mail: 'SENT' | 'GIVEN_UP' | null;
  readonly mail_at: string | null;
}

const rows = manyByKey<Row>(
  `with mine as (select * from notice where subject_id = any ($1)),
    letters as (select * from letters_of_notices(array(select id from mine)))
  select n.subject_id, n.kind, n.person_id, n.delegation, n.at, n.seen_at, l.state as mail, l.at as mail_at
  from mine n left join letters l on l.notice_id = n.id order by n.at, n.delegation, n.person_id`,
  ({ subject_id }) => subject_id,
);

const waysOf = (row: Row): SilenceNotice[] => {
  const base = { delegation: row.delegation, personKey: row.person_id, about: row.kind };
  const said = (way: NoticeWay, at: string | null): SilenceNotice[] =>
    at === null ? [] : [{ ...base, way, at }];
  if (row.person_id === null) return said('FEED', row.seen_at);
  return [
    ...said('NOTICE', row.at),
    ...said('SCREEN', row.seen_at),
    ...(row.mail === null ? [] : said(row.mail === 'SENT' ? 'MAIL' : 'MAIL_FAILED', row.mail_at)),
  ];
};

/** Who was told of a procedure, how and when: to the secretariat all, to a delegation its own. */
export const noticesOfSilence: LoaderOf<string, SilenceNotice[]> = {
  batch: async (scope, keys) => Array.from(await rows.batch(scope, keys), (own) => own.flatMap(waysOf)),
};
