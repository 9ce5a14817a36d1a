/** Words that open or make the name of an organisation, folded: `bakkerij De Vries`, `gemeente Zwolle`, `Kuhn Robotics`. */
export const organisationCues: ReadonlySet<string> = new Set(
  `stadhuis gemeentehuis provinciehuis stadsdeel raadhuis bakkerij slagerij banketbakkerij brouwerij kwekerij boerderij zorgboerderij kaasboerderij melkveehouderij stoeterij manege maneges gemeente provincie waterschap hoogheemraadschap ministerie universiteit
hogeschool stichting vereniging cooperatie restaurant hotel cafe eetcafe garage ziekenhuis museum theater schouwburg bibliotheek kerk parochie school basisschool lyceum gymnasium college mbo
roc academie kunstacademie instituut inspectie politie brandweer rechtbank rijkswaterstaat belastingdienst bank verzekeringen uitgeverij drukkerij boekhandel boekwinkel apotheek huisartsenpraktijk
huisartsenpost praktijk fysiotherapie tandartspraktijk dierenkliniek dierenartspraktijk kliniek advocatenkantoor notariskantoor accountantskantoor administratiekantoor makelaardij makelaars
architectenbureau ontwerpbureau adviesbureau reclamebureau communicatiebureau uitzendbureau reisbureau ingenieursbureau webbureau bureau studio atelier galerie winkel supermarkt
bouwbedrijf aannemersbedrijf installatiebedrijf schildersbedrijf transportbedrijf loonbedrijf hoveniersbedrijf familiebedrijf bedrijf fabriek holding groep groothandel kringloopwinkel fietsenwinkel
bloemenzaak bloemist kapsalon salon sportschool fitness camping jachthaven rederij scheepswerf kinderopvang kinderdagverblijf verpleeghuis verzorgingshuis woningcorporatie woonstichting
wijkteam buurthuis omroep krant dagblad tijdschrift orkest koor fanfare voetbalclub hockeyclub tennisclub zwembad advocaten architecten accountants notarissen
university college school academy institute hospital clinic surgery bank council ministry department church foundation trust society association agency club museum library theatre theater gallery
bakery brewery dairy farm vineyard winery nursery garage restaurant hotel pub cafe bookshop bookstore shop store boutique pharmacy studio lab labs laboratory laboratories
consulting consultants consultancy advisory partners solutions systems technologies technology media ventures capital group holdings industries enterprises foods robotics
biotech pharma motors airlines airways press publishing publishers books records films pictures games software startup start-up scale-up company firm charity ngo embassy commission parliament
interieur techniek bouw zorg advies consult hoveniers transport logistics logistiek chamber federation union network port haven city county board office embassy ambassade consulaat bisdom diocese abdij klooster b&b vakbond kamer raad fund trade bv nv vof gmbh inc ltd llc plc ag sa
gem. prov. min. univ univ. uni hs. stg. ver. overheid overheden rijksoverheid rijksdienst omgevingsdienst
veiligheidsregio ggd ggz vvd cda pvda d66 groenlinks consulate authority authorities service services municipality municipalities borough parish
dept dept. secretariat treasury inspectorate police constabulary garda army navy practice hospice infirmary homecare ambulance
thuiszorg huisartspraktijk gezondheidscentrum zorggroep zorginstelling ziekenhuisgroep revalidatiecentrum kraamzorg apotheken jeugdzorg buurtzorg
verpleegtehuis opvanghuis inloophuis obs cbs rkbs ksg havo vmbo montessorischool vrijeschool peuterspeelzaal kinderboerderij bso kleuterschool
muziekschool volksuniversiteit volkshogeschool scholengemeenschap lycee polytechnic faculty kindergarten preschool playgroup conservatory
conservatorium kunstencentrum vv sv svv rkvv rksv fc afc rfc sc sk kv hc mhc thc tc ltc bc zv zpc rv lv av avv ijsclub ijsvereniging roeivereniging
zeilvereniging voetbalvereniging hockeyvereniging tennisvereniging atletiekvereniging gymnastiekvereniging schaatsvereniging scouting
studentenvereniging dispuut jaarclub buurtvereniging ondernemersvereniging winkeliersvereniging motorclub united rovers wanderers athletic harriers
gymkhana regatta rugby cricket harmonie band bigband popkoor mannenkoor vrouwenkoor kamerkoor koorproject philharmonie schutterij gilde
ensemble kwartet trio choir chorus orchestra philharmonic symphony quartet quintet opera ballet circus troupe collective collectief kunstgalerie
kunsthal expositieruimte filmhuis bioscoop poppodium podium festival cinema arthouse playhouse ijssalon broodjeszaak lunchroom snackbar frituur
pizzeria bistro brasserie koffiebar koffiebranderij strandtent strandpaviljoen wijnhandel slijterij viswinkel visrokerij kaaswinkel speelgoedwinkel
dierenwinkel tuincentrum bouwmarkt kringloop wasserij stomerij zagerij timmerfabriek meubelmakerij jachtwerf smederij tearoom diner deli patisserie
roastery chippy butchers greengrocers launderette garden-centre foundry sawmill forge joinery upholstery shipyard boatyard marina
taxibedrijf busmaatschappij spoorwegen tramdienst luchthaven airport railway railways ferries shipping freight couriers verzekeraar
pensioenfonds kredietbank spaarbank hypotheken accountancy insurance insurers mutual pensions legion guild fellowship coalition alliance platform
initiative centre center hub institution congregation mosque moskee synagoge synagogue tempel priory monastery buurtcentrum
wijkcentrum dorpshuis jongerencentrum volkshuis volkstuin volkstuinvereniging speeltuin speeltuinvereniging dierenasiel voedselbank kledingbank
weggeefwinkel repaircafe energie energiebedrijf drinkwater waterbedrijf netbeheerder nutsbedrijf windpark zonnepark energy electric
electricity utilities health sciences dynamics analytics aerospace automotive electronics electrics optics photonics semiconductors
chemicals textiles furniture housing estates properties lettings nurseries catering brewing roasters distillers
distillery outfitters tailors engineering accelerator incubator coworking stadswerf intl hosp bieb bibliotheken woonzorgcentrum zorgcentrum hostel`.split(
    /\s+/,
  ),
);

