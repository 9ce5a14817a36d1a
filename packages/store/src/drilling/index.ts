export type { ReadDrill } from './read-drill.ts';
export { readDailyDrill, readEventDrill } from './read-drill.ts';
