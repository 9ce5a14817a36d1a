/** Formal and bookish words with the everyday word: `word, word: plain words`. */
export const dutchHardWords: string = `
aangaande: over
aangelegenheid, aangelegenheden: zaak
aanmerkelijk: veel
aanvangen, aanvang: beginnen
aanwenden: gebruiken
accuraat: precies
adequaat: goed
additioneel: extra
alsmede: en ook
alvorens: voor
ambigu: dubbelzinnig
ambivalent: met gemengde gevoelens
amenderen: wijzigen
anticiperen: vooruitkijken
articuleren: zeggen
attenderen: wijzen op
autonoom, autonomie: zelfstandig
bedrevenheid, bedreven: handig
beogen: willen
behoudens: behalve
bekrachtigen: bevestigen
bemiddelbaar: te helpen
benevens: en ook
berusten: liggen
besluitvorming: kiezen
betreffende: over
bewerkstelligen: zorgen voor
bijgevolg: dus
bilateraal: tussen twee
causaal, causaliteit: door oorzaak en gevolg
circulair: steeds opnieuw te gebruiken
cognitief: van het denken
coherent, coherentie: samenhangend
complementair: aanvullend
complexiteit: hoe ingewikkeld het is
complex: ingewikkeld
component: deel
concretiseren: duidelijk maken
conform: volgens
congruent, congruentie: passend
consensus: overeenstemming
consequentie: gevolg
consistent, consistentie: steeds hetzelfde
consolideren: vasthouden
constateren: zien
constellatie: situatie
constructief: die helpt
continueren: doorgaan
continuïteit: dat het doorgaat
conventioneel: gewoon
convergeren: naar elkaar toe gaan
creëren: maken
cruciaal: heel belangrijk
cumulatief: bij elkaar opgeteld
curatief: genezend
daadwerkelijk: echt
daaromtrent: daarover
dan wel, danwel: of
decennium, decennia: tien jaar
decentraliseren: verdelen
deduceren: afleiden
defiëren: uitdagen
definiëren: omschrijven
delegeren: overdragen
derhalve: daarom
desalniettemin: toch
desgewenst: als u wilt
determineren: bepalen
diagnosticeren: vaststellen
dialectiek: gesprek
dichotomie: tweedeling
didactisch: van het lesgeven
differentiëren, differentiatie: verschil maken
discrepantie: verschil
dientengevolge: daardoor
discours: gesprek
diversifiëren: spreiden
doelmatigheid: dat het helpt
doeltreffend: die werkt
dogmatisch: star
doorgronden: begrijpen
echelon: laag
eclatant: groot
ecosysteem: groep die elkaar nodig heeft
elementair: eenvoudig
elimineren: weghalen
eloquent: welbespraakt
eminent: heel goed
empirisch: uit ervaring
entiteit: onderdeel
epistemologisch: over kennis
equivalent: gelijk
essentie, essentieel: kern
evaluatie, evalueren: terugkijken
evident: duidelijk
excellent, excelleren: heel goed
existentieel: over het leven zelf
expliciteren, expliciet: duidelijk zeggen
exploiteren: gebruiken
exponentieel: steeds sneller
facet: kant
fluctuatie, fluctueren: op en neer gaan
formaliseren: vastleggen
fundamenteel, fundamenteren: heel belangrijk
genereren: opleveren
gedegen: grondig
geenszins: niet
gefundeerd: met goede redenen
gelieve: wilt u
geschieden: gebeuren
gremium, gremia: groep
habitueel: van gewoonte
heterogeen: verschillend
hetgeen: wat
heuristiek, heuristisch: vuistregel
hiërarchisch, hiërarchie: met een baas boven een baas
hieromtrent: hierover
homogeen: gelijk
hypothetisch: bedacht
idealiter: het liefst
identificeren: herkennen
implementeren: invoeren
impliceren: betekenen
impliciet: niet gezegd
implicatie: gevolg
indachtig: denkend aan
indien: als
ingeval: als
inherent: horend bij
initiëren, initieel: beginnen
innoverend: nieuw
instigeren: beginnen
institutioneel: van instellingen
instrumenteel: nuttig
intensifiëren, intensiveren: meer doen
interdisciplinair: met verschillende vakken
interfereren: storen
intermediair: tussenpersoon
interpreteren, interpretatie: uitleggen
interveniëren, interventie: ingrijpen
intrinsiek: van binnenuit
introspectief, introspectie: in jezelf kijkend
inventariseren, inventarisatie: een lijst maken
inzake: over
inzichtelijk: duidelijk
jegens: tegen
jurisprudentie: uitspraken van rechters
katalysator, katalyseren: wat iets op gang brengt
kanaliseren: leiden
kwalificeren: geschikt zijn
kwalitatief: goed
kwantificeren, kwantitatief: in getallen
latent: verborgen
legitimeren: rechtvaardigen
levensvatbaar: met toekomst
liaison: verbinding
lucratief: met winst
manifesteren: laten zien
marginaal: klein
materialiseren: echt worden
mediëren: bemiddelen
metier: vak
middels: met
modaliteit: vorm
modificeren: veranderen
mobiliseren: in beweging brengen
navenant: net zo
niettegenstaande: ondanks
niettemin: toch
nochtans: toch
normatief: van de regels
notificeren: laten weten
notoir: bekend
nuanceren: verfijnen
observeren: kijken
obstakel: hindernis
obsoleet: verouderd
omtrent: over
onderhavig: deze
onontbeerlijk: nodig
ontegenzeggelijk: zeker
opteren: kiezen
ordentelijk: netjes
paradigma, paradigmaverschuiving: manier van denken
participeren, participatie: meedoen
partieel: voor een deel
penibel: moeilijk
per abuis: per ongeluk
pertinent: zeker
plausibel: geloofwaardig
pleitbezorger: wie voor iets opkomt
polyvalent: veelzijdig
ponderabel: te wegen
potentieel: mogelijk
precair: onzeker
preliminair: vooraf
prevaleren: voorgaan
procedureel: volgens de regels
prominent: opvallend
propageren: aanprijzen
proportioneel: in verhouding
ratificeren: goedkeuren
realiseren: maken
reciprook: over en weer
redigeren, redactioneel: teksten verbeteren
reduceren, reductie: minder maken
referentiekader: manier van kijken
reflecteren, reflectie: nadenken
refereren: verwijzen
regulier: gewoon
reguleren: regelen
relevant, relevantie: belangrijk
repercussie: gevolg
representeren: vertegenwoordigen
residentieel: waar je woont
respectievelijk: en
restrictie: beperking
retorisch: voor het effect
sanctioneren: straffen
scepsis: twijfel
significant: duidelijk
simultaan: tegelijk
sociaalpsychologisch: van mensen onder elkaar
specificeren: precies zeggen
stagneren: stilstaan
stimuleren: aanmoedigen
strekkend: bedoeld
structureel: blijvend
subsidiair: anders
substantieel: veel
substitueren: vervangen
sufficiënt: genoeg
summier: kort
suppleren: aanvullen
systematiek, systematisch: stap voor stap
systemisch: van het geheel
teneinde: om
tendens: richting
tentatief: voorlopig
ter zake: hierover
terzake: hierover
thans: nu
thematiek: onderwerp
theoretiseren: nadenken
tot op heden: tot nu
traceren: vinden
transcenderen: verdergaan dan
transformatief: die verandert
tweeledig: met twee delen
unaniem: allemaal
urgentie: haast
utiliteit: nut
valideren, validatie: nagaan of het klopt
veelzeggend: die veel zegt
verifiëren: nagaan
verwezenlijken: waarmaken
vigerend: geldend
vooralsnog: voorlopig
voornoemd: dit
voorts: verder
vormgeven aan: maken
weshalve: daarom
wederkerig: over en weer
welhaast: bijna
zienswijze: mening
zulks: dat
`;
