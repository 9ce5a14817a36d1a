/** Dutch verbs of promising: first person, infinitive, and the particles that may leave it (`stuur … door`). */
const table = `stuur sturen door,op,toe,terug,na,rond,in,mee|mail mailen door,terug,toe,na|bel bellen terug,op,na|app appen terug,door|whatsapp whatsappen|sms sms'en|geef geven door,terug,mee
vraag vragen na,rond,aan|zoek zoeken uit,op|breng brengen mee,langs,terug,samen|kom komen terug,langs,mee|stel stellen voor,samen,op|introduceer introduceren|regel regelen|plan plannen in
deel delen|lever leveren af,aan,op|laat laten|neem nemen op,mee,door|nodig nodigen uit|reserveer reserveren|boek boeken|leen lenen uit|print printen uit|schrijf schrijven op,uit,in|maak maken af,over
bespreek bespreken|check checken|kijk kijken na,mee,rond|lees lezen door,mee|meld melden aan|help helpen mee|zet zetten op,klaar,door|leg leggen voor,uit|overleg overleggen|betaal betalen terug|bezorg bezorgen
haal halen op|vul vullen in|teken tekenen|onderteken ondertekenen|koppel koppelen terug|verbind verbinden|tip tippen|voeg toevoegen|connect connecten|link linken|spreek spreken af,in|denk denken mee,na|doe doen mee
reken rekenen uit,door|werk werken uit|reik reiken aan|presenteer presenteren|organiseer organiseren|zorg zorgen|zeg zeggen toe,af,door|praat praten bij,door,mee|ga gaan langs,mee,na|loop lopen langs,mee|rij rijden langs,mee
bedank bedanken|feliciteer feliciteren|bevestig bevestigen|annuleer annuleren|controleer controleren|corrigeer corrigeren|vertaal vertalen|verzamel verzamelen|vergelijk vergelijken|antwoord antwoorden|reageer reageren
beantwoord beantwoorden|informeer informeren|onderzoek onderzoeken|publiceer publiceren|plaats plaatsen|post posten|upload uploaden|tag taggen|volg volgen op|haak haken aan|sluit sluiten aan,kort|trakteer trakteren|kook koken|bak bakken
verstuur versturen|bestel bestellen|koop kopen|verkoop verkopen|repareer repareren|fiets fietsen langs|wandel wandelen|drink drinken|lunch lunchen|eet eten|zie zien|bezoek bezoeken|begin beginnen
herinner herinneren|verwijs verwijzen door|attendeer attenderen|adviseer adviseren|steun steunen|sponsor sponsoren|schenk schenken|geleid geleiden|begeleid begeleiden|draag dragen voor,aan|schuif schuiven aan,door|offreer offreren
noteer noteren|archiveer archiveren|bereid bereiden voor|verzet verzetten|verschuif verschuiven|wijzig wijzigen|open openen|toon tonen|houd houden bij,open,vrij,vast|hou houden bij,open,vrij,vast|draai draaien|film filmen|fotografeer fotograferen|ping pingen
skype skypen|zoom zoomen|facetime facetimen|factureer factureren|bied bieden aan|beveel bevelen aan|vertel vertellen|leer leren|ruim ruimen op|zaag zagen|schilder schilderen|bouw bouwen
test testen|installeer installeren|programmeer programmeren|ontwerp ontwerpen|schets schetsen|herschrijf herschrijven|redigeer redigeren|review reviewen|scan scannen|kopieer kopieren|lijm lijmen|forward forwarden|e-mail e-mailen|overhandig overhandigen|verspreid verspreiden|flyer flyeren|rapporteer rapporteren|evalueer evalueren
wissel wisselen uit|stem stemmen af|rond ronden af|voer voeren uit,in|vergoed vergoeden|declareer declareren|verleng verlengen|overweeg overwegen|motiveer motiveren|ruil ruilen in,om|verzend verzenden|wijs wijzen aan,door
licht lichten toe,in|stort storten|doneer doneren|schakel schakelen in|zwengel zwengelen aan|kaart kaarten aan|agendeer agenderen|nomineer nomineren`;

