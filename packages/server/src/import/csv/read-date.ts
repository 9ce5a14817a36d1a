import { fold, isDay } from '@kennis/domain';

const months: { readonly [month: string]: string } = {
  jan: '01',
  feb: '02',
  fev: '02',
  mar: '03',
  mrt: '03',
  maa: '03',
  apr: '04',
  avr: '04',
  may: '05',
  mei: '05',
  mai: '05',
  jun: '06',
  jul: '07',
  aug: '08',
  aou: '08',
  sep: '09',
  oct: '10',
  okt: '10',
  nov: '11',
  dec: '12',
  dez: '12',
};

/**
 * The day of a date as exports write it: `05 Mar 2024`, `05 mrt. 2024`, `7-Feb-22`, `2024-03-05`, `5-3-2024` (day first),
 * `--05-17`. Null where it is none, or does not exist.
 */
export function readDate(text: string): string | null {
  const tidy = text.trim();
  const [, monthDay] = /^--(\d{2}-\d{2})$/.exec(tidy) ?? [];
  if (monthDay) return isDay(`2024-${monthDay}`) ? tidy : null;
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(tidy) ?? [];
  if (isoYear) return existing(isoYear, isoMonth, isoDay);
  const [, day, month, year] =
    /^(\d{1,2})[-/. ]+(\p{L}{3,}\.?|\d{1,2})[-/., ]+(\d{4}|\d{2})$/u.exec(tidy) ?? [];
  if (day) return existing(year, numberOf(month), day);
  const [, word, dayAfter, yearAfter] = /^(\p{L}{3,}\.?) (\d{1,2}),? (\d{4})$/u.exec(tidy) ?? [];
  return word ? existing(yearAfter, numberOf(word), dayAfter) : null;
}

function numberOf(month: string | undefined): string | undefined {
  if (month === undefined || /^\d/.test(month)) return month;
  const folded = fold(month);
  if (folded.startsWith('juil')) return '07';
  return months[folded.slice(0, 3)];
}

function existing(year = '', month = '', day = ''): string | null {
  const whole = year.length === 2 ? `${Number(year) > 40 ? 19 : 20}${year}` : year;
  const date = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : null;
}
