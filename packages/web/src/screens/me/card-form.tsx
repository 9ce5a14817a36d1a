import {
  type CardFields,
  type CardIntent,
  type ContactPoint,
  elements,
  type RecordOf,
  writeCard,
} from '@kennis/domain';
import { type FormEvent, useState } from 'react';
import { useUnsaved } from '../../app/kennis.tsx';
import { Button, ButtonLink } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit, useOpenedBook } from '../../offline/book.tsx';
import { meMessages } from './messages.ts';

const lines = ['name', 'role', 'organisation', 'place'] as const;
const points = ['emails', 'phones', 'urls'] as const;

type Draft = { readonly [field in (typeof lines)[number] | 'does' | (typeof points)[number]]: string };

/** The fields of your card, kept with one button. */
export function CardForm({ card }: { readonly card: RecordOf<'card'> | null }) {
  const say = useMessages(meMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const { me } = useOpenedBook();
  const first = cardToDraft(card?.fields ?? { name: { full: me.user.name } });
  const [draft, setDraft] = useState(first);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(first);
  useUnsaved(isChanged);
  const set = (field: keyof Draft) => (value: string) => setDraft({ ...draft, [field]: value });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const done = await edit(() => writeCard({ card }, draftToIntent(draft)));
    tell({ text: done.ok ? say('saved') : problemText(done.problem) });
  };
  return (
    <form className="form" onSubmit={(event) => void save(event)}>
      {lines.map((field) => (
        <TextField key={field} label={say(field)} value={draft[field]} onChange={set(field)} />
      ))}
      <TextField
        lines
        label={say('does')}
        hint={say('does.hint')}
        value={draft.does}
        onChange={set('does')}
      />
      {points.map((field) => (
        <TextField
          key={field}
          lines="few"
          label={say(field)}
          hint={field === points[0] && say('onePerLine')}
          value={draft[field]}
          onChange={set(field)}
        />
      ))}
      <div className="acts">
        <Button kind="main" type="submit" isDisabled={!isChanged && card !== null}>
          {say('save')}
        </Button>
        {card?.fields.name ? (
          <ButtonLink kind="edge" icon="qr" href="/me/code">
            {say('card.show')}
          </ButtonLink>
        ) : (
          <p className="me-line">{say('card.empty')}</p>
        )}
      </div>
    </form>
  );
}

function cardToDraft(fields: CardFields): Draft {
  const values = (set: (typeof points)[number]) =>
    elements<string, ContactPoint>(fields, set)
      .map(([, point]) => point.value)
      .join('\n');
  return {
    name: fields.name?.full ?? '',
    role: fields.role ?? '',
    organisation: fields.organisation ?? '',
    place: fields.place ?? '',
    does: fields.does ?? '',
    emails: values('emails'),
    phones: values('phones'),
    urls: values('urls'),
  };
}

function draftToIntent({ emails, phones, urls, ...plain }: Draft): CardIntent {
  const values = (text: string) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((value) => ({ value }));
  return { ...plain, emails: values(emails), phones: values(phones), urls: values(urls) };
}
