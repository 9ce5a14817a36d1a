import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { IconName } from '../design/icon.tsx';

/** One screen and where it is. */
export interface ScreenRow {
  /** A wouter pattern; the screen reads its parameters with `useParams`. */
  readonly path: string;
  readonly screen: LazyExoticComponent<ComponentType>;
  /** Loads the screen's code without showing it. */
  readonly preload: () => Promise<unknown>;
  /** Lies over the screen that was there before, as a sheet does. */
  readonly isOver?: boolean;
  /** Takes the whole window, without the bar. */
  readonly isAlone?: boolean;
  /** This is a list: from 900 px it stands beside the screens that name it in `beside`, and beside this while none is chosen. */
  readonly resting?: LazyExoticComponent<ComponentType>;
  /** The list that stays beside it from 900 px: the path of that list's row. */
  readonly beside?: string;
  /** The scroll position comes back with the screen. */
  readonly keepsScroll?: boolean;
}

/** One place in the bar. Its text is `bar.<name>` in the frame's messages. */
export interface BarItem {
  readonly name: 'today' | 'people' | 'capture' | 'events' | 'connect';
  readonly href: string;
  readonly icon: IconName;
  /** The raised one in the middle. */
  readonly isRaised?: boolean;
}

/** A row whose code is loaded when it is first needed. */
export function screenRow<Name extends string>(
  path: string,
  name: Name,
  load: () => Promise<{ readonly [exported in Name]: ComponentType }>,
  more: Pick<ScreenRow, 'isOver' | 'isAlone' | 'resting' | 'beside' | 'keepsScroll'> = {},
): ScreenRow {
  return { path, screen: lazy(async () => ({ default: (await load())[name] })), preload: load, ...more };
}
