/** Words of advisers and what to say instead. */
export const consultancyJargon: string = `
ontzorgen: werk uit handen nemen
totaaloplossing, totaalconcept: alles in één
one-stop-shop, one stop shop: alles op één plek
full-service, full service: alles zelf doen
maatwerk, maatwerkoplossing: precies wat nodig is
toekomstbestendig, futureproof, future-proof: ook later nog goed
oplossingsgericht: die helpt
klantgericht, customer centric, customer-centric: met aandacht voor de klant
sparringpartner, sparringspartner: iemand om mee te overleggen
sparren: overleggen
adviestraject, coachtraject, begeleidingstraject: een paar gesprekken
traject: een aantal stappen
consultancy, consulting: advies
consultant: adviseur
marktleider: grote naam
state-of-the-art, state of the art, cutting-edge: nieuw
innovatief, innoveren, innovatiekracht: nieuw
innovatietraject: iets nieuws bedenken
disruptief, disruptie: wat alles anders maakt
holistisch: met oog voor het geheel
multidisciplinair: met verschillende vakmensen
co-creatie, cocreatie, cocreëren, co-creëren: samen maken
out-of-the-box, out of the box: anders dan anders
brainstorm, brainstormen, brainstormsessie: samen ideeën bedenken
inspiratiesessie: bijeenkomst
heisessie, heidag: dag buiten kantoor
deep dive, deepdive: goed uitzoeken
pressure cooker: korte, drukke dag
design thinking: samen oplossingen bedenken
design sprint: week om iets te bedenken
framework: houvast
methodiek, methodologie: manier van werken
conceptueel: in gedachten
toolbox, toolkit: hulpmiddel
impact: verschil
impact maken: verschil maken
purpose, purpose-driven: waar je het voor doet
comfortzone, comfort zone: wat vertrouwd is
potentieel, potentie, volledige potentieel: wat iemand kan
propositie, value proposition, waardepropositie: wat je te bieden hebt
supply chain, supplychain: de weg van maker naar klant
supply chain management: zorgen dat spullen op tijd komen
logistieke processen, logistiek proces: vervoer en voorraad
bedrijfsproces, businessproces, procesmatig: hoe het werk loopt
procesmanagement, procesbegeleiding: zorgen dat het werk goed loopt
procesinrichting: hoe het werk geregeld is
projectmatig werken: werken met een plan en een einddatum
programmamanagement, programmamanager: meerdere projecten leiden
quickscan, quick scan: korte blik
gap-analyse, gapanalyse: wat er nog mist
swot-analyse, swot: sterke en zwakke kanten
root cause, root cause analysis: de echte oorzaak
implementatiekracht, executiekracht: dingen voor elkaar krijgen
executie: uitvoering
ecosysteem: groep die elkaar nodig heeft
community building: mensen bij elkaar brengen
adoptietraject: zorgen dat mensen het gaan gebruiken
sustainability: zorg voor de aarde
circulaire economie: spullen steeds opnieuw gebruiken
energietransitie: overstap naar schone energie
participatietraject, participatieproces: bewoners laten meepraten
gebiedsontwikkeling: een wijk bouwen
conceptontwikkeling: ideeën uitwerken
businessontwikkeling: nieuwe klanten en markten zoeken
transparantie, transparant: open
`;
