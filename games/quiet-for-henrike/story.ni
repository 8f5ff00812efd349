"Quiet for Aunt Henrike" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The bedroom is a room. It is privately-named.
The clock-shop is a room. It is privately-named.
The scullery is a room. It is privately-named.

The printed name of the bedroom is "Henrike[']s Bedroom".
The description of the bedroom is "The shop has followed her upstairs. There is a regulator clock at the foot of the bed, a lamp on a bracket at the head of it, and gear trains drying like washing along the curtain rail. Somebody sensible put in a washstand. The doctor[']s prescription is tied to the bedpost.[if the lamp is glaring] The lamp is turned up for close work, and glares.[end if][if the lamp is dimmed] The lamp is down to an amber thread, and the corners have come closer.[end if][if the regulator is ticking] Tock, says the regulator. Tock.[end if][if the regulator is stilled] It is quiet enough to hear her breathe.[end if]".
The clock-shop is down of the bedroom.

The printed name of the clock-shop is "Clock Shop".
The description of the clock-shop is "Sixty faces regard you, no two agreeing. Under the window is her workbench, with a cuckoo laid open on it like a patient; beside that stands the tall cabinet where she keeps anything small, precious or poisonous.".
The bedroom is up of the clock-shop.
The scullery is north of the clock-shop.

The printed name of the scullery is "Scullery".
The description of the scullery is "Stone floor, stone sink, stone cold. The hand pump brings up water straight from under the hill, and the range has been out since Tuesday.".
The clock-shop is south of the scullery.

Part 2 - States

A thing can be dimmed or glaring. A thing is usually glaring.

A thing can be stilled or ticking. A thing is usually ticking.

A thing can be empty-glass, plain-water or medicine (this is its filling property).

A thing can be bone-dry, sopping or wrung-state (this is its wetness property).

A thing has a number called fever.

A thing can be dosed or undosed. A thing is usually undosed.

Part 3 - Things

The henrike is a woman. It is privately-named.
The lamp is a thing. It is privately-named.
The regulator is a thing. It is privately-named.
The prescription is a thing. It is privately-named.
The gear-trains is a thing. It is privately-named.
The washstand is a supporter. It is privately-named.
The tumbler is a thing. It is privately-named.
The flannel is a thing. It is privately-named.
The faces is a thing. It is privately-named.
The workbench is a thing. It is privately-named.
The cuckoo is a thing. It is privately-named.
The cabinet-thing is a container. It is privately-named.
The fever-powder is a thing. It is privately-named.
The clock-oil is a thing. It is privately-named.
The pump is a thing. It is privately-named.
The stone-sink is a thing. It is privately-named.
The range is a thing. It is privately-named.
The unruh is a woman. It is privately-named.

The henrike is in the bedroom.
The printed name of the henrike is "Aunt Henrike".
Include (- with name 'aunt//' 'henrike//' 'forehead//' 'brow//', -) when defining the henrike.
The description of the henrike is "Seventy-four, five foot nothing, four of those feet opinion.[if the fever of the henrike is at least 3] Her cheeks are two red coins and her eyes are much too bright.[end if][if the fever of the henrike is at least 2 and the fever of the henrike is less than 3] She is flushed still, but she has remembered who you are.[end if][if the fever of the henrike is less than 2] Her forehead shines. The colour in it is nearly her own.[end if][if the flannel is carried by the henrike] A folded flannel sits on her brow, at what she would insist is a jaunty angle.[end if]".
The appearance of the henrike is "Aunt Henrike lies banked up on pillows, denying everything.".
The first place of the henrike is the bedroom.
The henrike is proper-named.
The fever of the henrike is 3.

The lamp is in the bedroom.
The printed name of the lamp is "bracket lamp".
Include (- with name 'bracket//' 'lamp//' 'light//' 'little//' 'wheel//' 'wick//' 'lamps//p', -) when defining the lamp.
The description of the lamp is "Brass, with a little wheel that raises or lowers the wick.[if the lamp is glaring] It is turned up as far as it goes.[end if][if the lamp is dimmed] It is turned down as far as it goes.[end if]".
The lamp is fixed in place and scenery.

