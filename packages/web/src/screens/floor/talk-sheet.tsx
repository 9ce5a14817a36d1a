import {
  type FloorConversation,
  type FloorPerson,
  type Known,
  knowns,
  markClick,
  markKnown,
  type Side,
} from '@kennis/domain';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Button, ButtonLink } from '../../design/button.tsx';
import { Icon } from '../../design/icon.tsx';
import { useNotice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { Switch } from '../../design/switch.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { Doubt } from '../doubt/doubt.tsx';
import { floorMessages } from './messages.ts';
import './talk-sheet.css';

/** One conversation here: the six of C2 to fill in with a tap each, and whether it clicked (C9). */
export function TalkSheet({
  talk: { encounter, people },
  onClose,
}: {
  readonly talk: FloorConversation;
  readonly onClose: () => void;
}) {
  const say = useMessages(floorMessages);
  const { list } = useFormats();
  const mark = useMarking(encounter);
  const [first] = people;
  return (
    <Sheet
      tall
      title={list(people.map(({ name }) => name.full))}
      close={say('close')}
      onClose={onClose}
      foot={
        <>
          {first && people.length === 1 && (
            <ButtonLink kind="edge" href={`/people/${first.id}`}>
              {say('person-page', { name: first.name.given ?? first.name.full })}
            </ButtonLink>
          )}
          <Button kind="main" onPress={onClose}>
            {say('done')}
          </Button>
        </>
      }
    >
      {encounter.fields.text && <p className="talk-text">{encounter.fields.text}</p>}
      {people.map((person) => (
        <SixToMark
          key={person.id}
          person={person}
          isOwn={(side, known) => keyOf(encounter, side, known, person.id) !== null}
          onMark={(side, known, filled) => void mark.known(person.id, side, known, filled)}
        />
      ))}
      <div className="talk-click">
        <Switch isOn={encounter.fields.click === 'no'} onChange={(isOn) => void mark.click(isOn)}>
          {say('no-click')}
        </Switch>
        <p className="floor-hint">{say('no-click-why')}</p>
        {encounter.fields.click === 'no' && <Doubt at="no-click" />}
      </div>
    </Sheet>
  );
}

function SixToMark({
  person: { name, six },
  isOwn,
  onMark,
}: {
  readonly person: FloorPerson;
  /** Whether it was marked in this very talk, so that it can be taken back here. */
  readonly isOwn: (side: Side, known: Known) => boolean;
  readonly onMark: (side: Side, known: Known, filled: boolean) => void;
}) {
  const say = useMessages(floorMessages);
  const called = name.given ?? name.full;
  return (
    <div className="six-to-mark">
      {(['heard', 'told'] as const).map((side) => (
        <fieldset key={side}>
          <legend>{say(`six-${side}`, { name: called })}</legend>
          {knowns.map((known) => (
            <ToggleButton
              key={known}
              className="six-mark"
              isSelected={six[side][known]}
              isDisabled={six[side][known] && !isOwn(side, known)}
              onChange={(filled) => onMark(side, known, filled)}
            >
              <span className="six-mark-circle">
                <Icon name="check" />
              </span>
              {say(`six-${side}-${known}`)}
            </ToggleButton>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

type Talk = FloorConversation['encounter'];

function useMarking(encounter: Talk) {
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  return {
    async known(person: string, side: Side, known: Known, filled: boolean) {
      const key = keyOf(encounter, side, known, person);
      const forAll = !filled && key === known;
      const intent = { side, known, filled, ...(forAll ? {} : { person }) };
      const done = await edit((_, context) => markKnown({ encounter }, intent, context));
      if (!done.ok) tell({ text: problemText(done.problem) });
    },
    async click(isOn: boolean) {
      const done = await edit(() => markClick({ encounter }, { click: isOn ? 'no' : null }));
      if (!done.ok) tell({ text: problemText(done.problem) });
    },
  };
}

/** How it was marked in this talk: with this person, with everybody in it, or not. */
function keyOf({ fields }: Talk, side: Side, known: Known, person: string): string | null {
  const keys = [`${known}:${person}`, known];
  return keys.find((key) => fields[`${side}/${key}`] != null) ?? null;
}
