import type { IntroductionPath, RecordOf } from '@kennis/domain';
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
  const known = paths.filter(({ people }) => people.length === 2);
  const ways = paths.filter(({ people }) => people.length > 2);
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
        <>
          <p className="ways-lead" role="status">
            {paths.length === 0 && say('none', { query: asked })}
            {known.length > 0 && say('known', { count: known.length })}
            {known.length === 0 && ways.length > 0 && say('found', { count: ways.length })}
          </p>
          <WayList ways={known} people={read.people} />
          {known.length > 0 && ways.length > 0 && (
            <p className="ways-lead">{say('found-too', { count: ways.length })}</p>
          )}
          <WayList ways={ways} people={read.people} />
        </>
      )}
    </>
  );
}

function WayList({
  ways,
  people,
}: {
  readonly ways: readonly IntroductionPath[];
  readonly people: ReadonlyMap<string, RecordOf<'person'>>;
}) {
  return (
    <ul>
      {ways.map((path) => (
        <WayItem key={path.people.join(' ')} path={path} people={people} />
      ))}
    </ul>
  );
}
