const longestWait = 1500;

/**
 * Opens the keyboard within a tap, for a field that is about to appear: iOS opens it only for a focus inside the tap itself, and
 * keeps it open when the focus then moves. The field takes it over by focusing; without one it closes by itself.
 */
export function holdKeyboard(event: { readonly detail: number }): void {
  // A key press has no keyboard to open, and would lose where the focus came from.
  if (event.detail === 0 || !window.matchMedia('(pointer: coarse)').matches) return;
  const field = document.createElement('input');
  field.className = 'hold-keyboard';
  field.setAttribute('aria-hidden', 'true');
  field.tabIndex = -1;
  document.body.append(field);
  field.focus({ preventScroll: true });
  const release = () => {
    // Removing it blurs it.
    field.removeEventListener('blur', release);
    field.remove();
  };
  field.addEventListener('blur', release);
  setTimeout(release, longestWait);
}
