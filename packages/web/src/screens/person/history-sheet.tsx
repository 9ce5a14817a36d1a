import type { RecordOf } from '@kennis/domain';
import type { JournalEntry } from '@kennis/store';
import { Sheet } from '../../design/sheet.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { personMessages } from './messages.ts';

/** What happened to this person's record on this device, latest first. */
export function HistorySheet({
  person,
  onClose,
}: {
  readonly person: RecordOf<'person'>;
  readonly onClose: () => void;
}) {
  const say = useMessages(personMessages);
  const { instant } = useFormats();
  const entries = useQuery(['history', person.id], (reading) => reading.history(person.id, 50));
  return (
    <Sheet title={say('history')} close={say('close')} onClose={onClose}>
      {entries?.length === 0 && <p>{say('history.empty')}</p>}
      <ol className="person-timeline">
        {entries?.map((entry) => (
          <li key={entry.change.id}>
            <span className="person-when">
              {instant(entry.at)} · {say(`cause.${entry.origin.cause}`)}
            </span>
            <span className="person-words">{valuesOf(entry).join(', ') || say(happening(entry))}</span>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

function happening({
  change: { stamps },
}: JournalEntry): 'history.deleted' | 'history.kept' | 'history.changed' {
  if (typeof stamps === 'string') return 'history.changed';
  if ('~deleted' in stamps) return 'history.deleted';
  return '~kept' in stamps ? 'history.kept' : 'history.changed';
}

/** The values written, as plain text; a set element by its key. */
function valuesOf({ change }: JournalEntry): readonly string[] {
  return Object.entries(change.fields)
    .map(([path, value]) => (path.includes('/') ? path.slice(path.indexOf('/') + 1) : plain(value)))
    .filter((text) => text !== '');
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  const full = (value as { readonly full?: unknown } | null)?.full;
  return typeof full === 'string' ? full : '';
}
