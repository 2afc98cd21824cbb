import { refuse, type Refusal } from '@parley/kernel';

/** Archives that one node makes at the same time; one for each person. */
const MOST_AT_ONCE = 6;

/** Seconds after which it is worth asking again. */
export const ASK_AGAIN = 15;

const ownOne = (): Refusal =>
  refuse('RATE_LIMITED', {
    en: 'An archive is already being sent to you. Wait until it has arrived, or cancel it, and take this one then.',
    fr: 'Une archive vous est déjà envoyée. Attendez qu’elle soit arrivée, ou annulez-la, puis prenez celle-ci.',
  });

const tooMany = (): Refusal =>
  refuse('RATE_LIMITED', {
    en: `Too many archives are being made at this moment. Ask again in ${ASK_AGAIN} seconds.`,
    fr: `Trop d’archives sont en cours d’établissement. Réessayez dans ${ASK_AGAIN} secondes.`,
  });

/** Who is taking an archive from this node now. */
export class ArchiveTurns {
  private readonly taking = new Set<string>();

  /** Takes a turn for somebody, or says why not; each turn that was taken is given back. */
  take(principal: string): Refusal | undefined {
    if (this.taking.has(principal)) return ownOne();
    if (this.taking.size >= MOST_AT_ONCE) return tooMany();
    this.taking.add(principal);
    return undefined;
  }

  giveBack(principal: string): void {
    this.taking.delete(principal);
  }
}
