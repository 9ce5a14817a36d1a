import { Button } from 'react-aria-components/Button';
import { Icon, type IconName } from '../../design/icon.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { captureMessages } from './messages.ts';
import { kindKey } from './part-kinds.ts';
import type { TalkPart } from './talk/read-talk.ts';
import type { PartKind } from './talk/talk.ts';

const icons: { readonly [kind in PartKind]?: IconName } = {
  place: 'place',
  email: 'mail',
  phone: 'call',
  ask: 'search',
  offer: 'sow',
  promise: 'promise',
  favour: 'sow',
  through: 'connect',
  memory: 'sun',
  note: 'note',
};

/** Their words say what they are. */
const plain: ReadonlySet<PartKind> = new Set(['role', 'organisation', 'place', 'email', 'phone']);

/** One part of the draft; a tap opens it to be corrected. */
export function PartChip({
  part,
  was,
  id,
  onOpen,
}: {
  readonly part: TalkPart;
  /** What the book has instead. */
  readonly was?: string | null;
  readonly id: string;
  readonly onOpen: () => void;
}) {
  const say = useMessages(captureMessages);
  const { day } = useFormats();
  const icon = icons[part.kind];
  const isPlain = plain.has(part.kind);
  return (
    <Button id={id} className="chip talk-part" data-kind={part.kind} onPress={onOpen}>
      {icon && <Icon name={icon} />}
      <span className="talk-kind">
        {isPlain && <span className="talk-unseen">{say(`kind.${kindKey(part)}`)}: </span>}
        {say.parts(`part.${kindKey(part)}`, { text: <span className="talk-said">{part.text}</span> })}
        {part.kind === 'favour' && (
          <span className="talk-due">
            {' · '}
            {say(`what.${part.what ?? 'information'}`)}
          </span>
        )}
        {part.kind === 'promise' && part.dueOn && (
          <span className="talk-due">
            {' · '}
            {day(part.dueOn, 'short')}
          </span>
        )}
        {was && <> {say('was', { text: was })}</>}
      </span>
    </Button>
  );
}
