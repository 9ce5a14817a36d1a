import type { Surroundings } from './exchange-state.ts';

/** Whether this browser is online and its page visible; always both where there is no page. */
export function browserSurroundings(): Surroundings {
  return {
    online: () => globalThis.navigator?.onLine !== false,
    visible: () => globalThis.document?.visibilityState !== 'hidden',
    listen(onChange) {
      const heard = [
        [globalThis.window, 'online'],
        [globalThis.window, 'offline'],
        [globalThis.document, 'visibilitychange'],
      ] as const;
      for (const [target, name] of heard) target?.addEventListener(name, onChange);
      return () => {
        for (const [target, name] of heard) target?.removeEventListener(name, onChange);
      };
    },
  };
}
