/** What people are called by their work, in one word, folded. Feminine forms and compounds follow from the endings. */
export const occupations: ReadonlySet<string> = new Set(
  `aannemer accountant actrice acteur adjunct admiraal adviseur advocaat advocate agent agrarier akkerbouwer ambassadeur ambtenaar analist apotheker arbeider
archeoloog architect archivaris artiest arts assistent assistente astronoom auditor auteur bakker banketbakker bankier barista barman bedrijfsarts beeldhouwer
begeleider beheerder beleidsmaker beleidsmedewerker bestuurder bestuurslid beveiliger bewindvoerder bibliothecaris bibliothecaresse bierbrouwer bioloog biologe
bloemist blogger boekhouder boekhoudster boer boerin bouwer bouwkundige brandweerman burgemeester buschauffeur cabaretier cameraman cardioloog cassiere
chauffeur chef chemicus chirurg cipier coach commissaris componist componiste conducteur conservator consultant controller coordinator copywriter corrector
courier creatief curator curatrice danser danseres data-analist decaan dermatoloog designer deurwaarder developer dierenarts dichter dichteres dietist
dietiste directeur directrice dirigent dj docent docente dokter dominee douanier drogist drukker duurzaamheidsadviseur econoom econome editor eigenaar
eigenaresse elektricien engineer ergotherapeut ergotherapeute facilitator filmmaker filosoof fiscalist forensisch fotograaf fotografe founder fysicus
fysiotherapeut fysiotherapeute gastdocent gastheer gastvrouw gedeputeerde geluidstechnicus gemeenteraadslid generaal geograaf geoloog gids glazenier
goudsmid griffier groenteboer grafisch gynaecoloog handelaar helpdeskmedewerker herder hogeschooldocent hoofd hoofdredacteur hoogleraar hotelier hovenier
huisarts huisschilder illustrator illustratrice imam imker importeur importer exporter exporteur grower breeder manufacturer supplier collector restorer distributor wholesaler tuner carver seller conservator cartographer archivist informaticus ingenieur inkoper inkoopster innovator inspecteur installateur instructeur
intercedent interieurontwerper interieurontwerpster investeerder jager jeugdwerker journalist journaliste juf juriste jurist juwelier kaasboer kaasmaker kapper
kapster kapitein kinderarts klarinettist klimaatadviseur kok kostuumontwerper kraamverzorgster kunstenaar kunstenares kunstschilder kweker laborant laborante leerkracht
leerling leraar lerares letselschadeadvocaat lector lijsttrekker linguist lobbyist lobbyiste locatiemanager logistiek logopedist logopediste loodgieter
mgr mngr maatschappelijk machinist magazijnmedewerker makelaar manager mantelzorger marketeer mediator medewerker medewerkster meester melkveehouder metselaar meteoroloog
minister modeontwerper model monteur muzikant muzikante muziekdocent natuurkundige neuroloog notaris officier onderwijzer onderwijzeres onderzoeker onderzoekster
ondernemer onderneemster ontwerper ontwerpster ontwikkelaar opticien opzichter organisator orthodontist orthopedagoog ouderling oogarts oprichter oprichtster paardenfokker
partner pastoor patholoog pedagoog pedagoge penningmeester pianist pianiste piloot planner podcaster poetsvrouw politicus politica politieagent portier postbode
praktijkondersteuner predikant presentator presentatrice president producent producer programmeur projectleider promovendus promovenda psychiater psycholoog
psychologe psychotherapeut raadslid radioloog receptionist receptioniste rechercheur rechter recruiter redacteur redactrice regisseur rector reisleider
relatiebeheerder restaurateur restauranthouder reumatoloog revisor rijinstructeur ruimtevaartingenieur schaapherder schilder schoonmaker schoonmaakster
schoolhoofd schrijver schrijfster schoenmaker secretaresse secretaris senator slager smid socioloog sociologe soldaat sommelier specialist spreker stagiair stagiaire
stedenbouwkundige stratenmaker stuurman boswachter parkeerwachter brugwachter student studente stukadoor stylist styliste tandarts taxichauffeur technicus teamleider tekenaar tekstschrijver
telefonist tester therapeut therapeute timmerman tolk trainer treinmachinist trainster tuinder tuinman tuinontwerper tuinvrouw turner tandtechnicus uitgever uitvaartondernemer
uroloog uitzendkracht vakkenvuller varkenshouder veearts veehouder verkoper verkoopster verloskundige vermogensbeheerder verpleegkundige verpleegster vertaler vertaalster
vertegenwoordiger verzekeraar verzorgende verzorger veteraan viroloog visser vlogger voorzitter voorzitster vormgever vormgeefster vrijwilliger vroedvrouw webdesigner
wethouder wetenschapper wijnbouwer wijnhandelaar wijkagent wijkverpleegkundige winkelier wiskundige woordvoerder zaakvoerder zakenman zakenvrouw zanger zangeres zelfstandige zelfstandig
ziekenverzorger zorgverlener zuivelboer zzp'er zzper zorgmanager stadsdichter schooldirecteur
accountancy activist actor actress actuary administrator advisor adviser advocate agronomist ambassador anaesthetist analyst animator anthropologist apprentice archaeologist
archivist artist assistant astronomer astrophysicist attorney author bailiff banker baker barber barrister bartender beekeeper biologist blacksmith boilermaker
bookbinder bookkeeper bookseller botanist brewer bricklayer broker builder butcher buyer cabinetmaker captain cardiologist caretaker carpenter cashier caterer ceo cfo
chair chairman chairperson chairwoman chancellor chaplain chef chemist cleaner clerk climatologist cmo co-founder cofounder coo columnist comedian commissioner composer
conductor conservationist consul contractor controller cook coordinator coroner councillor counsellor counselor cpo cro cso cto curate dairyman dancer deacon dealer
dean decorator dentist deputy dermatologist diplomat director dispatcher distiller diver doctor doorman draughtsman driver ecologist economist editor educator
electrician engineer entrepreneur epidemiologist estimator executive facilities farmer farrier farmhand fellow filmmaker financier firefighter fisherman fishmonger florist founder fundraiser
gamekeeper gardener geneticist geographer geologist glazier goldsmith governor gp grocer groundskeeper grower guard guide hairdresser headhunter head headmaster headmistress
headteacher historian homemaker hotelier housekeeper hydrologist illustrator immunologist influencer inspector instructor intern interpreter inventor investor investigator janitor
jeweller jockey joiner journalist judge labourer landlord landscaper laureate lawyer lead lecturer librarian lifeguard linguist lobbyist locksmith logistician machinist magistrate mason
magician maker manager marketer marketeer masseur mathematician mayor mechanic mediator medic mentor merchant metallurgist meteorologist microbiologist midwife miller milliner
minister mp musician neurologist neuroscientist novelist nun nurse nutritionist obstetrician oceanographer officer oncologist operator optician optometrist organiser organizer
orthodontist osteopath owner packer paediatrician painter paralegal paramedic partner pastor pathologist pediatrician pharmacist philosopher photographer photojournalist physician physicist
physiotherapist pianist pilot planner plasterer playwright plumber podiatrist poet policeman policewoman politician porter postdoc postman presenter president priest principal printer
producer professor programmer proofreader proprietor psychiatrist psychologist psychotherapist publican publicist publisher pupil rabbi radiographer radiologist ranger rector realtor
receptionist recruiter referee reporter representative researcher retiree roofer sailor salesman salesperson saleswoman scholar scientist screenwriter sculptor seamstress secretary
senator sergeant shepherd sheriff shopkeeper signwriter singer sociologist soldier solicitor songwriter specialist statistician stockbroker stonemason storyteller strategist
student supervisor surgeon surveyor tailor tanner taxidermist teacher technician technologist therapist toolmaker trader trainee trainer translator treasurer trustee tutor
underwriter upholsterer vet veterinarian vicar videographer vintner violinist volunteer vp waiter waitress warden watchmaker weaver welder winemaker woodworker worker writer zoologist
zookeeper undertaker hrm hr-adviseur ux-designer evp svp md ciso cio cdo chro dga postdoctoraal ceo's zzp freelancer beeldend grondlegger vennoot compagnon mede-eigenaar medeoprichter mede-oprichter
medeeigenaar eindredacteur teamlead scrummaster tuinarchitect schoonheidsspecialiste gepensioneerd gepensioneerde pensionado werkzoekend werkzoekende student-assistent aio trainee
drummer drumster bassist bassiste gitarist gitariste slagwerker violist violiste cellist celliste fluitist fluitiste saxofonist trompettist trombonist
hoornist hoboist fagottist organist harpist toetsenist percussionist zangpedagoog sopraan tenor bariton arrangeur geluidsman roadie lichtman
toneelmeester decorbouwer dramaturg choreograaf choreografe goochelaar clown stemacteur guitarist flautist saxophonist trumpeter keyboardist soprano
alto baritone bandleader choirmaster cantor choreographer stagehand dakdekker voeger tegelzetter glaszetter behanger parketteur rietdekker
kraanmachinist vrachtwagenchauffeur heftruckchauffeur rioolwerker straatveger vuilnisman fietsenmaker schoorsteenveger slotenmaker meubelmaker
klokkenmaker horlogemaker instrumentmaker pianostemmer zadelmaker hoefsmid scheepsbouwer zeilmaker mandenmaker pottenbakker pottenbakster keramist
keramiste edelsmid glasblazer boekbinder lijstenmaker kleermaker naaister coupeuse wever weefster spinster tiler thatcher scaffolder groundworker
dustman trucker sailmaker boatbuilder shipwright luthier saddler ceramicist chandler fitter rigger signaller lineman handyman paviour gasfitter
schepen gouverneur kabinetschef kabinetsmedewerker kabinetslid statenlid kamerlid europarlementarier fractievoorzitter fractieleider dijkgraaf
heemraad hoofdingelandenlid rijksbouwmeester stadsbouwmeester stadsecoloog raadsgriffier gemeentesecretaris wijkwethouder informateur deken hoofdagent
brigadier wachtmeester opperwachtmeester kolonel luitenant majoor korporaal commandant adjudant marinier matroos reservist brandweercommandant
leerplichtambtenaar handhaver boa reclasseerder reclasseringsmedewerker councilman councilwoman alderman mep msp usher colonel lieutenant major
corporal commander marine navigator purser steward stewardess constable detective probation justice registrar ombudsman
apothekersassistente doktersassistent doktersassistente tandartsassistente mondhygienist mondhygieniste podotherapeut podoloog oefentherapeut
osteopaat chiropractor acupuncturist anesthesist anesthesioloog internist nefroloog hematoloog oncoloog longarts tropenarts jeugdarts verzekeringsarts
ggd-arts spoedarts ambulancebroeder ambulancechauffeur ambulanceverpleegkundige kraamverzorgende kraamverzorger doula gipsverbandmeester
radiotherapeut jobcoach arbeidsdeskundige schuldhulpverlener jongerenwerker buurtwerker opbouwwerker straatwerker vertrouwenspersoon
zorgcoordinator casemanager mantelzorgmakelaar indicatiesteller sister matron practitioner houseman hygienist anesthesiologist nephrologist
haematologist hematologist gynaecologist gynecologist urologist endocrinologist gastroenterologist rheumatologist radiotherapist carer caregiver
healthcare-assistant hca physio caseworker houseparent youthworker signer hydroloog hydrologe ecoloog ecologe klimatoloog glacioloog
vulkanoloog seismoloog oceanograaf mycoloog botanicus zoologe entomoloog ornitholoog statisticus actuaris econometrist kosmoloog sterrenkundige
taalkundige filoloog theoloog theologe egyptoloog kunsthistoricus kunsthistorica historicus historica antropoloog antropologe politicoloog criminoloog
bestuurskundige planoloog planologe verkeerskundige stedenbouwer landmeter geodeet constructeur bouwfysicus architecte materiaalkundige
vliegtuigbouwer lasser lasdocent metaalbewerker procesoperator kwaliteitscontroleur glaciologist volcanologist seismologist mycologist entomologist
ornithologist cosmologist criminologist philologist egyptologist theologian urbanist metrologist cryptographer codebreaker signalman afstudeerder
afstudeerstagiair bachelorstudent masterstudent scholier leerling-verpleegkundige alumnus alumna hoofddocent conrector schoolleider
teamhoofd afdelingshoofd clustermanager opleider invaljuf vakdocent zwemleraar zweminstructeur surveillant conciërge concierge intern-begeleider
conservatrix suppoost stadsgids museumgids rondleider depotbeheerder restaurator graduate undergraduate sixth-former
schoolteacher schoolmaster schoolmistress bursar provost proctor invigilator preservationist jeugdtrainer keeperstrainer hoofdtrainer clubman
materiaalman scheidsrechter grensrechter keeper doelman verdediger aanvoerder wielrenner wielrenster schaatser schaatsster roeier roeister
zwemmer zwemster atleet atlete judoka bokser turnster zeiler ruiter amazone kaddie greenkeeper terreinknecht badmeester skileraar surfinstructeur
goalkeeper striker defender midfielder winger umpire linesman caddie groundsman athlete swimmer rower cyclist boxer skater skier kitman mc vj
bijenhouder schapenboer geitenboer bollenboer fruitteler champignonteler veenboer rietsnijder jachtopziener valkenier hondentrainer hondenfokker
dierenverzorger dierenoppas paravet trimmer trimster asielmedewerker stalhouder shepherdess crofter smallholder forester arborist lumberjack falconer
kennelman dogwalker cheesemaker butterman maltster cider-maker perfumer printmaker engraver kassamedewerker winkelmedewerker filiaalmanager
filiaalhouder bedrijfsleider bedrijfsleidster afwasser afwasster serveerster ober kelner barkeeper patissier ijsmaker ijsbereider chocolatier visboer
visroker marktkoopman marktkramer groenteman schoenlapper wasserijmedewerker schoonheidsspecialist nagelstyliste pedicure manicure masseuse visagist
visagiste grimeur tatoeeerder barbier barmaid dishwasher busboy maitre greengrocer ironmonger stallholder beautician manicurist pedicurist
tattooist barkeep beleidsadviseur programmamaker griffiemedewerker zij-instromer kwartiermaker directiesecretaresse officemanager managementassistente
telefoniste baliemedewerker administratrice loonadministrateur administrateur salarisadministrateur debiteurenbeheerder kredietbeoordelaar
hypotheekadviseur verzekeringsadviseur taxateur veilingmeester veilinghouder belastingadviseur fiscaliste accountmanager accountmanagers
vestigingsmanager rep salesrep auctioneer valuer assessor appraiser conveyancer notary bookmaker teller typist compere emcee convenor
convener dolmetscher gebarentolk ondertitelaar ondertitelaarster voice-over nieuwslezer weerman weervrouw verslaggever verslaggeefster
correspondent columniste stadsdichteres striptekenaar cartoonist gamedesigner gameontwikkelaar geluidsontwerper lichtontwerper cineast
documentairemaker newsreader weatherman broadcaster subeditor showrunner cinematographer gaffer boom-operator stuntman puppeteer juggler ventriloquist
pilote verkeersleider grondsteward schipper binnenvaartschipper bootsman sluiswachter havenmeester stuurvrouw treindienstleider conductrice
rangeerder wegwerker skipper bosun ferryman lockkeeper harbourmaster harbormaster stoker fireman tram-driver cabby cabbie taxi-driver bus-driver
bisschop pater zuster diaken kapelaan rabbijn humanist voorganger koster abt abdis kloosterling missionaris bishop verger sexton abbot abbess monk
friar deaconess preacher missionary huisvrouw huisman thuisblijfmoeder thuisblijfvader gastouder oppasoma oppas babysitter au-pair kinderleidster
pleegmoeder pleegvader crècheleidster peuterleidster housewife househusband nanny childminder quartermaster beta-tester solopreneur hr hrbp
intercedente detacheerder arbeidsbemiddelaar casting-director
potter leader troepenleider hfd. hfd visitor executor clerk fysio ergo wijkzuster nachtzuster wijkregisseur regisseur planoloog boa verzorgster boswachter bursar registrar estate-planner cfo cpo cco cdo cio ciso chro chapelmaster kandidaat-notaris wijkmanager gebiedsmanager bestuursadviseur raadsgriffier`.split(
    /\s+/,
  ),
);

