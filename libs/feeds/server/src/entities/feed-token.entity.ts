import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A feed token as stored; what it presents is the credential of the same id. */
@Entity('feed_token')
export class FeedTokenEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) delegation: string | null;
  @Column('smallint') ceiling: number;
  @Column('uuid', { name: 'issued_by' }) issuedBy: string;
  @Column('timestamptz', { name: 'issued_at' }) issuedAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
