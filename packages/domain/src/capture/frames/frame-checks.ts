import type { Cue } from '../cues/cue.ts';
import { isStopWord } from '../phrases/lexicon.ts';
import { isCapital, nameAt } from '../phrases/name-at.ts';
import { organisationAt } from '../phrases/organisation-at.ts';
import { isDayToken, type Line, tokenFrom } from '../reading/line.ts';
import { dutchStems, dutchThirds, strongInfinitives } from '../words/promise-verbs.ts';
import { relations } from '../words/relations.ts';
import type { Frame } from './frame.ts';

const recipient = /(?<![\p{L}'])(?:hem|haar|hen|hun|ze|'m|'r|me|mij|ons|je|him|her|them|us)(?![\p{L}'])/u;
const object =
  /^ ?(?:nog |even |hem |haar |him |her |them )?(?:de|het|een|mijn|dat|dit|die|hem|haar|hen|mij|ons|the|a|an|my|our|his|her|him|them|me|us|that|those|this|it|up|back|in touch|around)(?![\p{L}])/u;
/** Verbs that as often say what somebody does for a living. */
const reachesFar = 90;

/** Whether a match of a cue counts where it stands. */
export function passes(line: Line, cue: Cue, frame: Frame): boolean {
  if (cue.introducer) return introducedBy(line, frame) !== null;
  switch (cue.check) {
    case 'none':
      return true;
    case 'name':
      return (
        nameAt(line, skipRelation(line, tokenFrom(line, frame.cueEnd)), true) !== null &&
        !isThing(line, frame.cueEnd)
      );
    case 'named':
      return isNamed(line, frame.start);
    case 'verb':
      if (frame.verb === 'nodigt') return false;
      return (
        isIdiom(line, frame) ||
        isStrong(frame) ||
        isConcrete(line, frame) ||
        (!isTrade(frame) && isImperative(line, frame)) ||
        isInquiry(line, frame)
      );
    case 'loose':
      return (
        !isLivelihood(frame) &&
        !isSaying(line, frame) &&
        !isEngagement(line, frame) &&
        (cue.atStart ? isToDo(line, frame) : isStrong(frame) || isConcrete(line, frame))
      );
  }
}

/** The tokens of the name that ends right before an introducer: `Mo stelde me voor aan …`. */
export function introducedBy(
  line: Line,
  frame: { readonly start: number },
): { from: number; to: number } | null {
  const to = beforeRelative(line, tokenFrom(line, frame.start));
  return nameUpTo(line, to) ?? nameWithWork(line, to);
}

function nameUpTo(line: Line, to: number): { from: number; to: number } | null {
  for (let from = Math.max(0, to - 6); from < to; from++) {
    if (line.tokens.slice(from, to).some(({ kind }) => kind !== 'word')) continue;
    if (nameAt(line, from, true, to)?.end === to) return { from, to };
  }
  return null;
}

/** `Anna Kowalska from ING introduced me`: the name before a workplace. */
function nameWithWork(line: Line, to: number): { from: number; to: number } | null {
  for (let at = to - 2; at > Math.max(0, to - 6); at--) {
    const { kind, plain = '' } = line.tokens[at] ?? {};
    if (kind !== 'word') return null;
    if (!/^(?:from|van|at|bij|of|uit)$/.test(plain)) continue;
    if (organisationAt(line, at + 1, to, true)?.end === to) return nameUpTo(line, at);
  }
  return null;
}

/** `Hedwig, die stelde me voor`, `Claire who introduced me`: the name before the relative pronoun. */
function beforeRelative({ tokens }: Line, at: number): number {
  if (!/^(?:die|who|that)$/.test(tokens[at - 1]?.plain ?? '')) return at;
  return tokens[at - 2]?.text === ',' ? at - 2 : at - 1;
}

function isStrong({ verb }: Frame): boolean {
  const infinitive = (dutchStems.get(verb ?? '') ?? dutchThirds.get(verb ?? ''))?.infinitive;
  return infinitive !== undefined && strongInfinitives.has(infinitive);
}

