export type { Day } from './day.ts';
export { addDays, daysBetween, isDay } from './day.ts';
export { dayOf } from './day-of.ts';
export type { TimeSpan } from './span.ts';
export { daysToSpan } from './span.ts';
export { isZone } from './zone-clock.ts';
