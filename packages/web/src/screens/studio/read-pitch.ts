import { type OwnWords, ownPace, type PitchVersion, type RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { readPitches } from './read-pitches.ts';

/** What writing one version needs. */
export interface PitchRecords {
  readonly version: PitchVersion | null;
  /** The version that a new one is made of. */
  readonly source: PitchVersion | null;
  readonly versions: readonly PitchVersion[];
  readonly coming: readonly RecordOf<'event'>[];
  readonly pace: { readonly nl: number; readonly en: number };
  readonly own: OwnWords;
}

/** Reads version `id` (null for a new one, made of `from` where that is given) with what goes with it, on `today`. */
export async function readPitch(
  reading: BookReading,
  { id, from, today }: { readonly id: string | null; readonly from: string | null; readonly today: string },
): Promise<PitchRecords> {
  const [{ versions, coming }, card, asks] = await Promise.all([
    readPitches(reading, today),
    reading.record('card'),
    reading.linked('ask', 'me', { limit: 20 }),
  ]);
  const find = (wanted: string | null) => versions.find(({ pitch }) => pitch.id === wanted) ?? null;
  const pitches = versions.map(({ pitch }) => pitch);
  const { name, organisation } = (card as RecordOf<'card'> | null)?.fields ?? {};
  return {
    version: find(id),
    source: find(from),
    versions,
    coming,
    pace: { nl: ownPace(pitches, 'nl'), en: ownPace(pitches, 'en') },
    own: {
      name: name?.full,
      organisation,
      ask: asks.find(({ fields }) => fields.ending == null)?.fields.text,
    },
  };
}
