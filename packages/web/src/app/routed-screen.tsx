import { Suspense, useMemo } from 'react';
import { type BaseLocationHook, Route, Router, useLocation } from 'wouter';
import type { ScreenRow } from './screen-row.ts';

/** The screen of `row` as if the address were `path`, also while a sheet lies over it or another screen stands beside it. */
export function RoutedScreen({ row, path }: { readonly row: ScreenRow; readonly path: string }) {
  const Screen = row.screen;
  const [, navigate] = useLocation();
  const hook = useMemo<BaseLocationHook>(() => () => [path, navigate], [path, navigate]);
  return (
    <Router hook={hook}>
      <Suspense>
        <Route path={row.path}>
          <Screen />
        </Route>
      </Suspense>
    </Router>
  );
}