/** Endings that make a word an occupation: `duurzaamheidsadviseur`, `softwareontwikkelaar`, `groundworker`. Longest useful part first. */
export const occupationEndings: RegExp =
  /(?:adviseu[rs]e?|adviseur|manager|managster|ontwikkelaar|ontwikkelaarster|arts|docent|docente|leraar|lerares|leider|leidster|medewerker|medewerkster|directeur|directrice|consultant|ontwerper|ontwerpster|designer|developer|engineer|ingenieur|begeleider|begeleidster|coach|trainer|trainster|schrijver|schrijfster|bouwer|boer|boerin|houder|houdster|kundige|technicus|monteur|ondernemer|coordinator|specialist|specialiste|analist|analyst|therapeut|therapeute|verpleegkundige|verzorger|verzorgster|makelaar|advocaat|jurist|juriste|journalist|redacteur|regisseur|producent|architect|chirurg|psycholoog|psychologe|fotograaf|handelaar|beheerder|meester|beambte|opzichter|wetenschapper|onderzoeker|onderzoekster|secretaris|secretaresse|bestuurder|voorzitter|verkoper|verkoopster|inkoper|planner|eigenaar|recruiter|marketeer|teler|fokker|kweker|maker|maakster|chauffeur|instructeur|instructrice|bakker|slager|kok|loog|loge|oloog|ologist|ician|keeper|monger|wright|woman|teacher|officer|driver|scientist|strateeg|strateg[e]?|controleur|controller|assistent|assistente|hoofd|lead|owner|smith|worker|seller|writer|wachter|smid|schilder|grower|breeder|farmer|builder)$/;

