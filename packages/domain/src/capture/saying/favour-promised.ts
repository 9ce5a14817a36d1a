import type { Frame } from '../frames/frame.ts';
import type { Said, State } from '../people/state.ts';
import type { Line } from '../reading/line.ts';

/** `regelt voor ons een plek`: without a day it is offered. */
export function isFavour({ reading }: Line, { who, language, verb, to }: Frame, text: string): boolean {
  if (
    who !== 'them' ||
    language !== 'nl' ||
    !/^(?:regelt|verzorgt|organiseert|zoekt|maakt|doet)$/.test(verb ?? '')
  )
    return false;
  return (
    /(?:^| )voor (?:ons|mij|onze) /.test(text) &&
    !/^,? ?(?:hoor|horen|krijg|krijgen) (?:ik|we)/.test(reading.plain.slice(to))
  );
}

/** What is done for us, as an offer. */
export function offerOf(state: State, frame: Frame, text: string): Said['offers'][number] {
  return {
    text,
    start: frame.start,
    end: Math.max(frame.to, frame.cueEnd),
    who: 'them',
    person: state.current,
    confidence: 0.7,
  };
}
