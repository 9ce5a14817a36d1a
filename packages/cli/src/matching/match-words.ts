import { likenessSentence, type Match, matchSentence, type SecondOpinion } from '@kennis/server';
import type { Desk } from '../desk.ts';
import { createWords } from '../words.ts';

/** A reason is said in the language of its ask, whatever that of the terminal. */
export function createReasons(): (match: Pick<Match, 'reason'>) => string {
  const words = {
    nl: createWords({ language: 'nl', address: 'je' }),
    en: createWords({ language: 'en', address: 'je' }),
  };
  return ({ reason }) => {
    const { sentence } = words[reason.lang];
    const likeness = likenessSentence(reason);
    return `${sentence(matchSentence(reason))}${likeness ? `. ${sentence(likeness)}` : ''}`;
  };
}

/** Says on stderr why the endpoint gave nothing, or not all; matching went on without. */
export function sayOpinion({ shell, words }: Pick<Desk, 'shell' | 'words'>, opinion: SecondOpinion): void {
  const { problem, known, of } = opinion;
  if (!problem) return;
  // A selector of ICU holds no hyphen.
  const reason = problem.reason.replace('-', '');
  shell.error(`${words.say('match.without', { reason, known, of, status: problem.status })}\n`);
}
