/** Groups of words that everybody in business says of themselves: they tell nobody anything, wherever they stand. */
export const dutchPlatitudes: string = `
hoog in het vaandel
staat centraal
staan centraal
centraal staan
centraal stellen
stellen de klant centraal
klant centraal
mens centraal
klant is koning
het verschil maken
het verschil te maken
maken het verschil
maakt het verschil
maak het verschil
echt verschil
toegevoegde waarde
uit handen nemen
alles uit handen
nemen u alles
van a tot z
van begin tot eind
korte lijnen
korte lijntjes
gaan voor kwaliteit
gaan voor resultaat
staan voor kwaliteit
kwaliteit en service
kwaliteit en betrouwbaarheid
hoogwaardige kwaliteit
hoogstaande kwaliteit
topkwaliteit
beste service
optimale service
persoonlijke aanpak
persoonlijke benadering
persoonlijke aandacht
persoonlijke service
met hart en ziel
hart voor de zaak
passie voor mensen
passie voor ons vak
passie voor het vak
met passie
duurzame relaties
langdurige relaties
duurzame samenwerking
breed scala
breed pakket
compleet pakket
totaalpakket
alles onder één dak
één aanspreekpunt
vast aanspreekpunt
een stap verder
stapje extra
net dat beetje extra
extra mile
net even anders
naar een hoger plan
hoger plan tillen
naar een hoger niveau
hoger niveau tillen
naar het volgende niveau
volgende stap zetten
grenzen verleggen
verwachtingen overtreffen
overtreffen verwachtingen
afgestemd op uw wensen
afgestemd op uw behoeften
wensen en behoeften
op maat gesneden
maat gesneden
op maat gemaakte oplossingen
oplossingen op maat
passende oplossing
passende oplossingen
slimme oplossingen
slimme oplossing
creatieve oplossingen
duurzame oplossingen
innovatieve oplossingen
integrale oplossingen
bewezen trackrecord
bewezen staat van dienst
jarenlange ervaring
ruime ervaring
schat aan ervaring
kennis en kunde
kennis en ervaring
kennis van zaken
oog voor detail
oog voor de mens
out of the box
buiten de kaders
buiten de gebaande paden
gebaande paden
denken in kansen
kansen en mogelijkheden
denken in mogelijkheden
denken in oplossingen
geen probleem maar uitdaging
klaar voor de toekomst
toekomst klaar
toekomst vormgeven
stip aan de horizon
samen sterk
samen bouwen aan
bouwen aan morgen
samen naar succes
succes verzekerd
weg naar succes
sleutel tot succes
ondersteunen bij uw groei
groei realiseren
groei versnellen
duurzame groei
volle potentieel
het beste uit
beste uit jezelf
beste uit mensen
beste versie
in je kracht
in hun kracht
in zijn kracht
in haar kracht
in de kracht
potentieel benutten
talent benutten
rust en ruimte
meer rust in
zorgeloos ondernemen
met beide benen op de grond
mouwen opstropen
handen uit de mouwen
niet lullen maar poetsen
afspraak is afspraak
partner in groei
partner in business
betrouwbare partner
uw partner voor
uw partner in
jouw partner in
ervaren professionals
gedreven professionals
gedreven team
enthousiast team
hecht team
jong en dynamisch
jong en ambitieus
dynamisch bedrijf
waarde toevoegen
waarde te creëren
waarde te leveren
voegen waarde toe
voegt waarde toe
impact maken
impact te maken
maken impact
beweging brengen
in beweging brengen
mensen verbinden
mensen te verbinden
verbinding maken
verbinding leggen
verbinden mensen
verbindende factor
bruggen bouwen
bruggen slaan
met elkaar verbinden
snijvlak van
snijvlak
groeiambities
groeipotentieel
synergie tussen
breed georiënteerd
van idee tot realisatie
van concept tot realisatie
concept tot realisatie
bewustwording creëren
draagvlak creëren
resultaten boeken
maximaal resultaat
optimaal resultaat
tastbaar resultaat
duurzaam resultaat
meetbare resultaten
resultaat voorop
kwaliteit voorop
in hart en nieren
op de kaart zetten
op de kaart zet
buiten de lijntjes kleuren
steentje bijdragen
steentje bij
meters maken
handen en voeten geven
de juiste poppetjes
spin in het web
duizendpoot
schaap met vijf poten
kartrekker
aanjager
mensenmens
schouders eronder
de lat hoog
regie pakken
frisse blik
breed inzetbaar
in beweging krijgen
in beweging brengen
bewezen track record
`;

/** Words that say nothing in a sentence where nothing else says anything: `wij staan voor kwaliteit`. */
export const dutchEmptyWords: string = `
kwaliteit kwaliteitsgericht passie gepassioneerd betrouwbaar betrouwbaarheid integriteit integer innovatie innoveren vernieuwend vernieuwing inspiratie inspireren inspirerend klanttevredenheid
klantvriendelijk klantvriendelijkheid servicegericht service dienstverlening servicegerichtheid professionaliteit professioneel deskundigheid vakmanschap flexibiliteit flexibel
dynamiek dynamisch ambitie ambitieus ambities gedrevenheid gedreven bevlogen enthousiasme oplossing oplossingen meerwaarde succes succesvol excellent excelleren excellentie uniek
toonaangevend doelgericht daadkracht daadkrachtig slagvaardig slagvaardigheid synergie potentieel potentie missie visie kernwaarden verbinden verbinding verbindend verbondenheid vertrouwen
transparant transparantie openheid duurzaamheid verduurzamen groeiambitie groeikansen benadering totaalbeleving beleving maatwerk ontwikkeling persoonlijke-ontwikkeling
uitdagingen uitdaging kracht mentaliteit drive verandering veranderingen vooruitgang resultaten creativiteit ontzorging zingeving bezieling verbeteren versterken versnellen groeien excelleer
impactvol betekenisvol waardevol samenwerking verbindingen waarde kansen vakkundig klantgericht aanpak werkwijze kernwaarde dna maatwerkaanpak groei resultaat authentiek authentieke zelf
`;
