/** What CLDR does not know: cities with other names elsewhere, the German one first. `Nizza` is left out, as `nice` is a word. */
export const cities: readonly (readonly string[])[] = `
Aachen Aix-la-Chapelle Aquisgrán Aquisgrana Akwizgran Aken
Algier Algiers Alger Argel Algeri Algierz
Athen Athens Athènes Atenas Atene Ateny Athene
Antwerpen Antwerp Anvers Amberes Anversa Antwerpia Antuérpia
Bagdad Baghdad Bagdá
Barcelona Barcelone Barcellona
Basel Bâle Basilea Bazylea Basileia
Belgrad Belgrade Belgrado
Berlin Berlín Berlino Berlim Berlijn
Bern Berne Berna Berno
Braunschweig Brunswick Brunszwik
Breslau Wrocław
Brüssel Brussels Bruxelles Bruselas Bruksela Brussel Bruxelas
Budapest Budapeszt Budapeste Boedapest
Bukarest Bucharest Bucarest Bukareszt Bucareste Boekarest
Damaskus Damascus Damas Damasco Damaszek
Danzig Gdańsk
Dresden Dresde Dresda Drezno
Edinburgh Édimbourg Edimburgo Edynburg
Florenz Florence Florencia Firenze Florencja Florença
Frankfurt Francfort Fráncfort Francoforte
Genf Geneva Genève Ginebra Ginevra Genewa Genebra
Hamburg Hambourg Hamburgo Amburgo
Hannover Hanover Hanovre Hanóver Hanower
Havanna Havana Havane Habana Hawana
Istanbul Estambul Stambuł Istambul
Jerusalem Jérusalem Jerusalén Gerusalemme Jerozolima Jeruzalem
Kairo Cairo Caire Kair
Kiew Kyiv Kiev Kijów Kyjiw Kiew
Köln Cologne Colonia Kolonia Keulen Colônia
Konstanz Constance Constanza Konstancja
Kopenhagen Copenhagen Copenhague Copenaghen Kopenhaga
Krakau Kraków Cracow Krakow Cracovie Cracovia
Leipzig Lipsia Lipsk
Lissabon Lisbon Lisbonne Lisboa Lisbona Lizbona
London Londres Londra Londyn Londen
Lüttich Liège Lieja Liegi Luik
Mailand Milan Milán Milano Mediolan Milaan Milão
Mainz Mayence Maguncia Magonza Moguncja
Marseille Marseilles Marsella Marsiglia Marsylia
Moskau Moscow Moscou Moscú Mosca Moskwa Moskou Moscovo
München Monaco Munich Múnich Monachium Munique
Neapel Naples Nápoles Napoli Neapol
Nürnberg Nuremberg Núremberg Norimberga Norymberga Neurenberg Nuremberga
Paris París Parigi Paryż Parijs
Peking Beijing Pékin Pekín Pechino Pekin Pequim
Posen Poznań
Prag Prague Praga Praag
Regensburg Ratisbonne Ratisbona Ratyzbona
Rom Rome Roma Rzym
Sevilla Seville Séville Siviglia Sewilla
Stettin Szczecin
Stockholm Estocolmo Stoccolma Sztokholm
Straßburg Strasbourg Estrasburgo Strasburgo Strasburg Straatsburg
Stuttgart Estugarda Stoccarda
Teheran Tehran Téhéran Teherán
Tokio Tokyo Tóquio
Trier Trèves Tréveris Treviri Trewir
Turin Turín Torino Turyn Turijn
Venedig Venice Venise Venecia Venezia Wenecja Venetië Veneza
Warschau Warsaw Varsovie Varsovia Warszawa Varsavia Varsóvia
Washington Waszyngton
Wien Vienna Vienne Viena Wiedeń Wenen
Wilna Vilnius Vilna Wilno
Zürich Zurich Zúrich Zurigo Zurych Zurique`
  .trim()
  .split('\n')
  .map(line => line.split(' '))

/** The cities that stand for their governments, and CLDR's codes of the countries. */
export const capitals: Readonly<Record<string, string>> = Object.fromEntries(
  `Algier DZ, Athen GR, Bagdad IQ, Belgrad RS, Berlin DE, Bern CH, Brüssel BE, Budapest HU, Bukarest RO, Damaskus SY,
  Havanna CU, Jerusalem IL, Kairo EG, Kiew UA, Kopenhagen DK, Lissabon PT, London GB, Moskau RU, Paris FR, Peking CN, Prag CZ,
  Rom IT, Stockholm SE, Teheran IR, Tokio JP, Warschau PL, Washington US, Wien AT, Wilna LT`
    .split(/,\s+/)
    .map(entry => entry.split(' ')),
)
