import type { Preferences } from '../messages/preferences.ts';

/** Shows light or dark: as chosen, or as the system has it. The browser's own edges follow. */
export function showTheme(theme: Preferences['theme']): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  const paper = { light: '#FBF8F3', dark: '#171412' };
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.media.includes('dark') ? paper.dark : paper.light;
    meta.content = theme === 'system' ? own : paper[theme];
  }
}
