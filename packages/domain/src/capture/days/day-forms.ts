import { addDays, type Day } from '../../days/day.ts';
import { foldedPattern } from '../reading/folded-pattern.ts';
import { comingWeekday } from './calendar.ts';
import {
  type Groups,
  readAhead,
  readBeforeMonth,
  readDate,
  readMonth,
  readNumeric,
  readPart,
  readQuarter,
  readStretch,
  readWeekday,
  readWeekend,
  readWeekOfMonth,
} from './day-readers.ts';
import {
  dayNumberWords,
  monthWords,
  numberWords,
  shortWeekdayWords,
  weekdayValues,
  weekdayWords,
} from './day-words.ts';
import { feastDay, feastWords } from './feasts.ts';

type Read = (groups: Groups, today: Day) => Day | null;

const lead =
  '(?:(?:ergens |sometime |somewhere |nog |het liefst |preferably )?(?:(?<side>voor|before|na|after)|uiterlijk(?: op)?|due(?: on| by)?|deadline|no later than|niet later dan|in de loop van|halverwege|by|on|op|tegen|tot|until|till|in|rond|around|per|for|vanaf|from|binnen|within|tijdens|during|at) (?:(?:cob|eod|close of business|end of (?:day|play)) (?:on )?(?=[a-z]))?)?';
const time =
  '(?:(?: om| at| rond| around|,)? \\d{1,2}(?:[.:]\\d\\d)?(?: ?uur| ?u\\b| ?am\\b| ?pm\\b)| at noon| om \\d{1,2}[.:]\\d\\d| at \\d{1,2}[.:]\\d\\d)?';
const partOfDay =
  '(?:ochtend|middag|avond|nacht|morgen)?(?: (?:morning|afternoon|evening|night|ochtend|middag|avond))?';
const number = `(?<count>\\d{1,3}|${numberWords})`;
const nextWord = 'volgende|volgend|next|komende|aankomende|the following|the coming|the next';

export type Anchor =
  | 'digit'
  | 'month'
  | 'weekday'
  | 'short'
  | 'unit'
  | 'part'
  | 'tomorrow'
  | 'today'
  | 'feast';

/** What a text must contain before a form is tried: most lines name no day, and patterns cost time to compile. */
export const anchors: Readonly<Record<Anchor, RegExp>> = {
  digit: /\d/,
  month: new RegExp(`(?<![a-z])(?:${monthWords})(?![a-z])`),
  weekday: new RegExp(`(?<![a-z])(?:${weekdayWords})`),
  short: /(?<![a-z])(?:ma|di|wo|do|vr|za|zo|sat)(?![a-z])/,
  unit: /da[gy]|week|wk|weken|maand|month|jaar|year|kwartaal|quarter|fortnight/,
  part: /(?<![a-z])(?:begin|half|medio|mid|ein|end|early|late|start)/,
  tomorrow: /morgen|tomorrow|tmr/,
  today:
    /van(?:daag|avond|middag|ochtend|nacht)|straks|to(?:day|night)|(?<![a-z])(?:this|later|eod|end|eind)(?![a-df-z])/,
  feast: new RegExp(feastWords),
};

export interface Form {
  readonly anchor: Anchor;
  readonly pattern: RegExp;
  readonly read: Read;
}

