import { wordBefore } from './standing.ts';
import type { State } from './state.ts';

function isAfterDoing({ people, current, line: { tokens } }: State, at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && people[current]?.does?.end === before.end;
}

/** `from Leeds`, `oud-burgemeester van Dokkum`, `runt een pluktuin bij Epe`. */
export function saysWhere(state: State, at: number, works: boolean): boolean {
  const { plain = '' } = state.line.tokens[at] ?? {};
  if (
    /^(?:van|of)$/.test(plain) &&
    /(?:burgemeester|wethouder|raadslid|mayor|stadsdichter|gedeputeerde|mp|bishop|bisschop)$/.test(
      wordBefore(state, at),
    )
  )
    return true;
  return plain === 'from' || (plain === 'bij' && (isAfterDoing(state, at) || isFarming(state, at)) && !works);
}

/** `melkveehouder bij Joure`: near a town. */
function isFarming(state: State, at: number): boolean {
  return /(?:boer|boerin|houder|teler|kweker|fokker|bouwer|hovenier|schaapherder|imker|wijnbouwer)$/.test(
    wordBefore(state, at),
  );
}
