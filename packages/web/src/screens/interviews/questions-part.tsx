import { editInterview, interviewQuestions, type Problem } from '@kennis/domain';
import { type FormEvent, useState } from 'react';
import { Button, IconButton } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { interviewMessages } from './messages.ts';
import { QuestionSetsSheet } from './question-sets-sheet.tsx';
import type { InterviewDetails } from './read-interview.ts';

/** The questions you take along, in order: your own, and those of the sets (I1). */
export function QuestionsPart({ details }: { readonly details: InterviewDetails }) {
  const say = useMessages(interviewMessages);
  const { interview } = details;
  const [isChoosing, setChoosing] = useState(false);
  const [own, setOwn] = useState('');
  const keep = useKeepingQuestions(interview);
  const questions = interviewQuestions(interview);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (await keep([...questions, { text: own }])) setOwn('');
  };
  return (
    <section className="advice-part">
      <h2>{say('questions')}</h2>
      {questions.length === 0 && <p className="advice-soft">{say('questions-none')}</p>}
      <ol className="advice-questions">
        {questions.map((question, place) => (
          <li key={question.id} className="advice-question">
            <span className="advice-question-text">{question.text}</span>
            {place > 0 && (
              <IconButton
                icon="sort"
                label={say('question-up', { question: question.text })}
                onPress={() => void keep(movedUp(questions, place))}
              />
            )}
            <IconButton
              icon="close"
              label={say('question-drop', { question: question.text })}
              onPress={() => void keep(questions.filter(({ id }) => id !== question.id))}
            />
          </li>
        ))}
      </ol>
      <Button icon="question" onPress={() => setChoosing(true)}>
        {say('questions-choose')}
      </Button>
      <form className="advice-adding" onSubmit={(event) => void add(event)}>
        <TextField label={say('question-own')} value={own} onChange={setOwn} />
        <Button type="submit" isDisabled={own.trim() === ''}>
          {say('put')}
        </Button>
      </form>
      {isChoosing && (
        <QuestionSetsSheet
          asked={details.asked}
          chosen={questions}
          onKeep={(chosen) => void keep(chosen)}
          onClose={() => setChoosing(false)}
        />
      )}
    </section>
  );
}

function movedUp<Item>(items: readonly Item[], place: number): readonly Item[] {
  const [item] = items.slice(place, place + 1);
  const rest = items.filter((_, at) => at !== place);
  return item === undefined ? items : rest.toSpliced(place - 1, 0, item);
}

type Kept = readonly { readonly id?: string; readonly text: string }[];

/** Gives the way to keep a list of questions; false where that could not be. */
function useKeepingQuestions(
  interview: InterviewDetails['interview'],
): (questions: Kept) => Promise<boolean> {
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  return async (kept) => {
    const questions = kept.map(({ id, text }) => (id === undefined ? { text } : { id, text }));
    const done = await edit<Problem>((_, context) => editInterview({ interview }, { questions }, context));
    if (!done.ok) tell({ text: problemText(done.problem) });
    return done.ok;
  };
}
