"Reel Four" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The van is a room. It is privately-named.

The printed name of the van is "Projection Van".
The description of the van is "The back of a Dodge lorry, lined with carpets for the sound. Through a slot in the canvas you see the backs of four hundred heads. The projector takes up most of the floor, and what it leaves is a shelf of tools.[if the projector is switched on] The projector is chattering, with nothing in its gate, and the beam goes out over them full of dust.[end if][if the film is slack] Film hangs out of it into a basket, like something that has fainted.[end if][if the film is threaded] It is laced up and ready.[end if][if the patience of the film is at least 12] From the tent comes the sound of eight hundred feet.[end if]".

Part 2 - States

A thing can be ragged, square-state, scraped, joined or firm (this is its ends-property property).

A thing can be threaded or slack. A thing is usually slack.

A thing has a number called grip.

A thing has a number called patience.

Part 3 - Things

The projector is a thing. It is privately-named.
The shelf-thing is a supporter. It is privately-named.
The film is a thing. It is privately-named.
The razor is a thing. It is privately-named.
The cement is a thing. It is privately-named.
The tape is a thing. It is privately-named.
The slot is a thing. It is privately-named.
The carpets is a thing. It is privately-named.

The projector is in the van.
The printed name of the projector is "projector".
Include (- with name 'projector//' 'machine//' 'gate//' 'lamp//' 'lamphouse//' 'projectors//p', -) when defining the projector.
The description of the projector is "Two tons of Bombay iron on a bed of mattress. The moth has gone into the lamphouse and come out a different moth.".
The projector is fixed in place and scenery.
The projector is switchable. The projector is switched on.

The shelf-thing is in the van.
The printed name of the shelf-thing is "tool shelf".
Include (- with name 'tool//' 'shelf//' 'shelfs//p', -) when defining the shelf-thing.
The description of the shelf-thing is "Tilted, with a lip, so that things stay on it as far as Jodhpur.".
The shelf-thing is fixed in place, not enterable and scenery.

The film is in the van.
The printed name of the film is "film reel".
Include (- with name 'film//' 'reel//' 'celluloid//' 'join//' 'reels//p', -) when defining the film.
The description of the film is "Reel four, black and silver, eleven hundred feet, in a basket. Held up to the lamp it is the same man eleven hundred times, about to say something.[if the film is ragged] Both ends are torn to a fringe, and one of them has a footprint on it.[end if][if the film is square-state] Both ends are cut square on the frame line.[end if][if the film is scraped] Both ends are square, and one is scraped to bare celluloid for the width of a match.[end if][if the film is joined] The ends overlap in a wet shine. They want a moment to grip.[end if][if the film is firm] There is a join in it, no thicker than a thumbnail, that you could tow the lorry by.[end if][if the film is threaded] It is laced up through the gate, loop above and loop below.[end if]".
The film is fixed in place and scenery.

The razor is on the shelf-thing.
The printed name of the razor is "razor blade".
Include (- with name 'razor//' 'blade//' 'blades//p', -) when defining the razor.
The description of the razor is "Snapped in half, as the union recommends. It will trim film and it will scrape it.".
The razor is portable.

The cement is on the shelf-thing.
The printed name of the cement is "film cement".
Include (- with name 'film//' 'cement//' 'bottle//' 'brush//' 'thimble//', -) when defining the cement.
The description of the cement is "A thimble bottle with a brush in the cork. Pear drops, and then a headache.".
The cement is portable.
The indefinite article of the cement is "some".

The tape is on the shelf-thing.
The printed name of the tape is "sticking tape".
Include (- with name 'sticking//' 'tape//', -) when defining the tape.
The description of the tape is "For parcels. It jams in the gate; Uncle did it once at Nagaur, and we do not play Nagaur.".
The tape is portable.
The indefinite article of the tape is "some".

The slot is in the van.
The printed name of the slot is "slot".
Include (- with name 'slot//' 'beam//' 'heads//' 'audience//' 'tent//' 'slots//p', -) when defining the slot.
The description of the slot is "A woman in the back row has turned round and is looking straight at you, with a slipper in her lap.".
The slot is fixed in place and scenery.

The carpets is in the van.
The printed name of the carpets is "carpets".
Include (- with name 'carpets//', -) when defining the carpets.
The description of the carpets is "Three, from the same wedding.".
The carpets is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Triming-with is an action applying to two things.
Understand "trim [something] with [something]" as triming-with.
Understand "cut [something] with [something]" as triming-with.

