import { type KeyboardEvent, type RefObject, useLayoutEffect } from 'react';
import { useMessages } from '../../messages/reading.tsx';
import { captureMessages } from './messages.ts';

/** The one line, with the keyboard open at once. Enter saves; a new line is made with Shift. */
export function LineField({
  line,
  isGiven,
  field,
  onWrite,
  onDone,
}: {
  readonly line: string;
  /** It is known who it is about. */
  readonly isGiven: boolean;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onWrite: (line: string) => void;
  readonly onDone: () => void;
}) {
  const say = useMessages(captureMessages);
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, [field]);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onDone();
  };
  return (
    <textarea
      ref={field}
      className="talk-line"
      rows={2}
      value={line}
      aria-label={say('line')}
      placeholder={say(isGiven ? 'line.given' : 'line.example')}
      enterKeyHint="done"
      autoCapitalize="sentences"
      spellCheck={false}
      onChange={(event) => onWrite(event.target.value)}
      onKeyDown={press}
    />
  );
}
