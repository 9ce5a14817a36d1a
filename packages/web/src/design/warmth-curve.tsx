import { type CurvePoint, daysBetween, type InTouchCurve } from '@kennis/domain';
import './warmth-curve.css';

const width = 320;
const height = 96;
const floor = 80;
const ceiling = 8;

/** In touch over time: the line that falls between talks, a dot per talk, the stretch ahead dotted. */
export function WarmthCurve({
  curve,
  today,
  todayText,
  label,
}: {
  readonly curve: InTouchCurve;
  readonly today: string;
  readonly todayText: string;
  readonly label: string;
}) {
  const first = curve.points[0];
  const last = curve.points.at(-1);
  if (!first || !last) return null;
  const length = Math.max(1, daysBetween(first.on, last.on));
  const x = (on: string) => (daysBetween(first.on, on) / length) * width;
  const y = (chance: number) => floor - chance * (floor - ceiling);
  const path = (points: readonly CurvePoint[]) =>
    points
      .map(({ on, chance }, at) => `${at === 0 ? 'M' : 'L'}${x(on).toFixed(1)} ${y(chance).toFixed(1)}`)
      .join('');
  const past = curve.points.filter(({ ahead }) => !ahead);
  const now = past.at(-1) ?? first;
  const ahead = [now, ...curve.points.filter((point) => point.ahead)];
  const peakOf = (on: string) =>
    Math.max(...curve.points.filter((point) => point.on === on).map(({ chance }) => chance));
  return (
    <svg className="warmth-curve" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line className="curve-floor" x1="0" x2={width} y1={floor} y2={floor} />
      <path className="curve-fill" d={`${path(past)}L${x(now.on)} ${floor}L0 ${floor}Z`} />
      <path className="curve-past" d={path(past)} />
      <path className="curve-ahead" d={path(ahead)} />
      {curve.talks.map((on) => (
        <circle key={on} className="curve-talk" cx={x(on)} cy={y(peakOf(on))} r="3" />
      ))}
      <line className="curve-now" x1={x(today)} x2={x(today)} y1={y(now.chance)} y2={floor} />
      <text className="curve-text" x={x(today)} y={height - 2} textAnchor="middle">
        {todayText}
      </text>
    </svg>
  );
}
