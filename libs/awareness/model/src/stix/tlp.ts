import type { Tlp } from '@parley/kernel';
import type { StixObject } from './stix-note';

/** The extension by which OASIS publishes TLP 2.0 for STIX 2.1 (cti-stix-common-objects). */
const TLP_EXTENSION = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';

const marking = (uuid: string, name: string): StixObject => ({
  type: 'marking-definition',
  spec_version: '2.1',
  id: `marking-definition--${uuid}`,
  created: '2022-10-01T00:00:00.000Z',
  name: `TLP:${name}`,
  extensions: {
    [TLP_EXTENSION]: { extension_type: 'property-extension', tlp_2_0: name.toLowerCase() },
  },
});

/** The markings of TLP 2.0, with the ids that everybody uses. TLP is © FIRST.Org, Inc. */
export const TLP_MARKINGS: Readonly<Record<Tlp, StixObject>> = {
  CLEAR: marking('94868c89-83c2-464b-929b-a1a8aa3c8487', 'CLEAR'),
  GREEN: marking('bab4a63c-aed9-4cf5-a766-dfca5abac2bb', 'GREEN'),
  AMBER: marking('55d920b0-5e8b-4f79-9ee9-91f868d9b421', 'AMBER'),
  AMBER_STRICT: marking('939a9414-2ddd-4d32-a0cd-375ea402b003', 'AMBER+STRICT'),
  RED: marking('e828b379-4e03-4974-9ac4-e53a884c97c1', 'RED'),
};
