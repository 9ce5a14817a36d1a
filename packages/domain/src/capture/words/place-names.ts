/** Places that a line may name without saying that they are places: Dutch, Belgian, European, a few of the world. */
const listed = `Aalsmeer,Aalst,Aalten,Achtkarspelen,Alblasserdam,Alkmaar,Almelo,Almere,Alphen aan den Rijn,Amersfoort,Amstelveen,Amsterdam,
Apeldoorn,Appingedam,Arnhem,Assen,Asten,Baarn,Barendrecht,Barneveld,Beek,Bemmel,Bergen,Bergen op Zoom,Berkel-Enschot,Best,Beverwijk,Bilthoven,
Bladel,Blaricum,Bloemendaal,Bodegraven,Bolsward,Borculo,Borger,Borne,Boskoop,Boxmeer,Boxtel,Breda,Breukelen,Brielle,Brummen,Bunnik,Bunschoten,
Bussum,Capelle aan den IJssel,Castricum,Coevorden,Cuijk,Culemborg,Dalfsen,De Bilt,De Meern,Delden,Delft,Delfzijl,Den Bosch,Den Burg,Den Haag,
Den Helder,Deurne,Deventer,Diemen,Dieren,Doesburg,Doetinchem,Dokkum,Dongen,Dordrecht,Drachten,Driebergen,Dronten,Drunen,Druten,Duiven,Echt,Edam,
Ede,Eersel,Eibergen,Eindhoven,Elburg,Elst,Emmeloord,Emmen,Enkhuizen,Enschede,Epe,Ermelo,Etten-Leur,Franeker,Geertruidenberg,Geldermalsen,Geldrop,
Geleen,Gemert,Gennep,Giethoorn,Goes,Goirle,Gorinchem,Gorssel,Gouda,Grave,Groenlo,Groningen,Grou,Haaksbergen,Haarlem,Hardenberg,Harderwijk,
Haren,Harlingen,Hattem,Heemskerk,Heemstede,Heerde,Heerenveen,Heerhugowaard,Heerlen,Heiloo,Hellendoorn,Hellevoetsluis,Helmond,Hendrik-Ido-Ambacht,
Hengelo,'s-Hertogenbosch,Heusden,Hillegom,Hilvarenbeek,Hilversum,Hoofddorp,Hoogeveen,Hoogezand,Hoogvliet,Hoorn,Horst,Houten,Huissen,Huizen,Hulst,
IJmuiden,IJsselstein,Joure,Kampen,Katwijk,Kerkrade,Koog aan de Zaan,Krimpen aan den IJssel,Laren,Leek,Leerdam,Leeuwarden,Leiden,Leiderdorp,
Leidschendam,Lelystad,Lemmer,Leusden,Lichtenvoorde,Lisse,Lochem,Loosdrecht,Losser,Maarssen,Maassluis,Maastricht,Mechelen,Medemblik,Meerssen,Meppel,
Middelburg,Middelharnis,Mijdrecht,Monnickendam,Muiden,Naaldwijk,Naarden,Neede,Nieuwegein,Nieuw-Vennep,Nijkerk,Nijmegen,Nijverdal,Noordwijk,
Nunspeet,Oirschot,Oisterwijk,Oldenzaal,Ommen,Oosterbeek,Oosterhout,Oss,Oud-Beijerland,Oudewater,Papendrecht,Pijnacker,Purmerend,Putten,
Raalte,Reeuwijk,Renkum,Rhenen,Ridderkerk,Rijssen,Rijswijk,Roden,Roermond,Roosendaal,Rotterdam,Schagen,Scheveningen,Schiedam,Schijndel,Schoonhoven,Schoorl,
Sittard,Sliedrecht,Sneek,Soest,Son en Breugel,Spijkenisse,Stadskanaal,Staphorst,Steenwijk,Stiens,Surhuisterveen,Terneuzen,Tiel,Tilburg,Tubbergen,Twello,
Uden,Uithoorn,Urk,Utrecht,Vaals,Valkenburg,Valkenswaard,Varsseveld,Veendam,Veenendaal,Veghel,Veldhoven,Velp,Venlo,Venray,Vianen,Vlaardingen,Vlieland,Vlissingen,
Volendam,Voorburg,Voorschoten,Voorst,Vught,Waalre,Waalwijk,Waddinxveen,Wageningen,Wassenaar,Weert,Weesp,Wijchen,Wijk bij Duurstede,Winschoten,Winterswijk,Wolvega,
Woerden,Workum,Zaandam,Zaanstad,Zaltbommel,Zandvoort,Zeewolde,Zeist,Zevenaar,Zevenbergen,Zierikzee,Zoetermeer,Zundert,Zutphen,Zwijndrecht,Zwolle,
Texel,Terschelling,Ameland,Schiermonnikoog,Friesland,Fryslân,Drenthe,Overijssel,Gelderland,Flevoland,Zeeland,Noord-Brabant,Brabant,Limburg,Noord-Holland,
Zuid-Holland,Twente,de Achterhoek,Achterhoek,Veluwe,Salland,Betuwe,Randstad,Nederland,België,Vlaanderen,Duitsland,Frankrijk,Engeland,Spanje,Italië,Zweden,Noorwegen,
Denemarken,Oostenrijk,Zwitserland,Polen,Portugal,Ierland,Schotland,Suriname,Curaçao,Aruba,
Antwerpen,Antwerp,Brugge,Bruges,Brussel,Brussels,Gent,Ghent,Hasselt,Genk,Kortrijk,Leuven,Luik,Liège,Mechelen,Namen,Namur,Oostende,Ostend,Roeselare,
Sint-Niklaas,Turnhout,Vilvoorde,Charleroi,Dendermonde,Geel,Halle,Herentals,Ieper,Knokke,Kortrijk,Lier,Lokeren,Mol,Ninove,Oudenaarde,Tienen,Tongeren,Waregem,
Aachen,Aken,Aarhus,Aberdeen,Accra,Almería,Amman,Ankara,Athens,Athene,Atlanta,Auckland,Austin,Bangalore,Bangkok,Barcelona,Basel,Bazel,Bath,Beijing,Beirut,Belfast,Belgrade,
Belgrado,Bergamo,Berlin,Berlijn,Bern,Bilbao,Birmingham,Bologna,Bonn,Bordeaux,Boston,Bratislava,Bremen,Brighton,Brisbane,Bristol,Brno,Bucharest,Boekarest,Budapest,Boedapest,
Buenos Aires,Cairo,Calgary,Cambridge,Canterbury,Cape Town,Kaapstad,Cardiff,Casablanca,Chester,Chicago,Christchurch,Cologne,Keulen,Copenhagen,Kopenhagen,Cork,
Coventry,Cracow,Dallas,Delhi,Denver,Derby,Detroit,Doha,Dortmund,Dresden,Dubai,Dublin,Duisburg,Dundee,Durban,Durham,Düsseldorf,Edinburgh,Essen,Exeter,Faro,
Florence,Frankfurt,Galway,Gdansk,Geneva,Genève,Genoa,Glasgow,Gothenburg,Göteborg,Granada,Graz,Grenoble,Hamburg,Hannover,Hanover,Hanoi,Heidelberg,Helsinki,
Hereford,Hong Kong,Houston,Hull,Inverness,Ipswich,Istanbul,Izmir,Jakarta,Johannesburg,Kampala,Karlsruhe,Kathmandu,Kiel,Kiev,Kyiv,Krakow,Kuala Lumpur,Lagos,Lausanne,
Leeds,Leicester,Leipzig,Lille,Rijsel,Lima,Limerick,Lisbon,Lissabon,Liverpool,Ljubljana,London,Londen,Los Angeles,Luxembourg,Luxemburg,Lyon,Madrid,Mainz,Málaga,Malmö,
Manchester,Mannheim,Marrakech,Marseille,Melbourne,Mexico City,Miami,Milan,Milaan,Minneapolis,Montpellier,Montreal,Moscow,Moskou,Mumbai,Munich,München,Münster,Nairobi,
Nantes,Naples,Napels,New Delhi,New York,Newcastle,Nice,Norwich,Nottingham,Nuremberg,Oslo,Ottawa,Oxford,Palermo,Paramaribo,Paris,Parijs,Philadelphia,Pisa,Plymouth,
Porto,Prague,Praag,Reykjavik,Riga,Rio de Janeiro,Rome,Rabat,Salzburg,San Diego,San Francisco,San Jose,Santiago,São Paulo,Sarajevo,Seattle,Seoul,Seville,Sevilla,
Shanghai,Sheffield,Shenzhen,Singapore,Skopje,Sofia,Southampton,St Andrews,Stockholm,Strasbourg,Straatsburg,Stuttgart,Swansea,Sydney,Taipei,Tallinn,Tampere,Tangier,
Tartu,Tel Aviv,Thessaloniki,Tokyo,Toronto,Toulouse,Trieste,Turin,Turijn,Uppsala,Valencia,Vancouver,Venice,Venetië,Verona,Vienna,Wenen,Vilnius,Warsaw,Warschau,
Washington,Wellington,Winchester,Wroclaw,York,Zagreb,Zaragoza,Zurich,Zürich,
the Netherlands,Netherlands,Holland,Belgium,Germany,France,England,Scotland,Wales,Ireland,Spain,Italy,Sweden,Norway,Denmark,Finland,Austria,Switzerland,
Poland,Greece,Turkey,Turkije,Morocco,Marokko,India,China,Japan,Brazil,Canada,Australia,Oekraïne,Ukraine,Iran,Irak,Iraq,Syrië,Syria,Egypte,Egypt,Ghana,Nigeria,Kenia,Kenya,Zuid-Afrika,South Africa,Indonesië,Indonesia,Mexico,Argentinië,Argentina,Amerika,America,USA,Rusland,Russia,Tsjechië,Hongarije,Hungary,Roemenië,Romania,Bulgarije,Kroatië,Croatia,Griekenland,IJsland,Iceland,Estonia,Estland,Letland,Litouwen,Vietnam,Korea,Thailand,Pakistan,Afghanistan,Eritrea,Somalië,Ethiopië,Ethiopia,Tanzania,Uganda,Luxemburg,Benelux,Europa,Europe,Afrika,Africa,Azië,Asia,Kent,Cornwall,Devon,Yorkshire,Essex,Sussex,Surrey,Norfolk,Suffolk,
Somerset,Dorset,Cumbria,Lancashire,California,Texas`;

/** Each place as it is written. */
export const placeNames: readonly string[] = listed.split(',').map((name) => name.trim());

/** Countries and regions: a town said later is the better place. */
export const countries: ReadonlySet<string> = new Set(
  'Nederland,België,Vlaanderen,Duitsland,Frankrijk,Engeland,Spanje,Italië,Zweden,Noorwegen,Denemarken,Oostenrijk,Zwitserland,Polen,Portugal,Ierland,Schotland,Suriname,Turkije,Marokko,the Netherlands,Netherlands,Holland,Belgium,Germany,France,England,Scotland,Wales,Ireland,Spain,Italy,Sweden,Norway,Denmark,Finland,Austria,Switzerland,Poland,Greece,Turkey,Morocco,India,China,Japan,Brazil,Canada,Australia,Friesland,Fryslân,Drenthe,Overijssel,Gelderland,Flevoland,Zeeland,Noord-Brabant,Brabant,Limburg,Noord-Holland,Zuid-Holland'.split(
    ',',
  ),
);
