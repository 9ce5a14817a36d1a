import type { CheckedAnswer } from '../drilling/check-answer.ts';
import type { DrillCard, DrillClue } from '../drilling/drill-cards.ts';
import type { DrillGrade } from '../drilling/recall-schedule.ts';
import type { Sentence } from './sentence-of.ts';

/** What a card asks (P7): `Hoe heet deze persoon?` */
export function drillAskSentence({ kind, name }: Pick<DrillCard, 'kind' | 'name'>): Sentence {
  return kind === 'name-fact'
    ? { key: 'drill-ask.name-fact', values: { name: name ?? '' } }
    : { key: `drill-ask.${kind}`, values: {} };
}

/** One thing to know somebody by: `werkt bij Warmtenet`. */
export function drillClueSentence({ type, text }: DrillClue): Sentence {
  return { key: `drill-clue.${type}`, values: { text } };
}

/** A grade in plain words: `Met moeite`. */
export function drillGradeSentence(grade: DrillGrade): Sentence {
  return { key: `drill-grade.${grade}`, values: {} };
}

/** What a typed answer was: `Bijna`. */
export function drillAnswerSentence(
  { is }: Pick<CheckedAnswer, 'is'>,
  { kind }: Pick<DrillCard, 'kind'>,
): Sentence {
  return {
    key: is === 'wrong' && kind === 'name-fact' ? 'drill-answer.wrong-fact' : `drill-answer.${is}`,
    values: {},
  };
}
