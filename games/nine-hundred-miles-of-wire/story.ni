"Nine Hundred Miles of Wire" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The instrument-room is a room. It is privately-named.
The yard is a room. It is privately-named.

The printed name of the instrument-room is "Instrument Room".
The description of the instrument-room is "Stone walls two feet thick, loopholed by an optimist, and inside them a table, a key, a sounder and you. The wires come in at the north window and leave by the south. Battery jars stand along the wall: twelve pints of blue water on a shelf, joined with brass.[if the third-jar is weak] Eleven of them are as blue as the Gulf. You would have to look along them to find the other.[end if]".
The yard is east of the instrument-room.

The printed name of the yard is "Yard".
The description of the yard is "Red ground, white sky, and between them the line, going away on its iron poles in both directions until it shakes apart. The tank drips. A lean-to keeps the stores from melting.".
The instrument-room is west of the yard.

Part 2 - States

A thing can be weak, drained, cleaned or strong (this is its charge property).

A thing can be can-full or can-empty. A thing is usually can-empty.

Part 3 - Things

The table-thing is a supporter. It is privately-named.
The chit is a thing. It is privately-named.
The key-thing is a thing. It is privately-named.
The sounder is a thing. It is privately-named.
The jars is a thing. It is privately-named.
The third-jar is a thing. It is privately-named.
The knife is a thing. It is privately-named.
The almanac is a thing. It is privately-named.
The tank is a thing. It is privately-named.
The poles is a thing. It is privately-named.
The lean-to is a supporter. It is privately-named.
The billy is a thing. It is privately-named.
The vitriol is a thing. It is privately-named.

The table-thing is in the instrument-room.
The printed name of the table-thing is "table".
Include (- with name 'table//' 'tables//p', -) when defining the table-thing.
The description of the table-thing is "A ring for every mug since 1872.".
The table-thing is fixed in place, not enterable and scenery.

The chit is in the instrument-room.
The printed name of the chit is "message chit".
Include (- with name 'message//' 'chit//' 'telegram//' 'chits//p', -) when defining the chit.
The description of the chit is "TO MRS GARDINER PORT AUGUSTA. GIRL STOP BOTH SPLENDID STOP NAMED FOR YOU STOP. It is the third stop that does it.".
The chit is fixed in place and scenery.

The key-thing is in the instrument-room.
The printed name of the key-thing is "telegraph key".
Include (- with name 'telegraph//' 'key//' 'knob//' 'ebony//' 'keys//p', -) when defining the key-thing.
The description of the key-thing is "Brass, with an ebony knob that your finger has hollowed.".
The key-thing is fixed in place and scenery.

The sounder is in the instrument-room.
The printed name of the sounder is "sounder".
Include (- with name 'sounder//' 'brass//' 'beetle//' 'sounders//p', -) when defining the sounder.
The description of the sounder is "A brass beetle on a mahogany stick.[if the third-jar is not strong] It twitches, and says nothing that you could spell.[end if][if the third-jar is strong] It has begun to click back at you, crisp as a cricket.[end if]".
The sounder is fixed in place and scenery.

The jars is in the instrument-room.
The printed name of the jars is "battery jars".
Include (- with name 'battery//' 'jars//' 'shelf//', -) when defining the jars.
The description of the jars is "You go along the shelf with a finger. One, two: blue. The third jar is the culprit. Four to twelve: blue, blue, and a drowned moth.".
The jars is fixed in place, scenery and plural-named.

The third-jar is in the instrument-room.
The printed name of the third-jar is "third jar".
Include (- with name 'third//' 'jar//' 'cell//' 'zinc//' 'gravity//' 'culprit//', -) when defining the third-jar.
The description of the third-jar is "A gravity cell: copper at the bottom, zinc at the top, and blue vitriol doing the work between.[if the third-jar is weak] The zinc in it is furred with a grey crust, and the blue has gone out of the water.[end if][if the third-jar is drained] You have lifted the zinc out and scraped it, so that it is bright; but the jar is dry.[end if][if the third-jar is cleaned] The zinc is bright and the jar is full, but of nothing stronger than rain.[end if][if the third-jar is strong] It is as blue as its neighbours, and the zinc has begun to fizz.[end if]".
The third-jar is fixed in place and scenery.

The knife is carried by the player.
The printed name of the knife is "scraping knife".
Include (- with name 'scraping//' 'knife//' 'cutlery//' 'knifes//p', -) when defining the knife.
The description of the knife is "It was cutlery, and was promoted.".
The knife is portable.

The almanac is on the table-thing.
The printed name of the almanac is "almanac".
Include (- with name 'almanac//' 'almanacs//p', -) when defining the almanac.
The description of the almanac is "It gives the tides at Darwin to the minute. There has been no water of any sort here since March.".
The almanac is portable.

