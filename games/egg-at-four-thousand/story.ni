"The Egg at Four Thousand" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The hut is a room. It is privately-named.

The printed name of the hut is "Kessler Hut".
The description of the hut is "Planks, bunks, a smell of rope, and nine instrument cases still in their straps. A spirit stove stands in the window on its three legs, with a pan wired to the top of it. By the stove are a sandglass on a swivel and a card in the late warden[']s hand, which everybody reads and nobody believes. The glacier fills the rest of the window and pretends not to be moving.[if the stove is alight and the pan-thing is not bubbling] The stove roars, in a small way.[end if][if the pan-thing is bubbling] The pan is boiling and has fogged out the glacier.[end if]".

Part 2 - States

A thing can be alight or unlit-state. A thing is usually unlit-state.

A thing can be bubbling or chilly. A thing is usually chilly.

A thing has a number called degrees-property.

A thing has a number called cooking.

A thing has a number called sand.

Part 3 - Things

The stove is a thing. It is privately-named.
The pan-thing is a container. It is privately-named.
The glass is a thing. It is privately-named.
The card-thing is a thing. It is privately-named.
The hat-thing is a container. It is privately-named.
The egg-thing is a thing. It is privately-named.
The sardines is a thing. It is privately-named.
The glacier is a thing. It is privately-named.
The cases-thing is a thing. It is privately-named.
The stroud is a woman. It is privately-named.

The stove is in the hut.
The printed name of the stove is "spirit stove".
Include (- with name 'spirit//' 'stove//' 'burner//' 'stoves//p', -) when defining the stove.
The description of the stove is "Brass, made in Stockholm, and sulky.[if the stove is unlit-state] It is out.[end if][if the stove is alight] A blue crown burns in it.[end if]".
The stove is fixed in place and scenery.

The pan-thing is in the hut.
The printed name of the pan-thing is "pan".
Include (- with name 'pan//' 'snow//' 'water//' 'saucepan//' 'pans//p', -) when defining the pan-thing.
The description of the pan-thing is "Wired on against thieves, gales and professors.[if the stove is unlit-state and the pan-thing is chilly] It is heaped with snow.[end if][if the stove is alight and the pan-thing is chilly] The snow has slumped to slush.[end if][if the pan-thing is bubbling] The water gallops. A thermometer would tell you that it is at eighty-six degrees and quite sincere about it.[end if]".
The pan-thing is fixed in place, not enterable, unopenable, open and scenery.

The glass is in the hut.
The printed name of the glass is "sandglass".
Include (- with name 'sandglass//' 'timer//' 'sand//' 'swivel//' 'hourglass//' 'frame//' 'glass//' 'sandglasses//p', -) when defining the glass.
The description of the glass is "Three minutes from end to end, in a swivel frame, so that you need only flip it.[if the sand of the glass is at least 1] The sand is running.[end if][if the sand of the glass is less than 1] All the sand is at the bottom.[end if]".
The glass is fixed in place and scenery.

The card-thing is in the hut.
The printed name of the card-thing is "warden[']s card".
Include (- with name 'warden^s//' 'card//' 'warden//' 'kessler//' 'cards//p', -) when defining the card-thing.
The description of the card-thing is "[quotation mark]At 4,060 m the water boils when it is barely hot. EGG: put it in when the pan boils and never before. Flip the glass when it goes in, and flip it again when it has run out. TWICE through makes a soft egg up here. Leave it much past that and you may use it to mend the wall. Yours, Kessler.[quotation mark]".
The card-thing is fixed in place and scenery.

The hat-thing is in the hut.
The printed name of the hat-thing is "guide[']s hat".
Include (- with name 'guide^s//' 'hat//' 'guide//' 'bunk//' 'bunks//' 'top//' 'hats//p', -) when defining the hat-thing.
The description of the hat-thing is "Green felt, with a brush in it. The guide is asleep in the top bunk, and the hat is still doing his duty.".
The appearance of the hat-thing is "The guide[']s hat hangs on a nail by its cord, brim up, like a nest.".
The first place of the hat-thing is the hut.
The hat-thing is fixed in place, not enterable, unopenable and open.

