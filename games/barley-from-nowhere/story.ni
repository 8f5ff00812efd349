"Barley from Nowhere" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The hut is a room. It is privately-named.
The portal is a room. It is privately-named.
The hall-room is a room. It is privately-named.

The printed name of the hut is "Curator[']s Hut".
The description of the hut is "Four windows of blue dusk, a bunk each, one radiator. Between the geranium and the radio there is just room for the accession ledger, which is the size of a paving stone. The path to the vault goes out east, along a rope.[if the location of the radiator is the hut and the dish is on the radiator and the dish is sown-dish] There is a smell of warm wet paper.[end if]".
The portal is east of the hut.

The printed name of the portal is "Vault Portal".
The description of the portal is "A concrete fin, sticking out of the snow like something that has crashed. In it, to the north, is the vault door. The hut[']s windows are two yellow stamps at the end of the rope.[if the vault-door is open] Your breath goes in at the door ahead of you. The vault[']s comes out.[end if]".
The hut is west of the portal.

The printed name of the hall-room is "Hall Two".
The description of the hall-room is "Eighteen degrees of frost, kept like a secret. Steel racks run back into the mountain, and on the racks are sealed black boxes, four thousand of them, all of the same size. Somebody has sent a wooden one, painted with hens.[if the vault-door is open] A red figure over the door has begun to count upward.[end if]".

Part 2 - States

A thing can be thawed or iced. A thing is usually iced.

A thing can be looked-up or unlooked. A thing is usually unlooked.

A thing can be drained-flask or full-flask. A thing is usually full-flask.

A thing can be bare-dish, sown-dish or sprouting (this is its bed-property property).

A thing has a number called warming.

A thing has a number called hope.

Part 3 - Things

The ledger is a thing. It is privately-named.
The big-key is a thing. It is privately-named.
The kettle is a thing. It is privately-named.
The flask is a thing. It is privately-named.
The radio is a thing. It is privately-named.
The geranium is a thing. It is privately-named.
The bunks is a thing. It is privately-named.
The radiator is a supporter. It is privately-named.
The dish is a thing. It is privately-named.
The vault-door is a door. It is privately-named.
The rope-line is a thing. It is privately-named.
The bear-notice is a thing. It is privately-named.
The racks is a thing. It is privately-named.
The hen-box is a container. It is privately-named.
The tin is a thing. It is privately-named.

The ledger is in the hut.
The printed name of the ledger is "accession ledger".
Include (- with name 'accession//' 'ledger//' 'book//' 'ledgers//p', -) when defining the ledger.
The description of the ledger is "Nine hundred thousand kinds of dinner, in the order in which people got worried about them.[if the ledger is looked-up] It is open at the place: [quotation mark]Barley, black, six-row. Valley not named. Packed 1961 by a schoolmaster, in tobacco tin. HALL TWO, with the hens.[quotation mark][end if]".
The ledger is fixed in place and scenery.

The big-key is in the hut.
The printed name of the big-key is "big key".
Include (- with name 'big//' 'key//' 'plain//' 'steel//' 'keys//p', -) when defining the big-key.
The description of the big-key is "A plain steel thing, hung on a reindeer[']s shin.".
The appearance of the big-key is "The big key hangs by the door.".
The first place of the big-key is the hut.
The big-key is portable.

The kettle is in the hut.
The printed name of the kettle is "kettle".
Include (- with name 'kettle//' 'kettles//p', -) when defining the kettle.
The description of the kettle is "It sings in the key of the radio, or the other way about.".
The kettle is fixed in place and scenery.

The flask is in the hut.
The printed name of the flask is "flask".
Include (- with name 'flask//' 'tea//' 'thermos//' 'flasks//p', -) when defining the flask.
The description of the flask is "Dented, tartan, and a good deal older than the vault.[if the flask is full-flask] It is full, and scalding.[end if][if the flask is drained-flask] It has nothing left to pour. You could fill it again from the kettle.[end if]".
The appearance of the flask is "A flask of tea stands by the kettle, with its cup on.".
The first place of the flask is the hut.
The flask is portable.

