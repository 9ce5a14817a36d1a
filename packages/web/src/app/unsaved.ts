/** Which forms hold input that was not saved. */
export interface Unsaved {
  /** Notes one; gives the way to take it back. */
  hold(): () => void;
  isEmpty(): boolean;
}

/** None at first. While there are any, leaving the page asks first. */
export function createUnsaved(): Unsaved {
  const held = new Set<symbol>();
  return {
    hold() {
      const form = Symbol('unsaved');
      held.add(form);
      return () => held.delete(form);
    },
    isEmpty: () => held.size === 0,
  };
}
