import type { Label } from '@parley/kernel';
import type { Format, Purpose, SessionState } from '@parley/sessions/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LabelledEntity } from './labelled.entity';

/** A session as stored. */
@Entity('session')
export class SessionEntity extends LabelledEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') title: string;
  @Column('text') state: SessionState;
  @Column('integer') version: number;
  @Column('text') format: Format;
  @Column('text', { array: true }) named: string[];
  @Column('text', { array: true }) participants: string[];
  @Column('text') purpose: Purpose;
  @Column('timestamptz', { name: 'starts_at' }) startsAt: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt: Date;
  @Column('text', { name: 'time_zone' }) timeZone: string;
  @Column('uuid', { name: 'chair_id', nullable: true }) chairId: string | null;
  @Column('text', { name: 'chair_name', nullable: true }) chairName: string | null;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { name: 'online_url', nullable: true }) onlineUrl: string | null;
  @Column('jsonb') declared: Label;
  @Column('timestamptz', { name: 'convened_at', nullable: true }) convenedAt: Date | null;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('text', { name: 'cancel_reason', nullable: true }) cancelReason: string | null;
  @Column('uuid', { name: 'series_key', nullable: true }) seriesKey: string | null;
  @Column('timestamptz', { name: 'original_start', nullable: true }) originalStart: Date | null;
  @Column('boolean') apart: boolean;
  @Column('timestamptz', { name: 'agenda_adopted_at', nullable: true }) agendaAdoptedAt: Date | null;
  @Column('timestamptz', { name: 'suspended_at', nullable: true }) suspendedAt: Date | null;
  @Column('text', { name: 'suspension_reason', nullable: true }) suspensionReason: string | null;
  @Column('timestamptz', { name: 'resumes_at', nullable: true }) resumesAt: Date | null;
}
