import { describe, expect, it } from '@jest/globals';
import type { RequestWholeFragment } from '@parley/api-client';
import { draftOfRequest, EMPTY_REQUEST, requestInputOf } from './request-draft';

const seat = (code: string) => ({
  __typename: 'Delegation' as const,
  id: code,
  code,
  name: code,
  group: 'ALLY' as const,
});

const request: RequestWholeFragment = {
  __typename: 'ConsultationRequest',
  id: 'request',
  subject: 'Cable safety',
  text: 'Two cables were damaged.',
  urgency: 'URGENT',
  state: 'SUBMITTED',
  version: 1,
  format: 'NAMED',
  purpose: 'COORDINATE',
  proposedStart: '2026-12-08T13:00:00+01:00',
  submittedAt: '2026-12-01T12:00:00Z',
  acknowledgeBy: '2026-12-02T00:00:00Z',
  acknowledgedAt: null,
  conveneBy: '2026-12-04T12:00:00Z',
  convenedAt: null,
  withdrawnAt: null,
  withdrawReason: null,
  delegation: seat('NOR'),
  named: [seat('FRA'), seat('NOR')],
  requestedBy: null,
  session: null,
  label: {
    __typename: 'Label',
    classification: 'RESTRICTED',
    releasableTo: ['FRA', 'NOR'],
    releasableToObservers: false,
    caveats: [],
    tlp: 'AMBER',
    banner: '',
  },
  viewerCan: {
    __typename: 'ConsultationRequestAbilities',
    correct: true,
    withdraw: true,
    acknowledge: false,
    schedule: false,
  },
};

describe('a request in its form', () => {
  it('goes back to the server as it came when nothing was changed', () => {
    expect(requestInputOf(draftOfRequest(request))).toEqual({
      subject: 'Cable safety',
      text: 'Two cables were damaged.',
      urgency: 'URGENT',
      purpose: 'COORDINATE',
      format: 'NAMED',
      named: ['FRA', 'NOR'],
      proposedStart: '2026-12-08T12:00:00.000Z',
      label: {
        classification: 'RESTRICTED',
        releasableTo: ['FRA', 'NOR'],
        releasableToObservers: false,
        caveats: [],
        tlp: 'AMBER',
      },
    });
  });

  it('begins patient, open to all and without a time', () => {
    expect(requestInputOf(EMPTY_REQUEST)).toMatchObject({
      urgency: 'ROUTINE',
      format: 'ALL',
      proposedStart: null,
    });
  });
});
