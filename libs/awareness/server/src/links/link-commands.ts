import {
  linkNote as link,
  mayLinkNote,
  mayUnlinkNote,
  NOTE_LINK_KINDS,
  type NoteLinkDecision,
  unlinkNote as unlink,
} from '@parley/awareness/model';
import { parseGlobalId } from '@parley/kernel';
import { command, idOf, optional } from '@parley/platform';
import { z } from 'zod';
import { groundOfLink, insertLink, standingLink, takeLinkOff } from './link-store';

const ENDS = ['Note', 'Paper', 'AgendaItem'] as const;
const NOWHERE = { type: 'Note', key: '00000000-0000-0000-0000-000000000000' } as const;

// An id of anything else reads like that of a thing that is not there.
const end = z.string().transform((id): { type: (typeof ENDS)[number]; key: string } => {
  const parsed = parseGlobalId(id);
  const type = ENDS.find((one) => one === parsed?.type);
  return parsed === undefined || type === undefined ? NOWHERE : { type, key: parsed.key };
});

/** Says that a note hangs together with another, or concerns a paper or an agenda item. */
export const linkNote = command({
  action: 'note.link',
  input: z.object({
    id: idOf('Note'),
    to: end,
    kind: z.enum(NOTE_LINK_KINDS),
    reason: optional(z.string()),
  }),
  load: async (tx, { id, to, kind }, { key }) => {
    const ground = await groundOfLink(tx, id, to, kind);
    return ground && { ...ground, key };
  },
  may: (actor, ground) => mayLinkNote(actor, ground) ?? undefined,
  decide: (ground, input, { actor, now }) => link(ground, input, actor, now),
  save: (tx, decision: NoteLinkDecision, { actor }) => insertLink(tx, decision.link, actor.personId),
  subject: (decision: NoteLinkDecision) => decision.link.key,
});

/** Takes a link off. */
export const unlinkNote = command({
  action: 'note.unlink',
  input: z.object({ id: idOf('NoteLink') }),
  load: (tx, { id }) => standingLink(tx, id),
  may: (actor, state) => mayUnlinkNote(actor, state.link, state.originators) ?? undefined,
  decide: (state) => unlink(state.link, state.ground),
  save: (tx, decision: NoteLinkDecision, { now }) => takeLinkOff(tx, decision.link, now),
  subject: (decision: NoteLinkDecision) => decision.link.key,
});
