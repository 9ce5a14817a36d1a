/** Words of computer people and what to say instead. */
export const itJargon: string = `
agile: in korte stappen
itereren, iteratief, iteratie: proberen en verbeteren
pivoten, pivot: van koers veranderen
datamodel, datamodelleren: ordening van gegevens
robotisering, robotic process automation: software die kantoorwerk doet
scrum: in korte stappen werken
scrum master, scrummaster: begeleider van een team
sprint, sprints: korte werkronde
retrospective, retrospectives, retro: terugblik
stand-up, daily stand-up: kort overleg
backlog: lijst met werk
product owner, productowner: wie kiest wat er gemaakt wordt
user story, user stories: wens van een gebruiker
kanban: bord met taken
devops: bouwen en beheren door één team
cloud, cloudoplossing: computers van een ander, via internet
cloudmigratie: overstap naar computers via internet
on-premise, on-premises, on-prem: op eigen computers
hybride: deels zo, deels anders
legacy, legacysysteem: oude software
uitfaseren: langzaam mee stoppen
full-stack, fullstack: van scherm tot gegevens
front-end, frontend: wat je op het scherm ziet
back-end, backend: wat achter het scherm gebeurt
low-code, no-code: programma's maken zonder te programmeren
dashboard, dashboards: overzicht in cijfers
data scientist: iemand die uit cijfers leert
data science: leren uit cijfers
data-analist, data analist, data analyst: iemand die cijfers uitzoekt
data engineer: iemand die gegevens op orde brengt
data-analyse, data analytics, analytics: cijfers uitzoeken
data-driven, datagedreven, datagestuurd: op grond van cijfers
big data: heel veel gegevens
datawarehouse, data lake: grote verzameling gegevens
business intelligence: cijfers over het bedrijf
machine learning: computers die van voorbeelden leren
deep learning: computers die van voorbeelden leren
artificial intelligence: slimme software
algoritme: rekenregel
blockchain: gedeelde lijst die niemand kan veranderen
chatbot: computer die vragen beantwoordt
internet of things: apparaten die via internet praten
cybersecurity, cyber security: beveiliging tegen inbraak via de computer
informatiebeveiliging: zorgen dat gegevens veilig zijn
pentest, penetratietest: proefinbraak
ransomware, malware: gijzelsoftware
firewall: slot op het netwerk
compliant, compliance: volgens de regels
it-oplossing, ict-oplossing: software of computer die helpt
it-infrastructuur, ict-infrastructuur: computers en verbindingen
it-landschap, applicatielandschap: alle programma's samen
integreren, systeemintegratie: op elkaar aansluiten
naadloos, seamless: zonder haperen
interoperabiliteit, interoperabel: wat met elkaar kan werken
architectuurprincipe, enterprise-architectuur, enterprise architect: plan van alle software
microservices: kleine programma's die samenwerken
kubernetes, docker: verpakte software
open source: software die iedereen mag gebruiken
deployen, deployment: in gebruik nemen
testautomatisering: programma's die programma's testen
user experience, ux: hoe prettig het werkt
ux designer, ux-designer, ux design: ontwerper van prettige schermen
wireframe, mock-up, mockup: schets van een scherm
user flow, customer journey, klantreis: de stappen van een klant
proof of concept: proef
minimum viable product: eerste bruikbare versie
feature: onderdeel van een programma
functionaliteit: wat het kan
user interface: scherm
saas, software as a service: software via internet
managed service, managed services: beheer door een ander
managed hosting: iemand die je site laat draaien
outsourcen, outsourcing: door een ander laten doen
digitaliseren, digitalisering: op de computer zetten
digitale transformatie: anders werken met computers
automatiseringsvraagstuk: vraag over computers
workflow: volgorde van het werk
content management: teksten beheren
platformstrategie: plan voor een platform
tooling: hulpmiddel
stack, tech stack: gereedschap van een programmeur
end-to-end: van begin tot eind
real-time, realtime: meteen
plug-and-play: meteen te gebruiken
ticketing: melding
single sign-on: één keer inloggen
bandbreedte: ruimte
serverless: zonder eigen computer
api-koppeling: verbinding tussen programma's
e-commerce: verkopen via internet
`;