The egg-thing is in the hat-thing.
The printed name of the egg-thing is "egg".
Include (- with name 'egg//' 'eggs//p', -) when defining the egg-thing.
The description of the egg-thing is "Brown, with one feather stuck to it. It has been higher than most eagles.[if the cooking of the egg-thing is at least 1 and the cooking of the egg-thing is less than 5] It is warm, and sloshes.[end if][if the cooking of the egg-thing is at least 5] It has the weight of an egg that has made up its mind.[end if]".
The egg-thing is portable.

The sardines is in the hut.
The printed name of the sardines is "sardine tin".
Include (- with name 'sardine//' 'tin//' 'sardines//' 'tins//p', -) when defining the sardines.
The description of the sardines is "One tin, 1911. It has outlived three wardens and has no key.".
The appearance of the sardines is "A sardine tin stands on the sill, as it has always stood.".
The first place of the sardines is the hut.
The sardines is portable.

The glacier is in the hut.
The printed name of the glacier is "glacier".
Include (- with name 'glacier//' 'window//' 'view//' 'ice//' 'glaciers//p', -) when defining the glacier.
The description of the glacier is "Eleven centimetres since supper. The professor has it in her book.".
The glacier is fixed in place and scenery.

The cases-thing is in the hut.
The printed name of the cases-thing is "instrument cases".
Include (- with name 'instrument//' 'cases//' 'instruments//' 'case//', -) when defining the cases-thing.
The description of the cases-thing is "Theodolite, hypsometer, aneroid. She has everything with her that could tell her about boiling water, and it is all still strapped up.".
The cases-thing is fixed in place, scenery and plural-named.

The stroud is in the hut.
The printed name of the stroud is "Professor Stroud".
Include (- with name 'professor//' 'stroud//' 'spoon//' 'plate//', -) when defining the stroud.
The description of the stroud is "Sixty-six, in two cardigans and a balaclava, with a spoon already in her hand. She lays it down parallel to the plate and picks it up again.".
The appearance of the stroud is "Professor Stroud sits at the table behind an empty egg cup.".
The first place of the stroud is the hut.
The stroud is proper-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.
Understand "ignite [something]" as just-lighting.

Carry out just-lighting:
	if the noun is the stove:
		if the stove is not unlit-state:
			say "It is going as hard as it can. There just isn[']t much air.";
			stop the action;
		now the stove is alight;
		say "Four matches. The fourth finds enough air to live on, and the flame walks round the ring like somebody looking for a seat.";
		stop the action;
	say "That would lead nowhere.".

Lowering-into is an action applying to two things.
Understand "lower [something] into [something]" as lowering-into.
Understand "boil [something] in [something]" as lowering-into.
Understand "cook [something] in [something]" as lowering-into.
Understand "heat [something] in [something]" as lowering-into.
Understand "warm [something] in [something]" as lowering-into.

Carry out lowering-into:
	if the noun is the egg-thing and the second noun is the pan-thing:
		if the egg-thing is not enclosed by the player:
			say "The egg is in no position to be lowered.";
			stop the action;
		if the pan-thing is not bubbling:
			say "Not before it boils, says the card, and the card has buried two professors.";
			stop the action;
		now the egg-thing is in the pan-thing;
		say "You let it down on the spoon that hangs there by a string. It settles, nudges the side and begins to jiggle.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the egg-thing and the second noun is the pan-thing:
		if the pan-thing is not bubbling:
			say "Not before it boils, says the card, and the card has buried two professors.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the sardines and (the second noun is the pan-thing or the second noun is the hat-thing):
		if the sardines is enclosed by the player:
			say "They have been let alone since 1911, and it would be a pity to break the run.";
			stop the action;
		now the deed is 2;
	continue the action.

After inserting something into something:
	if the deed is 1:
		say "You let it down on the spoon that hangs there by a string. It settles, nudges the side and begins to jiggle.";
		stop the action;
	if the deed is 2:
		continue the action;
	continue the action.

