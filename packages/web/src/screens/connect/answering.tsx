import { likenessSentence, type Match, matchSentence, type RecordOf } from '@kennis/domain';
import { readPeopleOf } from '@kennis/store';
import { useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { useQuery } from '../../offline/book.tsx';
import { FaceLine } from '../people/face-line.tsx';
import { useCosines } from './matching/use-cosines.ts';
import { useMatching } from './matching/use-matching.ts';
import { connectMessages } from './messages.ts';
import '../people/person-finder.css';

const mostShown = 4;

/** Who of your people may answer what somebody looks for, with why (Q5). */
export function Answering({
  owner,
  text,
  onChoose,
}: {
  readonly owner: string;
  readonly text: string;
  readonly onChoose: (person: RecordOf<'person'>, why: string) => void;
}) {
  const say = useMessages(connectMessages);
  const speak = useWholeWording();
  const matching = useMatching();
  const cosines = useCosines(text);
  const [matches, setMatches] = useState<readonly Match[]>([]);
  useEffect(() => {
    let isGone = false;
    void matching?.query({ owner, text }, mostShown, cosines).then(
      (found) => isGone || setMatches(found.filter(({ id }) => id !== 'me')),
      () => isGone || setMatches([]),
    );
    return () => {
      isGone = true;
    };
  }, [matching, owner, text, cosines]);
  const ids = matches.map(({ id }) => id);
  const people = useQuery(['answering', ids], (reading) => readPeopleOf(reading, ids));
  if (!people || people.size === 0) return null;
  return (
    <>
      <p className="connect-soft">{say('answering')}</p>
      <ul className="rows">
        {matches.map(({ id, reason }) => {
          const person = people.get(id);
          const likeness = likenessSentence(reason);
          const why = [matchSentence(reason), ...(likeness ? [likeness] : [])].map(speak).join('. ');
          return (
            person && (
              <li key={id}>
                <AriaButton className="row person-found" onPress={() => onChoose(person, why)}>
                  <FaceLine person={person} line={asLine(why)} />
                </AriaButton>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}
