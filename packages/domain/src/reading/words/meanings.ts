/** What abbreviations of trades stand for: `abbreviation: plain words`. */
export const meanings: { readonly nl: string; readonly en: string } = {
  nl: `aov: verzekering voor als je niet kunt werken
api: verbinding tussen programma's
avg: privacywet
bim: tekenen in drie dimensies
ciso: wie let op veiligheid van gegevens
cfo: directeur geldzaken
coo: directeur dagelijks werk
cto: directeur techniek
cms: programma voor een website
crm: klantenbestand
cro: meer bezoekers laten kopen
dga: eigenaar-directeur
edi: bestellingen van computer naar computer
erp: programma voor het hele bedrijf
esg: milieu en mensen
fte: volle werkweek
gdpr: privacywet
hse: veilig werken
iam: wie mag wat op de computer
iot: apparaten die via internet praten
kpi: maat voor wat het oplevert
mt: directie
mvo: zorg voor mens en milieu
mvp: eerste versie die werkt
nlp: omgaan met taal en gedrag
or: ondernemingsraad
p&o: personeelszaken
poc: proef
pov: verzekering
qhse: veilig en goed werken
roi: wat het oplevert
rpa: software die kantoorwerk doet
sea: advertenties op Google
seo: beter vindbaar op Google
sla: afspraken over de dienst
sroi: wat het voor mensen oplevert
usp: wat je anders maakt
ux: hoe prettig het werkt
vca: veilig werken
wft: wet voor financieel advies`,
  en: `aht: time per call
api: link between programs
ats: list of applicants
b2b: for companies
bim: drawing in three dimensions
cfo: head of finance
cii: diploma in insurance
ciso: head of data security
cms: program for a website
coo: head of daily work
crm: list of customers
cro: getting more visitors to buy
csat: how happy customers are
csr: doing good as a company
cto: head of technology
dpia: check on privacy
edi: orders from computer to computer
erp: program for the whole company
esg: care for people and nature
fte: full working week
gdpr: privacy law
ifa: financial adviser
iot: devices that talk over the internet
kpi: measure
llm: program that writes
mvp: first version that works
nlp: computers that read
okr: goal
poc: trial
roi: what it brings in
rpa: software that does office work
sea: adverts on Google
sem: adverts on Google
seo: being found on Google
sipp: pension of your own
sla: promise about service
usp: what sets you apart
ux: how pleasant it is to use`,
};
