import { acknowledgeConsultationRequest, requestConsultations } from '@parley/sessions/server';
import { globalId } from '@parley/kernel';
import type { Cast } from './hold';

const DAY_MS = 86_400_000;

/** Two requests of Allies, one that the secretariat has acknowledged and one that waits for it. */
export const demonstrateRequests = async ({ heads, officer }: Cast, now: Date): Promise<void> => {
  const acknowledged = await heads.get('PRT')?.(requestConsultations, {
    input: {
      subject: 'Demonstration: points of contact for undersea cables',
      text: 'Demonstration. Portugal would like to compare how delegations report damage to undersea cables, whatever its cause, and to exchange points of contact before the winter season.',
      purpose: 'COORDINATE',
      urgency: 'ROUTINE',
      format: 'ALL',
      proposedStart: new Date(
        Math.ceil(now.getTime() / DAY_MS) * DAY_MS + 9 * DAY_MS + DAY_MS / 2,
      ).toISOString(),
      label: { classification: 'RESTRICTED' },
    },
  });
  if (acknowledged !== undefined)
    await officer(acknowledgeConsultationRequest, { id: globalId('ConsultationRequest', acknowledged) });
  await heads.get('CZE')?.(requestConsultations, {
    input: {
      subject: 'Demonstration: supply of medical goods after a flood',
      text: 'Demonstration. After a flood that is invented for this demonstration, Czechia asks Allies and the partners named to share what stocks of medical goods can be moved, and when.',
      purpose: 'INFORM',
      urgency: 'URGENT',
      format: 'ALLIES_PLUS',
      named: ['AUS', 'JPN', 'KOR', 'NZL'],
      label: { classification: 'RESTRICTED' },
    },
  });
};
