import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Connections, Relay } from '@parley/platform';

/** A revoked token loses its connections on every node, in the order of the record. */
@Injectable()
export class TokenRevocations implements OnApplicationBootstrap {
  constructor(
    @Inject(Relay) private readonly relay: Relay,
    @Inject(Connections) private readonly connections: Connections,
  ) {}

  onApplicationBootstrap(): void {
    this.relay.listen((batch) => {
      for (const { wire, subject } of batch) {
        if (wire.type !== 'token.revoked') continue;
        this.connections.endWhere(({ credentialId }) => credentialId === subject.key, 'REVOKED');
      }
    });
  }
}
