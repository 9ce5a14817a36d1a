/** Who wants to know that a session ended: an open stream must not outlive its session. */
export interface SessionEndings {
  /** Gives the way to stop listening. */
  listen(sessionId: string, ended: () => void): () => void;
  tell(sessionId: string): void;
}

export function createSessionEndings(): SessionEndings {
  const listeners = new Map<string, Set<() => void>>();
  return {
    listen(sessionId, ended) {
      const those = listeners.get(sessionId) ?? new Set();
      listeners.set(sessionId, those.add(ended));
      return () => {
        those.delete(ended);
        if (those.size === 0) listeners.delete(sessionId);
      };
    },
    tell(sessionId) {
      for (const ended of [...(listeners.get(sessionId) ?? [])]) ended();
    },
  };
}
