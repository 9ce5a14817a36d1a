import { elements } from '@kennis/domain';
import type { BookReading, PersonRow } from '@kennis/store';

const pageSize = 500;
/** A sitting holds no more than this; the rest comes the next time. */
const mostAtOnce = 4000;

/** People of any import that were not looked at yet; those with a telephone number, then with a mail address, first. */
export async function unsortedPeople(reading: BookReading): Promise<readonly PersonRow[]> {
  const found: PersonRow[] = [];
  for (const batch of (await reading.all('import')).toReversed()) {
    if (batch.fields.ending) continue;
    let after: string | null = null;
    do {
      const page = await reading.people({
        order: 'name',
        unsortedFrom: batch.id,
        limit: pageSize,
        ...(after === null ? {} : { after }),
      });
      found.push(...page.rows);
      after = page.next;
    } while (after !== null && found.length < mostAtOnce);
  }
  return found.sort((a, b) => nearness(b) - nearness(a));
}

/** Whose number you have is likelier to be somebody you know. */
function nearness({ person }: PersonRow): number {
  const has = (name: 'phones' | 'emails') => elements(person.fields, name).length > 0;
  return (has('phones') ? 2 : 0) + (has('emails') ? 1 : 0);
}
