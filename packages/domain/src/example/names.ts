/** Where a name comes from, how often it is met in a Dutch city, and what people there are called. */
export interface NameOrigin {
  readonly weight: number;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
}

const list = (names: string): readonly string[] => names.trim().split(/\s*,\s*/);

/** Given and family names, put together by chance: nobody here is anybody. */
export const nameOrigins: readonly NameOrigin[] = [
  {
    weight: 56,
    women:
      list(`Anouk, Marleen, Floor, Hanneke, Ilse, Joke, Femke, Wietske, Roos, Lotte, Sanne, Marijke, Els, Tineke, Noor,
      Fenna, Jet, Loes, Mirjam, Carlijn, Nienke, Dieuwke, Greet, Petra, Ans, Willemijn, Liesbeth, Iris, Eva, Maud, Sophie,
      Karin, Annemiek, Jolanda, Ria, Esther, Judith, Suzan, Britt, Hilde, Geertje, Janneke, Paulien, Saskia, Yvonne, Trudy`),
    men: list(`Bram, Joost, Thijs, Wouter, Pieter, Hans, Kees, Ruud, Sjoerd, Harm, Jelle, Maarten, Niels, Gijs, Teun, Rik,
      Jeroen, Henk, Dirk, Arjen, Rutger, Tom, Coen, Freek, Wim, Gerrit, Douwe, Bas, Koen, Lars, Stijn, Daan, Jan, Klaas,
      Martijn, Erik, Theo, Frits, Cor, Olaf, Job, Siebe, Laurens, Roel, Matthijs, Vincent`),
    families:
      list(`de Vries, Jansen, van den Berg, Bakker, Visser, Smit, Meijer, de Boer, Mulder, de Groot, Bos, Vos, Peters,
      Hendriks, van Leeuwen, Dekker, Brouwer, de Wit, Dijkstra, Smits, de Graaf, van der Meer, van der Linden, Kok, Jacobs,
      de Haan, Vermeulen, van den Heuvel, van der Veen, van den Broek, de Bruijn, van der Heijden, Schouten, van Beek,
      Willems, van Vliet, van de Ven, Hoekstra, Maas, Verhoeven, Koster, van Dam, van der Wal, Prins, Blom, Huisman,
      Peeters, Kuipers, van Veen, Post, Kuiper, Veenstra, Kramer, van der Laan, van den Bosch, Wolters, Scholten, Bosch,
      Postma, Zijlstra, Martens, Sanders, Gerritsen, Boersma, Molenaar, Bouwman, Hermans, Verbeek, Driessen, Terpstra,
      Wiersma, Timmer, Nijhuis, Roelofs, Kloosterman, ten Have, Oosterhuis, Wagenaar, Slagter, Veldkamp, Hofstra, Ruiter`),
  },
  {
    weight: 7,
    women: list(
      'Fatima, Naima, Samira, Khadija, Nora, Salma, Hanane, Ikram, Loubna, Yasmina, Siham, Malika, Zohra, Imane',
    ),
    men: list(
      'Mo, Youssef, Rachid, Karim, Hamza, Said, Bilal, Ilias, Nabil, Anouar, Hicham, Soufian, Redouan, Amin',
    ),
    families:
      list(`El Amrani, Bouzid, El Idrissi, Benali, Chaoui, Ouali, Haddad, Aarab, El Khatib, Azzouzi, Tahiri, Bennani,
      Lahlou, Amghar, El Mansouri, Kaddouri, Belhaj, Zerouali`),
  },
  {
    weight: 7,
    women: list(
      'Elif, Ayşe, Zeynep, Esra, Derya, Selin, Gülay, Hatice, Sevda, Nuray, Büşra, Melek, Aylin, Filiz',
    ),
    men: list(
      'Emre, Murat, Kemal, Serkan, Hakan, Deniz, Yusuf, Onur, Cem, Tolga, Orhan, Umut, Volkan, Burak',
    ),
    families:
      list(`Yılmaz, Kaya, Demir, Şahin, Çelik, Aydın, Öztürk, Arslan, Doğan, Kılıç, Polat, Erdem, Aksoy, Güneş,
      Koç, Yıldız, Bulut, Tekin`),
  },
  {
    weight: 7,
    women: list(
      'Shanti, Priya, Cheryl, Indra, Sharmila, Roshni, Naomi, Gaitrie, Mavis, Usha, Denise, Anjali, Radha, Lucia',
    ),
    men: list(
      'Ravi, Dewindre, Winston, Anand, Rishi, Humphrey, Sanjay, Orlando, Vinod, Clyde, Radjesh, Marlon, Ewald',
    ),
    families:
      list(`Ramdin, Biharie, Pinas, Kartosen, Sital, Wijdenbosch, Jagesar, Doelwijt, Mahabier, Landveld, Soekhoe,
      Vreede, Kalpoe, Tjon, Autar, Sewpersad, Bottse, Amatredjo`),
  },
  {
    weight: 5,
    women: list(
      'Agnieszka, Kasia, Zofia, Ewa, Małgorzata, Oksana, Iryna, Daniela, Ioana, Jana, Lenka, Milena, Hanna',
    ),
    men: list('Piotr, Łukasz, Marek, Tomasz, Paweł, Andrij, Taras, Mihai, Radu, Ivan, Goran, Stefan, Zoran'),
    families:
      list(`Kowalczyk, Nowak, Wójcik, Krawczyk, Mazur, Dudek, Pawlak, Kozak, Kravchenko, Bondarenko, Popescu,
      Ionescu, Horvat, Petrović, Novák, Szczepaniak`),
  },
  {
    weight: 4,
    women: list('Ingrid, Dewi, Sari, Wati, Maya, Ratna, Melati, Christien, Lian, Sita'),
    men: list('Rudy, Agus, Hendrik, Budi, Frans, Jonathan, Ronny, Arief, Dicky, Yohan'),
    families: list(
      'Pattiwael, Latuheru, Sahetapy, Manuhutu, Siahaya, Wirjono, Tanasale, Hukom, Santoso, de Fretes, Kusuma',
    ),
  },
  {
    weight: 4,
    women: list('Rowena, Shurandy, Zulaika, Ana, Djamila, Edna, Carla, Ivete, Mirella, Solange'),
    men: list('Jurino, Gilbert, Nilson, Amílcar, Carlos, Rudsel, Elton, Jairzinho, Rui, Ludwig'),
    families: list(
      'Martina, Rosaria, Maduro, Lopes, Tavares, Monteiro, Évora, Da Cruz, Semedo, Pieternella, Winklaar, Fortes',
    ),
  },
  {
    weight: 4,
    women: list('Rana, Leila, Shirin, Zahra, Nour, Hala, Parisa, Mina, Dalia, Rojin'),
    men: list('Omar, Bashar, Reza, Farid, Khalil, Dara, Arash, Yusef, Samir, Haval'),
    families: list(
      'Al Hamwi, Darwish, Rahimi, Hosseini, Karimi, Saleh, Barzani, Noori, Al Jaber, Haidari, Khoury, Azizi',
    ),
  },
  {
    weight: 3,
    women: list('Abena, Efua, Selam, Hodan, Chioma, Ifrah, Akosua, Hiwot, Amina, Grace'),
    men: list('Kwame, Kofi, Dawit, Abdi, Emeka, Yaw, Samuel, Isaac, Tesfay, Ayodele'),
    families: list(
      'Mensah, Boateng, Owusu, Tekle, Haile, Warsame, Okafor, Adeyemi, Asante, Abebe, Osei, Jama',
    ),
  },
  {
    weight: 2,
    women: list('Mei, Xiaoli, Linh, Jia, Thu, Yun, Hui, Mai'),
    men: list('Wei, Jun, Minh, Hao, Tuan, Ming, Bao, Kai'),
    families: list('Chen, Lin, Wong, Nguyen, Tran, Hu, Zhou, Pham, Liu, Cheung'),
  },
  {
    weight: 4,
    women: list(
      'Claire, Giulia, Lucía, Hannah, Katharina, Aoife, Camille, Marta, Ingrid, Rachel, Chiara, Elena',
    ),
    men: list('Thomas, Marco, Javier, Felix, Julien, Callum, Matteo, Anders, Oliver, Diego, Sven, Paolo'),
    families:
      list(`Whitfield, Rossi, Moreno, Schneider, Laurent, Lindqvist, Byrne, Ferrari, Garnier, Hoffmann, Navarro,
      Ashworth, Conti, Weber, Campbell`),
  },
];
