import { Inject, Injectable } from '@nestjs/common';
import type { Refusal } from '@parley/kernel';
import type { Logger } from 'pino';
import { LOGGER } from './tokens';
import { Metrics } from './metrics';

/** Refusals leave no trace in the record, because they changed nothing; they are logged here, without content. */
@Injectable()
export class AuditLog {
  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  refused(action: string, refusal: Refusal): void {
    this.metrics.refusals.inc({ action, code: refusal.code });
    this.logger.info({ action, code: refusal.code, field: refusal.field }, 'refused');
  }
}