/** `ik kijk of Anouk iemand weet`. */
function isInquiry(line: Line, frame: Frame): boolean {
  const after = line.reading.plain.slice(frame.cueEnd, frame.cueEnd + 16);
  return (
    /^ (?:eens |even |nog )*of(?![a-z])/.test(after) ||
    (frame.verb === 'zoek' && /^ (?:even )?uit (?:wat|of|hoe|wie|waar)/.test(after)) ||
    (frame.verb === 'vraag' && /^ (?:even |wel )?(?:bij|aan|rond|na|mijn)(?![a-z])/.test(after))
  );
}

/** `ik bouw een huis` promises nothing; `ik vraag het aan mijn tante` does. */
function isTrade({ verb }: Frame): boolean {
  return /^(?:werk|bouw|verkoop|koop|kook|bak|leer|schilder|ontwerp|installeer|programmeer|repareer|vertaal|maak|fotografeer|film|lees|schrijf|denk|loop|rij|eet|drink|zie|houd|hou|doe|ga|wandel|fiets|begeleid|open|begin|ruim|help|kom|volg|zorg|kijk|zoek|organiseer|lunch)$/.test(
    verb ?? '',
  );
}

/** `ik houd mijn ogen open`, `ik hou je op de hoogte`. */
function isIdiom({ reading }: Line, frame: Frame): boolean {
  return /^ [^.,;]{0,25}(?:ogen open|op de hoogte|in de gaten|in gedachten|een berichtje|een seintje)(?![a-z])/.test(
    reading.plain.slice(frame.cueEnd, frame.cueEnd + 50),
  );
}

/** `werkt`, `bouwt`, `verkoopt` say what somebody does, whatever day follows. */
function isLivelihood({ verb }: Frame): boolean {
  return /^(?:werkt|bouwt|verkoopt|koopt|kookt|bakt|leert|schildert|ontwerpt|installeert|programmeert|repareert|vertaalt|maakt|fotografeert|adviseert|presenteert|onderzoekt|filmt|begint|zorgt|publiceert|schrijft|leest|denkt|loopt|rijdt|eet|drinkt|ziet|houdt|test|gaat|doet|wandelt|fietst|zaagt|steunt|sponsort|organiseert|begeleidt|draait|opent|controleert|koppelt)$/.test(
    verb ?? '',
  );
}

/** `zegt dat haar broer tenten verhuurt`. */
function isSaying({ reading }: Line, { verb, cueEnd }: Frame): boolean {
  return (
    /^(?:zegt|zeg|vertelt|vertel)$/.test(verb ?? '') &&
    /^ (?:me |mij |ons )?dat /.test(reading.plain.slice(cueEnd, cueEnd + 10))
  );
}

/** `geeft een workshop in maart`, `gives a talk`: what they do, for nobody in particular. */
function isEngagement({ reading }: Line, { who, cueEnd }: Frame): boolean {
  return (
    who === 'them' &&
    /^ (?:[\p{L}\d]+ ){0,4}(?:demonstratie|optreden|voorstelling|workshop|workshops|lezing|lezingen|cursus|cursussen|training|trainingen|concert|les|talk|talks|concerts|lecture|lectures|party|feest)(?![a-z])/u.test(
      reading.plain.slice(cueEnd, cueEnd + 40),
    ) &&
    !recipient.test(reading.plain.slice(cueEnd, cueEnd + 40))
  );
}

/** A day or a recipient is named near the verb. */
function isConcrete(line: Line, frame: Frame): boolean {
  const { plain } = line.reading;
  const stop = /[.,;!?\n]| en (?:wil|kan|zou|mag|zoekt|heeft|is|vraagt|mist|doet|kent|weet) /.exec(
    plain.slice(frame.cueEnd, frame.cueEnd + reachesFar),
  );
  const end = stop ? frame.cueEnd + stop.index : frame.cueEnd + reachesFar;
  if (recipient.test(plain.slice(frame.cueEnd, end))) return true;
  return line.days.some(
    (mention) =>
      mention.start >= frame.start - 25 &&
      mention.start < (stop?.[0] === ',' ? end + 3 : end) &&
      isNearDay(line, mention, frame, end),
  );
}

