"Moving Day for Dolores" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The back-room is a room. It is privately-named.
The hall-room is a room. It is privately-named.

The printed name of the back-room is "Behind the Tanks".
The description of the back-room is "Duckboards, pipes, a drip. From this side you are above the water: Dolores[']s tank, with its hatch, is at the height of your waist, and next to it is the holding tank, a plain steel one with a lid. The way round to the front is north.".
The hall-room is north of the back-room.

The printed name of the hall-room is "Visitors['] Hall".
The description of the hall-room is "A dim room with four bright windows, one of them pea green. A bench for lovers, a machine for squashed pennies. On the floor, painted by a child, blue footprints lead to Dolores.[if the glass is algal] You can make out a shape in the green, and an eye.[end if][if the glass is clean-glass] The glass is so clear that you put out a hand to see whether it is there.[end if]".
The back-room is south of the hall-room.

Part 2 - States

A thing can be clean-glass or algal. A thing is usually algal.

A thing has a number called salinity.

A thing can be tempted or lurking. A thing is usually lurking.

A thing has a number called slack.

A thing can be latched or lid-loose. A thing is usually lid-loose.

A thing can be gone-state or aboard. A thing is usually aboard.

A thing can be good-reading or unread. A thing is usually unread.

Part 3 - Things

The dolores is a thing. It is privately-named.
The big-tank is a container. It is privately-named.
The holding-thing is a container. It is privately-named.
The crabs is a thing. It is privately-named.
The crab is a thing. It is privately-named.
The scraper is a thing. It is privately-named.
The salt is a thing. It is privately-named.
The hydrometer is a thing. It is privately-named.
The pipes is a thing. It is privately-named.
The book-thing is a thing. It is privately-named.
The glass is a thing. It is privately-named.
The prints is a thing. It is privately-named.
The machine-thing is a thing. It is privately-named.

The dolores is in the big-tank.
The printed name of the dolores is "Dolores".
Include (- with name 'dolores//' 'octopus//' 'common//', -) when defining the dolores.
The description of the dolores is "A common octopus. There is nothing common about her: three hearts, nine brains, and your measure.[if the dolores is in the big-tank] She[']s poured into a corner, the colour of the corner, with one eye out.[end if][if the dolores is in the holding-thing] She fills the holding tank as milk does a jug. One arm is reading the underside of the lid.[end if]".
The dolores is fixed in place and proper-named.

The big-tank is in the back-room.
The printed name of the big-tank is "display tank".
Include (- with name 'display//' 'tank//' 'hatch//' 'tanks//p', -) when defining the big-tank.
The description of the big-tank is "Eight hundred litres of harbour, with a castle in it that she has rearranged.".
The big-tank is fixed in place, not enterable, unopenable, open and scenery.

The holding-thing is in the back-room.
The printed name of the holding-thing is "holding tank".
Include (- with name 'holding//' 'tank//' 'lid//' 'latch//' 'steel//' 'plain//' 'tanks//p', -) when defining the holding-thing.
The description of the holding-thing is "Steel, with a lid of wired glass. She can be got into it with a crab and got out of it with a crab.[if the holding-thing is lid-loose] The latch hangs open.[end if][if the holding-thing is latched] The latch is down.[end if]".
The holding-thing is fixed in place, not enterable, unopenable, open, transparent and scenery.

The crabs is in the back-room.
The printed name of the crabs is "crab bucket".
Include (- with name 'crab//' 'bucket//' 'crabs//' 'buckets//p', -) when defining the crabs.
The description of the crabs is "Shore crabs, sideways and furious. You help yourself.".
The crabs is fixed in place and scenery.

The crab is in the back-room.
The printed name of the crab is "shore crab".
Include (- with name 'shore//' 'crab//', -) when defining the crab.
The description of the crab is "It waves both fists at you.".
The appearance of the crab is "A shore crab has climbed out of the bucket and is making for the sea, which is that way.".
The first place of the crab is the back-room.
The crab is portable.

