import { pitchLengths } from '@kennis/domain';
import type { ReactNode } from 'react';
import { Segmented } from '../../design/segmented.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { studioMessages } from './messages.ts';
import type { PitchWriting } from './use-pitch-draft.ts';

/** What a version is for: how long, for whom, in which language, and what you call it (Q1). */
export function PitchDetails({ writing }: { readonly writing: PitchWriting }) {
  const say = useMessages(studioMessages);
  const { draft, change, language, fallback } = writing;
  return (
    <div className="studio-details">
      <Choice label={say('pitch.length')}>
        <Segmented
          label={say('pitch.length')}
          value={draft.length === null ? null : String(draft.length)}
          options={pitchLengths.map((length) => ({
            value: String(length),
            text: say(`length-${length as 10 | 30 | 60 | 120}`),
          }))}
          onChange={(length) => change({ length: length === null ? null : Number(length) })}
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
        value={draft.audience}
        onChange={(audience) => change({ audience })}
      />
      <TextField
        label={say('pitch.label')}
        hint={draft.label.trim() === '' ? say('pitch.label.hint', { label: fallback }) : undefined}
        value={draft.label}
        onChange={(label) => change({ label })}
      />
    </div>
  );
}

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
