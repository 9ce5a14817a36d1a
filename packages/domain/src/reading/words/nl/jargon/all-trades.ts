/** Words that return in every trade and what to say instead. */
export const dutchMoreJargon: string = `
proptech: techniek voor vastgoed
martech: techniek voor reclame
edtech: techniek voor scholen
cleantech: schone techniek
medtech: techniek voor de zorg
complexe vraagstukken, complex vraagstuk: moeilijke vragen
vraagstukken: vraag
verbinder: iemand die mensen bij elkaar brengt
waarde leveren, waarde creëren, waarde toevoegen: wat het oplevert
sneller waarde: eerder resultaat
go-to-market, go-to-market-strategie: hoe je begint te verkopen
growthhacker: snel groeien met proberen
employee journey, candidate journey: wat iemand bij je meemaakt
enablen, enabler: mogelijk maken
facilitator: mogelijk maken
doorpakken: verder gaan
inzichtelijk maken: laten zien
handvatten: hulp
kader stellen: grenzen
dataminded, datadriven: op cijfers gebaseerd
predictive maintenance: onderhoud voordat iets kapotgaat
digital twin: computermodel van iets echts
omni-channel: overal tegelijk verkopen
cross-mediaal, crossmediaal: op alle manieren
leadfunnel: weg naar een koop
leads genereren: mogelijke klanten
business model: hoe je geld verdient
synergievoordelen: samen meer bereiken
game changer, gamechanger: iets wat alles anders maakt
key account, keyaccount: grote klant
accountability: verantwoording
human capital management: mensen
change traject: verandering
transformatietraject: verandering
ketenregie: organisatie waarmee je samenwerkt
domeinoverstijgend: over grenzen heen
proactief: uit jezelf
vraaggestuurd: op verzoek
turnkey: klaar voor gebruik
tailor-made, tailormade: op maat
boutique: klein
high-end: duur en goed
contentcreatie: teksten en beelden maken
personal branding: hoe je bekendstaat
lifecycle: levensloop
end to end: van begin tot eind
plug and play: meteen te gebruiken
webbased, web-based: via internet
middleware: software tussen programma's
virtualisatie: computers nabootsen
use case, use cases: voorbeeld van gebruik
vermogensstructurering: je geld ordenen
rendementsoptimalisatie: meer verdienen
indicatiestelling: bepalen welke hulp nodig is
zelfregie, eigen regie: zelf beslissen
cliëntgericht: met aandacht voor mensen
vitaliteitsmanagement: zorgen dat mensen gezond werken
mobiliteitsvraagstuk: ander werk vinden
kernwaarden: wat je belangrijk vindt
missiegedreven, waardegedreven: met een doel
circulariteit: hergebruik
impactvol, impactgedreven: die verschil maakt
holistische aanpak: met oog voor het geheel
actionable: waar je iets mee kunt
core business, corebusiness: waar het om draait
dynamisch team, dynamische organisatie, dynamische omgeving: team
high performance, high-performance, high performing, high-performing: heel goed
pakken door, pakt door, doorgepakt: verder gaan
results-driven: die iets oplevert
state of mind: houding
first mover, first-mover: de eerste
win-win, win-winsituatie, win-win situatie: goed voor allebei
next level, volgende niveau, next-level: beter
level up, levelen: beter worden
mission statement: doel
value case: wat het oplevert
co-design, codesign: samen ontwerpen
change journey, transitiereis: verandering
customer experience, klantbeleving, guest experience, employee experience: hoe iemand het ervaart
engagement, betrokkenheid vergroten: meedoen
impactmeting: meten wat het oplevert
integraliteit: alles samen
kennisdeling: kennis delen
ketendenken: over grenzen kijken
kwaliteitsborging: zorgen dat het goed blijft
meerwaarde: wat het oplevert
mobility-oplossingen: vervoer
netwerkorganisatie: groep die samenwerkt
omdenken: anders kijken
oplossing op maat, oplossingen op maat, totaaloplossingen, maatwerkoplossingen: wat nodig is
optimale: zo goed mogelijk
regievoering, regie voeren: leiden
slagkracht: kracht
strategische partner, strategisch partner: iemand die meedenkt
toonaangevend, toonaangevende: bekend
verbindend leiderschap, dienend leiderschap: leiding geven
visievorming: nadenken over later
wendbaar, wendbaarheid, wendbare: die zich snel aanpast
zelfsturend, zelfsturende teams, zelforganisatie: zonder baas
pijnpunten: problemen
pijplijn: wat eraan komt
marktconform: zoals anderen het vragen
businesspartner: vaste adviseur
sweet spot: beste plek
terugkoppelen, terugkoppeling: laten weten
uitnutten: gebruiken
waarborgen: zorgen voor
werkgeluk: plezier in het werk
personalisatie, gepersonaliseerde, gepersonaliseerd: voor jou gemaakt
the next level: beter
young professional, young professionals: jonge mensen met werk
retail: winkels
expertise: kennis
`;
