import type { InterviewFields } from '@kennis/domain';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { interviewMessages } from './messages.ts';

/** What a talk gave, while it is written. */
export interface Outcome {
  readonly learned: string;
  readonly advice: string;
  readonly seenAs: string;
}

export function outcomeOf({ learned = '', advice = '', seenAs = '' }: InterviewFields): Outcome {
  return { learned, advice, seenAs };
}

/** Learned, advice, and how they see you (I3, I4). */
export function OutcomeFields({
  outcome,
  onChange,
}: {
  readonly outcome: Outcome;
  readonly onChange: (outcome: Outcome) => void;
}) {
  const say = useMessages(interviewMessages);
  return (['learned', 'advice', 'seenAs'] as const).map((field) => (
    <TextField
      key={field}
      lines
      label={say(field)}
      hint={say(`${field}-hint`)}
      value={outcome[field]}
      onChange={(text) => onChange({ ...outcome, [field]: text })}
    />
  ));
}
