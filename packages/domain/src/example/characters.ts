import type { Character } from './character.ts';
import { careAndLearning } from './characters/care-and-learning.ts';
import { townAndLand } from './characters/town-and-land.ts';
import { tradeAndCraft } from './characters/trade-and-craft.ts';
import { wordsAndStage } from './characters/words-and-stage.ts';

/** Who comes first in every network: somebody of each kind before the next, and who introduced somebody before them. */
const order: readonly string[] = [
  'Sanne de Vries',
  'Mo El Amrani',
  'Anouk Bos',
  'Els Hoekstra',
  'Agnieszka Krawczyk',
  'Winston Pinas',
  'Naima Ouali',
  'Ravi Ramdin',
  'Fenna Terpstra',
  'Marijke van den Berg',
  'Kemal Aydın',
  'Selam Haile',
  'Henk Dijkstra',
  'Dewi Latuheru',
  'Tomasz Mazur',
  'Claire Laurent',
  'Joost Verhoeven',
  'Hanneke Blom',
  'Leila Rahimi',
  'Thijs Molenaar',
  'Abena Mensah',
  'Gerrit Wolters',
  'Karim Bouzid',
  'Ingrid Lindqvist',
  'Umut Kaya',
  'Rowena Martina',
];

const place = ({ name }: Character): number => order.indexOf(name);

/** The first people of every example network, in this order. All are invented. */
export const characters: readonly Character[] = [
  ...tradeAndCraft,
  ...townAndLand,
  ...careAndLearning,
  ...wordsAndStage,
].toSorted((a, b) => place(a) - place(b));
