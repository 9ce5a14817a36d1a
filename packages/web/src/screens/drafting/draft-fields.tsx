import type { ReadAs } from '@kennis/domain/reading';
import { Button } from 'react-aria-components/Button';
import { Segmented } from '../../design/segmented.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { draftingMessages } from './messages.ts';
import { Remarks } from './remarks.tsx';
import type { Draft } from './use-draft.ts';
import { useReadText } from './use-read-text.ts';
import type { Way } from './way.ts';
import './drafting.css';

/** The draft, to change as one likes; as mail with a subject, or as a short message. */
export function DraftFields({
  draft,
  way,
  as,
  onWay,
}: {
  readonly draft: Draft;
  readonly way: Way;
  /** What the text is for: it is read with that in mind. */
  readonly as: ReadAs;
  readonly onWay: (way: Way) => void;
}) {
  const say = useMessages(draftingMessages);
  const { text, write } = draft;
  const words = way === 'mail' ? text.body : text.short;
  const findings = useReadText(words, as, draft.language);
  return (
    <div className="draft-fields">
      <Segmented
        required
        label={say('way')}
        value={way}
        options={[
          { value: 'mail', text: say('way-mail'), icon: 'mail' },
          { value: 'message', text: say('way-message'), icon: 'message' },
        ]}
        onChange={(next) => next && onWay(next)}
      />
      {way === 'mail' && (
        <TextField label={say('subject')} value={text.subject} onChange={(subject) => write({ subject })} />
      )}
      <TextField
        lines
        label={say('draft')}
        hint={say('draft-hint')}
        value={words}
        onChange={(next) => write(way === 'mail' ? { body: next } : { short: next })}
      />
      <Remarks text={words} findings={findings} />
      <div className="chips draft-ways">
        <Button className="chip" onPress={draft.otherWords}>
          {say('other-words')}
        </Button>
        {draft.language === 'nl' && (
          <Button className="chip" onPress={draft.switchForm}>
            {say(`form-${draft.address === 'je' ? 'u' : 'je'}`)}
          </Button>
        )}
        <Button className="chip" onPress={draft.switchLanguage}>
          {say(`language-${draft.language === 'nl' ? 'en' : 'nl'}`)}
        </Button>
      </div>
    </div>
  );
}
