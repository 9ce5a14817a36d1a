import { addDays, type Day } from '../../days/day.ts';
import { comingDate, easterOf } from './calendar.ts';

/** Feasts and seasons people name days by: first and last day. */
interface Feast {
  readonly words: string;
  readonly from: (year: number) => Day;
  readonly until: (year: number) => Day;
}

const fixed = (words: string, from: string, until: string = from): Feast => ({
  words,
  from: (year) => `${year}-${from}`,
  until: (year) => `${year}-${until}`,
});
const moving = (words: string, from: number, until: number = from): Feast => ({
  words,
  from: (year) => addDays(easterOf(year), from),
  until: (year) => addDays(easterOf(year), until),
});

const feasts: readonly Feast[] = [
  fixed(
    'de kerst|de kerstdagen|kerstmis|kerst|kerstvakantie|de kerstvakantie|christmas day|christmas|xmas|the holidays',
    '12-25',
    '12-26',
  ),
  fixed('kerstavond|christmas eve', '12-24'),
  fixed("oud en nieuw|oud & nieuw|oudjaar|oudejaarsavond|new year's eve|nye", '12-31'),
  fixed("nieuwjaar|nieuwjaarsdag|het nieuwe jaar|new year's day|new year's|new year|the new year", '01-01'),
  fixed('sinterklaas|pakjesavond', '12-05'),
  fixed('koningsdag', '04-27'),
  fixed('bevrijdingsdag', '05-05'),
  fixed('halloween', '10-31'),
  fixed("valentijnsdag|valentijn|valentine's day|valentine's", '02-14'),
  fixed('de zomer|de zomervakantie|zomervakantie|the summer holidays|the summer|summer', '06-21', '08-31'),
  moving('carnaval|carnival', -49, -47),
  moving('goede vrijdag|good friday', -2),
  moving('pasen|de paasdagen|easter', 0, 1),
  moving('hemelvaart|ascension day', 39),
  moving('pinksteren|pentecost|whitsun', 49, 50),
];

/** The words of all feasts as alternatives of a pattern. */
export const feastWords: string = feasts
  .flatMap(({ words }) => words.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|');

/** The day a feast names: its first day, with `before` the day before it, with `after` the day after its last. */
export function feastDay(word: string, today: Day, side: 'before' | 'after' | null): Day | null {
  const feast = feasts.find(({ words }) => words.split('|').includes(word));
  if (!feast) return null;
  const year = Number(today.slice(0, 4));
  for (const each of [year, year + 1]) {
    if (feast.until(each) < today) continue;
    const day =
      side === 'before'
        ? addDays(feast.from(each), -1)
        : side === 'after'
          ? addDays(feast.until(each), 1)
          : feast.from(each);
    if (day >= today) return day;
  }
  return comingDate(today, 12, 31);
}
