"Mr Pettibone Is Alive" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The reading-room is a room. It is privately-named.
The stacks is a room. It is privately-named.

The printed name of the reading-room is "Reading Room".
The description of the reading-room is "Green lamps, brown linoleum, and a clock that was presented by the gasworks. The long desk has been polished by elbows. The card index stands against the wall like a chest of very small secrets; the cellar stairs go down beside it.".
The stacks is down of the reading-room.

The printed name of the stacks is "Basement Stacks".
The description of the stacks is "The shelves down here run on rails, pressed together face to face, with a crank at the end of the row to part them. A tidemark at knee height remembers the flood of 1953, and so do your predecessor[']s ledgers.".
The reading-room is up of the stacks.

Part 2 - States

A thing can be parted or pressed. A thing is usually pressed.

A thing can be stuck-state, freed or sliced (this is its leaves-property property).

A thing can be looked-up or unread. A thing is usually unread.

Part 3 - Things

The mr-pettibone is a man. It is privately-named.
The letter-thing is a thing. It is privately-named.
The desk is a supporter. It is privately-named.
The bone-folder is a thing. It is privately-named.
The paper-knife is a thing. It is privately-named.
The card-index is a thing. It is privately-named.
The gas-clock is a thing. It is privately-named.
The shelves is a thing. It is privately-named.
The crank is a thing. It is privately-named.
The tidemark is a thing. It is privately-named.
The register is a thing. It is privately-named.
The dog-licences is a thing. It is privately-named.

The mr-pettibone is in the reading-room.
The printed name of the mr-pettibone is "Mr Pettibone".
Include (- with name 'mr//' 'pettibone//' 'applicant//', -) when defining the mr-pettibone.
The description of the mr-pettibone is "Eighty, or so he claims. He has a pulse; you were invited to feel it. [quotation mark]Born on a Sunday,[quotation mark] he says, [quotation mark]above the fishmonger[']s. There were witnesses. There was my mother.[quotation mark]".
The appearance of the mr-pettibone is "Mr Pettibone sits on the applicants['] bench with his hat on his knees.".
The first place of the mr-pettibone is the reading-room.
The mr-pettibone is proper-named.

The letter-thing is in the reading-room.
The printed name of the letter-thing is "pension letter".
Include (- with name 'pension//' 'letter//' 'letters//p', -) when defining the letter-thing.
The description of the letter-thing is "[quotation mark]...regret that, in the absence of a beginning, the Office is unable to consider the remainder.[quotation mark]".
The letter-thing is fixed in place and scenery.

The desk is in the reading-room.
The printed name of the desk is "long desk".
Include (- with name 'long//' 'desk//' 'desks//p', -) when defining the desk.
The description of the desk is "Ink, elbows, and one heart with an arrow, 1922.".
The desk is fixed in place, not enterable and scenery.

The bone-folder is on the desk.
The printed name of the bone-folder is "bone folder".
Include (- with name 'bone//' 'folder//' 'blade//' 'flat//' 'folders//p', -) when defining the bone-folder.
The description of the bone-folder is "A flat blade of polished ox-bone, thin as a reproach. Binders crease with it; it will also go in where a fingernail will not.".
The bone-folder is portable.

The paper-knife is on the desk.
The printed name of the paper-knife is "paper knife".
Include (- with name 'paper//' 'knife//' 'knifes//p', -) when defining the paper-knife.
The description of the paper-knife is "Silver plate, engraved to somebody[']s long service. It has an edge that it ought not to have.".
The paper-knife is portable.

The card-index is in the reading-room.
The printed name of the card-index is "card index".
Include (- with name 'card//' 'index//' 'drawers//' 'cards//' 'sixty//' 'little//' 'indexes//p', -) when defining the card-index.
The description of the card-index is "Sixty little drawers. Somebody has filed the Bishops under Fish. You could look in it.[if the card-index is looked-up] The card for 1909 says: BIRTHS - see PETTY SESSIONS (same colour).[end if]".
The card-index is fixed in place and scenery.

