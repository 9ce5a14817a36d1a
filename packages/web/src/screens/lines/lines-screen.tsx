import { type RecordOf, situationSentence } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useMessages, usePreferences } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { useQuery } from '../../offline/book.tsx';
import { LineSheet } from './line-sheet.tsx';
import { linesMessages } from './messages.ts';
import { StyleChoice } from './style-choice.tsx';
import './lines.css';

type Line = RecordOf<'line'>;
type Sort = 'line' | 'question';

const most = 300;

/** Sentences of your own for the coach, and how you like to speak (M2, C4, A5). */
export function LinesScreen() {
  const say = useMessages(linesMessages);
  const [open, setOpen] = useState<Line | Sort | null>(null);
  const read = useQuery(['lines'], async (reading) => ({
    lines: await reading.all('line', { limit: most }),
    setting: (await reading.record('setting')) as RecordOf<'setting'> | null,
  }));
  if (!read) return null;
  const lines = read.lines.toReversed();
  return (
    <>
      <PageHeader title={say('title')} back={{ href: '/me', label: say('back') }} />
      <p className="lines-lead">{say('lead')}</p>
      <StyleChoice setting={read.setting} />
      <div className="columns">
        <Part
          sort="line"
          lines={lines.filter(({ fields }) => fields.moment !== undefined)}
          onOpen={setOpen}
        />
        <Part
          sort="question"
          lines={lines.filter(({ fields }) => fields.moment === undefined)}
          onOpen={setOpen}
        />
      </div>
      {open && (
        <LineSheet
          line={typeof open === 'string' ? null : open}
          sort={typeof open === 'string' ? open : open.fields.moment === undefined ? 'question' : 'line'}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function Part({
  sort,
  lines,
  onOpen,
}: {
  readonly sort: Sort;
  readonly lines: readonly Line[];
  readonly onOpen: (open: Line | Sort) => void;
}) {
  const say = useMessages(linesMessages);
  return (
    <section className="lines-part">
      <h2>{say(`${sort}s`)}</h2>
      {lines.length === 0 && <p className="lines-soft">{say(`${sort}s-none`)}</p>}
      <ul className="rows">
        {lines.map((line) => (
          <li key={line.id} className="lines-row">
            <button type="button" className="words-press lines-press" onClick={() => onOpen(line)}>
              <span className="lines-text">{line.fields.text}</span>
              <Where line={line} />
            </button>
          </li>
        ))}
      </ul>
      <Button icon="plus" onPress={() => onOpen(sort)}>
        {say(`${sort}-add`)}
      </Button>
    </section>
  );
}

/** Where it is said, or what it is about; and its language, where that is not the one you read. */
function Where({ line: { fields } }: { readonly line: Line }) {
  const say = useMessages(linesMessages);
  const speak = useWholeWording();
  const { language } = usePreferences().preferences;
  const where = fields.moment
    ? speak(situationSentence(fields.moment, 'other'))
    : fields.topic && speak({ key: `topic.${fields.topic}`, values: {} });
  const other = fields.language === language ? null : say(`language-${fields.language}`);
  return <span className="lines-where">{[asLine(where ?? ''), other].filter(Boolean).join(' · ')}</span>;
}
