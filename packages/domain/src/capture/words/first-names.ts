/** Given names heard in the Netherlands, Belgium and the English-speaking world, folded: they open a name in lower case. */
export const firstNames: ReadonlySet<string> = new Set(
  `aad aafke aagje aaron abby abdel abdul abdullah abel abigail abraham achmed achraf ad ada adam adele adil adnan adriaan adrian
adriana adrie afra agatha agnes ahmed ahmet aicha aida aidan aisha ajay akira akke albert alberto aleid alejandro aleksandra alessandro
alette alex alexander alexandra alfred ali alice alicia alida alina aline alisa alison alistair allard allison alma altan alwin
alyssa amal amanda amara amber amelia amina amine amir amira amit amy an ana anas anastasia anders andre andrea andreas andrew andries
andy aneta angela angelique angelo anika anil anita anja anke ankie ann anna annabel anne annebeth annelie annelies annelieke annelot
anneke annemarie annemiek annemieke annet annette annick annie annika anniek anouar anouk ans anthony antje antoine anton antonia
antonio antony antoon anya anwar appie april arda arend ari ariane arie arjan arjen arlette armand armin arnaud arne arnold
arnoud arnout aron art arthur arun asha ashley ashraf asim asma astrid atilla aubrey audrey august aukje aurelie ava axel ayaan aydin ayla
ayman ayse aysel ayumi aziz aziza babette badr barbara barry bart bas bastiaan bea beatrice beatrijs beatrix becky bella ben benjamin bennie
benno benny benoit bente berber berend berna bernadette bernard bernd berry bert bertha berthe bertine bertus bertrand bess beth bethany bettina
betty beyza bianca bibi bilal bill billy birgit bjorn blake bo bob bobby bodil boris boudewijn boukje bouke brad bram brandon brechje brecht
breda brenda brendan brent brett brian bridget brigitte britt brittany broer bruce bruno bryan bulent burak caitlin caleb calvin cameron camille
can caren carine carl carla carlijn carlo carlos carmen carol carola carolien carolina caroline carolyn carrie carsten casper cassandra
cas catharina catherine cathy catrien cecile cecilia cees celeste celine cem chad chaima chantal charlene charles charlie charlotte
chelsea cherry cheryl chen chiara chiel chloe chris chrissy christa christel christian christiaan christien christina christine christophe
christopher christos cindy cisca claar claes claire clara clarissa claude claudia clemens clement cliff clint coby coen colette colin colleen
connie connor conor constance constantijn cor cora cordelia corien corina corine cornelia cornelis corrie corry cory coskun courtney craig
cristina curtis cynthia cyril daan dafne dagmar daisy dale damian damien dan dana dani daniel daniela danielle danique danny
danielle daphne daria darren dave david davide dawid dawn dean debbie deborah deirdre delphine demi demir deniz denise dennis denny derek
derk derya desiree dewi diana diane dick dieter dieuwertje dilan dilara dimitri dina dinesh dion dionne dirk dirkje djamila dolf dolores dominic
dominik dominique don donald donna doortje dora dorien doris dorothea dorothy dorus doug douglas douwe duco duncan dustin dwight dylan ebru
eddy edgar edith edmund eduard edward edwin edze eef eefje eelco eelke egbert egon eileen elaine eleanor elena eleni eleonora eliane
elias elif elif elin eline elisa elisabeth elise elisha eliza elizabeth elke ella elle ellen ellie elliot ellis elly els elsa else elsbeth
elske elvira emiel emil emile emilia emilie emily emin emine emma emmanuel emmy emre enes engin enrico eric erica erich
erik erika erin ernest ernesto ernst erwin esma esmee esra esther ethan etienne eugene eva evan eveline evelien evelyn evert evi ewa ewan
ewoud ezra fabian fabienne fabio fadi faiza famke fanny farah farid farida faruk fatema fatiha fatima fatma fatos faye fayza federico
feike feline felicia felix femke fenna fenne ferdi ferdinand ferdi ferhat fernando fernanda ferry fien fieke filip filiz finn fiona fjodor flavia fleur
floor floortje flora florence florian florine floris fokke folkert fons fouad frances francesca francesco francien francine francis
francisca francisco franciscus franck francois francoise frank frans fransje franz fred freddy frederic frederick frederik frederike
freek freya frida frieda friso frits fritz froukje furkan gabe gabor gabriel gabriela gabrielle gaby gamze gareth garry gary gavin geert
geertje geertruida gemma gene geoff geoffrey george georgia georgina gerald geraldine gerard gerarda gerbert gerben gerbrand gerco gerda gerdien
gerhard gerjan germaine gerrit gerrie gert gertjan gertrud gertrude gideon gies gijs gijsbert gilbert gilles gillian gina ginny giorgio giovanni
gisela gitta gladys glen glenn gloria goedele gonda gonzalo goran gordon govert grace graham greet greetje greg gregor gregory greta
grietje guido guillaume guillermo guus gunther gulsen gunay gustaaf gustav guy gwen gwendolyn haakon hadewych hakan halil hamid hamza hana hanan
hanane hank hanna hannah hanne hanneke hannie hannelore hans hansje harald harm harmen harold harriet harrie harris harrison harry hartger
harun hasan hassan hatice hayley hazel heather hector hedda hedwig hedy heide heidi heike hein heinrich heinz helen helena helene helga helma
hendrik hendrika hendrikje hendrikus hennie henny henri henrieke henriette henrik henrique henry herbert herma herman hermann hermien hermine hester hicham
hidde hilal hilary hilbert hilda hilde hildegard hilke hille hiroshi hong hope horst howard hubert hugh hugo huib hülya hulya huseyin hussein
hylke ian ibrahim ibtissam ida ids ien ignace igor ike ilhan ilja ilka ilona ilse iman imane imke imran ina inam indra ine ineke ines inga
inge ingeborg ingmar ingrid inti ioana ira irene irina iris irma irmgard isa isaac isabel isabella isabelle ismael ismail issam ivan ivana
ivo ivonne jaap jaco jacob jacoba jacobien jacobus jacqueline jacques jade jaimy jake jakob jakub jalal jamal james jamie jamila jan jana jane janet janice
janine janick janke janna janneke jannes jannetje jannie janny janus jared jarno jasmijn jasmina jasmine jason jasper javier jay jayden jaydee
jean jeanet jeanette jeanine jeanne jeannette jeff jeffrey jelena jelle jelmer jen jenna jennifer jenny jens jente jeremy jerke jeroen jerome
jerry jesper jess jesse jessica jessie jesus jet jetske jette jetty jeanette jia jiang jildou jill jillian jim jimmy jip jo joachim joan joana joanna
joanne jochem jochen jodi jody joel joelle joep joeri joey johan johanna johannes john johnny joke joland jolanda jolande jolanta jolie jolien
jolijn jon jonah jonas jonathan jone joop joos joost joran jordan jordi jordy joren joris jorge jorg jorien jorik jorine jorinde jorn jorrit
jort jos jose josef josefien joseph josephine josh joshua josien joshi joukje jowan joy joyce jozef jozien juan juanita judith jules
julia julian juliana julie juliet juliette julius june jurgen jurjen jurre jurrian jurriaan justin justine justus jutta kaan kadir karel
karen karim karima karin karina karine karl karla karlijn karolien karsten kas kasper kate katelijne katerina katharina katherine kathleen
kathryn kathy katie katinka katja kato katrien katrijn katrin katy kay kaya kayleigh keanu kees keith kelly kelvin kemal ken kenan kendra kenji kenneth kenny kenza
kerem kerim kerry kerstin kerwin kevin khadija khalid khaled kiki kim kimberley kimberly kirsten kirsty kirstin kitty kjell klaartje klaas klara klaus
klaske koen koenraad kor koos kris krista kristel kristen kristian kristien kristin kristina kristine kristof krijn krystyna kubra kurt kyle kylie laila
lana lance lander lara lars laszlo latifa laura laure lauren laurence laurens laurent laurie laurien lawrence layla lea leah leandra lee leen leendert leila leida
leila lena lennard lennart lenny leo leon leona leonard leonardo leonie leonoor leonora leontien leopold leroy lesley leslie levi lex lia liam lian
liana lianne lidewij lidia lidwien lien lieke liesbet liesbeth liese lieselot lieselotte lieve lieven lies ligia lila lili lilian liliana
lilly lily lin lina linda linde lindsay lindsey linnea lionel lioba lisa lisan lisanne lisbeth lise lisette lisenka liv livia liza lize lizzy lloyd lodewijk loek
loes logan lois lola lonneke lore loreen lorenzo loretta lorraine lot lothar lotte lou louay loubna louis louisa louise lourens luc luca lucas lucia
lucie lucien lucinda lucy ludo ludovic ludwig luis luisa luka lukas luke luna lut lutgard lutz luuk luzia lydia lyndon lynn lynne lysanne maaike
maarten maartje maas mabel machteld mackenzie maddy madelief madeleine madeline madelon mads magda magdalena maggie magnus mahmoud mahmut maikel maite
maja malika malcolm malik malou manar mandy manfred manon manou manouk manuel manuela mara marc marcel marcela marcella marcin marco marcos marcus mare mareike
margaret margareta margaretha margarita margherita margje margo margot margreet margret margriet marga maria mariah mariam mariana marianne marie mariecke
marieke mariel marielle marien marietje mariette marijke marijn marijne marika marilyn marin marina marinus mario marion maris marisa mariska marissa marit marius
marja marjan marjo marjoleine marjolein marjolijn marjon marjorie mark marko markus marlies marleen marlene marlien marlijn marloes marlon marlou marnix maroeska
marouane mart marta marten martha marthe martijn martin martina martine martje marvin mary maryam maryse masha massimo mateo mateusz mathias mathieu mathijs
mathilde mats matt matteo matthew matthias matthieu matthijs maud maura maureen maurice maurits mauro max maxim maxime maximiliaan maximilian maxine may maya
mayke medina megan meggie mehdi mehmet mei meike meindert melanie melek melih melis melissa melody melvin menno merel meral mert merve meryem metin mia
micha michael michaela michal micheal michel michele michelle michiel mick mieke miek mien miep mies miguel mihai mike mikel mila milan milena miles milou mimi
mimoun mina minke minna mira miranda mireille mirella miriam mirjam mirjana miro mirte mirthe mitch mitchell mo moh mohamed mohammad mohammed moniek monica
monika monique morgan moritz morris mounir mourad moussa muhammad muhammed murat muriel musa mustafa myra myriam myrna myrte myrthe nabil nadia nadine nadja naima najib
najat nancy naomi narges nasim nasser natalia natalie natasha nathalie nathan nathaniel nawal neal ned neil nel nele nelleke nellie nelly nelson neeltje
nena neslihan nettie nevin nicholas nick nicky nico nicola nicolaas nicolas nicole nicolette nicoline niek niels nienke nigel nikita nikki niklas niko nikola
nikolai nils nina ninke noa noah noel noemi nol nola nora norah norbert noor noortje noortje norma norman nour noura nuray nuria nursel nynke ocker okko olaf ole
oleg olga oliver olivia olivier omar omer onno oscar oskar osman otis otto oumaima owen pablo paco pamela paola paolo pascal pascale pat patrice patricia patrick
patrik patty paul paula paulette paulien paulina pauline paulo paulus pavel pedro peggy penelope penny per percy perry petar peter petra petronella petros phil philip philippa philippe
philippine phillip phoebe phyllis pien pier pierre piet pieter pieternel pieterjan pim pip piotr pippa pjotr pleun pol poppy prakash pranav priscilla priya quincy
quinn quint quinten quintin rachel rachida rachid radboud rafael rafaela rafik rahul raimund raisa raja rajesh ralf ralph ram rami ramon ramona randy
ranjit raoul raphael raquel rashid raul ravi ray raymond reaz rebecca rebekka reggie regina reginald reijer rein reinier reina reinder reinhard reinoud remco remi remko remy rena renate rene
renee renske rens renze resul reyhan reza rhea rhiannon rhonda ria rian rianne ric ricardo riccardo richard rick rickard ricky riek riekje rien rieneke riet rietje rik rika rikkert rikste rin rina rini
rinke rinse rinus risa rita rob robbert robbin robbie robert roberta roberto robin robrecht robyn rocco rochelle rocio rod roderick roderik rodney rodrigo roel roeland
roelien roelof roelie roemer rogier roger roland rolf rolien romain roman romana romeo romy ron ronald ronan ronja ronnie ronny roos roosje roosmarijn rory rosa rosalie rosalind rosalinde rosanna rosanne
rosario rose roselien rosemarie rosemary rosie ross rowan rowena roxane roxanne roy ruben ruby rud ruth rudi rudolf rudy rudolph rufus ruben ruud rupert russell rutger ruurd ryan saar saartje
sabina sabine sabrina sacha sadia saida said sake salem salim salima sally salma salman salvatore sam samantha samar samia samir samira sammy samuel sander sandra sandro
sandy sanjay sanna sanne santiago sara sarah sarina sascha saskia sasha saul savannah scott sean sebas sebastiaan sebastian sebastien sef selim selin selina selma semih
semra sena serdar serge sergei sergio servaas seth sevda sevil shana shane shanice shanna shannon sharon shauna shawn sheila shelley shelly sherif shirley shreya sibel sid siebe sieger siegfried siem siemen siena
sietse sietske sigrid siham sijmen silke silvana silvester silvia silvie sim simon simona simone sinan sinead sinem siobhan sitske sjaak sjaan sjakie sjef sjoerd sjoerdje sjors sjoukje skip skye
soe sofia sofie sofiane sofya soledad solange songul sonia sonja sonny sophia sophie soraya soren souad soufiane spencer staf stacey stacy stan stanislav stef stefan stefania stefanie steffen steffie stella sten stephan stephane stephanie
stephen steve steven stewart stijn stijntje stijn storm stuart su sue suat suleyman sultan sumeyye sunil suresh susan susana susann susanna susanne suus suzan suzanna suzanne suzy sven svenja svetlana swati sybrand sybren sydney
sylvain sylvana sylvester sylvia sylvie sytse sytske tabitha taco tahir talitha tamar tamara tamer tania tanja tanya tara tarik tariq tatiana tatjana taylor ted teddy teo teresa terence terrence terry teun
teunis thea theo theodoor theodora theresa therese thibaut thierry thies thijmen thijs thirza thom thomas thor tia tibor tiemen tiffany tijmen tijn tijs tilda tim timo timon timothy
tina tine tineke tinus tirza titia titus tjalling tjeerd tjerk tjibbe tjitske tobias toby todd tom tomas tomasz tommaso tommy ton tonia tonie tonnie tonny tony toon toos torsten tosca tracey tracy tren trees trevor
trijntje trijn trinette tristan trudie trudy truus tuba tugba tugce tycho tyler tyrone ugur ulf ulla ulrich ulrike umar umit umut ursula ute uwe vaclav valentijn valentina valentin valeria valerie vanessa veerle
vera verena verona veronica veronika veronique vic vicky victor victoria vida vidya vijay vikram viktor vincent vincenzo violet violetta virginia vita vito vivian vivianne viviane vivienne vlad vladimir volkan volker wade walid
walt walter wanda ward warner wayne wei wenche wendela wendelien wendy werner wesley whitney wibe wibke wieke wiebe wiebke wiebren wiel wieland wies wieteke wijnand wil wilbert wilco wilfred wilfried wilhelm wilhelmina
wilja wilke will willem willemien willemijn willemina william willie willy wilma wim winfried winnie winston wouter wout wytse wytze xander xavier xiao xiaoming xin yael yan yana yang yannick yannis yara yasemin yasin yasmin yasmina yasmine
yassin yassine yasser ye yesim yi ying ylva yoeri yoko yolanda yolande youness younes youri youssef youssra yousef yuki yuksel yunus yuri yusuf yuto yves yvette yvonne zach zachary zahra zainab zakaria zara zarah zehra zeki zeynep
zhang zhen zineb zita ziyad zoe zofia zohra zora zsolt zuhal zuzana zwaan zwanet sem sep mees milou aoife niamh saoirse ciara eoin oisin cillian maeve roisin grainne deirdre padraig fionn callum ewan isla hamish alistair gavin euan angus fergus rhys dylan carys cerys seren nia gethin ioan bronwen priyanka anjali arjun rohan sanjana neha pooja deepak ashok sunita lakshmi meera nisha kavita rekha suresh vivek siddharth karan aditya ananya ishaan aarav nkechi chidi chinedu ngozi amara obi kwame kofi ama akua yaw kojo abena esi zola thabo sipho lindiwe nomsa tendai rudo tariro wanjiku njeri kamau otieno achieng fadime hatun emel sevgi gonca ozge pinar dilek elcin burcu seda cansu ece irem kerim mert tolga baris onur emrah serkan volkan hakan yavuz orhan cengiz halime zeliha latife naziha ikram hayat yousra salma chaimae ouassim bilal anwar redouan rachid soulaiman abdelkader abdelhak ilyas ismail zakaria jamal hafid driss mimount fatna najat naoual karima sanae bouchra loubna asmae hafsa ruba dima rana hala lamia maysa nour rima samer bassam ghassan wael yazan omar layth zaid hadi jad karam elias tarek sami jiho minjun seojun hyun jisoo minji yuna haruto yuto sota ren yui aoi hina sakura akiko keiko naoko yumi hiroko kazuki daiki takeshi satoshi kenta meilin xiaoli jing lei ling fang hong jun ming tao hua lan mei ping qing ting xin yan ying yun zhen andrzej piotr pawel krzysztof tomasz marcin lukasz jakub kasia malgorzata agnieszka magda ewa joanna beata dorota grazyna halina jadwiga zofia bogdan mihai ionut andrei cristian radu vlad elena ioana raluca simona dragos zoltan laszlo istvan ferenc gyorgy katalin ildiko judit eszter reka ondrej jiri vaclav tomas petr zdenek jana lenka tereza hana bozena milan dusan goran zoran dejan milos nenad slavica jelena milica ivana marija vesna nikos giorgos yannis dimitris kostas eleni katerina sofia maria despina paolo giovanni giuseppe luigi marco matteo luca lorenzo francesca chiara giulia alessia valentina ilaria pedro joao tiago rui nuno miguel goncalo ines catarina mariana beatriz leonor carmen pilar dolores mercedes lucia marta nuria montserrat javier alvaro sergio pablo diego fernando rodrigo gonzalo ignacio ulrika annika lovisa linnea ebba elsa freja astrid ingeborg solveig sigrun bjork gunnar leif stig sven bengt lennart torbjorn henning soren niels mads rasmus jesper kasper mikkel anders lars erik oskar viljar aino eero jukka matti pekka timo ville hanna marije maartje marijn margje machteld jorien jolien jorinde geertje froukje pleunie teuntje neeltje dieuwke wiep tjitte pyt jelte wytze ype sipke sjoukje eelkje fokje pete ed nate zack zak ned tess tessa bea bram moe colm maeve ray sid vince wes woody zeke nev kit jools jem dom gaz baz shaz trish mags babs liz lizzie lottie millie ellie evie alfie archie freddie teddy reggie ronnie kirsi marjatta paivi riikka tuula
kiran ramesh divya harpreet gurpreet manpreet balwinder usman bushra rukhsana faisal javed nadeem shabana emeka ifeoma adaeze amaka obinna
uche kelechi oluwaseun oluwatobi olamide folake funmi tunde babatunde yetunde adebayo kwabena akosua fatou aissatou mamadou ousmane ibrahima
seydou aminata mariama khady thandi themba zanele bongani lerato tatenda rutendo farai wanjiru wambui abebe tesfaye selam dawit yonas
bereket semhar mehret rahel katarzyna grzegorz wojciech zbigniew dariusz ewelina justyna dmitri alexei ludmila oksana oleksandr andriy
mykola dascha dasha yulia iryna volodymyr bohdan taras halyna vasyl dragan slobodan snezana nemanja mateja emina amra mirza edin dzenan
sunniva ingvild bjarne knut ragnhild mette tuomas mikko consuelo iker inigo ainhoa itziar gorka unai thiago luiza marcelo gustavo matias
camila ximena xiomara guadalupe lupe esperanza stefano alessio gianluca federica niccolo stavros takashi haruka daichi min-jun ji-woo
seo-yeon jin-ho hyun-woo yuchen minh thanh huong nguyet tuan duc siti rizal budi putri agung wayan ketut gulsah nurcan havva hacer ibtihal
soukaina hajar anass ayoub ilham wafae abdi warsame hodan fadumo nimo sahra mohamud orla caoimhe cian seamus declan cormac diarmuid ffion
sian eirlys angharad iwan eilidh morag mairi catriona wilf jarvis tamsin jemima henrietta arabella winifred doreen beryl mavis gwyneth paddy
larry jack austin joe alan elijah mason debra madison judy beverly kayla alexis lori finley arlo jude barnaby giles clive stanley cedric glyn
huw lewis shaun ivy imogen camilla cara carly cleo elsie esme fay felicity holly jackie jodie josie kath lorna maddie mel moira molly pam
polly prue sadie susannah boaz tygo dex ties pepijn fedde rayan nova puck benthe juul jinthe henk ewout giel jacco conny heleen hetty raj
deepa li hui min yu hao ji-hoon soo amelie wolfgang alessandra marek olu funke bola ade temi gus barb bev cath cass desmond elwin fran
frankie gabi gail gert-jan gino glenys iwona jacinta janis jeannine jonny kees-jan letty liesje mikael mohamad nan nell noelle radek sabien
salih selena shona steph szymon thelma verity vidar viv wieger wynn xenia yordi zac zena`.split(/\s+/),
);

