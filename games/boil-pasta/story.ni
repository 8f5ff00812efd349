"Pasta Before the Film" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The galley-kitchen is a room. It is privately-named.
The living-room is a room. It is privately-named.

The printed name of the galley-kitchen is "Galley Kitchen".
The description of the galley-kitchen is "One person wide and badly lit, the kitchen runs from the sink under the window to the stove at the far end. A cupboard hangs over the worktop.".
The living-room is east of the galley-kitchen.

The printed name of the living-room is "Living Room".
The description of the living-room is "The screen is already down and the sofa faces it. The only flat surface that isn[']t covered in cables is the low table.".
The galley-kitchen is west of the living-room.

Part 2 - States

A thing can be drained-dry, filled-state or salted (this is its contents-property property).

A thing has a number called warmth.

A thing can be boiling or still-state. A thing is usually still-state.

A thing can be cooked or raw. A thing is usually raw.

Part 3 - Things

The sink-thing is a container. It is privately-named.
The stove is a supporter. It is privately-named.
The cupboard-thing is a container. It is privately-named.
The worktop is a supporter. It is privately-named.
The big-pot is a thing. It is privately-named.
The salt-jar is a thing. It is privately-named.
The spaghetti is a thing. It is privately-named.
The corkscrew is a thing. It is privately-named.
The low-table is a supporter. It is privately-named.
The jo-thing is a person. It is privately-named.

The sink-thing is in the galley-kitchen.
The printed name of the sink-thing is "sink".
Include (- with name 'sink//' 'square//' 'steel//' 'sinks//p', -) when defining the sink-thing.
The description of the sink-thing is "A square steel sink with one tap.".
The sink-thing is fixed in place, not enterable, unopenable, open and scenery.

The stove is in the galley-kitchen.
The printed name of the stove is "stove".
Include (- with name 'stove//' 'cooker//' 'ring//' 'rings//' 'good//' 'stoves//p', -) when defining the stove.
The description of the stove is "Two rings, one of which works.[if the stove is switched on] The good ring glows orange.[end if]".
The stove is fixed in place, not enterable and scenery.
The stove is switchable. The stove is switched off.

The cupboard-thing is in the galley-kitchen.
The printed name of the cupboard-thing is "cupboard".
Include (- with name 'cupboard//' 'cupboards//p', -) when defining the cupboard-thing.
The description of the cupboard-thing is "Painted shut once, and forced open since.".
The cupboard-thing is fixed in place, not enterable, openable, closed and scenery.

The worktop is in the galley-kitchen.
The printed name of the worktop is "worktop".
Include (- with name 'worktop//' 'worktops//p', -) when defining the worktop.
The description of the worktop is "Chipped white laminate.".
The worktop is fixed in place, not enterable and scenery.

The big-pot is in the cupboard-thing.
The printed name of the big-pot is "big pot".
Include (- with name 'big//' 'pot//' 'pots//p', -) when defining the big-pot.
The description of the big-pot is "Dented, with a lid that went missing two flats ago.[if the big-pot is filled-state] The big pot is full of cold, unsalted water.[end if][if the big-pot is salted] The big pot is full of salted water.[end if][if the big-pot is boiling] It is boiling hard.[end if]".
The big-pot is portable.

The salt-jar is on the worktop.
The printed name of the salt-jar is "salt jar".
Include (- with name 'salt//' 'jar//' 'jam//' 'jars//p', -) when defining the salt-jar.
The description of the salt-jar is "Coarse grey salt in a jam jar.".
The salt-jar is portable.

The spaghetti is in the cupboard-thing.
The printed name of the spaghetti is "spaghetti".
Include (- with name 'spaghetti//' 'pasta//', -) when defining the spaghetti.
The description of the spaghetti is "The last of a packet, tied with a rubber band.[if the spaghetti is raw] The spaghetti would snap between your teeth.[end if][if the spaghetti is cooked] The spaghetti is tender, with a little bite left.[end if]".
The spaghetti is portable.
The indefinite article of the spaghetti is "some".

The corkscrew is on the worktop.
The printed name of the corkscrew is "corkscrew".
Include (- with name 'corkscrew//' 'corkscrews//p', -) when defining the corkscrew.
The description of the corkscrew is "Someone has bent it opening a tin.".
The corkscrew is portable.

The low-table is in the living-room.
The printed name of the low-table is "low table".
Include (- with name 'low//' 'table//' 'tables//p', -) when defining the low-table.
The description of the low-table is "Scarred by hot mugs.".
The low-table is fixed in place, not enterable and scenery.

