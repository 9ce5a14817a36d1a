import { useMessages } from '../../messages/reading.tsx';
import { ringMessages } from './messages.ts';
import { newRadius, radiusOf, type Sector } from './ring-layout.ts';

const perLetter = 6.6;
const longest = 22;

/** What the dots stand on: where warm ends, where those stand you never spoke, the sectors with their words, and you. */
export function RingGround({
  sectors,
  radius,
  width,
  warmWithin,
}: {
  readonly sectors: readonly Sector[];
  readonly radius: number;
  readonly width: number;
  readonly warmWithin: number;
}) {
  const say = useMessages(ringMessages);
  const start = radiusOf(1) * radius * 0.7;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group takes no focus; the list says the same.
    <g aria-hidden="true">
      <circle className="ring-inner" r={warmWithin} />
      <circle className="ring-line" r={radiusOf(0) * radius} />
      <circle className="ring-line" data-new r={newRadius * radius} />
      {sectors.length > 1 &&
        sectors.map(({ tag, from }) => (
          <line
            key={tag ?? ''}
            className="ring-line"
            x1={Math.sin(from) * start}
            y1={-Math.cos(from) * start}
            x2={Math.sin(from) * radius}
            y2={-Math.cos(from) * radius}
          />
        ))}
      {sectors.length > 1 &&
        sectors.map((sector) => (
          <SectorWord
            key={sector.tag ?? ''}
            sector={sector}
            radius={radius}
            width={width}
            rest={say('rest')}
          />
        ))}
      <text className="ring-word" y={-warmWithin + 14} textAnchor="middle">
        {say('inner')}
      </text>
      <text className="ring-word" y={-warmWithin - 6} textAnchor="middle">
        {say('outer')}
      </text>
      <circle className="ring-you" r={start - 2} />
      <text className="ring-you-word" y={4} textAnchor="middle">
        {say('you')}
      </text>
    </g>
  );
}

/** At the rim, pushed inwards where it would leave the drawing. */
function SectorWord({
  sector: { tag, from, to },
  radius,
  width,
  rest,
}: {
  readonly sector: Sector;
  readonly radius: number;
  readonly width: number;
  readonly rest: string;
}) {
  const whole = tag ?? rest;
  const text = whole.length > longest ? `${whole.slice(0, longest - 1)}…` : whole;
  const middle = (from + to) / 2;
  const half = (text.length * perLetter) / 2;
  const free = width / 2 - half - 2;
  const away = radius + 16;
  const x = Math.min(free, Math.max(-free, Math.sin(middle) * (away + half)));
  // Pushed inwards it would lie on the dots: then it goes up or down, to where the ring is narrower.
  const clear = Math.sqrt(Math.max(0, away ** 2 - Math.max(0, Math.abs(x) - half) ** 2));
  const wanted = -Math.cos(middle) * away;
  const isPushed = Math.abs(Math.sin(middle) * (away + half)) > free;
  const y = isPushed ? Math.sign(wanted || -1) * Math.max(Math.abs(wanted), clear) : wanted;
  return (
    <text className="ring-tag" x={x} y={y + 4} textAnchor="middle">
      {text}
    </text>
  );
}