The regulator is in the bedroom.
The printed name of the regulator is "regulator clock".
Include (- with name 'regulator//' 'clock//' 'pendulum//' 'masterpiece//' 'clocks//p', -) when defining the regulator.
The description of the regulator is "Her masterpiece. It loses a second a year, and she knows which one.[if the regulator is ticking] The pendulum swings the width of a hand, implacable.[end if][if the regulator is stilled] The pendulum hangs straight down. It looks embarrassed.[end if]".
The regulator is fixed in place and scenery.

The prescription is in the bedroom.
The printed name of the prescription is "prescription".
Include (- with name 'prescription//' 'note//' 'bedpost//' 'prescriptions//p', -) when defining the prescription.
The description of the prescription is "The hand is appalling, but you get the drift. FEVER POWDER, stirred into a glass of WATER. Cold compress, WRUNG OUT, on the forehead. Lamp low. And underlined: STOP THAT CLOCK.".
The prescription is fixed in place and scenery.

The gear-trains is in the bedroom.
The printed name of the gear-trains is "gear trains".
Include (- with name 'gear//' 'trains//' 'gears//', -) when defining the gear-trains.
The description of the gear-trains is "Oiled, pegged up, glinting. You know better than to touch.".
The gear-trains is fixed in place, scenery and plural-named.

The washstand is in the bedroom.
The printed name of the washstand is "washstand".
Include (- with name 'washstand//' 'washstands//p', -) when defining the washstand.
The description of the washstand is "Marble, chipped at one corner by a falling carillon.".
The washstand is fixed in place, not enterable and scenery.

The tumbler is on the washstand.
The printed name of the tumbler is "tumbler".
Include (- with name 'tumbler//' 'glass//' 'plain//' 'heavy//' 'tumblers//p', -) when defining the tumbler.
The description of the tumbler is "A plain heavy glass.[if the tumbler is empty-glass] You can see the bedpost through it.[end if][if the tumbler is plain-water] It is full of clear water, cold enough to mist the sides.[end if][if the tumbler is medicine] Something cloudy and bitter turns slowly inside it.[end if]".
The tumbler is portable.

The flannel is on the washstand.
The printed name of the flannel is "flannel".
Include (- with name 'flannel//' 'cloth//' 'compress//' 'flannels//p', -) when defining the flannel.
The description of the flannel is "A square of washed-out blue, monogrammed with somebody else[']s initials.[if the flannel is bone-dry] It is dry.[end if][if the flannel is sopping] It is sopping wet and streaming down your wrist.[end if][if the flannel is wrung-state] It is cool and damp, the way a compress should be.[end if]".
The flannel is portable.

The faces is in the clock-shop.
The printed name of the faces is "clock faces".
Include (- with name 'clock//' 'faces//', -) when defining the faces.
The description of the faces is "It is somewhere between a quarter to three and Thursday.".
The faces is fixed in place, scenery and plural-named.

The workbench is in the clock-shop.
The printed name of the workbench is "workbench".
Include (- with name 'workbench//' 'bench//' 'workbenches//p', -) when defining the workbench.
The description of the workbench is "Tweezers in order of size. A loupe. A cold cup of coffee with a screw in it.".
The workbench is fixed in place and scenery.

The cuckoo is in the clock-shop.
The printed name of the cuckoo is "dismantled cuckoo".
Include (- with name 'dismantled//' 'cuckoo//' 'bird//' 'cuckoos//p', -) when defining the cuckoo.
The description of the cuckoo is "It lies on its back with its little beak open, in mid-word.".
The cuckoo is fixed in place and scenery.

The cabinet-thing is in the clock-shop.
The printed name of the cabinet-thing is "tall cabinet".
Include (- with name 'tall//' 'cabinet//' 'cabinets//p', -) when defining the cabinet-thing.
The description of the cabinet-thing is "Forty labels in copperplate, and not one of them on the right shelf.".
The cabinet-thing is fixed in place, not enterable, openable, closed and scenery.

