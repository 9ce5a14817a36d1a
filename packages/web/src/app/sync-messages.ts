import en from './sync.en.json' with { type: 'json' };
import nl from './sync.nl.json' with { type: 'json' };

export const syncMessages = { nl, en };
