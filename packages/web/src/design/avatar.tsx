import './avatar.css';

/** A face: the photo, or initials on a paper tint of the person's own. Says nothing to a screen reader. */
export function Avatar({
  name,
  seed = name,
  photo,
  size = 'row',
}: {
  readonly name: string;
  /** Decides the tint; an id keeps it when the name changes. */
  readonly seed?: string;
  /** A blob: or data: address. */
  readonly photo?: string | undefined;
  readonly size?: 'small' | 'row' | 'page';
}) {
  if (photo) return <img className="avatar" data-size={size} src={photo} alt="" />;
  return (
    <span className="avatar" data-size={size} data-tint={tintOf(seed)} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** One or two letters: of the first and the last word that begin with one, particles left out. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const chosen = capitals.length > 0 ? capitals : words;
  const letters = [chosen[0], chosen.length > 1 ? chosen.at(-1) : undefined];
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}

/** 0 to 5. */
function tintOf(seed: string): number {
  let sum = 7;
  for (const character of seed) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum % 6;
}
