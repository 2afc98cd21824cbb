import type { Attendee, InvitationAnswer } from '@parley/sessions/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LabelledEntity } from './labelled.entity';

/** What one delegation answered, as stored; a delegation that never answered has no row. */
@Entity('invitation')
export class InvitationEntity extends LabelledEntity {
  @PrimaryColumn('uuid', { name: 'session_id' }) sessionId: string;
  @PrimaryColumn('text') delegation: string;
  @Column('text') answer: InvitationAnswer;
  @Column('jsonb') attending: Attendee[];
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt: Date | null;
  @Column('boolean') late: boolean;
}
