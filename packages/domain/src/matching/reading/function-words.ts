import type { Language } from './stem.ts';
import { termWords } from './term-key.ts';

/** What a small word does to what follows it. */
export type FunctionWord =
  | 'filling'
  | 'particular'
  | 'and'
  | 'not'
  | 'but'
  | 'helps'
  | 'seeks'
  | 'as'
  | 'preferably';

const dutch: { readonly [does in FunctionWord]: string } = {
  filling: `
    de het een 't 'n der des den ik je jij u wij we ze zij hij hem haar hen hun ons onze mijn mij me jou jouw jullie uw zijn zichzelf zich
    dit deze daar er hier iets iemand mensen persoon personen partij partijen iedereen bedrijf bedrijven organisatie organisaties
    is ben bent was waren wordt worden word heeft heb hebben had kan kun kunt kunnen zou zouden wil wilt willen moet moeten mag mogen gaat gaan
    ga doet doen doe maakt maken maak komt komen laten laat krijgen krijgt geven geeft weten weet kent kennen ken kende vinden vindt
    bouwen bouwt werkt werken werk zetten houden houdt houd nemen neemt runt run
    graag goed goede beter betere beste leuk leuke mooi mooie nieuw nieuwe groot grote klein kleine jong jonge oud oude eigen ander andere veel
    meer minder snel snelle ervaren betrouwbaar betrouwbare onafhankelijk onafhankelijke gespecialiseerd gespecialiseerde enthousiast
    enthousiaste creatief creatieve professioneel professionele lokale lokaal vakkundig vakkundige bekend bekende handige handig goedkoop
    goedkope betaalbaar betaalbare serieuze serieus echt echte vast vaste tijdelijk tijdelijke deskundig deskundige gezellige gezellig
    ook nog al even eens wel maal keer paar enkele twee drie vier vijf zes dagen dag uur week weken maand maanden jaar jaren man februari januari maart april mei juni juli
    augustus september oktober november december zomer winter najaar voorjaar
    verstand ervaring kennis hulp advies tips informatie introductie introducties contact contacten gesprek idee ideeën vraag vragen raad
    beschikbaar mogelijk snel direct liefde zin manier manieren gebied soort soorten allerlei verschillende diverse
    van't hoe wat welke wanneer hoeveel momenteel nu straks binnenkort vanaf per zo'n zoals heel erg zeer zelf samen elkaar nieuwsgierig
    leren meedenken meekijken kijkt kijk vertelt vertellen legt leggen beantwoordt beantwoorden korte korting gratis eerste
    leveren levert biedt bieden regelt regelen verzorgt verzorgen zorgt zorgen gespreksstof gevraagd gezocht
    breng brengt brengen bracht haal haalt halen zie ziet zien hoor hoort horen zeg zegt zeggen denk denkt denken vind snap snapt snappen begrijp
    begrijpt begrijpen durf durft durven blijf blijft blijven ligt liggen zit zitten lukt loop lopen gebruik gebruikt gebruiken heet heten
    stel stelt stellen stuur stuurt sturen probeer probeert proberen dingen ding zoiets spullen sommige alle alles elk elke ieder
    altijd vaak soms weer best gewoon misschien ergens toch want omdat dus toen hierbij ermee eraan erover ervan erbij daarbij daarvoor
    hebt gehad gaf gaven kwam kwamen kon konden moest moesten ging gingen willen pas eindelijk dringend gelijk ongeveer zowat beetje
    stuk stukje flink flinke prima fijn fijne leuks geweldig geweldige goeie degelijk degelijke zeker zekere volgende vorige komende elkaars
    'm 'k da 'ns eens hoi hallo dag hey beste aub svp alstublieft alsjeblieft dankjewel bedankt jongens naartoe heen
    beginnen begint staan dichtbij bedenken duur dure
  `,
  particular: `
    voor van bij in uit met over om tegen naar tot op onder binnen die dat waar waarbij waarmee rond door tussen aan te ter ten tijdens vanuit na wie
    wiens omtrent rondom nabij langs buiten zodat
  `,
  and: 'en of alsmede evenals dan',
  not: 'geen niet zonder behalve nooit noch uitgezonderd',
  but: 'maar wel alleen',
  helps:
    'help helpt helpen hielp adviseert adviseren begeleidt begeleiden ondersteunt ondersteunen traint coacht bedient ontzorgt bijstaan staat',
  seeks: 'zoek zoekt zoeken zoekende gezocht wenst verlangt nodig',
  as: 'als',
  preferably: 'liefst bijvoorkeur voorkeur eventueel vooral bijvoorbeeld',
};

const english: { readonly [does in FunctionWord]: string } = {
  filling: `
    a an the i you he she it we they me him her us them my your his its our their mine this these those there here something someone somebody
    anyone anybody people person persons company companies business businesses organisation organisations firm firms
    is am are was were be been being has have had having can could would should will shall may might must do does did done make makes making made
    get gets getting got give gives giving know knows knowing knew find finds finding go goes going come comes want wants wanted need needs
    needed like likes run runs running work works working use uses using keep keeps take takes offer offers provide provides build builds
    good better best nice new big large small little young old own other others many much more less few fast quick experienced reliable
    independent specialised specialized enthusiastic creative professional local cheap affordable serious real permanent temporary
    available possible soon now also still just even very really too well some any every each both all one two three four five six day days
    hour hours week weeks month months year years january february march april june july august september october november december summer winter
    expertise experience experienced knowledge help advice tips information introduction introductions contact contacts talk idea ideas question questions
    kind kinds sort sorts various different several how what when once together each other free short first look looking looks
    explain explains tells answer answers please thanks specialises specializes specialising leads ways way
    bring brings brought put puts think thinks say says see sees seen handle handles deal deals understand understands thing things stuff
    really maybe perhaps somewhere anywhere everywhere ever always often sometimes somehow lot lots bit pretty quite nearly again
    hi hello hey dear anyway ok okay sure got gotten went gone came gave given left try trying tries feel feels turn turns
    mean means called name next last coming still yet proper decent lovely great fantastic whoever anything everything nothing
    somebody's someone's dont don't can't isn't doesn't im i'm i've we're we've id i'd let lets let's start starts starting
  `,
  particular: `
    for from at in with about on to who that which whose whom of by among between into where near around within through after under over
    towards regarding during inside outside so
  `,
  and: 'and or nor plus',
  not: 'no not without except never neither dont',
  but: 'but only rather',
  helps:
    'helps helping advise advises advising support supports supporting guide guides guiding assist assists train trains serve serves serving',
  seeks: 'seek seeks seeking looking search searching searches wants wanted need needs hiring',
  as: 'as',
  preferably: 'preferably ideally especially particularly',
};

/** What each small word does, by language. The first meaning that is written counts, in the order of the type, last first. */
export const functionWords: { readonly [language in Language]: ReadonlyMap<string, FunctionWord> } = {
  nl: toMap(dutch),
  en: toMap(english),
};

function toMap(words: { readonly [does in FunctionWord]: string }): ReadonlyMap<string, FunctionWord> {
  return new Map(
    (Object.keys(words) as FunctionWord[]).flatMap((does) =>
      words[does]
        .trim()
        .split(/\s+/)
        .map((word) => [termWords(word).join(''), does] as const),
    ),
  );
}
