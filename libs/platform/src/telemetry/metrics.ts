import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What operators watch, in Prometheus' form; names and codes only, never content. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly refusals = new Counter({
    name: 'parley_refusals_total',
    help: 'Refused commands by action and code.',
    labelNames: ['action', 'code'],
    registers: [this.registry],
  });
  readonly operations = new Histogram({
    name: 'parley_graphql_seconds',
    help: 'Seconds from a GraphQL request to its answer.',
    labelNames: ['kind'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });
  readonly relayed = new Counter({
    name: 'parley_relayed_events_total',
    help: 'Entries of the record handed on by this node.',
    registers: [this.registry],
  });
  readonly relayPosition = new Gauge({
    name: 'parley_relay_position',
    help: 'Position of the record that this node has handed on.',
    registers: [this.registry],
  });
  readonly sockets = new Gauge({
    name: 'parley_sockets',
    help: 'Open connections by kind.',
    labelNames: ['kind'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: 'parley_' });
  }
}
