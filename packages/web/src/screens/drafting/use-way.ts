import { adviseChannel, type ChannelAdvice, type RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { useFormats } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { preferredEmail } from './preferred-email.ts';
import type { Way } from './way.ts';

const mostLooked = 20;

/** How a text to somebody goes, to begin with as they are reached best (K8): the first of mail and message that is advised. */
export function useWay(person: RecordOf<'person'>): readonly [Way, (way: Way) => void] {
  const { today } = useFormats();
  const [chosen, setChosen] = useState<Way | null>(null);
  const advised = useQuery(['way', person.id], async (reading) => {
    const [encounters, setting] = await Promise.all([
      reading.linked('encounter', person.id, { limit: mostLooked }),
      reading.record('setting') as Promise<RecordOf<'setting'> | null>,
    ]);
    return wayOf(adviseChannel({ person, encounters, setting: setting?.fields ?? null }, today()));
  });
  return [chosen ?? advised ?? (preferredEmail(person.fields) ? 'mail' : 'message'), setChosen];
}

/** The usual one of mail and message, or the first where meeting is not possible; else nothing is better than the other. */
function wayOf({ channel, others, reason }: ChannelAdvice): Way | undefined {
  const isOpen = reason.type === 'in-person' || reason.type === 'can-be-reached';
  const advised = isOpen ? [] : reason.type === 'usual' ? [channel] : [channel, ...others];
  return advised.find((each): each is Way => each === 'mail' || each === 'message');
}
