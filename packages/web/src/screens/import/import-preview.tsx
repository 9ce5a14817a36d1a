import type { ImportView } from '@kennis/domain';
import { useState } from 'react';
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
  const { create, merge, skip } = view.counts;
  const total = create + merge;
  const filled = { create: create > 0, merge: merge + skip > 0, problems: view.problemCount > 0 };
  const shown = tabs.filter((each) => filled[each]);
  const [chosen, setTab] = useState<(typeof tabs)[number]>();
  const tab = chosen ?? shown[0] ?? 'create';
  return (
    <>
      <h2>{say('preview', { name: view.name })}</h2>
      <Counts view={view} />
      {shown.length > 1 && (
        <Segmented
          label={say('tabs')}
          options={shown.map((value) => ({ value, text: say(`tab.${value}`) }))}
          value={tab}
          onChange={(next) => next && setTab(next)}
          required
        />
      )}
      {tab === 'problems' ? <ProblemRows view={view} /> : <PreviewRows view={view} does={tab} />}
      <div className="screen-foot">
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
