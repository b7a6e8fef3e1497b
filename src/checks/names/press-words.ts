/** What newspapers, agencies and broadcasters of German are called by, behind the words that say which one it is. */
export const pressNouns: ReadonlySet<string> = new Set(
  `Zeitung Sonntagszeitung Volkszeitung Landeszeitung Kreiszeitung Landzeitung Abendzeitung Börsenzeitung Ärztezeitung
  Wochenzeitung Zeitungsgruppe Allgemeine Allgemeinen Allgemeiner Nachrichten Neueste Neuesten Anzeiger Rundschau Post
  Abendpost Morgenpost Presse Tageblatt Tagblatt Volksblatt Wochenblatt Abendblatt Nachrichtenblatt Kurier Bote Boten
  Echo Merkur Volksstimme Volksfreund Stimme Illustrierte Illustrierten Rundfunk Rundfunks Presse-Agentur Presseagentur
  Pressedienst Pressedienstes Times`.split(/\s+/),
)

/** Titles of one word that mean nothing else. */
export const plainTitles: ReadonlySet<string> = new Set(
  `Handelsblatt Handelsblatts Tagesspiegel Tagesspiegels Wirtschaftswoche Südkurier Südkuriers Nordkurier Nordkuriers
  Deutschlandfunk Deutschlandfunks Kronenzeitung Weltwoche Tagesschau Tagesthemen Reuters Bloomberg Haaretz Guardian
  FAZ FAS NZZ WAZ NOZ NRZ HAZ TAZ RND AFP AP APA SDA KNA DPA EPD SID Correctiv Infobae Izvestia`.split(/\s+/),
)

/** Such titles in small letters. */
export const smallTitles: ReadonlySet<string> = new Set(['dpa', 'taz', 'epd', 'apa', 'sda', 'kna', 'afp', 'sid'])

/** Titles that are words, too: in German these need quotation marks. */
export const quotedTitles: ReadonlySet<string> = new Set(
  `Spiegel Spiegels Stern Sterns Zeit Welt Bild Focus Standard Standards Presse Kurier Kuriers Falter Falters Profil
  Profils Krone Blick Blicks Bund Freitag Weltwoche Tagblatt Anzeiger`.split(/\s+/),
)

/** Those of them that other languages have no word like, and therefore know as titles without marks. */
export const foreignTitles: ReadonlySet<string> = new Set(['Spiegel', 'Zeit', 'Welt', 'Bild', 'Falter', 'Blick'])

/** How those are told who are mostly known by their letters. */
export const toldAtLength: Readonly<Record<string, RegExp>> = {
  DPA: /german|deutsch|alleman|aleman|niemieck|tedesc|alemã|duits/i,
  APA: /austria|autrich|áustria|oostenrijk/i,
  SDA: /swiss|schweiz|suiss|suiz|svizzer|szwajcar|suíç|zwitser|\bATS\b/i,
  EPD: /evang|ewang|protest/i,
  KNA: /cathol|kathol|catól|católic|cattolic|katoli/i,
  AFP: /france|french|français|frances|francus/i,
  AP: /associated|american/i,
  SID: /sport|deport/i,
  TAZ: /tageszeitung/i,
  FAZ: /frankfurter/i,
  FAS: /frankfurter/i,
  NZZ: /zürcher|zürich|zurich/i,
  WAZ: /westdeutsche/i,
  NOZ: /osnabrück/i,
  NRZ: /neue ruhr/i,
  HAZ: /hann?over/i,
  RND: /redaktionsnetzwerk|deutschland/i,
}
