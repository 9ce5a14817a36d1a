import { elements, type InterviewProgress, interviewQuestions, type RecordOf } from '@kennis/domain';
import type { ListedInterview } from '@kennis/store';
import { printPlain } from '../printing/print-plain.ts';

/** An advice talk as the API and the command line give it: sets as lists, and how far it is. */
export interface PrintedInterview extends Pick<InterviewProgress, 'state' | 'next'> {
  readonly id: string;
  readonly person: string;
  readonly name: string | null;
  readonly questions: readonly { readonly id: string; readonly text: string; readonly asked: boolean }[];
  readonly passedOn: readonly { readonly id: string; readonly name: string }[];
  readonly [field: string]: unknown;
}

/** Its plan, what it gave and whom they named (I1-I4). */
export function printInterview({ interview, person, progress }: ListedInterview): PrintedInterview {
  const fields = Object.entries(printPlain(interview)).filter(([path]) => !path.includes('/'));
  return {
    ...(Object.fromEntries(fields) as { id: string; person: string }),
    name: person?.fields.name.full ?? null,
    state: progress.state,
    next: progress.next,
    questions: interviewQuestions(interview).map(({ id, text, asked }) => ({
      id,
      text,
      asked: asked ?? false,
    })),
    passedOn: elements<'passedOn', { readonly name: string }>(
      interview.fields as RecordOf<'interview'>['fields'],
      'passedOn',
    ).map(([id, { name }]) => ({ id, name })),
  };
}
