import { knowns, type Six } from '@kennis/domain';
import { useMessages } from '../../messages/reading.tsx';
import { floorMessages } from './messages.ts';
import './six-of-talk.css';

/** The six of C2 as circles: three that you heard, three that you told. */
export function SixOfTalk({ six }: { readonly six: Six }) {
  const say = useMessages(floorMessages);
  const count = (side: 'heard' | 'told') => knowns.filter((known) => six[side][known]).length;
  return (
    <svg
      className="six-of-talk"
      viewBox="0 0 96 14"
      role="img"
      aria-label={say('six', { heard: count('heard'), told: count('told') })}
    >
      {(['heard', 'told'] as const).map((side, group) =>
        knowns.map((known, place) => (
          <circle
            key={`${side}.${known}`}
            cx={7 + place * 14 + group * 54}
            cy="7"
            r="4.75"
            data-filled={six[side][known] || undefined}
          />
        )),
      )}
    </svg>
  );
}
