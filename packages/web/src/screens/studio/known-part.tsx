import type { Match, MatchField, RecordOf } from '@kennis/domain';
import { readPeopleOf } from '@kennis/store';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { useMatching } from '../connect/matching/use-matching.ts';
import { FaceLine } from '../people/face-line.tsx';
import { studioMessages } from './messages.ts';

const mostFound = 12;
const mostShown = 3;
const restMs = 700;
const meant: readonly MatchField[] = ['role', 'does', 'offers'];

/** Whom of your own people an ask brings to mind: who could be meant, and who is where such a person is (Q5). */
export function KnownPart({ text, language }: { readonly text: string; readonly language: 'nl' | 'en' }) {
  const say = useMessages(studioMessages);
  const matches = useMatches(text, language);
  const ids = matches?.map(({ id }) => id) ?? [];
  const people = useQuery(['studio-known', ids], (reading) => readPeopleOf(reading, ids));
  if (!matches || !people) return null;
  const found = matches.flatMap((match) => {
    const person = people.get(match.id);
    return person ? [{ match, person }] : [];
  });
  const isMeant = ({ match }: Found) => meant.includes(match.reason.field);
  return (
    <section className="studio-part" aria-labelledby="studio-known">
      <h2 id="studio-known">{say('known')}</h2>
      {found.length === 0 && <p className="studio-soft">{say('known.none')}</p>}
      <KnownPeople title={say('known.meant')} found={found.filter(isMeant)} />
      <KnownPeople title={say('known.near')} found={found.filter((each) => !isMeant(each))} />
    </section>
  );
}

interface Found {
  readonly match: Match;
  readonly person: RecordOf<'person'>;
}

function KnownPeople({ title, found }: { readonly title: string; readonly found: readonly Found[] }) {
  if (found.length === 0) return null;
  return (
    <>
      <h3 className="studio-known">{title}</h3>
      <ul className="rows">
        {found.slice(0, mostShown).map(({ match: { reason }, person }) => (
          <li key={person.id}>
            <Link href={`/people/${person.id}`} className="row">
              <FaceLine
                person={person}
                line={reason.field === 'does' || reason.field === 'offers' ? reason.text : undefined}
              />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Asked a moment after typing rested; null until there is an answer, and where too little is said. */
function useMatches(text: string, lang: 'nl' | 'en'): readonly Match[] | null {
  const matching = useMatching();
  const [matches, setMatches] = useState<readonly Match[] | null>(null);
  const wanted = text.trim().slice(0, 600);
  useEffect(() => {
    if (!matching || wanted.length < 5) return setMatches(null);
    let isGone = false;
    const timer = setTimeout(() => {
      void matching.query({ owner: 'me', text: wanted, lang }, mostFound).then(
        (found) =>
          isGone || setMatches(found.filter(({ id, reason }) => id !== 'me' && reason.field !== 'asks')),
        () => isGone || setMatches([]),
      );
    }, restMs);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [matching, wanted, lang]);
  return matches;
}