function isNearDay(line: Line, mention: { start: number; end: number }, frame: Frame, end: number): boolean {
  if (mention.start >= frame.cueEnd) return mention.end <= end + 20;
  return mention.end <= frame.start && line.reading.plain.slice(mention.end, frame.start).trim() === '';
}

/** A verb at the start of a clause: with an object, or with a day or recipient where it is no noun too. */
function isToDo(line: Line, frame: Frame): boolean {
  return (
    isImperative(line, frame) || (isConcrete(line, frame) && (!isThingToo(frame) || takesThing(line, frame)))
  );
}

/** `book table with Noor next Thursday`, `email quote to Ann by Friday`: a noun without article right after the verb, and a name. */
function takesThing(line: Line, { verb, cueEnd }: Frame): boolean {
  if (!/^(?:book|order|email|mail|text|print|post|check|quote|copy|design|app|hand|drop)$/.test(verb ?? ''))
    return false;
  const at = tokenFrom(line, cueEnd);
  const [thing, next] = [line.tokens[at], line.tokens[at + 1]];
  if (thing?.kind !== 'word' || isStopWord(thing.plain) || isDayToken(line, thing)) return false;
  return (
    /^(?:with|to|for|from|met|voor|aan|naar)$/.test(next?.plain ?? '') && nameAt(line, at + 2, false) !== null
  );
}

/** `Lunch next Thursday` is a noun. */
function isThingToo({ verb }: Frame): boolean {
  return /^(?:lunch|film|test|demo|post|tip|plan|zoom|scan|print|drink|visit|review|meet|call|mail|email|text|app|phone|book|order|check|measure|quote|record|report|show|post|hand|fax|link|tag|help|copy|supply|present|research|design|estimate)$/.test(
    verb ?? '',
  );
}

function isImperative(line: Line, frame: Frame): boolean {
  const after = line.reading.plain.slice(frame.cueEnd, frame.cueEnd + 20);
  const at = tokenFrom(line, frame.cueEnd);
  const name = nameAt(line, at, line.reading.cased && isCapital(line.tokens[at]));
  return (
    (name !== null && name.confidence >= 0.6) ||
    object.test(after) ||
    (/^(?:follow|get back|check in|ask around)/.test(`${frame.verb}${after}`) && frame.verb !== null)
  );
}

/** The token after `mijn zwager`, `her colleague`. */
export function skipRelation({ tokens }: Line, at: number): number {
  let from = at;
  if (
    /^(?:mijn|m'n|my|onze|our|haar|zijn|hun|his|her|their|een|a|an|de|the)$/.test(tokens[from]?.plain ?? '')
  )
    from++;
  return from > at && relations.has(tokens[from]?.plain ?? '') ? from + 1 : at;
}

/** `via de mail`, `through work`, `via LinkedIn` introduce nobody. */
function isThing(line: Line, offset: number): boolean {
  const next = line.tokens[tokenFrom(line, offset)];
  if (next === undefined) return true;
  return /^(?:linkedin|facebook|instagram|twitter|whatsapp|teams|zoom|mail|email|e-mail|internet|google|work|school|website|app|slack|insta|marktplaats|meetup|discord|telefoon|phone|post|signal|mastodon|x)$/.test(
    next.plain,
  );
}

/** What precedes is a name or a description, no boundary and no pronoun of the first person. */
function isNamed(line: Line, offset: number): boolean {
  const before = line.tokens[tokenFrom(line, offset) - 1];
  if (before?.text === ')') return true;
  if (before?.kind !== 'word') return false;
  return !isStopWord(before.plain) || (isCapital(before) && before.plain !== 'i');
}
