import { addAsk, detectLanguage, editAsk } from '@kennis/domain';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useKeptState, useUnsaved } from '../../app/kennis.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages, usePreferences } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { studioMessages } from './messages.ts';
import type { Wish } from './read-asks.ts';

/** An ask or offer that is being written; what was written stays while one is elsewhere. */
export interface AskWriting {
  readonly text: string;
  readonly isChanged: boolean;
  /** Of the words, by whose rules they are read. */
  readonly language: 'nl' | 'en';
  readonly problem: string | undefined;
  readonly write: (text: string) => void;
  readonly save: () => Promise<void>;
}

/** Writing one of your asks or offers; null for a new one. */
export function useAskDraft(kind: 'ask' | 'offer', record: Wish | null): AskWriting {
  const say = useMessages(studioMessages);
  const { language: reader } = usePreferences().preferences;
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const [, navigate] = useLocation();
  const [written, keep] = useKeptState<string | null>(`studio.${record?.id ?? kind}`, null);
  const [problem, setProblem] = useState<string>();
  const isSaving = useRef(false);
  const before = record?.fields.text ?? '';
  const text = written ?? before;
  const isChanged = text !== before;
  // What was typed last, which the screen may not have drawn yet.
  const latest = useRef(text);
  useUnsaved(isChanged);
  return {
    text,
    isChanged,
    language: detectLanguage(text, reader),
    problem,
    write(next) {
      setProblem(undefined);
      latest.current = next;
      keep(next);
    },
    async save() {
      const wanted = latest.current;
      if (isSaving.current || wanted === before) return;
      isSaving.current = true;
      const done = await edit((_, context) =>
        record
          ? editAsk<'ask' | 'offer'>({ record }, { text: wanted }, context)
          : addAsk(kind, { owner: 'me', text: wanted }, context),
      );
      isSaving.current = false;
      if (!done.ok) return setProblem(problemText(done.problem));
      keep(null);
      tell({ text: say('saved') });
      navigate('/me/asks', { replace: true });
    },
  };
}
