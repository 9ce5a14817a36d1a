/** Places with province (or country), latitude and longitude in tenths of a degree; other names after a slash. */
export const dutchPlaces = `
dr: Assen 530 66, Emmen 528 69, Hoogeveen 527 65, Meppel 527 62, Coevorden 527 67, Roden 531 64
fl: Almere 524 52, Lelystad 525 55, Dronten 525 57, Emmeloord 527 57, Urk 527 56, Zeewolde 523 55
fr: Leeuwarden/Ljouwert 532 58, Drachten 531 61, Heerenveen 530 59, Sneek 530 57, Harlingen 532 54, Joure 530 58, Bolsward 531 55, Dokkum 533 60, Franeker 532 55, Lemmer 528 57, Wolvega 529 60, Gorredijk 530 61
ge: Arnhem 520 59, Nijmegen 518 59, Apeldoorn 522 60, Ede 520 57, Zutphen 521 62, Doetinchem 520 63, Harderwijk 523 56, Tiel 519 54, Wageningen 520 57, Winterswijk 520 67, Barneveld 521 56, Culemborg 520 52, Zevenaar 519 61, Nunspeet 524 58, Ermelo 523 56, Geldermalsen 519 53, Renkum 520 57, Velp 520 60, Nijkerk 522 55, Putten 523 56, Lochem 522 64, Wijchen 518 57, Zaltbommel 518 52, Elburg 524 58, Hattem 525 61, Epe 523 60
gr: Groningen 532 66, Hoogezand 532 68, Veendam 531 69, Delfzijl 533 69, Stadskanaal 530 70, Winschoten 531 70, Haren 532 66, Leek 532 64, Appingedam 533 69
li: Maastricht 509 57, Venlo 514 62, Roermond 512 60, Heerlen 509 60, Sittard 510 59, Geleen 510 58, Weert 513 57, Kerkrade 509 61, Venray 515 60, Valkenburg 509 58, Horst 515 61, Echt 511 59
nb: Eindhoven 514 55, Tilburg 516 51, Breda 516 48, Den Bosch/'s-Hertogenbosch/Hertogenbosch/s Hertogenbosch 517 53, Helmond 515 57, Oss 518 55, Roosendaal 515 45, Bergen op Zoom 515 43, Waalwijk 517 51, Oosterhout 516 49, Veldhoven 514 54, Uden 517 56, Boxtel 516 53, Veghel 516 55, Best 515 54, Dongen 516 49, Valkenswaard 514 55, Boxmeer 517 59, Etten-Leur 516 46, Deurne 515 58, Geldrop 514 56, Cuijk 517 59, Vught 517 53
nh: Amsterdam 524 49, Haarlem 524 46, Zaandam/Zaanstad 524 48, Hilversum 522 52, Alkmaar 526 48, Hoofddorp/Haarlemmermeer 523 47, Purmerend 525 50, Hoorn 526 51, Den Helder 530 48, Amstelveen 523 49, Heerhugowaard 527 48, Beverwijk 525 47, Bussum 523 52, Castricum 525 47, IJmuiden/Velsen 525 46, Zandvoort 524 45, Enkhuizen 527 53, Schagen 528 48, Huizen 523 52, Heemstede 524 46, Aalsmeer 523 48, Diemen 523 50, Weesp 523 50, Volendam/Edam 525 51, Laren 523 52, Naarden/Gooise Meren 523 52, Texel 531 48, Schiphol 523 48
ov: Zwolle 525 61, Enschede 522 69, Deventer 523 62, Hengelo 523 68, Almelo 524 67, Kampen 526 59, Raalte 524 63, Hardenberg 526 66, Oldenzaal 523 69, Rijssen 523 65, Steenwijk 528 61, Nijverdal 524 65, Ommen 525 64, Borne 523 68, Haaksbergen 522 67, Dalfsen 525 63, Genemuiden 526 60
ut: Utrecht 521 51, Amersfoort 522 54, Veenendaal 520 56, Zeist 521 52, Nieuwegein 520 51, Houten 520 52, Woerden 521 49, Soest 522 53, Baarn 522 53, IJsselstein 520 50, De Bilt/Bilthoven 521 52, Maarssen/Stichtse Vecht 521 50, Driebergen/Doorn 521 53, Bunnik 521 52, Leusden 521 54, Wijk bij Duurstede 520 53, Rhenen 520 56, Breukelen 522 50, Vianen 520 51
ze: Middelburg 515 36, Vlissingen 514 36, Goes 515 39, Terneuzen 513 38, Zierikzee 517 39, Hulst 513 41
zh: Rotterdam 519 45, Den Haag/The Hague/'s-Gravenhage/Gravenhage/La Haye 521 43, Leiden 522 45, Dordrecht 518 47, Zoetermeer 521 45, Delft 520 44, Gouda 520 47, Alphen aan den Rijn/Alphen 521 47, Schiedam 519 44, Vlaardingen 519 43, Spijkenisse 518 43, Capelle aan den IJssel/Capelle 519 46, Katwijk 522 44, Wassenaar 521 44, Rijswijk 520 43, Gorinchem 518 50, Barendrecht 519 45, Hoek van Holland 520 41, Papendrecht 518 47, Ridderkerk 519 46, Maassluis 519 43, Noordwijk 522 44, Lisse 523 46, Voorburg/Leidschendam 521 44, Waddinxveen 520 47, Naaldwijk/Westland 520 42, Pijnacker 520 44, Bodegraven 521 48, Sliedrecht 518 48, Zwijndrecht 518 46, Middelharnis 518 42, Hellevoetsluis 518 41, Voorschoten 521 44, Leiderdorp 522 45
be: Antwerpen/Antwerp/Anvers 512 44, Gent/Ghent/Gand 511 37, Brugge/Bruges 512 32, Leuven/Louvain 509 47, Brussel/Brussels/Bruxelles 508 44, Mechelen/Malines 510 45, Hasselt 509 53, Kortrijk/Courtrai 508 33, Luik/Liège/Luttich 506 56, Namen/Namur 505 49, Oostende/Ostend 512 29, Genk 510 55, Turnhout 513 49, Aalst 509 40, Sint-Niklaas 512 41, Roeselare 509 31, Charleroi 504 44, Lier 511 46, Geel 512 50, Mons/Bergen 505 39
`;

