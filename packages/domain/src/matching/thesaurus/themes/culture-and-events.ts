import type { Theme } from '../theme.ts';

/** Art, music, museums, sport, events. */
export const cultureAndEvents: Theme = {
  role: `
artist = kunstenaar, beeldend kunstenaar, kunstschilder, beeldhouwer, kunstenares, keramist, kunstschilderes / artist, visual artist, painter artist, sculptor, ceramist > art ~ art-sector
gallery-owner = galeriehouder, galerist, kunsthandelaar, galerie, galeriehoudster / gallery owner, gallerist, art dealer, gallery > exhibition-space, art ~ art-sector
curator = conservator, tentoonstellingsmaker, kunstcurator / curator, exhibition maker > exhibition ~ museum
museum-director = museumdirecteur, museummedewerker / museum director, museum manager > exhibition ~ museum
art-restorer = restaurator, kunstrestaurator, lijstenmaker, meubelrestaurator / art restorer, conservator, picture framer, restorer > art-restoration
musician = muzikant, musicus, band, pianist, zanger, zangeres, violist, gitarist, dj, orkest, jazzband, muzikante, muziekgroep / musician, band, pianist, singer, violinist, guitarist, dj, orchestra, jazz band, quartet > live-music ~ music-sector
composer = componist, muziekproducent, geluidskunstenaar / composer, music producer > music-production
conductor = dirigent, koordirigent, koor / conductor, choir conductor, choir > live-music
actor = acteur, actrice, trainingsacteur, theatermaker, cabaretier, toneelspeler, regisseur / actor, actress, role-play actor, theatre maker, comedian, director theatre > theatre
dancer = danser, danseres, choreograaf, dansdocent, dansschool / dancer, choreographer, dance teacher, dance school > dance
magician = goochelaar, entertainer / magician, entertainer > entertainment
storyteller = verhalenverteller, storyteller / storyteller > storytelling
event-manager = eventmanager, evenementenorganisator, evenementenbureau, congresorganisator, eventplanner, congresmanager, evenementenmanager / event manager, event planner, event organiser, conference organiser, events agency, event agency > event-organisation ~ events-sector
wedding-planner = weddingplanner, bruiloftsplanner, trouwplanner / wedding planner < event-manager > wedding
venue-manager = locatiemanager, zaalverhuurder, locatiebeheerder, zaalverhuur / venue manager, venue owner > venue, meeting-room
sound-engineer = geluidstechnicus, lichttechnicus, av-technicus, geluidsman, podiumtechnicus / sound engineer, light technician, av technician, stage technician, sound technician > sound-and-light
stand-builder = standbouwer, decorbouwer, tentenverhuur, tentverhuurder / stand builder, exhibition builder, set builder, marquee hire > trade-fair, event-rental
sports-coach = sporttrainer, voetbaltrainer, tennisleraar, sportleraar / sports trainer, football coach, tennis coach > sport
athlete = sporter, topsporter, oud-topsporter / athlete, professional athlete, former athlete > sport
golf-pro = golfprofessional, golfbaan / golf pro, golf course > sport
heritage-adviser = erfgoedadviseur, monumentenadviseur, erfgoedspecialist / heritage adviser, heritage consultant > heritage
museum-guide = museumgids / museum guide > guided-tour
board-game-maker = spelontwikkelaar, spelontwerper / game maker, board game designer > games
`,
  need: `
art = kunst, schilderij, kunstwerk, schilderijen, kunst op kantoor, beeldende kunst / art, painting, artwork, paintings, art in the office, visual art
exhibition = tentoonstelling, expositie, exposeren, exposities / exhibition, show of art, exhibiting
exhibition-space = expositieruimte, tentoonstellingsruimte, ruimte voor exposities, ruimte voor kunst / exhibition space, gallery space, space to show art < exhibition
art-restoration = restauratie, schilderij restaureren, restaureren, inlijsten / art restoration, restoring a painting, framing, restoration
live-music = livemuziek, muziek, optreden, muziek bij een receptie, jazz, concert / live music, music, performance, music at a reception, jazz, concert
music-production = muziekproductie, muziekopname / music production, sound recording
theatre = theater, toneel, cabaret, rollenspel, voorstelling / theatre, acting, role play, comedy, stage show
dance = dans, dansles, dansworkshop / dance, dance class
entertainment = entertainment, vermaak, feestact / entertainment, party act
storytelling = storytelling, verhalen vertellen / storytelling, telling stories
event-organisation = evenement, congres, evenement organiseren, bijeenkomst organiseren, bedrijfsfeest, feest, jubileum, personeelsfeest, evenementen, seminar, receptie / event, conference, organising an event, company party, party, anniversary, events, seminar, congress, reception
venue = locatie, evenementenlocatie, congreslocatie, feestlocatie, trouwlocatie, zaal / venue, event location, conference venue, party venue, wedding venue, event space
sound-and-light = geluid en licht, geluidsinstallatie, geluid, podium, av-techniek / sound and light, sound system, audiovisual, stage, pa system
event-rental = tentverhuur, verhuur van meubilair, partyverhuur / event rental, party rental, tent hire
sport = sport, sportclub, voetbal, tennis, golf, hockey, zeilen / sport, sports, football, tennis, golf, sports club, sailing
heritage = erfgoed, monument, monumenten, cultureel erfgoed / heritage, monument, listed building, cultural heritage
culture = cultuur, culturele activiteiten / culture, cultural activities
crafts = ambacht, ambachtelijk, handwerk, keramiek / crafts, handicraft, handmade, ceramics
contemporary-photography = fotokunst / art photography, contemporary photography
film-festival = festival, filmfestival / festival, film festival
`,
  sector: `
art-sector = kunst, kunstsector, kunsten / art, arts, art sector
culture-sector = culturele sector, cultuur, kunst en cultuur, culturele instelling / cultural sector, culture, arts and culture, cultural institution
museum = museum, musea, streekmuseum, kunsthal / museum, museums, art museum < culture-sector
theatre-sector = theater, schouwburg, podium, concertzaal / theatre, concert hall, playhouse < culture-sector
music-sector = muziek, muziekindustrie / music, music industry < culture-sector
events-sector = evenementenbranche, evenementen, congresbranche / events, events industry, event industry
sports-sector = sport, sportbranche, sportbond, sportclub / sports, sports industry, sports federation, sports club
coworking = coworking, bedrijfsverzamelgebouw, flexkantoor, broedplaats / coworking, coworking space, shared office, business centre
craft-sector = ambacht, ambachten / crafts, craft sector
`,
};
