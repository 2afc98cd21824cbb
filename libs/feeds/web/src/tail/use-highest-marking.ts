import { useViewer } from '@parley/delegations/web';
import { banner, type Label } from '@parley/kernel';
import { type Marking, useLocale } from '@parley/ui';

/** The marking of a screen that may show anything this person may see: their own clearance, for their delegation. */
export const useHighestMarking = (): Marking => {
  const { clearance, person } = useViewer();
  const { language } = useLocale();
  const seat = person?.delegation ?? null;
  const label: Label = {
    classification: clearance,
    releasableTo: seat === null ? null : [seat.code],
    releasableToObservers: false,
    caveats: [],
    originator: null,
    tlp: null,
  };
  return { classification: clearance, banner: banner(label, language, () => seat?.name ?? '') };
};
