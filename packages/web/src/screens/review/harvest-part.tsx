import { daysToSpan, type HarvestItem, whatSentence } from '@kennis/domain';
import type { ReadYearReview } from '@kennis/store';
import { Link } from 'wouter';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { reviewMessages } from './messages.ts';

const mostShown = 12;

/** What came in the period, and what grew from it after that, each with how long it took. */
export function HarvestPart({ read: { review, people } }: { readonly read: ReadYearReview }) {
  const say = useMessages(reviewMessages);
  return (
    <>
      <Harvested title={say('harvest')} harvest={review.yield.harvest} people={people} />
      <Harvested title={say('later')} harvest={review.grewLater} people={people} />
    </>
  );
}

/** A list of harvest, latest first. */
export function Harvested({
  title,
  harvest,
  people,
}: {
  readonly title: string;
  readonly harvest: readonly HarvestItem[];
  readonly people: ReadYearReview['people'];
}) {
  const say = useMessages(reviewMessages);
  if (harvest.length === 0) return null;
  return (
    <section className="review-part">
      <h2>{title}</h2>
      <ul className="rows">
        {harvest.slice(0, mostShown).map((item) => (
          <Harvest key={item.favour.id} item={item} people={people} />
        ))}
      </ul>
      {harvest.length > mostShown && (
        <p className="review-whats">{say('more', { count: harvest.length - mostShown })}</p>
      )}
    </section>
  );
}

function Harvest({
  item,
  people,
}: {
  readonly item: HarvestItem;
  readonly people: ReadYearReview['people'];
}) {
  const say = useMessages(reviewMessages);
  const speak = useWholeWording();
  const { day } = useFormats();
  const { favour, tookDays } = item;
  const { text, what, person, on } = favour.fields;
  const values = {
    what: asLine(speak(whatSentence(what))),
    name: people.get(person)?.fields.name.full ?? '',
  };
  const took = tookDays === null || tookDays < 1 ? null : daysToSpan(tookDays);
  return (
    <li>
      <Link href={`/people/${person}`} className="row review-row">
        <span className="row-text">
          <span className="row-title review-block">{text}</span>
          <span className="row-line review-block">
            {took
              ? say('harvest.took', { ...values, span: say(`span.${took.unit}`, { count: took.count }) })
              : say('harvest.plain', values)}
            {' · '}
            {day(on, 'dated')}
          </span>
        </span>
      </Link>
    </li>
  );
}
