import type { Attendee, AttendeeList, LeftOut, LeftOutWhy } from '../attendee.ts';
import { assignParts, type ColumnHints, columnHints } from './assign-parts.ts';
import { attendeeName } from './attendee-name.ts';
import { type Heading, headingOf, isPageNumber } from './heading.ts';
import { type LineParts, linePartsOf, splitRecipients } from './line-parts.ts';
import { nameFromAddress } from './name-from-address.ts';
import { partKind } from './part-kind.ts';
import { splitPair } from './split-pair.ts';

/** A line with its number, from 1. */
export interface NumberedLine {
  readonly at: number;
  readonly text: string;
}

/** The people on lines of free text; a heading may say that those below it work somewhere, or will not come. */
export function readLines(lines: readonly NumberedLine[]): AttendeeList {
  const attendees: Attendee[] = [];
  const left: LeftOut[] = [];
  const parted = lines.flatMap(({ at, text }) =>
    splitRecipients(text).map((each): PartedLine => ({ at, text: each.trim(), ...linePartsOf(each) })),
  );
  const hints = hintsByLength(parted.map(({ parts }) => parts));
  let group: Heading = {};
  for (const line of parted) {
    if (line.text === '') {
      group = afterGap(group);
      continue;
    }
    const heading = line.email === null ? headingOf(line.text, line.parts) : null;
    const found = heading ? [] : peopleOf(line, group, hints.get(line.parts.length) ?? null);
    const why = whyLeft(line, heading, group, found.length);
    if (why) left.push({ at: line.at, text: line.text, why });
    else attendees.push(...found);
    group = why === 'heading' && heading ? heading : group;
  }
  return { attendees, left };
}

function hintsByLength(lines: readonly (readonly string[])[]): ReadonlyMap<number, ColumnHints | null> {
  const lengths = new Set(lines.map(({ length }) => length));
  return new Map([...lengths].map((length) => [length, columnHints(lines, length)]));
}

/** An empty line ends who works somewhere, not who stays away. */
function afterGap(group: Heading): Heading {
  return group.absent ? group : {};
}

interface PartedLine extends NumberedLine, LineParts {}

function whyLeft(
  line: PartedLine,
  heading: Heading | null,
  group: Heading,
  found: number,
): LeftOutWhy | null {
  if (isPageNumber(line.text)) return 'page';
  if (heading) return 'heading';
  if (line.absent || group.absent) return 'absent';
  return found === 0 ? 'no-name' : null;
}

function peopleOf(
  { at, parts, email }: PartedLine,
  group: Heading,
  hints: ColumnHints | null,
): readonly Attendee[] {
  if (parts.length > 2 && parts.every((part) => partKind(part).name >= 4 && partKind(part).organisation < 3))
    return parts.map((part) => ({ at, name: attendeeName(part) }));
  const { names, rest } = namesIn(parts, hints);
  const address = email === null ? {} : { email };
  const details = {
    ...(group.organisation ? { organisation: group.organisation } : {}),
    ...rest,
    ...address,
  };
  if (names.length > 0) return names.map((each) => ({ at, name: attendeeName(each), ...details }));
  const guessed = email === null ? null : nameFromAddress(email);
  if (guessed === null) return [];
  const [organisation] = parts;
  return [{ at, name: guessed, ...(organisation ? { organisation } : {}), ...details }];
}

/** Who stands on a line, and what else: a couple joined by `&` looks like a firm, until one takes them apart. */
function namesIn(parts: readonly string[], hints: ColumnHints | null) {
  const { name, ...rest } = assignParts(parts, hints);
  if (name !== null) return { names: splitPair(name), rest };
  for (const [place, part] of parts.entries()) {
    const names = splitPair(part);
    if (names.length < 2) continue;
    const { name: other, ...beside } = assignParts(parts.with(place, names[1] ?? ''), hints);
    if (other === names[1]) return { names, rest: beside };
  }
  return { names: [], rest };
}