The radio is in the hut.
The printed name of the radio is "radio".
Include (- with name 'radio//' 'radios//p', -) when defining the radio.
The description of the radio is "[quotation mark]...ask him is it black,[quotation mark] it says, and then a great many bees.".
The radio is fixed in place and scenery.

The geranium is in the hut.
The printed name of the geranium is "geranium".
Include (- with name 'geranium//' 'geraniums//p', -) when defining the geranium.
The description of the geranium is "The only green thing in latitude seventy-eight. You are both a little afraid of it.".
The geranium is fixed in place and scenery.

The bunks is in the hut.
The printed name of the bunks is "bunks".
Include (- with name 'bunks//', -) when defining the bunks.
The description of the bunks is "Yours is the one with the book about beaches.".
The bunks is fixed in place, scenery and plural-named.

The radiator is in the hut.
The printed name of the radiator is "radiator".
Include (- with name 'radiator//' 'radiators//p', -) when defining the radiator.
The description of the radiator is "It is as hot as a loaf, and about as quick.".
The radiator is fixed in place, not enterable and scenery.

The dish is on the radiator.
The printed name of the dish is "germination dish".
Include (- with name 'germination//' 'dish//' 'paper//' 'blotting//' 'wet//' 'dishes//p', -) when defining the dish.
The description of the dish is "Glass, as wide as your hand.[if the dish is bare-dish] It is lined with wet blotting paper, and has nothing on it.[end if][if the dish is sown-dish] Ten grains lie on the wet paper, in two rows of five, like a jury with the rest at lunch.[end if][if the dish is sprouting] Ten grains lie on the wet paper. From the ends of seven of them has come a white thread, no longer than a comma.[end if]".
The dish is portable.

The vault-door is north of the portal and south of the hall-room.
The printed name of the vault-door is "vault door".
Include (- with name 'vault//' 'door//' 'lock//' 'ice//' 'doors//p', -) when defining the vault-door.
The description of the vault-door is "Steel, a foot thick. The manufacturer guarantees it against anything that it might be worth getting in for.[if the vault-door is iced] The lock is a fist of blue ice.[end if][if the vault-door is thawed] The lock is wet, black and clear.[end if]".
The vault-door is openable, closed, lockable, locked and scenery.
The matching key of the vault-door is the big-key.

The rope-line is in the portal.
The printed name of the rope-line is "guide rope".
Include (- with name 'guide//' 'rope//' 'path//' 'ropes//p', -) when defining the rope-line.
The description of the rope-line is "It is there for nights when one cannot see one[']s own hand, of which there is one a year, lasting four months.".
The rope-line is fixed in place and scenery.

The bear-notice is in the portal.
The printed name of the bear-notice is "bear notice".
Include (- with name 'bear//' 'notice//' 'sign//' 'notices//p', -) when defining the bear-notice.
The description of the bear-notice is "BEARS, it says. It does not say what about them.".
The appearance of the bear-notice is "There is a notice about bears.".
The first place of the bear-notice is the portal.
The bear-notice is fixed in place and scenery.

The racks is in the hall-room.
The printed name of the racks is "steel racks".
Include (- with name 'steel//' 'racks//' 'boxes//' 'shelves//', -) when defining the racks.
The description of the racks is "Peas from Ethiopia. Rice from everywhere. A box with a padlock, from a country that has since come apart, still under both names.".
The racks is fixed in place, scenery and plural-named.

The hen-box is in the hall-room.
The printed name of the hen-box is "hen box".
Include (- with name 'hen//' 'box//' 'wooden//' 'hens//' 'lid//' 'sliding//', -) when defining the hen-box.
The description of the hen-box is "Poplar, hand-made, with a sliding lid. The hens are being fed by a girl in a red scarf.".
The hen-box is fixed in place, not enterable, openable, closed and scenery.

