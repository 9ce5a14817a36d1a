import type { Theme } from '../theme.ts';

/** Food, drinks, restaurants, hotels and travel. */
export const foodAndHospitality: Theme = {
  role: `
restaurateur = restauranthouder, restauranteigenaar, horecaondernemer, horeca-exploitant, horecaonderneemster / restaurateur, restaurant owner, cafe owner, hospitality entrepreneur > dinner, meeting-room ~ restaurant-sector
cook = kok, chef-kok, souschef, kokkin, keukenchef / cook, chef, head chef, sous chef > cooking ~ restaurant-sector
caterer = cateraar, cateringbedrijf, traiteur, partycateraar / caterer, catering company > catering
baker = bakker, bakkerij, broodbakker, banketbakker / baker, bakery > bread ~ food-sector
pastry-chef = patissier, banketbakker, taartenbakker, taartenmaker, chocolatier, chocolaterie / pastry chef, patissier, cake maker, confectioner, chocolatier > cakes, chocolate
butcher = slager, slagerij, vleesgroothandel / butcher, butcher's shop, meat wholesaler > meat
fishmonger = vishandelaar, visboer, visgroothandel, viswinkel, visspeciaalzaak / fishmonger, fish trader, fish wholesaler, fish shop > fish ~ fishery
greengrocer = groenteboer, groentegroothandel, agf-handelaar / greengrocer, fruit and vegetable trader > vegetables
cheese-maker = kaasmaker, kaasboer, kaashandel, zuivelproducent / cheese maker, cheese monger, dairy producer > cheese, dairy
brewer = brouwer, brouwerij, bierbrouwer, bierbrouwerij / brewer, brewery > beer ~ drinks-sector
distiller = distilleerder, stoker, distilleerderij / distiller, distillery > spirits ~ drinks-sector
wine-merchant = wijnhandelaar, wijnimporteur, wijnkoper, wijnhandel, wijnkenner, vinoloog, sommelier / wine merchant, wine importer, wine trader, sommelier, wine seller > wine ~ drinks-sector
coffee-roaster = koffiebrander, koffiebranderij, barista, koffieleverancier / coffee roaster, coffee roastery, barista > coffee
food-technologist = levensmiddelentechnoloog, voedingsmiddelentechnoloog, productontwikkelaar voeding, foodtechnoloog / food technologist, food scientist, food product developer, food expert > food-development, food-safety ~ food-sector
food-producer = voedselproducent, levensmiddelenfabrikant, voedingsproducent / food producer, food manufacturer > food-production ~ food-sector
hotelier = hotelier, hotelmanager, hoteleigenaar, hoteldirecteur, hotel / hotelier, hotel manager, hotel owner, hotel > lodging, meeting-room ~ hotel-sector
bartender = barman, barkeeper, cocktailshaker, café-eigenaar, kroegbaas / bartender, bar owner, pub owner, publican > drinks
waiter = ober, serveerster, gastheer, gastvrouw, horecamedewerker / waiter, waitress, host, hospitality staff > hospitality-staff
travel-adviser = reisadviseur, reisbureau, reisorganisatie, touroperator, reisagent / travel adviser, travel agent, travel agency, tour operator > travel, team-outing ~ tourism
tour-guide = gids, stadsgids, reisleider, rondleider / tour guide, city guide, tour leader > guided-tour ~ tourism
holiday-park-owner = campinghouder, camping, recreatieondernemer, vakantiepark, b&b-eigenaar / campsite owner, holiday park owner, b&b owner, campsite > lodging ~ tourism
`,
  need: `
dinner = diner, lunch, restaurantbezoek, uit eten / dinner, lunch, eating out
cooking = koken, kookles, kookworkshop, kookschool, recepten / cooking, cooking class, cooking workshop, recipes
catering = catering, hapjes, buffet, bedrijfslunch, lunch op kantoor, bedrijfscatering / catering, buffet, snacks, office lunch, finger food
bread = brood, bakken, zuurdesem, brood en banket / bread, baking, sourdough
cakes = taart, taarten, gebak, bruidstaart, bruiloftstaart, patisserie / cake, cakes, pastry, wedding cake
chocolate = chocolade, bonbons / chocolate, chocolates, pralines
meat = vlees, vleeswaren / meat, meat products
fish = vis, garnalen, schaaldieren, zeevruchten, mosselen / fish, shrimp, seafood, shellfish, mussels
vegetables = groente, fruit, groenten, agf / vegetables, fruit, fresh produce
cheese = kaas / cheese
dairy = zuivel, melk / dairy, milk
beer = bier, speciaalbier, ambachtelijk bier / beer, craft beer
spirits = gin, jenever, sterke drank, whisky / gin, spirits, liquor, whisky
wine = wijn, wijnen, wijnproeverij, wijnkaart / wine, wines, wine tasting, wine list
coffee = koffie, koffieautomaat, koffiebonen / coffee, coffee machine, coffee beans
drinks = dranken, cocktails, frisdrank / drinks, cocktails, beverages
vegetarian-food = vegetarisch, veganistisch, vegan, zonder vlees, plantaardig, vleesvrij, plantaardige producten / vegetarian, vegan, plant-based, meat-free, plant-based products
organic-food = biologisch, biologische producten, bio / organic, organic products
local-food = streekproduct, streekproducten, lokaal voedsel, korte keten / local food, regional products, local produce, short food chain
food-development = productontwikkeling voeding, houdbaarheid / food product development, shelf life
food-safety = voedselveiligheid, haccp / food safety, haccp
food-production = levensmiddelen, voedselproductie, voeding en dranken / food production, foodstuffs, groceries
food-waste = voedselverspilling, reststromen / food waste
lodging = overnachting, logeren, hotelkamer, verblijf, accommodatie / lodging, overnight stay, hotel room, accommodation
hospitality-staff = horecapersoneel, bediening / hospitality staff, waiting staff
travel = reis, reizen, vakantie, zakenreis, groepsreis / travel, trip, holiday, business travel, group trip
team-outing = bedrijfsuitje, teamuitje, personeelsuitje, bedrijfsuitjes, uitje / team outing, company outing, staff outing, team trip
guided-tour = rondleiding, stadswandeling, excursie / guided tour, city walk, excursion
meeting-room = vergaderzaal, vergaderruimte, zaaltje, zaal, zaalruimte, vergaderlocatie, zaalverhuur, ruimte voor een vergadering / meeting room, conference room, room for meetings, room hire, room for a meeting ~ venue
`,
  sector: `
hospitality = horeca, horecabedrijf, horecasector, horecazaken, gastvrijheid / hospitality, hospitality industry, hospitality sector, catering industry
restaurant-sector = restaurant, restaurants, café, lunchroom, eetcafé, brasserie, koffiebar / restaurant, restaurants, café, cafe, pub, coffee bar < hospitality
hotel-sector = hotels, hotelbranche, hotelsector, hotelketen / hotels, hotel industry, hotel chain < hospitality
food-sector = voedingsmiddelenindustrie, voeding, levensmiddelenindustrie, voedingssector, foodsector, food / food industry, food, food sector, food and drinks, food and beverage
drinks-sector = drankenindustrie, dranken / drinks industry, beverages, drinks < food-sector
tourism = toerisme, recreatie, toeristische sector, reisbranche, vrije tijd / tourism, recreation, travel industry, leisure
supermarket = supermarkt, supermarktketen / supermarket, grocery chain < retail
`,
};
