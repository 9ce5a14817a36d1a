import type { FollowUpChoice, FollowUpDraft } from '../coaching/draft-follow-up.ts';
import { followUpInEnglish } from '../coaching/en/follow-up.ts';
import { followUpInDutch } from '../coaching/nl/follow-up.ts';
import { type Phrase, sayPhrase } from '../coaching/phrase.ts';
import type { PersonFields } from '../people/person.ts';

/** A message in pieces: sentences of one paragraph, and how it closes. `{name}` and what else is in `values` are filled in. */
export interface MessagePieces {
  readonly subject: Phrase;
  readonly sentences: readonly Phrase[];
  readonly closing?: Phrase | undefined;
}

/** A message to one person, greeted and signed in their form; never to several (A2). */
export function composeMessage(
  { subject, sentences, closing }: MessagePieces,
  to: Pick<PersonFields, 'name' | 'nickname'>,
  values: { readonly [name: string]: string },
  { language, address, me }: FollowUpChoice,
): FollowUpDraft {
  const { greeting, regards } = language === 'nl' ? followUpInDutch : followUpInEnglish;
  const all = { ...values, name: calledBy(to, address), me: me?.trim() || '…' };
  const say = (phrase: Phrase): string =>
    sayPhrase(phrase, address).replace(/\{(\w+)\}/g, (whole, name: keyof typeof all) => all[name] ?? whole);
  const core = sentences.map(say).filter(Boolean).join(' ');
  const end = closing === undefined ? [] : [say(closing)];
  return {
    subject: say(subject),
    body: [say(greeting), core, ...end, say(regards)].join('\n\n'),
    short: `${say(greeting)}\n${core}`,
  };
}

/** With je the first name, with u the whole. */
function calledBy({ name, nickname }: Pick<PersonFields, 'name' | 'nickname'>, address: 'je' | 'u'): string {
  return address === 'je' ? (nickname ?? name.given ?? name.full) : name.full;
}