The tank is in the yard.
The printed name of the tank is "water tank".
Include (- with name 'water//' 'tank//' 'tanks//p', -) when defining the tank.
The description of the tank is "Corrugated iron. You can hear how little is in it by knocking, so you do not knock.".
The tank is fixed in place and scenery.

The poles is in the yard.
The printed name of the poles is "iron poles".
Include (- with name 'iron//' 'poles//' 'line//' 'wires//', -) when defining the poles.
The description of the poles is "Wood gets eaten. The ants have had a go at the iron.".
The poles is fixed in place, scenery and plural-named.

The lean-to is in the yard.
The printed name of the lean-to is "lean-to".
Include (- with name 'lean-to//' 'stores//' 'lean-tos//p', -) when defining the lean-to.
The description of the lean-to is "Three walls, and the fourth is weather.".
The lean-to is fixed in place, not enterable and scenery.

The billy is on the lean-to.
The printed name of the billy is "billy can".
Include (- with name 'billy//' 'can//' 'cans//p', -) when defining the billy.
The description of the billy is "Blackened outside, clean in. A quart exactly.[if the billy is can-empty] It is empty and rings.[end if][if the billy is can-full] It is full of soft tank water.[end if]".
The billy is portable.

The vitriol is on the lean-to.
The printed name of the vitriol is "blue vitriol".
Include (- with name 'blue//' 'vitriol//' 'crystals//' 'skull//', -) when defining the vitriol.
The description of the vitriol is "Crystals like broken bottles, in a stone jar with a skull on it. A handful to a cell.".
The vitriol is portable.
The indefinite article of the vitriol is "some".

The description of the player is "You look as you always do."

Part 4 - Actions

Scraping-with is an action applying to two things.
Understand "scrape [something] with [something]" as scraping-with.
Understand "clean [something] with [something]" as scraping-with.

Carry out scraping-with:
	if the noun is the third-jar and the second noun is the knife:
		if the knife is not enclosed by the player:
			say "The crust is as hard as barnacles. You need a blade.";
			stop the action;
		if the third-jar is not weak:
			say "The zinc is bright. You can see one eye in it.";
			stop the action;
		now the third-jar is drained;
		say "You lift the zinc out by its collar, tip the dead water through the loophole, and scrape. It comes off in grey scales, like something off a whale.";
		stop the action;
	say "That would lead nowhere.".

Filling-at is an action applying to two things.
Understand "fill [something] at [something]" as filling-at.
Understand "fill [something] from [something]" as filling-at.
Understand "refill [something] at [something]" as filling-at.
Understand "refill [something] from [something]" as filling-at.

Carry out filling-at:
	if the noun is the billy and the second noun is the tank:
		if the billy is not enclosed by the player:
			say "You would need the billy in your hand.";
			stop the action;
		if the billy is not can-empty:
			say "It is full. In this country one does not spill.";
			stop the action;
		now the billy is can-full;
		say "The tap gives a rusty cough and then, warm as tea, the water.";
		stop the action;
	say "That would lead nowhere.".

Pouring-into is an action applying to two things.
Understand "pour [something] into [something]" as pouring-into.
Understand "empty [something] into [something]" as pouring-into.
Understand "drain [something] into [something]" as pouring-into.

Carry out pouring-into:
	if the noun is the billy and the second noun is the third-jar:
		if the billy is not enclosed by the player:
			say "You are not holding it.";
			stop the action;
		if the billy is not can-full:
			say "A beetle falls out.";
			stop the action;
		if the third-jar is weak:
			say "Watering that crust would be like watering a tombstone. Scrape the zinc first.";
			stop the action;
		if the third-jar is not drained:
			say "The water stands level with the mark already.";
			stop the action;
		now the third-jar is cleaned;
		now the billy is can-empty;
		say "You pour it down the glass so as not to stir up the copper, and hang the zinc back on its hook.";
		stop the action;
	say "That would lead nowhere.".

Sprinkling-into is an action applying to two things.
Understand "sprinkle [something] into [something]" as sprinkling-into.
Understand "add [something] to [something]" as sprinkling-into.
Understand "tip [something] into [something]" as sprinkling-into.

Carry out sprinkling-into:
	if the noun is the vitriol and the second noun is the third-jar:
		if the vitriol is not enclosed by the player:
			say "You would rather have a firm hold of the vitriol before anything is dropped.";
			stop the action;
		if the third-jar is strong:
			say "A handful is the dose. Two handfuls are a fire.";
			stop the action;
		if the third-jar is weak:
			say "The jar is half full of its own rust. Scrape it first.";
			stop the action;
		if the third-jar is not cleaned:
			say "The crystals would lie there like gravel. They need water.";
			stop the action;
		now the third-jar is strong;
		say "The crystals sink in smoke. Blue climbs from the bottom of the jar, slow as a blush; and behind you, without being asked, the sounder says tick.";
		stop the action;
	say "That would lead nowhere.".

