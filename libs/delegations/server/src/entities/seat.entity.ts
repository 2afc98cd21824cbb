import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A seat's dates as stored. */
@Entity('seat')
export class SeatEntity {
  @PrimaryColumn('text') delegation: string;
  @PrimaryColumn('date', { name: 'seat_from' }) from: string;
  @Column('date', { name: 'seat_until', nullable: true }) until: string | null;
}
