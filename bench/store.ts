// What storage takes on the embedded database: `node bench/store.ts [reads|sync|kill]`, all of them without a word.
// The first run fills a book of 50,000 people and 500,000 encounters in the temporary folder, and takes minutes for it.
import { benchKills } from './store-kill.ts';
import { benchReads } from './store-reads.ts';
import { benchSync } from './store-sync.ts';

const wanted = process.argv[2];
if (wanted === undefined || wanted === 'reads') await benchReads(5000, 50_000);
if (wanted === undefined || wanted === 'sync') await benchSync();
if (wanted === undefined || wanted === 'kill') await benchKills(100);
