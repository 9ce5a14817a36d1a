import { addPerson } from '@kennis/domain';
import { type FormEvent, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useUnsaved } from '../../app/kennis.tsx';
import { Button } from '../../design/button.tsx';
import { NoticeLine, useNotice } from '../../design/notice.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { AddFields } from './add-fields.tsx';
import { personAddMessages } from './messages.ts';
import { type Written, writtenToIntent } from './written.ts';
import './person-add.css';
import { useOnce } from '../../app/use-once.ts';

/** A person by hand; only the name is needed. */
export function PersonAddScreen() {
  const say = useMessages(personAddMessages);
  const problemText = useProblemText();
  const tell = useNotice();
  const edit = useEdit();
  const once = useOnce();
  const [, navigate] = useLocation();
  const [given] = useState(new URLSearchParams(useSearch()).get('name') ?? '');
  const [written, setWritten] = useState<Written>({ name: given });
  const [problem, setProblem] = useState<string | null>(null);
  useUnsaved(Object.values(written).some((text) => text !== '' && text !== given));
  const save = async () => {
    const done = await edit((_, context) => addPerson(writtenToIntent(written), context));
    if (!done.ok) return setProblem(problemText(done.problem));
    tell({ text: say('added', { name: written.name }) });
    navigate(`/people/${done.value[0]?.id}`, { replace: true });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void once(save);
  };
  return (
    <form className="person-add" onSubmit={submit}>
      <PageHeader title={say('title')} back={{ href: '/people', label: say('back') }} />
      {problem && <NoticeLine>{problem}</NoticeLine>}
      <AddFields written={written} onChange={setWritten} />
      <Button kind="main" type="submit">
        {say('save')}
      </Button>
    </form>
  );
}
