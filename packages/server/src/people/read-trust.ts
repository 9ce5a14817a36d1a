import {
  type Balance,
  balanceWith,
  type Credibility,
  credibilityWith,
  type Day,
  type ReferralCheck,
  referralCheck,
} from '@kennis/domain';
import type { BookReading, PersonRow } from '@kennis/store';

/** How you and somebody stand: what your word is worth to them (T4), how giving stands (G3), how well you know them (T2). */
export interface Trust {
  readonly credibility: Credibility;
  readonly balance: Balance;
  readonly referral: ReferralCheck;
}

const most = { limit: 200 };

/** Reads how you and the person of `row` stand on `today`, from what links to them. */
export async function readTrust(
  reading: Pick<BookReading, 'linked'>,
  { person, tie }: PersonRow,
  today: Day,
): Promise<Trust> {
  const [promises, favours, introductions] = await Promise.all([
    reading.linked('promise', person.id, most),
    reading.linked('favour', person.id, most),
    reading.linked('introduction', person.id, most),
  ]);
  return {
    credibility: credibilityWith(person.id, { promises, favours, introductions }, today),
    balance: balanceWith(person.id, { favours, introductions }),
    referral: referralCheck({ tie, promises }, today),
  };
}
