import { type DescribedWish, organisationKey, type RecordOf } from '@kennis/domain';
import type { BookReading } from '../store.ts';

const most = 40;
const mostSearched = 200;

/** The ids of people who fit a description (T3): their organisation, role and place hold the words; at most 40, none where nothing is described. */
export async function readDescribed(reading: BookReading, wish: DescribedWish): Promise<readonly string[]> {
  const { organisation, role, place } = wish;
  const words = organisation ?? role ?? place;
  if (words === undefined || organisationKey(words) === '') return [];
  const exact = organisation === undefined ? [] : await readColleagues(reading, organisation);
  const rows =
    exact.length > 0 ? exact : (await reading.search(words, mostSearched)).map(({ person }) => person);
  return rows
    .filter(({ fields }) => fields.mergedInto === undefined)
    .filter(
      ({ fields }) =>
        holds(fields.organisation, organisation) && holds(fields.role, role) && holds(fields.place, place),
    )
    .map(({ id }) => id)
    .slice(0, most);
}

async function readColleagues(
  reading: BookReading,
  organisation: string,
): Promise<readonly RecordOf<'person'>[]> {
  const { rows } = await reading.people({ order: 'name', organisation, limit: mostSearched });
  return rows.map(({ person }) => person);
}

function holds(field: string | undefined, wanted: string | undefined): boolean {
  return wanted === undefined || organisationKey(field ?? '').includes(organisationKey(wanted));
}
