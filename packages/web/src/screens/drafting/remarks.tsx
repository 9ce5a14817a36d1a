import type { Finding } from '@kennis/domain/reading';
import { useMessages } from '../../messages/reading.tsx';
import { draftingMessages } from './messages.ts';

const mostShown = 3;

/** What was seen in a text, why that works against you, and another wording. It advises and never blocks (A3). */
export function Remarks({
  text,
  findings,
}: {
  readonly text: string;
  readonly findings: readonly Finding[];
}) {
  const say = useMessages(draftingMessages);
  if (findings.length === 0) return null;
  return (
    <section className="remarks" aria-live="polite" aria-label={say('remarks')}>
      <ul>
        {findings.slice(0, mostShown).map(({ kind, span, reason, suggestion }) => (
          <li key={`${kind} ${span[0]}`} className="remark">
            <p className="remark-words">‘{text.slice(span[0], span[1]).trim()}’</p>
            <p>{reason}</p>
            <p className="remark-instead">{suggestion}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
