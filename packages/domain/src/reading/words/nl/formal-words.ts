/** Formal words of letters and reports and what to say instead. */
export const dutchFormalWords: string = `
desondanks: toch
dienaangaande: daarover
alsook: en ook
mits: als
tevens: ook
reeds: al
immer: altijd
gaarne: graag
wederom: weer
aldus: zo
krachtens: volgens
ingevolge: volgens
ten behoeve van: voor
ten aanzien van: over
met betrekking tot: over
door middel van: met
in het kader van: voor
uit hoofde van: door
ter zake van: over
te allen tijde: altijd
regelgeving, wet- en regelgeving: regels
vervaardigen, vervaardigt: maken
verstrekken, verstrekt: geven
prefereren: liever hebben
percipiëren: zien
effectueren: uitvoeren
ressorteren: vallen onder
prolongeren: verlengen
substantiële: flink
essentiële: heel belangrijk
problematiek: problemen
frequent: vaak
separaat: apart
pluriform: verschillend
imminent: dichtbij
onmisbaar: nodig
doelmatig: goed
deugdelijk: goed
terstond: meteen
onverwijld: meteen
woonachtig: die woont
bovengenoemd, bovengenoemde: dit
aanwending: gebruik
bevorderen: helpen
ondervangen: oplossen
tegemoetkomen: helpen
stagnatie: stilvallen
existentiële: over het leven
psychosociaal, psychosociale: over hoe iemand zich voelt
preventief, preventieve, preventie: om te voorkomen
resocialisatie: weer meedoen
revitalisering, revitaliseren: nieuw leven geven
verduurzamingsopgave: plan om te verduurzamen
pretenderen: beweren
`;
