/** Whom somebody describes: a role, where they work, where they are. At least one of them. */
export interface DescribedWish {
  readonly role?: string;
  readonly organisation?: string;
  readonly place?: string;
}

const somebody =
  /^(?:(?:iemand|wie|mensen|someone|somebody|anyone|anybody|who|people)(?:\s+(?:(?:die\s+)?werkt|die\s+werken|werken|(?:who\s+)?works?|working))?(?=\s|$)|(?:de|het|een|the|an?)\s+)\s*/iu;
const works = /(?:^|\s)(?:bij|van|at|from|of)\s+(?:(?:de|het|the)\s+)?(.+)$/iu;
const lives = /(?:^|\s)(?:in|uit|te|near|around|rond)\s+(.+)$/iu;
const longest = 200;

/**
 * Reads whom somebody describes (T3): `iemand bij gemeente Zwolle`, `a notary in Deventer`. Words that say neither where somebody
 * works nor where they are, are a role; null where there are none.
 */
export function describedWish(text: string): DescribedWish | null {
  const plain = text
    .slice(0, longest)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[?.!]+$/, '');
  const left = plain.replace(somebody, '').replace(somebody, '').trim();
  const at = works.exec(left);
  if (at) {
    const role = left.slice(0, at.index).trim();
    return { ...(role !== '' && { role }), organisation: at[1]?.trim() ?? '' };
  }
  const where = lives.exec(left);
  if (where) {
    const role = left.slice(0, where.index).trim();
    return { ...(role !== '' && { role }), place: where[1]?.trim() ?? '' };
  }
  return left === '' ? null : { role: left };
}
