import type { FollowUpChoice, FollowUpDraft } from '../coaching/draft-follow-up.ts';
import type { Phrase } from '../coaching/phrase.ts';
import { composeMessage, type MessagePieces } from '../introductions/compose-message.ts';
import { inSentence } from '../introductions/in-sentence.ts';
import type { RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';
import { lettersInEnglish } from './en/letters.ts';
import type { InterviewLetterWords } from './letter-words.ts';
import { lettersInDutch } from './nl/letters.ts';

/** The three letters around an advice talk. */
export type InterviewLetter = 'request' | 'thank-you' | 'report-back';

/** The talk, with whom, and who gave you their name. */
export interface LetterRecords {
  readonly interview: RecordOf<'interview'>;
  readonly person: RecordOf<'person'>;
  readonly through?: RecordOf<'person'> | null;
}

/**
 * A ready text to one person, for you to finish and send from your own app (A2): the request, the thank-you or the report back (I1, I4). It
 * asks for information and advice and mentions no job, whatever you do later (I2).
 */
export function draftInterviewLetter(
  letter: InterviewLetter,
  records: LetterRecords,
  choice: FollowUpChoice,
): FollowUpDraft {
  const words = choice.language === 'nl' ? lettersInDutch : lettersInEnglish;
  const values = valuesOf(records, choice.language);
  const turn = (phrases: readonly Phrase[]): Phrase =>
    phrases[Math.abs(choice.seed ?? 0) % phrases.length] ?? '';
  const given = (phrase: Phrase, ...names: readonly (keyof typeof values)[]): readonly Phrase[] =>
    names.every((name) => values[name] !== '') ? [phrase] : [];
  const pieces = piecesOf(letter, words, records, { turn, given });
  return composeMessage(pieces, records.person.fields, values, choice);
}

interface Writing {
  readonly turn: (phrases: readonly Phrase[]) => Phrase;
  /** The phrase, where what it is filled with is known. */
  readonly given: (phrase: Phrase, ...names: readonly ValueName[]) => readonly Phrase[];
}

type ValueName = 'focus' | 'role' | 'organisation' | 'through' | 'learned' | 'advice' | 'names';

function piecesOf(
  letter: InterviewLetter,
  words: InterviewLetterWords,
  records: LetterRecords,
  { turn, given }: Writing,
): MessagePieces {
  if (letter === 'request') {
    const { subject, subjectWithFocus, through, focus, focusUnknown, ask, closing } = words.request;
    return {
      subject: given(subjectWithFocus, 'focus')[0] ?? subject,
      sentences: [
        ...given(through, 'through'),
        given(focus, 'focus')[0] ?? focusUnknown,
        ...becauseOf(words.request.because, records, given),
        turn(ask),
      ],
      closing,
    };
  }
  if (letter === 'thank-you') {
    const { subject, thanks, learned, advice, names, closing } = words['thank-you'];
    const sentences = [
      turn(thanks),
      ...given(learned, 'learned'),
      ...given(advice, 'advice'),
      ...given(names, 'names'),
    ];
    return { subject, sentences, closing };
  }
  const { subject, opening, openingPlain, advice, done, names, closing } = words['report-back'];
  const sentences = [
    given(opening, 'focus')[0] ?? openingPlain,
    ...given(advice, 'advice'),
    done,
    ...given(names, 'names'),
  ];
  return { subject, sentences, closing: turn(closing) };
}

function becauseOf(
  because: InterviewLetterWords['request']['because'],
  { interview }: LetterRecords,
  given: Writing['given'],
): readonly Phrase[] {
  const why = interview.fields.why?.because ?? 'other';
  const known = why === 'other' ? [] : given(because[why], why);
  return known.length > 0 ? known : [because.other];
}

function valuesOf(
  { interview: { fields }, person, through }: LetterRecords,
  language: 'nl' | 'en',
): { readonly [name in ValueName]: string } {
  const names = elements<'passedOn', { readonly name: string }>(fields, 'passedOn').map(
    ([, { name }]) => name,
  );
  return {
    focus: inSentence(fields.focus),
    role: inSentence(person.fields.role).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
    organisation: person.fields.organisation?.trim() ?? '',
    through: through?.fields.name.full ?? '',
    learned: inSentence(fields.learned),
    advice: inSentence(fields.advice),
    names: new Intl.ListFormat(language, { type: 'conjunction' }).format(names),
  };
}
