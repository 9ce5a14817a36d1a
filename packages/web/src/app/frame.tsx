import { Suspense, useEffect } from 'react';
import { matchRoute, Redirect, useLocation, useRouter } from 'wouter';
import { PageCornerProvider } from '../design/page-header.tsx';
import { useMessages } from '../messages/reading.tsx';
import { Bar } from './bar.tsx';
import { frameMessages } from './frame-messages.ts';
import { homePath } from './home-path.ts';
import { Pane } from './pane.tsx';
import { RoutedScreen } from './routed-screen.tsx';
import type { ScreenRow } from './screen-row.ts';
import { screens } from './screens.ts';
import { SyncMark } from './sync-mark.tsx';
import { useIsWide } from './use-is-wide.ts';
import { useUnderlying } from './use-underlying.ts';
import './frame.css';

/** Bar, list and main pane around the screen that the address names. */
export function Frame() {
  const say = useMessages(frameMessages);
  const [path] = useLocation();
  const { parser } = useRouter();
  const isWide = useIsWide();
  const rowAt = (at: string) => screens.find((row) => matchRoute(parser, row.path, at)[0]);
  const shown = rowAt(path);
  const under = useUnderlying(path, shown?.isOver === true, homePath);
  const main = shown?.isOver ? rowAt(under) : shown;
  usePreloading();
  if (!shown || !main) return <Redirect to={homePath} replace />;
  if (main.isAlone) {
    return (
      <>
        <RoutedScreen key={under} row={main} path={under} />
        {shown.isOver && <RoutedScreen key="over" row={shown} path={path} />}
      </>
    );
  }
  const list = listBeside(main, isWide);
  const Resting = isWide ? main.resting : undefined;
  return (
    <PageCornerProvider corner={<SyncMark />}>
      <div className="frame" data-list={list?.path}>
        <a className="skip" href="#main">
          {say('skip')}
        </a>
        <Bar path={under} />
        {list && (
          <Pane key={list.path} as="aside" name={list.path} keepsScroll label={say('list')}>
            <RoutedScreen row={list} path={list.path} />
          </Pane>
        )}
        <Pane key={`main ${under}`} as="main" name={under} keepsScroll={main.keepsScroll ?? false}>
          {Resting ? (
            <Suspense>
              <Resting />
            </Suspense>
          ) : (
            <RoutedScreen row={main} path={under} />
          )}
        </Pane>
        {shown.isOver && <RoutedScreen row={shown} path={path} />}
      </div>
    </PageCornerProvider>
  );
}

function listBeside(main: ScreenRow, isWide: boolean): ScreenRow | undefined {
  if (!isWide) return undefined;
  return main.resting ? main : screens.find((row) => row.path === main.beside);
}

/** Once nothing else is to be done, the other screens are loaded, so that going there takes no time. */
function usePreloading(): void {
  useEffect(() => {
    // What did not load now is asked for once more by going there, which tells.
    const load = () => screens.forEach((row) => void row.preload().catch(() => {}));
    const timer = setTimeout(load, 2500);
    return () => clearTimeout(timer);
  }, []);
}
