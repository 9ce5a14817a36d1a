import {
  acquaintance,
  acquaintanceSentence,
  addDays,
  answeredBefore,
  daysBetween,
  editPerson,
  inTouch,
  inTouchCurve,
  inTouchReason,
  type Rhythm,
  sentenceOf,
  usualGapDays,
} from '@kennis/domain';
import type { CSSProperties } from 'react';
import { Segmented } from '../../design/segmented.tsx';
import { SixCircles } from '../../design/six-circles.tsx';
import { WarmthCurve } from '../../design/warmth-curve.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWording } from '../../messages/wording.ts';
import { useEdit } from '../../offline/book.tsx';
import { personMessages } from './messages.ts';
import type { PersonDetails } from './read-person.ts';

const rhythms = ['month', 'quarter', 'half-year', 'year', 'none'] as const;
const aheadDays = 90;
const atLeastDays = 180;
const atMostDays = 1100;

/** How you stand: in touch with its curve and reason (K2), n of 6 (K3), who reached out (K4), your rhythm. */
export function InTouch({ details }: { readonly details: PersonDetails }) {
  const { person, tie, encounters, horizonDays, scale } = details;
  const say = useMessages(personMessages);
  const speak = useWording();
  const edit = useEdit();
  const { today: todayOf, percent, day, away } = useFormats();
  const today = todayOf();
  const contactDays = tie?.contactDays ?? 0;
  const daysSinceLast = tie?.lastOn ? daysBetween(tie.lastOn, today) : 0;
  const days = encounters.map(({ fields }) => fields.on);
  const chance = inTouch({ contactDays, daysSinceLast, horizonDays, scale });
  const reason = inTouchReason({ contactDays, daysSinceLast, usualGapDays: usualGapDays(days) });
  const known = acquaintance(contactDays);
  const answeredOn = answeredBefore(tie);
  const from = curveStart(days, today);
  const to = addDays(today, aheadDays);
  const curve = inTouchCurve({ contactDays: days, from, to, today, horizonDays, scale });
  const setRhythm = (rhythm: Rhythm | null) => edit(() => editPerson({ person }, { rhythm }));
  return (
    <section className="person-part warm" style={{ '--w': chance } as CSSProperties}>
      {contactDays > 0 && (
        <>
          <WarmthCurve
            curve={curve}
            today={today}
            todayText={say('curve.today')}
            label={say('curve.label', {
              talks: curve.talks.length,
              from: day(from, 'month'),
              chance: percent(chance),
            })}
          />
          <p className="person-chance">
            <strong>{percent(chance)}</strong> {speak(sentenceOf('in-touch', reason))}
          </p>
        </>
      )}
      <p className="person-six">
        <SixCircles filled={known.filled} />
        <span>{speak(acquaintanceSentence(known))}</span>
      </p>
      {contactDays > 0 && (
        <p className="person-soft">
          {answeredOn ? say('answered', { when: away(answeredOn) }) : say('answered.never')}
        </p>
      )}
      <div className="person-rhythm">
        <p className="person-label">{say('rhythm')}</p>
        <Segmented
          label={say('rhythm')}
          value={person.fields.rhythm ?? null}
          options={rhythms.map((value) => ({ value, text: say(`rhythm.${value}`) }))}
          onChange={(rhythm) => void setRhythm(rhythm)}
        />
      </div>
    </section>
  );
}

/** Far enough back to show how you came to know each other, near enough to read. */
function curveStart(days: readonly string[], today: string): string {
  const first = days.at(-1) ?? today;
  const ago = Math.min(atMostDays, Math.max(atLeastDays, daysBetween(first, today) + 14));
  return addDays(today, -ago);
}