Carry out triming-with:
	if the noun is the film and the second noun is the razor:
		if the razor is not enclosed by the player:
			say "You could bite it. You have bitten it. It does not come out straight.";
			stop the action;
		if the projector is not switched off:
			say "With the machine running it would have your finger. Switch it off.";
			stop the action;
		if the film is not ragged:
			say "They are as straight as they need to be. Each cut is one word fewer.";
			stop the action;
		now the film is square-state;
		say "Snick, on the frame line; snick, again. Two frames of the dacoit fall into your turn-up.";
		stop the action;
	say "That would lead nowhere.".

Scraping-with is an action applying to two things.
Understand "scrape [something] with [something]" as scraping-with.

Carry out scraping-with:
	if the noun is the film and the second noun is the razor:
		if the razor is not enclosed by the player:
			say "With a fingernail? It wants an edge.";
			stop the action;
		if the film is ragged:
			say "You would be scraping a fringe. Square it off first.";
			stop the action;
		if the film is not square-state:
			say "Any thinner and it would be opinion.";
			stop the action;
		now the film is scraped;
		say "The emulsion comes off in black curls, and under it the film is as clear as water. Cement will bite on that.";
		stop the action;
	say "That would lead nowhere.".

Taping-with is an action applying to two things.
Understand "tape [something] with [something]" as taping-with.
Understand "stick [something] with [something]" as taping-with.

Carry out taping-with:
	if the noun is the film and the second noun is the tape:
		say "You hear the word Nagaur as plainly as if Uncle were standing behind you. You put the tape down.";
		stop the action;
	say "That would lead nowhere.".

Brushing-with is an action applying to two things.
Understand "brush [something] with [something]" as brushing-with.
Understand "cement [something] with [something]" as brushing-with.
Understand "glue [something] with [something]" as brushing-with.
Understand "join [something] with [something]" as brushing-with.

Carry out brushing-with:
	if the noun is the film and the second noun is the cement:
		if the cement is not enclosed by the player:
			say "Film does not stick to film out of good will. Pick up the cement.";
			stop the action;
		if the film is ragged:
			say "Glue a fringe to a fringe and you have a tassel. Trim it first.";
			stop the action;
		if the film is square-state:
			say "It will not hold on emulsion. Scrape one end bare.";
			stop the action;
		if the film is not scraped:
			say "It has been cemented. More would only make it sorry.";
			stop the action;
		now the film is joined;
		now the grip of the film is 0;
		say "One stroke, not two. You lay end on end, sprocket on sprocket, pinch, and hold your breath, for your own sake.";
		stop the action;
	say "That would lead nowhere.".

Just-threading is an action applying to one thing.
Understand "thread [something]" as just-threading.
Understand "lace [something]" as just-threading.

Carry out just-threading:
	if the noun is the film:
		if the projector is not switched off:
			say "Put your fingers in there while it turns, and they will see them forty feet high.";
			stop the action;
		if the film is joined:
			say "The join slides under your thumb. Give it a moment to grip.";
			stop the action;
		if the film is not firm:
			say "Threading two pieces would give them the second half of a sentence.";
			stop the action;
		if the film is not slack:
			say "It is laced up and ready.";
			stop the action;
		now the film is threaded;
		say "Sprocket, loop, gate, loop, sound drum, sprocket. Your hands do it while you watch the woman with the slipper.";
		stop the action;
	say "That would lead nowhere.".

Check switching on:
	now the deed is 0;
	if the noun is the projector:
		if the film is not threaded:
			say "A white screen is what they are angry about.";
			stop the action;
		now the deed is 1;
	continue the action.

After switching on:
	if the deed is 1:
		say "The carbons spit and catch. You strike the beam, and the chatter smooths into a purr.";
		stop the action;
	continue the action.

Check switching off:
	now the deed is 0;
	if the noun is the projector and the film is threaded:
		if the film is not slack:
			say "It is laced and ready. Why would you stop now?";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the projector:
		now the deed is 2;
	continue the action.

