/** What nobody may do to a poll and a procedure that have ended, by any role of the forum, and what the database says to it. */
export const tamperingWith = (poll: string, broken: string): readonly (readonly [string, RegExp])[] => [
  [`update poll set closed_at = null, result = null where id = '${poll}'`, /stays as it ended/],
  [`update poll set closes_at = 'infinity'`, /permission denied/],
  [`delete from poll`, /permission denied/],
  [`update poll_position set position = 'AGREE'`, /permission denied/],
  [`delete from poll_position`, /permission denied/],
  [
    `insert into poll_position select poll_id, delegation, number + 100, 'AGREE', reason, person_id, under_authority, clock_timestamp()
         from poll_position where poll_id = '${poll}' limit 1`,
    /takes no position/,
  ],
  [`update silence set state = 'UNDER_SILENCE' where id = '${broken}'`, /does not go/],
  [
    `update silence set expires_at = expires_at + interval '1 day' where id = '${broken}'`,
    /put off, or stays/,
  ],
  [`update silence_break set reason = 'x'`, /permission denied/],
  [`update silence set members = '{}'`, /permission denied/],
  [`update record set data = '{}'`, /permission denied/],
  [`delete from record`, /permission denied/],
];
