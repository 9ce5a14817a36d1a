import { draftThankYou, markFavourThanked, type RecordOf } from '@kennis/domain';
import { Button } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { DraftFields } from '../drafting/draft-fields.tsx';
import { preferredEmail } from '../drafting/preferred-email.ts';
import { SendActs } from '../drafting/send-acts.tsx';
import { useDraft } from '../drafting/use-draft.ts';
import { useWay } from '../drafting/use-way.ts';
import { givenMessages } from './messages.ts';

/** A thank-you to finish and send oneself; or it was said already (G4, A2). */
export function ThanksSheet({
  favour,
  person,
  onClose,
}: {
  readonly favour: RecordOf<'favour'>;
  readonly person: RecordOf<'person'>;
  readonly onClose: () => void;
}) {
  const say = useMessages(givenMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const email = preferredEmail(person.fields);
  const [way, setWay] = useWay(person);
  const draft = useDraft(person.fields, (choice) => draftThankYou({ favour, person }, choice));
  const name = person.fields.name.given ?? person.fields.name.full;
  const thanked = async () => {
    const done = await edit((_, context) => markFavourThanked({ favour }, {}, context));
    if (!done.ok) return tell({ text: problemText(done.problem) });
    onClose();
    const back = () =>
      edit((_, context) =>
        markFavourThanked(
          { favour: { ...favour, fields: { ...favour.fields, thankedOn: favour.fields.on } } },
          { on: null },
          context,
        ),
      );
    tell({ text: say('thanked', { name }), act: { text: say('undo'), onPress: () => void back() } });
  };
  return (
    <Sheet
      tall
      title={say('thank.title', { name })}
      close={say('close')}
      onClose={onClose}
      foot={
        <div className="given-acts">
          <SendActs
            outgoing={{ name, way, email, text: draft.text }}
            sent={say('thank.sent')}
            onSent={() => void thanked()}
          >
            <Button kind="edge" icon="check" onPress={() => void thanked()}>
              {say('thank.done')}
            </Button>
          </SendActs>
        </div>
      }
    >
      <DraftFields as="thank-you" draft={draft} way={way} onWay={setWay} />
    </Sheet>
  );
}