After switching off:
	if the deed is 1:
		say "The chatter runs down. It goes dark in the tent, and four hundred people say the same thing at once.";
		stop the action;
	if the deed is 2:
		say "The chatter runs down. It goes dark in the tent, and four hundred people say the same thing at once.";
		stop the action;
	continue the action.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the film:
		say "Say how: trim [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the film:
		say "Say how: brush [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The taping-with action translates into I6 as "SKOwn1".
The brushing-with action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the razor +) && x == (+ the film +)) return -1;
			if (y == (+ the tape +) && x == (+ the film +)) return ##SKOwn1;
			if (y == (+ the cement +) && x == (+ the film +)) return ##SKOwn2;
		2:
			if (y == (+ the film +) && x == (+ the cement +)) return ##SKOwn2 + 4096;
		3:
			if (y == (+ the film +) && x == (+ the cement +)) return ##SKOwn2 + 4096;
		4:
			if (y == (+ the film +) && x == (+ the cement +)) return ##SKOwn2 + 4096;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the film is not threaded:
		increase the patience of the film by 1;
		if the patience of the film is greater than 30, now the patience of the film is 30.

Every turn:
	if the patience of the film is at least 12 and the patience of the film is less than 13:
		say "The stamping has found a rhythm.".

Every turn:
	if the patience of the film is at least 22 and the patience of the film is less than 23 and the film is not threaded:
		say "Somebody shouts for his money. Somebody else shouts for yours.".

Every turn:
	if the film is joined:
		increase the grip of the film by 1;
		if the grip of the film is greater than 2, now the grip of the film is 2.

Every turn:
	if the film is joined and the grip of the film is at least 2:
		say "You flex the join beside your ear. Not a tick: it has gripped.";
		now the film is firm.

Part 6 - Tasks and endings

The trimmed is a task. The points are 1.
The scraped-bare is a task. The points are 1.
The spliced is a task. The points are 3.
The laced is a task. The points are 2.

The maximum score is 7.

Every turn:
	if the trimmed is pending and the film is square-state:
		achieve the trimmed.

Every turn:
	if the scraped-bare is pending and the film is scraped:
		achieve the scraped-bare.

Every turn:
	if the spliced is pending and the film is firm:
		achieve the spliced.

Every turn:
	if the laced is pending and the film is threaded:
		achieve the laced.

Every turn:
	if the story has not ended and the laced is achieved and the projector is switched on:
		say "The screen goes black, and then silver, and then there is his face. He opens his mouth. In all the tent there is not one foot on the ground. [quotation mark]Sister,[quotation mark] he says; and the woman in the back row puts her slipper on again, slowly, so as to have something to do with her hands.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the patience of the film is at least 30:
		say "The first slipper comes in through the slot on a rising line. After that you cannot count them. In the morning there are a hundred and thirty round the lorry, all lefts, and Uncle is saying that we do not play Phalodi.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the van.

When play begins:
	say "The tent is pitched outside Phalodi, it is 1969, and four hundred people have paid half a rupee each to find out whether the dacoit is really her brother. At the top of his confession reel four snapped. What they are looking at now is a white rectangle with a moth on it. They have begun to stamp. Stop the machine, trim both ends of the film, scrape them, cement the join and let it grip, thread it up and run it; and be quick, because after the stamping come the slippers.".

