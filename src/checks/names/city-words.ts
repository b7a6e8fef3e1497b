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
Bamberg
Barcelona Barcelone Barcellona
Basel Bâle Basilea Bazylea Basileia
Bayreuth
Beirut Beyrouth Bejrut
Belfast
Belgrad Belgrade Belgrado
Berlin Berlín Berlino Berlim Berlijn
Bern Berne Berna Berno
Bielefeld
Bilbao
Birmingham
Bochum
Bologna Bologne Bolonia
Bonn
Bordeaux Burdeos Bordéus
Boston
Bozen Bolzano
Bratislava Bratysława
Braunschweig Brunswick Brunszwik
Bregenz
Bremen Brême Brema
Bremerhaven
Breslau Wrocław
Bristol
Brügge Bruges Brujas Brugia
Brüssel Brussels Bruxelles Bruselas Bruksela Brussel Bruxelas
Budapest Budapeszt Budapeste Boedapest
Bukarest Bucharest Bucarest Bukareszt Bucareste Boekarest
Butscha Bucha Boutcha Bucza
Caracas
Casablanca
Charkiw Kharkiv Kharkov Járkov Charków Charkiv Carcóvia
Chemnitz
Cherson Kherson Jersón Chersoń
Chicago
Chur Coire
Coburg Cobourg
Cottbus
Cuxhaven
Damaskus Damascus Damas Damasco Damaszek
Danzig Gdańsk
Darmstadt
Davos
Dessau
Detroit Détroit
Doha
Donezk Donetsk Donieck
Dornbirn
Dortmund
Dresden Dresde Dresda Drezno
Dubai Dubaï Dubái Dubaj
Dublin Dublín Dublino Dublim
Duisburg Duisbourg Duisburgo
Düsseldorf Dusseldorf
Edinburgh Édimbourg Edimburgo Edynburg
Eindhoven
Eisenach
Eisenstadt
Emden
Erfurt
Erlangen
Feldkirch
Flensburg
Florenz Florence Florencia Firenze Florencja Florença
Frankfurt Francfort Fráncfort Francoforte
Freiburg Fribourg Fribourg-en-Brisgau Friburgo Fryburg
Fulda
Gelsenkirchen
Genf Geneva Genève Ginebra Ginevra Genewa Genebra
Gent Ghent Gand Gante Gandawa
Genua Genoa Gênes Génova Genova
Gera
Gießen Giessen
Glasgow
Görlitz
Göteborg Gothenburg Gotemburgo
Göttingen Goettingue Gotinga Gottinga Getynga
Graz
Greifswald
Grenoble
Haifa
Hamburg Hambourg Hamburgo Amburgo
Hannover Hanover Hanovre Hanóver Hanower
Hanoi Hanoï
Havanna Havana Havane Habana Hawana
Heidelberg
Heilbronn
Helsinki
Hildesheim
Houston
Ingolstadt
Innsbruck
Istanbul Estambul Stambuł Istambul
Jena Iéna
Jerusalem Jérusalem Jerusalén Gerusalemme Jerozolima Jeruzalem
Johannesburg Johannesbourg
Kabul Kaboul
Kairo Cairo Caire Kair
Kaiserslautern
Karatschi Karachi Karaczi
Karlsruhe
Kassel Cassel
Kempten
Khartum Khartoum Jartum Chartum
Kiel Kilonia
Kiew Kyiv Kiev Kijów Kyjiw Kiew
Klagenfurt
Koblenz Coblence Coblenza Koblencja
Köln Cologne Colonia Kolonia Keulen Colônia
Konstanz Constance Constanza Konstancja
Kopenhagen Copenhagen Copenhague Copenaghen Kopenhaga
Krakau Kraków Cracow Krakow Cracovie Cracovia
Krefeld
Kufstein
Landshut
Lausanne Lausana Losanna Lozanna
Leeds
Leipzig Lipsia Lipsk
Leverkusen
Lienz
Lille Lila
Linz
Lissabon Lisbon Lisbonne Lisboa Lisbona Lizbona
Liverpool
Locarno
London Londres Londra Londyn Londen
Lübeck Lubeck Lubeca Lubecca Lubeka
Ludwigshafen
Lugano
Lüneburg
Lüttich Liège Lieja Liegi Luik
Luzern Lucerne Lucerna
Lwiw Lviv Lwów Leópolis Leopoli
Lyon Lione Lião
Maastricht
Madrid Madryt Madri
Magdeburg Magdebourg Magdeburgo
Mailand Milan Milán Milano Mediolan Milaan Milão
Mainz Mayence Maguncia Magonza Moguncja
Malmö
Manchester
Mannheim
Marburg Marbourg
Mariupol Marioupol
Marseille Marseilles Marsella Marsiglia Marsylia
Melbourne
Minsk Mińsk
Mönchengladbach
Montreal Montréal
Moskau Moscow Moscou Moscú Mosca Moskwa Moskou Moscovo
Mumbai Bombay
München Monaco Munich Múnich Monachium Munique
Münster
Nairobi
Nantes
Neapel Naples Nápoles Napoli Neapol
Neubrandenburg
Neuenburg Neuchâtel
Nürnberg Nuremberg Núremberg Norimberga Norymberga Neurenberg Nuremberga
Oberhausen
Odessa Odesa
Offenbach
Oldenburg Oldenbourg
Osaka
Oslo
Osnabrück
Paderborn
Palermo Palerme
Paris París Parigi Paryż Parijs
Passau Passavia
Peking Beijing Pékin Pekín Pechino Pekin Pequim
Pforzheim
Philadelphia Philadelphie Filadelfia
Plauen
Porto Oporto
Posen Poznań
Potsdam Poczdam
Prag Prague Praga Praag
Regensburg Ratisbonne Ratisbona Ratyzbona
Remscheid
Rennes
Reutlingen
Riad Riyadh Riyad Rijad
Riga Ryga Rygi Rygę Rydze
Rom Rome Roma Rzym
Rosenheim
Rostock
Rotterdam Róterdam Roterdão
Saarbrücken Sarrebruck Saarbruecken
Salzburg Salzbourg Salzburgo Salisburgo
Sarajevo Sarajewo
Schaffhausen Schaffhouse Szafuza
Schwerin
Seattle
Seoul Séoul Seúl Seul
Sevilla Seville Séville Siviglia Sewilla
Shanghai Schanghai Szanghaj
Skopje
Solingen
Stettin Szczecin
Stockholm Estocolmo Stoccolma Sztokholm
Stralsund
Straßburg Strasbourg Estrasburgo Strasburgo Strasburg Straatsburg
Stuttgart Estugarda Stoccarda
Suhl
Sydney Sídney
Tallinn Tallin
Teheran Tehran Téhéran Teherán
Thessaloniki Thessalonique Salónica Saloniki Salonicco
Thun Thoune
Thüringen Thuringia Thuringe Turingia Turíngia Turyngia
Tirana Tiran
Tokio Tokyo Tóquio
Toronto
Toulouse Tolosa Tuluza
Trier Trèves Tréveris Treviri Trewir
Triest Trieste Triest
Tripolis Tripoli Trípoli Trypolis
Tübingen Tubingue Tubinga Tybinga
Turin Turín Torino Turyn Turijn
Ulm
Utrecht
Valencia Valence Walencja
Vancouver
Venedig Venice Venise Venecia Venezia Wenecja Venetië Veneza
Verona Vérone Werona
Villach
Warschau Warsaw Varsovie Varsovia Warszawa Varsavia Varsóvia
Washington Waszyngton
Weimar
Wien Vienna Vienne Viena Wiedeń Wenen
Wiesbaden
Wilhelmshaven
Wilna Vilnius Vilna Wilno
Winterthur Winterthour
Wittenberg Wittemberg Wittenberga
Wolfsburg
Wuppertal
Würzburg Wurtzbourg Wurzburgo
Zagreb Zágreb Zagrzeb
Zürich Zurich Zúrich Zurigo Zurych Zurique
Zwickau`
  .trim()
  .split('\n')
  .map(line => line.split(' '))
