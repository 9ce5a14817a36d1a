import type { InterviewFields, InterviewIntent, InterviewWhy, RecordOf } from '@kennis/domain';
import { Segmented } from '../../design/segmented.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { interviewMessages } from './messages.ts';

/** The words of a plan while they are written. */
export interface Plan {
  readonly because: InterviewWhy['because'] | null;
  readonly why: string;
  readonly focus: string;
  readonly wantToKnow: string;
}

export const noPlan: Plan = { because: null, why: '', focus: '', wantToKnow: '' };

export function isPlanEmpty({ because, why, focus, wantToKnow }: Plan): boolean {
  return because === null && `${why}${focus}${wantToKnow}`.trim() === '';
}

export function planOf({ why, focus, wantToKnow }: InterviewFields): Plan {
  return {
    because: why?.because ?? null,
    why: why?.text ?? '',
    focus: focus ?? '',
    wantToKnow: wantToKnow ?? '',
  };
}

/** As the domain takes it; words without a choice are another reason. */
export function planIntent({ because, why, focus, wantToKnow }: Plan): InterviewIntent {
  const text = why.trim();
  const chosen = because ?? (text ? 'other' : null);
  return {
    why: chosen && { because: chosen, ...(text && { text }) },
    focus: focus.trim() || null,
    wantToKnow: wantToKnow.trim() || null,
  };
}

/** Why this person, what the talk is about, and what you want to know at the end (I1). */
export function PlanFields({
  person,
  plan,
  onChange,
}: {
  readonly person: RecordOf<'person'>;
  readonly plan: Plan;
  readonly onChange: (plan: Plan) => void;
}) {
  const say = useMessages(interviewMessages);
  const name = person.fields.name.given ?? person.fields.name.full;
  const set = (change: Partial<Plan>) => onChange({ ...plan, ...change });
  return (
    <>
      <div className="advice-choice">
        <span className="advice-soft" aria-hidden="true">
          {say('why', { name })}
        </span>
        <Segmented
          label={say('why', { name })}
          value={plan.because}
          options={(['role', 'organisation', 'other'] as const).map((value) => ({
            value,
            text: say(`why-${value}`),
          }))}
          onChange={(because) => set({ because })}
        />
      </div>
      {plan.because === 'other' && (
        <TextField label={say('why-text')} value={plan.why} onChange={(why) => set({ why })} />
      )}
      <TextField
        label={say('focus')}
        hint={say('focus-hint')}
        value={plan.focus}
        onChange={(focus) => set({ focus })}
      />
      <TextField
        lines
        label={say('want')}
        hint={say('want-hint')}
        value={plan.wantToKnow}
        onChange={(wantToKnow) => set({ wantToKnow })}
      />
    </>
  );
}
