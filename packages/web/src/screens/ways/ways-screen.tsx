import { useSearchParams } from 'wouter';
import { Button } from '../../design/button.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { SearchBox } from '../../design/search-box.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { waysMessages } from './messages.ts';
import type { FoundWays } from './order-ways.ts';
import { type ReadWays, useWays } from './use-ways.ts';
import { WayItem } from './way-item.tsx';
import './ways.css';

/** Who could bring you to an organisation or to somebody in a role, as one describes them (T3). */
export function WaysScreen() {
  const say = useMessages(waysMessages);
  const [search, setSearch] = useSearchParams();
  const text = search.get('q') ?? '';
  const setText = (next: string) => setSearch(next === '' ? {} : { q: next }, { replace: true });
  const { asked, read } = useWays(text);
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
      {asked !== '' && read && <Found asked={asked} read={read} />}
    </>
  );
}

function Found({ asked, read }: { readonly asked: string; readonly read: ReadWays }) {
  const say = useMessages(waysMessages);
  const { known, through, near } = read;
  const isNone = known.length + through.length === 0;
  return (
    <>
      <p className="ways-lead" role="status">
        {isNone && say(near.length === 0 ? 'none' : 'near-only', { query: asked })}
        {known.length > 0 && say('known', { count: known.length })}
        {known.length === 0 && through.length > 0 && say('found', { count: through.length })}
      </p>
      <WayList ways={known} read={read} />
      {known.length > 0 && through.length > 0 && (
        <p className="ways-lead">{say('found-too', { count: through.length })}</p>
      )}
      <WayList ways={through} read={read} />
      {!isNone && near.length > 0 && <p className="ways-lead">{say('near')}</p>}
      <WayList ways={near} read={read} isNear />
    </>
  );
}

function WayList({
  ways,
  read: { people, reasons },
  isNear = false,
}: {
  readonly ways: FoundWays['known'];
  readonly read: ReadWays;
  /** Found in meaning alone: each says why. */
  readonly isNear?: boolean;
}) {
  return (
    <ul>
      {ways.map((path) => (
        <WayItem
          key={path.people.join(' ')}
          path={path}
          people={people}
          found={isNear ? reasons.get(path.people.at(-1) ?? '') : undefined}
        />
      ))}
    </ul>
  );
}
