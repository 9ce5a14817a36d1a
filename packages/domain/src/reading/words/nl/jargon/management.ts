/** Words of managers and what to say instead: `term, term: plain words`. */
export const managementJargon: string = `
faciliteren: mogelijk maken
wendbaar, wendbaarheid: die snel kan veranderen
cultuuromslag: anders met elkaar omgaan
learning, learnings: wat je leert
committeren: zich verbinden
okr, okr's: doel
growth: groei
strategisch partner: partner
meetbaar resultaat: wat je ziet veranderen
stakeholder: betrokkene
stakeholdermanagement, stakeholder management: overleg met iedereen die meedoet
shareholder: aandeelhouder
draagvlak: steun
draagvlak creëren: mensen meekrijgen
commitment: inzet
committen: zich verbinden
borgen, borging: zorgen dat het zo blijft
governance: bestuur en toezicht
transitie: overgang
transitietraject: overgang
transformatie: verandering
transformeren: veranderen
verandertraject: verandering
verandermanagement, change management, changemanagement: begeleiden van verandering
verandermanager, changemanager, change manager: iemand die verandering begeleidt
change: verandering
optimaliseren, optimalisatie, optimalisering: beter maken
procesoptimalisatie, procesverbetering: werk slimmer regelen
implementeren, implementatie: invoeren
implementatietraject: invoering
stroomlijnen: eenvoudiger maken
professionaliseren, professionalisering, professionaliseringsslag: beter maken
verzelfstandigen: los verder laten gaan
vraagstuk: vraag
strategisch: plan
strategievorming: een plan maken
beleidsmatig: in het beleid
operationeel: in het dagelijks werk
operationaliseren: uitvoeren
tactisch: in de planning
integraal, integrale aanpak: alles samen
pragmatisch: praktisch
insteek: manier van werken
aanvliegroute: manier van beginnen
aanvliegen: aanpakken
uitrollen, uitrol: overal invoeren
opschalen, opschaling: groter maken
afschalen: kleiner maken
opschaalbaar, schaalbaar, schaalbaarheid: wat mee kan groeien
doorontwikkelen, doorontwikkeling: verder verbeteren
verdiepingsslag, kwaliteitsslag, efficiencyslag, slag maken: verbetering
efficiency, efficiëntie: minder tijd en geld
effectiviteit: wat het oplevert
kritische succesfactor, succesfactor: wat er echt toe doet
prestatie-indicator, key performance indicator, kpi: maat voor wat het oplevert
kernwaarde, core value: waar je voor staat
kerncompetentie: waar je goed in bent
missie en visie, missiestatement, mission statement: waar je voor staat
stip op de horizon: doel
ownership, eigenaarschap: je er zelf verantwoordelijk voor voelen
empoweren, empowerment: mensen zelf laten beslissen
alignment, alignen: zorgen dat iedereen hetzelfde wil
buy-in: instemming
leadership: leiding geven
thought leader, thoughtleader: kenner
thought leadership: vooroplopen met kennis
mindset: manier van denken
mindshift, paradigmashift: andere manier van denken
silo, verkokering: afdeling die langs andere heen werkt
synergie, synergetisch: samen meer bereiken
synergievoordeel: voordeel van samenwerken
win-winsituatie, win-win: goed voor allebei
quick win, quickwin: wat snel iets oplevert
laaghangend fruit, low hanging fruit: wat makkelijk te halen is
businesscase, business case: som van kosten en opbrengst
businessmodel, verdienmodel: hoe je geld verdient
roadmap: planning
milestone: tussendoel
deliverable: wat je oplevert
scope: wat erbij hoort
scopen: afbakenen
time-to-market: tijd tot het te koop is
besluitvormingsproces: hoe er besloten wordt
sturingsmechanisme, sturingsinstrument: manier om bij te sturen
monitoren: volgen
prioriteren, prioritering: kiezen wat eerst komt
kaders, kaderstellend: grenzen
speerpunt: belangrijkste punt
ambitieniveau: wat je wilt bereiken
regie voeren, regierol: leiding hebben
ketenpartner, ketensamenwerking: wie samen hetzelfde werk doen
keteninformatie: gegevens die je samen deelt
waardeketen, value chain: alle stappen van grondstof tot klant
waardecreatie, value creation, meerwaarde creëren: iets maken waar een ander wat aan heeft
toegevoegde waarde: wat een ander eraan heeft
best practice: wat elders goed werkt
lessons learned: wat we geleerd hebben
benchmark, benchmarken: vergelijking
benchmarking: vergelijken met anderen
turnaround: omslag
bottom-up: van onderop
top-down: van bovenaf
c-level, c-suite, boardroom: de directie
executive: directeur
interim: tijdelijk
interimmanager, interim-manager: tijdelijke manager
reorganisatie, reorganiseren: het werk anders verdelen
herstructureren, herstructurering: anders inrichten
resultaatgericht: gericht op wat het oplevert
resultaatverantwoordelijk, resultaatverantwoordelijkheid: moeten zorgen dat het lukt
lean, lean six sigma, six sigma: werken zonder onnodige stappen
kaizen: elke dag iets verbeteren
continu verbeteren: elke dag iets beter doen
in control: het overzicht hebben
change agent: iemand die verandering brengt
nulmeting: meting vooraf
kruisbestuiving: van elkaar leren
klankbord: iemand die meedenkt
krachtenveld, speelveld: wie er iets te zeggen hebben
uitvraag: verzoek om een offerte
ketenaanpak: samenwerken met wie ervoor en erna komt
adresseren: aanpakken
agenderen: op de agenda zetten
escaleren: hogerop leggen
boarden: aan boord halen
verankeren: vastleggen
`;
