import en from './frame.en.json' with { type: 'json' };
import nl from './frame.nl.json' with { type: 'json' };

export const frameMessages = { nl, en };
