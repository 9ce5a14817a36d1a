import { useEffect, useRef } from 'react';

interface CloseWatcher {
  onclose: (() => void) | null;
  destroy(): void;
}

declare const CloseWatcher: (new () => CloseWatcher) | undefined;

/**
 * While `isOn`, the device's own way back (Android's gesture or button) asks for `onClose`, and the page below stays. Only where the
 * browser tells of it; elsewhere back leaves the page, as it did.
 */
export function useCloseRequest(onClose: () => void, isOn: boolean): void {
  const latest = useRef(onClose);
  latest.current = onClose;
  useEffect(() => {
    if (!isOn || typeof CloseWatcher === 'undefined') return;
    const watcher = new CloseWatcher();
    watcher.onclose = () => latest.current();
    return () => watcher.destroy();
  }, [isOn]);
}
