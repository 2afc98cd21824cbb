import { CLASSIFICATIONS, TLPS } from '@parley/kernel';
import { duration, idOf, instant, optional } from '@parley/platform';
import { AGENDA_ITEM_KINDS, FORMATS, PURPOSES } from '@parley/sessions/model';
import { z } from 'zod';

const codes = optional(z.array(z.string()));

/** The shape of `LabelInput`; its rules are the model's, as for all of these. */
export const labelInput = z.object({
  classification: z.enum(CLASSIFICATIONS),
  releasableTo: codes,
  releasableToObservers: optional(z.boolean()),
  caveats: optional(z.array(z.string())),
  tlp: optional(z.enum(TLPS)),
});

/** The shape of `SessionInput`. */
export const sessionInput = z.object({
  title: z.string(),
  purpose: z.enum(PURPOSES),
  format: z.enum(FORMATS),
  named: codes,
  startsAt: instant,
  endsAt: instant,
  timeZone: z.string(),
  // Left out is not the same as null: it keeps whoever chairs.
  chairId: idOf('Person').nullish(),
  place: optional(z.string()),
  onlineUrl: optional(z.string()),
  label: labelInput,
});

/** The shape of `AgendaItemInput`. */
export const itemInput = z
  .object({
    title: z.string(),
    kind: z.enum(AGENDA_ITEM_KINDS),
    parentId: optional(idOf('AgendaItem')),
    plannedDuration: optional(duration),
    sponsors: codes,
    label: optional(labelInput),
    format: optional(z.enum(FORMATS)),
    named: codes,
    withoutDiscussion: optional(z.boolean()),
    paperIds: optional(z.array(idOf('Paper')).max(50)),
    reason: optional(z.string()),
  })
  .transform(({ parentId, plannedDuration, paperIds, ...rest }) => ({
    ...rest,
    parentKey: parentId,
    plannedSeconds: plannedDuration,
    /** `null`: as they are. */
    paperKeys: paperIds && [...new Set(paperIds)],
  }));
