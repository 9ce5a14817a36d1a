import { useState } from 'react';
import type { ImportView } from '../../api/imports.ts';
import { Button, ButtonLink } from '../../design/button.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { importMessages } from './messages.ts';
import { PreviewRows } from './preview-rows.tsx';
import { ProblemRows } from './problem-rows.tsx';

const tabs = ['create', 'merge', 'problems'] as const;

/** New, known, unreadable, each with reason and line; and the choice to bring it in. */
export function ImportPreview({
  view,
  onApply,
}: {
  readonly view: ImportView;
  readonly onApply: () => void;
}) {
  const say = useMessages(importMessages);
  const formats = useFormats();
  const [tab, setTab] = useState<(typeof tabs)[number]>('create');
  const { create, merge } = view.counts;
  const total = create + merge;
  return (
    <>
      <h2>{say('preview', { name: view.name })}</h2>
      <Counts view={view} />
      <Segmented
        label={say('tabs')}
        options={tabs.map((value) => ({ value, text: say(`tab.${value}`) }))}
        value={tab}
        onChange={(next) => next && setTab(next)}
        required
      />
      {tab === 'problems' ? <ProblemRows view={view} /> : <PreviewRows view={view} does={tab} />}
      <div className="import-foot">
        <ButtonLink href="/people">{say('cancel')}</ButtonLink>
        <Button kind="main" onPress={onApply} isDisabled={total === 0}>
          {say('apply', { total, shown: formats.number(total) })}
        </Button>
      </div>
    </>
  );
}

function Counts({ view }: { readonly view: ImportView }) {
  const say = useMessages(importMessages);
  const { number } = useFormats();
  const { counts, problemCount } = view;
  const shown = (['create', 'merge', 'skip'] as const).filter(
    (does) => does === 'create' || counts[does] > 0,
  );
  return (
    <ul className="import-counts">
      {shown.map((does) => (
        <li key={does}>{say(does, { shown: number(counts[does]) })}</li>
      ))}
      {problemCount > 0 && <li>{say('problems', { count: problemCount, shown: number(problemCount) })}</li>}
    </ul>
  );
}
