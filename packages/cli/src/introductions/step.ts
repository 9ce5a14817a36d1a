import {
  type IntroductionStepIntent,
  ok,
  type Problem,
  printIntroduction,
  type Result,
  refuse,
  takeStepIn,
} from '@kennis/server';
import { Argument, type Command, Option } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { namesOf } from '../people/names-of.ts';
import { introductionLines } from './introduction-lines.ts';

const steps = [
  'asked',
  'yes',
  'no',
  'introduced',
  'met',
  'thanked',
  'worked',
  'nothing',
  'withdrawn',
  'quiet',
] as const;
type Step = (typeof steps)[number];

interface Options extends BookOptions {
  readonly side?: 'seeker' | 'helper';
  readonly on?: string;
  readonly text?: string;
}

export function addIntroductionStep(introductions: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(introductions, desk, { use: 'step', about: say('introductions.step'), takes: ['json', 'now'] })
    .argument('<id>')
    .addArgument(new Argument('<step>', say('introductions.which-step')).choices(steps))
    .addOption(new Option('--side <side>', say('introductions.side')).choices(['seeker', 'helper']))
    .option('--on <day>', say('people.on'))
    .option('--text <text>', say('introductions.text'))
    .action((id: string, step: Step, options: Options) => take(desk, id, step, options));
}

function take(desk: Desk, id: string, step: Step, options: Options): Promise<void> {
  return atBook(desk, options, async ({ book, origin, context, words }) => {
    const body = bodyOf(step, options);
    if (!body.ok) return body;
    const taken = await takeStepIn(book, id, body.value, origin, context);
    if (!taken.ok) return taken;
    const { a, b } = taken.value.fields;
    const text = introductionLines(taken.value, await namesOf(book, [a, b]), words).join('\n');
    return ok({ text, json: printIntroduction(taken.value) });
  });
}

/** Who was asked or answered must be said. */
function bodyOf(step: Step, { side, on, text }: Options): Result<IntroductionStepIntent, Problem> {
  const who = side === undefined ? null : side === 'seeker' ? 'a' : 'b';
  switch (step) {
    case 'asked':
      return who ? ok({ step, side: who, on }) : refuse({ type: 'introduction-side' });
    case 'yes':
    case 'no':
      return who
        ? ok({ step: 'answered', side: who, said: step, on })
        : refuse({ type: 'introduction-side' });
    case 'worked':
    case 'nothing':
      return ok({ step: 'outcome', how: step, text, on });
    default:
      return ok({ step, on });
  }
}
