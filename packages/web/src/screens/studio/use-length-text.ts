import { useMessages } from '../../messages/reading.tsx';
import { studioMessages } from './messages.ts';

/** Gives the words for how long a version takes, and whether that fits what it was made for. */
export function useLengthText(): (seconds: number, length: number | null) => string {
  const say = useMessages(studioMessages);
  return (seconds, length) => {
    const about = say('about', { seconds });
    if (length === null) return say('free', { about });
    const span = say(`span-${length as 10 | 30 | 60 | 120}`);
    if (seconds <= length) return say('fits', { about, length: span });
    return say('over', { about, over: seconds - length, length: span });
  };
}
