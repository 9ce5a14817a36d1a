import { answerPrejudice, type PrejudiceMoment } from '@kennis/domain';
import { Icon } from '../../design/icon.tsx';
import { usePreferences } from '../../messages/reading.tsx';

/** A thought that may hold one back here, with an honest answer to whoever wants it (A6). */
export function Doubt({ moment }: { readonly moment: PrejudiceMoment }) {
  const { language, address } = usePreferences().preferences;
  const { thought, answer } = answerPrejudice(moment, { language, address });
  return (
    <details className="studio-doubt">
      <summary>
        <span>{language === 'nl' ? `‘${thought}’` : `“${thought}”`}</span>
        <Icon name="down" />
      </summary>
      <p>{answer}</p>
    </details>
  );
}
