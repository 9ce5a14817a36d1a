import type { Theme } from '../theme.ts';

/** Transport, logistics, import and export, shops and vehicles. */
export const transportAndTrade: Theme = {
  role: `
logistics-manager = logistiek manager, logistiek medewerker, logistiek adviseur, logistiek dienstverlener, logistiek directeur / logistics manager, logistics consultant, logistics provider, logistics coordinator > logistics, warehousing ~ logistics-sector
supply-chain-manager = supply chain manager, supply chain consultant, ketenmanager, supply chain-adviseur / supply chain manager, supply chain consultant > supply-chain, logistics ~ logistics-sector
warehouse-manager = magazijnmanager, magazijnchef, magazijnmedewerker, orderpicker, magazijnbeheerder / warehouse manager, warehouse worker, order picker > warehousing ~ logistics-sector
forwarder = expediteur, cargadoor, bevrachter, zeevrachtexpediteur, expeditiebedrijf, scheepsagent / freight forwarder, forwarder, shipping agent, forwarding agent, freight broker, freight agent > freight, export ~ logistics-sector
customs-broker = douane-expediteur, douaneagent, douanedeclarant, declarant, douanespecialist, douaneadviseur / customs broker, customs agent, customs declarant, customs specialist, customs consultant > customs
truck-driver = vrachtwagenchauffeur, chauffeur, trucker, internationaal chauffeur / truck driver, lorry driver, driver, hgv driver > road-transport
forklift-driver = heftruckchauffeur, reachtruckchauffeur / forklift driver > warehousing
haulier = transportondernemer, vervoerder, transporteur, transportbedrijf, wegvervoerder / haulier, carrier, transport company, trucking company > road-transport, freight ~ transport
courier = koerier, koeriersdienst, fietskoerier, pakketbezorger, bezorger / courier, bike courier, parcel delivery driver, courier service, delivery driver > delivery
mover = verhuizer, verhuisbedrijf, verhuisondernemer / mover, removal company, moving company, removals firm > moving-house
skipper = schipper, binnenvaartschipper, kapitein, reder, rederij / skipper, barge operator, captain, shipping company, ship owner > shipping
pilot = piloot / pilot, airline pilot ~ aviation
taxi-driver = taxichauffeur, taxibedrijf, touringcarbedrijf, busbedrijf / taxi driver, taxi company, coach company, bus company > passenger-transport
importer = importeur, groothandelaar, grossier, groothandel / importer, wholesaler, wholesale company > import, distribution ~ wholesale
exporter = exporteur, exportmanager, exportadviseur, export manager, exportspecialist / exporter, export manager, export consultant, export specialist > export, foreign-markets
trade-adviser = handelsadviseur, internationaliseringsadviseur, handelsmissieleider, handelsattaché / trade adviser, international trade consultant, trade attaché, chamber of commerce > foreign-markets, export
trader = handelaar, koopman, tussenhandelaar, handelsonderneming / trader, merchant, dealer
shopkeeper = winkelier, winkeleigenaar, detaillist, winkelierster, winkelmanager / shopkeeper, shop owner, retailer, store manager, store owner > shop ~ retail
bookseller = boekhandelaar, boekhandel, boekwinkel, antiquaar, boekverkoper / bookseller, bookshop, bookstore, antiquarian > books, author-evening ~ retail
florist = bloemist, bloemenwinkel, bloemenzaak, bloembinder / florist, flower shop > flowers
jeweller = juwelier, goudsmid, edelsmid, horlogemaker / jeweller, goldsmith, watchmaker > jewellery
gift-shop-owner = cadeauwinkel, kadowinkel / gift shop, gift shop owner < shopkeeper > gifts
car-dealer = autohandelaar, autodealer, autobedrijf, autoverkoper, garagehouder / car dealer, car trader, car salesman, garage owner > cars ~ automotive
car-mechanic = automonteur, garage, autogarage, garagebedrijf / car mechanic, garage, auto repair shop < mechanic > car-repair
lease-adviser = leaseadviseur, leasemaatschappij, autoleasebedrijf, wagenparkbeheerder, fleetmanager / leasing adviser, leasing company, fleet manager > car-lease
bicycle-mechanic = fietsenmaker, fietsenhandelaar, rijwielhandelaar, fietsenwinkel, fietsenzaak / bicycle mechanic, bike shop, bicycle dealer, bike repairer > bicycles
mobility-adviser = mobiliteitsadviseur, verkeerskundige, mobiliteitsmanager, verkeersadviseur / mobility consultant, traffic planner, transport planner, mobility manager > mobility
quality-inspector-abroad = fabrieksinspecteur, leveranciersauditor / supplier auditor, factory inspector > supplier-audit
`,
  need: `
logistics = logistiek, logistieke oplossing, logistieke processen / logistics, logistics solution
supply-chain = supply chain, keten, toeleveringsketen, ketenbeheer / supply chain, value chain
warehousing = opslag, magazijn, magazijnbeheer, fulfilment, warehouse, gekoelde opslag, orderpicking, orders verzamelen, koelopslag / storage, warehouse, warehousing, fulfilment, cold storage, order picking
freight = vracht, goederenvervoer, zeevracht, luchtvracht, containers, container, spoorvervoer, zeecontainer / freight, cargo, sea freight, air freight, containers, shipping goods, rail freight, container
road-transport = wegtransport, vervoer, transport van goederen, vrachtvervoer / road transport, haulage, trucking, transport of goods
delivery = bezorging, bezorgen, koeriersdiensten, pakketbezorging, pakket versturen / delivery, parcel delivery, courier services, last mile
moving-house = verhuizing, verhuizen, kantoorverhuizing, zakelijke verhuizing / moving house, removal, office move, relocation, moving
shipping = scheepvaart, binnenvaart, haven, schepen / shipping, inland shipping, barge, port, ships
passenger-transport = personenvervoer, taxi, touringcar, leerlingenvervoer / passenger transport, taxi, coach hire
customs = douane, douaneformaliteiten, invoerrechten, inklaring, in- en uitvoer, eori-nummer, douaneaangifte, uitvoeraangifte / customs, customs formalities, import duties, customs clearance, eori number, customs declaration
import = import, importeren, invoer, inkoop in het buitenland / import, importing, sourcing abroad
export = export, exporteren, uitvoer, verkoop in het buitenland / export, exporting, selling abroad
foreign-markets = internationaliseren, buitenlandse markt, zakendoen in het buitenland, internationaal ondernemen, markttoegang, handelsmissie, zakendoen in duitsland / foreign markets, doing business abroad, international expansion, market entry, trade mission, internationalisation
supplier-audit = leveranciersaudit, fabrieksaudit, fabrieken controleren, fabriek controleren / supplier audit, factory audit, checking factories
shop = winkel, winkelconcept, winkelinrichting / shop, store, retail concept, shopfitting
flowers = bloemen, boeket, planten / flowers, bouquet, plants
jewellery = sieraden, sieraad, ring / jewellery, jewelry, ring
gifts = cadeau, cadeaus, geschenk, geschenken / gift, gifts, present, presents
author-evening = lezing door een schrijver, auteursavond, boekpresentatie / author reading, book launch, book presentation, readings
cars = auto, auto's, tweedehands auto, elektrische auto, bestelbus, occasions / car, cars, used car, electric car, van
car-repair = autoreparatie, auto-onderhoud, apk / car repair, car maintenance, car service
car-lease = lease, autolease, leaseauto, wagenpark / lease, car leasing, company car, fleet
bicycles = fiets, fietsen, e-bike, bakfiets, e-bikes, fietsreparatie / bicycle, bike, e-bike, cargo bike, bikes, bike repair
mobility = mobiliteit, verkeer, bereikbaarheid, fietsbeleid, openbaar vervoer, mobiliteitsplan / mobility, traffic, accessibility by road, cycling policy, public transport, mobility plan
parking = parkeren, parkeerplaats / parking, parking space
second-hand = tweedehands, kringloop, vintage / second-hand, vintage, thrift
`,
  sector: `
transport = transport, vervoerssector, transportsector, vervoer / transport, transport sector, transportation
logistics-sector = logistieke sector, logistiek, logistieke branche / logistics sector, logistics < transport
port-sector = havenbedrijf, haven, maritieme sector, scheepvaartsector, maritiem / port, port authority, maritime sector, maritime < transport
aviation = luchtvaart, luchthaven, vliegveld, luchtvaartmaatschappij / aviation, airport, airline < transport
railways = spoor, spoorwegen, spoorsector / railways, rail sector < transport
retail = detailhandel, retail, winkelketen, winkels, winkelbranche, kleine winkels / retail, shops, retail chain, stores, small shops
wholesale = groothandelssector, groothandel / wholesale, wholesale trade
import-export = internationale handel, handel / international trade, trade
automotive = automotive, autobranche, auto-industrie, autosector / automotive, car industry, car trade
bicycle-sector = fietsenbranche / bicycle industry < retail
web-retail = webwinkels, online retail, online winkels / web shops, online retailers, online retail < retail
`,
};
