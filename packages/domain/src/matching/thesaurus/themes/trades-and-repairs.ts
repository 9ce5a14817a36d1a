import type { Theme } from '../theme.ts';

/** Trades, makers and repairers beside those of building and industry, and what can be hired. */
export const tradesAndRepairs: Theme = {
  role: `
boat-builder = jachtbouwer, scheepsbouwer, botenbouwer, scheepswerf, jachtwerf, scheepstimmerman, zeilmaker / boat builder, shipbuilder, shipyard, boatyard, yacht builder, sailmaker > boats ~ boat-sector
laundry-owner = wasserij, stomerij, linnenverhuur / laundry, launderette, dry cleaner, linen service > laundry
thatcher = rietdekker / thatcher < roofer > roof
chimney-sweep = schoorsteenveger / chimney sweep > chimney
pest-controller = ongediertebestrijder, plaagdierbeheerser, rattenvanger / pest controller, exterminator > pest-control
instrument-tuner = pianostemmer, vleugelstemmer, orgelstemmer / piano tuner, organ tuner > instrument-repair
instrument-maker = vioolbouwer, gitaarbouwer, instrumentenbouwer, orgelbouwer, pianobouwer / luthier, violin maker, guitar maker, organ builder, instrument maker music > instrument-repair
bookbinder = boekbinder, boekbinderij / bookbinder, bookbindery > bookbinding
shoemaker = schoenmaker, schoenhersteller, orthopedisch schoenmaker, zadelmaker, leerbewerker / shoemaker, cobbler, saddler, leather worker > shoes
potter = pottenbakker, pottenbakster, keramiste, glasblazer / potter, glassblower, ceramic artist > pottery
watch-repairer = klokkenmaker, horlogemaker, uurwerkmaker / clockmaker, watchmaker, clock repairer > watch-repair
appliance-repairer = witgoedmonteur, wasmachinemonteur, witgoedreparateur, naaimachinemonteur / appliance repairer, washing machine engineer, white goods engineer < mechanic > appliance-repair
scaffolder = steigerbouwer, steigerbouwbedrijf / scaffolder, scaffolding company > scaffolding
crane-operator = kraanmachinist, kraanverhuurder, machinist grondverzet, grondwerker / crane operator, digger driver, crane hire > earthworks
land-surveyor = landmeter, maatvoerder / land surveyor > land-survey
draughtsman = tekenaar, bouwkundig tekenaar, cad-tekenaar, bim-modelleur, technisch tekenaar, werktuigbouwkundig tekenaar / draughtsman, draftsman, cad designer, cad drafter, bim modeller > drawings
sun-blind-fitter = zonweringspecialist, raamdecorateur, gordijnmaker, gordijnenatelier / blinds fitter, curtain maker, awning company > curtains
bath-fitter = badkamerspecialist, badkamerinstallateur / bathroom fitter > plumbing
fence-builder = hekwerkbouwer, schuttingbouwer / fencer, fencing contractor > fences
pool-builder = zwembadbouwer, vijveraanlegger / swimming pool builder, pond builder > pools
body-repairer = autoschadehersteller, carrossier, carrosseriebedrijf, plaatwerker, uitdeuker, autospuiter, schadeherstelbedrijf / car body repairer, panel beater, body shop, bodywork shop, coachbuilder > bodywork ~ automotive
tyre-fitter = bandenspecialist, bandenmonteur / tyre fitter, tyre dealer > tyres
motorcycle-mechanic = motormonteur, motorzaak, scootermonteur / motorcycle mechanic, motorbike dealer > motorcycles
farrier = hoefsmid / farrier > horses
dog-groomer = hondentrimmer, trimsalon, hondenpension, dierenpension / dog groomer, kennels, boarding kennels, cattery > pets
aircraft-engineer = vliegtuigmonteur, luchtvaarttechnicus / aircraft engineer, aircraft technician ~ aviation
lift-engineer = liftmonteur, liftenbouwer / lift engineer, elevator technician > lifts
refrigeration-engineer = koeltechnicus, koelmonteur, koeltechnisch installateur / refrigeration engineer, cooling engineer > refrigeration
smart-home-installer = domoticaspecialist, domotica-installateur, alarminstallateur, camera-installateur / smart home installer, home automation specialist, alarm installer > smart-home
additive-engineer = 3d-printspecialist, 3d-printbedrijf / 3d printing engineer, 3d printing specialist, additive manufacturing engineer > 3d-printing, product-design
mould-maker = matrijzenmaker, mallenmaker, matrijzenbouwer / mould maker, moldmaker, pattern maker > plastics, precision-parts
sheet-metal-worker = plaatwerkbedrijf, plaatwerkerij, lasersnijder, plaatbewerker / sheet metal worker, laser cutter, sheet metal company > sheet-metal, metalwork
powder-coater = poedercoater, poedercoatbedrijf, galvaniseur, straalbedrijf / powder coater, galvaniser, electroplater > surface-treatment
foundryman = gieterij, ijzergieter, bronsgieter / foundry, founder of metal, bronze caster > casting
woodturner = houtdraaier, houtzagerij, houtzager, kuiper, houthandel, houthandelaar / woodturner, sawmill, cooper, timber merchant > timber-supply
glass-artist = glazenier, glas-in-loodzetter / stained glass artist, leaded glass maker > stained-glass
embroiderer = borduurder, borduuratelier, zeefdrukker, textieldrukker, textieldrukkerij / embroiderer, screen printer, t-shirt printer > textile-printing
knitter = breister, breiatelier, haakster, quiltster / knitter, crocheter, quilter > knitting
hat-maker = hoedenmaker, hoedenmaakster, modiste / milliner, hat maker > fashion
perfumer = parfumeur, zeepmaker, zeepzieder, kaarsenmaker, cosmeticamaker, cosmeticaproducent / perfumer, soap maker, candle maker, cosmetics maker, cosmetics manufacturer > cosmetics
toy-maker = speelgoedmaker, speelgoedwinkel, speelgoedhandelaar / toy maker, toy shop, toy shop owner > toys
rental-owner = verhuurbedrijf, materiaalverhuurder, verhuurder van machines / rental company, hire company, plant hire company > equipment-rental
auctioneer = veilingmeester, veilinghuis, taxateur antiek, antiekhandelaar, antiquair / auctioneer, auction house, antique dealer, antiques valuer > antiques
locks-and-safes = kluizenspecialist, sleutelmaker / safe engineer, key cutter < locksmith > locks
`,
  need: `
boats = boot, boten, jacht, schip, zeilboot, sloep, scheepsbouw, motorboot, bootje, jachtbouw / boat, boats, yacht, sailing boat, shipbuilding, boat building
laundry = was, wasgoed, linnengoed, linnen, beddengoed, handdoeken, lakens, strijken, strijkwerk / laundry, linen, bed linen, towels, sheets, ironing, dry cleaning
chimney = schoorsteen, kachel, houtkachel, haard, openhaard / chimney, stove, wood burner, fireplace
pest-control = ongedierte, ongediertebestrijding, muizen, ratten, wespen, wespennest, houtworm, plaagdieren / pest control, mice, rats, wasps, woodworm, vermin, bed bugs
instrument-repair = piano stemmen, pianostemmen, instrument repareren, viool, piano, vleugel, gitaar, orgel, accordeon / piano tuning, instrument repair, violin, piano, grand piano, guitar, organ, accordion
bookbinding = boekbinden, inbinden, boekband / bookbinding, binding books
shoes = schoenen, schoen, schoenreparatie, laarzen, leer, leerbewerking, tassen, tas / shoes, shoe, shoe repair, boots, leather, bags, handbag
pottery = aardewerk, pottenbakken, servies, porselein, glasblazen / pottery, crockery, tableware, porcelain, glassblowing
watch-repair = horloge, horloges, klok, klokken, uurwerk / watch, watches, clock, clocks
appliance-repair = wasmachine, vaatwasser, koelkast, witgoed, naaimachine, droger / washing machine, dishwasher, fridge, white goods, sewing machine, dryer
scaffolding = steiger, steigers, steigerbouw, hoogwerker / scaffold, scaffolding, cherry picker, aerial platform
earthworks = grondwerk, grondverzet, graafwerk, graafmachine, minigraver, hijskraan, kraan / earthworks, digging, digger, excavator, crane
land-survey = landmeting, inmeten, kadaster, perceel, kadastrale meting / land survey, land registry, plot boundaries
drawings = bouwtekening, tekenwerk, technische tekening, technische tekeningen, autocad, revit, bim, solidworks, 3d-model, 3d-tekening / technical drawing, technical drawings, drawings, autocad, revit, bim, solidworks, 3d model, cad
curtains = gordijn, gordijnen, zonwering, rolluiken, jaloezieën, raamdecoratie, rolgordijnen / curtains, blinds, awning, shutters, window dressing
fences = hek, hekken, schutting, omheining, afrastering, poort / fence, fences, gate, gates
pools = zwembad, vijver, zwemvijver, jacuzzi / swimming pool, pond, hot tub
bodywork = autoschade, deuk, deuken, carrosserie, lakschade, krassen op de auto, auto spuiten / car damage, dent, dents, bodywork, paintwork of a car, respraying
tyres = autobanden, winterbanden, autoband / tyres, winter tyres, tires
motorcycles = motorfiets, scooter, brommer, motorfietsen / motorcycle, scooter, motorbike, moped
lifts = lift, liften, traplift, roltrap / lift, elevator, stairlift, escalator
refrigeration = koeling, koelcel, koelinstallatie, vriescel, koeltechniek / refrigeration, cold room, cooling system, freezer
smart-home = domotica, slimme woning, slim huis, smart home, deurbel met camera / smart home, home automation, domotics
sheet-metal = plaatwerk, plaatmetaal, lasersnijden, kanten van plaat / sheet metal, laser cutting, metal bending
surface-treatment = poedercoaten, coating, verzinken, galvaniseren, stralen, anodiseren / powder coating, coating, galvanising, sandblasting, anodising
casting = gieten van metaal, gietwerk, gietijzer, brons gieten / metal casting, castings, cast iron, bronze casting
timber-supply = planken, balken, houthandel, gezaagd hout, eikenhout, oude balken / planks, beams, timber, sawn wood, oak ~ reuse-of-materials
stained-glass = glas-in-lood, gebrandschilderd glas / stained glass, leaded windows
textile-printing = bedrukte shirts, t-shirts bedrukken, zeefdruk, borduren, textieldruk, bedrukken, shirts met logo / printed shirts, t-shirt printing, screen printing, embroidery, branded clothing
knitting = breien, haken, breiwerk, wol, quilten / knitting, crochet, knitwear, wool, quilting
cosmetics = cosmetica, zeep, shampoo, parfum, crème, huidverzorging, kaarsen, geur / cosmetics, soap, shampoo, perfume, skin care, skincare, candles, fragrance
toys = speelgoed, knuffels, poppen / toys, dolls, cuddly toys
equipment-rental = verhuur van machines, gereedschap huren, machines huren, huren, aanhanger, aanhangwagen, bus huren, bestelbus huren, mobiele toiletten / equipment rental, tool hire, plant hire, hiring tools, trailer, van hire, portable toilets
antiques = antiek, veiling, inboedel, veilen, verzamelingen / antiques, auction, house clearance, auctions, collectibles
`,
  sector: `
boat-sector = jachtbouwsector, scheepsbouwsector, watersport / shipbuilding industry, marine industry, water sports
repair-sector = reparatiebranche / repair trade
`,
};