The fever-powder is in the cabinet-thing.
The printed name of the fever-powder is "fever powder".
Include (- with name 'fever//' 'powder//' 'envelope//' 'twist//' 'paper//' 'twists//', -) when defining the fever-powder.
The description of the fever-powder is "Ten paper twists in a chemist[']s envelope. The taste, says the label, is [quotation mark]not disagreeable[quotation mark], which from a chemist is a threat. One twist to a glass of water.".
The fever-powder is portable.
The indefinite article of the fever-powder is "some".

The clock-oil is in the cabinet-thing.
The printed name of the clock-oil is "clock oil".
Include (- with name 'clock//' 'oil//' 'bottle//' 'thimble-sized//', -) when defining the clock-oil.
The description of the clock-oil is "A thimble-sized bottle, very clear, very costly. For pivots only.".
The clock-oil is portable.
The indefinite article of the clock-oil is "some".

The pump is in the scullery.
The printed name of the pump is "hand pump".
Include (- with name 'hand//' 'pump//' 'water//' 'iron//' 'arm//' 'pumps//p', -) when defining the pump.
The description of the pump is "An iron arm, worn bright. Good for filling a vessel or soaking a rag.".
The pump is fixed in place and scenery.

The stone-sink is in the scullery.
The printed name of the stone-sink is "stone sink".
Include (- with name 'stone//' 'sink//' 'sinks//p', -) when defining the stone-sink.
The description of the stone-sink is "Deep enough to bathe a bishop.".
The stone-sink is fixed in place and scenery.

The range is in the scullery.
The printed name of the range is "range".
Include (- with name 'range//' 'stove//' 'ranges//p', -) when defining the range.
The description of the range is "Black, dead and dignified.".
The range is fixed in place and scenery.

The unruh is in the scullery.
The printed name of the unruh is "Unruh".
Include (- with name 'unruh//' 'cat//' 'tortoiseshell//', -) when defining the unruh.
The description of the unruh is "A tortoiseshell named after the balance wheel, since she is never still. At present she is asleep.".
The appearance of the unruh is "Unruh the cat has fitted herself into the colander.".
The first place of the unruh is the scullery.
The unruh is proper-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-diming is an action applying to one thing.
Understand "dim [something]" as just-diming.
Understand "lower [something]" as just-diming.
Understand "turn [something]" as just-diming.
Understand "turn down [something]" as just-diming.

Carry out just-diming:
	if the noun is the lamp:
		if the lamp is not glaring:
			say "Any lower and it would be out.";
			stop the action;
		now the lamp is dimmed;
		say "You turn the little wheel until the glare shrinks to a seam of amber. [quotation mark]I was reading,[quotation mark] says your aunt, who wasn[']t.";
		stop the action;
	say "That would lead nowhere.".

Just-stoping is an action applying to one thing.
Understand "stop [something]" as just-stoping.
Understand "still [something]" as just-stoping.
Understand "quiet [something]" as just-stoping.
Understand "halt [something]" as just-stoping.
Understand "plug [something]" as just-stoping.
Understand "block [something]" as just-stoping.

Carry out just-stoping:
	if the noun is the regulator:
		if the regulator is not ticking:
			say "It has stopped. Don[']t gloat.";
			stop the action;
		now the regulator is stilled;
		say "You reach in and catch the pendulum between two fingers, as one might take a child[']s hand at a kerb. The silence has a shape. [quotation mark]Murderer,[quotation mark] murmurs Aunt Henrike, sinking a full pillow lower.";
		stop the action;
	say "That would lead nowhere.".

Filling-at is an action applying to two things.
Understand "fill [something] at [something]" as filling-at.
Understand "refill [something] at [something]" as filling-at.

Carry out filling-at:
	if the noun is the tumbler and the second noun is the pump:
		if the tumbler is not enclosed by the player:
			say "You would have to be holding the tumbler.";
			stop the action;
		if the tumbler is not empty-glass:
			say "It is brimming, and would only wet your cuff.";
			stop the action;
		now the tumbler is plain-water;
		say "Three strokes of nothing, then the hill lets go. You rinse the tumbler and fill it to the brim.";
		stop the action;
	say "That would lead nowhere.".

