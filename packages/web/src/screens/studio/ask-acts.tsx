import { useLocation } from 'wouter';
import { MoreActs } from '../../design/more-acts.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { studioMessages } from './messages.ts';
import type { Wish } from './read-asks.ts';
import { useWishActs } from './use-wish-acts.ts';

/** What became of an ask or offer: found, no longer needed, open again, or removed. */
export function AskActs({ wish }: { readonly wish: Wish }) {
  const say = useMessages(studioMessages);
  const [, navigate] = useLocation();
  const { end, remove } = useWishActs(wish);
  const leave = async (act: Promise<boolean>) => {
    if (await act) navigate('/me/asks', { replace: true });
  };
  const isOpen = wish.fields.ending == null;
  return (
    <MoreActs
      label={say(`${wish.kind}.more`)}
      close={say('close')}
      acts={[
        ...(isOpen && wish.kind === 'ask'
          ? [
              {
                icon: 'check' as const,
                text: say('ended.answered'),
                onPress: () => void leave(end('answered')),
              },
            ]
          : []),
        isOpen
          ? { icon: 'leave', text: say('ended.outdated'), onPress: () => void leave(end('outdated')) }
          : { icon: 'undo', text: say('reopen'), onPress: () => void end(null) },
        { icon: 'trash', text: say('remove'), isDanger: true, onPress: () => void leave(remove()) },
      ]}
    />
  );
}