/** Words that describe an occupation and stand before it. */
export const occupationModifiers: ReadonlySet<string> = new Set(
  `jonge jong oude ervaren beginnend beginnende startende aankomend freelance zelfstandig zelfstandige gepensioneerd gepensioneerde voormalig voormalige oud ex interim waarnemend senior junior
medior lead hoofd chief vice deputy assistant associate adjunct regional regionaal commercieel commerciele algemeen algemene technisch technische financieel financiele juridisch grafisch
maatschappelijk sociaal klinisch forensisch creatief creative beeldend artistiek artistic executive managing general global international internationaal national landelijk retired former
self-employed independent young aspiring budding trainee student guest gast visiting principal primary secondary staff software hardware frontend front-end backend back-end fullstack full-stack
full stack mobile web data cloud systems system network security product project program programme marketing sales account key customer client community content social media hr human
resources people talent finance financial legal business supply chain operations operational office facility event events brand digital design ux ui graphic interior landscape urban civil mechanical
electrical chemical structural industrial quality process research clinical veterinary dental medical mental health public policy political environmental sustainability energy wind solar
marine dairy organic biologisch biologische vegan pastry wedding portrait documentary wildlife ghost tech it ict growth performance english dutch german french math maths maths physics chemistry biology history music dance yoga fitness
personal life career executive loopbaan beleids estate real tax chartered certified registered register qualified licensed award-winning serial angel impact venture private equity investment
bank insurance mortgage police fire army navy truck bus taxi tram delivery tour travel mountain ski swimming tennis football soccer shop store restaurant hotel pub cafe non-executive co
high school primary-school basisschool middelbare second first co- part-time parttime fulltime full-time plaatsvervangend plaatsvervangende onafhankelijk onafhankelijke zelf
council planning union cabin crew ward depot coach warehouse factory shop-floor signalling signal railway plant site
lighting costume floor kitchen sous constituency parish borough district court immigration customs probation prison housing welfare youth
pre-school nursery bilingual sign language lab laboratory field grid telecom telecoms nuclear hydro geothermal hydrogen
battery chip semiconductor robotics aerospace aviation flight ground air naval maritime shipping freight cargo harbour forestry poultry pig sheep
fruit coördinerend coordinerend coordinerende coördinerende leerling verpleegkundig verpleegkundige pedagogisch logistiek logistieke bouwkundig
bouwkundige werktuigkundig elektrotechnisch medisch medische agrarisch agrarische fiscaal fiscale cultureel culturele kerkelijk militair militaire
gemeentelijk provinciaal stedelijk stedelijke strategisch strategische operationeel bestuurlijk administratief administratieve theatraal
wetenschappelijk wetenschappelijke universitair vrijgevestigd vrijgevestigde ambulant ambulante bsc msc phd doctoral postgraduate undergraduate
graduate final-year first-year second-year third-year eerstejaars tweedejaars derdejaars vierdejaars masters bachelor pro semi-pro amateur lifelong
bar train night sr. jr. sr jr snr snr. estate probate palliative retail wealth asset investor developer medewerkers kandidaat cabinet`.split(
    /\s+/,
  ),
);

/** Kinds of people that are no occupation: `he is a nice guy`. */
export const notOccupations: ReadonlySet<string> = new Set(
  `twins tweeling sisters brothers zussen broers iets something weduwe weduwnaar widow widower tickets ticket guy man woman girl boy lady person people vent vrouw meisje jongen kerel mens persoon type fan lover friend vriend vriendin kennis bekende vader moeder father mother
mum dad ouder parent twin neef nicht cousin uncle aunt oom tante buurman buurvrouw neighbour neighbor lot bit beetje paar gast dude bloke chap schat held hero legend genius
baan job stage functie koppel stel duo laatbloeier echtpaar couple family familie`.split(/\s+/),
);
