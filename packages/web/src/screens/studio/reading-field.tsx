import type { Finding } from '@kennis/domain/reading';
import { memo, type RefObject, useMemo } from 'react';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { findingAt, underlined } from './underlined.ts';
import { useTyped } from './use-typed.ts';
import './reading-field.css';

/** What is known of a field whose text is read along with. */
export interface ReadingFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly placeholder?: string;
  /** Of the text, so that it is spoken, spelled and broken as such. */
  readonly lang: 'nl' | 'en';
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The finding that is looked at, by its place in the list. */
  readonly active: number | null;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly autoFocus?: boolean;
  readonly onText: (text: string) => void;
  /** A tap on underlined words. */
  readonly onActive: (at: number) => void;
}

/**
 * Text with what was found underlined in place: the underlines lie behind the field, in the same letters. For a screen reader
 * the list of findings says the same.
 */
export function ReadingField({ text, findings, active, field, ...rest }: ReadingFieldProps) {
  const { label, hint, placeholder = '', lang, autoFocus = false, onText, onActive } = rest;
  const [typed, type] = useTyped(text, onText);
  const look = () => {
    const { selectionStart, selectionEnd } = field.current ?? {};
    if (selectionStart === undefined || selectionStart !== selectionEnd) return;
    const at = findingAt(findings, selectionStart);
    if (at !== null) onActive(at);
  };
  return (
    <TextField className="field" value={typed} onChange={type} autoFocus={autoFocus}>
      <Label className="field-label">{label}</Label>
      <div className="reading-field">
        <Marks text={text} findings={findings} active={active} />
        <TextArea
          ref={field}
          className="field-input field-lines reading-text"
          dir="auto"
          lang={lang}
          placeholder={placeholder}
          rows={2}
          onClick={look}
        />
      </div>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </TextField>
  );
}

/** The same words as in the field, of which only the underlines are seen. */
const Marks = memo(function Marks({
  text,
  findings,
  active,
}: Pick<ReadingFieldProps, 'text' | 'findings' | 'active'>) {
  const stretches = useMemo(() => underlined(text, findings), [text, findings]);
  return (
    <div className="reading-marks" dir="auto" aria-hidden="true">
      {stretches.map((stretch, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place.
        <Underlined key={at} {...stretch} all={findings} active={active} />
      ))}
      {'\u200b'}
    </div>
  );
});

function Underlined({
  text,
  findings,
  all,
  active,
}: {
  readonly text: string;
  readonly findings: readonly number[];
  readonly all: readonly Finding[];
  readonly active: number | null;
}) {
  if (findings.length === 0) return text;
  const isWhole = findings.every((at) => all[at]?.kind === 'long-sentence');
  const isActive = active !== null && findings.includes(active);
  return (
    <span data-found={isWhole ? 'sentence' : 'words'} data-active={isActive || undefined}>
      {text}
    </span>
  );
}
