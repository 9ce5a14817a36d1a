import { nudgeAdvice, nudgeSentence, type RecordOf } from '@kennis/domain';
import { useFormats } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { useQuery } from '../../offline/book.tsx';
import './drafting.css';

const mostLooked = 20;

/** Where your last message was not answered yet, that waiting is better (A8). It advises, stops nothing, and can be switched off. */
export function NudgeLine({ person }: { readonly person: RecordOf<'person'> }) {
  const speak = useWholeWording();
  const { today } = useFormats();
  const advice = useQuery(['nudge', person.id, today()], async (reading) => {
    const [encounters, setting] = await Promise.all([
      reading.linked('encounter', person.id, { limit: mostLooked }),
      reading.record('setting') as Promise<RecordOf<'setting'> | null>,
    ]);
    const latest = encounters.map(({ fields }) => fields);
    return nudgeAdvice(latest, today(), setting?.fields.guards ?? true);
  });
  return advice ? <p className="draft-nudge">{speak(nudgeSentence(advice))}</p> : null;
}