The gas-clock is in the reading-room.
The printed name of the gas-clock is "gasworks clock".
Include (- with name 'gasworks//' 'clock//' 'clocks//p', -) when defining the gas-clock.
The description of the gas-clock is "It is eight minutes fast, and hisses.".
The gas-clock is fixed in place and scenery.

The shelves is in the stacks.
The printed name of the shelves is "rolling shelves".
Include (- with name 'rolling//' 'shelves//' 'bays//' 'rails//' 'bay//', -) when defining the shelves.
The description of the shelves is "Grey steel, a ton to the bay. Your predecessor arranged them by colour, and the colours by mood.[if the shelves is pressed] Not so much as a playing card could be slid between them.[end if][if the shelves is parted] They stand open at P, as if for a wedding.[end if]".
The shelves is fixed in place, scenery and plural-named.

The crank is in the stacks.
The printed name of the crank is "crank".
Include (- with name 'crank//' 'wheel//' 'cranks//p', -) when defining the crank.
The description of the crank is "Three spokes, like a small ship[']s wheel. This ship carries parking permits.".
The crank is fixed in place and scenery.

The tidemark is in the stacks.
The printed name of the tidemark is "tidemark".
Include (- with name 'tidemark//' 'tidemarks//p', -) when defining the tidemark.
The description of the tidemark is "Brown, dead level, and with one perfect print of a duck[']s foot.".
The tidemark is fixed in place and scenery.

The printed name of the register is "red register".
Include (- with name 'red//' 'register//' 'book//' 'sessions//' 'registers//p', -) when defining the register.
The description of the register is "PETTY SESSIONS 1909, says the spine. The first page says, in violet ink: not really.[if the register is sliced] It is in two halves, and so is everybody in it.[end if][if the register is stuck-state] The middle third has been under water, and has dried into one page as thick as a thumb.[end if][if the register is freed] It falls open of its own accord at a leaf that has not seen daylight since the year of the flood.[end if]".
The register is portable.

The dog-licences is in the stacks.
The printed name of the dog-licences is "dog licences".
Include (- with name 'dog//' 'licences//', -) when defining the dog-licences.
The description of the dog-licences is "Bundles of them, in order of the dogs['] names. There are four hundred Rexes.".
The dog-licences is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-consulting is an action applying to one thing.
Understand "consult [something]" as just-consulting.
Understand "search [something]" as just-consulting.
Understand "browse [something]" as just-consulting.
Understand "look in [something]" as just-consulting.

Carry out just-consulting:
	if the noun is the card-index:
		if the card-index is not unread:
			say "You have had the only sense out of it that it is going to give.";
			stop the action;
		now the card-index is looked-up;
		say "Births, births: there is a card for every year but one, and at 1909 a pink slip in violet ink. [quotation mark]See PETTY SESSIONS. They were the same red, and it seemed kinder to keep them together.[quotation mark]";
		stop the action;
	say "That would lead nowhere.".

Just-cranking is an action applying to one thing.
Understand "crank [something]" as just-cranking.
Understand "part [something]" as just-cranking.
Understand "roll [something]" as just-cranking.
Understand "spin [something]" as just-cranking.
Understand "turn [something]" as just-cranking.

