import type { Tlp } from '@parley/kernel';
import type { Format, Purpose, RequestClock, RequestState, Urgency } from '@parley/sessions/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LabelledEntity } from '../entities/labelled.entity';

/** A request for consultations as stored. */
@Entity('consultation_request')
export class RequestEntity extends LabelledEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') delegation: string;
  @Column('uuid', { name: 'requested_by' }) requestedBy: string;
  @Column('text') subject: string;
  @Column('text') text: string;
  @Column('text') purpose: Purpose;
  @Column('text') urgency: Urgency;
  @Column('text') format: Format;
  @Column('text', { array: true }) named: string[];
  @Column('timestamptz', { name: 'proposed_start', nullable: true }) proposedStart: Date | null;
  @Column('text') state: RequestState;
  @Column('integer') version: number;
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt: Date;
  @Column('timestamptz', { name: 'acknowledge_by' }) acknowledgeBy: Date;
  @Column('timestamptz', { name: 'convene_by' }) conveneBy: Date;
  @Column('timestamptz', { name: 'acknowledged_at', nullable: true }) acknowledgedAt: Date | null;
  @Column('timestamptz', { name: 'convened_at', nullable: true }) convenedAt: Date | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @Column('text', { name: 'withdraw_reason', nullable: true }) withdrawReason: string | null;
  @Column('uuid', { name: 'session_id', nullable: true }) sessionId: string | null;
  @Column('text', { name: 'overdue_told', array: true }) overdueTold: RequestClock[];
  @Column('text', { nullable: true }) tlp: Tlp | null;
}
