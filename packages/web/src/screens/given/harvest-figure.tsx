import { addDays, daysBetween, type TimelinePoint } from '@kennis/domain';
import type { ReadHarvest } from '@kennis/store';
import { useIsWide } from '../../app/use-is-wide.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { givenMessages } from './messages.ts';

/** As many units as there are pixels, nearly: the letters keep their size. */
const wide = 900;
const narrow = 380;
const height = 210;
const above = 62;
const below = 148;
const margin = 14;
/** Points of one band that would lie on each other are stacked, so many at most. */
const mostStacked = 5;
const apart = 11;

/** Two bands over time: what was sown above, what was harvested below, threads from what grew from what (G2). */
export function HarvestFigure({ given: { timeline, people } }: { readonly given: ReadHarvest }) {
  const say = useMessages(givenMessages);
  const { day } = useFormats();
  const width = useIsWide() ? wide : narrow;
  const { from, to, sown, harvested, threads } = timeline;
  const length = Math.max(1, daysBetween(from, to));
  const x = (on: string) => margin + (daysBetween(from, on) / length) * (width - 2 * margin);
  const upper = placed(sown, x, above, -1);
  const lower = placed(harvested, x, below, 1);
  const at = new Map([...upper, ...lower].map((spot) => [spot.point.id, spot]));
  const label = say('figure', {
    sown: sown.length,
    harvested: harvested.length,
    threads: threads.length,
    from: day(from, 'month'),
  });
  return (
    <figure className="harvest">
      <svg className="harvest-figure" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {yearsBetween(from, to).map((year) => (
          <g key={year}>
            <line
              className="harvest-year"
              x1={x(`${year}-01-01`)}
              x2={x(`${year}-01-01`)}
              y1={4}
              y2={height - 16}
            />
            <text className="harvest-text" x={x(`${year}-01-01`) + 4} y={height - 4}>
              {year}
            </text>
          </g>
        ))}
        <line className="harvest-band" x1={margin} x2={width - margin} y1={above} y2={above} />
        <line className="harvest-band" x1={margin} x2={width - margin} y1={below} y2={below} />
        {threads.map((thread) => {
          const a = at.get(thread.from);
          const b = at.get(thread.to);
          if (!a || !b) return null;
          const middle = (a.y + b.y) / 2;
          return (
            <path
              key={`${thread.from}-${thread.to}`}
              className="harvest-thread"
              d={`M${a.x} ${a.y}C${a.x} ${middle} ${b.x} ${middle} ${b.x} ${b.y}`}
            />
          );
        })}
        {[...upper, ...lower].map(({ point, x: cx, y: cy }) => (
          <circle
            key={point.id}
            className="harvest-point"
            data-grown={point.chain !== null || undefined}
            data-harvest={point.thing.harvest || undefined}
            cx={cx}
            cy={cy}
            r={point.chain === null ? 3.5 : 5}
          >
            <title>{titleOf(point)}</title>
          </circle>
        ))}
        <text className="harvest-text" x={margin} y={14}>
          {say('figure.sown')}
        </text>
        <text className="harvest-text" x={width - margin} y={height - 4} textAnchor="end">
          {say('figure.harvested')}
        </text>
      </svg>
    </figure>
  );

  function titleOf({ thing, on }: TimelinePoint): string {
    const names = thing.people.flatMap((id) => people.get(id)?.fields.name.full ?? []);
    return [day(on, 'dated'), names.join(', '), thing.text].filter(Boolean).join(' · ');
  }
}

interface Spot {
  readonly point: TimelinePoint;
  readonly x: number;
  readonly y: number;
}

/** Points beside each other on their band, stacked away from it where they would lie on each other. */
function placed(
  points: readonly TimelinePoint[],
  x: (on: string) => number,
  band: number,
  away: 1 | -1,
): readonly Spot[] {
  const lastAt: number[] = [];
  return points.map((point) => {
    const left = Math.round(x(point.on) * 10) / 10;
    const free = lastAt.findIndex((last) => left - last >= apart);
    const level = free >= 0 ? free : Math.min(lastAt.length, mostStacked - 1);
    lastAt[level] = left;
    return { point, x: left, y: band + away * level * apart };
  });
}

function yearsBetween(from: string, to: string): readonly number[] {
  const first = Number(addDays(from, -1).slice(0, 4)) + 1;
  const last = Number(to.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
