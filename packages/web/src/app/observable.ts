/** A value that can be watched, as `useSyncExternalStore` wants it. */
export interface Observable<Value> {
  readonly get: () => Value;
  readonly watch: (onChange: () => void) => () => void;
}

export interface Settable<Value> extends Observable<Value> {
  readonly set: (value: Value) => void;
}

/** A watched value that starts as `value`. */
export function observable<Value>(value: Value): Settable<Value> {
  const watchers = new Set<() => void>();
  let current = value;
  return {
    get: () => current,
    set(next) {
      if (Object.is(next, current)) return;
      current = next;
      for (const onChange of [...watchers]) onChange();
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}
