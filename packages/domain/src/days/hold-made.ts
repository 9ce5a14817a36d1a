/**
 * `make` with at most `most` of its answers held, where making one takes long. Only for what is the same each time: no
 * answer tells whether it was held.
 */
export function holdMade<Value>(most: number, make: (key: string) => Value): (key: string) => Value {
  const held = new Map<string, Value>();
  return (key) => {
    const known = held.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    if (held.size >= most) held.clear();
    held.set(key, made);
    return made;
  };
}
