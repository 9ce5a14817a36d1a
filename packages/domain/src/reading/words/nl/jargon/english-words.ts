/** Marketing words and English words in Dutch, and what to say instead. */
export const anglicisms: string = `
business development: nieuwe klanten zoeken
business developer: wie nieuwe klanten zoekt
scale-up, scaleup: bedrijf dat snel groeit
start-up ecosysteem: jonge bedrijven bij elkaar
lead, leads: mogelijke klant
leadgeneratie, lead generation, leadgeneration: nieuwe klanten vinden
funnel, sales funnel, salesfunnel: stappen naar een aankoop
conversie, conversieoptimalisatie: hoeveel bezoekers kopen
growth hacking, growth hacker, growthhacking: snel groeien met proeven
branding, rebranding: hoe mensen je zien
brand awareness: of mensen je kennen
brandbook: merk
content, contentstrategie: teksten en beelden
content creatie, content creator, content creation: teksten en beelden maken
contentmarketing, content marketing: klanten trekken met goede verhalen
storytelling: verhalen vertellen
copywriting: tekst
target audience: doelgroep
targeten, target, targets: doel
touchpoint: moment van contact
engagen: betrekken
community: groep
social selling: klanten vinden via sociale media
inbound marketing, inbound, outbound: klanten naar je toe laten komen
performance marketing: reclame die je per resultaat betaalt
omnichannel, multichannel: winkel en internet samen
unique selling point, usp: wat je anders maakt
upsell, upsellen, cross-selling, upselling: meer verkopen aan dezelfde klant
accountmanagement, account management: zorg voor vaste klanten
key account manager: vast contact voor klanten
sales, sales manager: verkoop
pipeline: lijst met mogelijke klanten
prospect: mogelijke klant
networking: mensen ontmoeten
customer success: zorgen dat de klant verder komt
customer experience: hoe klanten het ervaren
insight, insights: wat je leert
challenge, challengen: uitdaging
skillset: wat je kunt
approach: aanpak
next level, naar een hoger niveau, naar het volgende niveau: beter
no-nonsense: gewoon
hands-on: die zelf meewerkt
to the point: kort
know-how: kennis
triggeren, trigger: aanleiding
boosten: meer kracht geven
shiften, shift: verschuiven
finetunen, fine-tunen: bijschaven
tackelen: aanpakken
matchen, matchmaking: bij elkaar brengen
connecten, connector: verbinden
sharen: delen
pushen: aandringen
outreach: mensen benaderen
solution, solutions: oplossing
consumer, consumer goods: spullen voor thuis
b2b, business-to-business: voor bedrijven
b2c, business-to-consumer: voor gewone mensen
facility management: zorg voor het gebouw
facility services: schoonmaak, kantine en receptie
procurement: inkoop
operations, operational excellence: het dagelijks werk
warehousing: opslag
fulfilment, fulfillment: inpakken en versturen
forwarding: vervoer regelen
quality assurance: controle op kwaliteit
health and safety: veilig werken
legal counsel: bedrijfsjurist
venue: plek
event management, eventmanagement, eventmanager: feesten en bijeenkomsten regelen
hospitality: gastvrijheid
lifestyle coach, lifestyle: manier van leven
mindfulness: aandacht voor het moment
self-care: goed voor jezelf zorgen
`;
