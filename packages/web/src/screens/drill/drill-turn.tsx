import {
  type CheckedAnswer,
  checkAnswer,
  type DrillCard,
  type DrillGrade,
  drillAnswerSentence,
  drillAskSentence,
  drillClueSentence,
  drillGradeSentence,
  drillGrades,
} from '@kennis/domain/drilling';
import { type FormEvent, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { DrillFace } from './drill-face.tsx';
import { drillMessages } from './messages.ts';

/** One card: asked, turned over, and graded in plain words. Typing is there for who likes it. */
export function DrillTurn({
  card,
  again,
  onGrade,
  onLeaveOut,
}: {
  readonly card: DrillCard;
  /** It was forgotten a moment ago: only seen once more. */
  readonly again: boolean;
  readonly onGrade: (grade: DrillGrade) => void;
  readonly onLeaveOut: () => void;
}) {
  const say = useMessages(drillMessages);
  const speak = useWholeWording();
  const [typed, setTyped] = useState('');
  const [turned, setTurned] = useState<{ readonly checked: CheckedAnswer | null } | null>(null);
  const turn = (event?: FormEvent) => {
    event?.preventDefault();
    setTurned({ checked: typed.trim() ? checkAnswer(card, typed) : null });
  };
  return (
    <>
      <div className="drill-card" aria-live="polite">
        <p className="drill-ask">{asLine(speak(drillAskSentence(card)))}</p>
        {card.kind === 'face-name' && <DrillFace photo={card.photo} />}
        {card.clues.map((clue) => (
          <p key={clue.type} className="drill-clue">
            {asLine(speak(drillClueSentence(clue)))}
          </p>
        ))}
        {turned && <Answer card={card} checked={turned.checked} />}
      </div>
      <footer className="drill-foot">
        {turned ? (
          <>
            <Grades again={again} suggested={turned.checked?.grade ?? null} onGrade={onGrade} />
            <Button kind="quiet" onPress={onLeaveOut}>
              {say('leave-out')}
            </Button>
          </>
        ) : (
          <form className="drill-typing" onSubmit={turn}>
            <TextField
              bare
              label={say(card.kind === 'name-fact' ? 'type-fact' : 'type-name')}
              placeholder={say(card.kind === 'name-fact' ? 'type-fact' : 'type-name')}
              value={typed}
              onChange={setTyped}
            />
            <Button type="submit" kind="main" wide>
              {say(typed.trim() ? 'check' : 'turn')}
            </Button>
          </form>
        )}
      </footer>
    </>
  );
}

/** The other side: the name, one fact, and what a typed answer was. */
function Answer({ card, checked }: { readonly card: DrillCard; readonly checked: CheckedAnswer | null }) {
  const speak = useWholeWording();
  const { name, fact } = card.answer;
  const isShown = card.kind === 'fact-name';
  const factText = fact && !isShown ? asLine(speak(drillClueSentence(fact))) : null;
  return (
    <div className="drill-answer">
      {checked && (
        <p className="drill-checked" data-is={checked.is}>
          {speak(drillAnswerSentence(checked, card))}
        </p>
      )}
      {card.kind === 'name-fact' ? (
        <p className="drill-name">{factText}</p>
      ) : (
        <>
          <p className="drill-name">{name}</p>
          {factText && <p className="drill-fact">{factText}</p>}
        </>
      )}
    </div>
  );
}

function Grades({
  again,
  suggested,
  onGrade,
}: {
  readonly again: boolean;
  readonly suggested: DrillGrade | null;
  readonly onGrade: (grade: DrillGrade) => void;
}) {
  const say = useMessages(drillMessages);
  const speak = useWholeWording();
  if (again)
    return (
      <Button kind="main" wide onPress={() => onGrade('knew')}>
        {say('onward')}
      </Button>
    );
  return (
    <div className="drill-grades">
      {drillGrades.map((grade) => (
        <Button key={grade} kind={grade === suggested ? 'main' : 'edge'} wide onPress={() => onGrade(grade)}>
          {speak(drillGradeSentence(grade))}
        </Button>
      ))}
    </div>
  );
}