The jo-thing is in the living-room.
The printed name of the jo-thing is "Jo".
Include (- with name 'jo//', -) when defining the jo-thing.
The description of the jo-thing is "Jo is pretending to read the back of a film case.".
The appearance of the jo-thing is "Jo is folded into a corner of the sofa, watching the kitchen door.".
The first place of the jo-thing is the living-room.
The jo-thing is proper-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-filling is an action applying to one thing.
Understand "fill [something]" as just-filling.
Understand "refill [something]" as just-filling.

Carry out just-filling:
	if the noun is the big-pot:
		if the big-pot is not in the sink-thing:
			say "You would need to stand [the noun] in the sink first.";
			stop the action;
		if the big-pot is not drained-dry:
			say "[The noun] is full already.";
			stop the action;
		now the big-pot is filled-state;
		say "The tap coughs, then runs. Soon [the noun] is two thirds full.";
		stop the action;
	say "That would lead nowhere.".

Just-salting is an action applying to one thing.
Understand "salt [something]" as just-salting.

Carry out just-salting:
	if the noun is the big-pot:
		if the salt-jar is not enclosed by the player:
			say "You have no salt in your hand.";
			stop the action;
		if the big-pot is not filled-state:
			say "There is no unsalted water in it.";
			stop the action;
		now the big-pot is salted;
		say "You throw in a small fistful and watch it cloud and vanish.";
		stop the action;
	say "That would lead nowhere.".

Cooking-in is an action applying to two things.
Understand "cook [something] in [something]" as cooking-in.
Understand "boil [something] in [something]" as cooking-in.
Understand "heat [something] in [something]" as cooking-in.
Understand "warm [something] in [something]" as cooking-in.

Carry out cooking-in:
	if the noun is the spaghetti and the second noun is the big-pot:
		if the spaghetti is not enclosed by the player:
			say "You aren[']t holding the spaghetti.";
			stop the action;
		if the big-pot is not boiling:
			say "The water isn[']t boiling. You would be making glue.";
			stop the action;
		now the spaghetti is cooked;
		say "You fan the strands into the rolling water and push them under as they soften. Minutes later they are done, and you fork them out, steaming.";
		stop the action;
	say "That would lead nowhere.".

Serving-to is an action applying to two things.
Understand "serve [something] to [something]" as serving-to.

Carry out serving-to:
	if the noun is the spaghetti and the second noun is the jo-thing:
		if the spaghetti is not enclosed by the player:
			say "You have nothing to serve.";
			stop the action;
		if the spaghetti is not cooked:
			say "[quotation mark]Crunchy,[quotation mark] says Jo, handing it back.";
			stop the action;
		if the stove is not switched off:
			say "Not while the stove is on. You can hear it from here.";
			stop the action;
		now the spaghetti is carried by the jo-thing;
		say "Jo takes the bowl in both hands. The lights go down.";
		stop the action;
	say "That would lead nowhere.".

