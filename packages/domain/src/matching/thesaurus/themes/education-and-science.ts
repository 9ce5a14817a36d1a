import type { Theme } from '../theme.ts';

/** Schools, children, universities and research. */
export const educationAndScience: Theme = {
  role: `
teacher = leraar, docent, leerkracht, lerares, onderwijzer, docente, juf, meester, onderwijzeres, vakdocent / teacher, schoolteacher, instructor, lecturer > teaching, guest-lesson ~ education
language-teacher = taaldocent, taaltrainer, docent engels, docent nederlands, nt2-docent, taalcoach, docent frans, docent spaans, leraar engels, taalschool / language teacher, language trainer, english teacher, dutch teacher, language school, language coach < teacher > language-lessons
music-teacher = muziekdocent, muziekleraar, pianodocent, zangdocent, pianoleraar, gitaarleraar, muziekschool / music teacher, piano teacher, singing teacher, guitar teacher, music school < teacher > music-lessons
it-teacher = ict-docent, docent informatica / it teacher, computer science teacher < teacher > teaching
school-leader = schoolleider, schooldirecteur, directeur basisschool, rector, schoolbestuurder, conrector / head teacher, school leader, headmaster, principal, school director > school-management ~ education
tutor = bijlesdocent, huiswerkbegeleider, huiswerkinstituut, privéleraar / tutor, homework tutor > tutoring
childcare-manager = kinderopvangmanager, kinderdagverblijf, crèche, kinderopvanglocatie, directeur kinderopvang / childcare manager, nursery manager, day nursery > childcare ~ childcare-sector
childcare-worker = pedagogisch medewerker, gastouder, oppas, nanny, kinderopvangmedewerker, kinderleidster / childcare worker, nanny, nursery teacher, babysitter, childminder > childcare
pedagogue = pedagoog, onderwijskundige, onderwijsadviseur / educationalist, educational consultant, pedagogue > teaching
professor = hoogleraar, professor, universitair docent, lector / professor, lecturer university, associate professor, academic > science ~ university
researcher = onderzoeker, wetenschapper, promovendus, postdoc, wetenschapster / researcher, scientist, phd student, postdoc, research fellow > science ~ research-sector
biologist = bioloog, microbioloog, biologe / biologist, microbiologist < researcher > biology
ecologist = ecoloog, ecologisch adviseur / ecologist < biologist > ecology, nature
soil-scientist = bodemkundige, bodemdeskundige, bodemonderzoeker / soil scientist, soil expert < researcher > soil
chemist = chemicus, scheikundige, chemica / chemist scientist, research chemist < researcher > chemistry
physicist = natuurkundige, fysicus / physicist < researcher
mathematician = wiskundige, statisticus / mathematician, statistician < researcher > data-analysis
historian = historicus, geschiedkundige, historica, archivaris, archeoloog / historian, archivist, archaeologist < researcher > history
sociologist = socioloog, antropoloog / sociologist, anthropologist < researcher > social-research
geographer = geograaf, geoloog / geographer, geologist < researcher > maps-data
philosopher = filosoof, ethicus / philosopher, ethicist > ethics
librarian = bibliothecaris, bibliotheekmedewerker, bibliotheek / librarian, library > reading
driving-instructor = rijinstructeur, rijschool, rijschoolhouder / driving instructor, driving school > driving-lessons
e-learning-developer = e-learningontwikkelaar, leermiddelenontwikkelaar, onderwijsontwikkelaar / e-learning developer, instructional designer, learning designer > e-learning
`,
  need: `
teaching = lesgeven, onderwijzen, les, lessen / teaching, lesson, lessons
guest-lesson = gastles, gastlessen, gastcollege, gastspreker op school / guest lesson, guest lecture, school talk < teaching
language-lessons = taalles, taallessen, nederlands leren, engels leren, taalcursus, cursus engels, zakelijk engels, taaltraining, inburgering, nt2 / language lessons, learning dutch, learning english, language course, business english, dutch lessons, english lessons, integration course
music-lessons = muziekles, pianoles, zangles, gitaarles, muzieklessen / music lessons, piano lessons, singing lessons, guitar lessons
school-management = schoolleiding, onderwijsbestuur / school management
tutoring = bijles, huiswerkbegeleiding, examentraining / tutoring, homework help, exam training
childcare = kinderopvang, opvang voor kinderen, naschoolse opvang, oppas / childcare, day care, after-school care, babysitting
science = wetenschap, onderzoek, wetenschappelijk onderzoek / science, research, scientific research
biology = biologie / biology
ecology = ecologie, biodiversiteit, flora en fauna / ecology, biodiversity, flora and fauna
soil = bodem, bodemleven, grondonderzoek, bodemonderzoek, bodemsanering / soil, soil life, soil research, soil remediation
chemistry = scheikunde, laboratorium, laboratoriumonderzoek / chemistry, laboratory, lab research
history = geschiedenis, archief, lokale historie, archeologie / history, archive, local history, archaeology
social-research = sociaal onderzoek, maatschappelijk onderzoek / social research
ethics = ethiek, filosofie / ethics, philosophy
reading = leesbevordering, laaggeletterdheid, voorlezen / reading, literacy, low literacy, reading aloud
driving-lessons = rijles, rijbewijs / driving lessons, driving licence
e-learning = e-learning, online cursus, leermiddelen / e-learning, online course, learning materials
technology-education = techniekonderwijs, techniekles, programmeerles / technology education, coding lessons, stem education
spanish-language = spaans / spanish
german-language = duits / german
french-language = frans / french
english-language = engels / english
dutch-language = nederlands / dutch
turkish-language = turks / turkish
arabic-language = arabisch / arabic
polish-language = pools / polish
italian-language = italiaans / italian
greek-language = grieks / greek
chinese-language = chinees, mandarijn / chinese, mandarin
portuguese-language = portugees / portuguese
ukrainian-language = oekraïens / ukrainian
russian-language = russisch / russian
japanese-language = japans / japanese
`,
  sector: `
education = onderwijs, onderwijsinstelling, onderwijssector, opleidingen / education, education sector, educational institution
school = school, basisschool, middelbare school, basisonderwijs, voortgezet onderwijs, lagere school / school, primary school, secondary school, high school < education
vocational-school = mbo, roc, vmbo, beroepsonderwijs, vakschool / vocational school, vocational education, further education college < education
university = universiteit, hogeschool, hbo, hoger onderwijs / university, college, higher education < education
research-sector = onderzoeksinstituut, kennisinstelling, onderzoek en wetenschap, research / research institute, knowledge institute, research
childcare-sector = kinderopvangbranche, kinderopvang / childcare sector, childcare
`,
};
