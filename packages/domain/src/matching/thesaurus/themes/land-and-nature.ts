import type { Theme } from '../theme.ts';

/** Farming, fishing and nature. */
export const landAndNature: Theme = {
  role: `
farmer = boer, agrariër, boerin, landbouwer, agrarisch ondernemer, boerderij, landbouwbedrijf / farmer, agricultural entrepreneur, farm > farming ~ agriculture
dairy-farmer = melkveehouder, veehouder, melkveehouderij, veeboer, melkboer / dairy farmer, livestock farmer, cattle farmer < farmer > dairy, farmland
arable-farmer = akkerbouwer, akkerbouwbedrijf / arable farmer, crop farmer < farmer > crops, farmland
pig-farmer = varkenshouder, pluimveehouder, kippenboer / pig farmer, poultry farmer < farmer > meat
fruit-grower = fruitteler, fruitkweker, boomgaard, fruitbedrijf / fruit grower, orchard, fruit farmer < farmer > orchard
grower = tuinder, kweker, teler, glastuinder, bloemenkweker, kwekerij, boomkweker / grower, market gardener, nursery grower, greenhouse grower, horticulturist, tree nursery < farmer > greenhouse ~ horticulture
organic-farmer = biologische boer, bioboer / organic farmer < farmer > organic-food, regenerative-farming
winegrower = wijnboer, wijnbouwer / winegrower, vintner < farmer > wine
beekeeper = imker, bijenhouder / beekeeper, apiarist > bees, honey
fisherman = visser, visserman, kotterschipper, garnalenvisser / fisherman, fisher, shrimp fisherman, trawler skipper > fish ~ fishery
agricultural-contractor = loonwerker, loonbedrijf, loonwerkbedrijf / agricultural contractor > farm-machinery
agricultural-adviser = landbouwadviseur, agrarisch adviseur, teeltadviseur, agronoom / agricultural adviser, agronomist, farm adviser > farming
forester = boswachter, bosbeheerder, natuurbeheerder / forester, forest ranger, nature warden > nature, forest
horse-breeder = paardenfokker, manegehouder, manege, stalhouder / horse breeder, riding school, stable owner > horses
tree-surgeon = boomverzorger, boomspecialist / tree surgeon, arborist > trees
farm-machinery-dealer = landbouwmechanisatiebedrijf, trekkerdealer / farm machinery dealer, tractor dealer > farm-machinery
`,
  need: `
farming = landbouw, boeren, agrarisch bedrijf, veehouderij / farming, agriculture, livestock
regenerative-farming = regeneratieve landbouw, kringlooplandbouw, biologische landbouw, natuurinclusieve landbouw / regenerative farming, circular farming, organic farming, nature-inclusive farming < farming ~ soil
crops = gewassen, aardappels, graan, uien, aardappelen / crops, potatoes, grain, onions
orchard = fruitteelt, fruitbomen, bloesem, appels, peren, pruimen / fruit growing, fruit trees, blossom, apples, pears, plums
greenhouse = kas, kassen, glastuinbouw / greenhouse, greenhouses, greenhouse horticulture
farmland = landbouwgrond, weiland, weidegrond, akker, grond, landerijen / farmland, pasture, field, grazing land, land
farm-machinery = tractor, trekker, landbouwmachines / tractor, farm machinery
bees = bijen, bestuiving, bijenkast / bees, pollination, beehive
honey = honing / honey
nature = natuur, natuurbeheer, natuurbehoud, landschap, landschapsbeheer / nature, nature conservation, nature management, landscape management
forest = bos, bosbeheer, bosbouw / forest, forestry, woodland
trees = boom, bomen, boomverzorging / tree, trees, tree care
horses = paard, paardrijden / horse, horse riding
animal-welfare = dierenwelzijn, dierenbescherming / animal welfare
care-farm = zorgboerderij / care farm
urban-farming = stadslandbouw, moestuin, buurttuin / urban farming, vegetable garden, community garden
`,
  sector: `
agriculture = landbouw, agrarisch, agrarische sector, landbouwsector, agri, veeteelt / agriculture, agricultural, farming sector, agri
horticulture = tuinbouw, tuinbouwsector, sierteelt, fruitteelt / horticulture, greenhouse sector, fruit growing < agriculture
fishery = visserij, visserijsector, visbranche / fishery, fishing, fishing industry, seafood
nature-sector = natuurorganisatie, natuurbescherming / nature organisation, conservation
animal-feed = diervoeder, veevoer / animal feed < agriculture
`,
};
