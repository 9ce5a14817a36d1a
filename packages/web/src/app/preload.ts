import { homePath } from './home-path.ts';
import { screens } from './screens.ts';

/** Begins to load the code of the screen at `path`, and of the list beside it. */
export function preloadAt(path: string): void {
  const at = path === '/' ? homePath : path;
  const row = screens.find((each) => isAt(each.path, at));
  const list = screens.find((each) => each.path === row?.beside);
  // The screen itself asks once more, and tells what failed.
  for (const each of [row, list]) void each?.preload().catch(() => {});
}

/** Whether `path` is one of `pattern`, which knows whole segments and parameters only. */
function isAt(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.replaceAll(/:[^/]+/g, '[^/]+')}/?$`).test(path);
}
