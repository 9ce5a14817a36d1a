import { useLayoutEffect } from 'react';

const darkPaper = '#171412';

/** Dark while the screen is open, whatever was chosen: a lit screen in a dim room turns heads. */
export function useDark(): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    const edge = document.createElement('meta');
    edge.name = 'theme-color';
    edge.content = darkPaper;
    root.dataset.floor = '';
    // The first that fits counts, so it stands before those of the theme.
    document.head.prepend(edge);
    return () => {
      delete root.dataset.floor;
      edge.remove();
    };
  }, []);
}
