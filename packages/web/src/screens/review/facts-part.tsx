import { type FavourWhat, type WhatCounts, whatSentence, type YearReview } from '@kennis/domain';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { reviewMessages } from './messages.ts';

/** Each number with its word, how it was for you beside what it brought (A7). What is nothing is left out. */
export function FactsPart({ review }: { readonly review: YearReview }) {
  const say = useMessages(reviewMessages);
  const { number } = useFormats();
  const { enjoyment, energy, promises, introductions, ...brought } = review.yield;
  const { began, keptWarm, talks, gatherings, given, received } = brought;
  const facts: readonly (readonly [value: number | null, word: string])[] = [
    [enjoyment, say('fact.enjoyment')],
    [energy, say('fact.energy')],
    [began.length, say('fact.began', { count: began.length })],
    [keptWarm.length, say('fact.kept', { count: keptWarm.length })],
    [talks, say('fact.talks', { count: talks })],
    [gatherings, say('fact.gatherings', { count: gatherings })],
    [promises.kept, say('fact.promises', { made: promises.made })],
    [promises.theirsKept, say('fact.theirs', { count: promises.theirsKept })],
    [
      introductions.started,
      say('fact.introductions', { count: introductions.started, worked: introductions.worked }),
    ],
    [given.total, say('fact.given')],
    [received.total, say('fact.received')],
  ];
  return (
    <section className="review-part">
      <h2>{say('facts')}</h2>
      <dl className="review-facts">
        {facts.map(
          ([value, word]) =>
            value !== null &&
            value > 0 && (
              <div key={word}>
                <dt>{word}</dt>
                <dd>{number(value)}</dd>
              </div>
            ),
        )}
      </dl>
      <Whats by="given" counts={given} />
      <Whats by="received" counts={received} />
    </section>
  );
}

/** `Gegeven: advies (3) en informatie (2).` */
function Whats({ by, counts }: { readonly by: 'given' | 'received'; readonly counts: WhatCounts }) {
  const say = useMessages(reviewMessages);
  const speak = useWholeWording();
  const { list, number } = useFormats();
  const named = Object.entries(counts.byWhat)
    .toSorted((a, b) => b[1] - a[1])
    .map(([what, count]) => `${speak(whatSentence(what as FavourWhat))} (${number(count)})`);
  if (named.length === 0) return null;
  return <p className="review-whats">{say(`whats.${by}`, { list: list(named) })}</p>;
}
