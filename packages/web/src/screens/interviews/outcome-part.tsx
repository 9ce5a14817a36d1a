import { interviewQuestions } from '@kennis/domain';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { FaceLine } from '../people/face-line.tsx';
import { interviewMessages } from './messages.ts';
import { OutcomeSheet } from './outcome-sheet.tsx';
import type { InterviewDetails } from './read-interview.ts';

/** What the talk gave: learned, advice, how they see you, and whom they named (I3, I4). */
export function OutcomePart({ details }: { readonly details: InterviewDetails }) {
  const say = useMessages(interviewMessages);
  const [isWriting, setWriting] = useState(false);
  const { interview, named } = details;
  const asked = interviewQuestions(interview).filter((question) => question.asked);
  const gave = (['learned', 'advice', 'seenAs'] as const).filter((field) => interview.fields[field]);
  return (
    <section className="advice-part">
      <h2>{say('outcome')}</h2>
      {gave.map((field) => (
        <div key={field} className="advice-gave">
          <h3>{say(field)}</h3>
          <p>{interview.fields[field]}</p>
        </div>
      ))}
      {gave.length === 0 && <p className="advice-soft">{say('outcome-none')}</p>}
      <Button kind="quiet" icon="edit" onPress={() => setWriting(true)}>
        {say(gave.length === 0 ? 'outcome-add' : 'outcome-edit')}
      </Button>
      {named.length > 0 && (
        <div className="advice-gave">
          <h3>{say('passed-on')}</h3>
          <ul className="rows">
            {named.map((person) => (
              <li key={person.id}>
                <Link href={`/people/${person.id}`} className="row">
                  <FaceLine person={person} />
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {asked.length > 0 && (
        <details className="advice-gave">
          <summary>{say('asked-count', { count: asked.length })}</summary>
          <ul className="advice-asked">
            {asked.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      {isWriting && <OutcomeSheet interview={interview} onClose={() => setWriting(false)} />}
    </section>
  );
}
