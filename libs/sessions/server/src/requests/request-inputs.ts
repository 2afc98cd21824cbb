import { idOf, instant, optional } from '@parley/platform';
import { FORMATS, PURPOSES, URGENCIES } from '@parley/sessions/model';
import { z } from 'zod';
import { sessionInput } from '../commands/inputs';

/** The shape of `ConsultationRequestInput`; its rules are the model's. */
export const requestInput = z.object({
  subject: z.string(),
  text: z.string(),
  purpose: z.enum(PURPOSES),
  urgency: z.enum(URGENCIES),
  format: z.enum(FORMATS),
  named: optional(z.array(z.string())),
  proposedStart: optional(instant),
  label: sessionInput.shape.label,
});

/** What an officer adds to a request to make a session of it. */
export const requestedSession = z.object({
  requestId: idOf('ConsultationRequest'),
  startsAt: instant,
  endsAt: instant,
  timeZone: z.string(),
  title: optional(z.string()),
  chairId: sessionInput.shape.chairId,
  place: optional(z.string()),
  onlineUrl: optional(z.string()),
  convene: optional(z.boolean()),
  overrideReason: optional(z.string()),
});
