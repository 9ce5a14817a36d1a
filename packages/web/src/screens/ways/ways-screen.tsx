import { useSearchParams } from 'wouter';
import { Button } from '../../design/button.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { SearchBox } from '../../design/search-box.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { waysMessages } from './messages.ts';
import { useWays } from './use-ways.ts';
import { WayItem } from './way-item.tsx';
import './ways.css';

/** Who could bring you to an organisation or to somebody in a role, as one describes them (T3). */
export function WaysScreen() {
  const say = useMessages(waysMessages);
  const [search, setSearch] = useSearchParams();
  const text = search.get('q') ?? '';
  const setText = (next: string) => setSearch(next === '' ? {} : { q: next }, { replace: true });
  const { asked, read } = useWays(text);
  const paths = read?.paths ?? [];
  return (
    <>
      <PageHeader title={say('title')} back={{ href: '/connect', label: say('back') }} />
      <div className="ways-search">
        <p className="ways-lead">{say('lead')}</p>
        <SearchBox autoFocus label={say('search')} clear={say('clear')} value={text} onChange={setText} />
        {text === '' && (
          <div className="chips">
            {(['example.organisation', 'example.role'] as const).map((key) => (
              <Button key={key} kind="quiet" onPress={() => setText(say(key))}>
                {say(key)}
              </Button>
            ))}
          </div>
        )}
      </div>
      {asked !== '' && read && (
        <section>
          <p className="ways-lead" role="status">
            {paths.length > 0 ? say('found', { count: paths.length }) : say('none', { query: asked })}
          </p>
          <ul>
            {paths.map((path) => (
              <WayItem key={path.people.join(' ')} path={path} people={read.people} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
