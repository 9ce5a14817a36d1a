import { type FollowUpDraft, mailtoFollowUp } from '@kennis/domain';
import { type ReactNode, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Icon } from '../../design/icon.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { draftingMessages } from './messages.ts';
import type { Way } from './way.ts';

/** A text to one person, with the way it goes. */
export interface Outgoing {
  /** What they are called. */
  readonly name: string;
  readonly way: Way;
  readonly email: string | null;
  readonly text: FollowUpDraft;
}

/** Opens the draft in one's own app, and asks only then whether it was sent. Nothing is sent from here (A2). */
export function SendActs({
  outgoing,
  sent,
  onSent,
  children,
}: {
  readonly outgoing: Outgoing;
  /** What the press says with which one tells that it was sent. */
  readonly sent: string;
  readonly onSent: (way: Way) => void;
  /** What else can be done, until it is out. */
  readonly children?: ReactNode;
}) {
  const [isOut, setOut] = useState(false);
  return isOut ? (
    <Button kind="main" icon="check" onPress={() => onSent(outgoing.way)}>
      {sent}
    </Button>
  ) : (
    <>
      {children}
      <Out {...outgoing} onOut={() => setOut(true)} />
    </>
  );
}

function Out({ name, way, email, text, onOut }: Outgoing & { readonly onOut: () => void }) {
  const say = useMessages(draftingMessages);
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
