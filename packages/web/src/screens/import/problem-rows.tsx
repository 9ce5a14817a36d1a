import type { ImportView } from '@kennis/domain';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { importMessages } from './messages.ts';

/** What could not be read, or not as it stood: the line and why. */
export function ProblemRows({ view }: { readonly view: ImportView }) {
  const say = useMessages(importMessages);
  if (view.problemCount === 0) return <p className="import-none">{say('none.problems')}</p>;
  return (
    <>
      <ul className="rows">
        {view.problems.map(({ at, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several remarks may be about one line, and the list never changes.
          <li className="row" key={`${at} ${index}`}>
            <div className="row-text">
              <p>{reason}</p>
              <p className="row-line">{at === 0 ? say('whole') : say('line', { at })}</p>
            </div>
          </li>
        ))}
      </ul>
      {view.problemCount > view.problems.length && <p className="import-none">{say('first-problems')}</p>}
    </>
  );
}

/** The remarks with their number above them, where they stand beside something else. */
export function Remarks({ view }: { readonly view: ImportView }) {
  const say = useMessages(importMessages);
  const shown = useFormats().number(view.problemCount);
  return (
    <section>
      <h3>{say('problems', { count: view.problemCount, shown })}</h3>
      <ProblemRows view={view} />
    </section>
  );
}
