import type { FollowUpChoice, FollowUpDraft } from '../coaching/draft-follow-up.ts';
import { composeMessage } from '../introductions/compose-message.ts';
import { inSentence } from '../introductions/in-sentence.ts';
import type { RecordOf } from '../records/kinds.ts';
import { thankYouInDutch } from './texts/thank-you-in-dutch.ts';
import { thankYouInEnglish } from './texts/thank-you-in-english.ts';

/** A thank-you for something received, to the one person who gave it, for you to finish and send (G4, A2). It asks for nothing. */
export function draftThankYou(
  { favour, person }: { readonly favour: RecordOf<'favour'>; readonly person: RecordOf<'person'> },
  choice: FollowUpChoice,
): FollowUpDraft {
  const words = choice.language === 'nl' ? thankYouInDutch : thankYouInEnglish;
  const { what, text } = favour.fields;
  const closing = words.closings[Math.abs(choice.seed ?? 0) % words.closings.length];
  const pieces = {
    subject: words.subject,
    sentences: [words.thanks[what] ?? words.thanks.information, words.effect],
    closing,
  };
  return composeMessage(pieces, person.fields, { text: inSentence(text) }, choice);
}
