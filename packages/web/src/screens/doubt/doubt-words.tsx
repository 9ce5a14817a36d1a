import { answerPrejudice, type PrejudiceMoment } from '@kennis/domain';
import { Icon } from '../../design/icon.tsx';
import { usePreferences } from '../../messages/reading.tsx';
import './doubt.css';

/** The thought, and its honest answer once it is tapped (A6). */
export function DoubtWords({ at }: { readonly at: PrejudiceMoment }) {
  const { language, address } = usePreferences().preferences;
  const { thought, answer } = answerPrejudice(at, { language, address });
  return (
    <details className="doubt">
      <summary>
        <span>{thought}</span>
        <Icon name="down" />
      </summary>
      <p>{answer}</p>
    </details>
  );
}
