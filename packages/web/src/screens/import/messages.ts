import en from './en.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };

export const importMessages = { nl, en };