/** Names that are everyday words too: in lower case they need more than themselves to be a name. */
export const wordNames: ReadonlySet<string> = new Set(
  `ad an tiny jack fay ivy holly nova giles mel dex ties puck min hao ade li hui yu soo raj mason madison jude cass dom gail gus verity april art august ben bill bo breda broer can chad chase coby cor dale dawn dean demi dick do don ebru els gene glen grace guy hank hope
ida ids isa jet joop joy june lance lee leen lien lies lin lot lou maas mare mark mart may mies mick mo nel nol pat penny per pip poppy ram ray
rein rena rich riet rin rob rod roos rose sake sally saul sim skip soe storm su sue sultan summer tara ton toon trees vic vita ward wade wei wil will
winnie ye yi zwaan bella faith eve max linde merel dan violet amber daisy fien wies chelsea florence sydney virginia victoria charlotte chen yang
hazel ruby olivier angelo roman said van mia rita ming hong lan mei hua lei jun sem sep`.split(/\s+/),
);

/** Second halves of double given names: `jan willem`, `anne marie`. */
export const secondNames: ReadonlySet<string> = new Set(
  'willem jan pieter peter hein kees piet paul henk dirk bart joost jaap marie fleur sophie mieke lotte loes roos claire anne ann maria els lou'.split(
    ' ',
  ),
);

/** Family names that are occupations, colours or other words too. */
export const wordSurnames: ReadonlySet<string> = new Set(
  `lang long best still moor bakker visser smit mulder kok meijer meyer brouwer kuiper kuipers slager boer timmerman schipper koster schilder jager ruiter snijders
kramer molenaar herder wever dekker hoekstra post berg bos vos wolf haan groot klein lange bruin wit witte zwart rood groen mol vogel winter
zomer prins koning keizer keijzer graaf bisschop schouten schout smid smeets maas baker butcher cook taylor smith mason carpenter fisher
hunter miller potter turner walker parker porter shepherd farmer barber gardner gardener brewer archer carter cooper knight king bishop dean
judge young white black brown green gray grey long short hill wood woods stone field banks rivers lake park may day love price page bell ford
hall house west north best good rich strong sharp wise small little fox wolfe bird lamb rose reed marsh moss grant chase ward webb lane
bush cross frost snow steel gold silver diamond pearl court church temple hart hope bosch beek brink dam dijk veld velde ven wal horst`.split(
    /\s+/,
  ),
);
