import { isParticle } from '../people/name-particles.ts';
import type { PersonFields } from '../people/person.ts';
import { foldedWords } from '../searching/fold.ts';
import { isWithinOneEdit } from '../searching/one-edit.ts';
import { tellingWords } from '../searching/telling-words.ts';
import type { DrillCard } from './drill-cards.ts';
import type { DrillGrade } from './recall-schedule.ts';

/** Whether a typed answer is right, nearly right, or not, and the grade that fits it. */
export interface CheckedAnswer {
  readonly is: 'right' | 'nearly' | 'wrong';
  readonly grade: DrillGrade;
}

const grades = { right: 'knew', nearly: 'barely', wrong: 'forgot' } as const;
/** Shorter words bear no typing error. */
const shortestForgiven = 4;

/**
 * Compares a typed answer, forgiving accents, case and one typing error a word. Of a name the first name or nickname suffices; a family
 * name alone is nearly right. Of a fact one telling word suffices.
 */
export function checkAnswer({ kind, person, answer }: DrillCard, typed: string): CheckedAnswer {
  const is =
    kind === 'name-fact' ? checkFact(answer.fact?.text ?? '', typed) : checkName(person.fields, typed);
  return { is, grade: grades[is] };
}

function checkName({ name, nickname }: PersonFields, typed: string): CheckedAnswer['is'] {
  const words = nameWords(typed);
  if (words.length === 0) return 'wrong';
  const first = nameWords(nickname ?? '').concat(nameWords(name.given ?? '').slice(0, 1));
  const all = [...first, ...nameWords(name.full)];
  if (!words.every((word) => all.some((each) => isAlike(word, each)))) {
    return words.some((word) => first.some((each) => isAlike(word, each))) ? 'nearly' : 'wrong';
  }
  if (first.length === 0) return 'right';
  return words.some((word) => first.some((each) => isAlike(word, each))) ? 'right' : 'nearly';
}

function checkFact(fact: string, typed: string): CheckedAnswer['is'] {
  const telling = tellingWords(fact);
  const wanted = telling.length > 0 ? telling : foldedWords(fact);
  const words = foldedWords(typed);
  const exact = wanted.some((word) => words.includes(word));
  if (exact) return 'right';
  return wanted.some((word) => words.some((each) => isPartOf(each, word))) ? 'nearly' : 'wrong';
}

function nameWords(text: string): readonly string[] {
  return foldedWords(text).filter((word) => !isParticle(word));
}

function isAlike(typed: string, word: string): boolean {
  return typed === word || (word.length >= shortestForgiven && isWithinOneEdit(typed, word));
}

/** A typing error, another form of the word, or part of a compound: `brood`, `broodbakker`. */
function isPartOf(typed: string, word: string): boolean {
  if (typed.length < shortestForgiven) return false;
  return (
    isAlike(typed, word) || word.includes(typed) || (word.length >= shortestForgiven && typed.includes(word))
  );
}