Just-sending is an action applying to one thing.
Understand "send [something]" as just-sending.
Understand "tap [something]" as just-sending.
Understand "transmit [something]" as just-sending.

Carry out just-sending:
	if the noun is the chit:
		if the third-jar is not strong:
			say "You work the key. At Beltana they will be putting a hand behind an ear. Nothing is getting past the hills on a battery like that.";
			stop the action;
		now the chit is nowhere;
		say "You settle your wrist and let it go: out of the south window, along the iron, over the salt.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the chit:
		try just-sending the noun;
		stop the action;
	continue the action.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the third-jar:
		say "Say how: clean [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The scraping-with action translates into I6 as "SKOwn1".
The filling-at action translates into I6 as "SKOwn2".
The pouring-into action translates into I6 as "SKOwn3".
The sprinkling-into action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the knife +) && x == (+ the third-jar +)) return ##SKOwn1;
			if (y == (+ the tank +) && x == (+ the billy +)) return ##SKOwn2;
			if (y == (+ the third-jar +) && x == (+ the billy +)) return ##SKOwn3;
			if (y == (+ the third-jar +) && x == (+ the vitriol +)) return ##SKOwn4;
		3:
			if (y == (+ the tank +) && x == (+ the billy +)) return ##SKOwn2;
			if (y == (+ the third-jar +) && x == (+ the billy +)) return ##SKOwn3;
			if (y == (+ the third-jar +) && x == (+ the vitriol +)) return ##SKOwn4;
		4:
			if (y == (+ the third-jar +) && x == (+ the vitriol +)) return ##SKOwn4;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The zinc-clean is a task. The points are 2.
The cell-filled is a task. The points are 1.
The cell-strong is a task. The points are 2.
The message-sent is a task. The points are 2.

The maximum score is 7.

Every turn:
	if the zinc-clean is pending and the third-jar is drained:
		achieve the zinc-clean.

Every turn:
	if the cell-filled is pending and the third-jar is cleaned:
		achieve the cell-filled.

Every turn:
	if the cell-strong is pending and the third-jar is strong:
		achieve the cell-strong.

Every turn:
	if the message-sent is pending and the chit is nowhere:
		achieve the message-sent.

Every turn:
	if the story has not ended and the message-sent is achieved:
		say "Six minutes. Then the sounder, in the hand of the night man at Port Augusta, who is known from Darwin to the sea for never wasting a letter: MRS G HAS SAT DOWN ON MY FLOOR STOP SAYS SEND IT AGAIN.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the instrument-room.

When play begins:
	say "Station No. 7 on the Overland Line, 1884, and a hundred and eleven in the shade of the water tank. The news from London comes in at one end of your table and you send it out at the other. This morning it came in, and it won[']t go out: the sounder clicks like a beetle with a cold. It is a birth, the chit says, in the house of somebody at Port Augusta who has had four telegrams this year, all of the other sort. One jar of the battery has gone weak. Put it right, and send.".

