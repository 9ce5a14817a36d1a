import type { PitchVersion } from '@kennis/domain';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { studioMessages } from './messages.ts';

/** Where a version was used, in one line. */
export function UsedLine({ version: { usedAt } }: { readonly version: PitchVersion }) {
  const say = useMessages(studioMessages);
  const { away } = useFormats();
  const [last] = usedAt;
  if (!last) return say('unused');
  return say('used', { count: usedAt.length, event: last.fields.name, away: away(last.fields.on) });
}