The scraper is in the back-room.
The printed name of the scraper is "glass scraper".
Include (- with name 'glass//' 'scraper//' 'blade//' 'scrapers//p', -) when defining the scraper.
The description of the scraper is "A blade on a yard of broom handle.".
The appearance of the scraper is "A glass scraper lies across the duckboards.".
The first place of the scraper is the back-room.
The scraper is portable.

The salt is in the back-room.
The printed name of the salt is "sea salt".
Include (- with name 'sea//' 'salt//' 'scoop//' 'drum//', -) when defining the salt.
The description of the salt is "A drum of it, and a scoop that holds one mark[']s worth.".
The appearance of the salt is "A drum of sea salt stands open.".
The first place of the salt is the back-room.
The salt is portable.
The indefinite article of the salt is "some".

The hydrometer is in the back-room.
The printed name of the hydrometer is "hydrometer".
Include (- with name 'hydrometer//' 'gauge//' 'needle//' 'float//' 'glass//' 'hydrometers//p', -) when defining the hydrometer.
The description of the hydrometer is "A glass float on a string, always in the tank.[if the salinity of the big-tank is less than 2] It sits low. TOO FRESH, says the line: rain has got in at the roof again.[end if][if the salinity of the big-tank is at least 2] It floats with the red line just awash: SEA.[end if]".
The hydrometer is fixed in place and scenery.

The pipes is in the back-room.
The printed name of the pipes is "pipes".
Include (- with name 'pipes//' 'drip//', -) when defining the pipes.
The description of the pipes is "She has had two of them off.".
The pipes is fixed in place, scenery and plural-named.

The book-thing is in the back-room.
The printed name of the book-thing is "day book".
Include (- with name 'day//' 'book//' 'dates//' 'column//' 'of//' 'books//p', -) when defining the book-thing.
The description of the book-thing is "[quotation mark]Before D. goes home: glass CLEAN, float AT THE RED LINE (usually two scoops; three and she goes white and sulks and we lose a week). Latch the holding tank. LATCH IT.[quotation mark]".
The book-thing is fixed in place and scenery.

The glass is in the hall-room.
The printed name of the glass is "front glass".
Include (- with name 'front//' 'glass//' 'window//' 'algae//' 'glasses//p', -) when defining the glass.
The description of the glass is "Two inches thick. On the inside, suckers have written something in the green.[if the glass is algal] It is coated in algae, thick enough to sign.[end if][if the glass is clean-glass] It is clean.[end if]".
The glass is fixed in place and scenery.

The prints is in the hall-room.
The printed name of the prints is "blue footprints".
Include (- with name 'blue//' 'footprints//', -) when defining the prints.
The description of the prints is "Eight to a step. Whoever did them had thought about it.".
The prints is fixed in place, scenery and plural-named.

The machine-thing is in the hall-room.
The printed name of the machine-thing is "penny machine".
Include (- with name 'penny//' 'machine//' 'pennies//' 'machines//p', -) when defining the machine-thing.
The description of the machine-thing is "It squashes the King into Dolores.".
The machine-thing is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Offering-to is an action applying to two things.
Understand "offer [something] to [something]" as offering-to.
Understand "feed [something] with [something]" as offering-to (with nouns reversed).
Understand "tempt [something] with [something]" as offering-to (with nouns reversed).
Understand "show [something] to [something]" as offering-to.

