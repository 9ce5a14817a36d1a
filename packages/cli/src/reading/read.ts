import { loadReading, type ReadAs, type ReadText } from '@kennis/server';
import { type Command, Option } from 'commander';
import { print } from '../at-book.ts';
import { type Desk, refused } from '../desk.ts';
import { accountOf } from './account-of.ts';
import { type GivenText, readTexts } from './read-texts.ts';

interface Options {
  readonly json?: boolean;
  readonly as: ReadAs;
}

const kinds: readonly ReadAs[] = ['pitch', 'ask', 'follow-up', 'introduction', 'advice-request', 'thank-you'];

export function addRead(program: Command, desk: Desk): void {
  const { say } = desk.words;
  program
    .command('read [file]')
    .description(say('read'))
    .addHelpText('after', `\n${say('read.shape')}`)
    .addOption(new Option('--as <as>', say('read.as')).choices(kinds).makeOptionMandatory())
    .option('--json', say('option.json'))
    .action((file: string | undefined, options: Options) => read(desk, file, options));
}

/** Reads the texts and prints what was seen; opens no book. */
async function read(desk: Desk, file: string | undefined, { as, json }: Options): Promise<void> {
  const given = await readTexts(desk.shell, file);
  if (!given.ok) return refused(desk, given.problem);
  const { readText } = await loadReading();
  const { language } = desk.words.reader;
  const done = given.value.map(({ id, lang, text }) => ({
    id,
    text,
    read: readText({ text, as, ...(lang && { lang }), ...(!json && { tell: language }) }),
  }));
  if (json) return desk.shell.out(`${JSON.stringify(done.map(printed))}\n`);
  const alone = done.length === 1;
  print(desk, {}, { text: done.map((each) => accountOf(each, alone, desk.words)).join('\n\n') });
}

function printed({ id, read }: { readonly id: GivenText['id']; readonly read: ReadText }) {
  return {
    id,
    findings: read.findings.map(({ kind, span, reason, suggestion }) => ({ kind, span, reason, suggestion })),
    specific: read.specific,
    missing: read.missing,
  };
}
