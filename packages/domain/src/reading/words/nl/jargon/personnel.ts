/** Words of personnel departments and what to say instead. */
export const hrJargon: string = `
hrm, hr-management, human resource management, human resources: personeelszaken
hr business partner, hr-businesspartner, businesspartner, business partner: adviseur personeel
employer branding: laten zien dat je een fijne werkgever bent
talent acquisition: mensen vinden
talentmanagement, talent management, talentontwikkeling: mensen laten groeien
recruitment, recruiten: mensen vinden
werving en selectie: mensen vinden
onboarding, onboarden: inwerken
offboarding: afscheid van een medewerker
assessmentcenter: test van een dag
competentie, competentiemanagement, competentiegericht: wat iemand kan
performance, performance management: hoe het werk gaat
performen: goed presteren
functioneringscyclus, gesprekscyclus: gesprekken over het werk
duurzame inzetbaarheid, inzetbaarheid: fit en met plezier blijven werken
vitaliteit: fit blijven
vitaliteitscoach: coach voor fitte medewerkers
verzuimbegeleiding, verzuimmanagement: helpen bij ziekte
employability: hoe makkelijk iemand werk vindt
employee engagement, engagement: plezier in het werk
employee experience: hoe medewerkers het werk ervaren
bevlogenheid: plezier in het werk
retentie, retention: mensen houden
headcount: aantal mensen
fte: volle werkweek
workforce, workforce planning: de mensen die er werken
strategische personeelsplanning: vooraf kijken wie je nodig hebt
outplacement: hulp bij het vinden van ander werk
re-integratie, reïntegratie: weer aan het werk gaan
tweede spoor, spoor 2: werk zoeken bij een ander bedrijf
teambuilding: iets samen doen
teamdynamiek, groepsdynamiek: hoe mensen in een team met elkaar omgaan
soft skills: omgaan met mensen
hard skills, skills: wat iemand kan
upskilling, reskilling: bijleren
leiderschapsontwikkeling, leadership development: leren leiding geven
persoonlijk leiderschap: je eigen keuzes maken
zelfsturend, zelfsturende teams: zonder baas
feedbackcultuur: elkaar zeggen wat goed en niet goed gaat
cultuurverandering, cultuurtraject, cultuurtransformatie: anders met elkaar omgaan
intervisie: collega's die elkaar helpen
e-learning: leren achter de computer
blended learning: leren in de klas en achter de computer
learning and development: leren op het werk
diversiteit en inclusie: plek voor iedereen
work-life balance, werk-privébalans: tijd voor werk en thuis
jobcrafting, job crafting: je werk passend maken
mobiliteit, mobiliteitstraject: ander werk vinden
human capital, menselijk kapitaal: mensen
payroll, payrolling: loon laten uitbetalen door een ander
contracting: mensen inhuren
detachering, detacheren: mensen uitlenen
arbeidsmarktcommunicatie: laten zien dat er werk is
wellbeing, well-being: hoe het met mensen gaat
`;
