import { openWorkplace, type Problem, type Result, readConfig, type Workplace } from '@kennis/server';
import type { Output } from './at-book.ts';
import { type Desk, refused } from './desk.ts';

/** Opens the installation, works on it as a whole, prints what came of it, and leaves with the right exit code. */
export async function atWorkplace(
  desk: Desk,
  work: (workplace: Workplace) => Promise<Result<Output, Problem>>,
): Promise<void> {
  const config = readConfig(desk.shell.env, desk.shell.folder);
  if (!config.ok) return refused(desk, config.problem);
  const workplace = await openWorkplace(config.value, desk.shell.now);
  try {
    const done = await work(workplace);
    if (!done.ok) return refused(desk, done.problem);
    if (done.value.text !== '') desk.shell.out(`${done.value.text}\n`);
  } finally {
    await workplace.close();
  }
}