/** Provinces and parts of the country by their codes, with other names. */
export const dutchProvinces = `
dr: Drenthe
fl: Flevoland, Noordoostpolder
fr: Friesland, Fryslân, Frisia
ge: Gelderland, Achterhoek, Veluwe, Betuwe
gr: Groningen
li: Limburg
nb: Noord-Brabant, Brabant, North Brabant
nh: Noord-Holland, North Holland, Gooi, Het Gooi, West-Friesland
ov: Overijssel, Twente, Salland
ut: provincie Utrecht, Utrechtse Heuvelrug
ze: Zeeland
zh: Zuid-Holland, South Holland, Haaglanden, Rijnmond, Drechtsteden
`;

/** Parts of the country that hold several provinces. */
export const dutchParts: readonly (readonly [name: string, provinces: string])[] = [
  ['Randstad', 'nh zh ut fl'],
  ['Noord-Nederland', 'gr fr dr'],
  ['noorden van het land', 'gr fr dr'],
  ['Oost-Nederland', 'ov ge'],
  ['oosten van het land', 'ov ge'],
  ['Zuid-Nederland', 'nb li ze'],
  ['zuiden van het land', 'nb li ze'],
  ['zuiden van Nederland', 'nb li ze'],
  ['noorden van Nederland', 'gr fr dr'],
  ['oosten van Nederland', 'ov ge'],
  ['west of the Netherlands', 'nh zh ut'],
  ['south of the Netherlands', 'nb li ze'],
  ['north of the Netherlands', 'gr fr dr'],
  ['east of the Netherlands', 'ov ge'],
];