The tin is in the hen-box.
The printed name of the tin is "tobacco tin".
Include (- with name 'tobacco//' 'tin//' 'barley//' 'grain//' 'grains//' 'seed//' 'seeds//' 'slip//' 'tins//p', -) when defining the tin.
The description of the tin is "Soldered shut, and slit again along one edge for counting. In it, in school handwriting, is a slip: PLEASE.".
The tin is portable.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-consulting is an action applying to one thing.
Understand "consult [something]" as just-consulting.
Understand "search [something]" as just-consulting.
Understand "browse [something]" as just-consulting.
Understand "look in [something]" as just-consulting.

Carry out just-consulting:
	if the noun is the ledger:
		if the ledger is not unlooked:
			say "You have it by heart now: with the hens.";
			stop the action;
		now the ledger is looked-up;
		say "You look under the name of the valley, and there is none; under the name of the man, and there are eleven. Then you look under hail; and there, cross-referenced by some careful soul, is a schoolmaster, a tobacco tin, and a box with hens on it.";
		stop the action;
	say "That would lead nowhere.".

Thawing-with is an action applying to two things.
Understand "thaw [something] with [something]" as thawing-with.
Understand "pour [something] on [something]" as thawing-with (with nouns reversed).
Understand "melt [something] with [something]" as thawing-with.
Understand "warm [something] with [something]" as thawing-with.
Understand "cook [something] with [something]" as thawing-with.
Understand "boil [something] with [something]" as thawing-with.
Understand "heat [something] with [something]" as thawing-with.

Carry out thawing-with:
	if the noun is the vault-door and the second noun is the flask:
		if the flask is not enclosed by the player:
			say "You breathe on it, which adds one more layer of frost. Bring the flask.";
			stop the action;
		if the vault-door is not iced:
			say "It is clear of ice.";
			stop the action;
		if the flask is not full-flask:
			say "You shake it over the lock. A single tea leaf is added to the problem.";
			stop the action;
		now the vault-door is thawed;
		now the flask is drained-flask;
		say "You pour it over, slowly, from the top. The ice goes brown, and glassy, and then lets go of the lock in one piece, with a sigh, and lies in the snow in the exact shape of a keyhole.";
		stop the action;
	say "That would lead nowhere.".

Filling-from is an action applying to two things.
Understand "fill [something] from [something]" as filling-from.
Understand "fill [something] at [something]" as filling-from.
Understand "fill [something] with [something]" as filling-from.
Understand "refill [something] from [something]" as filling-from.
Understand "refill [something] at [something]" as filling-from.
Understand "refill [something] with [something]" as filling-from.

Carry out filling-from:
	if the noun is the flask and the second noun is the kettle:
		if the flask is not enclosed by the player:
			say "Pick it up first.";
			stop the action;
		if the flask is not drained-flask:
			say "It is as full as it goes.";
			stop the action;
		now the flask is full-flask;
		say "There is always more in the kettle. It is that sort of kettle.";
		stop the action;
	say "That would lead nowhere.".

Just-drinking is an action applying to one thing.
Understand "drink [something]" as just-drinking.

Carry out just-drinking:
	if the noun is the flask:
		say "You could. But you know the lock, and the lock will want it more.";
		stop the action;
	try drinking the noun.

Breathing-on is an action applying to one thing.
Understand "breathe on [something]" as breathing-on.

Carry out breathing-on:
	if the noun is the vault-door:
		say "Your breath adds a thin, tasteful layer of its own.";
		stop the action;
	say "That would lead nowhere.".

Check unlocking something with something:
	now the deed is 0;
	if the noun is the vault-door and the second noun is the big-key:
		if the vault-door is not thawed:
			say "There is a lock in there, in a lump of blue ice, like a fly in amber. It wants something hot.";
			stop the action;
		now the deed is 1;
	continue the action.

After unlocking something with something:
	if the deed is 1:
		continue the action;
	continue the action.

