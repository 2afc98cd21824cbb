import { idOf, optional } from '@parley/platform';
import { PAPER_KINDS, PAPER_LANGUAGES } from '@parley/papers/model';
import { labelInput } from '@parley/sessions/server';
import { z } from 'zod';

/** The shape of `PaperInput`; its rules are the model's. */
export const paperInput = z.object({
  title: z.string(),
  kind: z.enum(PAPER_KINDS),
  language: optional(z.enum(PAPER_LANGUAGES)),
  markdown: z.string(),
  label: labelInput,
  sessionId: optional(idOf('Session')),
  agendaItemId: optional(idOf('AgendaItem')),
});

/** Names one paper. */
export const thatPaper = z.object({ id: idOf('Paper') });
