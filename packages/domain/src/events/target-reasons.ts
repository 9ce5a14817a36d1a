import type { Tag } from '../people/person.ts';
import type { RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';
import { fold } from '../searching/fold.ts';
import { sharedWord, themeWords } from './event-words.ts';
import type { TargetReason } from './target-reason.ts';

interface Wishes {
  readonly asks: readonly RecordOf<'ask'>[];
  readonly offers: readonly RecordOf<'offer'>[];
}

/** What you and somebody could do for each other: their ask and your offer, your ask and their offer, role or work. */
export function wishReasons(person: RecordOf<'person'>, { asks, offers }: Wishes): readonly TargetReason[] {
  const theirAsks = textsOf(asks, person.id);
  const yourOffers = textsOf(offers, 'me');
  const { role, does } = person.fields;
  const theyKnow = [...textsOf(offers, person.id), ...[role, does].filter(isText)];
  const helped = theirAsks.map((ask): TargetReason => {
    const offer = yourOffers.find((each) => isKin(ask, each));
    return offer === undefined ? { type: 'looks-for', ask } : { type: 'you-can-help', ask, offer };
  });
  const helping = textsOf(asks, 'me').flatMap((ask): readonly TargetReason[] => {
    const offer = theyKnow.find((each) => isKin(ask, each));
    return offer === undefined ? [] : [{ type: 'can-help-you', ask, offer }];
  });
  return [...helping, ...helped];
}

/** What ties somebody to the event: its host, theme, name or place in who they are, what they do, look for or offer. */
export function eventReasons(
  person: RecordOf<'person'>,
  records: Wishes & { readonly event: RecordOf<'event'> },
): readonly TargetReason[] {
  const { theme, name, host, place } = records.event.fields;
  const words = themeWords(`${theme ?? ''} ${name} ${host ?? ''}`);
  const { fields } = person;
  const reasons: TargetReason[] = [];
  if (isText(fields.organisation) && belongs(fields.organisation, host, words))
    reasons.push({ type: 'organisation', organisation: fields.organisation });
  const tag = elements<'tags', Tag>(fields, 'tags').find(([, { label }]) =>
    sharedWord(words, themeWords(label)),
  );
  if (tag) reasons.push({ type: 'tag', tag: tag[1].label });
  const about = themeReason(person, themeWords(`${theme ?? ''} ${name}`), records);
  if (about) reasons.push(about);
  if (isText(fields.place) && isText(place) && fold(place).includes(fold(fields.place)))
    reasons.push({ type: 'place', place: fields.place });
  return reasons;
}

function themeReason(
  { id, fields }: RecordOf<'person'>,
  words: readonly string[],
  { asks, offers }: Wishes,
): TargetReason | null {
  const texts = [fields.does, fields.role, ...textsOf(asks, id), ...textsOf(offers, id)].filter(isText);
  for (const text of texts) {
    const word = sharedWord(words, themeWords(text));
    if (word !== null) return { type: 'theme', word, text };
  }
  return null;
}

function belongs(organisation: string, host: string | undefined, words: readonly string[]): boolean {
  if (isText(host) && fold(host).trim() === fold(organisation).trim()) return true;
  return sharedWord(words, themeWords(organisation)) !== null;
}

function textsOf(records: readonly RecordOf<'ask' | 'offer'>[], owner: string): readonly string[] {
  return records
    .filter(({ fields }) => fields.owner === owner && fields.ending == null)
    .map(({ fields }) => fields.text);
}

function isKin(a: string, b: string): boolean {
  return sharedWord(themeWords(a), themeWords(b)) !== null;
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
