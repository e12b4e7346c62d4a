/**
 * Firms, brands, places and figures of stories that are called like people: two words, as the recogniser of names reads
 * them, without signs.
 */
const BRANDS = new Set(
  (
    'Morgan Stanley,Goldman Sachs,Ben Jerry,Ernst Young,Wells Fargo,Harley Davidson,Calvin Klein,Hugo Boss,Ralph Lauren,' +
    'Louis Vuitton,Tommy Hilfiger,Estee Lauder,Mary Kay,John Deere,Jack Daniel,Jack Daniels,Johnnie Walker,Jim Beam,' +
    'Charles Schwab,Eli Lilly,Philip Morris,Elizabeth Arden,Michael Kors,Kate Spade,Marc Jacobs,Jimmy Choo,Mercedes Benz,' +
    'Ben Sherman,Laura Ashley,Dr Pepper,Jenny Craig,Sherwin Williams,Virginia Beach,Baker Hughes,Arthur Andersen,' +
    'Raymond James,Edward Jones,Dow Jones,Morgan Chase,Booz Allen,Allen Hamilton,Brooks Brothers,Grant Thornton,' +
    'Clifford Chance,Jones Day,Baker McKenzie,Christian Dior,Saint Laurent,Yves Saint,Giorgio Armani,Emporio Armani,Steve Madden,Chuck Taylor,' +
    'Stan Smith,Fred Perry,Paul Smith,Eddie Bauer,Vera Bradley,Vera Wang,Tory Burch,Betty Crocker,Sara Lee,Uncle Ben,Aunt Jemima,Papa John,' +
    'Papa Johns,Walt Disney,Vivienne Westwood,Alexander McQueen,Karl Lagerfeld,Carolina Herrera,Paco Rabanne,Jean Paul,Oscar Mayer,' +
    'Benjamin Moore,Franklin Templeton,Bristol Myers,Johnson Johnson,Johnson Controls,Hewlett Packard,Warner Bros,Warner Brothers,' +
    'Lehman Brothers,Merrill Lynch,Bear Stearns,Allen Overy,Kirkland Ellis,Smith Wesson,Smith Nephew,Fisher Price,Fisher Scientific,Baxter International,' +
    'Abbott Laboratories,Martha Stewart,Tim Hortons,Carl Zeiss,Robert Bosch,Giorgio Beverly,Ludwig Beck,Peter Hahn,Jack Wolfskin,Tom Tailor,Tom Ford,' +
    'Thomas Cook,Harvey Nichols,John Lewis,Austin Reed,Ted Baker,Laura Mercier,Bobbi Brown,Max Factor,Charlotte Tilbury,Victoria Secret,' +
    'Victorias Secret,Samuel Adams,Captain Morgan,Jose Cuervo,Dom Perignon,Don Julio,Evan Williams,Wild Turkey,Rolls Royce,Aston Martin,Alfa Romeo,' +
    'Lee Cooper,Frank Lloyd,Black Decker,Jack Jones,James Avery,David Yurman,Kay Jewelers,Henry Schein,Charles Tyrwhitt,Russell Reynolds,Russell Investments,' +
    'Raymond Weil,Patek Philippe,Vacheron Constantin,Jean Coutu,Roger Vivier,Philip Plein,Tom Collins,Shirley Temple,Granny Smith,Earl Grey,Bloody Mary,' +
    'Martin Luther,Peter Pan,Robin Hood,King Arthur,Jack Frost,Harry Potter,Sherlock Holmes,James Bond,Indiana Jones,Mary Poppins,Jane Eyre,' +
    'Anna Karenina,Oliver Twist,Tom Sawyer,David Copperfield,Forrest Gump,Lara Croft,Duke Nukem,Max Payne,Alan Wake,Emma Bovary,Dorian Gray,' +
    'Bugs Bunny,Donald Duck,Mickey Mouse,Charlie Brown,Homer Simpson,Bart Simpson,Peter Parker,Bruce Wayne,Clark Kent,Tony Stark,Lex Luthor,' +
    'Hermione Granger,Ron Weasley,Jon Snow,Darth Vader,Luke Skywalker,Han Solo,Willy Wonka,Charlie Chaplin,Hannah Montana,Veronica Mars,Jessica Jones,Luke Cage,' +
    'Ted Lasso,Michael Clayton,Jerry Maguire,Donnie Darko,Barry Lyndon,John Wick,Jason Bourne,Jack Reacher,Perry Mason,Dr Who,Mr Bean,Mr Robot,' +
    'Dr Martens,Mr Clean,Mrs Fields,Dr Scholl,Dr Scholls,Mr Coffee,Dr Oetker,Mr Potato,Mrs Doubtfire,Dr Strange,Mr Kipling,Mrs Dalloway,Dr Dre,Dr Seuss,' +
    'Lou Gehrig,Johns Hopkins,Max Planck,Carnegie Mellon,Claude Sonnet,Claude Haiku,George Washington Bridge,Charles Bridge,Madison Square,Jordan Valley,' +
    'Romeo Juliet,St Louis,Abraham Lincoln,John Hancock,Johnny Appleseed,Sam Adams,Paul Revere,Rosetta Stone,Pearl Harbor,Ruby Rails,Christopher Street,Prince William,' +
    'Mario Kart,Tom Clancy,Sid Meier,Leroy Merlin,Arnold Palmer,Roy Rogers,Rob Roy,Tia Maria,Stella Artois,Duran Duran,Franz Ferdinand,Dave Matthews,Ruth Chris,Angie List,Les Paul,Harvey Wallbanger,Van Allen,Chicken Alfredo,Peach Melba,Crepes Suzette,Pizza Margherita,Colby Jack,Monterey Jack,Maria Theresa,Steely Dan,Sweet William,Lockheed Martin,Jack Coke,Simon Schuster,Random House,Faber Faber,Marks Spencer,Dolce Gabbana,Bang Olufsen,Bowers Wilkins,Abercrombie Fitch,Dun Bradstreet,Procter Gamble,Standard Poor,Deloitte Touche,Young Rubicam,Saatchi Saatchi,Wolters Kluwer,Thomson Reuters,Taylor Francis,Stanley Black,Pratt Whitney,Jones Lang,Cushman Wakefield,Marsh McLennan,Willis Towers,Aon Hewitt,Robert Half,Kelly Services,Kelly Blue,Dale Carnegie,Jim Crow,Hello Kitty,Uncle Sam,Jo Ann,Nina Ricci,Christian Louboutin,Roberto Cavalli,Salvatore Ferragamo,Stella McCartney,Kenneth Cole,Donna Karan,Anne Klein,Perry Ellis,Liz Claiborne,Tommy Bahama,Paul Frank,Ray Ban,Helly Hansen,Jack Wills,Ben Nevis,Prince Edward,Prince Albert,Prince George,Robert Koch,Albert Einstein,Isaac Newton,Marco Polo,John Lennon,Louis Armstrong,Captain Jack,Honda Civic,Suzuki Swift,Rosa Parks,Joan Arc,Mary Celeste,Gibson Les,Pere David,Jefferson Airplane,Pearl Jam,Alice Cooper,Dave Buster,Barnes Noble,Simon Garfunkel,Tom Jerry,Bonnie Clyde,Adam Eve,Hansel Gretel,Jekyll Hyde,Cain Abel,Beavis Butthead,Penn Teller,Salt Lake,Jimmy Dean,Aunt Annie,Auntie Anne,Dairy Queen,Mary Jane,Jack Lantern,Molly Maid,Johnny Rockets,Nathan Famous,Fannie Mae,Freddie Mac,Sallie Mae,Ginnie Mae,Allen Edmonds,Cole Haan,Ann Taylor,Lane Bryant,Lord Taylor,Peter Luger,Ethan Allen,Thomas Sabo,Tom Thumb,Jolly Roger,Davy Jones,Ferris Bueller,Inspector Gadget,' +
    'Jack Russell,King Charles,Cesar Salad,Jack Box,Famous Amos,Little Debbie,Little Caesars,Jimmy John,Jimmy Johns,Carl Jr,Trader Joe,Trader Joes'
  ).split(','),
);

const TWO = /\p{Lu}[\p{L}\p{M}]*(?:\.|['’]s)?[ -](?:& |and )?(\p{Lu}[\p{L}\p{M}]+)/uy;

/** Where the first two words at `index` end that are a brand and no person; 0 when they are none. */
export function brandEnd(text: string, index: number): number {
  TWO.lastIndex = index;
  const match = TWO.exec(text)?.[0];
  if (match === undefined) return 0;
  const words = match
    .normalize('NFD')
    .replace(/['’]s(?= )|[\u0300-\u036f.]|& |and (?=\p{Lu})/gu, '')
    .replace('-', ' ');
  return BRANDS.has(words) ? index + match.length : 0;
}

/** Where a brand ends that begins at `index`, or with the word before it; 0 when there is none. */
export function brandAround(text: string, index: number): number {
  const end = brandEnd(text, index);
  if (end > 0) return end;
  const before = /(?:^|[^\p{L}])(\p{Lu}\p{L}*[.]?[ -])$/u.exec(
    text.slice(Math.max(0, index - 16), index),
  )?.[1];
  const around = before === undefined ? 0 : brandEnd(text, index - before.length);
  return around > index ? around : 0;
}
