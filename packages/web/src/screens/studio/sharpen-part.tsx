import { useMessages } from '../../messages/reading.tsx';
import { AskQuestions } from './ask-questions.tsx';
import { FindabilityMark } from './findability-mark.tsx';
import { FindingList } from './finding-list.tsx';
import { studioMessages } from './messages.ts';
import type { AskWriting } from './use-ask-draft.ts';
import type { Findings } from './use-findings.ts';
import type { TextReading } from './use-reading.ts';

/** How findable an ask is, the questions that make it more so, and how others ask in that trade (Q3). */
export function SharpenPart({
  writing,
  reading: { read },
  findings,
}: {
  readonly writing: AskWriting;
  readonly reading: TextReading;
  readonly findings: Findings;
}) {
  const say = useMessages(studioMessages);
  if (!read?.ask) return null;
  const { ask } = read;
  const isEmpty = writing.text.trim() === '';
  return (
    <>
      {!isEmpty && (
        <section className="studio-part" aria-label={say('find')}>
          <div aria-live="polite">
            <FindabilityMark findability={ask.findability} />
          </div>
          <FindingList text={writing.text} lang={writing.language} findings={findings} />
        </section>
      )}
      <AskQuestions writing={writing} ask={ask} />
      {!(ask.specific && ask.findability > 2) && (
        <section className="studio-part" aria-labelledby="studio-examples">
          <h2 id="studio-examples">{say(ask.parts.sector ? 'examples.sector' : 'examples')}</h2>
          <ul className="studio-examples" lang={read.lang}>
            {ask.examples.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
