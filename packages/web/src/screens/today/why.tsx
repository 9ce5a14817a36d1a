import { lazy, Suspense, useState } from 'react';
import { Icon } from '../../design/icon.tsx';
import { asLine } from '../../messages/wording.ts';
import type { WhyParts } from './why-parts.tsx';

/** Apart, as few look twice. */
const Parts = lazy(async () => ({ default: (await import('./why-parts.tsx')).WhyParts }));

/** The weightiest reason; a tap unfolds everything that weighs (K5). */
export function Why({ why, ...of }: { readonly why: string } & Parameters<typeof WhyParts>[0]) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="today-why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {asLine(why)}
        <Icon name="down" />
      </summary>
      {isOpen && (
        <Suspense>
          <Parts {...of} />
        </Suspense>
      )}
    </details>
  );
}
