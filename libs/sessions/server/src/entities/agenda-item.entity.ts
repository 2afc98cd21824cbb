import type { Label, Tlp } from '@parley/kernel';
import type {
  AgendaItemKind,
  AgendaItemState,
  Format,
  ItemOutcome,
  LateChange,
} from '@parley/sessions/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LabelledEntity } from './labelled.entity';

/** An agenda item as stored. */
@Entity('agenda_item')
export class AgendaItemEntity extends LabelledEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'session_id' }) sessionId: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('text') ordinal: string;
  @Column('text') title: string;
  @Column('text') kind: AgendaItemKind;
  @Column('text') state: AgendaItemState;
  @Column('integer') version: number;
  @Column('text', { array: true }) sponsors: string[];
  @Column('integer', { name: 'planned_seconds', nullable: true }) plannedSeconds: number | null;
  @Column('text', { nullable: true }) format: Format | null;
  @Column('text', { array: true }) named: string[];
  @Column('boolean', { name: 'without_discussion' }) withoutDiscussion: boolean;
  @Column('text', { name: 'discussion_asked_by', array: true }) discussionAskedBy: string[];
  @Column('boolean', { name: 'adopts_agenda' }) adoptsAgenda: boolean;
  @Column('text', { name: 'late_change', nullable: true }) lateChange: LateChange | null;
  @Column('text', { name: 'late_reason', nullable: true }) lateReason: string | null;
  @Column('text', { nullable: true }) summary: string | null;
  @Column('text', { nullable: true }) outcome: ItemOutcome | null;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt: Date | null;
  @Column('timestamptz', { name: 'running_since', nullable: true }) runningSince: Date | null;
  @Column('bigint', { name: 'elapsed_ms' }) elapsedMs: number;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('jsonb', { name: 'own_label', nullable: true }) ownLabel: Label | null;
  @Column('text', { nullable: true }) tlp: Tlp | null;
}