Carry out offering-to:
	if the noun is the crab and the second noun is the dolores and the dolores is in the big-tank:
		if the crab is not enclosed by the player:
			say "She can see that you have no crab.";
			stop the action;
		if the glass is not algal:
			say "She[']s only just gone home. Let her look at the view.";
			stop the action;
		now the dolores is in the holding-thing;
		now the crab is in the back-room;
		now the slack of the holding-thing is 0;
		now the holding-thing is lid-loose;
		say "You dangle it over the holding tank. There is a pause, in which you are read like a menu. Then an arm comes over the rim, and another; and for a second and a half there[']s an octopus going by at the level of your belt, and then a splash, and no crab. Another is already climbing out of the bucket.";
		stop the action;
	if the noun is the crab and the second noun is the dolores and the dolores is in the holding-thing:
		if the crab is not enclosed by the player:
			say "She can see that you have no crab.";
			stop the action;
		if the glass is not clean-glass:
			say "Not back into that. You can[']t see the castle for green.";
			stop the action;
		if the salinity of the big-tank is less than 2:
			say "The float sits low yet: it is half rain in there. She[']d be ill. Salt first.";
			stop the action;
		now the dolores is in the big-tank;
		now the crab is nowhere;
		now the holding-thing is lid-loose;
		now the dolores is tempted;
		say "You hold it over the display tank and flip the latch. She goes past you like a wet thought. She stops in the middle of all that light, and changes colour three times.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if (the noun is the crab or the noun is the scraper or the noun is the salt) and (the second noun is the big-tank or the second noun is the holding-thing):
		if the noun is enclosed by the player:
			say "You stop. Anything that goes in there belongs to Dolores, and she doesn[']t lend. (If it is dinner, offer it to her.)";
			stop the action;
		now the deed is 1;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	continue the action.

Just-latching is an action applying to one thing.
Understand "latch [something]" as just-latching.
Understand "fasten [something]" as just-latching.
Understand "secure [something]" as just-latching.

Carry out just-latching:
	if the noun is the holding-thing:
		if the dolores is not in the holding-thing:
			say "There is no one in it.";
			stop the action;
		if the holding-thing is not lid-loose:
			say "It is latched. You try it, all the same. Everyone does.";
			stop the action;
		now the holding-thing is latched;
		now the slack of the holding-thing is 0;
		say "Click. On the other side of the glass an arm stops reading, and taps it, once.";
		stop the action;
	say "That would lead nowhere.".

Scraping-with is an action applying to two things.
Understand "scrape [something] with [something]" as scraping-with.
Understand "clean [something] with [something]" as scraping-with.
Understand "scrub [something] with [something]" as scraping-with.

Carry out scraping-with:
	if the noun is the glass and the second noun is the scraper:
		say "You are on the dry side of it. You polish off a nose print. The green is on hers.";
		stop the action;
	if the noun is the big-tank and the second noun is the scraper:
		if the scraper is not enclosed by the player:
			say "The scraper isn[']t in your hand.";
			stop the action;
		if the dolores is in the big-tank:
			say "You get the blade as far as the water. It stops. Something has hold of the other end, with every appearance of interest. She[']ll have to come out of there.";
			stop the action;
		if the glass is not algal:
			say "There is nothing more to see except everything.";
			stop the action;
		now the glass is clean-glass;
		say "Down, and up, and down, your sleeve wet to the ear. The green comes away in curtains. Light comes in through the gap from the visitors['] side, and then the bench, and then the far wall.";
		stop the action;
	say "That would lead nowhere.".

Pouring-into is an action applying to two things.
Understand "pour [something] into [something]" as pouring-into.
Understand "add [something] to [something]" as pouring-into.
Understand "tip [something] into [something]" as pouring-into.
Understand "scoop [something] into [something]" as pouring-into.

Carry out pouring-into:
	if the noun is the salt and the second noun is the big-tank:
		if the salt is not enclosed by the player:
			say "The salt isn[']t in your hands.";
			stop the action;
		if the dolores is in the big-tank:
			say "Over her head? She has it back over yours. Not while she[']s in there.";
			stop the action;
		increase the salinity of the big-tank by 1;
		if the salinity of the big-tank is greater than 3, now the salinity of the big-tank is 3;
		say "One scoop, in a slow white fall. It swirls off round the castle and vanishes, and the float lifts.";
		stop the action;
	say "That would lead nowhere.".

Just-stroking is an action applying to one thing.
Understand "stroke [something]" as just-stroking.
Understand "greet [something]" as just-stroking.
Understand "pat [something]" as just-stroking.