/** Endings that make a word an organisation: `adviesbureau`, `kaasmakerij`, `streekmuseum`. */
export const organisationEndings: RegExp =
  /^.{3,}(?:bureau|bedrijf|kantoor|winkel|groep|college|school|fonds|museum|ziekenhuis|praktijk|kliniek|bakkerij|slagerij|makerij|houderij|kwekerij|brouwerij|kerk|bank|stichting|vereniging|centrum|instituut|fabriek|makelaardij|uitgeverij|drukkerij|boerderij|universiteit|hogeschool|club|ploeg|vereniging|monumenten|corporatie|stichting|coöperatie|cooperatie|winkels|kwekers|verzekeringen|tandartsen|academie|atelier|advocaten|architecten|tech|soft|ware\.com)$/;

/** Legal forms and the like that close a name: `Tas BV`, `Ruiz & Sons Ltd`. */
export const legalForms: ReadonlySet<string> = new Set(
  'bv b.v b.v. nv n.v n.v. vof v.o.f. gmbh inc inc. ltd ltd. limited llc llp plc ag sa s.a. sarl srl bvba kg co co. corp corp. nl'.split(
    ' ',
  ),
);

/** Languages and nationalities: said alone they are neither a workplace nor a place. */
export const languages: ReadonlySet<string> = new Set(
  `nederlands koerdisch kurdish tigrinya engels duits frans spaans italiaans portugees pools turks arabisch berbers russisch oekraiens chinees japans koreaans zweeds noors deens fins grieks hongaars tsjechisch roemeens
bulgaars bosnisch kroatisch servisch hebreeuws hindi urdu vlaams belgisch fries surinaams marokkaans dutch english german french spanish italian portuguese polish turkish arabic russian ukrainian chinese japanese korean swedish
norwegian danish finnish greek hungarian czech romanian bulgarian bosnian croatian serbian hebrew flemish belgian frisian irish scottish welsh british american canadian australian indian mandarin cantonese
farsi persian dari pashto somali swahili tamil bengali punjabi vietnamese thai indonesian malay tagalog latin esperanto bsl gebarentaal`.split(
    /\s+/,
  ),
);

/** What a language, subject or field of work is written as: after an occupation it belongs to the role, after `in` it is no place. */
export const fields: ReadonlySet<string> = new Set(
  `mkb b2b marketing sales hr finance engineering product design operations people communications communication research data growth education procurement logistics security
legal business development strategy it ict ai tech technology innovation sustainability nederlands engels duits frans spaans wiskunde biologie scheikunde natuurkunde geschiedenis
aardrijkskunde economie sociologie psychologie filosofie rechten geneeskunde informatica werktuigbouw werktuigbouwkunde bouwkunde elektrotechniek bedrijfskunde bestuurskunde sterrenkunde taalkunde letterkunde theologie archeologie antropologie communicatiewetenschap politicologie pedagogiek verpleegkunde fysiotherapie journalistiek architectuur landbouw tuinbouw akkerbouw milieu waterbeheer erfrecht arbeidsrecht familierecht strafrecht bestuursrecht ondernemingsrecht vastgoedrecht filmwetenschap kunst muziek gymnastiek gym lichamelijke inkoop verkoop communicatie financien
onderwijs zorg wonen welzijn duurzaamheid sport cultuur techniek bouw vastgoed bedrijfsvoering strategie beleid english dutch german french spanish maths mathematics physics chemistry
biology history economics sociology psychology philosophy law medicine computing computer science arts art music linguistics anthropology geography politics healthcare health media
housing highways licensing safeguarding wmo jeugd jeugdzorg veiligheid handhaving participatie omgevingswet mobiliteit vergunningen burgerzaken leefbaarheid inclusie diversiteit klimaat toezicht erfgoed welzijn toerisme recreatie growth
publishing film fashion food agriculture farming hospitality retail energy construction banking insurance compliance partnerships customer success support quality admissions
studies facilities programmes programs events content brand analytics insights estates fundraising membership volunteering grants learning training recruitment payroll risk audit tax studies staff nursing architecture horticulture ecology genetics statistics epidemiology`.split(
    /\s+/,
  ),
);