To decide whether mention (N - a number) is absent:
	if N is 5:
		if the film is ragged:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 14, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Ticking and straw, against the potholes.";
	if N is 2, say "It keeps to the lamphouse, and flickers.";
	if N is 3, say "A strip of beading. It has saved the cement twice.";
	if N is 4, say "A laundry basket, by its smell. The film collects in it.";
	if N is 5, say "A bare foot, and in no hurry.";
	if N is 6, say "The brush goes through it.";
	if N is 7, say "In the back row, and waiting.";
	if N is 8, say "Hard in the heel, and she has an arm.";
	if N is 9, say "The slipper is in it, for the moment.";
	if N is 10, say "You are in the back of it.";
	if N is 11, say "Oiled, patched, and hot to the hand.";
	if N is 12, say "Four hundred of them, for now.";
	if N is 13, say "The film goes into it, and stays there.";
	if N is 15, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'mattress//': if (n < 1 && SK_Near((+ the projector +))) return 1;
		'bed//': if (n < 1 && SK_Near((+ the projector +))) return 1;
		'moth//': if (n < 2 && SK_Near((+ the projector +))) return 2;
		'lip//': if (n < 3 && SK_Near((+ the shelf-thing +))) return 3;
		'basket//': if (n < 4 && SK_Near((+ the film +))) return 4; if (n < 13 && SK_Near((+ the van +))) return 13;
		'footprint//': if (n < 5 && SK_Near((+ the film +))) return 5;
		'cork//': if (n < 6 && SK_Near((+ the cement +))) return 6;
		'woman//': if (n < 7 && SK_Near((+ the slot +))) return 7;
		'slipper//': if (n < 8 && SK_Near((+ the slot +))) return 8;
		'lap//': if (n < 9 && SK_Near((+ the slot +))) return 9;
		'lorry//': if (n < 10 && SK_Near((+ the van +))) return 10;
		'van//': if (n < 10 && SK_Near((+ the van +))) return 10; if (n < 15 && SK_Near((+ the van +))) return 15;
		'canvas//': if (n < 11 && SK_Near((+ the van +))) return 11;
		'backs//': if (n < 12 && SK_Near((+ the van +))) return 12;
		'brother//': if (n < 14 && SK_Near(player)) return 14;
		'come//': if (n < 14 && SK_Near(player)) return 14;
		'dacoit//': if (n < 14 && SK_Near(player)) return 14;
		'dust//': if (n < 14 && SK_Near(player)) return 14;
		'floor//': if (n < 14 && SK_Near(player)) return 14;
		'fringe//': if (n < 14 && SK_Near(player)) return 14;
		'headache//': if (n < 14 && SK_Near(player)) return 14;
		'iron//': if (n < 14 && SK_Near(player)) return 14;
		'match//': if (n < 14 && SK_Near(player)) return 14;
		'parcels//': if (n < 14 && SK_Near(player)) return 14;
		'people//': if (n < 14 && SK_Near(player)) return 14;
		'rectangle//': if (n < 14 && SK_Near(player)) return 14;
		'rupee//': if (n < 14 && SK_Near(player)) return 14;
		'shine//': if (n < 14 && SK_Near(player)) return 14;
		'slippers//': if (n < 14 && SK_Near(player)) return 14;
		'sound//': if (n < 14 && SK_Near(player)) return 14;
		'thumbnail//': if (n < 14 && SK_Near(player)) return 14;
		'tons//': if (n < 14 && SK_Near(player)) return 14;
		'tools//': if (n < 14 && SK_Near(player)) return 14;
		'uncle//': if (n < 14 && SK_Near(player)) return 14;
		'union//': if (n < 14 && SK_Near(player)) return 14;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arm arms";
		}
		'b': switch (n) {
			1: return "back backs basket baskets beading beadings bed beds body breath breaths brother brothers";
		}
		'c': switch (n) {
			1: return "canvas canvases carbon carbons ceiling chatter chatters come comes cork corks corner corners";
		}
		'd': switch (n) {
			1: return "dacoit dacoits dust dusts";
		}
		'e': switch (n) {
			1: return "ear ears emulsion emulsions eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet film films finger fingernail fingernails fingers floor floors foot frame frames fringe fringes";
		}
		'g': switch (n) {
			1: return "ground grounds";
		}
		'h': switch (n) {
			1: return "hair hand hands headache headaches heel heels hurries hurry";
		}
		'i': switch (n) {
			1: return "iron irons";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "lap laps leg legs lip lips lorries lorry";
		}
		'm': switch (n) {
			1: return "match matches mattress mattresses money moneys moth moths mouth mouths";
		}
		'n': switch (n) {
			1: return "nagaur nagaurs nose";
		}
		'p': switch (n) {
			1: return "parcel parcels people person persons pothole potholes purr purrs";
		}
		'r': switch (n) {
			1: return "rectangle rectangles rhythm rhythms roof rupee rupees";
		}
		's': switch (n) {
			1: return "screen screens sentence sentences shine shines sky slipper slippers smell smells smooth smooths sound sounds sprocket sprockets stay stays straw";
			2: return "straws strip strips stroke strokes";
		}
		't': switch (n) {
			1: return "tassel tassels thinner thinners thumb thumbnail thumbnails thumbs tick ticks ton tons tool tools";
		}
		'u': switch (n) {
			1: return "uncle uncles union unions";
		}
		'w': switch (n) {
			1: return "wall walls woman womans";
		}
	}
	return 0;
];
-).
