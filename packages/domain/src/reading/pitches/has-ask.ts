import type { Reading } from '../reading.ts';

const asks: { readonly nl: RegExp; readonly en: RegExp } = {
  nl: new RegExp(
    [
      '\\b(?:zoek|zoeken) (?!uit\\b|op\\b)',
      'zoek ik|zoeken (?:wij|we)',
      '\\bspreek graag|\\b(?:met wie|bij wie|waar) (?:kan|moet|mag|vind|klop) ik\\b|\\bwie moet ik\\b|\\bweten jullie (?:een|iemand|wie)',
      'op zoek naar',
      '\\bken (?:je|jij)\\b|\\bkent (?:u|iemand|er)\\b|wie kent|wie weet|weet (?:je|jij|u|iemand) (?:een|iemand|of|wie)|wie van (?:jullie|u)',
      '\\bwie \\p{L}+t (?:er |hier |van jullie )?[^.!?]{0,300}\\?',
      '\\bwie (?:heeft|wil|brengt|helpt|zit|werkt|is er|zou)\\b',
      '(?:in )?contact (?:komen|brengen|met)|in contact|le(?:er|ren) kennen|ken (?:ik )?graag|graag iemand (?:\\S+ ){0,4}(?:kennen|spreken|ontmoeten)|kennismaken met|kennis maken met|voorgesteld (?:worden )?aan|geïntroduceerd|introductie bij|voorstellen aan',
      '\\bontmoet(?:en)? (?:ik |wij |we )?graag|graag (?:eens |een keer )?(?:ontmoeten|spreken|kennismaken|praten|koffie|in gesprek)|wil (?:ik )?graag (?:\\S+ ){0,6}?(?:drinken|spreken|praten|ontmoeten|kennismaken)',
      '\\bheb (?:je|jij) (?:een|iemand|nog)|heeft (?:u|iemand)',
      '\\bbenieuwd (?:wie|naar)|mag je (?:mij |me )?doorsturen|stuur (?:ze|hem|haar|hen) (?:gerust|dan|maar)|denk (?:dan )?aan mij|verwijs|nodig (?:heb ik|ik)|help (?:je|jij) (?:mij|me)|tip me',
      '\\bvraag (?:aan (?:jullie|jou|u)|is|voor (?:jullie|jou))|hoor ik graag|ik hoor (?:het )?graag|spreek ik graag|kom ik graag|gezocht|hoor ik (?:dat|het) graag|(?:ideale|perfecte|droom)\\p{L}*(?: \\p{L}+)? is\\b|(?:geef|stuur) \\S+ (?:gerust )?(?:mijn|een) (?:kaartje|nummer)|mijn kaartje|als (?:je|u|jullie|iemand) (?:\\S+ ){0,5}(?:kent|weet|tegenkomt)|laat het (?:me|mij) weten|(?:mag|mogen) (?:me|mij) (?:altijd |gerust )?bellen|(?:zou|help) (?:me|mij) (?:enorm |erg )?(?:helpen|aan)|open voor',
    ].join('|'),
    'iu',
  ),
  en: new RegExp(
    [
      "looking (?:for|to (?:meet|speak|talk|connect))|i'm after|i am after|we're after|in search of|i seek|we seek|seeking|on the lookout",
      '\\bdo (?:you|any of you) (?:know|have)|who knows|does anyone|does anybody|anyone (?:here )?(?:know|who)|know (?:anyone|anybody|someone|somebody)|(?:^|[.!?] )know (?:an?|any|some|of) |if you know|can you (?:introduce|put|think)|could you (?:introduce|put|think)',
      "(?:want|would like|'d like|'d love|would love|love|keen|hoping|hope|like|eager|happy|glad|need) to (?:\\S+ )?(?:meet|speak|talk|connect|hear|chat|get to know|be introduced|find|work with|be put)",
      '\\b(?:who|which [\\p{L} ]{1,60}|where) (?:should|can|could|might) i (?:\\S+ )?(?:talk|speak|ask|approach|call|find|contact|meet|turn)',
      'introduc(?:e me|tion|ed) |\\bintros? (?:to|with)\\b|put (?:me )?in touch|connect me|point me|send (?:them|him|her) (?:my|to)',
      '\\bwho \\w+s\\b[^.!?]{0,300}\\?|\\bwho (?:is|wants|needs|has|runs|would|among|here)\\b[^.]{0,300}\\?|\\bwhich of you|i need (?:a|an|someone|somebody)|we need (?:a|an|someone|somebody)|my ask|wanted:|think of me|my (?:ideal|perfect|dream) \\w+(?: \\w+)? (?:is|would)|(?:give|hand|pass) (?:\\w+ )?(?:my|a) (?:card|number|name)|send me|if you (?:\\S+ ){0,4}(?:know|meet|hear|come across)|let me know|grateful for|i would welcome|who (?:here|in this room)|any of you|have you got|tell (?:them|him|her) about me|ring me|i could use',
    ].join('|'),
    'iu',
  ),
};

/** Where in a text the first words stand that ask for somebody; -1 where none do. */
export function askAt(text: string, lang: Reading['lang']): number {
  return text.replaceAll('’', "'").search(asks[lang]);
}

/** Whether a pitch says whom or what you look for. */
export function hasAsk({ text, lang }: Reading): boolean {
  return asks[lang].test(text.replaceAll('’', "'"));
}
