/** Words of marketing, policy, care, schools, building, law and freight, and what to say instead. */
export const dutchSectorJargon: string = `
digitale strategie: plan voor internet
marketing automation, marketingautomatisering: berichten die vanzelf gaan
growth marketer, growth marketing: iemand die klanten vindt
landingspagina, landingspagina's, landing page: pagina waar iemand binnenkomt
a/b-test, a/b-testen, a/b-tests, a/b test: twee versies proberen
doelgroepanalyse, doelgroepsegmentatie: kijken wie de klanten zijn
segmenteren, segmentatie: in groepen verdelen
merkbeleving: hoe mensen je merk zien
merkstrategie, merkpositionering: hoe je bekend wilt staan
merkidentiteit, brand identity: hoe je eruitziet
positionering, positioneren: waar je voor staat
online zichtbaarheid, vindbaarheid vergroten: gevonden worden
zoekmachineoptimalisatie: beter vindbaar op Google
zoekmachinemarketing: adverteren op Google
contentkalender, contentplan: plan voor berichten
call to action: vraag om iets te doen
targeting, retargeting: dezelfde mensen weer laten zien
multimediaal, crossmedia: op papier en op internet
brand, brands: merk
campagnevoering, campagnestrategie: campagne
internetbureau: bedrijf dat websites maakt
strategisch advies: plan
business: bedrijf
snijvlak: waar ze elkaar raken
trackrecord, track record: wat er al gelukt is
actieplan, plan van aanpak: plan
interventie, interventies: wat je doet
laagdrempelig, laagdrempelige: makkelijk
hulpvraag, hulpvragen: vraag
zorgvraag, zorgvragen: welke zorg iemand nodig heeft
zorgpad, zorgpaden: stappen van de zorg
zorgtraject, zorgtrajecten: zorg
casemanagement, casemanager, casusregie, casusregisseur: iemand die de zorg regelt
ketenzorg, zorgketen: samen zorgen
ambulante begeleiding, ambulant: bij mensen thuis
eerstelijns, eerstelijnszorg, eerste lijn: zorg dichtbij
tweedelijns, tweede lijn: zorg in het ziekenhuis
transmuraal, transmurale: binnen en buiten het ziekenhuis
intramuraal, extramuraal: in of buiten een instelling
multiproblematiek, multiprobleemgezinnen: veel problemen tegelijk
doelgroep, doelgroepen: mensen
doorlooptijd, doorlooptijden: hoe lang het duurt
doorstroom, uitstroom, instroom: wie komt en gaat
positieve gezondheid: je goed voelen
leefstijlinterventie, leefstijlinterventies: anders leren leven
psycho-educatie: uitleg over wat er speelt
systemisch werken, systemisch, systemische: met iedereen eromheen
oplossingsgerichte therapie: praten over wat werkt
evidence-based, evidencebased, evidence based: bewezen
herstelgericht, herstelondersteunend: om weer op te knappen
participatie, participeren: meedoen
participatiemaatschappij, burgerparticipatie: inwoners die meedoen
inclusief beleid, inclusieve samenleving: iedereen doet mee
sociaal domein: hulp van de gemeente
gebiedsgericht, gebiedsgerichte: per wijk
integrale veiligheid, integrale gebiedsontwikkeling: alles samen
beleidskader, beleidskaders, toetsingskader: regels
beleidscyclus, beleidsvorming, beleidsontwikkeling: beleid maken
beleidsimplementatie: beleid uitvoeren
bestuurlijke drukte: te veel overleg
bestuurlijk, bestuurlijke: van het bestuur
ambtelijk, ambtelijke: van ambtenaren
decentralisatie, decentralisaties: taken voor gemeenten
omgevingsvisie, omgevingsmanagement, omgevingsmanager: overleg met de buurt
belanghebbende, belanghebbenden: wie er belang bij heeft
belangenbehartiging: opkomen voor mensen
aanbesteding, aanbestedingen, aanbestedingstraject: opdracht waarop bedrijven bieden
publiek-private, publiek-privaat: van overheid en bedrijven samen
subsidietraject, subsidieverwerving: subsidie vragen
monitoring: volgen
programmatisch, programmatische aanpak: stap voor stap
opgavegericht, opgavegerichte: vanuit wat nodig is
maatschappelijke opgave, maatschappelijke opgaven, maatschappelijk vraagstuk: probleem van ons allemaal
energietransitie, warmtetransitie, eiwittransitie, mobiliteitstransitie: overstap
klimaatadaptatie, klimaatadaptief: klaar voor ander weer
klimaatneutraal, co2-neutraal: zonder schade voor het klimaat
biobased: van planten
circulair bouwen, circulaire bouw, circulair ondernemen: bouwen met gebruikte spullen
modulair bouwen, modulair: in delen gemaakt
bouwteam, ketenintegratie: samen bouwen
bouwkundige schil, gebouwschil: muren en dak
engineering, engineeren: tekenen en rekenen
werkvoorbereiding: klaarzetten van het werk
turn-key, turnkey: kant-en-klaar
asset, assets: bezit
vastgoedportefeuille: gebouwen
portefeuille, portefeuilles: beleggingen
diversifiëren, diversificatie: spreiden
vermogensbeheer, vermogensopbouw: sparen en beleggen
liquide middelen: geld
financiële huishouding: geldzaken
financieringsvraagstuk, financieringsvraagstukken: vraag over geld
rendement: wat het oplevert
rendabel: waar je aan verdient
marges, brutomarge: winst
bedrijfsopvolging, bedrijfsoverdracht: de zaak overdoen
bedrijfsvoering: het dagelijks werk
kostenbesparing, kostenreductie: minder uitgeven
kostenefficiënt, kosteneffectief: goedkoop
efficiëntieslag: sneller werken
procesinnovatie, procesautomatisering: werk dat vanzelf gaat
procesgericht: hoe het werk gaat
ketenoptimalisatie, supply chain optimalisatie: goederen slimmer vervoeren
logistieke keten, logistieke ketens: weg van spullen
voorraadbeheer, voorraadoptimalisatie: zorgen dat er genoeg ligt
last mile, last-mile: tot aan de deur
crossdocking, cross-docking: overladen
distributiecentrum: magazijn
didactisch, didactische, didactiek: over lesgeven
pedagogisch-didactisch: over opvoeden
curriculum, curriculumontwikkeling: lesprogramma
leerlijn, leerlijnen: opbouw van de lessen
leeropbrengst, leeropbrengsten, leerrendement: wat kinderen leren
leerdoel, leerdoelen: wat je gaat leren
gepersonaliseerd leren: leren in je eigen tempo
differentiëren, differentiatie: verschil maken
executieve functies: plannen en opletten
formatief evalueren, formatief: tussendoor kijken
passend onderwijs: school voor ieder kind
leertraject, leertrajecten, ontwikkeltraject, ontwikkeltrajecten, ontwikkelingstraject: lessen
loopbaantraject, loopbaantrajecten: hulp bij ander werk
competenties: wat je kunt
talentontwikkeling: beter worden in wat je kunt
reflectie, reflecteren: terugkijken
leiderschap: leidinggeven
leiderschapsstijl, leiderschapstraject: hoe je leiding geeft
zelfleiderschap: zelf kiezen
bewustwording, bewustwordingsproces: merken
mindset: hoe je denkt
mindfulness: rustig aandacht geven
werkgeverschap, goed werkgeverschap: een goede baas zijn
arbeidsmobiliteit, arbeidsparticipatie: werk vinden
arbeidsmarktkrapte, arbeidskrapte: te weinig mensen
flexibele schil, flexschil: mensen voor even
personeelsvraagstuk, personeelsvraagstukken, hr-vraagstuk, hr-vraagstukken: vraag over personeel
verzuimreductie, verzuimpreventie: minder zieken
organisatieontwikkeling, organisatieverandering, organisatieadvies: beter samenwerken
organisatiecultuur, bedrijfscultuur: hoe je met elkaar omgaat
organisatievraagstuk, organisatievraagstukken: probleem in een bedrijf
veranderkundige, verandermanagementtraject, veranderproces, veranderprocessen, veranderopgave: verandering
besluitvormingstraject: kiezen
procesbegeleider: iemand die het werk in goede banen leidt
interimmanagement, interim-management, interim management, interim professional, interim-professional: tijdelijk leidinggeven
implementatiepartner, implementatietrajecten: bedrijf dat het invoert
kennispartner, ketenregisseur: wie helpt
netwerkpartner, netwerkpartners, samenwerkingspartner, samenwerkingspartners: wie meedoet
samenwerkingsverband, samenwerkingsverbanden: groep die samenwerkt
platform: plek op internet
online platform, digitaal platform: website
applicatie, applicaties: programma
infrastructuur, it-omgeving, ict-omgeving, it-beheer: computers en draden
systeembeheer: zorg voor computers
beheeromgeving: plek om te beheren
configureren, configuratie: instellen
datastromen, datakwaliteit: gegevens
data-inzichten: wat gegevens vertellen
privacy by design, security by design: veilig vanaf het begin
cyberweerbaarheid, digitale weerbaarheid: veilig op internet
kunstmatige intelligentie, generatieve ai: slimme programma's
prompt engineering: goed vragen aan een programma
aansprakelijkheid, aansprakelijkheidsrecht: wie de schade betaalt
geschillenbeslechting, geschilbeslechting: een ruzie oplossen
vennootschapsrecht, ondernemingsrecht: recht voor bedrijven
intellectueel eigendom, intellectuele eigendom: wat je bedacht hebt
juridische kaders, juridisch kader: wetten
contractmanagement, contractbeheer: zorg voor contracten
due diligence-onderzoek: onderzoek voor de koop
dossiervorming: papieren bewaren
conflicthantering, conflictbemiddeling: ruzies oplossen
fiscaal-juridisch, fiscaal-juridische: over belasting en recht
structurering, herfinanciering: anders regelen
solvabel, liquide: met genoeg geld
relatiebeheer, relatiemanagement: contact houden
klantreis, klantreizen: wat een klant meemaakt
klantsegment, klantsegmenten: soort klanten
klantwaarde: wat een klant oplevert
klantenbinding, klantloyaliteit, loyaliteitsprogramma: vaste klanten
acquisitie: klanten zoeken
omzetgroei, omzetverhoging: meer verkopen
salesstrategie, verkooptraject, salestraject: plan om te verkopen
salesproces, verkoopproces: verkopen
marktpositie, marktaandeel: hoeveel je verkoopt
marktbenadering, marktstrategie: hoe je verkoopt
businessplan, business plan: plan voor de zaak
conceptualiseren: bedenken
realiseren, realisatie: maken
initiëren: beginnen met
genereren: maken
integraliteitsvisie: alles samen
aansluiten bij: passen bij
raakvlak, raakvlakken: wat je gemeen hebt
knelpunt, knelpunten: probleem
issue, issues: probleem
kick-off, kickoff: begin
meeting, meetings: overleg
deadlines: laatste dag
briefing: uitleg
check-in: even kijken
support: hulp
mapping: in kaart brengen
community manager, community management: iemand die een groep bijeenhoudt
holistisch therapeut: iemand die naar alles kijkt
energetisch werk, energetische behandeling, energetisch: met energie
familieopstelling, familieopstellingen, opstellingen: het gezin naspelen
human design: een test over wie je bent
persoonlijke ontwikkeling, persoonlijke groei: beter leren omgaan met jezelf
bewustzijnsontwikkeling: merken wat je voelt
headless: los van het uiterlijk
architectuur: opbouw
after-sales, aftersales: hulp na de koop
ons dna: hoe we zijn
transitie: overgang
schaalbaar platform: plek die kan groeien
rapportering: verslag
duurzaamheidstransitie: zuiniger worden
mens en organisatie: iedereen op het werk
fysieke domein, fysiek domein: straten en huizen
sociale domein: hulp van de gemeente
dialoogsessie, dialoogsessies, werksessie, werksessies: gesprek
interveniëren: ingrijpen
verzuimdata, klantdata: gegevens
techbedrijf, techbedrijven, tech: bedrijf dat software maakt
zorgdragen voor: zorgen voor
scherpe prijs, scherpe prijzen, scherp geprijsd: goedkoop
in control zijn: weten hoe het ervoor staat
bottleneck, bottlenecks: probleem
hoofdpijndossier: groot probleem
netwerkpartij, ketenpartijen: wie meedoet
zichtbaarheid: gezien worden
velocity: snelheid
facilitaire dienstverlening, facilitair management, facilitair: zorg voor het gebouw
gastvrijheidsconcept, gastvrijheidsconcepten: hoe gasten worden ontvangen
authentieke zelf, ware zelf: wie je bent
meer grip, grip krijgen, grip op: weten hoe het zit
meer inzicht, inzicht in, inzicht geven, inzicht krijgen: zien hoe het zit
leeromgeving, leeromgevingen: plek om te leren
impactvol: dat iets verandert
verbindend vermogen: mensen bij elkaar brengen
digitale ervaring, digitale ervaringen: website of app
`;
