import type { Language, Role } from '@parley/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person as stored. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') email: string;
  @Column('text') role: Role;
  @Column('text', { nullable: true }) delegation: string | null;
  @Column('smallint') level: number;
  @Column('text', { array: true }) caveats: string[];
  @Column('boolean', { name: 'speaks_for_seat' }) speaksForSeat: boolean;
  @Column('text') language: Language;
  @Column('boolean') active: boolean;
  @Column('boolean') pending: boolean;
  @Column('boolean') accredits: boolean;
}
