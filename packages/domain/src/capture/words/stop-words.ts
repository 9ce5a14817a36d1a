/** Small words of Dutch and English that are never part of a name, role or organisation by themselves, folded. */
export const stopWords: ReadonlySet<string> = new Set(
  `ik jij je jou jouw u uw hij hem zijn zij ze haar het wij we ons onze jullie hun hen mij me mijn m'n z'n d'r zich
dit dat deze die dan daar er hier wie wat waar wanneer hoe waarom welke dus want maar en of als dan omdat doordat zodat terwijl hoewel tenzij toen nadat voordat totdat sinds
een de geen niet niets niks niemand nooit nog ook al wel even graag weer heel erg zeer echt best toch maar eens net pas straks zo zojuist nu vandaag gisteren eergisteren morgen overmorgen vanavond vanmiddag vanochtend
met zonder bij aan op in uit naar van voor tegen over onder tussen door om te tot via per rond langs binnen buiten achter tijdens volgens ondanks dankzij
is was zijn waren ben bent wordt worden werd werden geworden heeft hebben heb had hadden gehad kan kon kunnen kunt wil wilde willen moet moest moeten mag mocht mogen zal zou zullen zouden gaat ga gaan ging gingen doet doe doen deed
werkt werk werken werkte woont woon wonen woonde komt kom komen kwam zit zat zitten staat stond loopt zoekt zoek zoeken zocht vraagt vroeg biedt bood weet wist kent kende ken heet heette noemt vertelde vertelt zei zegt
sprak spreek gesproken ontmoet ontmoette ontmoetten leerde leren kennen kennisgemaakt gezien zag gehoord hoorde gepraat praatte gebeld belde mailde stuurde gemaild gestuurd
houdt runt leidt maakt bouwt verkoopt doet geeft krijgt vindt denkt
leuk leuke aardig aardige goed goede interessant interessante fijn fijne mooi mooie gesprek praatje hallo hoi dag
i you he him his she her hers it its we us our ours they them their theirs my mine me this that these those there here who whom whose which what where when why how
a an the and or but so whenever wherever because although while if unless until since than then as at by for from in into of off on onto out over to up with without within about after before between through during against via
is are was were be been being am do does did done has have had having can could will would shall should may might must not no nor never none nothing nobody
works work worked working lives live lived living based runs run ran leads led makes made builds built sells sold looking look looks looked needs need needed wants want wanted seeks knows know knew
said says told tell asked ask met meet meeting spoke talked chatted called named said's i'm i'll i've i'd he's he'll he'd she's she'll she'd they're they'll they've we're we'll we've it's that's who's don't doesn't didn't isn't won't can't
okay right also too just now today yesterday tomorrow tonight really very quite still already again maybe perhaps probably nice great good lovely interesting hi hello hey thanks please yes no ja nee ok oke
both allebei beide beiden samen together both each other another some any many much more most few several all both every 's kandidaat candidate contact contacts klant client lead prospect relatie netwerkcontact quick note notitie aantekening opmerking hiernaast ernaast verderop tegenover thuis elders overal ergens naast unfortunately sadly luckily finally recently earlier later afterwards previously interestingly helaas gelukkig uiteindelijk onlangs recent laatst vorige eerder volgens anyway oh well verder overigens bovendien daarnaast ene zekere new nieuw nieuwe somebody someone iemand
kort lang uitgebreid gezellig briefly shortly quickly terloops opnieuw eindelijk toevallig zojuist
rang phoned caught bumped sat saw heard gave got took came dined kreeg gekregen trof liep dronk remember onthouden kaartje visitekaartje think thought
denk dacht mailadres turns apparently hes shes theyre ive weve youre dont doesnt didnt isnt wont cant thats whos hed theyd zn evt mbt ivm tav obv dmv tgv ipv aub svp re abt pref ppl btw fyi oja nou ps blijkt schijnt sowieso inderdaad`.split(
    /\s+/,
  ),
);

/** Things and occasions that a line may open with and that are no names: `Lunch with …`, `call with …`. */
export const occasions: ReadonlySet<string> = new Set(
  `coffee lunch dinner drinks borrel koffie receptie congres conference event party chat talk feest beurs netwerkborrel call belletje gesprek gesprekje praatje meeting afspraak
telefoontje videocall borrelpraat kennismaking introductie introduction intro ontbijt breakfast diner training workshop lezing lecture demo bezoek visit interview mail email bericht message appje
herinnering memory vraag ask aanbod offer actie action todo belofte promise notitie note notes opmerking update nieuws news week weekend maand month jaar year dag day avond evening middag afternoon
mailadres emailadres e-mailadres e-mail telefoonnummer nummer visitekaartje kaartje gegevens number contactgegevens`.split(
    /\s+/,
  ),
);

/** Words after which a phrase about a person ends: prepositions, pronouns, conjunctions, finite verbs. */
export const phraseEnds: ReadonlySet<string> = new Set(
  `in te uit als bij at from aan op met with die who dat which that wie is was zijn waren werkt works woont lives zoekt zoek needs wants seeks looking en and maar but or of sinds since nu now
ik i hij he zij she ze they we wij heeft has have had kan can wil will zal zou ook also via through door by over about mbt ivm re abt tav obv hoort zit komt comes sells runs makes leads met ontmoet gesproken want because toen when
voor for to naar tijdens during after before tot until tegen nog already she's he's i'll i'm who's they're he'll she'll they'll runt maakt leidt weet knows kent vertelde told said zei biedt offers vraagt asks asked vroeg beloofde promised gaat going
belt mailt stuurt appt doesn't isn't does based gevestigd genaamd called named via @ waar where hes shes theyre whos ill ive im doesnt isnt`.split(
    /\s+/,
  ),
);
