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
  `Aachen Augsburg Bamberg Bielefeld Bochum Bonn Braunschweig Bremen Bremerhaven Chemnitz Coburg Cottbus Cuxhaven Darmstadt Dessau
  Dortmund Dresden Duisburg Düsseldorf Eisenach Emden Erfurt Erlangen Flensburg Frankfurt Freiburg Fulda Gelsenkirchen Gera Gießen
  Görlitz Göttingen Greifswald Hamburg Hannover Heidelberg Heilbronn Hildesheim Ingolstadt Jena Kaiserslautern Karlsruhe Kassel
  Kempten Kiel Koblenz Köln Konstanz Krefeld Landshut Leipzig Leverkusen Ludwigshafen Lübeck Lüneburg Magdeburg Mainz Mannheim
  Marburg Mönchengladbach München Münster Neubrandenburg Nürnberg Oberhausen Offenbach Oldenburg Osnabrück Paderborn Passau
  Pforzheim Plauen Potsdam Regensburg Remscheid Reutlingen Rosenheim Rostock Saarbrücken Schwerin Solingen Stralsund Stuttgart Suhl
  Thüringen Trier Tübingen Ulm Weimar Wiesbaden Wilhelmshaven Wittenberg Wolfsburg Würzburg Wuppertal Zwickau`.split(
    /\s+/,
  ),
)
