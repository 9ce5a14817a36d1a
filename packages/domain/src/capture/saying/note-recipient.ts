import type { Frame } from '../frames/frame.ts';
import { addName } from '../people/add-name.ts';
import type { State } from '../people/state.ts';
import { isCapital, nameAt } from '../phrases/name-at.ts';
import { tokenFrom } from '../reading/line.ts';

/** Somebody named inside a cue is the person from then on: `ik heb Chantal beloofd om`, `ik kan Sem helpen met`. */
export function noteRecipient(state: State, frame: Frame): void {
  const who = frame.recipient?.trim() ?? '';
  if (who === '') return;
  const { line } = state;
  const at = tokenFrom(line, line.reading.plain.indexOf(who, frame.start));
  const from = /^(?:van|aan|to|met|with|tegen)$/.test(line.tokens[at]?.plain ?? '') ? at + 1 : at;
  const found =
    nameAt(line, from, false, tokenFrom(line, frame.cueEnd)) ??
    nameAt(
      line,
      from,
      frame.family === 'promise' || isCapital(line.tokens[from]),
      tokenFrom(line, frame.cueEnd),
    );
  if (found) addName(state, found.from, found.end, found.confidence);
}

/** Somebody named in what need not be done is still somebody met: `no need to call Gary`. */
export function noteNamed(state: State, frame: Frame): void {
  const { line } = state;
  const end = tokenFrom(line, Math.max(frame.to, frame.cueEnd));
  for (let at = tokenFrom(line, frame.start); at < end; at++) {
    const found = nameAt(line, at, false, end);
    if (!found || found.confidence < 0.85) continue;
    addName(state, found.from, found.end, found.confidence - 0.1);
    return;
  }
}