Check opening:
	now the deed is 0;
	if the noun is the hen-box:
		if the ledger is not looked-up:
			say "You have your mittens on the lid when you stop. Four thousand boxes, and you would open one because it was pretty? Every box is opened once in its life. You ought to know which it is to be; the ledger will say.";
			stop the action;
		now the deed is 1;
	continue the action.

After opening:
	if the deed is 1:
		continue the action;
	continue the action.

Laying-on is an action applying to two things.
Understand "lay [something] on [something]" as laying-on.
Understand "sow [something] in [something]" as laying-on.
Understand "scatter [something] on [something]" as laying-on.
Understand "sow [something] on [something]" as laying-on.
Understand "plant [something] in [something]" as laying-on.
Understand "bury [something] in [something]" as laying-on.
Understand "plant [something] on [something]" as laying-on.
Understand "bury [something] on [something]" as laying-on.

Carry out laying-on:
	if the noun is the tin and the second noun is the dish:
		if the tin is not enclosed by the player:
			say "You aren[']t holding it.";
			stop the action;
		if the location of the player is not the hut:
			say "Out here they would be asleep again before they woke. It wants to be done in the warm.";
			stop the action;
		if the dish is not bare-dish:
			say "Ten is the rule. The rest go home, if there are to be any.";
			stop the action;
		now the dish is sown-dish;
		say "You count them out with the point of a pencil. They are black, and so small, and so dry that they tick on the glass. Eighteen below nothing, you think, for longer than you have been alive.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if (the noun is the big-key or the noun is the flask or the noun is the dish) and the second noun is the hen-box:
		if the noun is enclosed by the player:
			say "Nothing goes in there that was not sent.";
			stop the action;
		now the deed is 1;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	continue the action.

Check taking:
	now the deed is 0;
	if the noun is the dish:
		if the dish is on the radiator:
			say "It is in the right place: on the radiator, in the warm, with its paper wet.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Check using:
	if the noun is the ledger:
		try just-consulting the noun;
		stop the action;
	continue the action.

Check searching (this is the other words for searching rule):
	if other words are tried, make no decision;
	if the noun is the ledger:
		try other words;
		try just-consulting the noun;
		be done with other words;
		stop the action.
The other words for searching rule is listed first in the check searching rules.

Check looking under (this is the other words for looking under rule):
	if other words are tried, make no decision;
	if the noun is the ledger:
		try other words;
		try just-consulting the noun;
		be done with other words;
		stop the action.
The other words for looking under rule is listed first in the check looking under rules.

Check looking behind (this is the other words for looking behind rule):
	if other words are tried, make no decision;
	if the noun is the ledger:
		try other words;
		try just-consulting the noun;
		be done with other words;
		stop the action.
The other words for looking behind rule is listed first in the check looking behind rules.

Check drinking (this is the other words for drinking rule):
	if other words are tried, make no decision;
	if the noun is the flask:
		try other words;
		try just-drinking the noun;
		be done with other words;
		stop the action.
The other words for drinking rule is listed first in the check drinking rules.

The thawing-with action translates into I6 as "SKOwn1".
The filling-from action translates into I6 as "SKOwn2".
The laying-on action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the flask +) && x == (+ the vault-door +)) return ##SKOwn1;
			if (y == (+ the vault-door +) && x == (+ the flask +)) return ##SKOwn1 + 4096;
			if (y == (+ the kettle +) && x == (+ the flask +)) return ##SKOwn2;
			if (y == (+ the dish +) && x == (+ the tin +)) return ##SKOwn3;
		2:
			if (y == (+ the vault-door +) && x == (+ the flask +)) return ##SKOwn1 + 4096;
			if (y == (+ the flask +) && x == (+ the kettle +)) return ##SKOwn2 + 4096;
			if (y == (+ the dish +) && x == (+ the tin +)) return ##SKOwn3;
		3:
			if (y == (+ the kettle +) && x == (+ the flask +)) return ##SKOwn2;
			if (y == (+ the flask +) && x == (+ the kettle +)) return ##SKOwn2 + 4096;
			if (y == (+ the dish +) && x == (+ the tin +)) return ##SKOwn3;
		4:
			if (y == (+ the flask +) && x == (+ the kettle +)) return ##SKOwn2 + 4096;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the vault-door is open:
		increase the warming of the vault-door by 1;
		if the warming of the vault-door is greater than 8, now the warming of the vault-door is 8.

