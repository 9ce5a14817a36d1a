import type { Theme } from './theme.ts';
import { building } from './themes/building.ts';
import { cultureAndEvents } from './themes/culture-and-events.ts';
import { dailyLife } from './themes/daily-life.ts';
import { educationAndScience } from './themes/education-and-science.ts';
import { finance } from './themes/finance.ts';
import { foodAndHospitality } from './themes/food-and-hospitality.ts';
import { health } from './themes/health.ts';
import { industryAndEnergy } from './themes/industry-and-energy.ts';
import { landAndNature } from './themes/land-and-nature.ts';
import { law } from './themes/law.ts';
import { marketing } from './themes/marketing.ts';
import { peopleAndWork } from './themes/people-and-work.ts';
import { society } from './themes/society.ts';
import { technology } from './themes/technology.ts';
import { tradesAndRepairs } from './themes/trades-and-repairs.ts';
import { transportAndTrade } from './themes/transport-and-trade.ts';

/** Every theme of the thesaurus. */
export const themes: readonly Theme[] = [
  law,
  finance,
  marketing,
  building,
  technology,
  peopleAndWork,
  health,
  educationAndScience,
  foodAndHospitality,
  transportAndTrade,
  industryAndEnergy,
  landAndNature,
  society,
  cultureAndEvents,
  tradesAndRepairs,
  dailyLife,
];
