import { attachStatement as attach, type StatementDecision } from '@parley/decisions/model';
import { command, labelColumns, type WriteTx } from '@parley/platform';
import { z } from 'zod';
import { speakerOf } from '../parties/speaker-of';
import { lookAtSubject, subjectId } from './statement-subjects';

const INSERT = `insert into statement (id, subject_type, subject_id, delegation, person_id, under_authority, text, at,
    level, releasable_to, observers, caveats, originator)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

const insert = async (
  tx: WriteTx,
  { subject, label, statement, speaker }: StatementDecision,
): Promise<void> => {
  const { level, releasable_to, observers, caveats, originator } = labelColumns(label);
  await tx.query(INSERT, [
    ...[statement.key, subject.type, subject.key, speaker.delegation, speaker.personKey],
    ...[speaker.underAuthority, statement.text, statement.at],
    ...[level, releasable_to, observers, caveats, originator],
  ]);
};

/** Attaches an interpretative statement to a poll, a procedure or a decision, under the label of that. */
export const attachStatement = command({
  action: 'statement.attach',
  input: z.object({ to: subjectId, text: z.string() }),
  load: async (tx, { to }, { actor }) => {
    const ground = await lookAtSubject(tx, to);
    return ground && { ...ground, speaker: await speakerOf(tx, actor) };
  },
  // The one rule of who may needs who speaks for the seat as well, and answers in the order of refusals.
  may: () => undefined,
  decide: (state, { text }, { actor, now, key }) => attach(state, { text }, actor, { now, key }),
  save: insert,
  subject: ({ statement }) => statement.key,
});
