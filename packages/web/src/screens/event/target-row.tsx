import { Button } from 'react-aria-components/Button';
import { Avatar } from '../../design/avatar.tsx';
import { Icon } from '../../design/icon.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { asLine } from '../../messages/wording.ts';
import { usePhoto } from '../../offline/use-photo.ts';
import { eventMessages } from './messages.ts';
import type { NamedTarget } from './named-targets.ts';
import './target-row.css';

/** Somebody to find: who, why, and the first sentence. Opens what you know of them. */
export function TargetRow({
  named: { target, person, name, state },
  short = false,
  onOpen,
}: {
  readonly named: NamedTarget;
  /** Without the first sentence: that comes when it is opened. */
  readonly short?: boolean;
  readonly onOpen: () => void;
}) {
  const say = useMessages(eventMessages);
  const photo = usePhoto(person?.fields.photo);
  const { reason, sentence } = target.fields;
  const what = [person?.fields.role, person?.fields.organisation].filter(Boolean).join(', ');
  return (
    <Button className="row target-row" data-state={state} onPress={onOpen}>
      <Avatar name={name} seed={person?.id ?? name} photo={photo} />
      <span className="row-text">
        <span className="row-title">{name}</span>
        <span className="row-line">{asLine(reason || what)}</span>
        {sentence && !short && state === 'open' && (
          <span className="row-line target-sentence">{say('first-sentence', { sentence })}</span>
        )}
      </span>
      {state === 'spoken' && (
        <span className="target-state">
          <Icon name="check" />
          {say('target-spoken')}
        </span>
      )}
      {state === 'dropped' && <span className="target-state">{say('target-dropped')}</span>}
    </Button>
  );
}
