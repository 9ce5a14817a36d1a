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
dient, dien: moet
gewijzigd: veranderd
onverminderd: net zo
alleszins: zeker
gezien het feit dat: omdat
ondanks het feit dat: al
vanwege het feit dat: omdat
ten gevolge van: door
ten gunste van: voor
ten opzichte van: vergeleken met
ten tijde van: tijdens
te dien einde: daarvoor
met inachtneming van: volgens
op basis hiervan: daarom
inzake: over
omtrent: over
nopens: over
volatiel: wisselend
expeditief: snel
geenszins: niet
dientengevolge: daardoor
hetwelk: dat
hetgeen: wat
deswege: daarom
desgewenst: als je wilt
desalniettemin, niettemin, desniettegenstaande: toch
evenwel: maar
dienovereenkomstig: zo
voornoemd, voornoemde, eerdergenoemd, eerdergenoemde: deze
navolgend, navolgende, onderhavig, onderhavige: deze
dusdanig: zo
ofschoon, hoewel zulks: al
mitsgaders: en ook
vooralsnog: voorlopig
veelal: vaak
veelvuldig: vaak
geruime: lange
tezamen: samen
omwille van: voor
rechtens: volgens de wet
vergewissen: nagaan
verifiëren: nagaan
bekostigen: betalen
verschaffen: geven
ressorteert: valt
genoodzaakt: moeten
abusievelijk: per ongeluk
additief: wat erbij komt
eminent: uitstekend
notoir: bekend
discrepantie: verschil
dichotomie: tweedeling
dilemma's: moeilijke keus
inherent: eigen aan
intrinsiek: van binnenuit
extrinsiek: van buitenaf
irrelevant: niet van belang
legitiem: terecht
mitigeren: verminderen
nihil: niets
nuanceren: preciezer zeggen
omissie: wat ontbreekt
respectievelijk: daarna
summier: kort
unaniem: met z'n allen
valideren: nagaan
vigerend: geldend
`;
