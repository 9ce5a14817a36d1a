import type { FollowUpChoice, FollowUpDraft } from '../coaching/draft-follow-up.ts';
import type { Phrase } from '../coaching/phrase.ts';
import type { RecordOf } from '../records/kinds.ts';
import { composeMessage } from './compose-message.ts';
import { inSentence } from './in-sentence.ts';
import { askingInDutch, askingInEnglish } from './texts/asking-for-introduction.ts';
import { whoIs } from './who-is.ts';

/** Whom you ask, whom you would like to speak, and who stands between those two, if anybody. */
export interface AskedParties {
  readonly to: RecordOf<'person'>;
  readonly other: RecordOf<'person'>;
  readonly via?: RecordOf<'person'> | undefined;
  /** What you would like to speak about. */
  readonly about?: string | undefined;
}

/** The question to one person whether they will introduce you to another (T3), for you to finish and send (A2). They may say no. */
export function draftAskingForIntroduction(
  { to, other, via, about = '' }: AskedParties,
  choice: FollowUpChoice,
): FollowUpDraft {
  const words = choice.language === 'nl' ? askingInDutch : askingInEnglish;
  const turn = (phrases: readonly Phrase[]): Phrase =>
    phrases[Math.abs(choice.seed ?? 0) % phrases.length] ?? '';
  const topic = inSentence(about);
  const sentences = [
    via ? words.openingVia : turn(words.openings),
    topic === '' ? words.aboutUnknown : words.about,
    via ? words.questionVia : turn(words.questions),
  ];
  const values = {
    other: other.fields.name.full,
    who: whoIs(other.fields, choice.language),
    via: via?.fields.name.full ?? '',
    about: topic,
  };
  return composeMessage(
    { subject: words.subject, sentences, closing: words.closing },
    to.fields,
    values,
    choice,
  );
}
