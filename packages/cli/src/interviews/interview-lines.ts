import { interviewNextSentence, interviewSentence, type PrintedInterview } from '@kennis/server';
import type { Words } from '../words.ts';

/** An advice talk: with whom, about what and how far; and below it what is next. */
export function interviewLines(printed: PrintedInterview, { sentence }: Words): readonly string[] {
  const { id, person, name, on, focus, state, next } = printed;
  const what = [on, name ?? person].filter((each) => typeof each === 'string').join(' ');
  const about = typeof focus === 'string' ? ` · ${focus}` : '';
  return [
    `${what}${about}: ${sentence(interviewSentence(state))}  ${id}`,
    ...(next ? [`  ${sentence(interviewNextSentence(next))}`] : []),
  ];
}
