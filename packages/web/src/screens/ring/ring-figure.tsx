import { coolThreshold } from '@kennis/domain';
import { type CSSProperties, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useIsWide } from '../../app/use-is-wide.ts';
import { useMessages } from '../../messages/reading.tsx';
import { ringMessages } from './messages.ts';
import type { RingPerson } from './read-ring.ts';
import { RingGround } from './ring-ground.tsx';
import { ringLabels } from './ring-labels.ts';
import { layRing, type Placed, radiusOf } from './ring-layout.ts';

/** The sizes of the drawing, in units that are nearly pixels so that letters keep their size. */
const sizes = {
  wide: { width: 760, radius: 296, most: 26, dot: 4.6 },
  narrow: { width: 380, radius: 158, most: 9, dot: 3.6 },
};
const steps: { readonly [key: string]: number } = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** You in the middle, everybody at a distance by warmth, in sectors by tag. One dot is in the order of Tab; arrows go on from there. */
export function RingFigure({ people }: { readonly people: readonly RingPerson[] }) {
  const say = useMessages(ringMessages);
  const { width, radius, most, dot } = useIsWide() ? sizes.wide : sizes.narrow;
  const { sectors, placed } = useMemo(() => layRing(people), [people]);
  const labels = useMemo(() => ringLabels(placed, { radius, width, most }), [placed, radius, width, most]);
  const [at, setAt] = useState<string | null>(null);
  const dots = useRef<SVGSVGElement>(null);
  const height = 2 * radius + 84;
  const chosen = placed.find(({ guest }) => guest.id === at);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const here = placed.findIndex(({ guest }) => guest.id === at);
    const next = placed[(Math.max(0, here) + step + placed.length) % placed.length];
    if (next) dots.current?.querySelector<SVGAElement>(`[data-id="${next.guest.id}"]`)?.focus();
  };
  return (
    <figure className="ring">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset. */}
      <svg
        ref={dots}
        className="ring-figure"
        viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
        role="group"
        aria-label={say('figure', { count: people.length })}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setAt(null)}
      >
        <RingGround
          sectors={sectors}
          radius={radius}
          width={width}
          warmWithin={radiusOf(coolThreshold) * radius}
        />
        <Dots placed={placed} radius={radius} dot={dot} at={at} onAt={setAt} />
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group takes no focus; the dots say these names. */}
        <g aria-hidden="true">
          {labels.map(({ id, text, anchor, x, y }) => (
            <text
              key={id}
              className="ring-name"
              data-faint={at !== null || undefined}
              x={x}
              y={y}
              textAnchor={anchor}
            >
              {text}
            </text>
          ))}
          {chosen && <Called placed={chosen} radius={radius} width={width} />}
        </g>
      </svg>
      <figcaption className="ring-caption">
        {chosen ? say('person', { name: chosen.guest.name, word: say(chosen.guest.is) }) : say('hint')}
      </figcaption>
    </figure>
  );
}

/** A mouse opens what it points at; a finger first learns who it is. */
function Dots({
  placed,
  radius,
  dot,
  at,
  onAt,
}: {
  readonly placed: readonly Placed<RingPerson>[];
  readonly radius: number;
  readonly dot: number;
  readonly at: string | null;
  readonly onAt: (id: string) => void;
}) {
  const say = useMessages(ringMessages);
  const [, navigate] = useLocation();
  const known = useRef<string | null>(null);
  return placed.map(({ guest: { id, name, share, is }, x, y }, index) => (
    <a
      key={id}
      href={`/people/${id}`}
      data-id={id}
      className="ring-dot warm"
      data-new={share === null || undefined}
      style={{ '--w': share ?? 0 } as CSSProperties}
      tabIndex={at === id || (at === null && index === 0) ? 0 : -1}
      aria-label={say('person', { name, word: say(is) })}
      onFocus={() => onAt(id)}
      onPointerEnter={(event) => event.pointerType === 'mouse' && onAt(id)}
      onPointerDown={(event) => {
        known.current = event.pointerType === 'mouse' ? id : at;
        onAt(id);
      }}
      onClick={(event) => {
        event.preventDefault();
        if (event.detail === 0 || known.current === id) navigate(`/people/${id}`);
        else onAt(id);
      }}
    >
      <circle className="ring-reach" cx={x * radius} cy={y * radius} r={dot * 2.4} />
      <circle
        className="ring-mark"
        cx={x * radius}
        cy={y * radius}
        r={share === null ? dot * 0.7 : dot * (0.8 + share * 0.7)}
      />
    </a>
  ));
}

/** The name of the one pointed at, on paper of its own so that it can be read. */
function Called({
  placed: { guest, x, y },
  radius,
  width,
}: {
  readonly placed: Placed<RingPerson>;
  readonly radius: number;
  readonly width: number;
}) {
  const length = guest.name.length * 7.4 + 16;
  const left = Math.min(width / 2 - length - 2, Math.max(-width / 2 + 2, x * radius - length / 2));
  const top = y * radius - 36;
  return (
    <g className="ring-called">
      <rect x={left} y={top} width={length} height={24} rx={12} />
      <text x={left + length / 2} y={top + 16.5} textAnchor="middle">
        {guest.name}
      </text>
    </g>
  );
}
