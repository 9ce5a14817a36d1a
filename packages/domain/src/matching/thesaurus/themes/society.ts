import type { Theme } from '../theme.ts';

/** Government, charities, social work, faith and safety. */
export const society: Theme = {
  role: `
alderman = wethouder, schepen / alderman, alderwoman, city executive > local-politics, municipality-contact ~ municipality
mayor = burgemeester / mayor > local-politics ~ municipality
councillor = raadslid, gemeenteraadslid / councillor, council member > local-politics ~ municipality
politician = politicus, kamerlid, statenlid, europarlementariër, gedeputeerde, minister / politician, member of parliament, mp, mep, minister > politics ~ government
civil-servant = ambtenaar, gemeenteambtenaar, rijksambtenaar / civil servant, public servant, government official > municipality-contact ~ government
policy-adviser = beleidsmedewerker, beleidsadviseur, beleidsmaker, senior beleidsmedewerker / policy adviser, policy officer, policy maker, policy advisor > policy ~ government
account-manager-municipality = accountmanager bedrijven gemeente, bedrijvencontactfunctionaris, ondernemersloket / municipal business officer, business liaison officer > municipality-contact ~ municipality
diplomat = diplomaat, ambassadeur, consul / diplomat, ambassador, consul ~ government
social-worker = maatschappelijk werker, sociaal werker, welzijnswerker, hulpverlener, jongerenwerker, buurtwerker, maatschappelijk werkster, opbouwwerker / social worker, youth worker, welfare worker, community worker > social-work ~ social-sector
youth-care-worker = jeugdzorgwerker, jeugdhulpverlener, jeugdwerker / youth care worker < social-worker > youth-care
charity-director = directeur goed doel, stichtingsdirecteur, directeur stichting / charity director, nonprofit director > charity ~ nonprofit
social-entrepreneur = sociaal ondernemer, sociale onderneming / social entrepreneur, social enterprise > social-enterprise
community-manager = communitymanager, community builder, gemeenschapsbouwer / community manager, community builder > community-building
pastor = dominee, predikant, pastor, priester, geestelijk verzorger, imam, humanistisch raadsman / pastor, minister of religion, priest, chaplain, imam, vicar > spiritual-care
police-officer = politieagent, agent, wijkagent, rechercheur, politie / police officer, policeman, detective police, police > public-safety
firefighter = brandweerman, brandweer, brandweervrouw / firefighter, fire brigade, fire service > fire-safety
soldier = militair, officier, veteraan, defensiemedewerker / soldier, military officer, veteran ~ defence
refugee-worker = vluchtelingenwerker, inburgeringscoach / refugee worker, integration coach > refugees
housing-consultant = woonconsulent, woonbegeleider / housing officer, housing support worker > social-housing
speaker = spreker, gastspreker, keynotespreker, inspirator, sprekersbureau, spreekster / speaker, keynote speaker, guest speaker, public speaker, speakers bureau > lecture
chair-of-day = dagvoorzitter, presentator, gespreksleider, debatleider, presentatrice, ceremoniemeester / moderator, conference moderator, host, presenter, master of ceremonies, chair of the day > moderating
wedding-celebrant = trouwambtenaar, babs / wedding officiant, celebrant > wedding
`,
  need: `
local-politics = gemeentepolitiek, lokale politiek, gemeenteraad / local politics, city council, town council
politics = politiek, kabinet, tweede kamer / politics, parliament
policy = beleid, beleidsadvies, beleidsontwikkeling / policy, policy advice, policy making
municipality-contact = contact met de gemeente, ingang bij de gemeente / contact at the municipality, contact at city hall
participation = participatie, burgerparticipatie, bewonersparticipatie, inspraak, bewoners / participation, citizen participation, resident participation, residents
neighbourhood-renewal = wijkvernieuwing, buurtontwikkeling, leefbaarheid / neighbourhood renewal, urban renewal, liveability
social-work = maatschappelijk werk, sociaal werk, welzijnswerk, hulpverlening / social work, welfare work
youth-care = jeugdzorg, jeugdhulp, jongeren / youth care, youth services, young people
poverty = armoede, armoedebestrijding, voedselbank, minima / poverty, food bank, low income
loneliness = eenzaamheid / loneliness
refugees = vluchtelingen, statushouders, nieuwkomers, asielzoekers, integratie / refugees, newcomers, asylum seekers, integration
distance-to-work = afstand tot de arbeidsmarkt, participatiewet, sociale werkvoorziening, social return, beschut werk / people with distance to the labour market, sheltered employment, supported employment, social return
charity = goed doel, goede doelen, liefdadigheid / charity, good cause, charities, philanthropy
social-enterprise = sociaal ondernemerschap, maatschappelijke impact, impact / social entrepreneurship, social impact, impact
community-building = community, community opbouwen, ledenwerving, verbinden / community, community building, member recruitment
spiritual-care = geestelijke verzorging, zingeving, levensvragen / spiritual care, meaning of life, pastoral care
public-safety = openbare veiligheid, veiligheid, politie / public safety, safety
fire-safety = brandveiligheid, brandpreventie / fire safety, fire prevention
lecture = lezing, keynote, inspirerend verhaal, presentatie geven, praatje / lecture, talk, keynote, speech at an event, inspirational talk
moderating = debat, dagvoorzitterschap, presenteren van een congres, gespreksleiding / debate, moderating, hosting a conference, panel discussion
wedding = bruiloft, trouwen, huwelijk, trouwerij, bruiloften / wedding, marriage, weddings
human-rights = mensenrechten / human rights
development-aid = ontwikkelingssamenwerking, ontwikkelingshulp / development aid, development cooperation
`,
  sector: `
government = overheid, rijksoverheid, ministerie, openbaar bestuur, publieke sector, overheidsinstelling / government, ministry, public administration, public sector, central government
municipality = gemeente, gemeenten, gemeentehuis, stadhuis, stadsbestuur / municipality, local government, city council, town hall, local authority, municipalities < government
province = provincie, provinciehuis / province, provincial government < government
social-sector = sociaal domein, welzijn, welzijnssector, welzijnsorganisatie, wijkteam / social sector, welfare, social services
nonprofit = goede doelen, stichting, non-profit, ngo, maatschappelijke organisatie, goed doel, stichtingen / nonprofit, charity, foundation, ngo, non-profit, charities, third sector
association = vereniging, ledenorganisatie, branchevereniging, brancheorganisatie, sportvereniging, verenigingen / association, trade association, membership organisation, club
defence = defensie, leger, krijgsmacht / defence, army, armed forces
church = kerk, kerkgenootschap, parochie / church, parish
police-sector = politie en justitie, veiligheidsregio / police and justice
`,
};
