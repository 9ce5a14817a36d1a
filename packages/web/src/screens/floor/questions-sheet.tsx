import { pickQuestions } from '@kennis/domain';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useKeptState } from '../../app/kennis.tsx';
import { Button } from '../../design/button.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages, usePreferences } from '../../messages/reading.tsx';
import { asLine, useWording } from '../../messages/wording.ts';
import type { EventRecords } from '../event/read-event.ts';
import { Deck } from './deck.tsx';
import { floorMessages } from './messages.ts';
import { type Partner, partnersAt } from './read-partners.ts';
import { useAsking } from './use-asking.ts';
import { useOwnLines } from './use-own-lines.ts';

/** Open questions, one at a time; what was asked of a person does not come back for them (C1, C4). */
export function QuestionsSheet({
  records,
  onClose,
}: {
  readonly records: EventRecords;
  readonly onClose: () => void;
}) {
  const say = useMessages(floorMessages);
  const speak = useWording();
  const { language, address } = usePreferences().preferences;
  const { own } = useOwnLines();
  const ask = useAsking(records.event.id);
  const partners = partnersAt(records);
  const [chosen, setChosen] = useKeptState<string | null>(`floor.partner.${records.event.id}`, null);
  const partner = partners.find(({ id }) => id === chosen) ?? null;
  const meeting = partner?.meeting ?? 'first';
  const [seed, setSeed] = useKeptState(`floor.question.${meeting}`, 0);
  const [question] = pickQuestions({
    kind: records.event.fields.kind,
    language,
    other: address,
    meeting,
    own,
    ...(partner && { asked: partner.asked }),
    seed,
    count: 1,
  });
  const [told, setTold] = useState<string | null>(null);
  const next = () => {
    setTold(null);
    setSeed(seed + 1);
  };
  const asked = async (of: Partner, id: string) => {
    if (await ask(of, id)) setTold(say('question-remembered', { name: of.name }));
  };
  const hint = partners.length > 0 && !partner ? say('question-remember') : told;
  return (
    <Sheet
      tall
      title={say('questions')}
      close={say('close')}
      onClose={onClose}
      foot={
        <>
          {partner && question ? (
            <Button kind="edge" icon="check" onPress={() => void asked(partner, question.id)}>
              {say('question-asked')}
            </Button>
          ) : (
            <Button kind="edge" onPress={onClose}>
              {say('done')}
            </Button>
          )}
          <Button kind="main" onPress={next}>
            {say('next')}
          </Button>
        </>
      }
    >
      <PartnerChoice partners={partners} chosen={partner?.id ?? null} onChoose={setChosen} />
      {question ? (
        <Deck turn={question.id} onNext={next} onPrevious={() => setSeed(Math.max(0, seed - 1))}>
          <p className="deck-topic">
            {asLine(speak({ key: `topic.${question.topic}`, values: {} }))}
            {question.isOwn && ` · ${say('question-own')}`}
          </p>
          <blockquote className="deck-say">{question.ask}</blockquote>
        </Deck>
      ) : (
        <p className="deck-say">{say('question-none')}</p>
      )}
      <p className="floor-hint" role="status">
        {hint}
      </p>
    </Sheet>
  );
}

function PartnerChoice({
  partners,
  chosen,
  onChoose,
}: {
  readonly partners: readonly Partner[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}) {
  const say = useMessages(floorMessages);
  if (partners.length === 0) return null;
  const options = [{ id: 'new', name: say('question-new') }, ...partners];
  return (
    <ToggleButtonGroup
      className="chips partners"
      aria-label={say('question-with')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen ?? 'new']}
      onSelectionChange={(keys) => {
        const [key] = [...keys];
        onChoose(key === 'new' || key === undefined ? null : String(key));
      }}
    >
      {options.map(({ id, name }) => (
        <ToggleButton key={id} id={id} className="chip">
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
