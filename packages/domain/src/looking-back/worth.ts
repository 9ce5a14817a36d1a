import type { Yield } from './yield.ts';

/** Whether to go again, in words (A7): `both` you enjoy it and it brings something, `joy`, `fruit`, `neither`, or `unknown`. */
export type Worth = 'both' | 'joy' | 'fruit' | 'neither' | 'unknown';

const enjoys = 3;
const relationsEach = 3;

/**
 * Enjoyment and energy weigh as much as yield (A7): either is reason enough to go again. Enjoyed is a mean of both of at least 3 of 5;
 * it bears fruit where something grew from it, or three people a time were met or kept warm.
 */
export function worthOf({ enjoyment, energy, gatherings, ...yielded }: Yield): Worth {
  if (gatherings === 0) return 'unknown';
  const felt = [enjoyment, energy].filter((each) => each !== null);
  const joy = felt.length > 0 && felt.reduce((sum, each) => sum + each, 0) / felt.length >= enjoys;
  const relations = yielded.began.length + yielded.keptWarm.length;
  const fruit =
    yielded.harvest.length > 0 || yielded.introductions.worked > 0 || relations / gatherings >= relationsEach;
  if (joy) return fruit ? 'both' : 'joy';
  if (fruit) return 'fruit';
  return felt.length === 0 ? 'unknown' : 'neither';
}
