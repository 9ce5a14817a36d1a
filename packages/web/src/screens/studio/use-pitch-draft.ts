import { type RecordOf, writePitch } from '@kennis/domain';
import { useCallback, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useKeptState, useUnsaved } from '../../app/kennis.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages, usePreferences } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { studioMessages } from './messages.ts';
import { draftToIntent, languageOf, type PitchDraft } from './pitch-draft.ts';

/** A version that is being written; what was written stays while one is elsewhere. */
export interface PitchWriting {
  readonly draft: PitchDraft;
  readonly isChanged: boolean;
  readonly language: 'nl' | 'en';
  /** What it is called where no name is given. */
  readonly fallback: string;
  readonly problem: string | undefined;
  readonly change: (change: Partial<PitchDraft>) => void;
  readonly save: () => Promise<void>;
  /** Keeps it, and goes to say it aloud. */
  readonly sayAloud: () => Promise<void>;
}

/** Writing the version called `name`, that was `first` before. */
export function usePitchDraft(
  name: string,
  first: PitchDraft,
  pitch: RecordOf<'pitch'> | null,
): PitchWriting {
  const say = useMessages(studioMessages);
  const { language: reader } = usePreferences().preferences;
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const [, navigate] = useLocation();
  const [written, keep] = useKeptState<PitchDraft | null>(`studio.${name}`, null);
  const [problem, setProblem] = useState<string>();
  const isSaving = useRef(false);
  const draft = written ?? first;
  const isChanged = differs(written, first);
  // What was typed last, which the screen may not have drawn yet.
  const latest = useRef<PitchDraft | null>(written);
  useUnsaved(isChanged);
  const fallback = useFallback(draft);
  const write = async (): Promise<string | null> => {
    const wanted = latest.current ?? first;
    if (pitch && !differs(wanted, first)) return pitch.id;
    if (isSaving.current) return null;
    isSaving.current = true;
    const done = await edit((_, context) => writePitch({ pitch }, draftToIntent(wanted, fallback), context));
    isSaving.current = false;
    if (!done.ok) {
      setProblem(problemText(done.problem));
      return null;
    }
    setProblem(undefined);
    latest.current = null;
    keep(null);
    return pitch?.id ?? done.value[0]?.id ?? null;
  };
  const change = useCallback(
    (changed: Partial<PitchDraft>) => {
      setProblem(undefined);
      latest.current = { ...(latest.current ?? first), ...changed };
      keep(latest.current);
    },
    [first, keep],
  );
  return {
    draft,
    isChanged,
    language: languageOf(draft, reader),
    fallback,
    problem,
    change,
    async save() {
      const id = await write();
      if (!id) return;
      tell({ text: say('saved') });
      if (!pitch) navigate(`/me/pitches/${id}`, { replace: true });
    },
    async sayAloud() {
      const id = await write();
      if (!id) return;
      if (!pitch) navigate(`/me/pitches/${id}`, { replace: true });
      navigate(`/me/pitches/${id}/aloud`);
    },
  };
}

function differs(written: PitchDraft | null, first: PitchDraft): boolean {
  return written !== null && JSON.stringify(written) !== JSON.stringify(first);
}

function useFallback({ audience, length }: PitchDraft): string {
  const say = useMessages(studioMessages);
  if (audience.trim() !== '') return say('label-for', { audience: audience.trim().slice(0, 80) });
  return length === null ? say('label-plain') : say(`label-length-${length as 10 | 30 | 60 | 120}`);
}
