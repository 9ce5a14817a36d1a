import type { FollowUpChoice, FollowUpDraft } from '../coaching/draft-follow-up.ts';
import type { PersonFields } from '../people/person.ts';
import type { RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';
import { seekingLess } from '../wording/seeking-less.ts';
import { composeMessage } from './compose-message.ts';
import { inSentence } from './in-sentence.ts';
import type { IntroductionFields, IntroductionSide } from './introduction.ts';
import type { IntroductionProblem } from './introduction-problem.ts';
import { declinedBy, nextIntroductionStep } from './introduction-stage.ts';
import { introductionInDutch } from './texts/introduction-in-dutch.ts';
import { introductionInEnglish } from './texts/introduction-in-english.ts';
import type { IntroductionMoment, IntroductionText } from './texts/introduction-words.ts';
import { whoIs } from './who-is.ts';

/** Which message: at what moment, to which of the two. */
export interface IntroductionMessage {
  readonly moment: IntroductionMoment;
  readonly side: IntroductionSide;
}

/** What is read for a message: the introduction and its two people. */
export interface IntroductionParties {
  readonly introduction: RecordOf<'introduction'>;
  readonly a: RecordOf<'person'> | null;
  readonly b: RecordOf<'person'> | null;
}

/** The messages of the next step, each to one person (A2); after a no, one to the other, if they were asked. */
export function introductionMessages(fields: IntroductionFields): readonly IntroductionMessage[] {
  const declined = fields.outcome || fields.ending || fields.introducedOn ? null : declinedBy(fields);
  if (declined) {
    const side = otherOf(declined);
    return fields[`${side}AskedOn`] && fields[`${side}Answer`]?.said !== 'no'
      ? [{ moment: 'decline', side }]
      : [];
  }
  const step = nextIntroductionStep(fields);
  if (!step) return [];
  if ('side' in step) return [{ moment: step.do, side: step.side }];
  return [
    { moment: step.do, side: 'a' },
    { moment: step.do, side: 'b' },
  ];
}

/**
 * The text of one message to one person, for you to finish and send (T1, A2). Until the other said yes it does not name them;
 * a text that introduces is refused until both did.
 */
export function draftIntroduction(
  { introduction: { fields }, a, b }: IntroductionParties,
  { moment, side }: IntroductionMessage,
  choice: FollowUpChoice,
): Result<FollowUpDraft, IntroductionProblem> {
  const [to, other] = side === 'a' ? [a, b] : [b, a];
  if (!to || !other) return refuse({ type: 'person-missing' });
  const early = isAfterYes(moment) ? notYet(fields) : null;
  if (early) return refuse(early);
  const words = choice.language === 'nl' ? introductionInDutch : introductionInEnglish;
  const text = words.texts[moment][side];
  const about = inSentence(seekingLess(fields.about ?? ''));
  const reach = reachOf(other.fields);
  const sentences = [
    openingOf(text, about !== '', fields[`${otherOf(side)}Answer`]?.said === 'yes'),
    ...(moment === 'introduce' ? [reach === '' ? words.reachUnknown : words.reach] : []),
    text.question,
  ];
  const { full, given } = other.fields.name;
  const again = choice.address === 'je' ? (given ?? full) : full;
  const values = { other: full, again, who: whoIs(other.fields, choice.language), about, reach };
  return ok(
    composeMessage({ subject: text.subject, sentences, closing: text.closing }, to.fields, values, choice),
  );
}

/** Why nobody is introduced yet. */
function notYet({ introducedOn, aAnswer, bAnswer }: IntroductionFields): IntroductionProblem | null {
  const [a, b] = [aAnswer?.said === 'yes', bAnswer?.said === 'yes'];
  if (introducedOn || (a && b)) return null;
  return { type: 'not-both-yes', waiting: a ? 'b' : b ? 'a' : 'both' };
}

function isAfterYes(moment: IntroductionMoment): boolean {
  return moment !== 'ask' && moment !== 'ask-again' && moment !== 'decline';
}

function openingOf(text: IntroductionText, isAbout: boolean, isNamed: boolean): IntroductionText['opening'] {
  const named = isAbout ? (text.namedAbout ?? text.named) : text.named;
  return (isNamed ? named : undefined) ?? (isAbout ? text.openingAbout : text.opening);
}

function reachOf(fields: PersonFields): string {
  const [mail] = elements<'emails', { readonly value: string }>(fields, 'emails');
  const [phone] = elements<'phones', { readonly value: string }>(fields, 'phones');
  return mail?.[1].value ?? phone?.[1].value ?? '';
}

function otherOf(side: IntroductionSide): IntroductionSide {
  return side === 'a' ? 'b' : 'a';
}
