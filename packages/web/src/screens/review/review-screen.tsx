import { costSentence, type Period, periodSentence, yieldSentences } from '@kennis/domain';
import { type ReadYearReview, readYearReview } from '@kennis/store';
import { useKeptState } from '../../app/kennis.tsx';
import { ButtonLink, IconButton } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useMessages, usePreferences } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { useNow, useQuery } from '../../offline/book.tsx';
import { BeganPart } from './began-part.tsx';
import { ClubsPart } from './clubs-part.tsx';
import { EventsPart } from './events-part.tsx';
import { FactsPart } from './facts-part.tsx';
import { GoalsPart } from './goals-part.tsx';
import { HarvestPart } from './harvest-part.tsx';
import { reviewMessages } from './messages.ts';
import { PeriodChoice } from './period-choice.tsx';
import { readPeriods } from './read-periods.ts';
import { YieldFigure } from './yield-figure.tsx';
import './review.css';

/** Looking back over time (E3, A7, A4, D1): what a period brought and how it was; made to be printed too. */
export function ReviewScreen() {
  const say = useMessages(reviewMessages);
  const speak = useWholeWording();
  const today = useFormats().today();
  const now = useNow();
  const [chosen, setChosen] = useKeptState('review.period', '');
  const periods = useQuery(['review-periods', today], (reading) => readPeriods(reading, today));
  const period = periods?.find((each) => keyOf(each) === chosen) ?? periods?.[0];
  const read = useQuery(['review', today, period], async (reading) =>
    period ? readYearReview(reading, period, now()) : null,
  );
  if (!periods || !period || !read) return null;
  const isEmpty = isNothing(read);
  return (
    <div className="review">
      <PageHeader
        title={say('title')}
        back={{ href: '/me', label: say('back') }}
        acts={!isEmpty && <IconButton icon="print" label={say('print')} onPress={() => window.print()} />}
      />
      <PeriodChoice periods={periods} period={period} onChange={(next) => setChosen(keyOf(next))} />
      <p className="review-printed">{say('title.over', { period: speak(periodSentence(period)) })}</p>
      {isEmpty ? (
        <EmptyState
          title={say('empty.title')}
          act={
            <ButtonLink kind="main" icon="capture" href="/capture">
              {say('empty.act')}
            </ButtonLink>
          }
        >
          {say('empty')}
        </EmptyState>
      ) : (
        <Page read={read} />
      )}
    </div>
  );
}

function Page({ read }: { readonly read: ReadYearReview }) {
  return (
    <>
      <Told read={read} />
      <YieldFigure read={read} />
      <FactsPart review={read.review} />
      <div className="columns review-columns">
        <BeganPart read={read} />
        <HarvestPart read={read} />
        <ClubsPart clubs={read.review.clubs} />
        <GoalsPart goals={read.review.goals} />
      </div>
      <EventsPart events={read.review.events} />
    </>
  );
}

/** The honest sentences, how it was for you first (A7). */
function Told({ read: { review } }: { readonly read: ReadYearReview }) {
  const say = useMessages(reviewMessages);
  const speak = useWholeWording();
  const { day } = useFormats();
  const { language } = usePreferences().preferences;
  const cost = costSentence(review.yield, language);
  const { from, to } = review.period;
  return (
    <section className="review-told">
      <p className="review-span">{say('span', { from: day(from, 'long'), to: day(to, 'long') })}</p>
      <p className="review-lead">
        {[...yieldSentences(review.tells), ...(cost ? [cost] : [])].map(speak).join(' ')}
      </p>
      {review.truncated && <p className="review-span">{say('truncated')}</p>}
    </section>
  );
}

function isNothing({ review }: ReadYearReview): boolean {
  const { talks, given, received } = review.yield;
  return talks + given.total + received.total + review.events.length === 0;
}

function keyOf({ of, year }: Period): string {
  return year === null ? of : String(year);
}
