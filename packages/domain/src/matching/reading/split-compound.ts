import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import { stem } from './stem.ts';

/** The parts of a Dutch compound: what it is (`right`) and what it is of (`left`), as concepts or, unknown, as a word. */
export interface Compound {
  readonly left: readonly number[] | string;
  readonly right: readonly number[] | null;
}

const shortestLeft = 3;
const shortestRight = 3;
const shortestKnownRight = 4;
const shortestUnknownLeft = 4;
/** Endings of words that happen to be words themselves: `vergadering` is no ring. */
const noRights = new Set(['ring', 'king', 'rijk', 'tent', 'rend', 'ment', 'stel', 'raad']);
const links = ['', 's', 'en', 'e', 'n', 'er'];

/** Last parts that add nothing to match by. */
const emptyRights = new Set(
  `sector branche bureau bedrijf bedrijven wereld kantoor project projecten traject vraag vragen dienst diensten
   zaken markt systeem proces processen producten product middelen kwestie probleem problemen aanvraag onderneming
   werk werker werkers winkel zaak instelling instellingen organisatie groep groepen plan partij materiaal huis centrum
   vak gebied ervaring kennis hulp club vereniging stichting opdracht opdrachten`
    .trim()
    .split(/\s+/),
);

/** Splits `arbeidsrechtspecialist`, `zorgsector`, `bijenkenner`; null where neither part is known. */
export function splitCompound(word: string, thesaurus: Thesaurus): Compound | null {
  const known = (part: string) => thesaurus.find(stem(part, 'nl'), 'nl');
  let best: Split | null = null;
  for (let at = shortestLeft; at <= word.length - shortestRight; at++) {
    const split = splitAt(word, at, known);
    if (split && split.fit > (best?.fit ?? 0)) best = split;
  }
  return best?.compound ?? null;
}

interface Split {
  readonly compound: Compound;
  readonly fit: number;
}

type Known = (part: string) => readonly number[] | undefined;

function splitAt(word: string, at: number, known: Known): Split | null {
  const [left, right] = [word.slice(0, at), word.slice(at)];
  const empty = emptyRights.has(right);
  const rightKnown = right.length >= shortestKnownRight && !noRights.has(right) ? known(right) : undefined;
  if (!rightKnown && !empty) return null;
  const leftKnown = knownLeft(left, known);
  if (!leftKnown && (empty || left.length < shortestUnknownLeft)) return null;
  const compound = { left: leftKnown ?? left, right: (empty ? null : rightKnown) ?? null };
  return { compound, fit: right.length + (leftKnown ? left.length : 0) };
}

function knownLeft(left: string, known: Known): readonly number[] | undefined {
  for (const link of links) {
    if (!left.endsWith(link) || left.length - link.length < shortestLeft) continue;
    const found = known(link ? left.slice(0, -link.length) : left);
    if (found) return found;
  }
  return undefined;
}
