import { Link, useLocation } from 'wouter';
import { Icon } from '../../design/icon.tsx';
import { MoreActs } from '../../design/more-acts.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { peopleMessages } from './messages.ts';

/** Adding somebody, and what can be done with the list as a whole. */
export function PeopleActs({ onChoose }: { readonly onChoose: () => void }) {
  const say = useMessages(peopleMessages);
  const [, navigate] = useLocation();
  return (
    <>
      <Link href="/people/ring" className="icon-button" aria-label={say('ring')}>
        <Icon name="ring" />
      </Link>
      <Link href="/people/new" className="icon-button" aria-label={say('add')}>
        <Icon name="plus" />
      </Link>
      <MoreActs
        label={say('more')}
        close={say('close')}
        acts={[
          { icon: 'check', text: say('choose'), onPress: onChoose },
          { icon: 'download', text: say('import'), onPress: () => navigate('/import') },
          { icon: 'sort', text: say('sort-import'), onPress: () => navigate('/people/sort') },
        ]}
      />
    </>
  );
}
