import { type FollowUpDraft, mailtoFollowUp } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Icon } from '../../design/icon.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { lookBackMessages } from './messages.ts';
import type { Way } from './way.ts';

/** Opens the draft in one's own app, and asks only then whether it was sent. Nothing is sent from here (A2). */
export function SendActs({
  name,
  way,
  email,
  text,
  onKept,
  onLater,
}: {
  readonly name: string;
  readonly way: Way;
  readonly email: string | null;
  readonly text: FollowUpDraft;
  readonly onKept: (sentBy: Way | null) => void;
  readonly onLater: () => void;
}) {
  const say = useMessages(lookBackMessages);
  const [isOut, setOut] = useState(false);
  return (
    <div className="look-back-foot">
      <Button kind="quiet" onPress={onLater}>
        {say('later')}
      </Button>
      {isOut ? (
        <Button kind="main" icon="check" onPress={() => onKept(way)}>
          {say('sent')}
        </Button>
      ) : (
        <>
          <Button kind="edge" icon="check" onPress={() => onKept(null)}>
            {say('kept')}
          </Button>
          <Out name={name} way={way} email={email} text={text} onOut={() => setOut(true)} />
        </>
      )}
    </div>
  );
}

function Out({
  name,
  way,
  email,
  text,
  onOut,
}: {
  readonly name: string;
  readonly way: Way;
  readonly email: string | null;
  readonly text: FollowUpDraft;
  readonly onOut: () => void;
}) {
  const say = useMessages(lookBackMessages);
  const tell = useNotice();
  if (way === 'mail') {
    return (
      <a className="button" data-kind="main" href={mailtoFollowUp(email ?? '', text)} onClick={onOut}>
        <Icon name="mail" />
        {say('open-mail')}
      </a>
    );
  }
  const canShare = 'share' in navigator;
  const hand = async () => {
    try {
      if (canShare) await navigator.share({ text: text.short });
      else await navigator.clipboard.writeText(text.short);
    } catch (error) {
      const isGivenUp = error instanceof DOMException && error.name === 'AbortError';
      if (!isGivenUp) tell({ text: say('not-handed') });
      return;
    }
    if (!canShare) tell({ text: say('copied', { name }) });
    onOut();
  };
  return (
    <Button kind="main" icon={canShare ? 'share' : 'note'} onPress={() => void hand()}>
      {say(canShare ? 'share' : 'copy')}
    </Button>
  );
}
