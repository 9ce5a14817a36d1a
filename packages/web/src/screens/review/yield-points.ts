import { daysBetween, isPresenceOnly, type YearReview } from '@kennis/domain';

/** A thing on the picture: its day, and where it stands from left (0) to right (1). */
export interface YieldPoint {
  readonly id: string;
  readonly on: string;
  readonly at: number;
}

/** The picture of what events brought: events with how you enjoyed them, harvest, and which grew from which. */
export interface YieldPoints {
  readonly from: string;
  readonly to: string;
  readonly events: readonly (YieldPoint & { readonly name: string; readonly enjoyment: number | null })[];
  readonly harvest: readonly (YieldPoint & { readonly text: string })[];
  readonly threads: readonly { readonly event: string; readonly harvest: string }[];
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** Lays a review out over time; it runs on to the last harvest that grew from it. */
export function yieldPoints({ period, events, yield: yielded, grewLater }: YearReview): YieldPoints {
  const items = [...yielded.harvest, ...grewLater, ...events.flatMap((each) => each.yield.harvest)];
  const harvest = [...new Map(items.map(({ favour }) => [favour.id, favour])).values()];
  const to = [period.to, ...harvest.map(({ fields }) => fields.on)].toSorted().at(-1) ?? period.to;
  const { from } = period;
  const length = Math.max(1, daysBetween(from, to));
  const at = (on: string) => Math.max(0, daysBetween(from, on)) / length;
  return {
    from,
    to,
    events: events
      .filter(({ event }) => !isPresenceOnly(event.fields.kind))
      .map(({ event: { id, fields }, yield: { enjoyment } }) => ({
        id,
        on: fields.on,
        at: at(fields.on),
        name: fields.name,
        enjoyment,
      })),
    harvest: harvest.map(({ id, fields }) => ({
      id,
      on: fields.on,
      at: at(fields.on),
      text: fields.text,
    })),
    threads: events.flatMap(({ event, yield: { harvest: grown } }) =>
      grown.map(({ favour }) => ({ event: event.id, harvest: favour.id })),
    ),
    years: yearsWithin(from, to).map((year) => ({ year, at: at(`${year}-01-01`) })),
  };
}

function yearsWithin(from: string, to: string): readonly number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.filter((year) => `${year}-01-01` >= from);
}
