import type { Sector } from './sector.ts';
import { council, digital, language, law, money } from './sectors/arranging.ts';
import { care, culture, education, nature, sports } from './sectors/caring.ts';
import { building, crafts, energy, food } from './sectors/making.ts';

/** Every line of work that invented people have. */
export const sectors: readonly Sector[] = [
  crafts,
  energy,
  care,
  education,
  council,
  law,
  culture,
  food,
  digital,
  building,
  money,
  nature,
  language,
  sports,
];
