import { CLASSIFICATIONS, ROLES } from '@parley/kernel';
import { optional } from '@parley/platform';
import { z } from 'zod';

/** The shape of `PersonInput`; its rules are the model's. */
export const personInput = z.object({
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  delegation: optional(z.string()),
  clearance: z.enum(CLASSIFICATIONS),
  caveats: optional(z.array(z.string())),
  language: optional(z.enum(['EN', 'FR', 'JA', 'KO'])),
  password: optional(z.string()),
});