To decide whether mention (N - a number) is absent:
	if N is 5:
		if the third-jar is weak:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 15, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "They overlap, like the links of a chain.";
	if N is 2, say "It costs a penny, like any other word.";
	if N is 3, say "French polished, by somebody with an evening to fill.";
	if N is 4, say "It came for the blue, like everybody.";
	if N is 5, say "Scale, as thick as a shilling.";
	if N is 6, say "They ate the first line to the last splinter, and came back for this one.";
	if N is 7, say "Flattened kerosene tins, on posts.";
	if N is 8, say "Brown, and lettered by a chemist in a bad light.";
	if N is 9, say "Whitewashed, and cool to the hand until about ten.";
	if N is 10, say "He was expecting company.";
	if N is 11, say "They hum a little, in any wind. It is all the music there is.";
	if N is 12, say "Each one came up the track on a camel.";
	if N is 13, say "Straps and screws, kept bright. It is that or talk to yourself.";
	if N is 14, say "All twelve are indoors, out of the sun.";
	if N is 16, say "The first of the right hand. It does all the talking.";
	if N is 17, say "Down at the sea end. The night man there is famous.";
	if N is 18, say "Up the wire, a long way.";
	if N is 19, say "Bluer than anything here, by all accounts.";
	if N is 20, say "You are there.";
	if N is 21, say "You would have to go east.";
	if N is 22, say "You are there.";
	if N is 23, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'ring//': if (n < 1 && SK_Near((+ the table-thing +))) return 1;
		'stop//': if (n < 2 && SK_Near((+ the chit +))) return 2;
		'stick//': if (n < 3 && SK_Near((+ the sounder +))) return 3;
		'moth//': if (n < 4 && SK_Near((+ the jars +))) return 4;
		'crust//': if (n < 5 && SK_Near((+ the third-jar +))) return 5;
		'ants//': if (n < 6 && SK_Near((+ the poles +))) return 6;
		'walls//': if (n < 7 && SK_Near((+ the lean-to +))) return 7; if (n < 9 && SK_Near((+ the instrument-room +))) return 9;
		'jar//': if (n < 8 && SK_Near((+ the vitriol +))) return 8;
		'wall//': if (n < 9 && SK_Near((+ the instrument-room +))) return 9;
		'optimist//': if (n < 10 && SK_Near((+ the instrument-room +))) return 10;
		'wires//': if (n < 11 && SK_Near((+ the instrument-room +))) return 11;
		'pints//': if (n < 12 && SK_Near((+ the instrument-room +))) return 12;
		'brass//': if (n < 13 && SK_Near((+ the instrument-room +))) return 13;
		'cell//': if (n < 14 && SK_Near((+ the yard +))) return 14;
		'birth//': if (n < 15 && SK_Near(player)) return 15;
		'cricket//': if (n < 15 && SK_Near(player)) return 15;
		'handful//': if (n < 15 && SK_Near(player)) return 15;
		'house//': if (n < 15 && SK_Near(player)) return 15;
		'mug//': if (n < 15 && SK_Near(player)) return 15;
		'neighbour//': if (n < 15 && SK_Near(player)) return 15;
		'news//': if (n < 15 && SK_Near(player)) return 15;
		'quart//': if (n < 15 && SK_Near(player)) return 15;
		'shade//': if (n < 15 && SK_Near(player)) return 15;
		'telegrams//': if (n < 15 && SK_Near(player)) return 15;
		'tides//': if (n < 15 && SK_Near(player)) return 15;
		'finger//': if (n < 16 && SK_Near(player)) return 16;
		'augusta//': if (n < 17 && SK_Near(player)) return 17;
		'darwin//': if (n < 18 && SK_Near(player)) return 18;
		'london//': if (n < 18 && SK_Near(player)) return 18;
		'gulf//': if (n < 19 && SK_Near(player)) return 19;
		'room//': if (n < 20 && SK_Near((+ the instrument-room +))) return 20; if (n < 23 && SK_Near((+ the yard +))) return 23;
		'yard//': if (n < 21 && SK_Near((+ the instrument-room +))) return 21; if (n < 22 && SK_Near((+ the yard +))) return 22;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'augusta//') rtrue;
	if (w == 'darwin//') rtrue;
	if (w == 'gulf//') rtrue;
	if (w == 'london//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "account accounts air ant ants arm arms augusta augustas";
		}
		'b': switch (n) {
			1: return "billies billy birth births blade blades blush blushes body brass brasses";
		}
		'c': switch (n) {
			1: return "camel camels ceiling chain chains chemist chemists collar collars copper coppers corner corners cough coughs countries country cricket crickets";
		}
		'd': switch (n) {
			1: return "darwin darwins dose doses";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingers fire fires floor floors foot";
		}
		'g': switch (n) {
			1: return "glass glasses ground gulf gulfs";
		}
		'h': switch (n) {
			1: return "hair hand handful handfuls hands head hill hills hold holds hook hooks house houses";
		}
		'i': switch (n) {
			1: return "iron irons";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "leg legs letter letters light lights link links london londons loophole loopholes";
		}
		'm': switch (n) {
			1: return "man mans mark marks moth moths mouth mug mugs music musics";
		}
		'n': switch (n) {
			1: return "neighbour neighbours new news nose";
		}
		'o': switch (n) {
			1: return "optimist optimists";
		}
		'p': switch (n) {
			1: return "pennies penny pint pints pols";
		}
		'q': switch (n) {
			1: return "quart quarts";
		}
		'r': switch (n) {
			1: return "ring rings roof";
		}
		's': switch (n) {
			1: return "salt salts scale scales sea seas shade shades shilling shillings sky smoke smokes splinter splinters stick sticks stop stops strap straps sun suns";
		}
		't': switch (n) {
			1: return "talking talkings tide tides tin tins tombstone tombstones track tracks";
		}
		'w': switch (n) {
			1: return "wall walls water waters whale whales wind winds work works wrist wrists";
		}
	}
	return 0;
];
-).
