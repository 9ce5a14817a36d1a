/** A sector: the words by which an ask names it (starts or ends of words), who works in it, and specific asks in it. */
export interface Sector {
  readonly id: string;
  readonly nl: string;
  readonly en: string;
  /** Trades that tell the sector by themselves. */
  readonly trades: string;
  readonly asks: { readonly nl: readonly string[]; readonly en: readonly string[] };
}

/** The sectors that asks are about. */
export const sectors: readonly Sector[] = [
  {
    id: 'care',
    nl: 'zorg farma ziekenhuis ziekenhuizen verpleeghuis verpleeghuizen thuiszorg ggz kliniek klinieken huisartsenpraktijk tandartspraktijk hospice apotheek apotheken welzijn verzorgingshuis revalidatie gehandicaptenzorg ouderenzorg jeugdzorg',
    en: 'healthcare pharma health hospital hospitals clinic clinics hospice nhs pharmacy pharmacies surgery dental nursing care-home care medical',
    trades:
      'tandarts huisarts fysiotherapeut verpleegkundige dierenarts verloskundige apotheker logopedist psycholoog arts dentist physiotherapist physio nurse midwife doctor vet pharmacist gp surgeon therapist oncoloog cardioloog chirurg orthodontist mondhygiënist oncologist cardiologist cardioloog consultant-physician optician opticien diëtist',
    asks: {
      nl: [
        'Wie kent de teamleider van een verpleeghuis in Zutphen?',
        'Ik zoek de inkoper van het ziekenhuis in Sneek.',
      ],
      en: [
        'Who knows the manager of a care home in Ludlow?',
        'I am looking for the head of purchasing at the hospital in Truro.',
      ],
    },
  },
  {
    id: 'education',
    nl: 'onderwijs school scholen basisschool hogeschool universiteit opleiding opleidingen mbo hbo kinderopvang kinderdagverblijf college leerplicht lyceum',
    en: 'school schools college colleges university universities education academy academies nursery nurseries kindergarten',
    trades:
      'leraar lerares docent juf gymleraar rector schooldirecteur conrector teacher lecturer headteacher bursar',
    asks: {
      nl: [
        'Ik zoek de directeur van een basisschool in Houten.',
        'Wie kent een decaan op een vmbo-school in Venlo?',
      ],
      en: [
        'I am looking for the head of a primary school in Lewes.',
        'Who knows a careers adviser at a college in Derby?',
      ],
    },
  },
  {
    id: 'building',
    nl: 'bouw bouwbedrijf installatietechniek renovatie woningbouw architectenbureau bouwkundig',
    en: 'construction building housebuilding roofing renovation ',
    trades:
      'aannemer builder dakdekker timmerman metselaar bouwkundige installateur roofer bricklayer joiner',
    asks: {
      nl: [
        'Ik zoek de werkvoorbereider van een aannemer in Barneveld.',
        'Wie kent een installateur met tien monteurs in de Achterhoek?',
      ],
      en: [
        'I am looking for the site manager of a builder in Taunton.',
        'Who knows a heating firm with ten fitters around Hull?',
      ],
    },
  },
  {
    id: 'housing',
    nl: 'woningcorporatie woningcorporaties corporatie makelaardij vastgoed vve appartementen huurwoningen woningbouwvereniging projectontwikkelaar flat flats',
    en: 'housing estate property lettings letting real-estate flats holiday-cottages flats',
    trades: 'makelaar vastgoedbeheerder landlord realtor conveyancer',
    asks: {
      nl: [
        'Ik zoek de opzichter van een woningcorporatie in Hengelo.',
        'Wie kent een makelaar die boerderijen verkoopt in Drenthe?',
      ],
      en: [
        'I am looking for the repairs manager of a housing association in Leeds.',
        'Who knows an agent who lets flats to students in Bath?',
      ],
    },
  },
  {
    id: 'transport',
    nl: 'logistiek logistieke transport vervoer distributie expeditie haven spoor luchtvaart scheepvaart tramlijn busvervoer transportbedrijf',
    en: 'logistics transport haulage shipping freight distribution airline airport harbour port railway rail tram courier',
    trades: 'vrachtwagenchauffeur schipper expediteur trucker haulier skipper',
    asks: {
      nl: [
        'Ik zoek de planner van een transportbedrijf in Venlo.',
        'Wie kent de personeelschef van een distributiecentrum in Waalwijk?',
      ],
      en: [
        'I am looking for the planner of a haulier in Felixstowe.',
        'Who knows the personnel manager of a warehouse in Daventry?',
      ],
    },
  },
  {
    id: 'hospitality',
    nl: 'horeca restaurant restaurants café cafés hotel hotels catering kantine kantines brouwerij brouwerijen wijnhandel vakantiepark camping lunchroom cafe café koffiezaak koffiebar lunchroom eetcafé',
    en: 'hospitality restaurant restaurants café cafés cafe cafes hotel hotels catering pub pubs brewery breweries canteen seafood coffee cafe café',
    trades: 'kok hotelier brouwer wijnhandelaar restauranthouder sommelier barista chef cook brewer publican',
    asks: {
      nl: [
        'Ik zoek de chef-kok van een hotel in Valkenburg.',
        'Wie kent de eigenaar van een lunchroom in Hoorn?',
      ],
      en: [
        'I am looking for the chef of a hotel in Harrogate.',
        'Who knows the owner of a tea room in Whitby?',
      ],
    },
  },
  {
    id: 'retail',
    nl: 'winkels winkel detailhandel retail supermarkt supermarkten webwinkel webwinkels webshop boekhandel kledingwinkel slagerij drogisterij winkelketen groothandel groothandels',
    en: 'retail shop shops store stores supermarket supermarkets boutique bookshop webshop wholesale wholesaler wholesalers delicatessen delicatessens',
    trades:
      'winkelier slager bloemist boekhandelaar drogist shopkeeper butcher florist bookseller greengrocer',
    asks: {
      nl: [
        'Ik zoek de inkoper van een boekhandel in Nijmegen.',
        'Wie kent een winkelier in de Haarlemmerstraat in Leiden?',
      ],
      en: [
        'I am looking for the buyer of a bookshop in Hay.',
        'Who knows a shopkeeper in the Lanes in Brighton?',
      ],
    },
  },
  {
    id: 'food',
    nl: 'voedsel bier levensmiddelen bakkerij bakkerijen zuivel voeding vleesverwerking kaasmakerij',
    en: 'food beer bakery bakeries dairy-products confectionery wine',
    trades: 'bakker banketbakker kaasmaker imker baker cheesemaker beekeeper',
    asks: {
      nl: [
        'Ik zoek een bakker met drie winkels in de Betuwe.',
        'Wie kent het hoofd kwaliteit van een zuivelfabriek in Friesland?',
      ],
      en: [
        'I am looking for a baker with three shops in Norfolk.',
        'Who knows the head of quality of a dairy in Cheshire?',
      ],
    },
  },
  {
    id: 'farming',
    nl: 'landbouw agrarisch agrarische melkvee veehouderij tuinbouw akkerbouw boerderij boerderijen glastuinbouw kwekerij stal schuur',
    en: 'farming farm farms agriculture dairy horticulture livestock orchard milking barn',
    trades:
      'boer boerin melkveehouder akkerbouwer tuinder kweker fruitteler veehouder farmer grower crofter wijnboer boer boerin melkveehouder akkerbouwer fruitteler teler kweker tuinder imker wine-grower winegrower farmer grower beekeeper',
    asks: {
      nl: [
        'Ik zoek een akkerbouwer met een eigen winkel in de Noordoostpolder.',
        'Wie kent een melkveehouder in Twente die wil stoppen?',
      ],
      en: [
        'I am looking for an arable farmer with a shop in Kent.',
        'Who knows a dairy farmer in Devon who is about to retire?',
      ],
    },
  },
  {
    id: 'government',
    nl: 'gemeente gemeenten provincie provincies overheid waterschap waterschappen rijksoverheid ministerie omgevingsdienst raad stadhuis',
    en: 'council councils government municipality ministry county borough authority public-sector civil',
    trades:
      'wethouder burgemeester ambtenaar raadslid leerplichtambtenaar gedeputeerde councillor mayor alderman',
    asks: {
      nl: [
        'Ik zoek de wethouder sport van de gemeente Ommen.',
        'Wie kent een ambtenaar die over parkeren gaat in Gouda?',
      ],
      en: [
        'I am looking for the councillor for sport in Barnsley.',
        'Who knows the parking officer at Exeter City Council?',
      ],
    },
  },
  {
    id: 'law',
    nl: 'advocatuur advocatenkantoor advocatenkantoren notariaat notariskantoor rechtbank rechtspraak juridische juridisch bedrijfsopvolging',
    en: 'law legal court courts chambers probate family-law',
    trades: 'asieladvocaat barrister deurwaarder',
    asks: {
      nl: [
        'Ik zoek een advocaat arbeidsrecht in Breda.',
        'Wie kent een notaris in Assen die met boeren werkt?',
      ],
      en: [
        'I am looking for an employment lawyer in Cardiff.',
        'Who knows a solicitor in Hereford who works with farmers?',
      ],
    },
  },
  {
    id: 'finance',
    nl: 'bank banken verzekeraar verzekeraars verzekeringen pensioenfonds pensioenfondsen accountancy accountantskantoor hypotheken financiële',
    en: 'bank banks banking insurance insurer insurers pension pensions accountancy finance fintech',
    trades: 'bankier hypotheekadviseur verzekeringsadviseur banker underwriter',
    asks: {
      nl: [
        'Ik zoek een zakelijk bankier van een bank in Deventer.',
        'Wie kent een hypotheekadviseur in Oss?',
      ],
      en: [
        'I am looking for a business banker at a bank in Preston.',
        'Who knows a mortgage adviser in Luton?',
      ],
    },
  },
  {
    id: 'software',
    nl: 'software ict it-bedrijf softwarebedrijf softwarebedrijven webbouwer webbureau app-bouwer automatisering technologie',
    en: 'software technology tech app apps web-design it-company cybersecurity',
    trades: 'programmeur softwareontwikkelaar programmer developer',
    asks: {
      nl: [
        'Ik zoek de oprichter van een softwarebedrijf in Delft.',
        'Wie kent een programmeur die bij een webwinkel in Zwolle werkt?',
      ],
      en: [
        'I am looking for the founder of a software company in Bristol.',
        'Who knows a programmer at a web shop in Leeds?',
      ],
    },
  },
  {
    id: 'industry',
    nl: 'industrie fabriek fabrieken productiebedrijf metaal metaalbedrijf machinebouw chemie maakindustrie technisch technische productie',
    en: 'manufacturing manufacturer manufacturers factory factories industry engineering metalwork chemicals chemical technical machinery plant',
    trades: 'lasser productiechef welder machinist toolmaker',
    asks: {
      nl: [
        'Ik zoek de productiechef van een metaalbedrijf in Hardenberg.',
        'Wie kent de onderhoudsmonteur van een papierfabriek in Eerbeek?',
      ],
      en: [
        'I am looking for the works manager of a metal firm in Sheffield.',
        'Who knows the maintenance engineer of a paper mill in Kent?',
      ],
    },
  },
  {
    id: 'energy',
    nl: 'energie energiebedrijf energiebedrijven zonnepanelen windmolens warmtepompen netbeheerder warmtenet energiecoöperatie',
    en: 'energy solar heat-pump wind-farm utilities utility heat-pumps electricity renewables',
    trades: 'energieadviseur',
    asks: {
      nl: [
        'Ik zoek de voorzitter van een energiecoöperatie in Lochem.',
        'Wie kent een installateur van warmtepompen in Weert?',
      ],
      en: [
        'I am looking for the chair of an energy co-operative in Devon.',
        'Who knows a heat pump installer in Perth?',
      ],
    },
  },
  {
    id: 'media',
    nl: 'media omroep krant kranten uitgeverij uitgeverijen tijdschrift podcast radio drukkerij film jaarverslagen reclamebureau communicatiebureau',
    en: 'media literary broadcaster newspaper newspapers publisher publishing publishers magazine radio television printing film advertising reports',
    trades: 'journalist redacteur uitgever drukker editor printer reporter',
    asks: {
      nl: [
        'Ik zoek een redacteur van de regionale krant in Zeeland.',
        'Wie kent een uitgever van kookboeken in Utrecht?',
      ],
      en: [
        'I am looking for an editor at the local paper in York.',
        'Who knows a publisher of cookbooks in Bath?',
      ],
    },
  },
  {
    id: 'culture',
    nl: 'museum musea theater theaters cultuur kunst bibliotheek bibliotheken poppodium schouwburg orkest koor galerie festival festivals',
    en: 'museum museums theatre theatres arts culture library libraries orchestra choir gallery festival festivals auction',
    trades: 'conservator bibliothecaris curator librarian',
    asks: {
      nl: [
        'Ik zoek de programmeur van de schouwburg in Kampen.',
        'Wie kent een conservator van een museum in Drenthe?',
      ],
      en: [
        'I am looking for the programmer of the theatre in Ipswich.',
        'Who knows a curator at a museum in Fife?',
      ],
    },
  },
  {
    id: 'sport',
    nl: 'sport sportschool sportscholen voetbalclub voetbalclubs sportvereniging fitness zwembad tennisclub hockeyclub kunstgrasveld',
    en: 'sport sports gym gyms football cricket rugby leisure swimming pool pools club clubs fitness',
    trades: 'badmeester sportleraar',
    asks: {
      nl: [
        'Ik zoek de penningmeester van een hockeyclub in Zeist.',
        'Wie kent de beheerder van een zwembad in Emmen?',
      ],
      en: [
        'I am looking for the treasurer of a hockey club in Reading.',
        'Who knows the manager of a pool in Dundee?',
      ],
    },
  },
  {
    id: 'tourism',
    nl: 'toerisme reisbureau reisorganisatie pretpark attractiepark vakantiehuizen vvv recreatie',
    en: 'tourism travel tour tours campsite campsites caravan holiday holidays resort attraction theme-park',
    trades: 'reisleider gids',
    asks: {
      nl: ['Ik zoek de beheerder van een camping op Texel.', 'Wie kent een reisleider in Arnhem?'],
      en: ['I am looking for the manager of a campsite on Skye.', 'Who knows a tour guide in Oxford?'],
    },
  },
  {
    id: 'beauty',
    nl: 'kapsalon kapsalons schoonheidssalon wellness sauna beauty',
    en: 'salon salons hair beauty spa barbershop hairdressing',
    trades: 'kapper kapster hairdresser barber beautician',
    asks: {
      nl: [
        'Ik zoek een kapper met een eigen salon in Goes.',
        'Wie kent de eigenaar van een sauna in Brabant?',
      ],
      en: [
        'I am looking for a hairdresser with a salon in Truro.',
        'Who knows the owner of a spa in Surrey?',
      ],
    },
  },
  {
    id: 'personnel',
    nl: 'uitzendbureau uitzendbureaus werving detachering loopbaanbureau personeelszaken uitzendbranche callcenter callcentre',
    en: 'recruitment staffing agency-work outplacement temping call-centre call-center',
    trades: 'intercedent',
    asks: {
      nl: [
        'Ik zoek een intercedent voor de zorg in Heerlen.',
        'Wie kent het hoofd personeelszaken van een bouwmarkt in Almere?',
      ],
      en: [
        'I am looking for a recruiter for nurses in Leicester.',
        'Who knows the head of personnel of a garden centre in Essex?',
      ],
    },
  },
  {
    id: 'charity',
    nl: 'goede-doelen goed-doel stichting stichtingen kerk kerken parochie vrijwilligersorganisatie voedselbank buurthuis seniorenvereniging vereniging',
    en: 'charity charities church churches parish voluntary foundation foodbank community',
    trades: 'dominee pastoor predikant vicar priest minister',
    asks: {
      nl: ['Ik zoek de coördinator van de voedselbank in Meppel.', 'Wie kent een dominee in Barneveld?'],
      en: ['I am looking for the coordinator of the food bank in Stroud.', 'Who knows a vicar in Durham?'],
    },
  },
  {
    id: 'cars',
    nl: 'autobedrijf garage garages autobranche fietsenwinkel lease dealers autodealer',
    en: 'automotive garage garages motor dealership dealerships bicycle',
    trades: 'automonteur fietsenmaker mechanic',
    asks: {
      nl: [
        'Ik zoek de werkplaatschef van een garage in Helmond.',
        'Wie kent een fietsenmaker in Wageningen?',
      ],
      en: [
        'I am looking for the workshop manager of a garage in Swindon.',
        'Who knows a bicycle mechanic in Cambridge?',
      ],
    },
  },
  {
    id: 'garden',
    nl: 'tuincentrum tuincentra hoveniersbedrijf groenvoorziening natuurbeheer bosbeheer',
    en: 'gardening landscaping forestry nature parks garden-centre',
    trades: 'hovenier tuinman boswachter gardener landscaper ranger forester',
    asks: {
      nl: [
        'Ik zoek een hovenier in Baarn die met scholen werkt.',
        'Wie kent de inkoper van een tuincentrum in Putten?',
      ],
      en: [
        'I am looking for a gardener in Bath who works with schools.',
        'Who knows the buyer of a garden centre in Essex?',
      ],
    },
  },
  {
    id: 'funerals',
    nl: 'uitvaart uitvaartbranche begraafplaats crematorium',
    en: 'funeral funerals burial cemetery crematorium',
    trades: 'uitvaartondernemer uitvaartbegeleider undertaker',
    asks: {
      nl: [
        'Ik zoek een uitvaartondernemer in Roosendaal.',
        'Wie kent de beheerder van een natuurbegraafplaats op de Veluwe?',
      ],
      en: [
        'I am looking for an undertaker in Whitby.',
        'Who knows the manager of a burial ground in Dorset?',
      ],
    },
  },
];
