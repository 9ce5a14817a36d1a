import type { Theme } from '../theme.ts';

/** Software, data, hardware and networks. */
export const technology: Theme = {
  role: `
software-developer = softwareontwikkelaar, programmeur, developer, software engineer, ontwikkelaar, softwarebouwer, full-stack developer / software developer, programmer, developer, software engineer, coder, full-stack developer > software, custom-software ~ it-sector
front-end-developer = front-end developer, frontendontwikkelaar / front-end developer, frontend engineer < software-developer, web-developer > website, web-app
back-end-developer = back-end developer, backendontwikkelaar / back-end developer, backend engineer < software-developer > custom-software
web-developer = webdeveloper, webontwikkelaar, websitebouwer, webbouwer, sitebouwer, internetbureau, webbureau, webmaster / web developer, website builder, website developer, web agency, webmaster < software-developer > website, web-shop ~ it-sector
wordpress-developer = wordpress-bouwer, wordpress-ontwikkelaar, wordpress-specialist, wordpressbouwer / wordpress developer, wordpress specialist < web-developer > website
app-developer = app-ontwikkelaar, appbouwer, appontwikkelaar, app-bouwer / app developer, mobile developer, mobile app developer, ios developer, android developer < software-developer > mobile-app
game-developer = gameontwikkelaar, gamedesigner, gamebouwer / game developer, game designer < software-developer > games
software-architect = softwarearchitect, it-architect, enterprise architect, solution architect, systeemarchitect, architect / software architect, it architect, enterprise architect, solution architect, systems architect, architect < software-developer > software-architecture
tester = softwaretester, testmanager, testengineer / software tester, test engineer, qa engineer > software-testing
data-scientist = data scientist, datawetenschapper / data scientist > data-analysis, machine-learning, forecasting
data-analyst = data-analist, bi-specialist, bi-consultant, data analist, data-engineer, cijferaar / data analyst, bi consultant, business intelligence analyst, data engineer > data-analysis, dashboards
ai-engineer = ai-specialist, ai-engineer, machine learning engineer, ai-ontwikkelaar, ai-adviseur / ai engineer, machine learning engineer, ai specialist, ai consultant, ai developer > artificial-intelligence, machine-learning, chatbots
cyber-security-specialist = cybersecurityspecialist, beveiligingsexpert, it-beveiliger, cyberexpert, informatiebeveiliger, security consultant, security officer, ciso / cyber security specialist, cyber security consultant, it security consultant, information security officer, security engineer, ciso > cyber-security, information-security
ethical-hacker = ethisch hacker, pentester, hacker / ethical hacker, penetration tester, pentester, hacker < cyber-security-specialist > penetration-test
system-administrator = systeembeheerder, it-beheerder, netwerkbeheerder, ict-beheerder, ict-dienstverlener, it-bedrijf, ict-bedrijf, computerbedrijf / system administrator, it administrator, sysadmin, network administrator, it support company, managed service provider, it manager > it-support, network, backups ~ it-sector
cloud-engineer = cloud engineer, cloudspecialist, devops engineer, cloudarchitect / cloud engineer, devops engineer, cloud architect, cloud consultant > cloud
it-consultant = it-consultant, ict-adviseur, ict-consultant, it-adviseur, automatiseerder, ict'er, it'er / it consultant, ict consultant, technology consultant, it specialist > it-advice, digitalisation ~ it-sector
it-director = it-directeur, cio, cto, hoofd ict, it-manager / cto, cio, chief technology officer, head of it, it director > it-advice
erp-consultant = erp-consultant, sap-consultant, exact-consultant, erp-specialist / erp consultant, sap consultant > erp
crm-consultant = crm-consultant, salesforce-consultant, crm-specialist / crm consultant, salesforce consultant > crm
product-owner = product owner, productmanager / product owner, product manager > product-management
scrum-master = scrummaster, agile coach / scrum master, agile coach > agile
business-analyst = business analist, informatieanalist, functioneel analist, procesanalist / business analyst, functional analyst, process analyst > process-improvement, requirements
computer-repairer = computerreparateur, pc-dokter, telefoonreparateur / computer repairer, phone repair shop > it-support
telecom-specialist = telecomadviseur, telecomspecialist, telefoniespecialist, telecombedrijf / telecom consultant, telecom specialist, telecom company > telephony ~ telecom-sector
e-commerce-specialist = e-commercespecialist, e-commercemanager, webshopbouwer, webwinkelspecialist, shopifyspecialist / e-commerce specialist, e-commerce manager, shopify developer, web shop builder > web-shop, e-commerce
automation-specialist = automatiseringsdeskundige, no-codespecialist, procesautomatiseerder, rpa-specialist / automation specialist, no-code specialist, rpa developer > process-automation
gis-specialist = gis-specialist, geo-informaticus, geodeskundige / gis specialist, geo-information specialist > maps-data
iot-engineer = iot-engineer, embedded engineer, embedded software engineer / iot engineer, embedded engineer, embedded software engineer > sensors, embedded
technical-writer = technisch schrijver / technical writer, documentation writer > documentation
accessibility-expert = toegankelijkheidsexpert, toegankelijkheidsadviseur / accessibility expert, accessibility consultant > web-accessibility
`,
  need: `
software = software, programmeren, softwareontwikkeling, coderen / software, programming, software development, coding
custom-software = maatwerksoftware, software op maat, softwareproject / custom software, bespoke software < software
website = website, site, webpagina, websites, homepage, wordpress, website bouwen, webdevelopment / website, site, web page, wordpress, building a website, web development
web-app = webapplicatie, webapp, portaal, klantportaal / web application, web app, portal < software
web-shop = webshop, webwinkel, online winkel, shopify, woocommerce, magento / web shop, webshop, online shop, online store, shopify, woocommerce < website ~ e-commerce
e-commerce = e-commerce, online verkopen, internethandel, bol.com, marktplaats verkopen / e-commerce, selling online, online retail, marketplace selling
mobile-app = app, mobiele app, apps, iphone-app, smartphone-app, ios, android / app, mobile app, apps, iphone app, ios, android < software
games = game, games, gamification, serious game / game, games, gamification, serious game, video game
software-architecture = softwarearchitectuur, it-architectuur, handelsplatform, platformarchitectuur, systeemontwerp / software architecture, it architecture, platform architecture, trading platform, systems design < software
software-testing = softwaretesten, testautomatisering / software testing, test automation < software
data-analysis = data-analyse, data, data-analist, cijfers analyseren, statistiek, big data / data analysis, data, analytics, statistics, big data
dashboards = dashboard, power bi, rapportage dashboards, business intelligence, bi / dashboard, power bi, business intelligence, bi, tableau < data-analysis
forecasting = voorspellen, voorspelmodel, prognose, vraagvoorspelling / forecasting, demand forecasting, prediction model < data-analysis
artificial-intelligence = kunstmatige intelligentie, ai, chatgpt, taalmodellen, generatieve ai / artificial intelligence, ai, chatgpt, language models, llm, generative ai
machine-learning = machine learning, zelflerende systemen / machine learning, deep learning < artificial-intelligence
chatbots = chatbot, chatbots / chatbot, chatbots, conversational ai < artificial-intelligence
cyber-security = cybersecurity, cyberbeveiliging, it-beveiliging, digitale veiligheid, cybercrime, hackers, phishing, gehackt / cyber security, cybersecurity, it security, cyber crime, phishing, hacked, ransomware
penetration-test = pentest, penetratietest, beveiligingstest / penetration test, pentest, security test < cyber-security
information-security = informatiebeveiliging, iso 27001, nis2 / information security, iso 27001, nis2 < cyber-security
it-support = it-ondersteuning, ict-beheer, computerhulp, werkplekbeheer, systeembeheer, helpdesk, computerproblemen, laptops, it-beheer / it support, computer help, it management, system administration, helpdesk, laptops, computer problems
network = computernetwerk, wifi, bedrijfsnetwerk, netwerkbeheer, internetverbinding / computer network, wifi, office network, internet connection < it-support
backups = back-up, back-ups / backup, backups < it-support
cloud = cloud, aws, azure, cloudmigratie, hosting, server, servers / cloud, aws, azure, cloud migration, hosting, server
it-advice = ict-advies, it-advies, it-strategie, automatisering, ict, it / it advice, it strategy, ict, information technology
digitalisation = digitalisering, digitale transformatie, digitaliseren / digitalisation, digital transformation, digitization
erp = erp, erp-systeem, sap, exact online, odoo, afas / erp, erp system, sap, odoo
product-management = productmanagement, productontwikkeling digitaal / product management, product roadmap
agile = agile, scrum / agile, scrum
requirements = functionele eisen, informatieanalyse / requirements, functional analysis
telephony = telefonie, telefooncentrale, zakelijke telefonie, voip, mobiele abonnementen / telephony, phone system, voip, mobile subscriptions
process-automation = procesautomatisering, workflows automatiseren, no-code, processen automatiseren, rpa / process automation, workflow automation, no-code, rpa
maps-data = gis, geo-informatie, kaartmateriaal, geodata / gis, geo-information, geodata, mapping
sensors = sensoren, iot, internet of things, slimme meters, sensor / sensors, iot, internet of things, smart meters, sensor
embedded = embedded software, elektronicaontwikkeling, printplaten / embedded software, electronics design, circuit boards
documentation = handleiding, documentatie, technische documentatie / manual, documentation, technical writing
web-accessibility = digitale toegankelijkheid, wcag / web accessibility, digital accessibility, wcag, accessibility
virtual-reality = virtual reality, vr, augmented reality / virtual reality, vr, augmented reality, ar
open-source = open source, opensource / open source
3d-printing = 3d-printen, 3d-printer, 3d-print / 3d printing, 3d printer, additive manufacturing
health-tech = e-health, zorgtechnologie, medtech, medische technologie / e-health, health tech, medtech, medical technology, digital health
`,
  sector: `
it-sector = ict, it, ict-sector, it-sector, softwarebranche, internet, techbedrijven, technologie, software, softwarebedrijf, softwarehuis / it, ict, it sector, software industry, tech, technology, tech companies, software, software company
telecom-sector = telecom, telecommunicatie / telecom, telecommunications < it-sector
data-sector = datacenter, datacentrum / data centre, data center < it-sector
startup = start-up, startup, scale-up, techstart-up, beginnend bedrijf, jong bedrijf / start-up, startup, scale-up, founder, founders
games-sector = game-industrie, gamesector / games industry, gaming industry
`,
};
