import { useState } from 'react';

/** The path that stays in sight: `path` itself, or while a sheet is over it the path before that, `home` at a cold start. */
export function useUnderlying(path: string, isOver: boolean, home: string): string {
  const [under, setUnder] = useState(isOver ? home : path);
  if (!isOver && under !== path) setUnder(path);
  return isOver ? under : path;
}
