import type { FollowUp } from '../events/follow-ups.ts';
import type { RecordOf } from '../records/kinds.ts';

import { followUpInEnglish } from './en/follow-up.ts';
import { eventInSentence } from './event-in-sentence.ts';
import { followUpInDutch } from './nl/follow-up.ts';
import { type Address, type Phrase, sayPhrase } from './phrase.ts';

/** A message to one person, for you to finish and send from your own app. */
export interface FollowUpDraft {
  readonly subject: string;
  /** With greeting and name, lines parted by `\n`: for a mail. */
  readonly body: string;
  /** The same without subject and ending: for a chat message. */
  readonly short: string;
}

/** In what language and form, and which turn: the next gives other sentences. */
export interface FollowUpChoice {
  readonly language: 'nl' | 'en';
  /** How you speak to the other. */
  readonly address: Address;
  /** Your own first name. */
  readonly me?: string;
  readonly seed?: number;
}

/** The text of a follow-up: it does what was promised at the event, in that person's context, and asks for nothing (E4, A2). */
export function draftFollowUp(followUp: FollowUp, choice: FollowUpChoice): FollowUpDraft {
  const words = choice.language === 'nl' ? followUpInDutch : followUpInEnglish;
  const promises = followUp.promises.map(textOf);
  const values = {
    name: nameOf(followUp, choice.address),
    event: eventInSentence(followUp.event.name, choice.language),
    me: choice.me?.trim() || '…',
  };
  const say = (phrase: Phrase, promise = '') =>
    fill(sayPhrase(phrase, choice.address), { ...values, promise });
  const turn = (phrases: readonly Phrase[]) =>
    say(phrases[Math.abs(choice.seed ?? 0) % phrases.length] ?? '');
  const [only = ''] = promises;
  const promised =
    promises.length > 1
      ? [say(words.promisedMany), ...promises.map((each) => `- ${each}`)]
      : [say(words.promised, only)];
  // What you said may be in the other language than what you write now.
  const isCall = promises.length === 1 && languages.some(({ calling }) => calling.test(only));
  if (isCall) {
    const sentences = `${turn(words.openings)} ${say(words.toCall)}`;
    return {
      subject: say(words.subjectOfMany),
      body: [say(words.greeting), sentences, say(words.regards)].join('\n\n'),
      short: `${say(words.greeting)}\n${sentences}`,
    };
  }
  const core = [turn(words.openings), ...promised, say(words.here)];
  const sentences = promises.length > 1 ? core.join('\n') : core.join(' ');
  return {
    subject: promises.length > 1 ? say(words.subjectOfMany) : say(words.subject, only),
    body: [say(words.greeting), sentences, turn(words.closings), say(words.regards)].join('\n\n'),
    short: `${say(words.greeting)}\n${sentences}`,
  };
}

const languages = [followUpInDutch, followUpInEnglish];

/** An address that opens your own mail app with the draft, to one person (A2). */
export function mailtoFollowUp(email: string, { subject, body }: FollowUpDraft): string {
  const [only = ''] = email.split(/[,;\s]/);
  const lines = body.replaceAll('\n', '\r\n');
  return `mailto:${encoded(only).replace('%40', '@')}?subject=${encoded(subject)}&body=${encoded(lines)}`;
}

/** Half a character, as a text that was cut off may end with, has no code in an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** With je the first name, with u the whole. */
function nameOf({ person }: FollowUp, address: Address): string {
  const { given, full, nickname } = { ...person.fields.name, nickname: person.fields.nickname };
  return address === 'je' ? (nickname ?? given ?? full) : full;
}

function textOf({ fields }: RecordOf<'promise'>): string {
  return fields.text.trim().replace(/[.!]+$/, '');
}

function fill(text: string, values: { readonly [name: string]: string }): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
