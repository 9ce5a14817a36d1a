import type { ReadLanguage } from '../read-language.ts';
import type { AskPart, Reading } from '../reading.ts';
import { takeApart } from '../text/take-apart.ts';
import type { Sector } from '../words/sectors/sector.ts';
import { sectors } from '../words/sectors/sectors.ts';
import { type AskParts, askParts } from './ask-parts.ts';

/** How easily somebody can be found: from nobody, over a crowd, a group and a few, to one. */
export type Findability = 0 | 1 | 2 | 3 | 4;

/** An ask as others hear it (Q3). */
export interface SharpAsk {
  /** Somebody could think of a person. */
  readonly specific: boolean;
  /** What it does not say, what helps most first. Who is named needs nothing more. */
  readonly missing: readonly AskPart[];
  readonly findability: Findability;
  readonly parts: AskParts;
  /** Specific asks of the same sector, else of several. */
  readonly examples: readonly string[];
}

/**
 * Whether somebody could think of a person at this ask: it names one; or an organisation; or a role together with a sector or
 * a region; or somebody in business in a sector and a region (Q3). An organisation's name tells sector and region as well.
 */
export function sharpenAsk(text: string, lang: ReadLanguage): SharpAsk {
  return sharpen(takeApart(text, lang));
}

/** The same for a text taken apart already. */
export function sharpen(reading: Reading): SharpAsk {
  const parts = askParts(reading);
  const named = parts.person || parts.organisation;
  return {
    specific: named || (parts.role && (parts.sectorSaid || parts.region)) || isNear(parts),
    missing: missingOf(parts),
    findability: findabilityOf(parts),
    parts,
    examples: examplesFor(parts.sector, reading.lang),
  };
}

/** `een ondernemer in de bouw in de regio Eindhoven`. */
function isNear({ weakRole, sectorSaid, region }: AskParts): boolean {
  return weakRole && sectorSaid && region;
}

function missingOf({
  person,
  organisation,
  role,
  weakRole,
  sector,
  sectorSaid,
  region,
}: AskParts): readonly AskPart[] {
  if (person) return [];
  const lacks: readonly (readonly [AskPart, boolean])[] = [
    ['role', !role && !(weakRole && sectorSaid)],
    ['organisation', !organisation],
    ['sector', !organisation && sector === null],
    ['region', !organisation && !region],
  ];
  return lacks.filter(([, missing]) => missing).map(([part]) => part);
}

function findabilityOf({
  person,
  organisation,
  role: strong,
  weakRole,
  sectorSaid,
  region,
}: AskParts): Findability {
  const role = strong || (weakRole && sectorSaid);
  if (person) return 4;
  if (organisation) return role ? 4 : 3;
  const said = Number(role) + Number(sectorSaid) + Number(region);
  return (role ? said : Math.min(1, said)) as Findability;
}

/** Specific asks to learn from: those of a sector, or one of each of some sectors. */
function examplesFor(sector: string | null, lang: ReadLanguage): readonly string[] {
  const own = sectors.find(({ id }) => id === sector);
  if (own) return own.asks[lang];
  return sectors.slice(0, 3).flatMap(({ asks }: Sector) => asks[lang].slice(0, 1));
}
