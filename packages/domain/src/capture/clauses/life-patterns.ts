import { type ClausePattern, clausePattern } from './clause-pattern.ts';

const event = (source: string): ClausePattern =>
  clausePattern(
    'memory',
    `(?<whole>(?:she|he|they|ze|zij|hij|she's|he's|they're|haar|zijn|her|his) ${source}.*)`,
  );

const kin =
  '(?:zoon|dochter|kind|kinderen|kleinkind|kleinzoon|kleindochter|man|vrouw|vader|moeder|ouders|broer|zus|opa|oma|son|daughter|kid|kids|child|children|husband|wife|mum|mother|dad|father|parents|brother|sister|gran|grandson|granddaughter|niece|nephew|partner)';

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
  clausePattern(
    'memory',
    `(?<whole>(?:.{2,40} 's|his|her|their|zijn|haar|hun|d'r|z'n) ${kin} (?:has |had |have |is |was |are |were |just |heeft |hebben |net |gaat |got |)*(?:(?:vorige|afgelopen|deze|last|this) (?:week|maand|jaar|month|year) )?(?:geopereerd|opgenomen|operated on|had surgery|got into|got in|got a|graduated|started|starts|passed|passes|won|born|died|passed away|got married|moved|broke|had a|made it|turned|turns|afgestudeerd|geslaagd|begonnen|geboren|overleden|getrouwd|verhuisd|ziek|ill|in hospital|in het ziekenhuis).*)`,
  ),
  clausePattern(
    'memory',
    `(?<whole>(?:.{2,30} )?(?:had|heeft|has|found|vond|vindt) (?:het |it )?(?:er )?(?:moeilijk|zwaar|zwaar mee|moeilijk mee|hard|tough) .*${kin}.*)`,
  ),
];
