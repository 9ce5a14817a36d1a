import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Api } from '../api/api.ts';
import type { DeviceMemory } from '../offline/device-memory.ts';
import type { Opening } from '../offline/opening.ts';
import type { Access, Standing } from './access.ts';
import type { Observable } from './observable.ts';
import type { Unsaved } from './unsaved.ts';

/** Everything that lives as long as the page, made in `main.tsx`. */
export interface Kennis {
  readonly api: Api;
  readonly access: Access;
  readonly memory: DeviceMemory;
  readonly unsaved: Unsaved;
  readonly opening: Opening;
  /** How far each pane was scrolled. */
  readonly scrolls: Map<string, number>;
  /** What screens keep while one is elsewhere: a search, a filter. */
  readonly kept: Map<string, unknown>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** UUIDv7. */
  readonly ids: () => string;
}

const KennisContext = createContext<Kennis | null>(null);

export function KennisProvider({
  kennis,
  children,
}: {
  readonly kennis: Kennis;
  readonly children: ReactNode;
}) {
  return <KennisContext value={kennis}>{children}</KennisContext>;
}

/** The page's clock, ids, API and access. */
export function useKennis(): Kennis {
  const kennis = useContext(KennisContext);
  if (!kennis) throw new Error('Used outside KennisProvider');
  return kennis;
}

/** The value of `source`, again whenever it changes. */
export function useObservable<Value>(source: Observable<Value>): Value {
  return useSyncExternalStore(source.watch, source.get);
}

/** Where this device stands with the server. */
export function useStanding(): Standing {
  return useObservable(useKennis().access.standing);
}

/** As `useState`, but the value is still there when the screen comes back. Gone with the page. */
export function useKeptState<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const { kept } = useKennis();
  const [value, setValue] = useState<Value>(() => (kept.has(name) ? (kept.get(name) as Value) : initial));
  const keep = useCallback(
    (next: Value) => {
      kept.set(name, next);
      setValue(next);
    },
    [kept, name],
  );
  return [value, keep];
}

/** While `isUnsaved`, the app is not renewed and leaving the page asks first. */
export function useUnsaved(isUnsaved: boolean): void {
  const { unsaved } = useKennis();
  useEffect(() => {
    if (!isUnsaved) return;
    const release = unsaved.hold();
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => {
      release();
      window.removeEventListener('beforeunload', ask);
    };
  }, [unsaved, isUnsaved]);
}
