import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Desk } from '../desk.ts';

/** A password: typed unseen on a terminal, or the first line of what is piped in. Empty where none was given. */
export async function askPassword({ shell: { input, error }, words }: Desk): Promise<string> {
  const terminal = input.isTTY === true;
  if (terminal) error(words.say('user.password'));
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: unseen, terminal });
  const password = await new Promise<string>((resolve) => {
    lines.once('line', resolve);
    lines.once('close', () => resolve(''));
  });
  lines.close();
  if (terminal) error('\n');
  return password;
}