export interface PromiseVerb {
  readonly infinitive: string;
  readonly particles: readonly string[];
}

const rows = table.split(/[|\n]/).flatMap((row) => {
  const [stem = '', infinitive = '', particles = ''] = row.split(' ');
  return infinitive.endsWith('n')
    ? [{ stem, verb: { infinitive, particles: particles ? particles.split(',') : [] } }]
    : [];
});
const irregular: Readonly<Record<string, string>> = {
  ga: 'gaat',
  doe: 'doet',
  zie: 'ziet',
  rij: 'rijdt',
  hou: 'houdt',
};
const thirdOf = (stem: string) => irregular[stem] ?? (stem.endsWith('t') ? stem : `${stem}t`);

/** By first person, which is the imperative too: `stuur`. */
export const dutchStems: ReadonlyMap<string, PromiseVerb> = new Map(
  rows.map(({ stem, verb }) => [
    stem,
    stem === 'laat' ? { ...verb, particles: ['weten', 'zien', 'horen', 'lezen', 'nakijken', 'maken'] } : verb,
  ]),
);
/** By third person: `stuurt`. */
export const dutchThirds: ReadonlyMap<string, PromiseVerb> = new Map(
  [...dutchStems].map(([stem, verb]) => [thirdOf(stem), verb]),
);

/** By plural, which is the infinitive: `sturen`. */
export const dutchPlurals: ReadonlyMap<string, PromiseVerb> = new Map(
  [...dutchStems.values()].map((verb) => [verb.infinitive, verb]),
);

/** Infinitives, with every particle in front too: `sturen`, `doorsturen`. */
export const dutchInfinitives: ReadonlySet<string> = new Set(
  [...dutchStems.values()].flatMap(({ infinitive, particles }) => [
    infinitive,
    ...particles.map((each) => each + infinitive),
  ]),
);

/** Verbs that say by themselves that something will reach the other; the rest need a day or a recipient. */
export const strongInfinitives: ReadonlySet<string> = new Set(
  'sturen mailen bellen appen smsen introduceren voorstellen laten versturen nodigen koppelen doorsturen koppelen whatsappen reserveren regelen nemen delen'.split(
    ' ',
  ),
);

/** English verbs of promising in their bare form. */
export const englishVerbs: ReadonlySet<string> = new Set(
  `send email mail call ring phone text message forward introduce share invite ping write ask check schedule book arrange remind lend bring connect look return reply drop follow get give show tell find
prepare draft review read make set put print post order buy pay deliver finish complete fix update confirm let meet visit come join help pass ship share upload recommend refer nominate
submit sign fill organise organize plan reserve translate proofread discuss talk speak chase add link tag copy thank congratulate circulate provide supply present research investigate
bake cook teach demo test measure quote estimate photograph film record pick collect hand mention report circle whatsapp dm skype zoom facetime build design repair install fax courier txt msg`.split(
    /\s+/,
  ),
);

/** By third person: `sends` gives `send`. */
export const englishThirds: ReadonlyMap<string, string> = new Map(
  [...englishVerbs].map((verb) => [thirdOfEnglish(verb), verb]),
);

/** By present participle: `sending` gives `send`. */
export const englishGerunds: ReadonlyMap<string, string> = new Map(
  [...englishVerbs].map((verb) => [gerundOf(verb), verb]),
);

/** English verbs by which something reaches the other; without a subject their participle promises (`Sending it Thursday`). */
export const englishSending: ReadonlySet<string> = new Set(
  'send email mail call phone text message forward introduce share invite ping post return drop pass ship upload deliver bring book submit'.split(
    ' ',
  ),
);

function gerundOf(verb: string): string {
  if (/(?<!e)e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return /^(?:get|let|put|ship|drop|chat|tag|plan|submit)$/.test(verb)
    ? `${verb}${verb.at(-1)}ing`
    : `${verb}ing`;
}

function thirdOfEnglish(verb: string): string {
  if (/(?:s|sh|ch|x|o)$/.test(verb)) return `${verb}es`;
  return /[^aeou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
