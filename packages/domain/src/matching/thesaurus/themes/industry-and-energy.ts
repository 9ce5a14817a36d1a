import type { Theme } from '../theme.ts';

/** Making things, engineering, energy, environment. */
export const industryAndEnergy: Theme = {
  role: `
engineer = ingenieur, engineer, technisch ingenieur, ingenieursbureau, technisch adviseur / engineer, engineering consultant, engineering firm > engineering ~ engineering-sector
mechanical-engineer = werktuigbouwkundige, werktuigbouwkundig ingenieur, machinebouwkundige / mechanical engineer < engineer > mechanical-engineering, product-development
electrical-engineer = elektrotechnisch ingenieur, elektronicus, elektronicaontwerper / electrical engineer, electronics engineer < engineer > electronics
civil-engineer = civiel ingenieur, civieltechnicus, weg- en waterbouwkundige / civil engineer < engineer > infrastructure
chemical-engineer = chemisch technoloog, procestechnoloog, chemisch ingenieur, procesingenieur / chemical engineer, process engineer < engineer > chemical-process ~ chemical-sector
process-operator = procesoperator, operator, procestechnicus / process operator, plant operator > production ~ chemical-sector
robotics-engineer = robotica-engineer, robotbouwer, roboticus, robotleverancier, robotica-ingenieur / robotics engineer, robot builder, robot supplier < engineer > robotics
automation-engineer = automation engineer, plc-programmeur, industrieel automatiseerder, besturingstechnicus / automation engineer, plc programmer, industrial automation engineer < engineer > industrial-automation, robotics
machine-builder = machinebouwer, machinefabriek, machinefabrikant, apparatenbouwer / machine builder, machine manufacturer, equipment manufacturer > machines ~ manufacturing
toolmaker = gereedschapmaker, instrumentmaker, matrijzenmaker, fijnmechanicus, precisiebewerker / toolmaker, tool and die maker, instrument maker, precision engineer > precision-parts ~ metal-sector
welder = lasser, lasbedrijf, constructiebankwerker, smid, metaalbewerker, metaalbedrijf / welder, welding company, blacksmith, metalworker, metal fabricator > welding, metalwork ~ metal-sector
machinist = verspaner, cnc-draaier, frezer, cnc-programmeur, cnc-verspaner / machinist, cnc operator, cnc programmer > precision-parts ~ metal-sector
industrial-designer = industrieel ontwerper, productontwerper, productontwikkelaar / industrial designer, product designer, product developer > product-design, product-development
factory-manager = fabrieksdirecteur, productiemanager, productieleider, plantmanager, fabrikant, fabriekseigenaar, producent / factory manager, production manager, plant manager, manufacturer, factory owner, factory director, producer of goods > production ~ manufacturing
maintenance-engineer = onderhoudsmonteur, onderhoudstechnicus, maintenance engineer, onderhoudsmanager / maintenance engineer, maintenance technician, maintenance manager > maintenance
plastics-manufacturer = kunststofverwerker, spuitgieter, kunststofproducent / plastics manufacturer, injection moulder > plastics ~ plastics-sector
textile-manufacturer = textielproducent, textielfabrikant, wever, kledingfabrikant, confectieatelier, kledingatelier / textile manufacturer, clothing manufacturer, garment factory, weaver, clothing factory > clothing-production, textile ~ textile-sector
fashion-designer = modeontwerper, kledingontwerper, modeontwerpster / fashion designer, clothing designer > fashion ~ fashion-sector
tailor = kleermaker, naaister, coupeuse, naaiatelier / tailor, seamstress, dressmaker > tailoring
inventor = uitvinder / inventor > innovation, patents
innovation-manager = innovatiemanager, innovatieadviseur, r&d-manager, hoofd r&d / innovation manager, innovation consultant, r&d manager, head of r&d > innovation
energy-engineer = energietechnicus, energiedeskundige, energie-ingenieur / energy engineer, energy specialist < engineer > energy-transition
wind-engineer = windenergie-ingenieur, windmolenbouwer, windturbinetechnicus / wind energy engineer, wind turbine technician < energy-engineer > wind-energy
solar-developer = ontwikkelaar zonneparken, zonneparkontwikkelaar / solar developer, solar park developer > solar-park
energy-supplier = energieleverancier, netbeheerder, energiebedrijf, energiecoöperatie / energy supplier, grid operator, energy company, utility company, energy cooperative > energy-supply ~ energy-sector
sustainability-consultant = duurzaamheidsadviseur, duurzaamheidsmanager, mvo-adviseur, esg-adviseur, duurzaamheidsconsultant, duurzaamheidsspecialist, mvo-specialist / sustainability consultant, sustainability manager, esg consultant, sustainability adviser, sustainability officer > sustainability, sustainability-reporting, carbon-footprint
csr-manager = mvo-manager, maatschappelijk betrokken ondernemen-manager / csr manager, corporate social responsibility manager, community investment manager > corporate-responsibility, sponsorship
circular-economy-adviser = adviseur circulaire economie, circulair adviseur / circular economy adviser, circularity consultant > circular-economy, reuse-of-materials
environmental-adviser = milieuadviseur, milieudeskundige, milieukundige / environmental consultant, environmental adviser > environment
waste-manager = afvalverwerker, afvalinzamelaar, recyclingbedrijf, afvalbedrijf, recycler / waste manager, waste company, recycling company, recycler > waste, recycling
water-engineer = watermanager, hydroloog, waterdeskundige, watertechnoloog / water engineer, hydrologist, water manager > water-management
lighting-designer = lichtontwerper, lichtadviseur / lighting designer > lighting
acoustics-adviser = akoestisch adviseur, geluidsadviseur, akoesticus / acoustics consultant, noise consultant > acoustics
`,
  need: `
engineering = techniek, engineering, technisch ontwerp / engineering, technical design
mechanical-engineering = werktuigbouwkunde, mechanica / mechanical engineering < engineering
product-development = productontwikkeling, product ontwikkelen, nieuw product / product development, developing a product, new product
product-design = productontwerp, industrieel ontwerp, prototype, prototypes / product design, industrial design, prototype, prototyping < product-development
electronics = elektronica, printplaat / electronics, circuit board
infrastructure = infrastructuur, wegenbouw, bruggen, brug, infra / infrastructure, road building, bridges, bridge
chemical-process = chemisch proces, procestechnologie / chemical process, process technology
production = productie, fabricage, produceren, kleine serie, maakbedrijf, productiecapaciteit / production, manufacturing, making, small series, production capacity
robotics = robot, robotica, robots, cobots, inpakrobot / robot, robotics, robots, cobots, packing robot
industrial-automation = industriële automatisering, plc, productielijn automatiseren, inpaklijn, productielijn / industrial automation, plc, automating a production line, packing line, production line
machines = machine, machines, machinebouw, verpakkingsmachine, apparatuur, verpakkingsmachines / machine, machines, machinery, packaging machine, equipment
precision-parts = precisieonderdelen, verspaning, cnc, gereedschap, mallen, matrijzen, onderdelen / precision parts, machining, cnc, tools, moulds, dies, components
welding = lassen, laswerk / welding, weld < metalwork
metalwork = metaalbewerking, hekwerk, staalconstructie, metaal, staal, hekwerken, smeedwerk / metalwork, fencing, steel structure, metal, steel, railings
maintenance = onderhoud, technisch onderhoud, reparatie / maintenance, technical maintenance, repair
plastics = kunststof, plastic, spuitgieten, spuitgietwerk / plastics, plastic, injection moulding
textile = textiel, stof, stoffen, vezels, garen / textile, fabric, fabrics, fibres, yarn
clothing-production = kleding produceren, kledingproductie, kleding maken, kledingfabriek, kleine series kleding, confectie / clothing production, making clothes, garment production, clothing factory, small series of clothing
fashion = mode, kleding, kledingcollectie, kledinglijn / fashion, clothing, clothing collection, clothes, apparel
workwear = bedrijfskleding, werkkleding / workwear, company clothing, uniforms
tailoring = kleding op maat, kleding vermaken, maatpak / tailoring, bespoke clothing, alterations
innovation = innovatie, vernieuwing, r&d, innoveren / innovation, r&d, innovating
energy-transition = energietransitie / energy transition
wind-energy = windenergie, windmolen, windpark, windturbine / wind energy, wind farm, wind turbine, wind power < renewable-energy
solar-energy = zonne-energie / solar energy, solar power < renewable-energy
solar-park = zonnepark, zonneparken, zonneveld / solar park, solar farm, solar parks < solar-energy ~ farmland
renewable-energy = duurzame energie, hernieuwbare energie, groene stroom, groene energie / renewable energy, green energy, green electricity
energy-storage = energieopslag, batterij, accu, thuisbatterij, batterijopslag / energy storage, battery, home battery, battery storage
energy-supply = energielevering, stroom, gas, energiecontract, netcongestie, elektriciteit / energy supply, electricity, gas, energy contract, grid congestion, power
heat-network = warmtenet, stadsverwarming, warmtenetten, aardwarmte / heat network, district heating, geothermal
hydrogen = waterstof / hydrogen
sustainability = duurzaamheid, duurzaam ondernemen, mvo, esg, duurzaam / sustainability, sustainable business, csr, esg, sustainable
corporate-responsibility = maatschappelijk betrokken ondernemen, maatschappelijk verantwoord ondernemen / corporate social responsibility, community involvement < sustainability
sustainability-reporting = csrd, duurzaamheidsverslag, duurzaamheidsrapportage, csrd-rapportage, impactmeting / csrd, sustainability report, sustainability reporting, impact measurement, esg reporting < sustainability
carbon-footprint = co2-voetafdruk, co2, co2-reductie, uitstoot, co2-prestatieladder, klimaatneutraal / carbon footprint, co2, emissions, carbon reduction, net zero, climate neutral < sustainability
circular-economy = circulaire economie, circulair, circulariteit / circular economy, circular, circularity < sustainability
reuse-of-materials = hergebruik, hergebruikte materialen, hergebruik van bouwmaterialen, upcycling / reuse, reused materials, reclaimed materials, upcycling < circular-economy
environment = milieu, milieuvergunning, stikstof / environment, environmental permit, nitrogen
climate = klimaat, klimaatadaptatie, klimaatverandering / climate, climate change, climate adaptation
waste = afval, afvalverwerking, afvalinzameling / waste, waste processing, waste collection
recycling = recycling, recyclen, gerecycled, plastic recycling / recycling, recycle, recycled
water-management = waterbeheer, waterzuivering, waterhuishouding, drinkwater / water management, water treatment, drinking water
lighting = verlichting, licht, lampen, ledverlichting / lighting, lamps, led lighting
acoustics = akoestiek, geluidsoverlast, geluidsisolatie / acoustics, noise, sound insulation
recycled-paper = gerecycled papier, duurzaam papier, papier / recycled paper, sustainable paper, paper
`,
  sector: `
manufacturing = maakindustrie, industrie, productiebedrijf, fabriek, maakbedrijven, fabrieken / manufacturing, industry, factory, manufacturers, factories, industrial
metal-sector = metaal, metaalindustrie, metaalsector, metalektro / metal, metal industry, metal sector < manufacturing
machinery-sector = machinebouw, machine-industrie / machinery, mechanical engineering industry < manufacturing
plastics-sector = kunststofindustrie, kunststofsector / plastics industry < manufacturing
chemical-sector = chemie, chemische industrie / chemicals, chemical industry < manufacturing
textile-sector = textielindustrie, textielsector, textiel / textiles, textile industry < manufacturing
fashion-sector = modebranche, mode-industrie, mode / fashion, fashion industry
high-tech = hightech, halfgeleiders, chipindustrie / high-tech, semiconductors, chip industry < manufacturing
engineering-sector = ingenieursbureaus, ingenieurs, techniek, technische sector / engineering, engineering sector
energy-sector = energie, energiesector, energiebranche, nutsbedrijf / energy, energy sector, utilities
renewables-sector = duurzame-energiesector, zonne-energiesector / renewables, renewable energy sector < energy-sector
waste-sector = afvalsector, recyclingsector / waste sector, recycling industry
water-sector = watersector, waterschap, drinkwaterbedrijf / water sector, water board, water authority
furniture-sector = meubelindustrie, meubelbranche / furniture industry, furniture trade
`,
};
