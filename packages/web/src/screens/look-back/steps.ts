import {
  type EventFields,
  type FollowUp,
  type ReflectionQuestion,
  reflectionQuestions,
} from '@kennis/domain';

/** One card of looking back: a question, somebody to whom something was promised, or the end. */
export type Step =
  | { readonly is: 'question'; readonly question: ReflectionQuestion }
  | { readonly is: 'follow-up'; readonly person: string }
  | { readonly is: 'end' };

/** The cards in order: first the questions (E1), then one person after another (E4, A2). */
export function stepsOf(event: EventFields, followUps: readonly FollowUp[]): readonly Step[] {
  return [
    ...reflectionQuestions(event).map((question) => ({ is: 'question', question }) as const),
    ...followUps.map(({ person }) => ({ is: 'follow-up', person: person.id }) as const),
    { is: 'end' },
  ];
}

/** Where to begin: at the first question without an answer, or with `at` promises at the first person. */
export function firstStep(
  steps: readonly Step[],
  answered: { readonly [question in ReflectionQuestion]?: unknown },
  at: string | null,
): number {
  const isOpen = (step: Step) =>
    at === 'promises'
      ? step.is !== 'question'
      : step.is !== 'question' || answered[step.question] === undefined;
  return Math.max(0, steps.findIndex(isOpen));
}
