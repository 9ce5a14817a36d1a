import type { Detail } from '../people/state.ts';

/** What a label announces. */
export type Label = Detail | 'name';

const words: Readonly<Record<Label, string>> = {
  name: 'naam name wie who contactpersoon persoon person',
  role: 'functie rol role title titel beroep job function position functietitel',
  organisation:
    'bedrijf organisatie company organisation organization firma werkgever employer instelling firm org',
  place: 'plaats woonplaats place city stad town locatie location standplaats',
  does: 'doet werk does work',
};

/** Labels, folded, by what they announce: `Bedrijf: …`. */
export const labels: ReadonlyMap<string, Label> = new Map(
  Object.entries(words).flatMap(([label, all]) =>
    all.split(' ').map((word) => [word, label as Label] as const),
  ),
);

/** Whether a folded word is a label. */
export function isLabel(plain: string): boolean {
  return labels.has(plain);
}
