import { buildingAndTransport } from './building-and-transport.ts';
import { careAndEducation } from './care-and-education.ts';
import { communityAndTrades } from './community-and-trades.ts';
import { foodAndShops } from './food-and-shops.ts';
import { governmentAndFinance } from './government-and-finance.ts';
import { leisure } from './leisure.ts';
import type { Sector } from './sector.ts';
import { technology } from './technology.ts';

/** The sectors that asks are about; of two that an ask names, the first is meant. */
export const sectors: readonly Sector[] = [
  ...careAndEducation,
  ...buildingAndTransport,
  ...foodAndShops,
  ...governmentAndFinance,
  ...technology,
  ...leisure,
  ...communityAndTrades,
];
