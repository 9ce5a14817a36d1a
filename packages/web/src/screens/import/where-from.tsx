import { useMessages } from '../../messages/reading.tsx';
import { importMessages } from './messages.ts';

const places = ['iphone', 'android', 'outlook', 'linkedin'] as const;

/** Where contacts come from, per place that people keep them. */
export function WhereFrom() {
  const say = useMessages(importMessages);
  return (
    <details className="where-from">
      <summary>{say('where')}</summary>
      <ul>
        {places.map((place) => (
          <li key={place}>{say(`where.${place}`)}</li>
        ))}
      </ul>
    </details>
  );
}
