import type { Finding, ReadAs, ReadLanguage, ReadText } from '@kennis/domain/reading';
import { useEffect, useMemo, useState } from 'react';
import { usePreferences } from '../../messages/reading.tsx';
import { alignFindings } from './align-findings.ts';
import { readable } from './readable.ts';

const restMs = 350;

/** What a colleague would say of a text that is being written: findings at their places in it, as far as it was read. */
export interface TextReading {
  readonly read: ReadText | null;
  readonly findings: readonly Finding[];
  /** Enough is said to say something of it. */
  readonly isEnough: boolean;
}

const fewestWords = 8;

/** Reads a text by the rules of its own language, when typing rests. The lists of words are loaded with the first text. */
export function useReading(text: string, as: ReadAs, lang: ReadLanguage): TextReading {
  const { language: tell } = usePreferences().preferences;
  const [read, setRead] = useState<{ readonly text: string; readonly result: ReadText } | null>(null);
  const isFirst = read === null;
  useEffect(() => {
    let isGone = false;
    const timer = setTimeout(
      async () => {
        const reader = await import('@kennis/domain/reading').catch(() => null);
        if (isGone || !reader) return;
        const result = reader.readText({ text: readable(text), as, lang, tell });
        setRead({ text, result });
      },
      isFirst ? 0 : restMs,
    );
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [text, as, lang, tell, isFirst]);
  const findings = useMemo(
    () => (read ? alignFindings(read.result.findings, read.text, text) : []),
    [read, text],
  );
  const isEnough = (read?.result.speaking.words ?? 0) >= fewestWords;
  return { read: read?.result ?? null, findings, isEnough };
}
