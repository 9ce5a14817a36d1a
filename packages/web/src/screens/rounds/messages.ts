import type { Messages } from '../../messages/messages.ts';
import en from './en.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };

export const roundsMessages: Messages<keyof typeof nl> = { nl, en };