Every turn:
	if the vault-door is closed:
		now the warming of the vault-door is 0.

Every turn:
	if the warming of the vault-door is at least 6 and the warming of the vault-door is less than 7:
		say "From the mountain comes an electric bell, muffled, like a telephone in the next house. The vault door has been open too long.".

Every turn:
	if the dish is sown-dish and the location of the player is the hut:
		increase the hope of the dish by 1;
		if the hope of the dish is greater than 4, now the hope of the dish is 4.

Every turn:
	if the dish is sown-dish and the hope of the dish is at least 3:
		if the player can see the dish, say "Two days go by: tea, wind, the book about beaches. On the third morning you take off your spectacles, breathe on them, and put them on again. Seven of the ten have split, and from each comes a white thread, no longer than a comma.";
		now the dish is sprouting.

Part 6 - Tasks and endings

The box-known is a task. The points are 2.
The vault-opened is a task. The points are 3.
The barley-got is a task. The points are 2.
The barley-sown is a task. The points are 2.
The barley-alive is a task. The points are 2.

The maximum score is 11.

Every turn:
	if the box-known is pending and the ledger is looked-up:
		achieve the box-known.

Every turn:
	if the vault-opened is pending and the vault-door is open:
		achieve the vault-opened.

Every turn:
	if the barley-got is pending and the tin is enclosed by the player:
		achieve the barley-got.

Every turn:
	if the barley-sown is pending and the dish is sown-dish:
		achieve the barley-sown.

Every turn:
	if the barley-alive is pending and the dish is sprouting:
		achieve the barley-alive.

Every turn:
	if the story has not ended and the barley-alive is achieved:
		say "[quotation mark]Seven,[quotation mark] you tell the radio. Bees. [quotation mark]Seven in ten. Tell him seven. Tell him it[']s black.[quotation mark] There is nothing for so long that you think it has gone off; and then, from four thousand miles away and the bottom of a well, comes the voice of a very old man, who does not know how these things work, and is shouting. He is shouting thank you, to the barley.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the warming of the vault-door is at least 8:
		say "The red figure over the door reaches nought, which it has never done, and stops there as if it were waiting to be told what comes next. Nine hundred thousand kinds of dinner stir in their sleep. You are three weeks, the two of you, moving boxes by sledge to Hall Three, and when it is done there is a letter from the mountain[']s owners, to the deputy under-curator, on the subject of doors.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the hut.

When play begins:
	say "There are two of you on the rock, and the other one has gone for the post, which takes three days. The radio says: a valley, a long way south, has lost its barley; every ear, hail and then rust. An old man there remembers that his father sent some away to be kept. He wants to know, before he gets his hopes up, if it is alive. You are the deputy under-curator of a mountain. You put the kettle on, and get the big key.".

