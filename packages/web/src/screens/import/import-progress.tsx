import type { ImportView } from '@kennis/domain';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { importMessages } from './messages.ts';

/** How far the work is. It goes on without this page. */
export function ImportProgress({ view }: { readonly view: ImportView }) {
  const say = useMessages(importMessages);
  const { number } = useFormats();
  const { done, total } = view.progress;
  const text = say(view.phase === 'undoing' ? 'undoing' : 'applying', {
    done: number(done),
    total: number(total),
  });
  return (
    <section className="import-progress">
      <ProgressBar aria-label={text} value={done} maxValue={Math.max(1, total)}>
        {({ percentage }) => (
          <div className="progress-track">
            <div className="progress-fill" style={{ inlineSize: `${percentage ?? 0}%` }} />
          </div>
        )}
      </ProgressBar>
      <p className="row-title" role="status">
        {text}
      </p>
      <p className="import-lead">{say('go-on')}</p>
    </section>
  );
}