The cooking-in action translates into I6 as "SKOwn1".
The serving-to action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the big-pot +) && x == (+ the spaghetti +)) return ##SKOwn1;
			if (y == (+ the jo-thing +) && x == (+ the spaghetti +)) return ##SKOwn2;
		3:
			if (y == (+ the big-pot +) && x == (+ the spaghetti +)) return ##SKOwn1;
			if (y == (+ the jo-thing +) && x == (+ the spaghetti +)) return ##SKOwn2;
		4:
			if (y == (+ the jo-thing +) && x == (+ the spaghetti +)) return ##SKOwn2;
		5:
			if (y == (+ the jo-thing +) && x == (+ the spaghetti +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the big-pot is on the stove and the stove is switched on and the big-pot is not drained-dry:
		increase the warmth of the big-pot by 1;
		if the warmth of the big-pot is greater than 6, now the warmth of the big-pot is 6.

Every turn:
	if the warmth of the big-pot is at least 3 and the big-pot is still-state:
		if the player can see the big-pot, say "Bubbles chase each other up the side of the pot, and the water comes to a boil.";
		now the big-pot is boiling.

Part 6 - Tasks and endings

The water-ready is a task. The points are 2.
The pasta-cooked is a task. The points are 3.
The jo-fed is a task. The points are 2.

The maximum score is 7.

Every turn:
	if the water-ready is pending and the big-pot is salted:
		achieve the water-ready.

Every turn:
	if the pasta-cooked is pending and the spaghetti is cooked:
		achieve the pasta-cooked.

Every turn:
	if the jo-fed is pending and the water-ready is achieved and the spaghetti is carried by the jo-thing:
		achieve the jo-fed.

Every turn:
	if the story has not ended and the jo-fed is achieved:
		say "Nobody speaks until the first plot twist.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the warmth of the big-pot is at least 6 and the spaghetti is raw:
		say "With a roar the pot boils over. The ring dies, the fuse blows, and the whole flat goes dark.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the galley-kitchen.

When play begins:
	say "The film starts in half an hour and Jo has already eaten the last of the olives. A bowl of pasta, then, and no drama: fill the big pot, salt it, get it boiling, and turn the heat off before it climbs out of the pot.".

To decide whether mention (N - a number) is absent:
	no.

To decide whether mention (N - a number) has an answer:
	if N is 11, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "It drips, in its own time.";
	if N is 2, say "Gone, two flats ago.";
	if N is 3, say "It has outlived several packets.";
	if N is 4, say "It was opened. The corkscrew was not improved.";
	if N is 5, say "Open, and Jo has an eye on it.";
	if N is 6, say "Condensation, and a rooftop or two.";
	if N is 7, say "That would be you.";
	if N is 8, say "Paused on the title card.";
	if N is 9, say "It faces the screen, and sags in the middle.";
	if N is 10, say "Nobody remembers what half of them do.";
	if N is 12, say "You are there.";
	if N is 13, say "You would have to go east.";
	if N is 14, say "You are there.";
	if N is 15, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'tap//': if (n < 1 && SK_Near((+ the sink-thing +))) return 1;
		'lid//': if (n < 2 && SK_Near((+ the big-pot +))) return 2;
		'band//': if (n < 3 && SK_Near((+ the spaghetti +))) return 3;
		'tin//': if (n < 4 && SK_Near((+ the corkscrew +))) return 4;
		'door//': if (n < 5 && SK_Near((+ the jo-thing +))) return 5;
		'window//': if (n < 6 && SK_Near((+ the galley-kitchen +))) return 6;
		'person//': if (n < 7 && SK_Near((+ the galley-kitchen +))) return 7;
		'screen//': if (n < 8 && SK_Near((+ the living-room +))) return 8;
		'sofa//': if (n < 9 && SK_Near((+ the living-room +))) return 9;
		'cables//': if (n < 10 && SK_Near((+ the living-room +))) return 10;
		'flats//': if (n < 11 && SK_Near(player)) return 11;
		'film//': if (n < 11 && SK_Near(player)) return 11;
		'drama//': if (n < 11 && SK_Near(player)) return 11;
		'heat//': if (n < 11 && SK_Near(player)) return 11;
		'olives//': if (n < 11 && SK_Near(player)) return 11;
		'packet//': if (n < 11 && SK_Near(player)) return 11;
		'teeth//': if (n < 11 && SK_Near(player)) return 11;
		'bowl//': if (n < 11 && SK_Near(player)) return 11;
		'water//': if (n < 11 && SK_Near(player)) return 11;
		'corner//': if (n < 11 && SK_Near(player)) return 11;
		'kitchen//': if (n < 12 && SK_Near((+ the galley-kitchen +))) return 12; if (n < 15 && SK_Near((+ the living-room +))) return 15;
		'room//': if (n < 13 && SK_Near((+ the galley-kitchen +))) return 13; if (n < 14 && SK_Near((+ the living-room +))) return 14;
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
			1: return "band bands body boil boils bowl bowls bubble bubbles";
		}
		'c': switch (n) {
			1: return "cable cables card cards ceiling corner corners";
		}
		'd': switch (n) {
			1: return "dies door doors drama dramas";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face feet film films finger fingers fistful fistfuls flat flats floor foot full fulls fuse fuses";
		}
		'g': switch (n) {
			1: return "goes gos ground";
		}
		'h': switch (n) {
			1: return "hair hand hands head heat heats";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "leg legs lid lids light lights";
		}
		'm': switch (n) {
			1: return "mouth";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "olive olives";
		}
		'p': switch (n) {
			1: return "packet packets person persons plot plots";
		}
		'r': switch (n) {
			1: return "roar roars roof rooftop rooftops";
		}
		's': switch (n) {
			1: return "screen screens sky sofa sofas strand strands";
		}
		't': switch (n) {
			1: return "tap taps teeth tin tins tooth tooths";
		}
		'w': switch (n) {
			1: return "wall walls water waters window windows";
		}
	}
	return 0;
];
-).