To decide whether mention (N - a number) is absent:
	if N is 5:
		if the dish is sprouting:
			no;
		yes;
	if N is 6:
		if the vault-door is iced:
			no;
		yes;
	if N is 7:
		if the vault-door is thawed:
			no;
		yes;
	if N is 21:
		if the vault-door is closed:
			no;
		yes;
	if N is 22:
		if the vault-door is open:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 23, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "It came off a living animal, that year[']s curator said, but not at once.";
	if N is 2, say "Tin. It takes the skin off your lip, at one end of the scale or the other.";
	if N is 3, say "Some of the bees are the North Pole, and some are the old man.";
	if N is 4, say "There is a fold-out one. It has been folded out a great deal.";
	if N is 5, say "You look at it again, to be sure of it. Seven.";
	if N is 6, say "Last night[']s fog made it, and tonight[']s will want another.";
	if N is 7, say "It has let go.";
	if N is 8, say "Eleven sorts, and no two countries agree which is the right one.";
	if N is 9, say "The key was sent separately, to a ministry that isn[']t there.";
	if N is 10, say "She has been given one eyelash, with great care.";
	if N is 11, say "There is felt round all four sides of it, and still a whistle.";
	if N is 12, say "You have one each, and two for the weather.";
	if N is 13, say "The other one is made already, three days ahead, with the corners square.";
	if N is 14, say "East, along the rope, and then in, a long way.";
	if N is 15, say "From the hut it goes out into the blue, and one takes the rest on trust.";
	if N is 16, say "From the air, the pilots say, it is all there is of you.";
	if N is 17, say "Behind one of them is a geranium, doing its best.";
	if N is 18, say "It freezes on your collar, and stays with you.";
	if N is 19, say "It creaks. There is nobody else for it to creak at.";
	if N is 20, say "Sandstone, and cold to the heart of it. That was the attraction.";
	if N is 21, say "Minus eighteen, it says, and is not proud of it.";
	if N is 22, say "Nine hundred thousand dinners hang on its last digit.";
	if N is 24, say "You are there.";
	if N is 25, say "You would have to go east.";
	if N is 26, say "You are there.";
	if N is 27, say "You would have to go west.";
	if N is 28, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'shin//': if (n < 1 && SK_Near((+ the big-key +))) return 1;
		'cup//': if (n < 2 && SK_Near((+ the flask +))) return 2;
		'bees//': if (n < 3 && SK_Near((+ the radio +))) return 3;
		'beaches//': if (n < 4 && SK_Near((+ the bunks +))) return 4;
		'thread//': if (n < 5 && SK_Near((+ the dish +))) return 5;
		'fist//': if (n < 6 && SK_Near((+ the vault-door +))) return 6; if (n < 7 && SK_Near((+ the vault-door +))) return 7;
		'peas//': if (n < 8 && SK_Near((+ the racks +))) return 8;
		'padlock//': if (n < 9 && SK_Near((+ the racks +))) return 9;
		'girl//': if (n < 10 && SK_Near((+ the hen-box +))) return 10;
		'scarf//': if (n < 10 && SK_Near((+ the hen-box +))) return 10;
		'door//': if (n < 11 && SK_Near((+ the hut +))) return 11;
		'windows//': if (n < 12 && SK_Near((+ the hut +))) return 12; if (n < 17 && SK_Near((+ the portal +))) return 17;
		'bunk//': if (n < 13 && SK_Near((+ the hut +))) return 13;
		'vault//': if (n < 14 && SK_Near((+ the hut +))) return 14;
		'rope//': if (n < 15 && SK_Near((+ the hut +))) return 15;
		'fin//': if (n < 16 && SK_Near((+ the portal +))) return 16;
		'stamps//': if (n < 17 && SK_Near((+ the portal +))) return 17;
		'breath//': if (n < 18 && SK_Near((+ the portal +))) return 18;
		'snow//': if (n < 19 && SK_Near((+ the portal +))) return 19;
		'mountain//': if (n < 20 && SK_Near((+ the hall-room +))) return 20; if (n < 23 && SK_Near(player)) return 23;
		'figure//': if (n < 21 && SK_Near((+ the hall-room +))) return 21; if (n < 22 && SK_Near((+ the hall-room +))) return 22;
		'comma//': if (n < 23 && SK_Near(player)) return 23;
		'country//': if (n < 23 && SK_Near(player)) return 23;
		'degrees//': if (n < 23 && SK_Near(player)) return 23;
		'dinner//': if (n < 23 && SK_Near(player)) return 23;
		'dusk//': if (n < 23 && SK_Near(player)) return 23;
		'ear//': if (n < 23 && SK_Near(player)) return 23;
		'ethiopia//': if (n < 23 && SK_Near(player)) return 23;
		'frost//': if (n < 23 && SK_Near(player)) return 23;
		'hand//': if (n < 23 && SK_Near(player)) return 23;
		'hopes//': if (n < 23 && SK_Near(player)) return 23;
		'jury//': if (n < 23 && SK_Near(player)) return 23;
		'loaf//': if (n < 23 && SK_Near(player)) return 23;
		'lunch//': if (n < 23 && SK_Near(player)) return 23;
		'man//': if (n < 23 && SK_Near(player)) return 23;
		'manufactu//': if (n < 23 && SK_Near(player)) return 23;
		'names//': if (n < 23 && SK_Near(player)) return 23;
		'order//': if (n < 23 && SK_Near(player)) return 23;
		'post//': if (n < 23 && SK_Near(player)) return 23;
		'rock//': if (n < 23 && SK_Near(player)) return 23;
		'school//': if (n < 23 && SK_Near(player)) return 23;
		'schoolmas//': if (n < 23 && SK_Near(player)) return 23;
		'slit//': if (n < 23 && SK_Near(player)) return 23;
		'smell//': if (n < 23 && SK_Near(player)) return 23;
		'stone//': if (n < 23 && SK_Near(player)) return 23;
		'under-cur//': if (n < 23 && SK_Near(player)) return 23;
		'valley//': if (n < 23 && SK_Near(player)) return 23;
		'hut//': if (n < 24 && SK_Near((+ the hut +))) return 24; if (n < 27 && SK_Near((+ the portal +))) return 27;
		'portal//': if (n < 25 && SK_Near((+ the hut +))) return 25; if (n < 26 && SK_Near((+ the portal +))) return 26;
		'two//': if (n < 28 && SK_Near((+ the hall-room +))) return 28;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'ethiopia//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs animal animals arm arms attraction attractions";
		}
		'b': switch (n) {
			1: return "beach beaches bees bell bells bes body breath breaths";
		}
		'c': switch (n) {
			1: return "ceiling collar collars comma commas corner corners countries country cup cups curator curators";
		}
		'd': switch (n) {
			1: return "degree degrees digit digits dinner dinners dusk dusks";
		}
		'e': switch (n) {
			1: return "ear ears ethiopia ethiopias eye eyelash eyelashes eyes";
		}
		'f': switch (n) {
			1: return "face feet fin finger fingers fins flies floor fly foot frost frosts";
		}
		'g': switch (n) {
			1: return "girl girls glass glasses ground";
		}
		'h': switch (n) {
			1: return "hair hall halls hand hands head heart hearts hop hopes hops house houses";
		}
		'j': switch (n) {
			1: return "juries jury";
		}
		'k': switch (n) {
			1: return "keyhole keyholes knee knees";
		}
		'l': switch (n) {
			1: return "leaf leafs leg legs letter letters life lifes lip lips loaf loafs lump lumps lunch lunches";
		}
		'm': switch (n) {
			1: return "man mans manufacturer manufacturers ministries ministry mitten mittens mountain mountains mouth";
		}
		'n': switch (n) {
			1: return "name names nose";
		}
		'o': switch (n) {
			1: return "order orders owner owners";
		}
		'p': switch (n) {
			1: return "padlock padlocks pea peas pencil pencils pilot pilots post posts problem problems";
		}
		'r': switch (n) {
			1: return "rock rocks roof rule rules";
		}
		's': switch (n) {
			1: return "scale scales scarf scarfs school schoolmaster schoolmasters schools see sees sent sents shin shins sigh sighs skin skins sky sleep sleeps slit slits";
			2: return "smell smells snow snows soul souls spectacle spectacles square squares stamp stamps stone stones subject subjects";
		}
		't': switch (n) {
			1: return "telephone telephones";
		}
		'v': switch (n) {
			1: return "valley valleys vault vaults voice voices";
		}
		'w': switch (n) {
			1: return "wall walls weather weathers wet wets whistle whistles window windows";
		}
	}
	return 0;
];
-).
