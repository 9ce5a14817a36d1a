import { messageRegister, oneToOneQuestions } from '@kennis/domain';
import { useKeptState } from '../../app/kennis.tsx';
import { CheckBox } from '../../design/check-box.tsx';
import { useMessages, usePreferences } from '../../messages/reading.tsx';
import { oneToOneMessages } from './messages.ts';
import type { OneToOneDetails } from './read-one-to-one.ts';

/** Which questions were ticked for this talk, until it is recorded. */
export function useTicked(promise: string) {
  return useKeptState<readonly string[]>(`one-to-one.asked.${promise}`, []);
}

/** What to ask (K7): how it goes, and how you can help. Ticked ones are kept with the talk and not asked twice (C4). */
export function QuestionsPart({ talk }: { readonly talk: OneToOneDetails }) {
  const say = useMessages(oneToOneMessages);
  const [ticked, setTicked] = useTicked(talk.promise.id);
  const { preferences } = usePreferences();
  const { language, address } = messageRegister(talk.details.person.fields, preferences);
  const questions = oneToOneQuestions({ language, other: address, asked: talk.asked });
  if (questions.length === 0) return null;
  return (
    <section className="one-to-one-part">
      <h2>{say('questions')}</h2>
      <p className="one-to-one-lead">{say('questions.why')}</p>
      <ul lang={language} className="one-to-one-questions">
        {questions.map(({ id, ask }) => (
          <li key={id}>
            <CheckBox
              isOn={ticked.includes(id)}
              onChange={(isOn) => setTicked(isOn ? [...ticked, id] : ticked.filter((each) => each !== id))}
            >
              <span>{ask}</span>
            </CheckBox>
          </li>
        ))}
      </ul>
    </section>
  );
}
