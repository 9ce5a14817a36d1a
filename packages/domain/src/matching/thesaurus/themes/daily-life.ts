import type { Theme } from '../theme.ts';

/** What people need around the house, the family, a party and in the shop round the corner. */
export const dailyLife: Theme = {
  role: `
writing-coach = schrijfcoach, schrijfdocent, levensverhaalschrijver, biograaf / writing coach, life story writer, biographer, creative writing teacher > life-stories, books
poet = dichter, dichteres, stadsdichter, woordkunstenaar, spokenwordartiest / poet, spoken word artist < author > poems
ux-researcher = ux-onderzoeker, gebruikersonderzoeker / ux researcher, user researcher < ux-designer > ux-design, market-research
gutter-cleaner = dakgootreiniger, gootreiniger, gevelreiniger / gutter cleaner, facade cleaner, pressure washer > roof, cleaning
drone-inspector = drone-inspecteur, inspecteur met drones / drone inspector < drone-pilot > drone
cost-estimator = calculator bouw, bouwcalculator, kostendeskundige, bouwkostenadviseur / quantity surveyor, cost estimator, building cost consultant > budgeting, building-survey
home-adaptation-adviser = woningaanpasser, adviseur woningaanpassing / home adaptation adviser > disability
supermarket-manager = supermarktmanager, supermarkteigenaar, supermarktondernemer, categorymanager, category manager, assortimentsmanager / supermarket manager, supermarket owner, category manager, range manager > supermarket-shelf ~ supermarket
ice-cream-maker = ijsmaker, ijssalon, ijsbereider, ijsboerderij / ice cream maker, ice cream parlour > ice-cream
snack-bar-owner = frietkraam, frituur, snackbar, cafetariahouder, frituuruitbater, foodtruck, foodtruckeigenaar, frietbakker / snack bar, chip shop, food truck, food truck owner, street food seller > street-food
tea-merchant = theehandelaar, theewinkel, kruidenhandelaar, specerijenhandelaar, theeschenkerij / tea merchant, tea shop, spice merchant, spice trader, tea room > tea-and-spices
egg-farmer = kippenboer, pluimveehouder, legkippenhouder, eierboer / egg farmer, poultry farmer, chicken farmer < farmer > eggs
sheep-farmer = schapenhouder, schaapherder, schapenboer, geitenhouder, geitenboer / sheep farmer, shepherd, goat farmer < farmer > sheep
vegetable-grower = groenteteler, groentekweker, aardappelteler, tuinder groente, champignonkweker / vegetable grower, potato grower, mushroom grower < grower > vegetables
seed-breeder = plantenveredelaar, zaadveredelaar, zaadhandelaar / plant breeder, seed breeder, seed merchant > seeds
cattle-dealer = veehandelaar / cattle dealer, livestock dealer > cattle
party-act = clown, ballonkunstenaar, buikspreker, jongleur, stand-upcomedian, vuurspuwer, sinterklaas, straatartiest, acrobaat / clown, balloon artist, juggler, stand-up comedian, fire eater, street performer, acrobat > entertainment
disc-jockey = dj, diskjockey, drive-inshow / dj, disc jockey, mobile disco < musician > live-music, entertainment
harpist = harpiste, harpist, cellist, saxofonist, organist, accordeonist, drummer, fluitist, trompettist, celliste, violiste / harpist, cellist, saxophonist, organist, accordionist, drummer, flautist, trumpeter < musician > live-music
singer-songwriter = singer-songwriter, troubadour, sopraan, tenor, coverband, feestband, fanfare, harmonie, shantykoor / singer-songwriter, soprano, tenor, cover band, wedding band, brass band < musician > live-music
invitation-designer = kaartenmaker, geboortekaartjesontwerper, kalligraaf / card designer, calligrapher, stationery designer > cards
photo-booth-owner = photoboothverhuurder, springkussenverhuurder / photo booth hire, bouncy castle hire > event-rental, entertainment
home-cleaner = huishoudelijke hulp, interieurverzorgster, poetsvrouw, poetshulp, werkster, schoonmaakhulp / house cleaner, home help, domestic cleaner, housekeeper < cleaner > house-cleaning, cleaning
window-washer = glazenwasser, ruitenwasser / window cleaner < cleaner > window-cleaning
professional-organiser = opruimcoach, professional organizer, opruimhulp / professional organiser, declutter coach > tidying
genealogist = stamboomonderzoeker, genealoog / genealogist, family historian > genealogy
house-sitter = oppasser, huisbewaarder / house sitter > pets
swimming-teacher = zwemleraar, zwemjuf, zweminstructeur, zwemschool / swimming teacher, swimming instructor, swim school > swimming
sailing-instructor = zeilinstructeur, zeilschool, surfschool, duikinstructeur, skileraar / sailing instructor, sailing school, surf school, diving instructor, ski instructor > sport, outdoor-sports
dance-teacher = dansleraar, dansjuf, balletdocent, salsadocent / ballet teacher, salsa teacher, dance instructor < dancer > dance
outdoor-guide = wadloopgids, wadgids, natuurgids, berggids, survivalinstructeur, outdoorinstructeur, wandelgids, wandelcoach / mountain guide, nature guide, outdoor instructor, hiking guide, walking guide < tour-guide > guided-tour, team-outing
team-outing-organiser = uitjesorganisator, organisator van bedrijfsuitjes, uitjesbureau / team building facilitator, team outing organiser, outing organiser > team-outing, team-development
beauty-therapist = huidtherapeut, nagelstyliste, pedicure, manicure, laserkliniek / skin therapist, nail technician, manicurist > beauty
tattooist = tatoeëerder, tattooshop, piercer / tattoo artist, tattooist, piercer > tattoos
care-broker = mantelzorgmakelaar, cliëntondersteuner, casemanager dementie, ouderenadviseur, indicatieadviseur / care broker, elderly care adviser, care navigator > informal-care, elderly-care
hospice-worker = hospicemedewerker, palliatief verpleegkundige, rouwbegeleider, rouwcoach, stervensbegeleider / hospice worker, palliative nurse, grief counsellor, bereavement counsellor > grief-support
mobility-aids-seller = hulpmiddelenleverancier, rolstoelleverancier, scootmobieldealer / mobility aids supplier, wheelchair supplier > mobility-aids
lab-technician = laborant, analist laboratorium, laboratoriummedewerker / lab technician, laboratory technician, lab analyst > chemistry, lab-work
optics-engineer = optisch ingenieur, meettechnicus, natuurkundig ingenieur / optics engineer, measurement engineer < engineer > measuring
medical-device-maker = medisch technoloog, producent van medische hulpmiddelen, instrumentmaker medisch / medical device engineer, medical device manufacturer, biomedical engineer < engineer > medical-devices, health-tech
wealth-of-contacts = kwartiermaker, accountmanager bedrijventerrein, parkmanager, centrummanager, winkelstraatmanager / town centre manager, business park manager, place manager > business-area
stage-manager = productieleider theater, festivalorganisator, festivaldirecteur, concertorganisator, poppodium / festival organiser, festival director, concert promoter, promoter > event-organisation, live-music
screenwriter = scenarist, scenarioschrijver, documentairemaker, televisieproducent, tv-producent / screenwriter, documentary maker, tv producer, television producer > video
radio-producer = radioproducent, redacteur radio, programmamaker / radio producer, programme maker < radio-maker > interviews
exhibition-designer = tentoonstellingsontwerper, ruimtelijk ontwerper, vormgever van tentoonstellingen / exhibition designer, spatial designer > exhibition, interior
muralist = muurschilder, graffitikunstenaar, straatkunstenaar, lichtkunstenaar / muralist, graffiti artist, street artist, light artist < artist > mural, art
`,
  need: `
life-stories = memoires, levensverhaal, levensverhalen, biografie, autobiografie, boek over mijn leven / memoir, memoirs, life story, life stories, biography, autobiography < books
poems = gedicht, gedichten, rijm, poëzie / poem, poems, verse, poetry < books
supermarket-shelf = schap, in de winkel liggen, in de supermarkt liggen, schapruimte / shelf space, on the shelf, getting into supermarkets, getting into shops
ice-cream = ijs, ijsjes, softijs, roomijs / ice cream, gelato
street-food = friet, patat, frieten, snacks, streetfood, hamburger, hamburgers / chips, fries, snacks, street food, burgers
tea-and-spices = thee, kruiden, specerijen, kruidenthee / tea, herbs, spices, herbal tea
eggs = eieren, ei, kippen, pluimvee / eggs, chickens, hens, poultry
sheep = schapen, geiten, lammeren, wol van schapen, schaapskudde, geitenkaas / sheep, goats, lambs, flock
seeds = zaad, zaden, pootgoed, zaaigoed, plantenveredeling / seed, seeds, seed potatoes, plant breeding
cards = kaartje, kaarten, kaartjes, geboortekaartje, trouwkaart, uitnodiging, uitnodigingen, wenskaarten, kerstkaarten / greeting cards, invitation cards, invitations, birth announcement, wedding invitations, christmas cards
house-cleaning = hulp in de huishouding, huishouden, huis schoonmaken, huishoudelijk werk / house cleaning, housework, cleaning at home, help around the house < cleaning
window-cleaning = ramen lappen, ramen wassen, ramen zemen, glazen wassen, ruiten wassen / window cleaning, washing windows, cleaning windows, clean windows < cleaning
tidying = opruimen, opruiming, ontspullen, zolder opruimen / decluttering, tidying, clearing out, tidy up
genealogy = stamboom, stamboomonderzoek, voorouders, familiegeschiedenis / genealogy, family tree, ancestors, family history
swimming = zwemmen, zwemles, zwemdiploma / swimming, swimming lessons
outdoor-sports = zeilen, surfen, klimmen, kanoën, skiën, duiken, suppen, survival / sailing, surfing, climbing, canoeing, skiing, diving, paddling
tattoos = tatoeage, tattoo / tattoo, tattoos
informal-care = mantelzorgers, zorgen voor mijn ouders, zorg voor mijn moeder, zorg voor mijn vader, wmo, pgb / caring for my parents, caring for my mother, looking after my father, looking after a parent < home-care
grief-support = rouw, rouwverwerking, verlies, palliatieve zorg, rouwbegeleiding, stervensbegeleiding / bereavement, loss of a loved one, palliative care, end of life care, grieving
mobility-aids = rolstoel, scootmobiel, rollator, hulpmiddel voor thuis / wheelchair, mobility scooter, walking frame
lab-work = labwerk, labproef, monsters testen, laboratoriumtest / lab work, lab test, testing samples
measuring = meten, metingen, meetapparatuur, kalibratie, optica / measuring, measurements, calibration, optics
ce-marking = ce-markering, ce-keurmerk, productveiligheid, productcertificering, machinerichtlijn / ce marking, ukca, product safety, product certification < certification
business-area = bedrijventerrein, winkelstraat, binnenstad, winkelcentrum, stadscentrum / business park, shopping street, town centre, high street
mural = muurschildering, muurschilderingen, gevelschildering, graffiti / mural, murals, wall painting, graffiti < art
studio-space = atelier, atelierruimte, werkplaats, oefenruimte, repetitieruimte, studio huren, keuken huren, kookruimte, garagebox / artist studio, workshop space, rehearsal room, studio space, kitchen to rent, lock-up ~ business-premises
holiday-home = vakantiehuis, vakantiehuisje, vakantiewoning, chalet, huisje huren / holiday home, holiday cottage, cottage, chalet, holiday let < lodging
school-trip = schoolreis, schoolreisje, schooluitje, met mijn klas, excursie voor de klas, klassenuitje / school trip, field trip, class outing ~ guided-tour
children-party = kinderfeestje, verjaardag, verjaardagsfeest, kinderfeest, kinderpartijtje / children's party, birthday party, birthday, kids party ~ entertainment
language-buddy = taalmaatje, taalcafé, nederlands oefenen / language buddy, practise dutch, language exchange ~ language-lessons
photo-restoration = oude foto's, foto's inscannen, dia's digitaliseren, videobanden / old photographs, scanning photos, digitising slides
digital-skills = digitale vaardigheden, computercursus, computerles, excel, word, powerpoint, digitaal vaardig / digital skills, computer course, computer lessons, excel, powerpoint ~ it-support
`,
  sector: `
beauty-sector = schoonheidsbranche, verzorging, cosmeticabranche / beauty sector, cosmetics industry
agency-government = uitvoeringsorganisatie, belastingdienst, uwv, rijkswaterstaat, kamer van koophandel, kvk, rvo, vlaio, provinciebestuur / government agency, tax office, hmrc, revenue service < government
bank-brand = rabobank, ing, abn amro, kbc, belfius, triodos / barclays, hsbc, lloyds, natwest, monzo < banking
energy-brand = eneco, vattenfall, essent, enexis, liander, tennet, stedin / eneco, vattenfall, british gas, national grid < energy-sector
parcel-brand = postnl, dhl, dpd, bpost, ups / royal mail, dhl, ups, fedex < transport
airline-brand = klm, transavia, schiphol / klm, ryanair, easyjet, british airways < aviation
rail-brand = ns, prorail, nmbs / network rail, rail operator < railways
`,
};
