import { ok, type SettingFields, switchEmbeddings } from '@kennis/server';
import { Argument, type Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';

export function addEmbeddings(program: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(program, desk, { use: 'embeddings', about: say('embeddings'), takes: ['json'] })
    .addArgument(new Argument('[state]', say('embeddings.which')).choices(['on', 'off']))
    .action((state: 'on' | 'off' | undefined, options: BookOptions) => show(desk, state, options));
}

/** Switches it where that is asked for, and says how it is: whether there is an endpoint, and what may go there. */
function show(desk: Desk, state: 'on' | 'off' | undefined, options: BookOptions): Promise<void> {
  return atBook(desk, options, async ({ book, workplace, origin, words }) => {
    if (state !== undefined) {
      const switched = await switchEmbeddings(book, state === 'on', origin);
      if (!switched.ok) return switched;
    }
    const setting = (await book.record('setting'))?.fields as SettingFields | undefined;
    const on = setting?.embeddings === true;
    const { embeddings } = workplace.config;
    const endpoint = embeddings && { host: embeddings.url.host, model: embeddings.model };
    const host = endpoint?.host ?? 'none';
    return ok({
      text: words.say('embeddings.state', { host, on: on ? 'yes' : 'no' }),
      json: { endpoint, on },
    });
  });
}