Carry out just-cranking:
	if the noun is the shelves:
		if the shelves is not pressed:
			say "They are as far apart as they will go, and so are you and lunch.";
			stop the action;
		if the card-index is not looked-up:
			say "Four tons of paper, in no order that a man would die for. Before you move any of it you had better find out, upstairs, what you are looking for.";
			stop the action;
		now the shelves is parted;
		now the register is in the stacks;
		say "You lean on the spokes. The bays groan, budge, and go trundling apart by turns until there is an aisle where P was. In it, on the floor, spine up, lies a red register.";
		stop the action;
	if the noun is the crank:
		if the shelves is not pressed:
			say "They are as far apart as they will go, and so are you and lunch.";
			stop the action;
		if the card-index is not looked-up:
			say "Four tons of paper, in no order that a man would die for. Before you move any of it you had better find out, upstairs, what you are looking for.";
			stop the action;
		now the shelves is parted;
		now the register is in the stacks;
		say "You lean on the spokes. The bays groan, budge, and go trundling apart by turns until there is an aisle where P was. In it, on the floor, spine up, lies a red register.";
		stop the action;
	say "That would lead nowhere.".

Prising-with is an action applying to two things.
Understand "prise [something] with [something]" as prising-with.
Understand "separate [something] with [something]" as prising-with.
Understand "loosen [something] with [something]" as prising-with.
Understand "release [something] with [something]" as prising-with.
Understand "free [something] with [something]" as prising-with.
Understand "untie [something] with [something]" as prising-with.

Carry out prising-with:
	if the noun is the register and the second noun is the bone-folder:
		if the register is not enclosed by the player:
			say "It would be easier on your lap. Pick it up.";
			stop the action;
		if the bone-folder is not enclosed by the player:
			say "You aren[']t holding [the second noun].";
			stop the action;
		if the register is not stuck-state:
			say "They are as free as they have been since 1953.";
			stop the action;
		now the register is freed;
		say "Bone in at the corner, flat, and breathe out. The leaves let go of one another with a sound like a very old lady getting up. Mud; more mud; a pressed duckweed; and then copperplate: the twelfth of September, a Sunday, above the fishmonger[']s, a boy.";
		stop the action;
	if the noun is the register and the second noun is the paper-knife:
		say "You try the corner, and the knife goes straight through a family called Pettigrew. You stop. It wants something with no edge at all.";
		stop the action;
	say "That would lead nowhere.".

Showing-to is an action applying to two things.
Understand "show [something] to [something]" as showing-to.
Understand "give [something] to [something]" as showing-to.

Carry out showing-to:
	if the noun is the register and the second noun is the mr-pettibone:
		if the register is not enclosed by the player:
			say "It isn[']t in your hands.";
			stop the action;
		if the register is not freed:
			say "He looks at the block of dried paper for some time. [quotation mark]I[']m in there?[quotation mark] he says. [quotation mark]Well. It is quiet.[quotation mark]";
			stop the action;
		now the register is carried by the mr-pettibone;
		say "You lay it open across his knees, hat and all, and put your finger on the line.";
		stop the action;
	if (the noun is the bone-folder or the noun is the paper-knife) and the second noun is the mr-pettibone:
		say "He inspects [the noun] with the courtesy of a man who has all day and can prove it.";
		stop the action;
	try showing the noun to the second noun.

Cuting-with is an action applying to two things.
Understand "cut [something] with [something]" as cuting-with.
Understand "slice [something] with [something]" as cuting-with.

Carry out cuting-with:
	if the noun is the register and the second noun is the paper-knife:
		if the register is not enclosed by the player:
			say "It would be easier on your lap. Pick it up.";
			stop the action;
		if the paper-knife is not enclosed by the player:
			say "You aren[']t holding [the second noun].";
			stop the action;
		if the register is not stuck-state:
			say "There is nothing left to cut open, and every reason not to.";
			stop the action;
		now the register is sliced;
		say "You bear down. The knife goes through the Pettigrews, through the Pettifers, and on into September.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the card-index:
		try just-consulting the noun;
		stop the action;
	if the noun is the shelves:
		try just-cranking the noun;
		stop the action;
	if the noun is the crank:
		try just-cranking the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the register:
		say "Say how: prise [the noun] with something.";
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the shelves or the noun is the crank:
		try other words;
		try just-cranking the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the shelves or the noun is the crank:
		try other words;
		try just-cranking the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the shelves or the noun is the crank:
		try other words;
		try just-cranking the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check searching (this is the other words for searching rule):
	if other words are tried, make no decision;
	if the noun is the card-index:
		try other words;
		try just-consulting the noun;
		be done with other words;
		stop the action.