Soaking-at is an action applying to two things.
Understand "soak [something] at [something]" as soaking-at.
Understand "wet [something] at [something]" as soaking-at.

Carry out soaking-at:
	if the noun is the flannel and the second noun is the pump:
		if the flannel is not enclosed by the player:
			say "The flannel needs to be in your hand.";
			stop the action;
		if the flannel is sopping:
			say "It could not hold another drop.";
			stop the action;
		now the flannel is sopping;
		say "You hold it under the spout until it is as heavy as a fish.";
		stop the action;
	say "That would lead nowhere.".

Just-wringing is an action applying to one thing.
Understand "wring [something]" as just-wringing.
Understand "squeeze [something]" as just-wringing.

Carry out just-wringing:
	if the noun is the flannel:
		if the flannel is not enclosed by the player:
			say "Wet cloth has to be picked up before it can be wrung.";
			stop the action;
		if the flannel is not sopping:
			say "There is nothing in it to wring out.";
			stop the action;
		now the flannel is wrung-state;
		say "You twist until your knuckles crack. What[']s left is cool, damp and well behaved.";
		stop the action;
	say "That would lead nowhere.".

Stiring-into is an action applying to two things.
Understand "stir [something] into [something]" as stiring-into.
Understand "mix [something] into [something]" as stiring-into.

Carry out stiring-into:
	if the noun is the fever-powder and the second noun is the tumbler:
		if the fever-powder is not enclosed by the player:
			say "You have no powder to hand.";
			stop the action;
		if the tumbler is not enclosed by the location:
			say "There is no glass here to stir it into.";
			stop the action;
		if the tumbler is not plain-water:
			say "Into an empty glass it would only be dust. It needs water.";
			stop the action;
		now the fever-powder is nowhere;
		now the tumbler is medicine;
		say "You tear a twist, tip, and stir with a finger. The water goes the white of a blind eye. You tuck the rest of the envelope out of temptation.";
		stop the action;
	if the noun is the clock-oil and the second noun is the tumbler:
		say "She has always said it runs in her veins, but no.";
		stop the action;
	say "That would lead nowhere.".

Laying-on is an action applying to two things.
Understand "lay [something] on [something]" as laying-on.

Carry out laying-on:
	if the noun is the flannel and the second noun is the henrike:
		if the flannel is not enclosed by the player:
			say "You aren[']t holding the flannel.";
			stop the action;
		if the flannel is bone-dry:
			say "Dry, it would merely be a hat.";
			stop the action;
		if the flannel is not wrung-state:
			say "A drop lands on her nose. [quotation mark]Do you intend to baptise me?[quotation mark] You take it away again. It wants wringing.";
			stop the action;
		now the flannel is carried by the henrike;
		decrease the fever of the henrike by 1;
		if the fever of the henrike is less than 0, now the fever of the henrike is 0;
		say "You fold it in three and lay it along her brow. She opens her mouth to object, and what comes out is a long, surprised breath.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "offer [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the tumbler and the second noun is the henrike:
		if the tumbler is not enclosed by the player:
			say "You aren[']t holding the tumbler.";
			stop the action;
		if the tumbler is empty-glass:
			say "She looks into it, then at you. [quotation mark]Very refreshing.[quotation mark] It[']s empty.";
			stop the action;
		if the tumbler is not medicine:
			say "[quotation mark]Water is for boilers,[quotation mark] says your aunt, and hands it back. She won[']t bother with it unless her powder is in it.";
			stop the action;
		now the tumbler is empty-glass;
		now the tumbler is on the washstand;
		decrease the fever of the henrike by 1;
		if the fever of the henrike is less than 0, now the fever of the henrike is 0;
		now the henrike is dosed;
		say "[quotation mark]I shall take it,[quotation mark] she announces, [quotation mark]as a favour to you.[quotation mark] She drains it, shudders from the crown down, and puts the glass on the washstand with great precision.";
		stop the action;
	try giving the noun to the second noun.

Check using:
	if the noun is the lamp:
		try just-diming the noun;
		stop the action;
	if the noun is the regulator:
		try just-stoping the noun;
		stop the action;
	continue the action.

Check switching off (this is the other words for switching off rule):
	if other words are tried, make no decision;
	if the noun is the regulator:
		try other words;
		try just-stoping the noun;
		be done with other words;
		stop the action.
The other words for switching off rule is listed first in the check switching off rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the lamp:
		try other words;
		try just-diming the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

The filling-at action translates into I6 as "SKOwn1".
The soaking-at action translates into I6 as "SKOwn2".
The stiring-into action translates into I6 as "SKOwn3".
The laying-on action translates into I6 as "SKOwn4".
The giving-to action translates into I6 as "SKOwn5".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the pump +) && x == (+ the tumbler +)) return ##SKOwn1;
			if (y == (+ the pump +) && x == (+ the flannel +)) return ##SKOwn2;
			if (y == (+ the tumbler +) && x == (+ the fever-powder +) or (+ the clock-oil +)) return ##SKOwn3;
			if (y == (+ the henrike +) && x == (+ the flannel +)) return ##SKOwn4;
			if (y == (+ the henrike +) && x == (+ the tumbler +)) return ##SKOwn5;
		2:
			if (y == (+ the henrike +) && x == (+ the flannel +)) return ##SKOwn4;
		3:
			if (y == (+ the pump +) && x == (+ the tumbler +)) return ##SKOwn1;
			if (y == (+ the pump +) && x == (+ the flannel +)) return ##SKOwn2;
			if (y == (+ the tumbler +) && x == (+ the fever-powder +) or (+ the clock-oil +)) return ##SKOwn3;
			if (y == (+ the henrike +) && x == (+ the tumbler +)) return ##SKOwn5;
		4:
			if (y == (+ the henrike +) && x == (+ the tumbler +)) return ##SKOwn5;
		5:
			if (y == (+ the henrike +) && x == (+ the tumbler +)) return ##SKOwn5;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The lamp-low is a task. The points are 1.
