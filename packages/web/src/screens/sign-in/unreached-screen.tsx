import { useKennis } from '../../app/kennis.tsx';
import { Button } from '../../design/button.tsx';
import { Door } from '../../design/door.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { signInMessages } from './messages.ts';

/** No server answers, or nobody set it up yet. */
export function UnreachedScreen({ why }: { readonly why: 'unreachable' | 'not-set-up' }) {
  const say = useMessages(signInMessages);
  const { access } = useKennis();
  return (
    <Door title={say(`${why}-title`)} lead={say(why)}>
      <Button kind="edge" onPress={() => void access.start()}>
        {say('retry')}
      </Button>
    </Door>
  );
}