The other words for searching rule is listed first in the check searching rules.

Check looking under (this is the other words for looking under rule):
	if other words are tried, make no decision;
	if the noun is the card-index:
		try other words;
		try just-consulting the noun;
		be done with other words;
		stop the action.
The other words for looking under rule is listed first in the check looking under rules.

Check looking behind (this is the other words for looking behind rule):
	if other words are tried, make no decision;
	if the noun is the card-index:
		try other words;
		try just-consulting the noun;
		be done with other words;
		stop the action.
The other words for looking behind rule is listed first in the check looking behind rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the register:
		say "Say how: cut [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

The prising-with action translates into I6 as "SKOwn1".
The showing-to action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the bone-folder +) && x == (+ the register +)) return ##SKOwn1;
			if (y == (+ the paper-knife +) && x == (+ the register +)) return -1;
			if (y == (+ the mr-pettibone +) && x == (+ the register +) or (+ the bone-folder +) or (+ the paper-knife +)) return ##SKOwn2;
		3:
			if (y == (+ the mr-pettibone +) && x == (+ the register +) or (+ the bone-folder +) or (+ the paper-knife +)) return ##SKOwn2;
		4:
			if (y == (+ the mr-pettibone +) && x == (+ the register +) or (+ the bone-folder +) or (+ the paper-knife +)) return ##SKOwn2;
		5:
			if (y == (+ the mr-pettibone +) && x == (+ the register +) or (+ the bone-folder +) or (+ the paper-knife +)) return ##SKOwn2;
		7:
			if (y == (+ the bone-folder +) && x == (+ the register +)) return ##SKOwn1;
			if (y == (+ the paper-knife +) && x == (+ the register +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The index-read is a task. The points are 1.
The register-found is a task. The points are 2.
The page-freed is a task. The points are 2.
The entry-shown is a task. The points are 3.

The maximum score is 8.

Every turn:
	if the index-read is pending and the card-index is looked-up:
		achieve the index-read.

Every turn:
	if the register-found is pending and the register is enclosed by the player:
		achieve the register-found.

Every turn:
	if the page-freed is pending and the register is freed:
		achieve the page-freed.

Every turn:
	if the entry-shown is pending and the register is carried by the mr-pettibone:
		achieve the entry-shown.

Every turn:
	if the story has not ended and the entry-shown is achieved:
		say "He reads it through twice, moving his lips, and stops at the last column. [quotation mark]Signature of informant,[quotation mark] says Mr Pettibone. [quotation mark]Look at that. I never saw her write.[quotation mark] He sits there so long that the clock has to speak to him about it. Then he puts on his hat and goes to tell the pension office, in person, loudly, that he has begun.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the register is sliced:
		say "What falls out is half of a Sunday. There is a fishmonger on it, and a mother[']s hand, and no boy. Mr Pettibone holds the two edges together for some time, and they do not meet. [quotation mark]Well,[quotation mark] he says, and puts on his hat. [quotation mark]I had an idea that I might be.[quotation mark]";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the reading-room.

When play begins:
	say "The pension office has written to say that Mr Pettibone, having no record of birth, is unlikely. He has come down to the town archive about it in his good coat, and has been sitting very upright ever since, so as to be obviously there. You have been archivist for nine days. Your predecessor left no notes; she left, however, a smell of violets, and a system.".

To decide whether mention (N - a number) is absent:
	if N is 14:
		if the register is freed:
			no;
		yes;
	if N is 15:
		if the register is not freed:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 24, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Oak, and built so that nobody should stay.";
	if N is 2, say "Brown felt, with a thumb worn into the crown.";
	if N is 3, say "Together, as if for a photograph.";
	if N is 4, say "Brushed twice, and buttoned to the neck.";
	if N is 5, say "Seventy-two, and a little hurt to be asked.";
	if N is 6, say "Deeper than a paper knife would need to go.";
	if N is 7, say "It goes in on the left and does not come out.";
	if N is 8, say "Three, and one of them is a trout.";
	if N is 9, say "Brass, and cold to the palm.";
	if N is 10, say "It has been in dock since it was screwed to the floor.";
	if N is 11, say "Three toes, and a duck[']s whole weight.";
	if N is 12, say "Red cloth, gilt letters, and none of it true.";
	if N is 13, say "Ruled for drunkards, and written on in violet.";
	if N is 14, say "Copperplate, a little mud, and a boy.";
	if N is 15, say "There are some, in the middle, that will not say.";
	if N is 16, say "Six shades, and four bulbs.";
	if N is 17, say "Two centuries of them, all leaning on the past.";
	if N is 18, say "Cream to the shoulder, brown below it.";
	if N is 19, say "Eleven steps, and they smell of river.";
	if N is 20, say "It shows the way to the desk.";
	if N is 21, say "Above the line, they are dry. Below it they are thicker.";
	if N is 22, say "Gone these nine days, and the violets not yet.";
	if N is 23, say "It came in 1953 and took the letter P.";
	if N is 25, say "You are there.";
	if N is 26, say "You would have to go down.";
	if N is 27, say "You are there.";
	if N is 28, say "You would have to go up.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'bench//': if (n < 1 && SK_Near((+ the mr-pettibone +))) return 1;
		'hat//': if (n < 2 && SK_Near((+ the mr-pettibone +))) return 2;
		'knees//': if (n < 3 && SK_Near((+ the mr-pettibone +))) return 3;
		'coat//': if (n < 4 && SK_Near((+ the mr-pettibone +))) return 4;
		'pulse//': if (n < 5 && SK_Near((+ the mr-pettibone +))) return 5;
		'heart//': if (n < 6 && SK_Near((+ the desk +))) return 6;
		'arrow//': if (n < 7 && SK_Near((+ the desk +))) return 7;
		'bishops//': if (n < 8 && SK_Near((+ the card-index +))) return 8;
		'spokes//': if (n < 9 && SK_Near((+ the crank +))) return 9;
		'ship//': if (n < 10 && SK_Near((+ the crank +))) return 10;
		'print//': if (n < 11 && SK_Near((+ the tidemark +))) return 11;
		'spine//': if (n < 12 && SK_Near((+ the register +))) return 12;
		'page//': if (n < 13 && SK_Near((+ the register +))) return 13;
		'leaf//': if (n < 14 && SK_Near((+ the register +))) return 14; if (n < 15 && SK_Near((+ the register +))) return 15;
		'lamps//': if (n < 16 && SK_Near((+ the reading-room +))) return 16;
		'elbows//': if (n < 17 && SK_Near((+ the reading-room +))) return 17;
		'wall//': if (n < 18 && SK_Near((+ the reading-room +))) return 18;
		'stairs//': if (n < 19 && SK_Near((+ the reading-room +))) return 19;
		'linoleum//': if (n < 20 && SK_Near((+ the reading-room +))) return 20;
		'ledgers//': if (n < 21 && SK_Near((+ the stacks +))) return 21;
		'predecess//': if (n < 22 && SK_Near(player)) return 22;
		'flood//': if (n < 23 && SK_Near(player)) return 23;
		'absence//': if (n < 24 && SK_Near(player)) return 24;
		'beginning//': if (n < 24 && SK_Near(player)) return 24;
		'binders//': if (n < 24 && SK_Near(player)) return 24;
		'births//': if (n < 24 && SK_Near(player)) return 24;
		'chest//': if (n < 24 && SK_Near(player)) return 24;
		'face//': if (n < 24 && SK_Near(player)) return 24;
		'fingernai//': if (n < 24 && SK_Near(player)) return 24;
		'fish//': if (n < 24 && SK_Near(player)) return 24;
		'ink//': if (n < 24 && SK_Near(player)) return 24;
		'mother//': if (n < 24 && SK_Near(player)) return 24;
		'names//': if (n < 24 && SK_Near(player)) return 24;
		'office//': if (n < 24 && SK_Near(player)) return 24;
		'record//': if (n < 24 && SK_Near(player)) return 24;
		'remainder//': if (n < 24 && SK_Near(player)) return 24;
		'reproach//': if (n < 24 && SK_Near(player)) return 24;
		'rexes//': if (n < 24 && SK_Near(player)) return 24;
		'smell//': if (n < 24 && SK_Near(player)) return 24;
		'sunday//': if (n < 24 && SK_Near(player)) return 24;
		'system//': if (n < 24 && SK_Near(player)) return 24;
		'thumb//': if (n < 24 && SK_Near(player)) return 24;
		'ton//': if (n < 24 && SK_Near(player)) return 24;
		'town//': if (n < 24 && SK_Near(player)) return 24;
		'violets//': if (n < 24 && SK_Near(player)) return 24;
		'water//': if (n < 24 && SK_Near(player)) return 24;
		'wedding//': if (n < 24 && SK_Near(player)) return 24;
		'room//': if (n < 25 && SK_Near((+ the reading-room +))) return 25; if (n < 28 && SK_Near((+ the stacks +))) return 28;
		'stacks//': if (n < 26 && SK_Near((+ the reading-room +))) return 26; if (n < 27 && SK_Near((+ the stacks +))) return 27;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "absence absences air aisle aisles arm arms arrow arrows";
		}
		'b': switch (n) {
			1: return "beginning beginnings bench benches binder binders birth births bishop bishops block blocks body boy boys bulb bulbs";
		}
		'c': switch (n) {
			1: return "ceiling centuries century chest chests coat coats column columns corner corners courtesies courtesy crown crowns";
		}
		'd': switch (n) {
			1: return "dock docks drunkard drunkards duckweed duckweeds";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows eye eyes";
		}
		'f': switch (n) {
			1: return "face faces families family feet finger fingernail fingernails fingers fish fishes fishmonger fishmongers flood floods floor floors foot";
		}
		'g': switch (n) {
			1: return "gasworks gasworkses ground";
		}
		'h': switch (n) {
			1: return "hair hand hands hat hats head heart hearts hurt hurts";
		}
		'i': switch (n) {
			1: return "idea ideas informant informants ink inks";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "lamp lamps lap laps leaves ledger ledgers leg legs lip lips lunch lunches";
		}
		'm': switch (n) {
			1: return "man mans mother mothers mouth mud muds";
		}
		'n': switch (n) {
			1: return "name names neck necks nose";
		}
		'o': switch (n) {
			1: return "office offices order orders";
		}
		'p': switch (n) {
			1: return "page pages palm palms paper papers person persons pettifers pettiferses pettigrews pettigrewses photograph photographs predecessor predecessors print";
			2: return "prints pulse pulses";
		}
		'r': switch (n) {
			1: return "record records remainder remainders reproach reproaches rex rexes river rivers roof";
		}
		's': switch (n) {
			1: return "september septembers shad shades shads shelfs ship ships shoulder shoulders sky slip slips smell smells sound sounds spine spines spoke spokes stair";
			2: return "stairs step steps sunday sundays system systems";
		}
		't': switch (n) {
			1: return "thumb thumbs toe toes ton tons town towns trout trouts";
		}
		'v': switch (n) {
			1: return "violet violets";
		}
		'w': switch (n) {
			1: return "wall walls water waters wedding weddings";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'stairs//': if (SK_Near((+ the reading-room +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the reading-room +))) rtrue;
	rfalse;
];
-).
