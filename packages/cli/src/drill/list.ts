import { loadDrilling, ok, printDrill, refuse } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import type { Words } from '../words.ts';

type Drilling = Awaited<ReturnType<typeof loadDrilling>>;
type Portion = Awaited<ReturnType<Drilling['readDailyDrill']>>['portion'];

interface Options extends BookOptions {
  readonly event?: string;
  readonly answers?: boolean;
}

export function addListDrill(drill: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(drill, desk, { use: 'list', about: say('drill.list'), takes: ['json', 'now'] })
    .option('--event <id>', say('drill.event'))
    .option('--answers', say('drill.answers'))
    .action((options: Options) =>
      atBook(desk, options, async ({ book, context, words }) => {
        const { event, answers } = options;
        const drilling = await loadDrilling();
        const read =
          event === undefined
            ? await drilling.readDailyDrill(book, context)
            : await drilling.readEventDrill(book, event, context);
        if (!read) return refuse({ type: 'event-missing' });
        const text = drillText(read.portion, { ...drilling, words, answers: answers === true });
        return ok({ text, json: printDrill(read.portion) });
      }),
    );
}

interface Telling extends Pick<Drilling, 'drillAskSentence' | 'drillClueSentence'> {
  readonly words: Words;
  readonly answers: boolean;
}

function drillText(
  { cards, doneToday, waiting }: Portion,
  { drillAskSentence, drillClueSentence, words: { say, sentence }, answers }: Telling,
): string {
  if (cards.length === 0) return say('drill.none', { done: doneToday });
  const lines = cards.flatMap(({ card }) => {
    const clues = card.clues.map((clue) => sentence(drillClueSentence(clue))).join(', ');
    const { name, fact } = card.answer;
    const answer = card.kind === 'name-fact' && fact ? sentence(drillClueSentence(fact)) : name;
    return [
      `${sentence(drillAskSentence(card))}  ${clues}  ${card.person.id} ${card.kind}`,
      ...(answers ? [`  ${answer}`] : []),
    ];
  });
  return [...lines, ...(waiting > 0 ? [say('drill.waiting', { count: waiting })] : [])].join('\n');
}
