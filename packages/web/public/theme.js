// Runs before the first paint, so that a chosen light or dark never flashes the other.
(() => {
  try {
    const { theme, language } = JSON.parse(localStorage.getItem('kennis.preferences') ?? '{}');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    if (language) document.documentElement.lang = language;
  } catch {
    // Storage is closed to us: the system's theme does.
  }
})();