Check taking:
	now the deed is 0;
	if the noun is the egg-thing and the egg-thing is in the pan-thing:
		if the egg-timed is pending:
			say "[quotation mark]How long has it had?[quotation mark] asks Professor Stroud, with the spoon up. You look at the sandglass, which has been standing idle throughout, and let the egg down again. It can have a little more, with the glass running over it.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		say "You fish it out with the spoon on the string, and pass it from palm to palm.";
		stop the action;
	continue the action.

Just-fliping is an action applying to one thing.
Understand "flip [something]" as just-fliping.
Understand "upend [something]" as just-fliping.
Understand "invert [something]" as just-fliping.
Understand "start [something]" as just-fliping.
Understand "turn [something]" as just-fliping.
Understand "turn over [something]" as just-fliping.

Carry out just-fliping:
	if the noun is the glass:
		if the sand of the glass is at least 1:
			say "It is running. Flip it now and you will know nothing at all, very exactly.";
			stop the action;
		now the sand of the glass is 3;
		say "The sand takes a breath and starts down.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "serve [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the egg-thing and the second noun is the stroud:
		if the egg-thing is not enclosed by the player:
			say "You aren[']t holding the egg.";
			stop the action;
		if the cooking of the egg-thing is less than 1:
			say "She raps it with her spoon. A cold white thread follows the spoon up. [quotation mark]This egg,[quotation mark] says the professor, [quotation mark]has not begun.[quotation mark] She turns it hole side up and returns it to you with both hands.";
			stop the action;
		if the cooking of the egg-thing is less than 5:
			say "She lifts the cap, looks in, and puts the cap back. [quotation mark]Three minutes,[quotation mark] says Professor Stroud, [quotation mark]is evidently shorter than it was.[quotation mark] It wants longer, and there is only the one.";
			stop the action;
		now the egg-thing is carried by the stroud;
		say "She sets it in the cup, taps it round the latitude of Oslo, and takes off the Arctic.";
		stop the action;
	if the noun is the sardines and the second noun is the stroud:
		say "[quotation mark]I shall be here until September,[quotation mark] she says. [quotation mark]We may come to that.[quotation mark]";
		stop the action;
	try giving the noun to the second noun.

Check using:
	if the noun is the stove:
		try just-lighting the noun;
		stop the action;
	if the noun is the glass:
		try just-fliping the noun;
		stop the action;
	continue the action.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the stove:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action;
	if the noun is the glass:
		try other words;
		try just-fliping the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the glass:
		try other words;
		try just-fliping the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the stove:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

The lowering-into action translates into I6 as "SKOwn1".
The giving-to action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the pan-thing +) && x == (+ the egg-thing +)) return ##SKOwn1;
			if (y == (+ the stroud +) && x == (+ the egg-thing +) or (+ the sardines +)) return ##SKOwn2;
		3:
			if (y == (+ the stroud +) && x == (+ the egg-thing +) or (+ the sardines +)) return ##SKOwn2;
		4:
			if (y == (+ the stroud +) && x == (+ the egg-thing +) or (+ the sardines +)) return ##SKOwn2;
		5:
			if (y == (+ the stroud +) && x == (+ the egg-thing +) or (+ the sardines +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the stove is alight and the pan-thing is chilly:
		increase the degrees-property of the pan-thing by 1;
		if the degrees-property of the pan-thing is greater than 2, now the degrees-property of the pan-thing is 2.

Every turn:
	if the degrees-property of the pan-thing is at least 2 and the pan-thing is chilly:
		if the player can see the pan-thing, say "The slush has cleared, and now it begins to leap. The pan is boiling, well before it has any right to.";
		now the pan-thing is bubbling.

Every turn:
	if the egg-thing is in the pan-thing:
		increase the cooking of the egg-thing by 1;
		if the cooking of the egg-thing is greater than 8, now the cooking of the egg-thing is 8.

Every turn:
	if the sand of the glass is at least 1:
		decrease the sand of the glass by 1;
		if the sand of the glass is less than 0, now the sand of the glass is 0.

Every turn:
	if the sand of the glass is at least 1 and the sand of the glass is less than 2:
		if the player can see the glass, say "The last grains go through the neck of the sandglass, and it is still.";
		now the sand of the glass is 0.

Part 6 - Tasks and endings

The stove-lit is a task. The points are 1.
The egg-in is a task. The points are 2.
The egg-timed is a task. The points are 1.
The egg-soft is a task. The points are 2.
The egg-served is a task. The points are 2.

The maximum score is 8.

Every turn:
	if the stove-lit is pending and the stove is alight:
		achieve the stove-lit.

Every turn:
	if the egg-in is pending and the egg-thing is in the pan-thing:
		achieve the egg-in.

Every turn:
	if the egg-timed is pending and the egg-thing is in the pan-thing and the sand of the glass is at least 1:
		achieve the egg-timed.

Every turn:
	if the egg-soft is pending and the cooking of the egg-thing is at least 5:
		achieve the egg-soft.

Every turn:
	if the egg-served is pending and the egg-thing is carried by the stroud:
		achieve the egg-served.

Every turn:
	if the story has not ended and the egg-served is achieved:
		say "The white has set and the yolk runs. For a while the only sound is of a spoon in a small space. [quotation mark]Six minutes,[quotation mark] says the professor at last, who has been watching the glass in the back of her spoon all along. She pulls over her book, and writes, under Glacier, Motion Of: [quotation mark]Eggs are in agreement with theory.[quotation mark]";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the cooking of the egg-thing is at least 7 and the egg-timed is pending:
		say "[quotation mark]And how long has it had?[quotation mark] says the professor. Nobody can tell her. The glass has not been flipped, the guide has been asleep, and the egg by now has been in for a period. She writes [quotation mark]a period[quotation mark] in her book, looks at it, and rules it out. An egg without a time is not breakfast, it is an anecdote; and she has the sardines opened with an ice axe.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the cooking of the egg-thing is at least 8:
		say "By the time you look round, it has gone through soft, and through hard, and come out the other side. The professor tries the spoon, then the theodolite screwdriver. After breakfast the guide finds a place for it in the wall.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the hut.

When play begins:
	say "Professor Stroud has come up to the Kessler Hut with nine cases of instruments to find out how fast the glacier is leaving. She has breakfasted on one soft-boiled egg every day since 1894, three minutes by the glass, and she doesn[']t see why altitude should come into it. The guide brought her one egg. He carried it up the north face in his hat.".

To decide whether mention (N - a number) is absent:
	if N is 1:
		if the stove is alight:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 2, no;
	if N is 8, no;
	if N is 19, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Thin, like everything at this height.";
	if N is 3, say "Dry stone, with one or two odd lumps of mortar.";
	if N is 4, say "Chamois, from an animal that saw him first.";
	if N is 5, say "Hammered in with a rock, by the look of it.";
	if N is 6, say "Plaited, and waxed against the weather.";
	if N is 7, say "A hen[']s, small and buff, and proof against everything so far.";
	if N is 9, say "The window[']s, and wide enough for lunch in 1911.";
	if N is 10, say "Black, ruled, and nine-tenths ice.";
	if N is 11, say "One for the cold, and one for the draught behind it.";
	if N is 12, say "Grey, and knitted on a moraine.";
	if N is 13, say "One plate[']s worth of it has been cleared.";
	if N is 14, say "White china, wrapped in a sock as far as the hut.";
	if N is 15, say "Larch, carried up on somebody[']s back.";
	if N is 16, say "Buckled tight at the bottom of the mountain.";
	if N is 17, say "Iron, and none of them quite agrees about the sill.";
	if N is 18, say "The warden[']s was small and upright. He meant every letter.";
	if N is 20, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'crown//': if (n < 1 && SK_Near((+ the stove +))) return 1;
		'thieves//': if (n < 2 && SK_Near((+ the pan-thing +))) return 2;
		'gales//': if (n < 2 && SK_Near((+ the pan-thing +))) return 2;
		'wall//': if (n < 3 && SK_Near((+ the card-thing +))) return 3;
		'brush//': if (n < 4 && SK_Near((+ the hat-thing +))) return 4;
		'nail//': if (n < 5 && SK_Near((+ the hat-thing +))) return 5;
		'cord//': if (n < 6 && SK_Near((+ the hat-thing +))) return 6;
		'feather//': if (n < 7 && SK_Near((+ the egg-thing +))) return 7;
		'wardens//': if (n < 8 && SK_Near((+ the sardines +))) return 8;
		'key//': if (n < 8 && SK_Near((+ the sardines +))) return 8;
		'sill//': if (n < 9 && SK_Near((+ the sardines +))) return 9;
		'book//': if (n < 10 && SK_Near((+ the glacier +))) return 10;
		'cardigans//': if (n < 11 && SK_Near((+ the stroud +))) return 11;
		'balaclava//': if (n < 12 && SK_Near((+ the stroud +))) return 12;
		'table//': if (n < 13 && SK_Near((+ the stroud +))) return 13;
		'cup//': if (n < 14 && SK_Near((+ the stroud +))) return 14;
		'planks//': if (n < 15 && SK_Near((+ the hut +))) return 15;
		'straps//': if (n < 16 && SK_Near((+ the hut +))) return 16;
		'legs//': if (n < 17 && SK_Near((+ the hut +))) return 17;
		'hand//': if (n < 18 && SK_Near((+ the hut +))) return 18;
		'centimetr//': if (n < 19 && SK_Near(player)) return 19;
		'duty//': if (n < 19 && SK_Near(player)) return 19;
		'mind//': if (n < 19 && SK_Near(player)) return 19;
		'nest//': if (n < 19 && SK_Near(player)) return 19;
		'rope//': if (n < 19 && SK_Near(player)) return 19;
		'smell//': if (n < 19 && SK_Near(player)) return 19;
		'stockholm//': if (n < 19 && SK_Near(player)) return 19;
		'thermomet//': if (n < 19 && SK_Near(player)) return 19;
		'altitude//': if (n < 19 && SK_Near(player)) return 19;
		'hut//': if (n < 20 && SK_Near((+ the hut +))) return 20;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'stockholm//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air anecdote anecdotes animal animals arctic arctics arm arms axe axes";
		}
		'b': switch (n) {
			1: return "balaclava balaclavas body book books breath breaths brush brushes buff buffs";
		}
		'c': switch (n) {
			1: return "cap caps cardigan cardigans ceiling centimetre centimetres cord cords corner corners cup cups";
		}
		'd': switch (n) {
			1: return "draught draughts duties duty";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face feather feathers feet find finds finger fingers flame flames floor foot";
		}
		'g': switch (n) {
			1: return "gal gales gals grain grains ground";
		}
		'h': switch (n) {
			1: return "hair hand hands head";
		}
		'k': switch (n) {
			1: return "key keys knee knees";
		}
		'l': switch (n) {
			1: return "latitude latitudes leg legs letter letters look looks lump lumps lunch lunches";
		}
		'm': switch (n) {
			1: return "match matches mind minds moraine moraines mortar mortars motion motions mountain mountains mouth";
		}
		'n': switch (n) {
			1: return "nail nails neck necks nest nests nose";
		}
		'o': switch (n) {
			1: return "oslo oslos";
		}
		'p': switch (n) {
			1: return "palm palms period periods pities pity plank planks position positions professor professors";
		}
		'r': switch (n) {
			1: return "ring rings rock rocks roof rope ropes run runs";
		}
		's': switch (n) {
			1: return "screwdriver screwdrivers seat seats sill sills sky slush slushes smell smells sock socks space spaces stockholm stockholms strap straps string strings";
		}
		't': switch (n) {
			1: return "table tables thermometer thermometers thief thiefs thieves thread threads";
		}
		'w': switch (n) {
			1: return "wall walls weather weathers white whites worth worths writ writes writs";
		}
		'y': switch (n) {
			1: return "yolk yolks";
		}
	}
	return 0;
];
-).
