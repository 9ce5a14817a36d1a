const adverbs: ReadonlySet<string> = new Set(
  `dan nog ook graag wel even dringend hard druk actief eigenlijk momenteel altijd vooral steeds zelf misschien weer dan al echt heel erg zeer trouwens natuurlijk toch daarom verder
best gewoon binnenkort alleen gelijk meteen direct alvast eens inmiddels wanhopig keihard namelijk waarschijnlijk daarnaast tevens nogal voortdurend ontzettend zeker absoluut ooit
tegenwoordig overigens hartstikke liefst dolgraag desnoods eventueel gerust spontaan momenteel kennelijk blijkbaar naarstig regelmatig soms vaak jaarlijks
still also currently actively urgently really always just desperately apparently actually maybe probably definitely right quite very much certainly possibly happily gladly already
only personally even then basically immediately quickly soon obviously absolutely truly especially particularly constantly perhaps rather mainly mostly generally often usually
specifically hopefully easily simply kindly generously regularly sometimes forever ever badly honestly`.split(
    /\s+/,
  ),
);

const finites: ReadonlySet<string> = new Set(
  `is was zijn waren wordt heeft hebben had hadden kan kon kunnen konden wil wilde wou willen wilden zou zouden zal zullen mag mogen moet moeten gaat gaan ging komt komen kwam zit zitten zat staat stond ligt
loopt doet deed weet wist kent kende snapt begrijpt zoekt zocht mist vindt vond geeft gaf krijgt kreeg neemt houdt werkt werkte woont woonde leidt runt maakt bouwt verkoopt levert leveren verhuurt leent
zei zegt vertelde vertelt vroeg vraagt stelt biedt bood belooft beloofde belt mailt stuurt appt helpt traint coacht begeleidt adviseert financiert sponsort steunt schrijft leest speelt zingt
denkt dacht worstelt kampt hoopt wacht verzamelt spaart regelt organiseert verzorgt begint heet zoeken missen zitten
has have are were does did can could would will should might may must wants want needs need seeks knows knew understands gets got goes went comes came sits sat stands runs ran works worked lives lived
makes made builds sells teaches gives gave lends sponsors funds hosts mentors coaches supplies offers offered says said told tells asked asks thinks reckons promised owes keeps collects helps struggles
lacks hopes plays sings writes leads chairs heads owns looks feels loves likes misses hires isn't wasn't can't cannot couldn't doesn't didn't hasn't haven't won't wouldn't don't`.split(
    /\s+/,
  ),
);

/** Whether a folded word only shades what a clause says: `nog`, `urgently`. */
export function isAdverb(plain: string): boolean {
  return adverbs.has(plain);
}

/** Whether a folded word is the finite verb of a clause as a rule. */
export function isFiniteVerb(plain: string): boolean {
  return finites.has(plain);
}