The clock-quiet is a task. The points are 1.
The powder-mixed is a task. The points are 2.
The compress-laid is a task. The points are 3.
The powder-taken is a task. The points are 3.

The maximum score is 10.

Every turn:
	if the lamp-low is pending and the lamp is dimmed:
		achieve the lamp-low.

Every turn:
	if the clock-quiet is pending and the regulator is stilled:
		achieve the clock-quiet.

Every turn:
	if the powder-mixed is pending and the tumbler is medicine:
		achieve the powder-mixed.

Every turn:
	if the compress-laid is pending and the flannel is carried by the henrike:
		achieve the compress-laid.

Every turn:
	if the powder-taken is pending and the henrike is dosed:
		achieve the powder-taken.

Every turn:
	if the story has not ended and the lamp-low is achieved and the clock-quiet is achieved and the compress-laid is achieved and the powder-taken is achieved:
		say "[quotation mark]I am merely,[quotation mark] says Aunt Henrike, [quotation mark]resting my,[quotation mark] and is asleep before the noun. You sit down on the end of the bed. Nothing in the whole room is counting.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the bedroom.

When play begins:
	say "[quotation mark]I am not ill,[quotation mark] says Aunt Henrike, who has just called you by your father[']s name and asked you to wind the cat. The doctor has gone, leaving a prescription on the bedpost and a bill on the mat. What she needs is simple enough: a cool cloth, her powder, low light, and for once in her life no ticking.".

