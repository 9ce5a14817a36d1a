import {
  type ContactPoint,
  editPerson,
  elements,
  type PersonIntent,
  type RecordOf,
  type Tag,
} from '@kennis/domain';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useUnsaved } from '../../app/kennis.tsx';
import { Button } from '../../design/button.tsx';
import { NoticeLine, useNotice } from '../../design/notice.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { personMessages } from './messages.ts';

const lines = ['name', 'nickname', 'role', 'organisation', 'department', 'place'] as const;
const points = ['emails', 'phones', 'urls'] as const;

type PointSet = (typeof points)[number];

type Draft = {
  readonly [field in
    | (typeof lines)[number]
    | (typeof points)[number]
    | 'does'
    | 'howMet'
    | 'birthday'
    | 'tags']: string;
};

/** The fields of a person; lists have one element on a line. */
export function PersonForm({ person }: { readonly person: RecordOf<'person'> }) {
  const say = useMessages(personMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const [, navigate] = useLocation();
  const [first] = useState(() => personToDraft(person));
  const [draft, setDraft] = useState(first);
  const [problem, setProblem] = useState<string>();
  useUnsaved(draft !== first);
  const name = person.fields.name.given ?? person.fields.name.full;
  const field = (key: keyof Draft) => ({
    value: draft[key],
    onChange: (value: string) => setDraft({ ...draft, [key]: value }),
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const done = await edit(() => editPerson({ person }, draftToIntent(draft, first, person)));
    if (!done.ok) return setProblem(problemText(done.problem));
    tell({ text: say('saved') });
    navigate(`/people/${person.id}`);
  };
  return (
    <form className="form" onSubmit={(event) => void save(event)}>
      {problem && <NoticeLine>{problem}</NoticeLine>}
      {lines.map((key) => (
        <TextField key={key} label={say(key)} {...field(key)} />
      ))}
      <TextField lines label={say('doesField', { name })} {...field('does')} />
      {points.map((key) => (
        <TextField
          key={key}
          lines="few"
          label={say(key)}
          hint={key === points[0] && say('onePerLine')}
          {...field(key)}
        />
      ))}
      <TextField lines="few" label={say('tags')} hint={say('onePerLine')} {...field('tags')} />
      <TextField lines label={say('howMetField')} {...field('howMet')} />
      <TextField label={say('birthdayField')} hint={say('birthdayHint')} {...field('birthday')} />
      <div className="acts">
        <Button kind="main" type="submit">
          {say('save')}
        </Button>
        <Button kind="quiet" onPress={() => navigate(`/people/${person.id}`)}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}

function personToDraft({ fields }: RecordOf<'person'>): Draft {
  const values = (set: PointSet) =>
    elements<PointSet, ContactPoint>(fields, set)
      .map(([, { value }]) => value)
      .join('\n');
  const { name, nickname = '', role = '', organisation = '', department = '', place = '' } = fields;
  const { does = '', howMet = '', birthday = '' } = fields;
  const tags = elements<'tags', Tag>(fields, 'tags').map(([, { label }]) => label);
  const plain = { nickname, role, organisation, department, place, does, howMet, birthday };
  const sets = { emails: values('emails'), phones: values('phones'), urls: values('urls') };
  return { name: name.full, ...plain, ...sets, tags: tags.join('\n') };
}

/** Only what was changed, so that the parts of a name or a label that a line does not show stay as they are. */
function draftToIntent(draft: Draft, first: Draft, person: RecordOf<'person'>): PersonIntent {
  const changed = (Object.keys(draft) as (keyof Draft)[]).filter((key) => draft[key] !== first[key]);
  const known = (set: PointSet) =>
    new Map(elements<PointSet, ContactPoint>(person.fields, set).map(([, point]) => [point.value, point]));
  return Object.fromEntries(
    changed.map((key) => {
      if (key === 'tags') return [key, linesOf(draft.tags)];
      const set = points.find((each) => each === key);
      if (set === undefined) return [key, draft[key]];
      return [key, linesOf(draft[key]).map((value) => known(set).get(value) ?? { value })];
    }),
  );
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
