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
`;
