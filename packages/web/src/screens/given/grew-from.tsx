import { type RecordOf, whatSentence } from '@kennis/domain';
import type { BookReading, StoredRecord } from '@kennis/store';
import { SelectField } from '../../design/select-field.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { useQuery } from '../../offline/book.tsx';
import { givenMessages } from './messages.ts';

const mostOffered = 30;

/** From which talk, favour or introduction with this person it grew, or from nothing in particular (G2). */
export function GrewFrom({
  person,
  self,
  value,
  onChange,
}: {
  readonly person: string;
  /** The favour itself, which cannot grow from itself. */
  readonly self: string | null;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}) {
  const say = useMessages(givenMessages);
  const speak = useWholeWording();
  const { day } = useFormats();
  const sources = useQuery(['grew-from', person, value], (reading) => readSources(reading, person, value));
  if (!sources) return null;
  const textOf = (record: StoredRecord): string => {
    const on = day(String(record.fields.on ?? ''), 'dated');
    if (record.kind === 'encounter') return say('from.encounter', { on });
    if (record.kind === 'introduction') return say('from.introduction', { on });
    const { what, text, by } = (record as unknown as RecordOf<'favour'>).fields;
    return say(by === 'me' ? 'from.given' : 'from.received', {
      on,
      what: asLine(speak(whatSentence(what))),
      text,
    });
  };
  return (
    <SelectField
      label={say('from')}
      hint={say('from.hint')}
      value={value ?? ''}
      options={[
        { value: '', text: say('from.nothing') },
        ...sources
          .filter(({ id }) => id !== self)
          .map((record) => ({ value: record.id, text: textOf(record) })),
      ]}
      onChange={(id) => onChange(id === '' ? null : id)}
    />
  );
}

async function readSources(
  reading: BookReading,
  person: string,
  chosen: string | null,
): Promise<readonly StoredRecord[]> {
  const limit = mostOffered;
  const lists = await Promise.all([
    reading.linked('encounter', person, { limit }),
    reading.linked('favour', person, { limit }),
    reading.linked('introduction', person, { limit }),
  ]);
  const found: readonly StoredRecord[] = lists.flat();
  const held = chosen === null || found.some(({ id }) => id === chosen) ? null : await reading.record(chosen);
  return [...found, ...(held ? [held] : [])].toSorted((a, b) =>
    String(b.fields.on ?? '').localeCompare(String(a.fields.on ?? '')),
  );
}
