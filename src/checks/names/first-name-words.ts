/** First names as people in the news have them, by which a name is told from an office, a party or a firm. */
export const firstNames: ReadonlySet<string> = new Set(
  `Achim Adam Adrian Agnes Ahmed Albert Alessandro Alexander Alexandra Alfons Alfred Ali Alice Alina Alois Amelie Ana Andrea
  Andreas Andrej André Angela Angelika Anja Anke Anna Anne Anneliese Annette Anton Antonia Antonio Armin Arne Arnold Arthur
  Astrid Axel Barbara Bastian Beat Beate Ben Benedikt Benjamin Bernd Bernhard Bert Berthold Bettina Birgit Björn Bodo Boris
  Brigitte Britta Bruno Burkhard Carina Carl Carla Carlo Carlos Carmen Carola Carolin Carsten Caterina Cem Charlotte Christa
  Christian Christiane Christina Christine Christof Christoph Clara Claudia Claus Clemens Constantin Cornelia Cornelius
  Dagmar Daniel Daniela David Debora Denis Dennis Detlef Diana Dieter Dietmar Dirk Dominik Dominique Dora Doris Dorothea
  Eberhard Eckart Edgar Edith Eduard Egon Elena Eleonore Elias Elisa Elisabeth Elke Ella Elsa Emil Emilia Emily Emma
  Emmanuel Emre Enrico Eric Erich Erik Erika Erna Ernst Erwin Esther Eugen Eva Evelyn Fabian Fatma Felix Ferdinand Finn
  Florian Francesca Francesco Francis Franco Frank Franz Franziska Frauke Freddy Friederike Friedhelm Friedrich Frieda Fritz
  Gabriel Gabriele Georg Gerald Gerd Gerda Gerhard Gerlinde Gernot Gertrud Gesine Giorgia Giovanni Gisela Gregor Greta Grete
  Gudrun Guido Gunnar Gustav Günter Günther Hakan Hanna Hannah Hannelore Hannes Hans Harald Harry Hartmut Hasan Hedwig Heide
  Heidi Heike Heiko Heiner Heinrich Heinz Helen Helena Helene Helga Helge Hella Helmut Henning Henri Henrik Herbert Hermann
  Hildegard Holger Horst Hubert Hubertus Hugo Ilse Inga Inge Ingeborg Ingo Ingrid Irene Iris Irina Isabel Isabella Ismail
  Ivan Iwan Jacob Jacques Jakob Jan Jana Janine Jannik Jasmin Jean Jens Jessica Jiří Joachim Jochen Joe Johann Johanna
  Johannes John Jonas Jonathan Jorge Josef Josefine Joseph José Juan Judith Julia Julian Juliane Jutta Jörg Jürgen Kai Karin
  Karl Karla Karlheinz Karoline Karsten Katarina Katharina Kathrin Katja Katrin Kay Kerstin Kevin Kilian Kim Kirsten Klara
  Klaudia Klaus Konrad Konstantin Kristian Kristin Kristina Kurt Lara Lars Laura Lea Lena Leo Leon Leonard Leonie Leopold
  Liam Lilli Lina Linda Lisa Lorenz Lothar Louis Louisa Luca Lucas Lucia Ludwig Luigi Luisa Luise Lukas Lutz Lydia Lynn
  Magdalena Maike Maja Malte Manfred Manuel Manuela Marc Marcel Marco Marcus Marek Margarete Margit Margot Maria Marianne
  Marie Marina Mario Marion Marius Mark Marko Markus Marlene Marta Martha Martin Martina Mathias Mathilde Matteo Matthias
  Max Maxim Maximilian Maya Mehmet Melanie Mia Michael Michaela Michel Michelle Miguel Milan Milena Miriam Mirko Mohamed
  Mohammed Monika Monique Moritz Murat Mustafa Nadine Nadja Natalie Nicola Nicolas Nicole Niklas Nikolai Nikolaus Nils Nina
  Noah Nora Norbert Olaf Ole Olga Oliver Olivia Omar Oskar Oswald Otto Pablo Pascal Patricia Patrick Patrizia Paul Paula
  Pauline Pedro Peer Peter Petra Philip Philipp Pia Piotr Rahel Raimund Rainer Ralf Ralph Ramona Raphael Rebecca Regina
  Regine Reiner Reinhard Reinhold Renate René Ricardo Richard Rita Robert Roberto Robin Roger Roland Rolf Roman Ronald
  Ronja Rosa Rosemarie Rudi Rudolf Rupert Ruth Sabine Sabrina Samuel Sandra Sara Sarah Sascha Sebastian Selina Sergej Sibylle
  Siegfried Sigmar Sigrid Silke Silvia Simon Simone Sonja Sophia Sophie Stefan Stefanie Steffen Steffi Stephan Stephanie
  Susanne Sven Svenja Swantje Sylvia Sönke Sören Tamara Tanja Tatjana Thea Theo Theodor Theresa Thilo Thomas Thorsten Till
  Tilman Tim Timo Tina Tobias Tom Toni Torben Torsten Udo Ulf Ulla Ulrich Ulrike Ursula Urs Ute Uwe Valentin Vanessa Vera
  Verena Viktor Viktoria Vincent Volker Volodymyr Walter Waltraud Wanda Werner Wieland Wilfried Wilhelm Willi Wilma Wladimir
  Wolf Wolfgang Wolfram Xaver Yasmin Yvonne Zoe`.split(/\s+/),
)

/** What the same saint or reformer is called elsewhere, by the German first name: John Calvin is „Johannes Calvin“. */
export const calledElsewhere: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `Johannes Johann Hans: John Jean Juan Jan Giovanni João
  Johanna: Joan Jeanne Juana Giovanna Joanna
  Karl Carl: Charles Carlos Carlo Karol
  Wilhelm: William Guillaume Guillermo Guglielmo
  Friedrich: Frederick Frédéric Federico Fryderyk
  Heinrich: Henry Henri Enrique Enrico Henryk
  Ludwig: Louis Luis Luigi Ludwik
  Georg: George Georges Jorge Giorgio Jerzy
  Jakob Jacob: James Jacques Jacobo Giacomo Santiago
  Peter: Pierre Pedro Pietro Piotr
  Franz: Francis François Francisco Francesco Franciszek
  Josef Joseph: José Giuseppe Józef
  Stefan Stephan: Stephen Steven Étienne Esteban
  Michael: Michel Miguel Michele Michał
  Andreas: Andrew André Andrés Andrea Andrzej
  Nikolaus: Nicholas Nicolas Nicolás Niccolò Mikołaj
  Moritz: Maurice Mauricio Maurizio Maurycy
  Maria: Mary Marie María
  Elisabeth: Elizabeth Isabel Isabelle Elżbieta
  Margarete: Margaret Marguerite Margarita Małgorzata
  Katharina: Catherine Catalina Caterina Katarzyna
  Eugen: Eugene Eugène Eugenio
  Ernst: Ernest Ernesto
  Ignaz: Ignatius Ignace Ignacio Ignacy`
    .split('\n')
    .flatMap(line => {
      const [german = '', others = ''] = line.split(':').map(part => part.trim())
      return german.split(' ').map((name): [string, ReadonlySet<string>] => [name, new Set(others.split(' '))])
    }),
)
