import type { ReadYearReview } from '@kennis/store';
import { useIsWide } from '../../app/use-is-wide.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { reviewMessages } from './messages.ts';
import { type YieldPoint, type YieldPoints, yieldPoints } from './yield-points.ts';

/** As many units as there are pixels, nearly: the letters keep their size. */
const wide = 960;
const narrow = 380;
const margin = 14;
const top = 30;
/** From much enjoyed to little. */
const tall = 88;
const ground = top + tall + 62;
const height = ground + 34;

/** Events over time, the higher the more you enjoyed them; below what was harvested, with a thread from the event it grew from (E3, A7). */
export function YieldFigure({ read: { review } }: { readonly read: ReadYearReview }) {
  const say = useMessages(reviewMessages);
  const { day } = useFormats();
  const width = useIsWide() ? wide : narrow;
  const points = yieldPoints(review);
  const { events, harvest, threads, from } = points;
  if (events.length + harvest.length === 0) return null;
  const unfelt = events.some(({ enjoyment }) => enjoyment === null);
  const label = say('figure', {
    from: day(from, 'month'),
    events: events.length,
    felt: events.filter(({ enjoyment }) => enjoyment !== null).length,
    harvest: harvest.length,
    threads: threads.length,
  });
  return (
    <figure className="review-figure">
      <figcaption>{say('figure.title')}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <Ground points={points} width={width} />
        <Threads points={points} width={width} />
        {events.map((event) => (
          <circle
            key={event.id}
            className="review-event"
            data-unfelt={event.enjoyment === null || undefined}
            cx={leftOf(event, width)}
            cy={heightOf(event.enjoyment)}
            r={event.enjoyment === null ? 4 : 5}
          >
            <title>{[day(event.on, 'dated'), event.name].join(' · ')}</title>
          </circle>
        ))}
        {harvest.map((each) => {
          const x = leftOf(each, width);
          return (
            <path
              key={each.id}
              className="review-fruit"
              d={`M${x} ${ground - 7}L${x + 6} ${ground}L${x} ${ground + 7}L${x - 6} ${ground}Z`}
            >
              <title>{[day(each.on, 'dated'), each.text].join(' · ')}</title>
            </path>
          );
        })}
      </svg>
      {unfelt && <p className="review-note">{say('figure.unfelt')}</p>}
    </figure>
  );
}

/** Years, the two ends of enjoyment, and the line on which harvest lies. */
function Ground({ points, width }: { readonly points: YieldPoints; readonly width: number }) {
  const say = useMessages(reviewMessages);
  const [left, right] = [margin, width - margin];
  return (
    <>
      {points.years.map(({ year, at }) => {
        const x = margin + at * (width - 2 * margin);
        return (
          <g key={year}>
            <line className="review-line" data-year x1={x} x2={x} y1={top - 12} y2={ground + 14} />
            <text className="review-text" x={x + 4} y={height - 4}>
              {year}
            </text>
          </g>
        );
      })}
      <line className="review-line" x1={left} x2={right} y1={top} y2={top} />
      <line className="review-line" x1={left} x2={right} y1={top + tall} y2={top + tall} />
      <line className="review-line" data-ground x1={left} x2={right} y1={ground} y2={ground} />
      <text className="review-text" x={left} y={top - 8}>
        {say('figure.enjoyed')}
      </text>
      <text className="review-text" x={left} y={top + tall + 15}>
        {say('figure.not')}
      </text>
      <text className="review-text" x={left} y={ground - 12}>
        {say('figure.harvest')}
      </text>
    </>
  );
}

function Threads({
  points: { events, harvest, threads },
  width,
}: {
  readonly points: YieldPoints;
  readonly width: number;
}) {
  return threads.map((thread) => {
    const a = events.find(({ id }) => id === thread.event);
    const b = harvest.find(({ id }) => id === thread.harvest);
    if (!a || !b) return null;
    const [x1, y1, x2] = [leftOf(a, width), heightOf(a.enjoyment), leftOf(b, width)];
    const middle = (y1 + ground) / 2;
    return (
      <path
        key={`${thread.event} ${thread.harvest}`}
        className="review-thread"
        d={`M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${ground}`}
      />
    );
  });
}

function leftOf({ at }: YieldPoint, width: number): number {
  return Math.round((margin + at * (width - 2 * margin)) * 10) / 10;
}

/** What you did not look back on stands in the middle. */
function heightOf(enjoyment: number | null): number {
  return top + ((5 - (enjoyment ?? 3)) / 4) * tall;
}
