/** What CLDR does not know: cities with other names elsewhere, the German one first. `Nizza` is left out, as `nice` is a word. */
export const cities: readonly (readonly string[])[] = `
Aachen Aix-la-Chapelle Aquisgrán Aquisgrana Akwizgran Aken
Aleppo Alep Alepo
Algier Algiers Alger Argel Algeri Algierz
Amsterdam Ámsterdam Amesterdão
Ankara Ancara
Antwerpen Antwerp Anvers Amberes Anversa Antwerpia Antuérpia
Athen Athens Athènes Atenas Atene Ateny Athene
Augsburg Augsbourg Augsburgo Augusta
Bagdad Baghdad Bagdá
Barcelona Barcelone Barcellona
Basel Bâle Basilea Bazylea Basileia
Bayreuth
Belgrad Belgrade Belgrado
Berlin Berlín Berlino Berlim Berlijn
Bern Berne Berna Berno
Bochum
Bonn
Bozen Bolzano
Bordeaux Burdeos Bordéus
Bregenz
Boston
Braunschweig Brunswick Brunszwik
Bremen Brême Brema
Breslau Wrocław
Brüssel Brussels Bruxelles Bruselas Bruksela Brussel Bruxelas
Budapest Budapeszt Budapeste Boedapest
Bukarest Bucharest Bucarest Bukareszt Bucareste Boekarest
Charkiw Kharkiv Kharkov Járkov Charków Charkiv Carcóvia
Chemnitz
Chicago
Damaskus Damascus Damas Damasco Damaszek
Danzig Gdańsk
Dortmund
Dresden Dresde Dresda Drezno
Dublin Dublín Dublino Dublim
Duisburg Duisbourg Duisburgo
Düsseldorf Dusseldorf
Edinburgh Édimbourg Edimburgo Edynburg
Erfurt
Florenz Florence Florencia Firenze Florencja Florença
Frankfurt Francfort Fráncfort Francoforte
Freiburg Fribourg Fribourg-en-Brisgau Friburgo Fryburg
Genf Geneva Genève Ginebra Ginevra Genewa Genebra
Göttingen Goettingue Gotinga Gottinga Getynga
Graz
Hamburg Hambourg Hamburgo Amburgo
Hannover Hanover Hanovre Hanóver Hanower
Havanna Havana Havane Habana Hawana
Heidelberg
Helsinki
Innsbruck
Istanbul Estambul Stambuł Istambul
Jerusalem Jérusalem Jerusalén Gerusalemme Jerozolima Jeruzalem
Kairo Cairo Caire Kair
Karlsruhe
Kassel Cassel
Kiew Kyiv Kiev Kijów Kyjiw Kiew
Köln Cologne Colonia Kolonia Keulen Colônia
Konstanz Constance Constanza Konstancja
Kopenhagen Copenhagen Copenhague Copenaghen Kopenhaga
Klagenfurt
Krakau Kraków Cracow Krakow Cracovie Cracovia
Lausanne Lausana Losanna Lozanna
Leipzig Lipsia Lipsk
Linz
Lissabon Lisbon Lisbonne Lisboa Lisbona Lizbona
London Londres Londra Londyn Londen
Locarno
Lüttich Liège Lieja Liegi Luik
Luzern Lucerne Lucerna
Lübeck Lubeck Lubeca Lubecca Lubeka
Lwiw Lviv Lwów Leópolis Leopoli
Lyon Lione Lião
Madrid Madryt Madri
Magdeburg Magdebourg Magdeburgo
Mailand Milan Milán Milano Mediolan Milaan Milão
Mainz Mayence Maguncia Magonza Moguncja
Mannheim
Marseille Marseilles Marsella Marsiglia Marsylia
Moskau Moscow Moscou Moscú Mosca Moskwa Moskou Moscovo
München Monaco Munich Múnich Monachium Munique
Neapel Naples Nápoles Napoli Neapol
Nürnberg Nuremberg Núremberg Norimberga Norymberga Neurenberg Nuremberga
Odessa Odesa
Oslo
Osnabrück
Paris París Parigi Paryż Parijs
Peking Beijing Pékin Pekín Pechino Pekin Pequim
Posen Poznań
Potsdam Poczdam
Prag Prague Praga Praag
Regensburg Ratisbonne Ratisbona Ratyzbona
Riga Ryga Rygi Rygę Rydze
Rom Rome Roma Rzym
Rostock
Rotterdam Róterdam Roterdão
Saarbrücken Sarrebruck Saarbruecken
Salzburg Salzbourg Salzburgo Salisburgo
Sevilla Seville Séville Siviglia Sewilla
Stettin Szczecin
Stockholm Estocolmo Stoccolma Sztokholm
Straßburg Strasbourg Estrasburgo Strasburgo Strasburg Straatsburg
Stuttgart Estugarda Stoccarda
Tallinn Tallin
Teheran Tehran Téhéran Teherán
Thüringen Thuringia Thuringe Turingia Turíngia Turyngia
Tokio Tokyo Tóquio
Toulouse Tolosa Tuluza
Trier Trèves Tréveris Treviri Trewir
Turin Turín Torino Turyn Turijn
Venedig Venice Venise Venecia Venezia Wenecja Venetië Veneza
Warschau Warsaw Varsovie Varsovia Warszawa Varsavia Varsóvia
Würzburg Wurtzbourg Wurzburgo
Washington Waszyngton
Wien Vienna Vienne Viena Wiedeń Wenen
Wiesbaden
Wuppertal
Wilna Vilnius Vilna Wilno
Zürich Zurich Zúrich Zurigo Zurych Zurique`
  .trim()
  .split('\n')
  .map(line => line.split(' '))

/** The cities that stand for their governments or for the highest courts, and CLDR's codes of the countries. */
export const capitals: Readonly<Record<string, string>> = Object.fromEntries(
  `Algier DZ, Ankara TR, Athen GR, Bagdad IQ, Belgrad RS, Berlin DE, Bern CH, Brüssel BE, Budapest HU, Bukarest RO, Damaskus SY,
  Dublin IE, Havanna CU, Helsinki FI, Jerusalem IL, Kairo EG, Karlsruhe DE, Kiew UA, Kopenhagen DK, Lissabon PT, London GB, Madrid ES,
  Moskau RU, Oslo NO, Paris FR, Peking CN, Prag CZ, Riga LV, Rom IT, Stockholm SE, Tallinn EE, Teheran IR, Tokio JP, Warschau PL,
  Washington US, Wien AT, Wilna LT`
    .split(/,\s+/)
    .map(entry => entry.split(' ')),
)

/** The German ones among the cities, by which nobody explains another people. */
export const germanCities: ReadonlySet<string> = new Set(
  `Aachen Augsburg Bochum Bonn Braunschweig Bremen Chemnitz Dortmund Dresden Duisburg Düsseldorf Erfurt Frankfurt Freiburg Göttingen
  Hamburg Hannover Heidelberg Karlsruhe Kassel Köln Konstanz Leipzig Magdeburg Mainz Mannheim München Nürnberg Potsdam Regensburg
  Rostock Saarbrücken Stuttgart Thüringen Trier Wiesbaden`.split(/\s+/),
)
