import type { LabelColumns } from '@parley/platform';
import { Column } from 'typeorm';

/** The label in force, as every labelled table of this domain stores it. */
export abstract class LabelledEntity implements LabelColumns {
  @Column('smallint') level: number;
  @Column('text', { array: true, nullable: true }) releasable_to: string[] | null;
  @Column('boolean') observers: boolean;
  @Column('text', { array: true }) caveats: string[];
  @Column('text', { nullable: true }) originator: string | null;
}
