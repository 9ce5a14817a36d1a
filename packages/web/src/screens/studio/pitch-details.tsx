import { pitchLengths } from '@kennis/domain';
import { memo, type ReactNode } from 'react';
import { Segmented } from '../../design/segmented.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { studioMessages } from './messages.ts';
import type { PitchDraft } from './pitch-draft.ts';

/** What a version is for: how long, for whom, in which language, and what you call it (Q1). Not drawn with each letter of its text. */
export const PitchDetails = memo(function PitchDetails({
  label,
  audience,
  length,
  language,
  fallback,
  change,
}: Pick<PitchDraft, 'label' | 'audience' | 'length'> & {
  readonly language: 'nl' | 'en';
  /** What it is called without a name. */
  readonly fallback: string;
  readonly change: (change: Partial<PitchDraft>) => void;
}) {
  const say = useMessages(studioMessages);
  return (
    <div className="studio-details">
      <Choice label={say('pitch.length')}>
        <Segmented
          label={say('pitch.length')}
          value={length === null ? null : String(length)}
          options={pitchLengths.map((each) => ({
            value: String(each),
            text: say(`length-${each as 10 | 30 | 60 | 120}`),
          }))}
          onChange={(next) => change({ length: next === null ? null : Number(next) })}
        />
      </Choice>
      <Choice label={say('pitch.language')}>
        <Segmented
          required
          label={say('pitch.language')}
          value={language}
          options={(['nl', 'en'] as const).map((value) => ({ value, text: say(`language-${value}`) }))}
          onChange={(next) => next && change({ language: next })}
        />
      </Choice>
      <TextField
        label={say('pitch.audience')}
        placeholder={say('pitch.audience.example')}
        value={audience}
        onChange={(next) => change({ audience: next })}
      />
      <TextField
        label={say('pitch.label')}
        hint={label.trim() === '' ? say('pitch.label.hint', { label: fallback }) : undefined}
        value={label}
        onChange={(next) => change({ label: next })}
      />
    </div>
  );
});

function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="studio-choice">
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