/** First pattern that reads a stretch wins; within the text, the earliest and then the longest mention. */
export const dayForms: readonly Form[] = [
  form('digit', '(?<year>\\d{4})-(?<month>\\d{1,2})-(?<date>\\d{1,2})(?!\\d)', readNumeric),
  form(
    'digit',
    '(?<![\\d.,/-])(?<date>\\d{1,2})(?:/|-|\\.)(?<month>\\d{1,2})(?:/|-|\\.)(?<year>\\d{4}|\\d{2})(?!\\d)',
    readNumeric,
  ),
  form('digit', '(?<![\\d.,/-])(?<date>\\d{1,2})/(?<month>\\d{1,2})(?![\\d/%])', readNumeric),
  form(
    'digit',
    '(?<=(?:uiterlijk|voor|voor het|by|before) )(?<date>\\d{1,2})-(?<month>\\d{1,2})(?![\\d/%-])',
    readNumeric,
  ),
  form(
    'month',
    `(?:(?:${weekdayWords}|ma|di|wo|do|vr|za|zo)\\.?,? )?(?:de |the )?(?<date>\\d{1,2}|${dayNumberWords})(?:e|de|ste|st|nd|rd|th)?(?: of| van)? (?<name>${monthWords})\\b\\.?(?:,? (?<year>\\d{4}))?`,
    readNumeric,
  ),
  form(
    'month',
    `(?:(?:${weekdayWords}),? )?(?<name>${monthWords})\\.? (?:the )?(?<date>\\d{1,2}|(?:${dayNumberWords})(?= ?(?:$|[,.;!?)\\n]|(?:at|for|to|and|or|om|en|of)\\b)))(?:st|nd|rd|th)?\\b(?![:%])(?:,? (?<year>\\d{4}))?`,
    readNumeric,
  ),
  form(
    'part',
    `(?:(?:het |the )?(?<part>begin|half|medio|midden|mid|eind|einde|end|early|late|start|beginning|halverwege)(?: van| of)?[ -])(?:de |het |the )?(?:(?:(?<ahead>${nextWord}|deze|dit|this|coming) )?(?<unit>week|maand|month|jaar|year|kwartaal|quarter)|(?<name>${monthWords}))\\b(?: (?<year>\\d{4}))?`,
    readPart,
  ),
  form('tomorrow', '(?:the )?day after tomorrow|overmorgen', (_, today) => addDays(today, 2), partOfDay),
  form('tomorrow', '(?:tomorrow|tmrw|tmr|morgen)', (_, today) => addDays(today, 1), partOfDay),
  form(
    'today',
    '(?:vandaag|vanavond|vanmiddag|vanochtend|vannacht|straks|today|tonight|this (?:afternoon|evening|morning)|later vandaag|later today|eod|end of (?:the )?day|einde? (?:van de )?dag)',
    (_, today) => today,
  ),
  form(
    'weekday',
    `(?:(?<week>(?:${nextWord}) week|the week after next|over een week|next week's) (?:op |on )?)(?<weekday>${weekdayWords})`,
    readWeekday,
    partOfDay,
  ),
  form(
    'short',
    `(?:(?<week>(?:${nextWord}) week) (?:op )?|(?<ahead>volgende|komende|aankomende|aanstaande|a\\.s\\.) )(?<weekday>ma|di|wo|do|vr|za|zo)\\b\\.?`,
    readWeekday,
    partOfDay,
  ),
  form(
    'short',
    '(?<=\\b(?:me|mij|hem|haar|hen|ons|nog|even) )(?<weekday>ma|di|wo|do|vr|za)\\.?(?= (?:over|naar|voor|met|ivm|mbt|om|aan|bij|of|op|terug|langs|wat|hoe|wie|alles|de|het|een|mijn|ons|onze|die|zn) )',
    readWeekday,
  ),
  form(
    'short',
    '(?<!\\b(?:we|i|he|she|they|who|and|that|which|the|in|have|had) )(?<=[a-z] )(?<weekday>sat)(?: (?:am|pm|morning|afternoon|evening|night))?(?= ?(?:$|[,.;!?)\\n]))',
    readWeekday,
  ),
  form('weekday', `(?:a week on |week on )(?<weekday>${weekdayWords})`, ({ weekday }, today) =>
    addDays(comingWeekday(today, weekdayValues.get(weekday ?? '') ?? 1), 7),
  ),
  form(
    'weekday',
    `(?:(?<ahead>volgende|next|komende|aankomende|aanstaande|a\\.s\\.|deze|this|coming|this coming) )?(?<weekday>${weekdayWords})(?:${partOfDay})(?<week> (?:volgende week|next week|week|over een week|of next week|over (?:${numberWords}|\\d+) weken|in (?:${numberWords}|\\d+) weeks))?(?: (?:aanstaande|a\\.s\\.?))?`,
    readWeekday,
    partOfDay,
  ),
  form('short', `(?<weekday>${shortWeekdayWords})\\.?(?= ?(?:$|[,.;!?)\\n]| terug| langs))`, readWeekday),
  form('short', `(?:op|voor|uiterlijk) (?<weekday>ma|di|wo|do|vr|za|zo)\\b`, readWeekday),
  form(
    'short',
    '(?<=\\b(?:hij|zij|ze|ik|we|wij) )(?<weekday>ma|di|wo|do|vr|za)(?= (?:de|het|een|ons|onze|mijn|haar|hem) )',
    readWeekday,
  ),
  form(
    'unit',
    `(?:(?:over|binnen|in|within)(?: ongeveer| about| zo'n| around)? )${number} (?<unit>dag|dagen|days?|week|weken|weeks?'?|wk|maand|maanden|months?'?|jaar|years?'?|kwartaal|quarters?)(?: time| tijd)?(?<more> of ${number.replace('count', 'second')})?\\b`,
    readAhead,
  ),
  form('unit', `${number} (?<unit>days?|weeks?|months?|years?) from (?:now|today)`, readAhead),
  form('unit', '(?:over|binnen|in|within) (?:anderhalve week|a week and a half)', (_, today) =>
    addDays(today, 10),
  ),
  form(
    'unit',
    "(?:in|within) (?:a|the next) fortnight(?:'s time)?|a fortnight from now|within the fortnight",
    (_, today) => addDays(today, 14),
  ),
  form('unit', `(?<ahead>${nextWord}|deze|dit|this|the coming|coming|het|the|in het) weekend`, readWeekend),
  form(
    'unit',
    `(?<ahead>${nextWord}|de volgende|deze|dit|this) (?<unit>week|maand|month|jaar|year|kwartaal|quarter)\\b`,
    readStretch,
  ),
  form('digit', 'q(?<quarter>[1-4])(?: (?<year>\\d{4}))?', readQuarter),
  form(
    'month',
    `(?:in|for|tijdens|during|ergens in|sometime in) (?<name>${monthWords})\\b(?: (?<year>\\d{4}))?(?! \\d)`,
    readMonth,
  ),
  form(
    'month',
    `(?:voor|before|by|uiterlijk(?: in)?|tegen) (?<name>${monthWords})\\b(?! \\d)`,
    readBeforeMonth,
  ),
  form('feast', `(?<feast>${feastWords})\\b`, ({ feast, side }, today) => {
    const at =
      side === 'voor' || side === 'before' ? 'before' : side === 'na' || side === 'after' ? 'after' : null;
    return feastDay(feast ?? '', today, at);
  }),
  form(
    'digit',
    '(?:op|on|by|voor|before|uiterlijk|tegen|until|tot) (?:de|the) (?<date>\\d{1,2})(?:e|de|ste|st|nd|rd|th)(?: van de maand| of the month)?(?= ?(?:$|[,.;!?)\\n]|en\\b|and\\b))',
    readDate,
  ),
  form(
    'digit',
    '(?<![\\d.,/-] ?)(?:de|the) (?<date>\\d{1,2})(?:e|de|ste|st|nd|rd|th)(?= ?(?:$|[.,;!?)\\n]|(?:en|and|haar|zijn|hun|mijn|het|een|die|dat|his|her|my|their|a|about|over)\\b))',
    readDate,
  ),
  form(
    'month',
    `(?:de |the )?(?<count>eerste|first|tweede|second|derde|third|laatste|last) week (?:van |of |in )?(?<name>${monthWords})\\b`,
    readWeekOfMonth,
  ),
];

function form(anchor: Form['anchor'], source: string, read: Read, tail = ''): Form {
  return {
    anchor,
    pattern: foldedPattern(
      `(?<![\\p{L}\\p{N}'-])${lead}(?<![\\p{L}\\p{N}'-])(?:${source})${tail}${time}(?![\\p{L}\\p{N}])`,
      'g',
    ),
    read,
  };
}
