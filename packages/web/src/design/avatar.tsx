import { initialsOf } from './initials.ts';
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
    <span
      className="avatar"
      data-size={size}
      data-tint={tintOf(seed)}
      data-initials={initialsOf(name)}
      aria-hidden="true"
    />
  );
}

/** 0 to 5. */
function tintOf(seed: string): number {
  let sum = 7;
  for (const character of seed) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return sum % 6;
}
