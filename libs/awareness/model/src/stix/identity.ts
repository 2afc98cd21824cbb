import { stixId } from './ids';
import { EVER, wellFormed } from './parts';
import type { StixObject, StixSeat } from './stix-note';

/** A delegation as an identity, under the same id in every export. */
export const identityOf = (seat: StixSeat): StixObject => ({
  type: 'identity',
  spec_version: '2.1',
  id: stixId('identity', seat.code),
  created: EVER,
  modified: EVER,
  name: wellFormed(seat.name),
  identity_class: 'organization',
  sectors: ['government'],
});
