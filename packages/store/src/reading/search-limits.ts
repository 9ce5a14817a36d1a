/** Fewer exact answers than this, and search also looks for what was nearly typed. */
export const fewFound = 10;

/** Most people whom a search compares. */
export const mostHits = 2000;
