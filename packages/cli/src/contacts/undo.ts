import { ok, undoImport, workerName } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';

export function addUndo(program: Command, desk: Desk): void {
  const about = desk.words.say('undo');
  bookCommand(program, desk, { use: 'undo <import>', about, takes: ['json', 'now'] }).action(
    (id: string, options: BookOptions) =>
      atBook(desk, options, async ({ book, workplace: { store, now, ids }, words }) => {
        const undone = await undoImport({ book, jobs: store.jobs, now, ids }, id, workerName());
        if (!undone.ok) return undone;
        const { progress, kept, keptCount } = undone.value;
        const lines = kept.map((each) => `  ${each.kind} ${each.id}: ${words.say(`undo.why-${each.why}`)}`);
        return ok({
          text: [words.say('undo.is-done', { done: progress.done, kept: keptCount }), ...lines].join('\n'),
          json: { import: id, undone: progress.done, kept, keptCount },
        });
      }),
  );
}
