import { emailKey, phoneKey, urlKey } from '@kennis/domain';
import { type Cell, labelOf, oneLine, several } from './cells.ts';
import type { Column } from './headers.ts';

/** Contact points by path: `emails/sanne@example.nl`. */
export type Points = { [path: string]: { value: string; label?: string } };

/** Mail addresses; what has no @ is none. */
export function emailPoints(cells: readonly Cell[]): Points {
  return pointsOf(cells, 'email', 'emails', (value) => (value.includes('@') ? emailKey(value) : ''));
}

/** Telephone numbers. */
export function phonePoints(cells: readonly Cell[], countryCode: string | undefined): Points {
  return pointsOf(cells, 'phone', 'phones', (value) => phoneKey(value, countryCode));
}

/** Web addresses; in LinkedIn's export the profile says so. */
export function urlPoints(cells: readonly Cell[], linkedin: boolean): Points {
  const key = (value: string) => (/^(?:https?:\/\/)?[^\s/:@]+\.[^\s/:@]+/i.test(value) ? urlKey(value) : '');
  const profiles = pointsOf(cells, 'profile', 'urls', key);
  for (const point of Object.values(profiles)) if (linkedin) point.label = 'linkedin';
  return { ...pointsOf(cells, 'url', 'urls', key), ...profiles };
}

function pointsOf(
  cells: readonly Cell[],
  column: Column,
  set: string,
  key: (value: string) => string,
): Points {
  const points: Points = {};
  for (const { header, text } of cells) {
    if (header.column !== column) continue;
    const label = labelOf(cells, header);
    for (const part of text.split(several)) {
      const value = oneLine(part);
      const found = value === '' ? '' : key(value);
      if (found !== '' && !Object.hasOwn(points, `${set}/${found}`)) {
        points[`${set}/${found}`] = { value, ...(label && { label }) };
      }
    }
  }
  return points;
}