Carry out just-stroking:
	if the noun is the dolores:
		say "She takes your hand, tries the watch, and gives it back. The hand.";
		stop the action;
	say "That would lead nowhere.".

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the holding-thing:
		try other words;
		try just-latching the noun;
		be done with other words;
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check touching (this is the other words for touching rule):
	if other words are tried, make no decision;
	if the noun is the dolores:
		try other words;
		try just-stroking the noun;
		be done with other words;
		stop the action.
The other words for touching rule is listed first in the check touching rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the big-tank or the noun is the glass:
		say "Say how: clean [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the dolores:
		try other words;
		try just-stroking the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The offering-to action translates into I6 as "SKOwn1".
The scraping-with action translates into I6 as "SKOwn2".
The pouring-into action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the dolores +) && x == (+ the crab +)) return ##SKOwn1;
			if (y == (+ the crab +) && x == (+ the dolores +)) return ##SKOwn1 + 4096;
			if (y == (+ the scraper +) && x == (+ the glass +) or (+ the big-tank +)) return ##SKOwn2;
			if (y == (+ the big-tank +) && x == (+ the salt +)) return ##SKOwn3;
		2:
			if (y == (+ the dolores +) && x == (+ the crab +)) return ##SKOwn1;
		3:
			if (y == (+ the dolores +) && x == (+ the crab +)) return ##SKOwn1;
		4:
			if (y == (+ the dolores +) && x == (+ the crab +)) return ##SKOwn1;
			if (y == (+ the big-tank +) && x == (+ the salt +)) return ##SKOwn3;
		5:
			if (y == (+ the dolores +) && x == (+ the crab +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the dolores is in the holding-thing and the holding-thing is lid-loose:
		increase the slack of the holding-thing by 1;
		if the slack of the holding-thing is greater than 3, now the slack of the holding-thing is 3.

Every turn:
	if the dolores is in the holding-thing and the holding-thing is lid-loose and the slack of the holding-thing is at least 2 and the slack of the holding-thing is less than 3:
		if the player can see the holding-thing, say "The lid of the holding tank has risen by an inch. From under it an arm is feeling its way along the pipe.".

Every turn:
	if the dolores is in the holding-thing and the holding-thing is lid-loose and the slack of the holding-thing is at least 3:
		now the dolores is gone-state.

Part 6 - Tasks and endings

The shifted is a task. The points are 2.
The latched-in is a task. The points are 1.
The glass-clean is a task. The points are 3.
The sea-again is a task. The points are 2.
The home-task is a task. The points are 3.

The maximum score is 11.

Every turn:
	if the shifted is pending and the dolores is in the holding-thing:
		achieve the shifted.

Every turn:
	if the latched-in is pending and the holding-thing is latched:
		achieve the latched-in.

Every turn:
	if the glass-clean is pending and the glass is clean-glass:
		achieve the glass-clean.

Every turn:
	if the sea-again is pending and the salinity of the big-tank is at least 2 and the salinity of the big-tank is less than 3:
		achieve the sea-again.

Every turn:
	if the home-task is pending and the dolores is tempted and the dolores is in the big-tank:
		achieve the home-task.

Every turn:
	if the story has not ended and the home-task is achieved:
		say "At ten there[']s one visitor, a boy with a satchel who should be elsewhere. He follows the blue feet to the glass and puts his hand up flat on it. On the other side, after a while, so does she: and again, and again, and again.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the dolores is gone-state:
		say "There is a wet line across the duckboards, up the wall, and over the top. You follow it past the bench, past the penny machine. In the ticket office the cashier is sitting extremely still. Dolores has the till open. She is holding, in each of seven arms, a note; and with the eighth, quite gently, the cashier[']s hat.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the salinity of the big-tank is at least 3:
		say "The float bobs up past the red line and lies on its side. It would be a week before that water was fit for anything except cod. You go to write the notice. Behind you the holding tank taps on its lid, and taps.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the back-room.

When play begins:
	say "The Seamen[']s Aquarium has four tanks, eleven visitors a week in winter, and Dolores. It is her glass that they come to see her through, and it is green. Scrape it, salt the water back to what she likes, and have her home again by ten. The day book says: use the holding tank. It says: LATCH the holding tank. Beside that is a column of dates, and one of the dates has a drawing of the cashier[']s face.".

To decide whether mention (N - a number) is absent:
	if N is 27:
		if the glass is algal:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 5, no;
	if N is 7, no;
	if N is 20, no;
	if N is 31, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "One to each arm, and one to overrule them.";
	if N is 2, say "Three. You are told that one of them stops when she swims.";
	if N is 3, say "Gold, with a black bar across it, like a slot for coins.";
	if N is 4, say "Two rows of suckers, and each one thinks for itself.";
	if N is 6, say "Every stone of it has been moved, always at night.";
	if N is 8, say "No bigger than acorns, and meant sincerely.";
	if N is 9, say "Two streets off. The crab has the direction right.";
	if N is 10, say "It was a broom until she had a turn with it.";
	if N is 11, say "Tarred twine. She has tied a second knot in it.";
	if N is 12, say "Red, and as fine as a hair.";
	if N is 13, say "Iron, with rust wherever the rain has learned the way.";
	if N is 14, say "Two round eyes over a round mouth.";
	if N is 15, say "Rings, in two rows, from large to small. It isn[']t addressed to you.";
	if N is 16, say "A child[']s stride, and a great deal going on in it.";
	if N is 17, say "He comes out with eight arms and an improved expression.";
	if N is 18, say "It lies flat under the hatch. You feel that it can see you.";
	if N is 19, say "Grey, slatted, and wet in places where nobody has walked.";
	if N is 21, say "Such light as it has comes through fish.";
	if N is 22, say "Plaice, wrasse, shrimps, and hers.";
	if N is 23, say "Initials, in hearts. Some have been corrected.";
	if N is 24, say "Not at this hour, and hardly in this weather.";
	if N is 25, say "Red tiles, mopped, with a tidemark of salt.";
	if N is 26, say "At sea by now, very likely. It was some years ago.";
	if N is 27, say "It doesn[']t blink. You do.";
	if N is 28, say "It smells of crab. It did yesterday.";
	if N is 29, say "In the ticket office, with both feet off the floor.";
	if N is 30, say "Eleven, and not one of them before ten.";
	if N is 32, say "You are there.";
	if N is 33, say "You would have to go north.";
	if N is 34, say "You are there.";
	if N is 35, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'brains//': if (n < 1 && SK_Near((+ the dolores +))) return 1;
		'hearts//': if (n < 2 && SK_Near((+ the dolores +))) return 2;
		'eye//': if (n < 3 && SK_Near((+ the dolores +))) return 3; if (n < 27 && SK_Near((+ the hall-room +))) return 27;
		'arm//': if (n < 4 && SK_Near((+ the dolores +))) return 4;
		'corner//': if (n < 5 && SK_Near((+ the dolores +))) return 5;
		'jug//': if (n < 5 && SK_Near((+ the dolores +))) return 5;
		'measure//': if (n < 5 && SK_Near((+ the dolores +))) return 5;
		'underside//': if (n < 5 && SK_Near((+ the dolores +))) return 5;
		'castle//': if (n < 6 && SK_Near((+ the big-tank +))) return 6;
		'litres//': if (n < 7 && SK_Near((+ the big-tank +))) return 7;
		'fists//': if (n < 8 && SK_Near((+ the crab +))) return 8;
		'sea//': if (n < 9 && SK_Near((+ the crab +))) return 9;
		'handle//': if (n < 10 && SK_Near((+ the scraper +))) return 10;
		'string//': if (n < 11 && SK_Near((+ the hydrometer +))) return 11;
		'line//': if (n < 12 && SK_Near((+ the hydrometer +))) return 12;
		'roof//': if (n < 13 && SK_Near((+ the hydrometer +))) return 13;
		'drawing//': if (n < 14 && SK_Near((+ the book-thing +))) return 14;
		'suckers//': if (n < 15 && SK_Near((+ the glass +))) return 15;
		'step//': if (n < 16 && SK_Near((+ the prints +))) return 16;
		'king//': if (n < 17 && SK_Near((+ the machine-thing +))) return 17;
		'water//': if (n < 18 && SK_Near((+ the back-room +))) return 18;
		'duckboard//': if (n < 19 && SK_Near((+ the back-room +))) return 19;
		'waist//': if (n < 20 && SK_Near((+ the back-room +))) return 20;
		'room//': if (n < 21 && SK_Near((+ the hall-room +))) return 21;
		'windows//': if (n < 22 && SK_Near((+ the hall-room +))) return 22;
		'bench//': if (n < 23 && SK_Near((+ the hall-room +))) return 23;
		'lovers//': if (n < 24 && SK_Near((+ the hall-room +))) return 24;
		'floor//': if (n < 25 && SK_Near((+ the hall-room +))) return 25;
		'child//': if (n < 26 && SK_Near((+ the hall-room +))) return 26;
		'hand//': if (n < 28 && SK_Near(player)) return 28;
		'cashier//': if (n < 29 && SK_Near(player)) return 29;
		'visitors//': if (n < 30 && SK_Near(player)) return 30;
		'face//': if (n < 31 && SK_Near(player)) return 31;
		'aquarium//': if (n < 31 && SK_Near(player)) return 31;
		'home//': if (n < 31 && SK_Near(player)) return 31;
		'scoops//': if (n < 31 && SK_Near(player)) return 31;
		'worth//': if (n < 31 && SK_Near(player)) return 31;
		'tanks//': if (n < 32 && SK_Near((+ the back-room +))) return 32; if (n < 35 && SK_Near((+ the hall-room +))) return 35;
		'hall//': if (n < 33 && SK_Near((+ the back-room +))) return 33; if (n < 34 && SK_Near((+ the hall-room +))) return 34;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'king//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air appearance appearances aquarium aquariums arm arms";
		}
		'b': switch (n) {
			1: return "bar bars belt belts bench benches body boy boys brain brains broom brooms";
		}
		'c': switch (n) {
			1: return "cashier cashiers castle castles ceiling child childs coin coins corner corners curtain curtains";
		}
		'd': switch (n) {
			1: return "dats dolors drawing drawings duckboard duckboards";
		}
		'e': switch (n) {
			1: return "ear ears expression expressions";
		}
		'f': switch (n) {
			1: return "face faces fall falls feet finger fingers fish fishes fist fists floor floors foot";
		}
		'g': switch (n) {
			1: return "gap gaps ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands hat hats head heads heart hearts home homes";
		}
		'j': switch (n) {
			1: return "jug jugs";
		}
		'k': switch (n) {
			1: return "king kings knee knees knot knots";
		}
		'l': switch (n) {
			1: return "leg legs level levels light lights litre litres look looks lover lovers";
		}
		'm': switch (n) {
			1: return "measure measures menu menus mouth mouths";
		}
		'n': switch (n) {
			1: return "nose note notes notice notices";
		}
		'o': switch (n) {
			1: return "office offices";
		}
		'p': switch (n) {
			1: return "pause pauses pipe print prints";
		}
		'r': switch (n) {
			1: return "rain rains rim rims ring rings roof roofs room rooms";
		}
		's': switch (n) {
			1: return "satchel satchels sea seas shrimp shrimps sky slot slots splash splashes step steps stone stones street streets stride strides string strings sucker";
			2: return "suckers";
		}
		't': switch (n) {
			1: return "thought thoughts tidemark tidemarks";
		}
		'u': switch (n) {
			1: return "underside undersides";
		}
		'v': switch (n) {
			1: return "view views visitor visitors";
		}
		'w': switch (n) {
			1: return "waist waists wall walls watch watches water waters weather weathers wet wets worth worths";
		}
	}
	return 0;
];
-).
