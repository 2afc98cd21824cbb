import type { ShownOutcome } from '@parley/ui';
import { type RefObject, useEffect, useRef } from 'react';
import { refusedField } from './field-refusal';

const FOCUSABLE = 'input:not([type="hidden"]), select, textarea, [role="spinbutton"]';

/** Takes the reader to the field at fault, which carries `data-field` with the API's name of it. */
export const useFocusOnRefusal = (outcome: ShownOutcome | null): RefObject<HTMLFormElement | null> => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = refusedField(outcome);
    if (field === undefined) return;
    form.current
      ?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
      ?.querySelector<HTMLElement>(FOCUSABLE)
      ?.focus();
  }, [outcome]);
  return form;
};
