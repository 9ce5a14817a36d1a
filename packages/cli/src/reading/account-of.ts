import type { ReadText } from '@kennis/server';
import type { Words } from '../words.ts';
import type { GivenText } from './read-texts.ts';

/** What was seen in one text, for people; its id goes before it unless it is alone. */
export function accountOf(
  { id, read }: { readonly id: GivenText['id']; readonly read: ReadText },
  alone: boolean,
  { say }: Words,
): string {
  const { findings, score, speaking, ask } = read;
  const lines = [
    ...(alone ? [] : [`${id}`]),
    ...(score ? [say('read.score', { score: score.score, seconds: speaking.seconds })] : []),
    ...(ask ? [say('read.findable', { findable: ask.findability })] : []),
    ...(ask && ask.missing.length > 0
      ? [say('read.missing', { parts: ask.missing.map((part) => say(`read.part.${part}`)).join(', ') })]
      : []),
    ...findings.flatMap(({ reason, suggestion }) => [`- ${reason}`, `  ${suggestion}`]),
    ...(ask && !ask.specific ? [say('read.examples'), ...ask.examples.map((each) => `  ${each}`)] : []),
    ...(findings.length === 0 && !ask ? [say('read.nothing')] : []),
  ];
  return lines.join('\n');
}
