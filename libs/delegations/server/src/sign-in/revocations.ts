import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Connections, type Entry, Relay } from '@parley/platform';

/**
 * Ends live connections as the record takes rights away. The relay hands entries on in order, so nothing recorded after a
 * revocation can reach the one it ended, on any node.
 */
@Injectable()
export class Revocations implements OnApplicationBootstrap {
  constructor(
    @Inject(Relay) private readonly relay: Relay,
    @Inject(Connections) private readonly connections: Connections,
  ) {}

  onApplicationBootstrap(): void {
    this.relay.listen((batch) => {
      for (const entry of batch) this.apply(entry);
    });
  }

  private apply({ wire: { type }, subject, data }: Entry): void {
    const ofPerson = ({ personId }: { personId: string | null }): boolean => personId === subject.key;
    switch (type) {
      case 'person.changed':
        return this.connections.endWhere(ofPerson, 'ACCREDITATION_CHANGED');
      case 'person.ended':
      case 'person.sign-ins-revoked':
        return this.connections.endWhere(ofPerson, 'REVOKED');
      case 'sign-in.closed':
        return this.connections.endWhere(
          ({ credentialId }) => credentialId === data['credentialId'],
          'SIGNED_OUT',
        );
      default:
    }
  }
}
