import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { eventMessages } from './messages.ts';
import type { Why } from './use-why.ts';

/** Why you want to speak somebody, and your first sentence. */
export function WhyFields({
  name,
  why: { reason, sentence, write },
  autoFocus = false,
}: {
  readonly name: string;
  readonly why: Why;
  readonly autoFocus?: boolean;
}) {
  const say = useMessages(eventMessages);
  return (
    <>
      <TextField
        lines
        label={say('why', { name })}
        placeholder={say('why-example')}
        value={reason}
        onChange={(text) => write({ reason: text })}
        autoFocus={autoFocus}
      />
      <TextField
        lines
        label={say('sentence')}
        placeholder={say('sentence-example')}
        value={sentence}
        onChange={(text) => write({ sentence: text })}
      />
    </>
  );
}