To decide whether mention (N - a number) is absent:
	if N is 1:
		if the fever of the henrike is at least 3:
			no;
		yes;
	if N is 2:
		if the fever of the henrike is less than 3:
			no;
		yes;
	if N is 3:
		if the fever of the henrike is at least 3:
			no;
		yes;
	if N is 4:
		if the fever of the henrike is less than 3:
			no;
		yes;
	if N is 26:
		if the lamp is dimmed:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 6, no;
	if N is 8, no;
	if N is 11, no;
	if N is 12, no;
	if N is 21, no;
	if N is 28, no;
	if N is 32, no;
	if N is 33, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "You could warm your hands at them.";
	if N is 2, say "Thin, and cooler than they were.";
	if N is 3, say "They are on something behind you, and pricing it.";
	if N is 4, say "Grey, and on you.";
	if N is 5, say "Four. She has quarrelled with each of them.";
	if N is 7, say "It leans, like a man leaving.";
	if N is 9, say "Eleven bells at once. You remember where you were.";
	if N is 10, say "The missing piece is in her cabinet, under B.";
	if N is 13, say "Nine pairs, and she knows if one has been breathed on.";
	if N is 14, say "Worn to the shape of one eye.";
	if N is 15, say "She takes it black, with hardware.";
	if N is 16, say "Too small to have come out of anything that works.";
	if N is 17, say "Red inside, like a mitten.";
	if N is 18, say "Brown ink, beautiful, and wrong.";
	if N is 19, say "Mahogany, each in its own muddle.";
	if N is 20, say "It has a lion on it, for confidence.";
	if N is 22, say "The part of a watch that never sits down.";
	if N is 23, say "It has been hers since it was found to fit.";
	if N is 24, say "Walnut, high, and mostly aunt.";
	if N is 25, say "The end with the opinions in it.";
	if N is 26, say "No brighter than a cat[']s eye.";
	if N is 27, say "Bowed in the middle, with brass.";
	if N is 29, say "It looks out on the street, and the street sets no watch by it.";
	if N is 30, say "Behind the house, and full of rain.";
	if N is 31, say "Your father[']s, everybody says.";
	if N is 34, say "You are there.";
	if N is 35, say "You would have to go down.";
	if N is 36, say "You are there.";
	if N is 37, say "You would have to go up.";
	if N is 38, say "You would have to go north.";
	if N is 39, say "You are there.";
	if N is 40, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'cheeks//': if (n < 1 && SK_Near((+ the henrike +))) return 1; if (n < 2 && SK_Near((+ the henrike +))) return 2;
		'coins//': if (n < 1 && SK_Near((+ the henrike +))) return 1;
		'eyes//': if (n < 3 && SK_Near((+ the henrike +))) return 3; if (n < 4 && SK_Near((+ the henrike +))) return 4;
		'pillows//': if (n < 5 && SK_Near((+ the henrike +))) return 5;
		'angle//': if (n < 6 && SK_Near((+ the henrike +))) return 6;
		'hand//': if (n < 7 && SK_Near((+ the prescription +))) return 7;
		'drift//': if (n < 8 && SK_Near((+ the prescription +))) return 8;
		'carillon//': if (n < 9 && SK_Near((+ the washstand +))) return 9;
		'corner//': if (n < 10 && SK_Near((+ the washstand +))) return 10;
		'mist//': if (n < 11 && SK_Near((+ the tumbler +))) return 11;
		'quarter//': if (n < 12 && SK_Near((+ the faces +))) return 12;
		'tweezers//': if (n < 13 && SK_Near((+ the workbench +))) return 13;
		'loupe//': if (n < 14 && SK_Near((+ the workbench +))) return 14;
		'cup//': if (n < 15 && SK_Near((+ the workbench +))) return 15;
		'coffee//': if (n < 15 && SK_Near((+ the workbench +))) return 15;
		'screw//': if (n < 16 && SK_Near((+ the workbench +))) return 16;
		'beak//': if (n < 17 && SK_Near((+ the cuckoo +))) return 17;
		'labels//': if (n < 18 && SK_Near((+ the cabinet-thing +))) return 18;
		'shelf//': if (n < 19 && SK_Near((+ the cabinet-thing +))) return 19;
		'shelves//': if (n < 19 && SK_Near((+ the cabinet-thing +))) return 19;
		'label//': if (n < 20 && SK_Near((+ the fever-powder +))) return 20;
		'vessel//': if (n < 21 && SK_Near((+ the pump +))) return 21;
		'rag//': if (n < 21 && SK_Near((+ the pump +))) return 21;
		'filling//': if (n < 21 && SK_Near((+ the pump +))) return 21;
		'wheel//': if (n < 22 && SK_Near((+ the unruh +))) return 22;
		'colander//': if (n < 23 && SK_Near((+ the unruh +))) return 23;
		'bed//': if (n < 24 && SK_Near((+ the bedroom +))) return 24;
		'head//': if (n < 25 && SK_Near((+ the bedroom +))) return 25;
		'thread//': if (n < 26 && SK_Near((+ the bedroom +))) return 26;
		'rail//': if (n < 27 && SK_Near((+ the bedroom +))) return 27;
		'corners//': if (n < 28 && SK_Near((+ the bedroom +))) return 28;
		'window//': if (n < 29 && SK_Near((+ the clock-shop +))) return 29;
		'hill//': if (n < 30 && SK_Near((+ the scullery +))) return 30;
		'wrist//': if (n < 31 && SK_Near(player)) return 31;
		'bill//': if (n < 32 && SK_Near(player)) return 32;
		'bishop//': if (n < 32 && SK_Near(player)) return 32;
		'chemist//': if (n < 32 && SK_Near(player)) return 32;
		'doctor//': if (n < 32 && SK_Near(player)) return 32;
		'life//': if (n < 32 && SK_Near(player)) return 32;
		'mat//': if (n < 32 && SK_Near(player)) return 32;
		'name//': if (n < 32 && SK_Near(player)) return 32;
		'opinion//': if (n < 32 && SK_Near(player)) return 32;
		'patient//': if (n < 32 && SK_Near(player)) return 32;
		'square//': if (n < 32 && SK_Near(player)) return 32;
		'taste//': if (n < 32 && SK_Near(player)) return 32;
		'threat//': if (n < 32 && SK_Near(player)) return 32;
		'ticking//': if (n < 32 && SK_Near(player)) return 32;
		'wind//': if (n < 32 && SK_Near(player)) return 32;
		'thursday//': if (n < 33 && SK_Near(player)) return 33;
		'bedroom//': if (n < 34 && SK_Near((+ the bedroom +))) return 34; if (n < 37 && SK_Near((+ the clock-shop +))) return 37;
		'shop//': if (n < 35 && SK_Near((+ the bedroom +))) return 35; if (n < 36 && SK_Near((+ the clock-shop +))) return 36; if (n < 40 && SK_Near((+ the scullery +))) return 40;
		'scullery//': if (n < 38 && SK_Near((+ the clock-shop +))) return 38; if (n < 39 && SK_Near((+ the scullery +))) return 39;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'thursday//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air angle angles aunt aunts";
		}
		'b': switch (n) {
			1: return "beak beaks bed beds bell bells bill bills bishop bishops body boiler boilers bracket brackets brass brasses brim brims";
		}
		'c': switch (n) {
			1: return "carillon carillons ceiling chemist chemists coffee coffees colander colanders cooler coolers corner corners crown crowns cuff cuffs cup cups";
		}
		'd': switch (n) {
			1: return "doctor doctors drift drifts drop drops";
		}
		'e': switch (n) {
			1: return "ear ears";
		}
		'f': switch (n) {
			1: return "favour favours feet filling fillings finger fingers fish fishes floor foot";
		}
		'g': switch (n) {
			1: return "glare glares ground";
		}
		'h': switch (n) {
			1: return "hair hand hands hardware hardwares hat hats head heads hill hills house houses";
		}
		'k': switch (n) {
			1: return "kerb kerbs knee knees knuckle knuckles";
		}
		'l': switch (n) {
			1: return "label labels leg legs life lifes lion lions loupe loupes";
		}
		'm': switch (n) {
			1: return "man mans mat mats mist mists mitten mittens mouth mouths";
		}
		'n': switch (n) {
			1: return "name names nose noses";
		}
		'o': switch (n) {
			1: return "opinion opinions";
		}
		'p': switch (n) {
			1: return "patient patients pillow pillows";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "rag rags rail rails rain rains regulator regulators roof room rooms";
		}
		's': switch (n) {
			1: return "screw screws seam seams shelf shelfs silence silences sky spout spouts square squares street streets stroke strokes";
		}
		't': switch (n) {
			1: return "taste tastes threat threats thursday thursdays ticking tickings tweezer tweezers";
		}
		'v': switch (n) {
			1: return "vein veins vessel vessels";
		}
		'w': switch (n) {
			1: return "wall walls watch watches white whites wind window windows winds wrist wrists";
		}
	}
	return 0;
];
-).
