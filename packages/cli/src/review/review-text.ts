import {
  balanceSentence,
  type ClubYield,
  costSentence,
  type EventYield,
  periodSentence,
  type ReadYearReview,
  servedGoalSentence,
  worthSentence,
  type Yield,
  yieldSentences,
} from '@kennis/server';
import type { Words } from '../words.ts';

const mostEvents = 12;

/** A review as somebody reads it: what it brought, the clubs, the events, the goals, and whom you spoke most. */
export function reviewText({ review, people }: ReadYearReview, words: Words): string {
  const { say, sentence } = words;
  const { period, tells, clubs, events, goals, balance, spokenMost } = review;
  const nameOf = (id: string) => people.get(id)?.fields.name.full ?? id;
  const parts = [
    [say('review.period', { period: sentence(periodSentence(period)), from: period.from, to: period.to })],
    [...yieldLines({ yield: review.yield, tells }, words), sentence(balanceSentence(balance, 'all'))],
    titled(
      say('review.clubs'),
      clubs.map((club) => clubLine(club, words)),
    ),
    titled(
      say('review.events'),
      events.slice(0, mostEvents).map((event) => eventLine(event, words)),
    ),
    titled(
      say('review.goals'),
      goals.map((served) => `${served.goal.fields.text}: ${sentence(servedGoalSentence(served))}`),
    ),
    titled(
      say('review.spoken-most'),
      spokenMost.map(({ person, days }) => `${nameOf(person)}: ${say('review.days', { days })}`),
    ),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** What can be said of a yield, and what it cost. */
export function yieldLines(
  { yield: yielded, tells }: Pick<EventYield, 'tells'> & { readonly yield: Yield },
  { sentence, reader }: Words,
): readonly string[] {
  const cost = costSentence(yielded, reader.language);
  return [...yieldSentences(tells), ...(cost ? [cost] : [])].map(sentence);
}

/** A club or series on one line: how often, and whether it is worth going again. */
export function clubLine({ name, events, worth }: ClubYield, { say, sentence }: Words): string {
  return `${name} (${say('review.times', { count: events.length })}): ${sentence(worthSentence(worth))}`;
}

function eventLine(event: EventYield, words: Words): string {
  const { on, name } = event.event.fields;
  return `${on} ${name}: ${yieldLines(event, words)[0] ?? ''}`;
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}
