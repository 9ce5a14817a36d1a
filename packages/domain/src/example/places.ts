import type { Random } from './random.ts';

/** Towns, larger ones more often, and one foreign place in so many. */
const places: readonly { readonly weight: number; readonly value: string }[] = [
  ...weighted(9, 'Zwolle, Deventer, Amersfoort, Utrecht'),
  ...weighted(6, 'Amsterdam, Rotterdam, Den Haag, Arnhem, Groningen'),
  ...weighted(
    3,
    'Apeldoorn, Enschede, Nijmegen, Haarlem, Leiden, Delft, Breda, Tilburg, Eindhoven, Almere, Leeuwarden',
  ),
  ...weighted(
    2,
    'Kampen, Hattem, Meppel, Zutphen, Hengelo, Ede, Gouda, Dordrecht, Middelburg, Maastricht, Assen, Sneek',
  ),
  ...weighted(0.5, 'Gent, Paramaribo, Willemstad, Münster, Brugge'),
];

export function examplePlace(random: Random): string {
  return random.weigh(places);
}

function weighted(weight: number, names: string): { readonly weight: number; readonly value: string }[] {
  return names.split(', ').map((value) => ({ weight, value }));
}
