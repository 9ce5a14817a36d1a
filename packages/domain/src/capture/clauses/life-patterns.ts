import { type ClausePattern, clausePattern } from './clause-pattern.ts';

const event = (source: string): ClausePattern =>
  clausePattern(
    'memory',
    `(?<whole>(?:she|he|they|ze|zij|hij|she's|he's|they're|haar|zijn|her|his) ${source}.*)`,
  );

/** What happened in somebody's life (P5): to come back to, no matter of business. */
export const lifePatterns: readonly ClausePattern[] = [
  event(
    '(?:.{0,30} )?(?:become|became|becoming) an? (?:grand)?(?:mother|father|mum|dad|mother|granny|grandad|parent|aunt|uncle)',
  ),
  event(
    '(?:is |are |was )?(?:.{0,20} )?(?:expecting|pregnant|engaged|getting married|got married|getting divorced|newly wed|recovering|in mourning)',
  ),
  event('.{0,40}(?:oma|opa|vader|moeder|tante|oom|grootmoeder|grootvader) geworden'),
  event('.{0,40}(?:zwanger|in verwachting|net bevallen|verloofd|gescheiden|aan het herstellen|in de rouw)'),
  event('(?:gaat|gaan) .{0,30}(?:trouwen|emigreren|scheiden)'),
];
