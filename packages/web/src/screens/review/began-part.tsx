import type { ReadYearReview } from '@kennis/store';
import { Link } from 'wouter';
import { Avatar } from '../../design/avatar.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { reviewMessages } from './messages.ts';

const mostNamed = 24;

/** With whom it began, and whom you spoke most. */
export function BeganPart({ read: { review, people } }: { readonly read: ReadYearReview }) {
  const say = useMessages(reviewMessages);
  const { began } = review.yield;
  const most = review.spokenMost.filter(({ days }) => days > 1);
  return (
    <>
      {began.length > 0 && (
        <section className="review-part">
          <h2>{say('began')}</h2>
          <p className="review-names">
            {began.slice(0, mostNamed).map((id) => (
              <Link key={id} href={`/people/${id}`}>
                {people.get(id)?.fields.name.full}
              </Link>
            ))}
            {began.length > mostNamed && <span>{say('more', { count: began.length - mostNamed })}</span>}
          </p>
        </section>
      )}
      {most.length > 0 && (
        <section className="review-part">
          <h2>{say('most')}</h2>
          <ol className="rows">
            {most.slice(0, 5).map(({ person, days }) => {
              const name = people.get(person)?.fields.name.full ?? '';
              return (
                <li key={person}>
                  <Link href={`/people/${person}`} className="row review-row">
                    <Avatar name={name} seed={person} />
                    <span className="row-text row-title">{name}</span>
                    <span className="row-line">{say('most.days', { days })}</span>
                  </Link>
                </li>
              );
            })}
          </ol>
        </section>
      )}
    </>
  );
}
